"""Forms are saved at any time, finished once, and corrected with a reason."""

from __future__ import annotations

import pytest

from desktop.casework.drafts import save_draft
from desktop.casework.entries import correct_entry, finish_entry, save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.refusals import Refusal
from desktop.casework.stages import waive_consent
from desktop.casework.views import case_page
from desktop.casework.views_case import entry_view, history
from tests.casework.filling import fill

LONG = "Хүүхэд хичээлдээ ирээгүй. " * 80_000


@pytest.fixture
def case(office: Office) -> int:
    return start_case(office)


def test_the_urgent_page_may_come_before_the_consent(office, case):
    assert start_entry(office, case, "rapid_call") > 0


def test_a_paper_of_the_office_cannot_be_begun_in_a_case(office, case):
    with pytest.raises(Refusal, match="form_missing"):
        start_entry(office, case, "field_pack")


def test_other_forms_wait_for_the_consent(office, case):
    with pytest.raises(Refusal) as refused:
        start_entry(office, case, "situation_assessment")
    assert refused.value.code == "consent_missing"
    fill(office, case, "consent")
    assert start_entry(office, case, "situation_assessment") > 0


def test_going_on_without_consent_needs_a_reason(office, case):
    with pytest.raises(Refusal):
        waive_consent(office, case, "  ")
    waive_consent(office, case, "Ухаангүй, эмнэлэгт хүргэсэн.")
    assert start_entry(office, case, "intake") > 0


def test_saving_never_refuses_what_cannot_be_understood_and_keeps_it_as_typed(office, case):
    entry = start_entry(office, case, "rapid_call")
    saved = save_answers(office, entry, {"received_at": "32.13.2026 25:00", "danger_level": "high"})
    assert [problem.field_id for problem in saved.problems] == ["received_at"]
    view = entry_view(office, entry)
    assert view.answers["danger_level"] == "high"
    assert view.drafts == {"received_at": "32.13.2026 25:00"}
    with pytest.raises(Refusal) as refused:
        finish_entry(office, entry)
    assert refused.value.code == "unreadable_answer"


def test_a_draft_lies_beside_the_saved_answer_until_it_is_saved(office, case):
    entry = start_entry(office, case, "rapid_call")
    save_answers(office, entry, {"danger_grounds": "Архи уусан."})
    save_draft(office, entry, "danger_grounds", "Архи уусан. Хутга гаргасан.")
    view = entry_view(office, entry)
    assert view.answers["danger_grounds"] == "Архи уусан."
    assert view.drafts["danger_grounds"] == "Архи уусан. Хутга гаргасан."
    save_answers(office, entry, {"danger_grounds": "Архи уусан. Хутга гаргасан."})
    assert entry_view(office, entry).drafts == {}


def test_finishing_names_every_gap_and_a_gap_can_be_passed_with_a_reason(office, case):
    entry = start_entry(office, case, "rapid_call")
    save_answers(office, entry, {"received_at": "2026-01-16T22:40"})
    with pytest.raises(Refusal) as refused:
        finish_entry(office, entry)
    assert refused.value.code == "gaps"
    gaps = refused.value.facts["fields"]
    assert "danger_level" in gaps
    finish_entry(office, entry, dict.fromkeys(gaps, "Утас тасарсан."))
    view = entry_view(office, entry)
    assert view.row.state == "finished"
    assert view.gaps["danger_level"] == "Утас тасарсан."


def test_a_finished_entry_never_changes(office, case):
    entry = fill(office, case, "consent")
    with pytest.raises(Refusal) as refused:
        save_answers(office, entry, {"given_on": "2026-01-17"})
    assert refused.value.code == "entry_closed"


def test_a_correction_is_a_new_version_with_a_reason_and_the_old_one_stays_in_history(office, case):
    entry = fill(office, case, "consent", given_on="2026-01-16")
    with pytest.raises(Refusal):
        correct_entry(office, entry, "")
    new = correct_entry(office, entry, "Огноо буруу.")
    assert entry_view(office, entry).row.state == "finished"
    save_answers(office, new, {"given_on": "2026-01-17"})
    finish_entry(office, new)
    assert entry_view(office, new).row.version == 2
    assert entry_view(office, entry).row.state == "replaced"
    assert entry_view(office, entry).answers["given_on"] == "2026-01-16"
    assert [row.number for row in case_page(office, case).entries if row.form_id == "consent"] == [1]
    assert {row.kind for row in history(office, case)} >= {"entry_replaced", "entry_finished"}


def test_a_once_only_form_is_gone_on_with_and_not_begun_twice(office, case):
    fill(office, case, "consent")
    first = start_entry(office, case, "intake")
    assert start_entry(office, case, "intake") == first
    fill(office, case, "intake")
    with pytest.raises(Refusal) as refused:
        start_entry(office, case, "intake")
    assert refused.value.code == "form_once_only"


def test_the_client_stays_at_home_only_with_a_safety_plan(office, case):
    entry = start_entry(office, case, "rapid_call")
    fill_raws = {"decision": "stays_home"}
    with pytest.raises(Refusal) as refused:
        fill(office, case, "rapid_call", **fill_raws)
    assert refused.value.code == "form_needed"
    fill(office, case, "safety_plan")
    save_answers(office, entry, fill_raws)
    fill(office, case, "rapid_call", **fill_raws)


def test_a_note_of_two_million_letters_is_kept_whole(office, case):
    entry = start_entry(office, case, "rapid_call")
    save_answers(office, entry, {"danger_grounds": LONG})
    assert entry_view(office, entry).answers["danger_grounds"] == LONG.strip()
    assert len(LONG) > 2_000_000


@pytest.mark.parametrize("name", ['О\'Нил "Бат"', "<b>Саруул</b>", "Саруул 🌸", "Бат\u202eсаруул"])
def test_strange_names_come_back_as_they_were_typed(office, case, name):
    fill(office, case, "consent")
    entry = start_entry(office, case, "intake")
    save_answers(office, entry, {"given_name": name, "surname": "Жишээ"})
    assert entry_view(office, entry).answers["given_name"] in (name, name.replace("\u202e", ""))
    assert case_page(office, case).name.startswith("Жишээ ")


def test_the_form_that_gives_the_code_carries_it(office, case):
    fill(office, case, "consent")
    entry = fill(office, case, "intake")
    code = case_page(office, case).code
    assert code
    assert entry_view(office, entry).answers["code"] == code
