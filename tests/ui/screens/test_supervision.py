"""A supervisor reads by codes and remarks; the worker answers once and the answer is in the file."""

from __future__ import annotations

import pytest

from desktop.casework.opening import add_person, person_office
from desktop.casework.supervision import remarks_of
from desktop.casework.wordings import wording_of
from desktop.ui.desk import Desk
from desktop.ui.screens.supervision import SupervisionScreen
from tests.ui.screens.cases import GIVEN_NAME, SURNAME, filled, opened_case
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.seeing import button, every_text, write

REMARK = "Аюулгүй байдлын төлөвлөгөөг эргэн харна уу."


@pytest.fixture
def reader(desk: Desk, run, means) -> Desk:  # type: ignore[no-untyped-def]
    """The desk of a supervisor in the same office."""
    run(add_person, "bold", "supervisor", PASSWORD, means)
    office = run(person_office, "bold", PASSWORD, means)
    wording = wording_of(desk.standard, "en")
    return Desk(office, office.user, desk.standard, wording, desk.tasks, desk.clock, desk.settings)


def reviewed(reader: Desk, qtbot, case_id: int) -> None:  # type: ignore[no-untyped-def]
    remarks = [{"remark": REMARK, "until": "20.01.2026", "answer": ""}]
    reader.do(filled, case_id, "supervision_review", True, {"remarks": remarks})
    qtbot.waitUntil(reader.tasks.is_idle)


def test_a_supervisor_sees_codes_and_begins_a_review_from_the_list(desk, run, qtbot, reader):
    case_id = run(opened_case)
    screen = SupervisionScreen(reader)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(reader.tasks.is_idle)
    seen = every_text(screen)
    assert "SUM0-" in seen
    assert SURNAME not in seen
    assert GIVEN_NAME not in seen
    wanted: list[tuple[object, ...]] = []
    screen.case_wanted.connect(lambda *place: wanted.append(place))
    button(screen, "Write a review").click()
    assert wanted == [(case_id, "supervision_review", None)]


def test_a_worker_answers_a_remark_and_it_leaves_the_list(desk, run, qtbot, reader):
    case_id = run(opened_case)
    reviewed(reader, qtbot, case_id)
    screen = SupervisionScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    screen.choose("remarks")
    (line,) = screen.remark_lines()
    assert REMARK in every_text(line)
    assert not line.button.isEnabled()
    write(line.edit, "Маргааш хийнэ.")
    line.button.click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert screen.remark_lines() == []
    (remark,) = run(remarks_of, case_id)
    assert remark.answer == "Маргааш хийнэ."


def test_what_is_left_open_is_listed_in_codes_for_one_worker_or_all(desk, run, qtbot, reader):
    case_id = run(opened_case)
    problems = [{"no": "1", "problem": f"{GIVEN_NAME} айдаг", "whose": "үйлчлүүлэгч", "urgency": "soon"}]
    entry_id = run(filled, case_id, "situation_assessment", True, {"problems": problems})
    screen = SupervisionScreen(reader)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    screen.choose("open")
    qtbot.waitUntil(reader.tasks.is_idle)
    seen = every_text(screen.table)
    assert "Problem that is not in the plan" in seen
    assert "SUM0-" in seen
    assert GIVEN_NAME not in every_text(screen)
    assert screen.left_open.who.isVisible()
    screen.left_open.who.choose("naran")
    screen.left_open.who.chosen.emit()
    assert len(screen.left_open.rows()) == screen.table.model().rowCount() > 0
    wanted: list[tuple[object, ...]] = []
    screen.case_wanted.connect(lambda *place: wanted.append(place))
    problem = next(n for n, row in enumerate(screen.left_open.rows()) if row.check == "problem_without_goal")
    screen.table.opened.emit(problem)
    assert wanted == [(case_id, "", entry_id)]
    screen.choose("cases")
    assert not screen.left_open.who.isVisible()


def test_nothing_left_open_says_what_would_stand_there(desk, qtbot, reader):
    screen = SupervisionScreen(reader)
    qtbot.addWidget(screen)
    screen.show()
    screen.choose("open")
    qtbot.waitUntil(reader.tasks.is_idle)
    assert "Nothing is left open" in every_text(screen)
