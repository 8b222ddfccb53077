"""The way through a form asks what it must, and ends when everything needed is there."""

from __future__ import annotations

import pytest

from desktop.forms.journey import Gap, Gaps, Journey
from tests.forms.forms_in_sight import condition, field, form, journey_through, one_page, page, standard


def through(*fields, **facts):
    the_form = one_page(*fields)
    return Journey(standard(the_form), the_form, facts)


def test_the_other_source_is_only_asked_when_someone_else_referred():
    journey = journey_through("""
        source        choice  self, school, other
        source_other  text    required, ask when source is other
    """)
    assert journey.asked({"source": "school"}) == {"source"}
    assert journey.asked({"source": "other"}) == {"source", "source_other"}
    assert journey.missing({"source": "school"}) == []
    assert journey.missing({"source": "other"}) == [Gap("all", "source_other")]


def test_an_answer_that_is_no_longer_asked_is_kept_but_opens_nothing():
    journey = journey_through("""
        seen      yes_no
        injured   yes_no  ask when seen is yes
        injuries  text    required, ask when injured is yes
    """)
    answers = {"seen": "no", "injured": "yes", "injuries": "bruise"}
    assert journey.asked(answers) == {"seen"}
    assert journey.finish(answers, {}).answers == answers


def test_facts_of_the_case_open_questions():
    the_form = one_page(field("text", "school", ask_when=condition(field="case.is_child", **{"is": True})))
    assert Journey(standard(the_form), the_form, {"case.is_child": True}).asked({}) == {"school"}
    assert Journey(standard(the_form), the_form, {"case.is_child": False}).asked({}) == set()


def test_a_follow_up_goes_with_its_question():
    asked_if_yes = condition(field="gift", **{"is": "yes"})
    journey = through(
        field("yes_no", "visit"),
        field("yes_no", "gift", ask_when=condition(field="visit", **{"is": "yes"})),
        field("long_text", "gift_detail", follows="gift", ask_when=asked_if_yes, required=True),
    )
    assert journey.asked({"visit": "yes", "gift": "yes"}) == {"visit", "gift", "gift_detail"}
    assert journey.asked({"visit": "no", "gift": "yes"}) == {"visit"}


def test_only_pages_with_something_to_ask_are_on_the_way():
    only_children = condition(field="case.is_child", **{"is": True})
    the_form = form(
        page("client", field("text", "name")),
        page("school", field("text", "class"), ask_when=only_children),
        page("old", field("text", "gone", retired=True)),
    )
    journey = Journey(standard(the_form), the_form, {"case.is_child": False})
    assert [each.id for each in journey.pages({})] == ["client"]


def test_some_questions_are_needed_only_sometimes():
    late = condition(field="late", **{"is": "yes"})
    journey = through(field("yes_no", "late"), field("text", "reason", required_when=late))
    assert journey.needed({"late": "yes"}) == {"reason"}
    assert journey.missing({"late": "no"}) == []


def test_what_the_program_computes_is_shown_but_never_asked_nor_missing():
    journey = through(field("automatic", "due", required=True))
    assert journey.asked({}) == set()
    assert journey.applies({}) == {"due"}
    assert journey.missing({}) == []


def test_a_signature_never_keeps_a_form_from_being_finished():
    journey = through(field("signature", "signed", required=True, options={"worker": "Worker"}))
    assert journey.asked({}) == {"signed"}
    assert journey.finish({}, {}).gaps == {}


def test_a_table_lacks_what_a_row_needs():
    is_paid = condition(field="paid", **{"is": "yes"})
    table = field(
        "table",
        "services",
        required=True,
        columns=(
            field("text", "what", required=True),
            field("yes_no", "paid"),
            field("money", "cost", required=True, ask_when=is_paid),
        ),
    )
    journey = through(table)
    assert journey.missing({}) == [Gap("all", "services")]
    rows = [{"what": "meal", "paid": "no"}, {"what": "taxi", "paid": "yes"}, {"paid": "no"}]
    assert journey.missing({"services": rows}) == [Gap("all", "services", 1, "cost")]
    assert [column.id for column in journey.asked_columns(table, rows[0], {})] == ["what", "paid"]
    assert journey.missing({"services": [{"what": "taxi", "paid": "yes", "cost": 0}]}) == []


def test_an_answer_in_the_register_is_an_answer():
    journey = through(field("text", "name", required=True, identity=True))
    assert journey.missing({"name": {"hidden": True}}) == []


def test_a_form_with_gaps_is_finished_only_with_a_reason_for_each():
    journey = through(field("text", "a", required=True), field("text", "b", required=True), field("text", "c"))
    with pytest.raises(Gaps) as gaps:
        journey.finish({"c": "x"}, {"a": "refused", "b": " "})
    assert gaps.value.gaps == [Gap("all", "b")]
    filled = journey.finish({"c": "x"}, {"a": "refused", "b": " asleep ", "c": "not a gap"}, "mn/2021")
    assert filled.gaps == {"a": "refused", "b": "asleep"}
    assert filled.standard_ref == "mn/2021"


def test_finishing_leaves_out_what_is_empty_or_unknown_to_the_form():
    journey = through(field("text", "a"), field("checklist", "b", options={"x": "X"}))
    assert journey.finish({"a": "", "b": [], "gone": "x"}, {}).answers == {"b": []}
