"""What holds for the input of every kind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.forms.kinds import KINDS, CheckContext
from desktop.ui.inputs import INPUTS, Input, make_input
from desktop.ui.inputs.papers import ReferenceInput
from desktop.ui.parts.field_frame import FieldFrame
from tests.ui.invented import LINKS, TODAY, example_raw, field, standard, words_of

EVERY_KIND = sorted(INPUTS)
TYPED = sorted(set(INPUTS) - {"automatic"})
TABS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


def make(kind: str, qtbot: QtBot) -> Input:
    edition = standard(field(kind))
    made = make_input(field(kind), words_of(edition), LINKS)
    qtbot.addWidget(made)
    made.show()
    return made


def type_into(control: QWidget, text: str) -> None:
    """Presses keys with text of their own; qtbot.keyClicks ends the process on Cyrillic."""
    for letter in text:
        QApplication.sendEvent(control, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def touch(given: Input) -> None:
    """Does one thing to the first control that can be worked."""
    for control in (*given._controls, *given.findChildren(QWidget)):
        if not control.isVisibleTo(given) or not control.isEnabled():
            continue
        if isinstance(control, QLineEdit | QPlainTextEdit):
            type_into(control, "ө")
            return
        if isinstance(control, QRadioButton) and control.isChecked():
            continue
        if isinstance(control, QAbstractButton):
            control.click()
            return
        if isinstance(control, QComboBox):
            control.setCurrentIndex(1)
            control.activated.emit(1)
            return
    raise AssertionError("there is nothing to work")


def test_there_is_an_input_for_every_kind() -> None:
    assert set(INPUTS) == set(KINDS)


@pytest.mark.parametrize("kind", EVERY_KIND)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_was_typed_comes_back_the_same(kind: str, seed: int, qtbot: QtBot) -> None:
    asked = field(kind)
    edition = standard(asked)
    given = make(kind, qtbot)
    raw = example_raw(edition, asked, seed)
    given.fill(raw)
    context = CheckContext.of(asked, edition.options_of, TODAY)
    assert KINDS[kind].check(asked, given.raw(), context) == KINDS[kind].check(asked, raw, context)


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_an_empty_input_is_no_answer(kind: str, qtbot: QtBot) -> None:
    asked = field(kind)
    given = make(kind, qtbot)
    given.fill(None)
    checked = KINDS[kind].check(asked, given.raw(), CheckContext.of(asked, standard(asked).options_of, TODAY))
    assert KINDS[kind].is_empty(checked)


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_filling_says_nothing_but_typing_does(kind: str, qtbot: QtBot) -> None:
    given = make(kind, qtbot)
    heard: list[str] = []
    given.edited.connect(lambda: heard.append(kind))
    given.document_wanted.connect(lambda give: give(5))
    given.fill(example_raw(standard(field(kind)), field(kind)))
    assert not heard
    given.fill(None)
    if kind in TYPED:
        touch(given)
        assert heard


@pytest.mark.parametrize("kind", TYPED)
def test_every_control_has_a_name_to_be_spoken(kind: str, qtbot: QtBot) -> None:
    edition = standard(field(kind))
    given = make_input(field(kind), words_of(edition), LINKS)
    frame = FieldFrame(given)
    qtbot.addWidget(frame)
    frame.tell("How are you?")
    given.fill(example_raw(edition, field(kind)))
    frame.show()
    for control in given.findChildren(QWidget):
        if control.focusPolicy() == Qt.FocusPolicy.NoFocus or control.objectName().startswith("qt_"):
            continue
        spoken = QAccessible.queryAccessibleInterface(control)
        if spoken is not None and control.isVisibleTo(frame):
            assert spoken.text(QAccessible.Text.Name), type(control).__name__


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_an_answer_in_the_register_is_handed_back_unharmed(kind: str, qtbot: QtBot) -> None:
    given = make(kind, qtbot)
    given.fill({"hidden": True})
    assert given.raw() == {"hidden": True}
    given.fill(None)
    assert given.raw() != {"hidden": True}


@pytest.mark.parametrize("kind", TYPED)
def test_read_only_shows_the_answer_and_takes_no_keys(kind: str, qtbot: QtBot) -> None:
    given = make(kind, qtbot)
    raw = example_raw(standard(field(kind)), field(kind))
    given.fill(raw)
    before = given.raw()
    given.set_read_only(True)
    for edit in given.findChildren(QLineEdit):
        type_into(edit, "7")
    assert given.raw() == before


def test_tab_leaves_a_long_text(qtbot: QtBot) -> None:
    given = make("long_text", qtbot)
    assert given.findChild(QPlainTextEdit).tabChangesFocus()


def test_pasted_text_is_plain(qtbot: QtBot) -> None:
    from PySide6.QtCore import QMimeData

    given = make("long_text", qtbot)
    clip = QMimeData()
    clip.setHtml("<b>bold</b>")
    clip.setText("bold")
    given.findChild(QPlainTextEdit).insertFromMimeData(clip)
    assert given.raw() == "bold"


def test_a_date_is_never_filled_in_by_opening_the_calendar(qtbot: QtBot) -> None:
    given = make("date", qtbot)
    edit = given.findChild(QLineEdit)
    edit.open_calendar()  # type: ignore[union-attr]
    assert given.raw() == ""


def test_none_of_these_is_an_answer(qtbot: QtBot) -> None:
    given = make("checklist", qtbot)
    assert given.raw() is None
    given.none.click()  # type: ignore[attr-defined]
    assert given.raw() == []


def test_a_choice_can_be_taken_back(qtbot: QtBot) -> None:
    given = make("yes_no", qtbot)
    first = given.findChildren(QRadioButton)[0]
    first.click()
    assert given.raw() == "yes"
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert given.raw() == ""


def test_a_removed_row_can_be_brought_back(qtbot: QtBot) -> None:
    given = make("table", qtbot)
    given.fill([{"what": "one", "until": ""}, {"what": "two", "until": ""}])
    given.remove_row()  # type: ignore[attr-defined]
    assert [row["what"] for row in given.raw()] == ["two"]
    given._undo.undone.emit()  # type: ignore[attr-defined]
    assert [row["what"] for row in given.raw()] == ["one", "two"]


def test_rows_are_added_and_filled_with_keys_alone(qtbot: QtBot) -> None:
    given = make("table", qtbot)
    qtbot.keyClick(given.add, Qt.Key.Key_Space)  # type: ignore[attr-defined]
    edits = given.editor.findChildren(QLineEdit)  # type: ignore[attr-defined]
    type_into(edits[0], "гэр")
    assert [row["what"] for row in given.raw()] == ["гэр"]


def test_a_document_is_asked_for_and_listed(qtbot: QtBot) -> None:
    given = make("attachment", qtbot)
    given.document_wanted.connect(lambda give: give(12))
    given.findChild(QAbstractButton).click()
    assert given.raw() == ["12"]


def test_arrows_open_the_list_of_entries_and_take_nothing_over_before_enter(qtbot: QtBot) -> None:
    given = make("reference", qtbot)
    assert isinstance(given, ReferenceInput)
    qtbot.keyClick(given.combo, Qt.Key.Key_Down)
    assert given.combo.view().isVisible()
    assert given.raw() == []
    qtbot.keyClick(given.combo.view(), Qt.Key.Key_Down)
    qtbot.keyClick(given.combo.view(), Qt.Key.Key_Return)
    assert given.raw() == [given.combo.itemData(1)]
