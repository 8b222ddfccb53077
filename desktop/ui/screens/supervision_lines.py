"""The lines of the supervision lists: cases by their codes, what is left open in them, whose name was asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.casework.name_requests import NOT_TOLD, TOLD, NameRequest
from desktop.casework.open_points import OpenRow
from desktop.casework.views_supervision import ReadRow
from desktop.standards.wording import Wording
from desktop.ui.case_words import risk_name, status_name
from desktop.ui.parts.chips import DEADLINE_LOOKS, RISK_LOOKS_IN_TABLES
from desktop.ui.parts.filter_box import FilterBox
from desktop.ui.screens.row_table import Cell


def case_heads() -> tuple[str, ...]:
    """The heads over the cases."""
    return _tr("Late"), _tr("Case"), _tr("Worker"), _tr("Stage"), _tr("Risk"), _tr("Last read"), _tr("Remarks open")


def case_cells(row: ReadRow, wording: Wording) -> tuple[Cell, ...]:
    """One case."""
    stage = wording.stage(row.stage) if row.status != "closed" else status_name(row.status)
    late = QCoreApplication.translate("SupervisionScreen", "%n late", None, row.late)
    return (
        (DEADLINE_LOOKS["late"], late) if row.late else "",
        row.code or _tr("no code yet"),
        row.worker,
        stage,
        (RISK_LOOKS_IN_TABLES.get(row.risk, RISK_LOOKS_IN_TABLES[""]), risk_name(row.risk)),
        wording.date(row.read_at.date().isoformat()) if row.read_at else _tr("never"),
        str(row.remarks_open or ""),
    )


def asked_heads() -> tuple[str, ...]:
    """The heads over the requests for a name."""
    return _tr("Asked on"), _tr("Case"), _tr("By"), _tr("Why"), _tr("Answer"), _tr("Note")


def asked_cells(each: NameRequest, wording: Wording) -> tuple[Cell, ...]:
    """One request for a name and what came of it."""
    said = {TOLD: _tr("told"), NOT_TOLD: _tr("not told"), "": _tr("not answered yet")}
    return wording.date(each.at.date().isoformat()), each.code, each.by, each.reason, said[each.answer], each.note


class OpenLines:
    """What is left open in the cases, of everybody or of the colleague chosen in `who`."""

    def __init__(self) -> None:
        self.who = FilterBox()
        self._every: tuple[OpenRow, ...] = ()

    def know(self, rows: Sequence[OpenRow]) -> None:
        """Keeps what was read and offers whose it is."""
        self._every = tuple(rows)
        workers = {row.worker: row.worker for row in sorted(rows, key=lambda row: row.worker) if row.worker}
        self.who.tell(_tr("Worker"), _tr("all"), workers)
        self.who.updateGeometry()

    def rows(self) -> list[OpenRow]:
        """The lines that are shown."""
        return [row for row in self._every if self.who.choice() in ("", row.worker)]

    def heads(self) -> tuple[str, ...]:
        """The heads over them."""
        return _tr("Open since"), _tr("Case"), _tr("Worker"), _tr("What is open"), _tr("Declined")

    def cells(self, wording: Wording) -> list[tuple[Cell, ...]]:
        """The lines as the table shows them."""
        return [
            (
                wording.date(row.since.isoformat()),
                row.code or _tr("no code yet"),
                row.worker,
                f"{row.label}: {row.what}",
                wording.date(row.declined_on.isoformat()) if row.declined_on is not None else "",
            )
            for row in self.rows()
        ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SupervisionScreen", text)
