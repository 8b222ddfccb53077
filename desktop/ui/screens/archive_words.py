"""The lines and questions of the archive's screen, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.casework.acts import Act
from desktop.casework.keeping import KeptCase, Period
from desktop.casework.media import MediumRow
from desktop.standards.wording import Wording
from desktop.ui.parts.chips import DEADLINE_LOOKS, Look
from desktop.ui.screens.reason_panel import Asked
from desktop.ui.screens.row_table import Cell

_STATES: Final[Mapping[str, tuple[str, object]]] = {
    "due": ("soon", QT_TRANSLATE_NOOP("Archive", "period ended")),
    "kept": ("later", QT_TRANSLATE_NOOP("Archive", "kept")),
    "held": ("late", QT_TRANSLATE_NOOP("Archive", "held")),
    "for_ever": ("later", QT_TRANSLATE_NOOP("Archive", "kept for ever")),
    "handed": ("done", QT_TRANSLATE_NOOP("Archive", "handed over")),
    "undecided": ("soon", QT_TRANSLATE_NOOP("Archive", "no period entered")),
    "rows_gone": ("late", QT_TRANSLATE_NOOP("Archive", "not finished: open the office with the names")),
    "waiting": ("soon", QT_TRANSLATE_NOOP("Archive", "open")),
    "closed": ("done", QT_TRANSLATE_NOOP("Archive", "closed")),
}
_KINDS: Final[Mapping[str, object]] = {
    "backup": QT_TRANSLATE_NOOP("Archive", "backup"),
    "register": QT_TRANSLATE_NOOP("Archive", "second copy of the names"),
    "office": QT_TRANSLATE_NOOP("Archive", "restored office"),
}


def class_name(wording: Wording, class_id: str) -> str:
    """A class of files in words."""
    return wording.say(f"retention.{class_id}") if class_id else "–"


def file_cells(row: KeptCase, wording: Wording) -> tuple[Cell, ...]:
    """One closed file."""
    until = day(row.kept_until, wording) if row.kept_until else "–"
    kind, closed = class_name(wording, row.class_id), day(row.closed_on, wording)
    return row.code or "–", kind, row.shelf or "–", closed, until, chip(row.state)


def period_cells(row: Period, wording: Wording) -> tuple[Cell, ...]:
    """One class and what is in force for it."""
    years = _t(_YEARS).format(years=row.years) if row.years is not None else said("undecided")
    period = said("for_ever") if row.for_ever else years
    since = day(row.since, wording) if row.since else "–"
    return class_name(wording, row.class_id), period, since, row.reason or "–"


def act_cells(row: Act, wording: Wording) -> tuple[Cell, ...]:
    """One act."""
    waiting = str(row.waiting or "–")
    return str(row.number), row.code or "–", day(row.at.date(), wording), chip(row.state), waiting


def medium_cells(row: MediumRow, wording: Wording) -> tuple[Cell, ...]:
    """One copy of the office."""
    waiting = _t(_GONE) if row.gone else str(row.waiting or "–")
    return _t(_KINDS[row.kind]), row.place, wording.date(row.last_at[:10]), waiting


def hold_question(row: KeptCase) -> Asked:
    """Before a file is held, or a hold is ended."""
    title, line, action = _END_HOLD if row.hold else _HOLD
    return Asked(_t(title).format(code=row.code), _t(line), _t(action), _t(_BACK), (("why", _t(_REASON)),))


def shelf_question(row: KeptCase) -> Asked:
    """Where the paper file stands."""
    title, line, action = _SHELF
    return Asked(_t(title).format(code=row.code), _t(line), _t(action), _t(_BACK), (("shelf", _t(line)),))


def hand_over_question(row: KeptCase) -> Asked:
    """Before a file goes to an archive."""
    title, line, action, archive, advice = _HAND_OVER
    items = (("archive", _t(archive)), ("advice", _t(advice)))
    return Asked(_t(title).format(code=row.code), _t(line), _t(action), _t(_BACK), items)


def gone_question(row: MediumRow) -> Asked:
    """Before a copy is declared destroyed."""
    title, line, action, why = _DESTROYED
    return Asked(_t(title), f"{row.place}\n{_t(line)}", _t(action), _t(_BACK), (("why", _t(why)),))


def said(state: str) -> str:
    """A state in words."""
    return _t(_STATES[state][1])


def chip(state: str) -> tuple[Look, str]:
    """A state as a chip."""
    return DEADLINE_LOOKS[_STATES[state][0]], said(state)


def day(when: date, wording: Wording) -> str:
    """A day in the language of the screen."""
    return wording.date(when.isoformat())


def _t(text: object) -> str:
    return QCoreApplication.translate("Archive", str(text))


_YEARS: Final = QT_TRANSLATE_NOOP("Archive", "years: {years}")
_BACK: Final = QT_TRANSLATE_NOOP("Archive", "Go back")
_REASON: Final = QT_TRANSLATE_NOOP("Archive", "Reason")
_GONE: Final = QT_TRANSLATE_NOOP("Archive", "destroyed")
_HOLD: Final = (
    QT_TRANSLATE_NOOP("Archive", "Hold {code}?"),
    QT_TRANSLATE_NOOP("Archive", "For a court, a complaint or an inquiry: while it is held nobody can destroy it."),
    QT_TRANSLATE_NOOP("Archive", "Hold it"),
)
_END_HOLD: Final = (
    QT_TRANSLATE_NOOP("Archive", "End the hold on {code}?"),
    QT_TRANSLATE_NOOP("Archive", "Then the file may be destroyed when its period has ended."),
    QT_TRANSLATE_NOOP("Archive", "End the hold"),
)
_SHELF: Final = (
    QT_TRANSLATE_NOOP("Archive", "Where does the paper file of {code} stand?"),
    QT_TRANSLATE_NOOP("Archive", "Room, cupboard, shelf mark"),
    QT_TRANSLATE_NOOP("Archive", "Note it"),
)
_HAND_OVER: Final = (
    QT_TRANSLATE_NOOP("Archive", "Hand {code} over to an archive?"),
    QT_TRANSLATE_NOOP("Archive", "The list is saved as PDF for both sides to sign."),
    QT_TRANSLATE_NOOP("Archive", "Save the list and hand over"),
    QT_TRANSLATE_NOOP("Archive", "Archive"),
    QT_TRANSLATE_NOOP("Archive", "What the archive advised"),
)
_DESTROYED: Final = (
    QT_TRANSLATE_NOOP("Archive", "Was this copy physically destroyed?"),
    QT_TRANSLATE_NOOP(
        "Archive", "Only say so of what was broken or burnt before witnesses. A lost stick is not destroyed."
    ),
    QT_TRANSLATE_NOOP("Archive", "It was destroyed"),
    QT_TRANSLATE_NOOP("Archive", "How, when and before whom"),
)
