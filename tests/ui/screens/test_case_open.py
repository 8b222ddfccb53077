"""A case shows what nothing answers for yet, with the way to the form that would, and what the client declined."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.wordings import wording_of
from desktop.ui.desk import Desk
from desktop.ui.screens.case import CaseScreen
from tests.ui.screens.cases import GIVEN_NAME, filled, opened_case
from tests.ui.screens.seeing import button, clipped, every_text

LANGUAGES = ("mn", "ky", "kk", "ru", "en")
DEADLINES = 3
PROBLEMS = [{"no": "1", "problem": f"{GIVEN_NAME} айж нойргүйддэг", "whose": "үйлчлүүлэгч", "urgency": "soon"}]
GOALS = [{"no": "1", "problem_no": "1", "problem": "Айдас", "goal": "Тайван унтана", "result": "7", "priority": "1"}]
MEASURES = [
    {
        "goal": "1",
        "member": "үйлчлүүлэгч",
        "service": "Сэтгэл зүйн зөвлөгөө",
        "level": "individual",
        "way": "direct",
        "who": {"role": "worker"},
        "start": "16.01.2026",
        "until": "16.03.2026",
        "status": "planned",
    }
]
PLAN = {"goals": GOALS, "measures": MEASURES, "referral": "none", "plan_date": "16.01.2026"}


def shown(desk: Desk, qtbot: QtBot, case_id: int) -> CaseScreen:
    screen = CaseScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1130, 700)
    screen.show()
    screen.open_case(case_id)
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    screen.header.tabs.setCurrentIndex(DEADLINES)
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    return screen


@pytest.fixture
def case_id(run) -> int:  # type: ignore[no-untyped-def]
    made = run(opened_case)
    run(filled, made, "situation_assessment", True, {"problems": PROBLEMS})
    return int(made)


def test_a_problem_without_a_goal_leads_to_the_plan(desk, qtbot, case_id):
    screen = shown(desk, qtbot, case_id)
    seen = every_text(screen.deadlines.open_list)
    assert f"Problem that is not in the plan: {GIVEN_NAME} айж нойргүйддэг" in seen
    assert screen.deadlines.open_list.isVisible()
    button(screen.deadlines.open_list, "Service plan").click()
    qtbot.waitUntil(lambda: screen.stages.work.wizard is not None, timeout=10_000)
    assert screen.stages.work.wizard.filling.journey.form.id == "service_plan"


def test_where_it_stands_opens_the_entry(desk, qtbot, case_id):
    screen = shown(desk, qtbot, case_id)
    (row, *_) = screen.deadlines.open_list.rows()
    button(screen.deadlines.open_list, "Where it stands").click()
    qtbot.waitUntil(lambda: screen.stages.sheet.isVisible(), timeout=10_000)
    assert screen.stages.sheet.entry_id() == row.entry_id


def test_what_was_declined_stands_apart_with_its_day(desk, run, qtbot, case_id):
    run(filled, case_id, "service_plan", True, PLAN)
    declined = {"declined": "yes", "declined_goals": "1", "plan_goals": "", "met_on": "16.01.2026"}
    run(filled, case_id, "process_note", True, declined)
    seen = every_text(shown(desk, qtbot, case_id).deadlines.open_list)
    assert "Declined by the client  1" in seen
    assert "declined on 16.01.2026" in seen


def test_a_case_with_nothing_open_shows_no_such_list(desk, run, qtbot):
    screen = shown(desk, qtbot, run(opened_case))
    assert not screen.deadlines.open_list.isVisible()


def test_a_form_that_leaves_something_open_asks_before_it_is_finished(desk, run, qtbot, case_id):
    entry_id = run(filled, case_id, "service_plan", False, PLAN | {"goals": [*GOALS, GOALS[0] | {"no": "2"}]})
    screen = CaseScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_case(case_id, "", entry_id)
    qtbot.waitUntil(lambda: screen.stages.work.wizard is not None, timeout=10_000)
    work = screen.stages.work
    work.wizard.finish.emit({})
    qtbot.waitUntil(lambda: work.meeting.isVisible(), timeout=10_000)
    assert "Goal without a measure: Тайван унтана" in every_text(work.meeting)
    button(work, "Back to the form").click()
    assert work.wizard.isVisible()
    work.wizard.finish.emit({})
    qtbot.waitUntil(lambda: work.meeting.isVisible(), timeout=10_000)
    button(work, "Finish all the same").click()
    qtbot.waitUntil(lambda: work.wizard is None, timeout=10_000)
    assert screen.stages.seen() is screen.stages.guide


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_speaks_every_language_and_nothing_of_it_is_cut_off(desk, qtbot, tongue, case_id, language):
    spoken = replace(desk, wording=wording_of(desk.standard, language))
    tongue.speak(language)
    screen = shown(spoken, qtbot, case_id)
    assert spoken.wording.check("problem_without_goal") in every_text(screen.deadlines.open_list)
    assert clipped(screen) == []
    assert screen.minimumSizeHint().width() <= 1130
