"""The people of the office in Settings, on a real office."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.casework.intake import give_code, start_case
from desktop.casework.opening import Means, add_person, person_office
from desktop.casework.people import people_at
from desktop.ui.desk import Desk
from desktop.ui.main_window import MainWindow
from desktop.ui.people_words import sheet_words
from desktop.ui.screens.people_panel import PeoplePanel
from desktop.ui.screens.person_panel import PASSWORD as NEW_PASSWORD
from desktop.ui.screens.person_panel import REMOVE, ROLE
from desktop.ui.screens.sheet_panel import SheetPanel
from tests.ui.screens.conftest import PASSWORD

OTHER = "өөр дөрвөн үг энд"
FRESH = "дөрвөн үг нэг үдэш"
SLOW = 10_000

Run = Callable[..., object]


@pytest.fixture
def panel(desk: Desk, run: Run, means: Means, qtbot: QtBot) -> PeoplePanel:
    """With Bold, a worker; the password was proven a moment ago."""
    run(add_person, "bold", "worker", OTHER, means)
    for action in ("manage_people", "change_keys"):
        desk.office.reauth.accept(action)
    made = PeoplePanel(desk)
    qtbot.addWidget(made)
    made.show()
    refreshed(made, desk, qtbot)
    return made


def refreshed(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.refresh()
    qtbot.waitUntil(desk.tasks.is_idle, timeout=SLOW)


def shown(panel: PeoplePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def manage(panel: PeoplePanel, login: str, deed: str, desk: Desk, qtbot: QtBot) -> None:
    panel._manage(next(row for row in panel._rows if row.login == login))
    panel.person.deed._buttons[deed].click()
    qtbot.waitUntil(desk.tasks.is_idle, timeout=SLOW)


def put_twice(field: object, text: str) -> None:
    field._once.put(text)  # type: ignore[attr-defined]
    field._twice.put(text)  # type: ignore[attr-defined]
    field._changed()  # type: ignore[attr-defined]


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(desk.tasks.is_idle, timeout=SLOW)


def test_the_list_says_role_day_and_cases(panel: PeoplePanel, desk: Desk, run: Run, means: Means, qtbot: QtBot) -> None:
    run(lambda office: start_case(person_office(office, "bold", OTHER, means)))
    refreshed(panel, desk, qtbot)
    said = shown(panel)
    assert {"naran", "bold", "social worker", "since 16.01.2026", "1 open case"} <= set(said)


def test_a_head_adds_a_person_who_can_sign_in_then(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.add.click()
    panel.new._login.setText("tuya")
    panel.new._role._buttons["supervisor"].click()
    settle(desk, qtbot)
    assert any("ore than 5 years in the sector" in text for text in shown(panel))
    put_twice(panel.new._password, FRESH)
    assert not panel.new._save.isEnabled(), "there is no staff card, so a reason is needed"
    panel.new._lacks._why.setText("until ours is back")
    panel.new._save.click()
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: "tuya" in panel.banner.accessibleName())
    assert ("tuya", "supervisor") in [(card.login, card.role) for card in people_at(desk.office.folder)]


def test_a_name_that_is_taken_is_refused_in_place(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.add.click()
    panel.new._login.setText("Naran")
    panel.new.asked.emit("Naran", "worker", FRESH, "")
    settle(desk, qtbot)
    assert panel.new._banner.isVisible()
    assert panel.new._login.text() == "Naran"


def test_another_role_needs_her_password(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    manage(panel, "bold", ROLE, desk, qtbot)
    person = panel.person
    person.role._buttons["head"].click()
    assert not person.go.isEnabled()
    person.hers.put("энэ түүнийх биш юм")
    person._review()
    person.go.click()
    settle(desk, qtbot)
    assert person._banner.isVisible()
    person.hers.put(OTHER)
    person._review()
    person.go.click()
    settle(desk, qtbot)
    assert {card.login: card.role for card in people_at(desk.office.folder)}["bold"] == "head"


def test_a_colleague_with_cases_stays_until_they_are_handed_over(
    panel: PeoplePanel, desk: Desk, run: Run, means: Means, qtbot: QtBot
) -> None:
    def begun(office: object) -> str:
        theirs = person_office(office, "bold", OTHER, means)  # type: ignore[arg-type]
        return give_code(theirs, start_case(theirs))

    code = str(run(begun))
    manage(panel, "bold", REMOVE, desk, qtbot)
    person = panel.person
    assert any(code in text for text in shown(panel))
    assert not person.go.isEnabled()
    person.leaving.hand_over.click()
    settle(desk, qtbot)
    assert person.go.isEnabled()
    with qtbot.waitSignal(panel.ended, timeout=SLOW):
        person.go.click()
    assert [card.login for card in people_at(desk.office.folder)] == ["naran"]


def test_a_new_password_for_a_colleague(panel: PeoplePanel, desk: Desk, run: Run, means: Means, qtbot: QtBot) -> None:
    manage(panel, "bold", NEW_PASSWORD, desk, qtbot)
    put_twice(panel.person.fresh, FRESH)
    panel.person.go.click()
    settle(desk, qtbot)
    assert run(person_office, "bold", FRESH, means)
    assert panel.banner.isVisible()
    assert panel.person.fresh.password() == ""


def test_my_own_password_and_why_this_computer_keeps_no_secret(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.own.click()
    settle(desk, qtbot)
    mine = panel.mine
    mine.old.put(PASSWORD)
    mine._review()
    assert not mine.bind.isEnabled()
    assert any("key store" in text for text in shown(panel))
    put_twice(mine.fresh, FRESH)
    mine.change.click()
    settle(desk, qtbot)
    assert panel.banner.isVisible()
    assert not mine.isVisible()


def test_a_new_sheet_is_proved_on_paper_before_it_is_over(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.sheet.click()
    paper: SheetPanel = panel.paper
    paper.make.click()
    settle(desk, qtbot)
    qtbot.waitUntil(paper.step.isVisible)
    assert not paper.proved.isEnabled()
    paper.step._two.click()
    shown_codes = [code.text().split()[1:] for code in paper.step._codes]
    paper.step._hide.click()
    for field, groups in zip(paper.step._typed, shown_codes, strict=True):
        field._edits[0].setText("".join(groups))
        field._edited(0)
    paper.proved.click()
    assert panel.banner.isVisible()
    assert paper.step._whole is None
    assert not any(group in text for group in shown_codes[0] for text in shown(panel))


def test_without_a_fresh_password_the_dialog_asks_first(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    desk.office.reauth.forget("manage_people")
    panel.add.click()
    panel.new.asked.emit("tuya", "worker", FRESH, "")
    settle(desk, qtbot)
    assert "tuya" not in [card.login for card in people_at(desk.office.folder)]


def test_a_used_sheet_is_said_above_every_screen_until_a_new_one_is_made(
    desk: Desk, run: Run, means: Means, qtbot: QtBot, tmp_path
) -> None:
    from dataclasses import replace

    run(lambda office: office.opened.sign_and_write(_used(office), office.disk))
    window = MainWindow(replace(desk))
    qtbot.addWidget(window)
    settle(desk, qtbot)
    assert window._stack.here() == "settings"
    assert sheet_words()[0] in window._notice.accessibleName()


def _used(office):  # type: ignore[no-untyped-def]
    from dataclasses import replace

    slots = office.opened.file.slots
    return replace(slots, recovery=replace(slots.recovery, used=True))


def test_a_role_with_something_missing_is_given_once_a_reason_is_written(
    panel: PeoplePanel, desk: Desk, run: Run, qtbot: QtBot
) -> None:
    manage(panel, "bold", ROLE, desk, qtbot)
    panel.person.role._buttons["supervisor"].click()
    settle(desk, qtbot)
    panel.person.hers.put(OTHER)
    assert panel.person.lacks.isVisible()
    assert not panel.person.go.isEnabled()
    panel.person.role._buttons["head"].click()
    settle(desk, qtbot)
    assert not panel.person.lacks.isVisible(), "nothing is asked of a head"
    assert panel.person.go.isEnabled()
