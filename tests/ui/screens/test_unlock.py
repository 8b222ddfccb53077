"""The unlock screen: who, password, what it says when it does not open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.people import UserCard, people_at
from desktop.ui.parts.person_card import PersonCard
from desktop.ui.screens.unlock import UnlockScreen
from desktop.ui.session.pauses import Pauses
from desktop.ui.translator import Tongue
from tests.ui.screens.conftest import PASSWORD


@pytest.fixture
def people(tmp_path: Path, means: Means, new_office: NewOffice) -> list[UserCard]:
    office, _sheet = create_office(tmp_path / "office", tmp_path / "register", new_office, "naran", PASSWORD, means)
    office.close()
    return people_at(tmp_path / "office")


@pytest.fixture
def screen(qtbot: QtBot, tongue: Tongue, people: list[UserCard]) -> UnlockScreen:
    made = UnlockScreen(people, "en", {people[0].uid: "РУС"})
    qtbot.addWidget(made)
    made.show()
    return made


def banner_of(screen: UnlockScreen) -> str:
    return screen._banner.accessibleName()


def test_the_people_of_the_office_are_cards_and_the_first_is_chosen(screen: UnlockScreen) -> None:
    assert [card.accessibleName() for card in screen.findChildren(PersonCard)] == ["naran, head of the organisation"]
    chosen = screen._people.chosen()
    assert chosen is not None
    assert chosen.login == "naran"


def test_enter_asks_to_open_with_what_was_typed(screen: UnlockScreen, qtbot: QtBot) -> None:
    screen._password.put("нууц үг")
    with qtbot.waitSignal(screen.open_asked) as asked:
        screen._password.edit.returnPressed.emit()
    assert asked.args == ["naran", "нууц үг"]


def test_a_wrong_password_is_told_with_the_keyboard_and_never_which_part_was_wrong(screen: UnlockScreen) -> None:
    screen.refuse("wrong_password", {"pause": 0})
    assert banner_of(screen).startswith("This password did not open the files.")
    assert "Last time the password was typed in РУС" in banner_of(screen)
    assert "naran" not in banner_of(screen)


def test_a_pause_keeps_the_button_still_until_a_clock_that_nobody_sets_has_run(
    qtbot: QtBot, tongue: Tongue, people: list[UserCard]
) -> None:
    seconds = [100.0]
    screen = UnlockScreen(people, "en", pauses=Pauses({}, lambda: seconds[0]))
    qtbot.addWidget(screen)
    screen.refuse("wrong_password", {"pause": 5})
    assert not screen._open.isEnabled()
    assert "Try again in 5 second" in banner_of(screen)
    assert "a stolen copy is held by the password alone" in banner_of(screen)
    seconds[0] = 104.5
    screen._note.tick()
    assert not screen._open.isEnabled()
    screen._ask()
    assert screen._open.text() == "Open"
    seconds[0] = 105.0
    screen._note.tick()
    assert screen._open.isEnabled()


def test_a_pause_that_a_restart_did_not_shorten_is_there_from_the_start_and_for_that_person_only(
    qtbot: QtBot, tongue: Tongue, people: list[UserCard]
) -> None:
    other = replace(people[0], uid="other", login="bold")
    screen = UnlockScreen([*people, other], "en", pauses=Pauses({people[0].uid: 60}))
    qtbot.addWidget(screen)
    assert not screen._open.isEnabled()
    assert "There were wrong passwords before. Try again in 60 second" in banner_of(screen).replace("\n", " ")
    screen._people.choose("bold")
    assert screen._open.isEnabled()
    assert banner_of(screen) == ""


def test_the_wrong_group_of_the_recovery_sheet_is_named(screen: UnlockScreen) -> None:
    screen._forget()
    groups = screen._recovery()._groups
    groups._edits[0].setText("000011000022000034")
    groups._edited(0)
    assert groups.texts()[:3] == ["000011", "000022", "000034"]
    assert groups.wrong() == [3]
    assert "Group 3" in groups._note.text()
    assert not screen._recovery()._go.isEnabled()


def test_the_language_changes_at_once_and_the_password_stays(screen: UnlockScreen, tongue: Tongue) -> None:
    screen._password.put("нууц үг")
    tongue.speak("mn")
    tongue.speak("en")
    assert screen._password.text() == "нууц үг"
    assert screen._open.text() == "Open"


def test_a_practice_office_shows_its_strip_and_fills_the_password_in(qtbot: QtBot, people: list[UserCard]) -> None:
    screen = UnlockScreen(people, "en", practice={"naran": "дөрвөн үг"})
    qtbot.addWidget(screen)
    screen.show()
    assert screen._strip.isVisible()
    assert screen._password.text() == "дөрвөн үг"
