"""The screen of staff shows each colleague's load and hands cases over."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from desktop.casework.load import load_of_office
from desktop.casework.office import Office
from desktop.casework.opening import Means, add_person
from desktop.casework.previews import EXPORT
from desktop.ui.desk import Desk
from desktop.ui.screens.staff import StaffScreen
from tests.ui.screens.cases import opened_case
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.seeing import button


def with_colleague(office: Office, means: Means) -> None:
    add_person(office, "tuya", "worker", PASSWORD, means)


@pytest.fixture
def screen(desk: Desk, run, means, qtbot: QtBot) -> StaffScreen:  # type: ignore[no-untyped-def]
    run(opened_case)
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
    button(screen, "Hand over 1 case").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert {row.login: row.open_cases for row in run(load_of_office)} == {desk.user.login: 0, "tuya": 1}
    desk.office.reauth.accept(EXPORT)
    screen.save_protocol(tmp_path / "протокол.pdf")
    qtbot.waitUntil(desk.tasks.is_idle)
    assert (tmp_path / "протокол.pdf").read_bytes().startswith(b"%PDF")
