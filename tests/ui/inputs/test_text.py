"""A line of text that offers what a list has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLabel
from pytestqt.qtbot import QtBot

from desktop.forms.offering import Listing
from desktop.ui.inputs import make_input
from desktop.ui.inputs.text import LongTextInput, TextInput
from tests.ui.inputs.test_every_input import type_into
from tests.ui.invented import LINKS, field, standard, words_of

ORGANISATIONS = (Listing("7", "Хоёр дахь эмнэлэг"), Listing("8", "Арын төв"))


def line(qtbot: QtBot, suggest: str = "@directory") -> TextInput:
    asked = field("text", suggest=suggest)
    links = replace(LINKS, listed=lambda of: ORGANISATIONS if of.suggest == "@directory" else ())
    made = make_input(asked, words_of(standard(asked)), links)
    assert isinstance(made, TextInput)
    qtbot.addWidget(made)
    made.show()
    made.edit.setFocus(Qt.FocusReason.OtherFocusReason)
    return made


def completer_of(given: TextInput) -> QCompleter:
    completer = given.edit.completer()
    assert completer is not None
    return completer


def test_typing_offers_what_holds_these_letters_and_enter_takes_it(qtbot: QtBot) -> None:
    given = line(qtbot)
    type_into(given.edit, "ЭМНЭ")
    completer = completer_of(given)
    assert completer.completionCount() == 1
    with qtbot.waitSignal(given.edited):
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert given.raw() == "Хоёр дахь эмнэлэг"


@pytest.mark.parametrize("suggest", ["@directory", ""])
def test_what_no_list_has_can_be_written_all_the_same(qtbot: QtBot, suggest: str) -> None:
    given = line(qtbot, suggest)
    type_into(given.edit, "Өөр байгууллага")
    assert given.raw() == "Өөр байгууллага"


def test_without_a_list_nothing_is_offered(qtbot: QtBot) -> None:
    assert line(qtbot, "").edit.completer() is None


def note(qtbot: QtBot, advised: int) -> LongTextInput:
    asked = field("long_text", advised_length=advised)
    made = make_input(asked, words_of(standard(asked)), LINKS)
    assert isinstance(made, LongTextInput)
    qtbot.addWidget(made)
    made.show()
    return made


def said_of(given: LongTextInput) -> list[str]:
    return [each.text() for each in given.findChildren(QLabel) if each.isVisible()]


def test_a_note_that_grows_long_says_so_and_is_taken_all_the_same(qtbot: QtBot) -> None:
    given = note(qtbot, 100)
    given.fill("а" * 79)
    assert said_of(given) == []
    given.edit.insertPlainText("а")
    assert said_of(given) == ["80 of about 100 characters"]
    given.edit.setPlainText("а" * 101)
    assert said_of(given) == ["101 characters; about 100 are advised."]
    assert given.raw() == "а" * 101


def test_a_text_of_any_length_says_nothing(qtbot: QtBot) -> None:
    given = note(qtbot, 0)
    given.fill("а" * 9000)
    assert said_of(given) == []
