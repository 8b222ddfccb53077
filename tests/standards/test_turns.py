"""Windows that each want a record of their own, rows of a plan that are due one by one, and what comes later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.standards.deadlines import Record
from desktop.standards.definitions import Deadline, Span, Standard, Trigger
from desktop.standards.faults import describe
from desktop.standards.turns import Windows, row_turns
from desktop.standards.working_days import calendar_of
from tests.standards.editions import edition, faults_of
from tests.standards.records import dues, entry, moment, shown

CALENDAR = calendar_of("kzh")


def ruled(**more: Any) -> Standard:
    given: dict[str, Any] = {
        "id": "D-X",
        "label": "x",
        "source": "P",
        "starts": (Trigger(form="move", at="on"),),
        "done": (Trigger(form="visit", at="on"),),
        "ends": (Trigger(form="move", at="on", link="later"),),
    }
    return Standard(ref="xx/1", country="kzh", language="en", title="x", deadlines=(Deadline(**given | more),))


WEEKLY = ruled(every=Span(weeks=1), windows=True, until=Span(months=1))
MONTHLY = ruled(every=Span(months=1), windows=True)


def move(at: str, number: int = 1) -> Record:
    return entry("move", at, number, on=moment(at).isoformat(timespec="minutes"))


def visit(on: str, number: int = 1) -> Record:
    return entry("visit", on, number, on=moment(on).date().isoformat())


def of(standard: Standard, records: Sequence[Record], now: str) -> list[str]:
    return [line.removeprefix("D-X ") for line in shown(dues(records, now, standard=standard))]


def test_each_window_wants_a_visit_of_its_own():
    records = [move("21.08.2025 12:00"), visit("26.08.2025"), visit("02.09.2025", 2), visit("03.09.2025", 3)]
    assert of(WEEKLY, records, "12.09.2025") == [
        "done 27.08.2025 23:59 done 26.08.2025 00:00",
        "done 03.09.2025 23:59 done 02.09.2025 00:00",
        "overdue 10.09.2025 23:59",
        "open 17.09.2025 23:59",
    ]


def test_a_visit_too_late_does_not_fill_the_window_before():
    records = [move("21.08.2025 12:00"), visit("28.08.2025")]
    assert of(WEEKLY, records, "29.08.2025")[:2] == [
        "overdue 27.08.2025 23:59",
        "done 03.09.2025 23:59 done 28.08.2025 00:00",
    ]


def test_the_next_window_shows_once_this_one_is_filled():
    records = [move("10.02.2025 15:00")]
    assert of(MONTHLY, records, "26.02.2025 09:00") == ["open 09.03.2025 23:59"]
    assert of(MONTHLY, [*records, visit("26.02.2025")], "26.02.2025 12:00") == [
        "done 09.03.2025 23:59 done 26.02.2025 00:00",
        "waiting 09.04.2025 23:59",
    ]


def test_the_last_window_may_be_a_short_one():
    found = of(WEEKLY, [move("21.08.2025 12:00"), visit("19.09.2025")], "01.12.2025")
    assert found[-2:] == ["overdue 17.09.2025 23:59", "done 20.09.2025 23:59 done 19.09.2025 00:00"]
    assert len(found) == 5


def test_a_series_ends_when_the_child_moves_and_the_next_one_begins():
    records = [move("10.02.2025 15:00"), visit("26.02.2025"), move("20.03.2025 10:00", 2), visit("25.03.2025", 2)]
    assert of(MONTHLY, records, "26.03.2025") == [
        "done 09.03.2025 23:59 done 26.02.2025 00:00",
        "ended 09.04.2025 23:59",
        "done 19.04.2025 23:59 done 25.03.2025 00:00",
        "waiting 19.05.2025 23:59",
    ]


def test_a_series_that_begins_later_shows_when_it_will():
    then_monthly = ruled(every=Span(months=1), after=Span(months=1), windows=True)
    (due,) = dues([move("21.08.2025 12:00")], "22.08.2025", standard=then_monthly)
    assert (due.state, due.opens_at, due.due_at) == ("waiting", moment("21.09.2025"), moment("20.10.2025 23:59"))


def test_a_start_does_not_end_itself():
    assert of(ruled(within=Span(days=3)), [move("21.08.2025 12:00")], "22.08.2025") == ["open 24.08.2025 23:59"]


def test_of_two_on_one_day_without_an_hour_the_one_written_down_later_is_later():
    reviewed = (Trigger(form="review", at="on", link="later"),)
    reviews = ruled(within=Span(months=6), restarts=True, starts=(Trigger(form="review", at="on"),), done=reviewed)
    first = entry("review", "16.05.2025", 1, on="2025-05-16", entered="16.05.2025 14:00")
    second = entry("review", "16.05.2025", 2, on="2025-05-16", entered="16.05.2025 17:00")
    assert of(reviews, [first], "17.05.2025") == ["open 16.11.2025 23:59"]
    assert of(reviews, [first, second], "17.05.2025")[0].startswith("done 16.11.2025")


def test_later_reaches_into_the_next_episode():
    asked_again = ruled(within=Span(days=1), done=(Trigger(form="request", at="on", link="later"),), ends=())
    before = entry("request", "01.02.2025", on="2025-02-01")
    after = entry("request", "21.08.2025 13:00", episode=2, on="2025-08-21", entered="21.08.2025 13:00")
    assert of(asked_again, [move("21.08.2025 12:00"), before], "21.08.2025 14:00") == ["open 22.08.2025 23:59"]
    assert of(asked_again, [move("21.08.2025 12:00"), after], "21.08.2025 14:00")[0].startswith("done")


ROWS = ruled(
    each="actions",
    due_at="until",
    starts=(Trigger(form="plan", at="on"),),
    done=(Trigger(form="plan", at="mark", link="same"),),
    ends=(),
)


def test_every_row_with_a_day_is_due_on_it_and_done_by_its_mark():
    rows = (
        {"action": "a", "until": "2025-04-10", "mark": "2025-04-09"},
        {"action": "b"},
        {"action": "c", "until": "2025-04-15"},
        {"action": "d", "until": "2025-04-20", "mark": "2025-04-22"},
    )
    plan = replace(entry("plan", "28.03.2025", on="2025-03-28"), rows={"actions": rows})
    assert of(ROWS, [plan], "16.04.2025") == [
        "done 10.04.2025 23:59 done 09.04.2025 00:00",
        "overdue 15.04.2025 23:59",
        "done_late 20.04.2025 23:59 done 22.04.2025 00:00",
    ]
    assert [due.occurrence for due in dues([plan], "16.04.2025", standard=ROWS)] == [1, 3, 4]


def test_a_day_that_is_only_about_known_is_no_deadline():
    assert list(row_turns([{"until": "2025-04"}, {"until": None}], moment("01.04.2025"), "until", "mark")) == []


@pytest.mark.parametrize(("born", "due"), [("2019-05-05", "05.05.2025 23:59"), ("2020-02-29", "01.03.2026 23:59")])
def test_any_birthday_can_be_a_limit(born: str, due: str):
    sixth = ruled(due_at="case.birth_6", ends=())
    (found,) = dues([move("21.03.2025 12:00")], "22.03.2025", {"case.birth_date": born}, sixth)
    assert found.due_at == moment(due)


DEADLINE = """
    [[deadline]]
    id = "D-X"
    label = "x"
    source = "P"
    starts = [{{ form = "visit" }}]
    done = [{{ form = "visit", link = "same"{at} }}]
    {more}
"""


@pytest.mark.parametrize(
    ("more", "at"),
    [
        ("windows = true\nwithin = { days = 3 }", ""),
        ("windows = true\nevery = { hours = 3 }", ""),
        ("until = { months = 1 }\nevery = { weeks = 1 }", ""),
        ('each = "steps"\ndue_at = "by"', ""),
        ('each = "step"\ndue_at = "by"', ', at = "mark"'),
        ('each = "steps"\ndue_at = "visited_on"', ', at = "mark"'),
        ('each = "steps"\ndue_at = "by"', ', at = "what"'),
    ],
)
def test_windows_and_rows_that_cannot_be_counted_are_faults(tmp_path: Path, more: str, at: str):
    assert rule_faults(tmp_path, more, at)


@pytest.mark.parametrize(
    ("more", "at"),
    [
        ("windows = true\nevery = { weeks = 1 }\nuntil = { months = 1 }", ""),
        ('each = "steps"\ndue_at = "by"', ', at = "mark"'),
    ],
)
def test_sound_windows_and_rows_are_no_faults(tmp_path: Path, more: str, at: str):
    assert rule_faults(tmp_path, more, at) == []


def rule_faults(folder: Path, more: str, at: str) -> list[str]:
    table = """
    [[page.field]]
    id = "steps"
    kind = "table"
    label = "Steps"
    column = [
      { id = "what", kind = "text", label = "What" },
      { id = "by", kind = "date", label = "By" },
      { id = "mark", kind = "date", label = "Done" },
    ]
    """
    here = edition(folder, table, deadlines=DEADLINE.format(more=more.replace("\n", "\n    "), at=at))
    return [describe(fault) for fault in faults_of(here)]


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.lists(st.integers(0, 400), max_size=12), st.integers(1, 6))
def test_windows_follow_each_other_without_a_gap(began: date, visits: list[int], months: int):
    start = datetime.combine(began, moment("01.01.2020 12:00").time())
    windows = Windows(began=start, every=Span(months=months), stops=None, ended_at=None, calendar=CALENDAR)
    turns = list(windows.turns((start + timedelta(days=day) for day in visits), start + timedelta(days=400)))
    for one, other in pairwise(turns):
        assert other.opens_at is not None
        assert one.due_at.date() + timedelta(days=1) == other.opens_at.date()
    assert all(turn.done_at is None or turn.began.date() <= turn.done_at.date() <= turn.due_at.date() for turn in turns)
