"""The organisation's self-check finds by itself what is missing on its shelf of documents, or out of date."""

from __future__ import annotations

from io import BytesIO

import pytest

from desktop.casework.journals import paper_at_hand
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, save_paper, start_paper, strike_paper
from desktop.casework.paper_sheets import paper_pdf, sheet_of_paper
from desktop.casework.wordings import wording_of
from desktop.forms.sheet import as_text
from tests.casework.conftest import Clock
from tests.casework.filling import example_raws

EXPECTED = ["policy", "ethics", "methods", "supervision", "staff"]


def on_the_shelf(office: Office, kind: str, until: str = "") -> int:
    paper_id = start_paper(office, "shelf_document")
    form = office.standard.forms["shelf_document"]
    save_paper(office, paper_id, example_raws(office, form) | {"kind": kind, "valid_until": until})
    finish_paper(office, paper_id)
    return paper_id


def found(office: Office, paper_id: int) -> dict[str, tuple[str, str]]:
    rows = paper_at_hand(office, paper_id).answers.get("shelf") or ()
    return {row["kind"]: (row["state"], row.get("valid_until", "")) for row in rows}


@pytest.fixture
def check(office: Office) -> int:
    return start_paper(office, "self_check")


def test_everything_is_missing_while_the_shelf_is_empty(office: Office, check: int):
    assert list(found(office, check).items()) == [(kind, ("missing", "")) for kind in EXPECTED]


def test_what_is_there_is_no_item_and_what_has_ended_is_one_with_its_last_day(office: Office, check: int, clock: Clock):
    for kind in ("policy", "methods", "supervision", "staff", "other"):
        on_the_shelf(office, kind)
    on_the_shelf(office, "ethics", "15.01.2026")
    assert found(office, check) == {"ethics": ("expired", "2026-01-15")}
    newer = on_the_shelf(office, "ethics", "16.01.2026")
    assert found(office, check) == {}
    clock.forward(days=1)
    assert found(office, check) == {"ethics": ("expired", "2026-01-16")}
    on_the_shelf(office, "ethics")
    assert found(office, check) == {}
    strike_paper(office, newer, "алдаатай")
    assert found(office, check) == {}


def test_a_struck_document_and_one_still_being_written_are_not_there(office: Office, check: int):
    strike_paper(office, on_the_shelf(office, "policy"), "алдаатай")
    begun = start_paper(office, "shelf_document")
    save_paper(office, begun, {"kind": "ethics"})
    assert {"policy", "ethics"} <= found(office, check).keys()


def test_a_finished_check_keeps_what_it_found_on_screen_and_paper(office: Office, check: int):
    save_paper(office, check, example_raws(office, office.standard.forms["self_check"]))
    finish_paper(office, check)
    for kind in EXPECTED:
        on_the_shelf(office, kind)
    assert list(found(office, check)) == EXPECTED
    words = wording_of(office.standard, "en")
    text = as_text(sheet_of_paper(office.standard, paper_at_hand(office, check), words, "x"))
    assert "Documents missing from the shelf or out of date" in text
    assert "ethics code" in text.lower() or "code of ethics" in text.lower()
    assert paper_pdf(office, check, words, BytesIO()) >= 1


def test_nobody_types_what_the_program_finds(office: Office, check: int):
    save_paper(office, check, {"shelf": [{"kind": "archive", "state": "missing"}]})
    assert list(found(office, check)) == EXPECTED
