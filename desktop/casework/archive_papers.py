"""The papers of the archive, worded: the act of destruction, the hand-over list, the yearly list."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import BinaryIO

from desktop.casework.acts import Act, act_of
from desktop.casework.keeping import KeptCase, kept_cases
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.wordings import role_word
from desktop.places import fonts
from desktop.printing.archive import ActPaper, ListPaper, print_act, print_files
from desktop.standards.wording import Wording

ACT_REF = "F-42"


Say = Callable[..., str]
"""One of the words of `paper.*`, its facts filled in."""


@needs("make_reports")
def act_pdf(office: Office, act_id: int, wording: Wording, out: BinaryIO) -> int:
    """Print one act of destruction; how many pages. Refusal `act_missing`."""
    return print_act(
        act_paper(office, act_of(office, act_id), wording),
        wording,
        fonts(),
        out,
        organisation=office.settings["name"],
        on=office.now().date(),
    )


def act_paper(office: Office, act: Act, wording: Wording) -> ActPaper:
    """The act in words; of the case it holds its code and numbers only."""
    say = _sayer(wording)
    day = wording.date_time(act.at.strftime("%Y-%m-%dT%H:%M"))
    show = office.names.show("", act.reason, role_word(wording))
    counts = {"entries": act.entries, "documents": act.documents, "files": act.files, "rows": act.rows}
    ended = wording.date(act.ended_at.date().isoformat()) if act.ended_at else ""
    closed = say("act.closed", day=ended) if act.state == "closed" else say("act.open")
    return ActPaper(
        title=say("act.title", number=act.number),
        ref=ACT_REF,
        facts=((say("recovery.office"), office.settings["name"]), (say("act.code"), act.code), (say("act.at"), day)),
        fields=(
            (say("act.class"), wording.say(f"retention.{act.class_id}")),
            (say("act.case_closed"), wording.date(act.closed_on.isoformat())),
            (say("act.period"), say("act.period.text", years=act.years, day=wording.date(act.kept_until.isoformat()))),
            (say("act.reason"), show),
            (say("act.content"), say("act.content.text", **counts)),
            (say("act.method"), say("act.method.text")),
            (say("act.head"), act.head or "–"),
        ),
        media=tuple(
            (
                say(f"act.kind.{medium.kind}"),
                medium.place,
                say(f"act.medium.{medium.state}"),
                wording.date(medium.at.date().isoformat()) if medium.at else "",
            )
            for medium in act.media
        ),
        state=closed,
        signers=(
            (wording.say("role.worker"), act.by if not _is_head(office, act.by) else act.second),
            (say("act.head_of_unit"), act.by if _is_head(office, act.by) else act.second),
            (say("act.member"), ""),
        ),
    )


@needs("make_reports")
def due_pdf(office: Office, wording: Wording, out: BinaryIO) -> int:
    """Print the yearly list: files whose period has ended, and those that are held."""
    rows = [row for row in kept_cases(office) if row.state in ("due", "held")]
    return _files_pdf(office, rows, wording, out, "due", "", "")


@needs("make_reports")
def hand_over_pdf(
    office: Office, case_ids: Collection[int], archive: str, advice: str, wording: Wording, out: BinaryIO
) -> int:
    """Print the list of files that go to an archive, to be signed by both sides."""
    rows = [row for row in kept_cases(office) if row.case_id in case_ids]
    return _files_pdf(office, rows, wording, out, "handed", archive, advice)


def _files_pdf(
    office: Office, rows: list[KeptCase], wording: Wording, out: BinaryIO, which: str, archive: str, advice: str
) -> int:
    say = _sayer(wording)
    today = office.now().date()
    facts = [(say("recovery.office"), office.settings["name"]), (say("act.at"), wording.date(today.isoformat()))]
    facts += [(say("files.archive"), archive)] if archive else []
    heads = ("list.number", "act.code", "act.class", "files.years", "files.pages", "files.media", "files.until")
    signers = {
        "due": (say("act.head_of_unit"), say("act.member"), say("act.member")),
        "handed": (say("act.head_of_unit"), say("files.receiver")),
    }
    return print_files(
        ListPaper(
            title=say(f"files.{which}"),
            ref=ACT_REF,
            facts=tuple(facts),
            heads=tuple(say(head) for head in heads),
            rows=tuple(_line(n, row, wording) for n, row in enumerate(rows, 1)),
            widths=(1.0, 3.6, 3.4, 2.0, 1.6, 3.2, 2.6),
            signers=signers[which],
            note=say("files.advice", advice=advice) if advice else "",
        ),
        wording,
        fonts(),
        out,
        organisation=office.settings["name"],
        on=today,
    )


def _line(number: int, row: KeptCase, wording: Wording) -> tuple[str, ...]:
    say = _sayer(wording)
    media = ", ".join(say(f"files.medium.{medium}") for medium in row.media)
    until = wording.date(row.kept_until.isoformat()) if row.kept_until else say("files.for_ever")
    if row.state == "held":
        until = say("files.held", day=until)
    span = "–".join(dict.fromkeys(str(year) for year in row.span))
    return f"{number}", row.code, wording.say(f"retention.{row.class_id}"), span, str(row.pages), media, until


def _is_head(office: Office, login: str) -> bool:
    cards = office.opened.file.slots.known_cards()
    return any(card.login == login and card.role == "head" for card in cards)


def _sayer(wording: Wording) -> Say:
    return lambda key, **facts: wording.say(f"paper.{key}", **facts)
