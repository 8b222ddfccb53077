"""What stands where on the screen of the register of names, and its fixed words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.folder_field import FolderField
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import GROUP, SECOND, TITLE, words
from desktop.ui.screens.reason_panel import ReasonPanel
from desktop.ui.screens.row_table import RowTable
from desktop.ui.screens.screen import Screen

PARTS = 4


class RegisterFrame(Screen):
    """The parts; what they do is said in `RegisterScreen`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._back = Button(kind="flat", icon="chevron-left")
        self._title = words(size=TITLE, bold=True)
        self.state, self.fit, self.banner = Banner("done"), Banner("soon"), Banner("done")
        self.codes = words(wrap=True)
        self.reason = ReasonPanel()
        self._heads = [words(size=GROUP, bold=True) for _ in range(PARTS)]
        self._lines = [words(role="muted", size=SECOND, wrap=True) for _ in range(PARTS)]
        self.found, self.target, self.second, self.copy, self.new = (FolderField(Path()) for _ in range(5))
        self.look, self.take, self.put_away = Button(kind="primary", icon="search"), Button(), Button(icon="eye-off")
        self.move_now, self.beside = Button(icon="usb"), Button(icon="pencil")
        self.copies = RowTable(0)
        self.copy_now = Button(icon="copy")
        self.lost, self.bring = Button(icon="triangle-alert"), Button(icon="history")
        self._labels = [words(size=SECOND, role="muted") for _ in range(2)]
        self._arrange()
        self._back.clicked.connect(self.back)
        self.reason.left.connect(self.close_panel)
        for field in self.fields():
            field.edited.connect(self.review)

    def fields(self) -> tuple[FolderField, ...]:
        """Every field for a folder."""
        return self.found, self.target, self.second, self.copy, self.new

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Register of names"))
        self._title.setText(self.tr("Register of names"))
        self._back.setText(self.tr("Back"))
        heads = (
            self.tr("Find the names"),
            self.tr("Keep them elsewhere"),
            self.tr("Second copy"),
            self.tr("When the stick is lost or broken"),
        )
        lines = (
            self.tr("Put the stick in. The program looks where the register was last and on every stick."),
            self.tr("Names and cases never lie on one stick. Best is a stick that you take with you."),
            self.tr("On a stick of its own, kept in another room. Copy again whenever new people came."),
            self.tr("Say that it is lost, then take the names from the second copy into a new, empty folder."),
        )
        for label, text in (*zip(self._heads, heads, strict=True), *zip(self._lines, lines, strict=True)):
            label.setText(text)
        self.look.setText(self.tr("Find it"))
        self.take.setText(self.tr("Take it from this folder"))
        self.put_away.setText(self.tr("Put the names away"))
        self.move_now.setText(self.tr("Move the register there"))
        self.beside.setText(self.tr("It must lie beside the cases …"))
        self.copy_now.setText(self.tr("Copy the register"))
        self.lost.setText(self.tr("The stick is lost …"))
        self.bring.setText(self.tr("Take the names from the copy"))
        for label, text in zip(self._labels, (self.tr("Second copy"), self.tr("New folder")), strict=True):
            label.setText(text)
        names = (heads[0], heads[1], heads[2], self.tr("Second copy"), self.tr("New folder"))
        for field, name in zip(self.fields(), names, strict=True):
            field.setAccessibleName(name)
            field.retranslate()
        self.copies.setAccessibleName(heads[2])

    def open_panel(self) -> None:
        """Opens the question and scrolls to it."""
        appear(self.reason, True)
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.reason))

    def close_panel(self) -> None:
        """Closes the question."""
        appear(self.reason, False)

    def review(self) -> None:
        """Which buttons can be pressed now."""

    def _arrange(self) -> None:
        step = unit(self)
        content = QWidget()
        main = QVBoxLayout(content)
        main.setContentsMargins(0, 0, 0, 4 * step)
        main.setSpacing(2 * step)
        for shown in (self.state, self.fit, self.codes, self.banner, self.reason):
            main.addWidget(shown)
        parts: tuple[Sequence[QWidget], ...] = (
            (_flowing(self, (self.look, self.put_away)), self.found, _flowing(self, (self.take,))),
            (self.target, _flowing(self, (self.move_now, self.beside))),
            (self.copies, self.second, _flowing(self, (self.copy_now,))),
            (
                _flowing(self, (self.lost,)),
                self._labels[0],
                self.copy,
                self._labels[1],
                self.new,
                _flowing(self, (self.bring,)),
            ),
        )
        for head, line, inside in zip(self._heads, self._lines, parts, strict=True):
            main.addSpacing(2 * step)
            main.addWidget(head)
            main.addWidget(line)
            panel = Panel()
            column = panel.column()
            for part in inside:
                column.addWidget(part)
            main.addWidget(panel)
        main.addStretch(1)
        self.reason.setMinimumHeight(wide(self, 55))
        for hidden in (self.reason, self.codes, self.fit, self.banner):
            appear(hidden, False)
        content.setMaximumWidth(wide(self, 220))
        self._area = scrolled(content)
        page = QVBoxLayout(self)
        page.setContentsMargins(6 * step, 3 * step, 6 * step, 0)
        page.setSpacing(2 * step)
        page.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        page.addWidget(self._title)
        page.addWidget(self._area, 1)


def _flowing(of: QWidget, buttons: Sequence[Button]) -> QWidget:
    """Buttons that go on in a second line where the first is full."""
    holder = QWidget()
    flow = Flow(2 * unit(of), unit(of), parent=holder)
    for button in buttons:
        flow.addWidget(button)
    return holder
