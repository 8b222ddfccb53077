"""A list one can write into, but for the people of the case."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.forms.offering import Listing
from desktop.ui.inputs import make_input
from desktop.ui.inputs.listed import ListedInput
from tests.ui.invented import LINKS, field, standard, words_of

ROWS = (Listing("P1", "Өлзий"), Listing("@clinic", "clinic"))


def made(options_from: str, qtbot: QtBot) -> ListedInput:
    asked = field("listed", options_from=options_from)
    links = replace(LINKS, listed=lambda _field: ROWS)
    given = make_input(asked, words_of(standard(asked)), links)
    assert isinstance(given, ListedInput)
    qtbot.addWidget(given)
    given.show()
    return given


def test_one_of_the_case_is_chosen_and_taken_back_but_nobody_can_be_typed(qtbot: QtBot) -> None:
    given = made("@case", qtbot)
    assert given.edit.isReadOnly()
    assert [given.box.itemText(place) for place in range(given.box.count())] == ["", "Өлзий", "clinic"]
    given.box.setCurrentIndex(2)
    given.box.activated.emit(2)
    assert given.raw() == {"id": "@clinic", "text": "clinic"}
    given.box.setCurrentIndex(0)
    given.box.activated.emit(0)
    assert given.raw() is None


def test_any_other_list_can_be_written_into(qtbot: QtBot) -> None:
    given = made("@directory", qtbot)
    assert not given.edit.isReadOnly()
    given.edit.setText("school № 3")
    given.edit.textEdited.emit("school № 3")
    assert given.raw() == {"id": "", "text": "school № 3"}
