"""What stands where in the backup centre, and its fixed words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.folder_field import FolderField
from desktop.ui.parts.long_task import LongTask
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import GROUP, SECOND, TITLE, words
from desktop.ui.screens.row_table import Cell, RowTable
from desktop.ui.screens.screen import Screen

MOST_ROWS = 9


class BackupFrame(Screen):
    """The parts; what they do is said in `BackupScreen`."""

    register_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._title = words(size=TITLE, bold=True)
        self.state = Banner("soon")
        self.banner = Banner("done")
        self.task = LongTask()
        self._heads = [words(size=GROUP, bold=True) for _ in range(3)]
        self._lines = [words(role="muted", size=SECOND, wrap=True) for _ in range(3)]
        self.place = FolderField(Path())
        self._sticks_here = QWidget()
        self._stick_row = Flow(2 * unit(self), unit(self), parent=self._sticks_here)
        self.make = Button(kind="primary", icon="hard-drive-download")
        self.table = RowTable(1, bold=(1,))
        self.prove = Button(icon="refresh-cw")
        self.rehearse = Button(icon="list-checks")
        self.restore = Button(icon="history")
        self._restoring = Panel("hover")
        self._restore_line = words(wrap=True)
        self.target = FolderField(Path())
        self.codes = QLineEdit()
        self._of_acts = FieldFrame(self.codes)
        self.restore_now = Button(kind="primary", icon="history")
        self._not_now = Button(kind="flat")
        self.second = FolderField(Path())
        self.copy_register = Button(icon="usb")
        self.open_register = Button(icon="key-round")
        self._arrange()
        self.restore.clicked.connect(lambda: self.open_restore(True))
        self._not_now.clicked.connect(lambda: self.open_restore(False))
        self.open_register.clicked.connect(self.register_wanted)
        for field in (self.place, self.target, self.second):
            field.edited.connect(self._review)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._review())
        self.open_restore(False)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Backup"))
        self._title.setText(self.tr("Backup"))
        heads = (self.tr("Make a backup"), self.tr("Backups there"), self.tr("Register of names"))
        lines = (
            self.tr("Two sticks in turn are best: one today, the other next week. Cases and names never on one stick."),
            self.tr("Kept are one of each of 7 days, 4 weeks and 12 months; the last proven one always stays."),
            self.tr("Names are not in the backup above. Copy their register to a stick of its own."),
        )
        for label, text in (*zip(self._heads, heads, strict=True), *zip(self._lines, lines, strict=True)):
            label.setText(text)
        self.make.setText(self.tr("Back up now"))
        self.prove.setText(self.tr("Read it again"))
        self.rehearse.setText(self.tr("Try a restore – changes nothing"))
        self.restore.setText(self.tr("Restore …"))
        self._restore_line.setText(
            self.tr("A restore never writes over anything. Choose a new, empty folder for the restored office.")
        )
        self._of_acts.tell(
            self.tr("Cases destroyed elsewhere"),
            self.tr("Codes from acts of destruction that this office does not know, with spaces between."),
            has_help=False,
        )
        self.restore_now.setText(self.tr("Restore into this folder"))
        self._not_now.setText(self.tr("Not now"))
        self.copy_register.setText(self.tr("Copy the register"))
        self.open_register.setText(self.tr("Where the names are …"))
        self.place.setAccessibleName(heads[0])
        self.target.setAccessibleName(self.restore_now.text())
        self.second.setAccessibleName(heads[2])
        for field in (self.place, self.target, self.second):
            field.retranslate()

    def begin(self, sentence: str) -> None:
        """A long task runs; nothing else can be started."""
        self.banner.tell("done", "")
        self.task.begin(sentence)
        self._review()

    def finish(self) -> None:
        """It ended, one way or the other."""
        self.task.end()
        self._review()

    def line(self) -> int:
        """The line of the table one is on, -1 if there is none."""
        return self.table.currentIndex().row()

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Shows the backups of the folder."""
        self.table.tell(heads, rows)
        appear(self.table, bool(rows))
        shown = min(max(len(rows), 1), MOST_ROWS)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + (shown + 1) * self._row_height())
        self._review()

    def show_sticks(self, sticks: Sequence[tuple[Path, str]]) -> None:
        """One button for each stick; pressing it chooses the stick."""
        while (item := self._stick_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for root, text in sticks:
            button = Button(text, icon="usb")
            button.clicked.connect(lambda _checked=False, root=root: self.place.put(root))
            self._stick_row.addWidget(button)
        appear(self._sticks_here, bool(sticks))

    def open_restore(self, wanted: bool) -> None:
        """Opens or closes the question where to."""
        appear(self._restoring, wanted)
        if wanted:
            self.target.setFocus()
        self._review()

    def _row_height(self) -> int:
        return self.table.verticalHeader().defaultSectionSize()

    def _review(self) -> None:
        free = self.task.isHidden()
        chosen = self.line() >= 0
        self.make.setEnabled(free and self.place.path().is_absolute())
        for button in (self.prove, self.rehearse, self.restore):
            button.setEnabled(free and chosen)
        self.restore_now.setEnabled(free and chosen and self.target.path().is_absolute())
        self.copy_register.setEnabled(free and self.second.path().is_absolute())

    def _arrange(self) -> None:
        step = unit(self)
        content = QWidget()
        main = QVBoxLayout(content)
        main.setContentsMargins(0, 0, 0, 4 * step)
        main.setSpacing(2 * step)
        for part in (self.state, self.banner, self.task):
            main.addWidget(part)
        panels = (self._making(), self._kept(), self._register())
        for head, line, panel in zip(self._heads, self._lines, panels, strict=True):
            main.addSpacing(2 * step)
            main.addWidget(head)
            main.addWidget(line)
            main.addWidget(panel)
        appear(self._heads[2], self._desk.user.sees_names)
        appear(self._lines[2], self._desk.user.sees_names)
        appear(panels[2], self._desk.user.sees_names)
        main.addStretch(1)
        content.setMaximumWidth(wide(self, 220))
        page = QVBoxLayout(self)
        page.setContentsMargins(6 * step, 4 * step, 6 * step, 0)
        page.setSpacing(4 * step)
        page.addWidget(self._title)
        page.addWidget(scrolled(content), 1)

    def _making(self) -> Panel:
        panel = Panel()
        column = panel.column()
        column.addWidget(self.place)
        column.addWidget(self._sticks_here)
        column.addLayout(_row(self, self.make))
        return panel

    def _kept(self) -> Panel:
        panel = Panel()
        column = panel.column()
        column.addWidget(self.table)
        column.addLayout(_row(self, self.prove, self.rehearse, self.restore))
        inside = self._restoring.column()
        for part in (self._restore_line, self.target, self._of_acts):
            inside.addWidget(part)
        inside.addLayout(_row(self, self.restore_now, self._not_now))
        column.addWidget(self._restoring)
        return panel

    def _register(self) -> Panel:
        panel = Panel()
        column = panel.column()
        column.addWidget(self.second)
        column.addLayout(_row(self, self.copy_register, self.open_register))
        return panel


def _row(of: QWidget, *buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * unit(of))
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
