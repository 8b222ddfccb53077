"""What was typed, what it means, and what follows from it."""

from __future__ import annotations

import pytest

from desktop.standards.definitions import Condition
from tests.ui.invented import field, filling_of, standard

HURT = field("yes_no", id="hurt", required=True)
WHERE = field("text", id="where", ask_when=Condition(field="hurt", is_="yes"), required=True)
ON = field("date", id="on", required=True)


def test_what_is_needed_follows_the_answers() -> None:
    filling = filling_of(standard(HURT, WHERE))
    assert filling.needed() == {"hurt"}
    filling.put("hurt", "yes")
    assert filling.needed() == {"hurt", "where"}
    filling.put("hurt", "no")
    assert filling.needed() == {"hurt"}


def test_an_answer_that_cannot_be_read_is_a_problem_and_not_missing() -> None:
    filling = filling_of(standard(ON), {"on": "31.02.2026"})
    assert [problem.code for problem in filling.open_problems()] == ["no_such_day"]
    assert filling.missing() == []
    assert filling.raws["on"] == "31.02.2026"


def test_a_problem_in_a_field_that_no_longer_applies_stops_nobody() -> None:
    when = field("date", id="when", ask_when=Condition(field="hurt", is_="yes"))
    filling = filling_of(standard(HURT, when), {"hurt": "yes", "when": "nonsense"})
    assert filling.open_problems()
    filling.put("hurt", "no")
    assert not filling.open_problems()


def test_a_page_is_done_when_nothing_on_it_is_missing() -> None:
    edition = standard(HURT, second_page=(ON,))
    first, second = edition.forms["visit"].pages
    filling = filling_of(edition, {"hurt": "no"})
    assert filling.is_done(first)
    assert not filling.is_done(second)


def test_the_page_of_a_field_is_found() -> None:
    edition = standard(HURT, second_page=(ON,))
    assert filling_of(edition).page_of("on").id == "second"
    with pytest.raises(KeyError):
        filling_of(edition).page("third")


def test_what_a_client_said_is_not_in_the_repr() -> None:
    assert "secret" not in repr(filling_of(standard(WHERE), {"where": "secret place"}))
