"""What an author says in one line becomes the fields the program asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.standards.definitions import Condition, Form
from tests.standards.fifth_edition import fifth_edition


@pytest.fixture
def form(tmp_path: Path) -> Form:
    return fifth_edition(tmp_path).forms["assessment"]


def test_a_decision_of_ones_own_is_three_fields_after_the_computed_one(form: Form):
    ids = [field.id for field in form.fields()]
    here = ids.index("risk")
    assert ids[here : here + 4] == ["risk", "risk_own", "risk_own_why", "risk_computed"]
    own, why, computed = (form.field(name) for name in ids[here + 1 : here + 4])
    assert (own.kind, own.label, own.options_from, own.compute, own.keeps) == (
        "choice", "Your own judgement", "level", None, "",
    )  # fmt: skip
    assert why.required
    assert why.ask_when == computed.ask_when == Condition(field="risk_own", answered=True)
    assert computed.compute == form.field("risk").compute
    assert {each.follows for each in (own, why, computed)} == {"risk"}


def test_the_day_something_was_confirmed_stands_beside_it(form: Form):
    confirmed = form.field("phone_as_of")
    assert (confirmed.kind, confirmed.label, confirmed.read_only) == ("date", "Telephone confirmed on", True)


def test_a_page_that_repeats_is_a_table_that_says_whom_each_row_is_about(form: Form):
    page = next(page for page in form.pages if page.id == "each")
    (table,) = page.fields
    assert (table.id, table.kind, table.label, table.repeats) == ("each", "table", "Each person", "household")
    assert [column.id for column in table.columns] == ["of", "health", "health_what", "wish"]
    assert (table.columns[0].label, table.columns[0].options_from) == ("Household", "@answer:household")
