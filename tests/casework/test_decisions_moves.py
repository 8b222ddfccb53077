"""Decisions that move a case: a transfer that is under way, a relapse, the consent that comes later."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.signing import sign_entry
from desktop.casework.views import case_page
from tests.casework.conftest import PASSWORD, SHELF, Clock
from tests.casework.generating import Draws, filled, generated_case


@pytest.fixture(params=SHELF.refs())
def any_office(request: pytest.FixtureRequest, tmp_path: Path, means: Means):
    standard = SHELF.edition(request.param)
    new = NewOffice("Үлгү алба", "SUM0", standard.ref, standard.language)
    office, _ = create_office(tmp_path / "office", tmp_path / "register", new, "naran", PASSWORD, means)
    yield office
    office.close()


def test_an_unsigned_receipt_leaves_the_case_where_it_is(any_office: Office, clock: Clock):
    case_id = open_case(any_office)
    day = clock().date().isoformat()
    filled(any_office, case_id, "transfer", direction="outgoing", transferred_on=day, received_on=day, receipt={})
    assert case_page(any_office, case_id).status != "transferred"


def open_case(office: Office) -> int:
    case_id = start_case(office)
    if "consent" in office.standard.forms:
        filled(office, case_id, "consent")
    return case_id


def test_the_sender_answers_for_the_case_until_it_is_received(any_office: Office, clock: Clock):
    case_id = open_case(any_office)
    today = clock().date().isoformat()
    sent = {"direction": "outgoing", "transferred_on": today, "received_on": "", "receipt": {}}
    transfer = filled(any_office, case_id, "transfer", **sent)
    page = case_page(any_office, case_id)
    assert page.transfer_under_way
    assert page.status != "transferred"
    assert page.worker == "naran"

    clock.forward(days=3)
    day = clock().date().isoformat()
    sign_entry(any_office, transfer, {"receipt": {"receiver": {"state": "paper", "on": day}}, "received_on": day})
    page = case_page(any_office, case_id)
    assert not page.transfer_under_way
    assert page.status == "transferred"


@pytest.mark.parametrize("ref", ["mn/2021", "kg/2012", "kzh/2018"])
def test_a_relapse_begins_all_stages_again_and_leaves_the_earlier_episode_as_it_was(
    ref: str, tmp_path: Path, means: Means
):
    standard = SHELF.edition(ref)
    new = NewOffice("Үлгү алба", "SUM0", ref, standard.language)
    office, _ = create_office(tmp_path / "office", tmp_path / "register", new, "naran", PASSWORD, means)
    case_id, _ = generated_case(office, Draws(random.Random(5), lambda _pattern: "0" * 12), begin_again=False)
    before = case_page(office, case_id)
    assert {stage.state for stage in before.stages} == {"done"}

    filled(office, case_id, "stop_or_reopen", kind="reopen")
    after = case_page(office, case_id)
    assert (after.episode, after.stage, after.status) == (2, standard.stages[0].id, "open")
    assert [stage.state for stage in after.stages] == ["now", *["later"] * (len(standard.stages) - 1)]
    assert all(stage.gates for stage in after.stages if standard.stage(stage.id).gates)
    assert [row for row in after.entries if row.episode == 1] == list(before.entries)
    office.close()
