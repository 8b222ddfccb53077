"""An edition that uses every reach of the format is filled in, taken apart, finished and laid out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop.forms.checking import check_answers
from desktop.forms.journey import Gap, Gaps, Journey
from desktop.forms.kinds import KINDS
from desktop.forms.sheet import as_text, lay_out
from desktop.standards.definitions import Form, Standard
from tests.forms.forms_in_sight import TODAY, wording
from tests.standards.fifth_edition import fifth_edition

RAWS: dict[str, Any] = {
    "seen_on": "19.01.2026",
    "phone": "+976 80000000",
    "personal_number": "0001-AB",
    "born_on": "20.01.1990",
    "household": [
        {"who": {"name": "Sarnai", "role": "mother"}, "born_on": "1990", "age": "99"},
        {"who": {"name": "Bat", "role": "son"}, "born_on": "04.05.2013", "school": "No 5"},
    ],
    "carer": {"id": "1", "text": "Sarnai"},
    "income": [
        {"source": "wages", "times": "4", "amount": "100,25"},
        {"source": "benefit", "times": "1", "amount": "50"},
    ],
    "stay": ["01.01.2026", "19.01.2026"],
    "hit": "yes",
    "signs": ["fear"],
    "worry": "2",
    "each": [{"of": {"id": "1", "text": "Sarnai"}, "health": "good"}, {"of": {"id": "2", "text": "Bat"}}],
    "need": "roof",
    "service": "shelter",
    "organisation": {"id": "7", "text": "House of Hope"},
}


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Standard:
    return fifth_edition(tmp_path_factory.mktemp("standards"))


@pytest.fixture(scope="module")
def form(edition: Standard) -> Form:
    return edition.forms["assessment"]


@pytest.fixture
def journey(edition: Standard, form: Form) -> Journey:
    return Journey(edition, form)


@pytest.fixture
def answers(edition: Standard, form: Form) -> dict[str, Any]:
    found, problems = check_answers(form, RAWS, edition, TODAY)
    assert problems == ()
    return found


def without(form: Form, answers: dict[str, Any]) -> dict[str, Any]:
    """What is stored in the open, as it is read back without the register."""
    parts = {field.id: KINDS[field.kind].split(field, answers.get(field.id)) for field in form.fields()}
    return {field_id: json.loads(json.dumps(open_part)) for field_id, (open_part, _) in parts.items() if open_part}


def test_everything_that_follows_is_computed(journey: Journey, answers: dict[str, Any]):
    settled = journey.settled(answers)
    assert settled["age"] == 35
    assert [row.get("age") for row in settled["household"]] == [36, 12]
    assert settled["children"] == 1
    assert [row["month"] for row in settled["income"]] == [401, 50]
    assert settled["per_head"] == 225.5
    assert settled["nights"] == 18
    assert settled["points"] == 8
    assert settled["risk"] == "high"
    assert journey.settled(settled) == settled


def test_what_nobody_is_asked_cannot_be_typed(edition: Standard, form: Form):
    assert check_answers(form, {"age": "12", "village": "Aral", "risk": "low"}, edition, TODAY) == ({}, ())


def test_what_was_computed_opens_questions(journey: Journey, answers: dict[str, Any]):
    assert Gap("violence", "safety") in journey.missing(answers)
    assert "safety" not in journey.asked(answers | {"hit": "no"})


def test_a_level_of_ones_own_holds_and_what_was_computed_is_kept(journey: Journey, answers: dict[str, Any]):
    own = answers | {"risk_own": "medium"}
    settled = journey.settled(own)
    assert (settled["risk"], settled["risk_computed"]) == ("medium", "high")
    assert Gap("violence", "risk_own_why") in journey.missing(own)
    assert "safety" not in journey.asked(own)
    assert "risk_computed" not in journey.settled(answers)


def test_a_page_whose_condition_does_not_hold_is_nowhere(edition: Standard, form: Form, answers: dict[str, Any]):
    alone = answers | {"household": answers["household"][:1]}
    journey = Journey(edition, form)
    assert "violence" not in [page.id for page in journey.pages(alone)]
    assert [gap for gap in journey.missing(alone) if gap.page_id == "violence"] == []
    sheet = lay_out(edition, form, wording(edition), journey.settled(alone))
    assert "Violence" not in [section.title for section in sheet.sections]
    assert "Violence" in [section.title for section in lay_out(edition, form, wording(edition)).sections]


def test_a_column_is_needed_only_in_the_rows_that_ask_for_it(journey: Journey, answers: dict[str, Any]):
    rows = [*answers["household"], {"who": {"name": "Oyun", "role": "daughter"}, "born_on": "2021"}]
    assert Gap("family", "household", 2, "school") not in journey.missing(answers | {"household": rows})
    rows[2]["born_on"] = "2016"
    assert Gap("family", "household", 2, "school") in journey.missing(answers | {"household": rows})


def test_a_page_is_asked_once_for_each_person(journey: Journey, answers: dict[str, Any]):
    assert Gap("each", "each", 1, "health") in journey.missing(answers)
    fresh = journey.settled({key: value for key, value in answers.items() if key != "each"})
    assert [row["of"] for row in fresh["each"]] == [{"id": "1", "text": "Sarnai"}, {"id": "2", "text": "Bat"}]


def test_an_option_that_another_answer_rules_out_is_no_answer(journey: Journey, answers: dict[str, Any]):
    view = journey.view(answers | {"need": "food"})
    assert view.allowed["service"] == ("parcel", "kitchen")
    assert view.ruled_out == {"service"}
    assert "service" not in view.answers


@pytest.mark.parametrize(
    ("field_id", "raw", "code"),
    [
        ("seen_on", "20.01.2026", "in_the_future"),
        ("personal_number", "1-AB", "not_as_asked"),
        ("income", [{"times": "1,5"}], "not_a_whole_number"),
        ("income", [{"amount": "1,505"}], "too_many_decimals"),
        ("income", [{"amount": "-1"}], "too_low"),
    ],
)
def test_an_answer_out_of_its_limits_is_a_problem(edition, form, field_id: str, raw: Any, code: str):
    _, problems = check_answers(form, {field_id: raw}, edition, TODAY)
    assert [problem.code for problem in problems] == [code]


def test_a_day_may_not_lie_before_its_first(edition: Standard):
    _, problems = check_answers(edition.forms["intake"], {"met_on": "31.12.2019"}, edition, TODAY)
    assert [(problem.code, problem.facts) for problem in problems] == [("too_early", {"low": "01.01.2020"})]


def test_the_form_is_finished_with_what_was_computed(journey: Journey, answers: dict[str, Any]):
    with pytest.raises(Gaps):
        journey.finish(answers, {})
    whole = answers | {"safety": "At her aunt's.", "hit": "yes"}
    whole["each"] = [answers["each"][0], answers["each"][1] | {"health": "bad", "health_what": "cough"}]
    filled = journey.finish(whole, {})
    assert filled.answers["risk"] == "high"
    assert filled.answers["household"][1]["age"] == 12


def test_no_name_and_no_birth_date_stays_in_the_open(form: Form, journey: Journey, answers: dict[str, Any]):
    settled = journey.settled(answers)
    stored = json.dumps(without(form, settled))
    for secret in ("Sarnai", "Bat", "80000000", "0001-AB", "2013-05-04", "1990"):
        assert secret not in stored
    for field in form.fields():
        kind = KINDS[field.kind]
        assert kind.join(field, *kind.split(field, settled.get(field.id))) == settled.get(field.id)


def test_without_the_register_what_was_computed_still_stands(form: Form, journey: Journey, answers: dict[str, Any]):
    settled = journey.settled(answers)
    known = without(form, settled)
    again = journey.settled(known)
    for field_id in ("age", "children", "points", "risk", "per_head"):
        assert again[field_id] == settled[field_id]
    assert [row["of"]["id"] for row in again["each"]] == ["1", "2"]
    assert [row.get("health") for row in again["each"]] == ["good", None]


def test_the_filled_form_is_printed_with_everything(edition: Standard, form: Form, journey: Journey, answers):
    own = journey.settled(answers | {"risk_own": "medium", "risk_own_why": "The father has left."})
    text = as_text(lay_out(edition, form, wording(edition), own))
    for printed in (
        "Level of risk",
        "Your own judgement",
        "The father has left.",
        "Level by points",
        "Total | 451\u00a0€",
        "== Each person: Sarnai",
        "== Each person: Bat",
        "House of Hope",
    ):
        assert printed in text


def test_paper_shows_what_was_kept_and_computes_nothing_anew(edition: Standard, form: Form, journey, answers):
    kept = journey.settled(answers) | {"points": 3, "risk": "low"}
    text = as_text(lay_out(edition, form, wording(edition), kept))
    assert "[x] Low" in text
    assert "What keeps the child safe tonight" not in text


def test_the_blank_form_has_room_for_all_of_it(edition: Standard, form: Form):
    text = as_text(lay_out(edition, form, wording(edition)))
    for printed in ("Age", "Points", "Your own judgement", "== Each person", "Total |", "What is wrong?"):
        assert printed in text
    assert "Level by points" not in text


def test_lines_are_numbered_without_holes_also_where_a_part_repeats(edition: Standard, form: Form, journey, answers):
    for sheet in (
        lay_out(edition, form, wording(edition)),
        lay_out(edition, form, wording(edition), journey.settled(answers)),
    ):
        numbers = [line.number for section in sheet.sections for line in section.lines if line.number]
        assert numbers == list(range(1, len(numbers) + 1))
