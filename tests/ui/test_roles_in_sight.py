"""What each role is shown: no place that refuses, no sentence for the information team."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.casework.entries import save_answers, start_entry
from desktop.casework.intake import give_code, start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, add_person, person_office
from desktop.ui.desk import Desk
from desktop.ui.main_window import MainWindow
from tests.ui.screens.conftest import clock, desk, means, new_office, run, tongue

__all__ = ["clock", "desk", "means", "new_office", "run", "tongue"]

OTHER = "өөр дөрвөн үг энд"
SENTENCE = "Дүү нь айж орилсон"


def begun(office: Office) -> int:
    case_id = start_case(office)
    give_code(office, case_id)
    entry = start_entry(office, case_id, "rapid_call")
    save_answers(office, entry, {"danger_grounds": SENTENCE, "danger_level": "high"})
    return case_id


@pytest.mark.parametrize("role", ["supervisor", "information", "worker"])
def test_every_place_a_role_is_shown_opens_without_a_refusal(
    desk: Desk, run: Callable[..., object], means: Means, qtbot: QtBot, role: str
) -> None:
    case_id = run(begun)
    run(add_person, "bold", role, OTHER, means)
    theirs = run(person_office, "bold", OTHER, means)
    assert isinstance(theirs, Office)
    refused: list[str] = []
    desk.tasks.refused.connect(lambda no: refused.append(no.code))
    window = MainWindow(replace(desk, office=theirs, user=theirs.user))
    qtbot.addWidget(window)
    window.show()
    for place in window._places:
        window.go(place.key)
        qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    window.open_case(int(str(case_id)))
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    case = window._stack.hold("case")
    for place in range(case.header.tabs.count()):
        case.header.tabs.setCurrentIndex(place)
        case._show_tab(place)
        qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    said = " ".join(label.text() for label in window.findChildren(QLabel))
    assert refused == []
    assert ("meetings" in [place.key for place in window._places]) == (role != "information")
    if role == "information":
        assert SENTENCE not in said
