"""What stands where on the archive's screen, and its fixed words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.folder_field import FolderField
from desktop.ui.parts.long_task import LongTask
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import GROUP, SECOND, TITLE, words
from desktop.ui.screens.class_panel import ClassPanel
from desktop.ui.screens.destroy_panel import DestroyPanel
from desktop.ui.screens.names_left import NamesLeft
from desktop.ui.screens.period_panel import PeriodPanel
from desktop.ui.screens.reason_panel import ReasonPanel
from desktop.ui.screens.row_table import Cell, RowTable
from desktop.ui.screens.screen import Screen

MOST_ROWS = 8
PARTS = 4


class ArchiveFrame(Screen):
    """The parts; what they do is said in `ArchiveScreen`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._title = words(size=TITLE, bold=True)
        self.banner, self.left = Banner("done"), NamesLeft(desk)
        self.task = LongTask()
        self._heads = [words(size=GROUP, bold=True) for _ in range(PARTS)]
        self._lines = [words(role="muted", size=SECOND, wrap=True) for _ in range(PARTS)]
        self.files = RowTable(1, bold=(0,))
        self.periods = RowTable(0, bold=(0,))
        self.acts = RowTable(4, bold=(1,))
        self.media = RowTable(1)
        self.print_due, self.hand_over = Button(icon="printer"), Button(icon="send")
        self.hold, self.another, self.shelf = Button(icon="lock"), Button(icon="folder-open"), Button(icon="table")
        self.destroy_now = Button(icon="trash-2")
        self.change = Button(icon="pencil")
        self.print_act = Button(icon="printer")
        self.place = FolderField(Path())
        self.rewrite, self.gone = Button(icon="refresh-cw"), Button(icon="x")
        self.reason = ReasonPanel()
        self.destroying = DestroyPanel()
        self.period = PeriodPanel()
        self.kind = ClassPanel()
        self._arrange()
        for table in (self.files, self.periods, self.acts, self.media):
            table.selectionModel().currentRowChanged.connect(lambda _now, _before: self.review())
        self.place.edited.connect(self.review)
        self.reason.left.connect(self.close_panels)
        self.destroying.left.connect(self.close_panels)
        self.period.left.connect(self.close_panels)
        self.kind.left.connect(self.close_panels)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Archive"))
        self._title.setText(self.tr("Archive"))
        heads = (
            self.tr("Closed files"),
            self.tr("Periods of keeping"),
            self.tr("Acts of destruction"),
            self.tr("Copies of the office"),
        )
        lines = (
            self.tr("Those whose period has ended come first. The program only proposes; two people decide."),
            self.tr("A period counts from 1 January after the closing. Without a period nothing is ever destroyed."),
            self.tr("An act stays open until every copy of the office is written anew without the case."),
            self.tr("Put a stick in and press “Write it anew”. A backup onto it does the same."),
        )
        for label, text in (*zip(self._heads, heads, strict=True), *zip(self._lines, lines, strict=True)):
            label.setText(text)
        self.print_due.setText(self.tr("Save the list as PDF …"))
        self.hand_over.setText(self.tr("Hand over to an archive …"))
        self.another.setText(self.tr("Another class …"))
        self.shelf.setText(self.tr("Shelf …"))
        self.destroy_now.setText(self.tr("Destroy …"))
        self.change.setText(self.tr("Another period …"))
        self.print_act.setText(self.tr("Save the act as PDF …"))
        self.rewrite.setText(self.tr("Write it anew"))
        self.gone.setText(self.tr("Physically destroyed …"))
        for table, head in zip((self.files, self.periods, self.acts, self.media), heads, strict=True):
            table.setAccessibleName(head)
        self.place.setAccessibleName(heads[3])
        self.place.retranslate()
        for panel in (self.period, self.destroying, self.kind):
            panel.retranslate()

    def open_panel(self, panel: QWidget) -> None:
        """Opens one of the questions; the others close."""
        for each in (self.reason, self.destroying, self.period, self.kind):
            appear(each, each is panel)
        self.review()
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(panel))

    def close_panels(self) -> None:
        """Closes every question and forgets a password that was begun."""
        self.destroying.clear()
        for each in (self.reason, self.destroying, self.period, self.kind):
            appear(each, False)
        self.review()

    def review(self) -> None:
        """Which buttons can be pressed now."""

    def fill(self, table: RowTable, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Shows rows; the table is as high as they are."""
        table.tell(heads, rows)
        shown = min(max(len(rows), 1), MOST_ROWS)
        height = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + shown * height + height // 2)

    def _arrange(self) -> None:
        step = unit(self)
        content = QWidget()
        main = QVBoxLayout(content)
        main.setContentsMargins(0, 0, 0, 4 * step)
        main.setSpacing(2 * step)
        main.addWidget(self.banner)
        main.addWidget(self.left)
        main.addWidget(self.task)
        parts = (
            (
                self.files,
                (self.print_due, self.hand_over, self.hold, self.another, self.shelf, self.destroy_now),
                (self.reason,),
            ),
            (self.periods, (self.change,), (self.period,)),
            (self.acts, (self.print_act,), ()),
            (self.media, (self.rewrite, self.gone), ()),
        )
        for place, (table, buttons, panels) in enumerate(parts):
            main.addSpacing(2 * step)
            main.addWidget(self._heads[place])
            main.addWidget(self._lines[place])
            panel = Panel()
            column = panel.column()
            column.addWidget(table)
            if table is self.media:
                column.addWidget(self.place)
            column.addWidget(_flowing(self, buttons))
            main.addWidget(panel)
            for each in panels:
                main.addWidget(each)
            if table is self.files:
                main.addWidget(self.destroying)
                main.addWidget(self.kind)
        main.addStretch(1)
        self.reason.setMinimumHeight(wide(self, 55))
        for each in (self.reason, self.destroying, self.period, self.kind):
            appear(each, False)
        content.setMaximumWidth(wide(self, 240))
        page = QVBoxLayout(self)
        page.setContentsMargins(6 * step, 4 * step, 6 * step, 0)
        page.setSpacing(4 * step)
        page.addWidget(self._title)
        self._area = scrolled(content)
        page.addWidget(self._area, 1)


def _flowing(of: QWidget, buttons: Sequence[Button]) -> QWidget:
    """Buttons that go on in a second line where the first is full."""
    holder = QWidget()
    flow = Flow(2 * unit(of), unit(of), parent=holder)
    for button in buttons:
        flow.addWidget(button)
    return holder
