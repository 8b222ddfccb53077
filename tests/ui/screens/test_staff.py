"""The screen of staff shows each colleague's load and hands cases over."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from desktop.casework.intake import start_case
from desktop.casework.load import load_of_office
from desktop.casework.office import Office
from desktop.casework.office_papers import save_paper, start_paper
from desktop.casework.opening import Means, add_person
from desktop.casework.previews import EXPORT
from desktop.ui.desk import Desk
from desktop.ui.screens.staff import LACKS, StaffScreen
from tests.casework.filling import fill
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.seeing import button


def case_of_a_child(office: Office) -> None:
    case_id = start_case(office)
    fill(office, case_id, "consent")
    fill(office, case_id, "intake", target_group=["child_risk"])


def with_colleague(office: Office, means: Means) -> None:
    add_person(office, "tuya", "worker", PASSWORD, means)


@pytest.fixture
def screen(desk: Desk, run, means, qtbot: QtBot) -> StaffScreen:  # type: ignore[no-untyped-def]
    run(case_of_a_child)
    run(with_colleague, means)
    screen = StaffScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen


def test_every_colleague_is_shown_with_what_she_carries(screen, desk):
    shown = {
        screen.table.model().index(row, 0).data(): screen.table.model().index(row, 5).data()
        for row in range(screen.table.model().rowCount())
    }
    assert shown == {desk.user.login: "1", "tuya": "0"}


def test_cases_are_ticked_and_handed_over_and_the_protocol_is_saved(screen, desk, run, qtbot, tmp_path: Path):
    place = next(place for place, row in enumerate(screen._rows) if row.open_cases)
    screen.table.setCurrentIndex(screen.table.model().index(place, 0))
    button(screen, "Hand cases over").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    boxes = [box for box in screen.panel.findChildren(QCheckBox) if "·" in box.text()]
    boxes[0].setChecked(True)
    screen.panel._to.choose(next(row.uid for row in screen._rows if row.login == "tuya"))
    assert not button(screen, "Hand over 1 case").isEnabled(), (
        "tuya has no staff card, so no licence for a child's case"
    )
    screen.panel._reason.setText("nobody else is here")
    button(screen, "Hand over 1 case").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert {row.login: row.open_cases for row in run(load_of_office)} == {desk.user.login: 0, "tuya": 1}
    desk.office.reauth.accept(EXPORT)
    screen.save_protocol(tmp_path / "протокол.pdf")
    qtbot.waitUntil(desk.tasks.is_idle)
    assert (tmp_path / "протокол.pdf").read_bytes().startswith(b"%PDF")


def declared(office: Office, code: str) -> None:
    paper = start_paper(office, "prohibitions")
    who = {"id": office.user.uid, "text": office.user.login}
    row = {"code": code, "relation": "cousin", "measure": "told the head"}
    save_paper(office, paper, {"worker": who, "read_on": "2026-01-16", "conflicts": [row]})


def test_a_case_its_worker_is_close_to_is_listed_and_another_worker_is_proposed(screen, desk, run, qtbot):
    screen.choose(LACKS)
    code = next(row.code for row, _ in screen._lacks if row.code)
    run(declared, code)
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    place = next(place for place, (row, _) in enumerate(screen._lacks) if row.code == code)
    assert screen.table.model().index(place, 2).data().startswith("Declared kinship or closeness")
    screen._open(place)
    qtbot.waitUntil(desk.tasks.is_idle)
    assert [box.isChecked() for box in screen.panel._boxes.values()] == [True]
    assert screen.panel._to.currentText() == "tuya · 0 open cases"
    assert screen.panel._proposed.text() == "Proposed: tuya · 0 open cases"
    assert "licence" in screen.panel._against.accessibleName()


def test_a_colleague_chosen_by_hand_stays_chosen(screen, desk, run, means, qtbot):
    run(add_person, "uyanga", "worker", PASSWORD, means)
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    screen._open(next(place for place, row in enumerate(screen._rows) if row.open_cases))
    qtbot.waitUntil(desk.tasks.is_idle)
    (box,) = screen.panel._boxes.values()
    box.setChecked(True)
    assert screen.panel._to.currentText().startswith("tuya")
    screen.panel._to.choose(next(row.uid for row in screen._rows if row.login == "uyanga"))
    box.setChecked(False)
    box.setChecked(True)
    assert screen.panel._to.currentText().startswith("uyanga")
