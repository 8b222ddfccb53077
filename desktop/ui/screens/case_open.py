"""What nothing answers for in a case, each with its way to the form that would; and what the client declined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.open_points import OpenRow, open_in_case
from desktop.forms.sheet import clause_of
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Line
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, SECOND, words
from desktop.ui.screens.at_hand import CaseAtHand


class OpenList(Spoken):
    """`begin` asks for the form that would answer, `open` for the entry it stands in; `known` when it was read."""

    begin = Signal(str)
    open = Signal(int)
    known = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hand: CaseAtHand | None = None
        self._found: tuple[OpenRow, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(unit(self))
        appear(self, False)

    def tell(self, hand: CaseAtHand) -> None:
        """Reads what is open in a case; nothing is shown of an earlier episode."""
        if self._hand is None or self._hand.page.id != hand.page.id:
            self._found = ()
        self._hand = hand
        self._desk.ask(open_in_case, hand.page.id, hand.wording, then=self._know)

    def rows(self) -> tuple[OpenRow, ...]:
        """What is shown."""
        return self._found

    def retranslate(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        rest = [row for row in self._found if row.declined_on is None]
        self._add(self.tr("Nothing answers for this yet"), rest)
        self._add(self.tr("Declined by the client"), [row for row in self._found if row.declined_on is not None])
        appear(self, bool(self._found))

    def _know(self, rows: tuple[OpenRow, ...]) -> None:
        hand = self._hand
        self._found = rows if hand is not None and hand.episode == hand.page.episode else ()
        self.retranslate()
        self.known.emit()

    def _add(self, title: str, rows: Sequence[OpenRow]) -> None:
        if not rows:
            return
        self._lines.addWidget(words(f"{title}  {len(rows)}", size=GROUP, bold=True))
        for row in rows:
            self._lines.addWidget(self._row(row))
            self._lines.addWidget(Line())

    def _row(self, row: OpenRow) -> QWidget:
        step = unit(self)
        holder = QWidget()
        below = QHBoxLayout()
        below.setSpacing(3 * step)
        below.addWidget(words(" · ".join(self._facts(row)), role="muted", size=SECOND, wrap=True), 1)
        for button in self._buttons(row):
            below.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, step, 0, step)
        column.setSpacing(0)
        column.addWidget(words(f"{row.label}: {row.what}", bold=True, wrap=True))
        column.addLayout(below)
        return holder

    def _facts(self, row: OpenRow) -> list[str]:
        assert self._hand is not None
        wording, clause = self._hand.wording, clause_of(row.source)
        if row.declined_on is not None:
            return [self.tr("declined on {date}").format(date=wording.date(row.declined_on.isoformat()))]
        since = self.tr("open since {date}").format(date=wording.date(row.since.isoformat()))
        return [since, f"{self._hand.standard.clause_mark} {clause}".strip() if clause else self.tr("good practice")]

    def _buttons(self, row: OpenRow) -> list[Button]:
        assert self._hand is not None
        said = f"{row.label}: {row.what}"
        look = Button(self.tr("Where it stands"), kind="link")
        look.setAccessibleName(f"{self.tr('Where it stands')}: {said}")
        look.clicked.connect(lambda _checked=False: self.open.emit(row.declined_in or row.entry_id))
        if row.declined_on is not None or not row.answers or not self._hand.writes:
            return [look]
        title = self._hand.title(row.answers)
        begin = Button(title, kind="link")
        begin.setAccessibleName(f"{title}: {said}")
        begin.clicked.connect(lambda _checked=False: self.begin.emit(row.answers))
        return [look, begin]
