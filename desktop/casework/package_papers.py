"""The papers of a package, worded: they name codes and numbers, never the client."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.receiving import CHECKED, Taken
from desktop.casework.sending import Package
from desktop.places import fonts
from desktop.printing.package import PackagePaper, print_package_paper
from desktop.standards.wording import Wording
from desktop.vault.files import write_file

GROUP = 4
Say = Callable[..., str]


@needs("exchange_cases")
def save_package_sheet(office: Office, package: Package, wording: Wording, path: Path) -> int:
    """The sheet that goes with the package: what it holds, and the figures it is compared by; how many pages."""
    say = _sayer(wording)
    numbers = {"documents": package.documents, "pages": package.pages}
    sealed = say("package.sealed.some", number=package.sealed) if package.sealed else say("package.sealed.none")
    return _save(
        office,
        PackagePaper(
            title=say("package.sheet"),
            facts=(
                (say("package.from"), office.settings["name"]),
                (say("act.code"), package.code),
                (say("act.at"), _moment(wording, package.at.isoformat())),
            ),
            fields=(
                (say("package.sender"), office.user.login),
                (say("package.file"), package.file),
                (say("package.entries"), str(package.entries)),
                (say("package.documents"), say("package.documents.text", **numbers)),
                (say("package.sealed"), sealed),
                (say("package.check"), grouped(package.sha256[:CHECKED])),
                (say("package.sha256"), grouped(package.sha256)),
                (say("package.how"), say("package.how.text")),
                (say("package.until"), say("package.until.text")),
            ),
            signers=((say("package.sender"), office.user.login), (say("package.receiver"), "")),
        ),
        wording,
        path,
    )


@needs("exchange_cases")
def save_password_slip(office: Office, package: Package, wording: Wording, path: Path) -> int:
    """The slip with the words that open the package; it goes another way than the package. How many pages."""
    say = _sayer(wording)
    return _save(
        office,
        PackagePaper(
            title=say("package.slip"),
            facts=(
                (say("package.from"), office.settings["name"]),
                (say("act.at"), _moment(wording, package.at.isoformat())),
                (say("package.check"), grouped(package.sha256[:CHECKED])),
            ),
            fields=(
                (say("package.password"), package.password),
                (say("package.apart"), say("package.apart.text")),
            ),
            strictly=True,
        ),
        wording,
        path,
    )


@needs("exchange_cases")
def save_receipt(office: Office, taken: Taken, wording: Wording, path: Path) -> int:
    """The receipt of a package for the office that sent it; how many pages."""
    say = _sayer(wording)
    numbers = {"documents": taken.documents, "pages": taken.pages}
    return _save(
        office,
        PackagePaper(
            title=say("package.receipt"),
            facts=(
                (say("package.to"), office.settings["name"]),
                (say("package.former_code"), taken.former_code),
                (say("package.new_code"), taken.code),
            ),
            fields=(
                (say("package.from"), taken.office),
                (say("package.sender"), taken.sender),
                (say("package.received_at"), _moment(wording, taken.at.isoformat())),
                (say("package.entries"), str(taken.entries)),
                (say("package.documents"), say("package.documents.text", **numbers)),
                (say("package.sha256"), grouped(taken.sha256)),
                (say("package.compared"), say("package.compared.text")),
            ),
            signers=((say("package.receiver"), office.user.login),),
        ),
        wording,
        path,
    )


def grouped(figures: str) -> str:
    """Figures of a checksum in fours, so that two people can read them to each other."""
    return " ".join(figures[at : at + GROUP] for at in range(0, len(figures), GROUP)).upper()


def _save(office: Office, paper: PackagePaper, wording: Wording, path: Path) -> int:
    out = BytesIO()
    given = {"organisation": office.settings["name"], "on": office.now().date()}
    pages = print_package_paper(paper, wording, fonts(), out, **given)
    write_file(path, out.getvalue(), office.disk)
    return pages


def _moment(wording: Wording, iso: str) -> str:
    return wording.date_time(iso[:16])


def _sayer(wording: Wording) -> Say:
    return lambda key, **facts: wording.say(f"paper.{key}", **facts)
