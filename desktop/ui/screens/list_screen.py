"""A place of the rail that is one list: a title, what of it is shown, the table, and what is done with a line."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.choosing import RadioRow
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import SECOND, TITLE, words
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.row_table import Cell, RowTable
from desktop.ui.screens.saying import why_not
from desktop.ui.screens.screen import Screen


class ListScreen(Screen):
    """The base: a screen says its title, its choices and its rows; `chosen` is the key of the choice."""

    def __init__(
        self, desk: Desk, icon: str, stretch: int, bold: Collection[int] = (), muted: Collection[int] = ()
    ) -> None:
        super().__init__(desk)
        self._options: dict[str, str] = {}
        self._choice: RadioRow | None = None
        self._title = words(size=TITLE, bold=True)
        self._line = words(role="muted", size=SECOND, wrap=True)
        self._banner = Banner("late")
        self.table = RowTable(stretch, bold, muted)
        self._empty = EmptyState(icon, button_icon="table")
        self._stack = Deck()
        self._column = QVBoxLayout(self)
        self._head, self._actions = QHBoxLayout(), QHBoxLayout()
        self._place()
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._line_changed())

    def hasHeightForWidth(self) -> bool:
        """The table takes the height it gets."""
        return False

    def chosen(self) -> str:
        """The key of what is shown."""
        return self._choice.choice() if self._choice is not None else ""

    def choose(self, key: str) -> None:
        """Shows something else of the list."""
        if self._choice is not None:
            self._choice.choose(key)
            self._show_chosen()

    def say(self, title: str, line: str, options: Mapping[str, str]) -> None:
        """Words the head; the choice stays what it was."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self.table.setAccessibleName(title)
        self._line.setText(line)
        if dict(options) == self._options:
            return
        now = self.chosen() or next(iter(options), "")
        if self._choice is not None:
            self._head.removeWidget(self._choice)
            self._choice.hide()
            self._choice.deleteLater()
        self._options = dict(options)
        self._choice = RadioRow(self._options)
        self._choice.choose(now)
        self._choice.chosen.connect(self._keep_one)
        self._head.insertWidget(0, self._choice, 1)
        appear(self._choice, len(options) > 1)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Shows these lines, or what stands in their place."""
        self.table.tell(heads, rows)
        self._stack.setCurrentWidget(self.table if rows else self._empty)
        self._line_changed()
        if rows and self.isVisible() and QApplication.focusWidget() is None:
            # One came here by the keyboard before there was anything to stand on.
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def line(self) -> int:
        """The line one is on, -1 if there is none."""
        shown = self._stack.currentWidget() is self.table
        return self.table.currentIndex().row() if shown else -1

    def refused(self, problem: Exception) -> None:
        """Says why something was not done."""
        self._banner.tell("late", why_not(problem))

    def _keep_one(self) -> None:
        if not self.chosen() and self._options:
            assert self._choice is not None
            self._choice.choose(next(iter(self._options)))
        self._show_chosen()

    def _show_chosen(self) -> None:
        raise NotImplementedError

    def _open(self, place: int) -> None:
        raise NotImplementedError

    def _line_changed(self) -> None:
        """The line one is on is another; buttons may follow it."""

    def _place(self) -> None:
        step = unit(self)
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._actions.setSpacing(2 * step)
        column = self._column
        column.setContentsMargins(6 * step, 4 * step, 6 * step, 4 * step)
        column.setSpacing(2 * step)
        for part in (self._title, self._line, self._banner):
            column.addWidget(part)
        column.addLayout(self._head)
        column.addWidget(self._stack, 1)
        column.addLayout(self._actions)
