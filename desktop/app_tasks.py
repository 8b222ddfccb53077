"""What the worker of the window does for it: opening, making, recovering; heavy modules are read only there."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.casework.people import VaultProblem
from desktop.casework.refusals import Refusal
from desktop.ui.session.fresh_process import GONE_WITHIN_S

if TYPE_CHECKING:
    # These cost SQLAlchemy; the unlock screen must not wait for it.
    from desktop.casework.caretaking import Caretaker
    from desktop.casework.office import Office
    from desktop.casework.opening import Means
    from desktop.casework.people import RecoverySheet
    from desktop.standards.wording import Wording
    from desktop.ui.screens.first_steps import FirstWish

HEAVY = ("desktop.casework.doors", "desktop.casework.sheets", "desktop.ui.main_window")
"""Read in the worker while somebody types the password."""


def read_heavy() -> None:
    """What the open office needs, read before anybody asks for it."""
    for name in HEAVY:
        importlib.import_module(name)


def open_with_words(
    place: tuple[Path, Path | None], login: str, password: str, language: str | None, means: Means | None = None
) -> tuple[Office, Wording]:
    """The office and its words in the language of the screen, or in its own where nobody chose one."""
    from desktop.casework.doors import means_of_this_machine
    from desktop.casework.opening import open_office
    from desktop.casework.wordings import wording_of

    opening = partial(open_office, *place, login, password, means or means_of_this_machine())
    office = once_free(opening)
    return office, wording_of(office.standard, language or str(office.settings["language"]))


def look_after(folder: Path, login: str, password: str, means: Means | None = None) -> Caretaker:
    """A technician at work: files and backups, no case."""
    from desktop.casework.caretaking import open_for_care
    from desktop.casework.doors import means_of_this_machine

    return open_for_care(folder, login, password, means or means_of_this_machine())


def once_free(opening: Callable[[], Office], wait: Callable[[float], None] = time.sleep) -> Office:
    """The office as soon as nobody has it open: a process that locked itself may take a moment to end."""
    for _ in range(GONE_WITHIN_S * 5):
        try:
            return opening()
        except VaultProblem as problem:
            if problem.code != "in_use":
                raise
        wait(0.2)
    return opening()


def create_with_words(
    wish: FirstWish, language: str, means: Means | None = None
) -> tuple[Office, Wording, RecoverySheet]:
    """A new office as the assistant was told, and its recovery sheet."""
    from desktop.casework.doors import means_of_this_machine
    from desktop.casework.opening import NewOffice, create_office
    from desktop.casework.wordings import wording_of

    new = NewOffice(wish.name, wish.mark, wish.edition, language)
    means = means or means_of_this_machine()
    office, sheet = create_office(wish.office, wish.register, new, wish.login, wish.password, means, wish.role)
    return office, wording_of(office.standard, language), sheet


def save_sheet(office: Office, wording: Wording, path: str, sheets: Sequence[RecoverySheet]) -> None:
    """Put the recovery sheet into a file where the person chose; it is hers to print and to delete."""
    from desktop.casework.sheets import save_recovery_pdf

    save_recovery_pdf(office, sheets, wording, Path(path))


def recover_person(folder: Path, groups: list[str], login: str, password: str, means: Means | None = None) -> None:
    """A new password by the recovery sheet; what it opens besides is handed on, and its use is written down."""
    from desktop.casework.doors import means_of_this_machine
    from desktop.casework.recovering import recover_person as recover

    recover(folder, groups, login, password, means or means_of_this_machine())


def make_practice_office(home: Path) -> None:
    """The practice office, made from the scenarios that come with the program."""
    from argparse import Namespace

    from desktop.commands.demo import make_demo
    from desktop.commands.saying import CommandFault

    try:
        make_demo(Namespace(folder=home, scenario=[], lang=None, no_window=True, ack=False))
    except CommandFault as fault:
        raise Refusal("scenario_fault", what=fault.sentence) from fault
