"""The list of cases: one model, sorted in Python, painted by the one delegate of all tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractTableModel, QCollator, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop.casework.views import CaseRow
from desktop.standards.definitions import Standard
from desktop.standards.wording import Wording
from desktop.ui.case_words import risk_name
from desktop.ui.due_words import ago_words, due_chip
from desktop.ui.measure import scaled, unit
from desktop.ui.parts.chips import DEADLINE_LOOKS, RISK_LOOKS_IN_TABLES
from desktop.ui.parts.stage_rail import Index
from desktop.ui.parts.table import LOOK, dress_table


@dataclass(frozen=True, slots=True)
class Column:
    """`order` sorts by it."""

    title: str
    order: Callable[[CaseTableModel, CaseRow], Any]


class CaseTableModel(QAbstractTableModel):
    """`sort` keeps rows that say the same in the order they had."""

    def __init__(self, standard: Standard, wording: Callable[[], Wording], now: Callable[[], datetime]) -> None:
        super().__init__()
        self._standard = standard
        self._wording = wording
        self._now = now
        self._rows: list[CaseRow] = []
        self._sorted = (DEADLINE, True)
        self.alphabet: QCollator = QCollator()
        self.alphabet.setNumericMode(True)

    def show(self, rows: Sequence[CaseRow]) -> None:
        """Shows these cases."""
        self.beginResetModel()
        self._rows = list(rows)
        self.alphabet = QCollator()
        self.alphabet.setNumericMode(True)
        self.endResetModel()

    def row(self, place: int) -> CaseRow:
        """The case in that line."""
        return self._rows[place]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            mark = "" if section != self._sorted[0] else " ▴" if self._sorted[1] else " ▾"
            return QCoreApplication.translate("CaseTable", COLUMNS[section].title) + mark
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.said(self._rows[index.row()], index.column())[0]
        if role == LOOK:
            return self.said(self._rows[index.row()], index.column())[1]
        return None

    def said(self, row: CaseRow, column: int) -> tuple[str, Any]:
        """What a cell says, and how its chip looks."""
        wording, now = self._wording(), self._now()
        if column == DEADLINE:
            if row.next_due is None:
                return "–", None
            state, text = due_chip(row.next_state, row.next_due, False, now, wording)
            return text, DEADLINE_LOOKS[state]
        if column == RISK:
            return risk_name(row.risk), RISK_LOOKS_IN_TABLES[row.risk]
        stage = self._standard.stage(row.stage)
        texts = {
            0: row.code or "–",
            1: row.name or "–",
            2: "–" if row.age is None else str(row.age),
            3: f"{stage.number} · {wording.stage(stage)}",
            6: row.worker,
            7: ago_words(row.changed_at, now),
        }
        return texts[column], None

    def stage_number(self, row: CaseRow) -> int:
        """The place of its stage in the standard."""
        return self._standard.stage(row.stage).number

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order == Qt.SortOrder.AscendingOrder)
        by = COLUMNS[column].order
        self._rows.sort(key=lambda row: by(self, row), reverse=order == Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()


_LEVELS = {"high": 0, "medium": 1, "low": 2, "none": 3, "": 4}
COLUMNS: Final = (
    Column(str(QT_TRANSLATE_NOOP("CaseTable", "Code")), lambda model, row: model.alphabet.sortKey(row.code)),
    Column(str(QT_TRANSLATE_NOOP("CaseTable", "Name")), lambda model, row: model.alphabet.sortKey(row.name)),
    Column(str(QT_TRANSLATE_NOOP("CaseTable", "Age")), lambda model, row: -1 if row.age is None else row.age),
    Column(str(QT_TRANSLATE_NOOP("CaseTable", "Stage")), lambda model, row: model.stage_number(row)),
    Column(str(QT_TRANSLATE_NOOP("CaseTable", "Deadline")), lambda model, row: row.next_due or datetime.max),
    Column(str(QT_TRANSLATE_NOOP("CaseTable", "Risk")), lambda model, row: _LEVELS[row.risk]),
    Column(str(QT_TRANSLATE_NOOP("CaseTable", "Worker")), lambda model, row: model.alphabet.sortKey(row.worker)),
    Column(str(QT_TRANSLATE_NOOP("CaseTable", "Changed")), lambda model, row: row.changed_at),
)
NAME, STAGE, DEADLINE, RISK = 1, 3, 4, 5
DISPENSABLE = (7, 6)
"""The columns that go first where there is no room: changed, worker."""
READABLE = 46
"""Space units a stage needs to be recognised."""


class CaseTable(QTableView):
    """Enter or a double click opens the line."""

    opened = Signal(int)

    def __init__(self, model: CaseTableModel, with_names: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._with_names = with_names
        self.setModel(model)
        dress_table(self, bold=(0,), muted=(7,))
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.sortByColumn(DEADLINE, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        # The model writes its own mark, in the same weight as the word.
        head.setSortIndicatorShown(False)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            dress_table(self, bold=(0,), muted=(7,))
            self.fit()

    def sort_again(self) -> None:
        """Keeps the chosen order after other rows came."""
        head = self.horizontalHeader()
        self._model.sort(head.sortIndicatorSection(), head.sortIndicatorOrder())

    def fit(self) -> None:
        """Widths by what stands in the columns; the stage takes what is left, the least needed columns go first."""
        widths = {place: self._needed(place) for place in range(len(COLUMNS)) if place != NAME or self._with_names}
        least = min(widths[STAGE], READABLE * unit(self))
        for place in DISPENSABLE:
            lacking = sum(widths.values()) - self.viewport().width()
            if lacking > widths[STAGE] - least:
                del widths[place]
        spare = self.viewport().width() - sum(widths.values())
        if spare < 0:
            self._squeeze(widths, -spare)
        for place in range(len(COLUMNS)):
            self.setColumnHidden(place, place not in widths)
            if place in widths:
                self.setColumnWidth(place, widths[place] + max(0, spare) // len(widths))

    def _squeeze(self, widths: dict[int, int], lacking: int) -> None:
        """Stage and name give up room, each as far as it can still be read; codes and dates never do."""
        for place, least in ((STAGE, READABLE * unit(self)), (NAME, 40 * unit(self)), (STAGE, 24 * unit(self))):
            given = min(lacking, max(0, widths.get(place, 0) - least))
            widths[place] = widths.get(place, 0) - given
            lacking -= given

    def _needed(self, place: int) -> int:
        bold = QFontMetrics(scaled(self.font(), 1.0, bold=True))
        plain = bold if place in (0, DEADLINE, RISK) else QFontMetrics(self.font())
        head = bold.horizontalAdvance(f"{self._model.headerData(place, Qt.Orientation.Horizontal)} ▴") + 5 * unit(self)
        texts = [self._model.said(self._model.row(row), place) for row in range(min(60, self._model.rowCount()))]
        mark = (6 if place in (DEADLINE, RISK) else 0) * unit(self)
        cells = [plain.horizontalAdvance(text) + 4 * unit(self) + mark for text, _look in texts]
        return max(head, *cells, 0) if cells else head

    def _open(self, row: int) -> None:
        self.opened.emit(self._model.row(row).id)
