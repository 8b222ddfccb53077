"""A form begins with what is known; what follows from its answers is kept, and no name is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.casework.entries import correct_entry, finish_entry, save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.views_case import entry_view
from desktop.models import Entry
from desktop.standards.shelf import Shelf
from desktop.vault.files import RealDisk
from tests.casework.conftest import CHEAP, PASSWORD, Clock
from tests.forms.test_fifth_edition import RAWS
from tests.standards.fifth_edition import write_fifth_edition

TYPED = {key: value for key, value in RAWS.items() if key != "phone"}


@pytest.fixture
def office(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    write_fifth_edition(tmp_path / "standards")
    means = Means(shelf=Shelf(tmp_path / "standards"), clock=clock, disk=RealDisk(), kdf=CHEAP, floor=CHEAP)
    new = NewOffice("Hope", "HOPE", "xx/2027", "en")
    made, _ = create_office(tmp_path / "office", tmp_path / "register", new, "naran", PASSWORD, means)
    yield made
    made.close()


@pytest.fixture
def case(office: Office) -> int:
    return start_case(office)


def meet(office: Office, case: int, on: str, phone: str, village: str) -> int:
    entry = start_entry(office, case, "intake")
    save_answers(office, entry, {"met_on": on, "phone": phone, "village": village})
    finish_entry(office, entry)
    return entry


def answers(office: Office, entry: int) -> dict[str, Any]:
    return entry_view(office, entry).answers


def stored(office: Office, entry: int) -> dict[str, Any]:
    with office.reading() as session:
        return dict(session.scalars(select(Entry).where(Entry.id == entry)).one().answers)


def test_a_form_begins_with_what_an_earlier_one_says_and_the_day_it_was_said(office, case):
    meet(office, case, "12.01.2026", "+976 80000000", "Aral")
    begun = answers(office, start_entry(office, case, "assessment"))
    assert begun == {"phone": "+976 80000000", "phone_as_of": "2026-01-12", "village": "Aral"}


def test_an_unfinished_form_is_nothing_to_begin_with(office, case):
    save_answers(office, start_entry(office, case, "intake"), {"village": "Aral"})
    assert answers(office, start_entry(office, case, "assessment")) == {}


def test_another_answer_is_confirmed_today(office, case, clock):
    meet(office, case, "12.01.2026", "+976 80000000", "Aral")
    entry = start_entry(office, case, "assessment")
    clock.forward(days=3)
    save_answers(office, entry, {"phone": "+976 80000000"})
    assert answers(office, entry)["phone_as_of"] == "2026-01-12"
    save_answers(office, entry, {"phone": "+976 90000000"})
    assert answers(office, entry)["phone_as_of"] == "2026-01-19"


def test_what_is_only_read_cannot_be_typed_and_stays_as_it_was_when_finished(office, case):
    first = meet(office, case, "12.01.2026", "+976 80000000", "Aral")
    entry = start_entry(office, case, "assessment")
    again = correct_entry(office, first, "She has moved")
    save_answers(office, again, {"village": "Bulak"})
    finish_entry(office, again)
    save_answers(office, entry, {"seen_on": "16.01.2026", "village": "Chong"})
    assert answers(office, entry)["village"] == "Aral"
    finish_entry(office, entry)
    assert answers(office, entry)["village"] == "Bulak"
    once_more = correct_entry(office, again, "Back again")
    save_answers(office, once_more, {"village": "Aral"})
    finish_entry(office, once_more)
    assert answers(office, entry)["village"] == "Bulak"


def test_what_follows_from_answers_is_kept_while_the_form_is_open(office, case):
    entry = start_entry(office, case, "assessment")
    saved = save_answers(office, entry, TYPED | {"seen_on": "16.01.2026", "risk": "low", "age": "3"})
    assert saved.problems == ()
    found = answers(office, entry)
    assert (found["age"], found["children"], found["points"], found["risk"]) == (35, 1, 8, "high")
    assert [row["of"]["text"] for row in found["each"]] == ["Sarnai", "Bat"]


def test_neither_names_nor_birth_dates_reach_the_case_file(office, case):
    entry = start_entry(office, case, "assessment")
    save_answers(office, entry, TYPED | {"seen_on": "16.01.2026"})
    file = json.dumps(stored(office, entry), ensure_ascii=False)
    for secret in ("Sarnai", "Bat", "0001-AB", "2013-05-04", "1990"):
        assert secret not in file


def test_the_workers_own_level_is_the_one_that_holds(office, case):
    entry = start_entry(office, case, "assessment")
    own = {"risk_own": "medium", "risk_own_why": "The father has left."}
    everyone = {"each": [row | {"health": "good"} for row in RAWS["each"]]}
    save_answers(office, entry, TYPED | own | everyone | {"seen_on": "16.01.2026"})
    finish_entry(office, entry)
    kept = stored(office, entry)
    assert (kept["risk"], kept["risk_own"], kept["risk_computed"]) == ("medium", "medium", "high")
