"""Tab goes as one reads, also to parts that were put in later."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.parts.scrolling import scrolled
from desktop.ui.preferences import Preferences
from desktop.ui.reading_order import next_stop, stops
from desktop.ui.shell import Shell


def line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


def names(widget: QWidget) -> list[str]:
    return [stop.objectName() for stop in stops(widget)]


def test_a_part_made_last_is_reached_where_it_is_read(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    sides = QHBoxLayout()
    rows.addWidget(line("second"))
    rows.addLayout(sides)
    sides.addWidget(line("third"))
    sides.addWidget(line("fourth"))
    rows.insertWidget(0, line("first"))
    page.show()
    assert names(page) == ["first", "second", "third", "fourth"]


def test_a_grid_is_read_row_by_row(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    grid = QGridLayout(page)
    for name, row, column in (("d", 1, 1), ("a", 0, 0), ("c", 1, 0), ("b", 0, 1)):
        grid.addWidget(line(name), row, column)
    page.show()
    assert names(page) == ["a", "b", "c", "d"]


def test_what_is_hidden_switched_off_or_hands_the_cursor_on_is_no_stop(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    kept, hidden, off = line("kept"), line("hidden"), line("off")
    for part in (kept, hidden, off):
        rows.addWidget(part)
    hidden.hide()
    off.setEnabled(False)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocusProxy(kept)
    page.show()
    assert names(page) == ["kept"]


def test_after_the_last_stop_comes_the_first_and_back_again(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    first, last = line("first"), line("last")
    rows.addWidget(first)
    rows.addWidget(last)
    page.show()
    assert next_stop(page, last, forward=True) is first
    assert next_stop(page, first, forward=False) is last
    assert next_stop(page, None, forward=True) is first
    assert next_stop(QWidget(), None, forward=True) is None


def test_the_window_goes_this_way_and_scrolls_to_where_the_cursor_is(qtbot: QtBot, tmp_path) -> None:
    shell = Shell(Preferences(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat)))
    qtbot.addWidget(shell)
    inside = QWidget()
    rows = QVBoxLayout(inside)
    lines = [line(str(number)) for number in range(60)]
    for each in lines:
        rows.addWidget(each)
    area = scrolled(inside)
    shell.hold(area)
    shell.resize(400, 300)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    lines[0].setFocus()
    qtbot.keyClick(lines[0], Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert shell.focusWidget() is lines[-1]
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum()
    qtbot.keyClick(lines[-1], Qt.Key.Key_Tab)
    assert shell.focusWidget() is lines[0]
