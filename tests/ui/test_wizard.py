"""A form from its first page to Finish."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.wizard import FormWizard
from tests.ui.invented import LINKS, field, filling_of, standard, words_of

NOTE = field("text", id="note", required=True)
NEXT = field("date", id="next_on", required=True)


@pytest.fixture
def wizard(qtbot: QtBot) -> FormWizard:
    edition = standard(NOTE, second_page=(NEXT,))
    made = FormWizard(filling_of(edition), words_of(edition), LINKS)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def fill(wizard: FormWizard, field_id: str, text: str) -> None:
    edit = wizard.page().input(field_id).findChild(QLineEdit)
    edit.setText(text)
    edit.textEdited.emit(text)


def test_next_walks_on_and_gives_out_the_page_that_is_left(wizard: FormWizard, qtbot: QtBot) -> None:
    fill(wizard, "note", "quiet")
    with qtbot.waitSignal(wizard.page_left) as heard:
        wizard._next.click()
    assert heard.args == ["first", {"note": "quiet"}]
    assert wizard.where()[0] == "second"


def test_pages_are_free_to_go_to_in_any_order(wizard: FormWizard) -> None:
    wizard.go("second")
    wizard._back.click()
    assert wizard.where()[0] == "first"


def test_finishing_too_early_lists_what_is_missing_and_leads_there(wizard: FormWizard, qtbot: QtBot) -> None:
    wizard.go("second")
    with qtbot.assertNotEmitted(wizard.finish):
        wizard._finish.click()
    lines = wizard._missing._lines
    assert [line.gap.field_id for line in lines] == ["note", "next_on"]
    lines[0].link.click()
    assert wizard.where() == ("first", "note")


def test_gaps_can_be_explained(wizard: FormWizard, qtbot: QtBot) -> None:
    wizard.show_missing()
    assert not wizard._finish.isEnabled()
    for line in wizard._missing._lines:
        line.reason.setText("does not want to say")
        line.reason.textEdited.emit("")
    with qtbot.waitSignal(wizard.finish) as heard:
        wizard._finish.click()
    assert heard.args == [{"note": "does not want to say", "next_on": "does not want to say"}]


def test_a_complete_form_finishes_without_questions(wizard: FormWizard, qtbot: QtBot) -> None:
    fill(wizard, "note", "quiet")
    wizard.go("second")
    fill(wizard, "next_on", "21.01.2026")
    assert wizard._finish.property("kind") == "primary"
    with qtbot.waitSignal(wizard.finish) as heard:
        wizard._finish.click()
    assert heard.args == [{}]


def test_an_answer_that_cannot_be_read_stops_finishing_and_is_kept(wizard: FormWizard, qtbot: QtBot) -> None:
    fill(wizard, "note", "quiet")
    wizard.go("second")
    fill(wizard, "next_on", "31.02.2026")
    with qtbot.assertNotEmitted(wizard.finish):
        wizard._finish.click()
    assert not wizard._finish.isEnabled()
    wizard._back.click()
    assert wizard.page().input("next_on").raw() == "31.02.2026"


def test_another_language_keeps_the_page_and_what_was_typed(wizard: FormWizard) -> None:
    edition = standard(NOTE, second_page=(NEXT,))
    fill(wizard, "note", "quiet")
    wizard.reword(words_of(edition, "xx"))
    assert wizard.where()[0] == "first"
    assert wizard.page().input("note").raw() == "quiet"
    assert wizard._title.text() != "Visit note"


def test_it_says_saved_and_not_saved(wizard: FormWizard) -> None:
    fill(wizard, "note", "quiet")
    assert wizard.saved_note.accessibleName() == "Not saved yet …"
    wizard.saved("10:42")
    assert wizard.saved_note.accessibleName() == "Saved 10:42"
