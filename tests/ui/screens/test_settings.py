"""Settings: looks take effect at once, and the people of the office are in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.letters import Letters, LetterWords, letters_of
from desktop.ui.desk import Desk
from desktop.ui.screens.settings import SettingsScreen
from tests.ui.screens.seeing import every_text


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> SettingsScreen:
    made = SettingsScreen(desk)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    return made


def test_a_size_is_spoken_of_as_soon_as_it_is_chosen(screen: SettingsScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.size_chosen) as chosen:
        screen._look._sizes._buttons["15"].click()
    assert chosen.args == [15]


def test_the_people_are_in_it_and_new_keys_end_the_session(screen: SettingsScreen, qtbot: QtBot) -> None:
    assert screen.people.isVisible()
    with qtbot.waitSignal(screen.locked):
        screen.people.ended.emit()


def test_the_head_settles_letterhead_and_words_for_every_letter_and_for_one(
    screen: SettingsScreen, desk: Desk, run, qtbot: QtBot
) -> None:
    panel = screen.letters
    panel.head.setPlainText("Үлгү сум\nтел. 000")
    panel.opening.setPlainText("Бүгдэд")
    panel.form.choose("referral")
    assert panel.opening.toPlainText() == ""
    panel.opening.setPlainText("Илгээж байна: {code}")
    panel.form.choose("")
    assert panel.opening.toPlainText() == "Бүгдэд"
    panel.keep.click()
    qtbot.waitUntil(desk.tasks.is_idle)
    words = {"": LetterWords("Бүгдэд"), "referral": LetterWords("Илгээж байна: {code}")}
    assert run(letters_of) == Letters("Үлгү сум\nтел. 000", words)
    assert "are kept" in every_text(panel)


def test_letters_that_cannot_be_kept_say_why_and_stay_as_typed(
    screen: SettingsScreen, desk: Desk, qtbot: QtBot
) -> None:
    screen.letters.head.setPlainText("x" * 700)
    screen.letters.keep.click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert "at most 600 characters" in every_text(screen.letters)
    assert len(screen.letters.head.toPlainText()) == 700


def test_words_that_were_typed_and_not_kept_are_still_there_on_coming_back(
    screen: SettingsScreen, desk: Desk, qtbot: QtBot
) -> None:
    screen.letters.head.setPlainText("Үлгү сум")
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert screen.letters.head.toPlainText() == "Үлгү сум"


def test_another_role_does_not_see_them(desk: Desk, qtbot: QtBot) -> None:
    made = SettingsScreen(replace(desk, user=replace(desk.user, role="worker")))
    qtbot.addWidget(made)
    made.show()
    assert not made.letters.isVisible()
