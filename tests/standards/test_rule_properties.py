"""What holds for every rule of every edition, on whatever day it begins."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import astuple, replace

from desktop.standards.deadlines import Due, Record, due_list
from desktop.standards.definitions import Deadline, Span, Standard
from desktop.standards.shelf import Shelf
from desktop.standards.working_days import WorkingDays, calendar_of
from tests.standards import (
    test_every_rule,
    test_kg_deadlines,
    test_kze_deadlines,
    test_kzh_deadlines,
    test_office_rules,
)
from tests.standards.records import STANDARDS

SHELF = Shelf(STANDARDS)
FAR = datetime(2099, 1, 1)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
TABLES = {
    "mn/2021": [*test_every_rule.RULES, *test_office_rules.RULES],
    "kg/2012": test_kg_deadlines.RULES,
    "kzh/2018": test_kzh_deadlines.RULES,
    "kze/2023": test_kze_deadlines.RULES,
}
BORN = {"mn/2021": test_every_rule.BORN, "kzh/2018": test_kzh_deadlines.BORN}

# So many days the whole story is moved: across every month end, two leap days and all holidays of ten years.
DAYS = st.integers(min_value=0, max_value=3_650)
SOME_DAYS = st.frozensets(st.dates(date(2025, 1, 1), date(2037, 12, 31)), max_size=40)
quickly = settings(max_examples=15, deadline=None)


class Row(NamedTuple):
    """A rule with the records that start it, alone in its edition."""

    standard: Standard
    rule: Deadline
    facts: Mapping[str, Any]
    records: Sequence[Record]


def _rows() -> Iterator[tuple[str, Row]]:
    for ref, table in TABLES.items():
        edition = SHELF.edition(ref)
        rules = {rule.id: rule for rule in edition.deadlines}
        for rule_id, started, *_ in table:
            rule = rules[rule_id]
            alone = replace(edition, deadlines=(rule,))
            yield f"{ref} {rule_id}", Row(alone, rule, BORN.get(ref, {}), started)


ROWS = dict(_rows())


every_rule = pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)


def moved(record: Record, by: timedelta) -> Record:
    """The record as it would be so many whole days later, with every day in its answers."""
    rows = {name: tuple(_moved(each, by) for each in table) for name, table in record.rows.items()}
    answers = _moved(record.answers, by)
    return replace(record, at=record.at + by, entered_at=record.entered_at + by, answers=answers, rows=rows)


def _moved(answers: Mapping[str, Any], by: timedelta) -> dict[str, Any]:
    return {name: _later(answer, by) for name, answer in answers.items()}


def _later(answer: Any, by: timedelta) -> Any:
    try:
        at = datetime.fromisoformat(answer)
    except (TypeError, ValueError):
        return answer
    return (at + by).isoformat()[: len(answer)]


def dues(row: Row, records: Sequence[Record], calendar: WorkingDays | None = None) -> tuple[Due, ...]:
    """What the rule finds shortly after the last start; a rhythm has not gone far then."""
    now = max(record.at for record in records) + A_WEEK
    return due_list(
        row.standard, records, row.facts, now, calendar or calendar_of(row.standard.country), row.rule.scope
    )


def later(row: Row, by: int) -> list[Record]:
    return [moved(record, timedelta(days=by)) for record in row.records]


def test_every_rule_of_every_edition_is_tried():
    tried = {(row.standard.ref, row.rule.id) for row in ROWS.values()}
    known = {(ref, rule.id) for ref in SHELF.refs() for rule in SHELF.edition(ref).deadlines}
    everywhere = {(ref, rule) for ref in SHELF.refs() for rule in test_office_rules.EVERYWHERE}
    assert known - everywhere == tried - everywhere


@every_rule
@quickly
@given(by=DAYS)
def test_nothing_is_due_before_what_starts_it(row: Row, by: int):
    records = later(row, by)
    begun = {record.id: record.at for record in records}
    for due in dues(row, records):
        assert due.due_at >= due.starts_at
        assert due.due_at.date() >= begun[due.record_id].date() or row.rule.due_at or _earlier_at(row)
        assert due.opens_at is None or due.opens_at <= due.due_at


def _earlier_at(row: Row) -> bool:
    """A start whose time is an answer may lie before the entry itself."""
    return any(start.at or start.rolling for start in row.rule.starts)


@every_rule
@quickly
@given(by=DAYS, more=st.integers(min_value=0, max_value=400))
def test_what_begins_later_is_not_due_earlier(row: Row, by: int, more: int):
    first, second = dues(row, later(row, by)), dues(row, later(row, by + more))
    for one, other in zip(first, second, strict=False):
        assert one.due_at <= other.due_at


UNRELATED = st.lists(
    st.builds(
        Record,
        id=st.uuids().map(str),
        kind=st.just("event"),
        name=st.sampled_from(["printed", "case_linked", "entry_signed", "remark_answered"]),
        at=st.datetimes(datetime(2025, 1, 1), datetime(2036, 1, 1)),
        entered_at=st.just(FAR),
        episode=st.integers(min_value=1, max_value=3),
        answers=st.just({"other": 3}),
    ),
    max_size=5,
)


@every_rule
@quickly
@given(by=DAYS, unrelated=UNRELATED)
def test_what_has_nothing_to_do_with_it_changes_nothing(row: Row, by: int, unrelated: list[Record]):
    records = later(row, by)
    now = max(record.at for record in records) + A_WEEK
    calendar = calendar_of(row.standard.country)
    alone = due_list(row.standard, records, row.facts, now, calendar, row.rule.scope)
    among = due_list(row.standard, [*unrelated, *records], row.facts, now, calendar, row.rule.scope)
    assert alone == among


def is_free(country: str, day: date) -> bool:
    known = holidays.country_holidays(country[:2].upper(), years=day.year)
    return day.weekday() >= 5 or day in known


def reckoned(start: date, span: Span, country: str) -> date:
    """The last day of a span, found by walking day by day."""
    day = start
    if span.months:
        year, month = start.year + (start.month - 1 + span.months) // 12, (start.month - 1 + span.months) % 12 + 1
        return date(year, month, min(start.day, monthrange(year, month)[1]))
    for _ in range(span.days + 7 * span.weeks):
        day += A_DAY
    for _ in range(span.working_days):
        day += A_DAY
        while is_free(country, day):
            day += A_DAY
    return day


def lengths(rule: Deadline, records: Sequence[Record]) -> list[Span]:
    """The lengths the first turns of the rule may have."""
    if rule.last_working_day or rule.end_of_week or rule.each:
        return []
    spans = [rule.within, rule.every, *rule.series]
    spans += [rule.by_answer.get(record.answers.get(rule.by_field, "")) for record in records if rule.by_field]
    return [span for span in spans if span is not None]


@every_rule
@quickly
@given(by=DAYS)
def test_spans_are_right_across_month_ends_leap_years_and_holidays(row: Row, by: int):
    records = later(row, by)
    spans = lengths(row.rule, records)
    first = [due for due in dues(row, records) if due.occurrence == 1]
    if not spans or row.rule.due_at or not first:
        return
    span, due = spans[0], first[0]
    if span.to_the_minute:
        assert due.due_at - due.starts_at == timedelta(hours=span.hours, minutes=span.minutes)
        return
    ends = reckoned(due.starts_at.date(), span, row.standard.country) - (A_DAY if row.rule.windows else timedelta())
    short = row.rule.until is not None
    assert due.due_at.date() == ends or (short and due.due_at.date() < ends)
    assert (due.due_at.hour, due.due_at.minute) == (23, 59)


def counts_working_days(rule: Deadline) -> bool:
    spans = [rule.within, rule.every, rule.after, rule.opens, *rule.series, *rule.by_answer.values()]
    return rule.last_working_day or any(span is not None and span.working_days for span in spans)


@every_rule
@quickly
@given(by=DAYS, free=SOME_DAYS, worked=SOME_DAYS)
def test_another_list_of_holidays_moves_what_counts_working_days_and_nothing_else(
    row: Row, by: int, free: frozenset[date], worked: frozenset[date]
):
    records, country = later(row, by), row.standard.country
    usual = [due.due_at for due in dues(row, records)]
    fewer = [due.due_at for due in dues(row, records, calendar_of(country, (), free))]
    more = [due.due_at for due in dues(row, records, calendar_of(country, worked, ()))]
    if not counts_working_days(row.rule):
        assert usual == fewer == more
    elif not row.rule.last_working_day:
        assert more <= usual <= fewer


@quickly
@given(by=DAYS, free=SOME_DAYS)
def test_the_last_working_day_of_a_month_is_worked(by: int, free: frozenset[date]):
    row = ROWS["kg/2012 D-14"]
    calendar = calendar_of("kg", (), free)
    for due in dues(row, later(row, by), calendar):
        day = due.due_at.date()
        after = [day + timedelta(days=n) for n in range(1, 31)]
        assert calendar.is_working(day)
        assert not any(calendar.is_working(other) for other in after if other.month == day.month)


@pytest.mark.parametrize("ref", SHELF.refs())
def test_every_length_has_one_unit_and_none_is_empty(ref: str):
    for rule in SHELF.edition(ref).deadlines:
        spans = [rule.within, rule.every, rule.opens, rule.after, rule.remind, rule.until]
        spans += [*rule.series, *rule.alarms, *rule.by_answer.values()]
        assert all(sum(map(bool, astuple(span))) == 1 for span in spans if span is not None), rule.id


@pytest.mark.parametrize("name", ROWS)
def test_every_story_of_these_tests_starts_its_rule(name: str):
    row = ROWS[name]
    assert [due.rule.id for due in dues(row, row.records)][:1] == [row.rule.id]
