"""How the engine counts, closes, ends and restarts, whatever the rule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.standards.deadlines import Record, due_list
from desktop.standards.definitions import Condition, Deadline, Span, Standard, Trigger
from desktop.standards.working_days import calendar_of
from tests.standards.records import (
    FRIDAY,
    LOW,
    MONGOLIA,
    OPENED,
    dues,
    entry,
    event,
    finished_sheet,
    referral,
    shown,
)

STARTS = Trigger(form="start", state="open")
DONE = Trigger(form="done")


def ruled(**more: Any) -> Standard:
    """A standard with the one rule D-X that a "start" begins and a "done" does."""
    rule = Deadline(**{"id": "D-X", "label": "x", "source": "P", "starts": (STARTS,), "done": (DONE,), **more})
    return Standard(ref="xx/1", country="mn", language="en", title="x", deadlines=(rule,))


def of(standard: Standard, records: Sequence[Record], now: str) -> list[str]:
    return [line.removeprefix("D-X ") for line in shown(dues(records, now, standard=standard))]


DAYS_3 = ruled(within=Span(days=3))
EVERY_MONTH = ruled(every=Span(months=1), ends=(Trigger(event="case_closed"),))


@pytest.mark.parametrize(
    ("span", "start", "due"),
    [
        (Span(hours=1), "31.12.2026 23:30", "01.01.2027 00:30"),
        (Span(hours=24), "16.01.2026 22:40", "17.01.2026 22:40"),
        (Span(days=3), "28.01.2026 09:00", "31.01.2026 23:59"),
        (Span(weeks=6), "01.01.2026 08:00", "12.02.2026 23:59"),
        (Span(months=1), "31.01.2026 08:00", "28.02.2026 23:59"),
        (Span(months=1), "31.01.2028 08:00", "29.02.2028 23:59"),
        (Span(months=3), "30.11.2026 08:00", "28.02.2027 23:59"),
        (Span(months=12), "29.02.2028 08:00", "28.02.2029 23:59"),
        (Span(working_days=1), "16.01.2026 22:40", "19.01.2026 23:59"),
        (Span(working_days=2), "16.02.2026 09:00", "23.02.2026 23:59"),  # 18–20 February is the lunar new year
    ],
)
def test_limits_end_as_the_rules_of_counting_say(span: Span, start: str, due: str):
    assert of(ruled(within=span), [entry("start", start)], start) == [f"open {due}"]


def test_a_limit_in_days_is_kept_until_the_last_minute_of_its_day():
    records = [entry("start", "28.01.2026 09:00"), entry("done", "31.01.2026 23:59")]
    assert of(DAYS_3, records, "05.02.2026") == ["done 31.01.2026 23:59 done 31.01.2026 23:59"]


def test_late_is_late_and_keeps_its_delay():
    records = [entry("start", "28.01.2026 09:00"), entry("done", "02.02.2026 10:00")]
    (due,) = dues(records, "05.02.2026", standard=DAYS_3)
    assert (due.state, due.delay) == ("done_late", timedelta(days=2))
    hourly = ruled(within=Span(hours=24))
    (due,) = dues([records[0], entry("done", "29.01.2026 11:30")], "05.02.2026", standard=hourly)
    assert (due.state, due.delay) == ("done_late", timedelta(hours=2, minutes=30))


def test_the_reason_for_a_delay_is_kept_with_it():
    said = event("late_reason", "03.02.2026", rule="D-X", record="start-1-1", occurrence=1, reason="road closed")
    records = [entry("start", "28.01.2026 09:00"), entry("done", "02.02.2026 10:00"), said]
    (due,) = dues(records, "05.02.2026", standard=DAYS_3)
    assert (due.state, due.reason) == ("done_late", "road closed")


def test_what_could_not_be_done_keeps_its_mark():
    said = event("excused", "03.02.2026", rule="D-X", record="start-1-1", occurrence=1, reason="in hospital")
    (due,) = dues([entry("start", "28.01.2026 09:00"), said], "05.02.2026", standard=DAYS_3)
    assert (due.state, due.reason, due.delay) == ("excused", "in hospital", timedelta(days=5))
    done = entry("done", "06.02.2026")
    (due,) = dues([entry("start", "28.01.2026 09:00"), said, done], "07.02.2026", standard=DAYS_3)
    assert due.state == "done_late"


def test_the_event_counts_and_not_the_day_it_was_entered():
    written_later = entry("done", "30.01.2026", entered="20.02.2026")
    assert of(DAYS_3, [entry("start", "28.01.2026"), written_later], "01.03.2026") == [
        "done 31.01.2026 23:59 done 30.01.2026 00:00"
    ]


def test_an_earlier_record_does_not_do_it():
    assert of(DAYS_3, [entry("start", "28.01.2026"), entry("done", "27.01.2026")], "29.01.2026") == [
        "open 31.01.2026 23:59"
    ]


def test_hours_from_a_day_without_an_hour_run_from_the_end_of_that_day():
    hourly = ruled(within=Span(hours=24), starts=(Trigger(form="start", at="on"),))
    assert of(hourly, [entry("start", "28.01.2026", on="2026-01-28")], "28.01.2026 23:59") == ["open 29.01.2026 23:59"]


def test_a_rhythm_goes_on_until_the_case_is_closed():
    opened = entry("start", "31.01.2026")
    reports = [entry("done", "27.02.2026"), entry("done", "03.04.2026", 2)]
    assert of(EVERY_MONTH, [opened, *reports], "05.04.2026") == [
        "done 28.02.2026 23:59 done 27.02.2026 00:00",
        "done_late 31.03.2026 23:59 done 03.04.2026 00:00",
        "open 30.04.2026 23:59",
    ]
    closed = event("case_closed", "10.04.2026")
    assert of(EVERY_MONTH, [opened, *reports, closed], "05.08.2026")[-1] == "ended 30.04.2026 23:59"


def test_one_record_fills_one_turn_only():
    records = [entry("start", "01.01.2026"), entry("start", "10.01.2026", 2), entry("done", "20.01.2026")]
    assert of(EVERY_MONTH, records, "21.01.2026") == [
        "done 01.02.2026 23:59 done 20.01.2026 00:00",
        "open 01.03.2026 23:59",
        "open 10.02.2026 23:59",
    ]


def test_what_was_ended_is_not_done_afterwards():
    closed = event("case_closed", "30.01.2026")
    records = [entry("start", "28.01.2026"), closed, entry("done", "31.01.2026")]
    assert of(EVERY_MONTH, records, "01.02.2026") == ["ended 28.02.2026 23:59"]
    single = ruled(within=Span(days=3), ends=(Trigger(event="case_closed"),))
    assert of(single, records, "01.02.2026") == ["ended 31.01.2026 23:59"]


def test_where_all_are_needed_the_last_one_counts():
    both = ruled(within=Span(days=3), all_done=True, done=(DONE, Trigger(form="signed")))
    records = [entry("start", "28.01.2026"), entry("done", "29.01.2026"), entry("signed", "30.01.2026")]
    assert of(both, records, "31.01.2026") == ["done 31.01.2026 23:59 done 30.01.2026 00:00"]


def test_a_limit_in_hours_is_not_done_by_what_was_earlier_on_the_same_day():
    records = [entry("start", FRIDAY), entry("done", "16.01.2026 17:30")]
    assert of(ruled(within=Span(hours=24)), records, "16.01.2026 23:00") == ["open 17.01.2026 22:40"]


def test_every_missed_turn_of_a_rhythm_stays_to_be_seen():
    assert of(EVERY_MONTH, [entry("start", "31.01.2026")], "15.04.2026") == [
        "overdue 28.02.2026 23:59",
        "overdue 31.03.2026 23:59",
        "open 30.04.2026 23:59",
    ]


def test_a_series_is_filled_in_order():
    series = ruled(series=(Span(months=1), Span(months=3)))
    assert of(series, [entry("start", "14.07.2026"), entry("done", "20.08.2026")], "21.08.2026") == [
        "done_late 14.08.2026 23:59 done 20.08.2026 00:00",
        "open 14.10.2026 23:59",
    ]


def test_a_later_start_restarts_the_clock_where_the_rule_says_so():
    restarting = ruled(within=Span(days=30), restarts=True)
    records = [entry("start", "01.03.2026"), entry("start", "11.03.2026", 2)]
    assert of(restarting, records, "12.03.2026") == ["ended 31.03.2026 23:59", "open 10.04.2026 23:59"]


def test_only_the_first_start_of_an_episode_counts_where_the_rule_says_so():
    once = ruled(within=Span(days=30), once=True)
    records = [entry("start", "01.03.2026"), entry("start", "11.03.2026", 2), entry("start", "01.06.2026", episode=2)]
    assert of(once, records, "01.06.2026") == ["overdue 31.03.2026 23:59", "open 01.07.2026 23:59"]


def test_an_episode_is_not_done_by_the_records_of_another():
    records = [entry("start", "28.01.2026"), entry("done", "29.01.2026", episode=2)]
    assert of(DAYS_3, records, "29.01.2026 12:00") == ["open 31.01.2026 23:59"]


def test_the_answer_picks_the_span_and_a_given_day_goes_before_it():
    assert of(MONGOLIA, [referral("emergency")], "28.01.2026 10:00")[0].endswith("29.01.2026 23:59")
    assert of(MONGOLIA, [referral("normal")], "28.01.2026 10:00")[0].endswith("11.02.2026 23:59")
    dated = referral("normal", answer_until="2026-02-02")
    assert of(MONGOLIA, [dated], "28.01.2026 10:00")[0].endswith("02.02.2026 23:59")


def test_low_danger_replaces_the_alarm_of_72_hours():
    found = shown(dues([finished_sheet(**LOW)], "17.01.2026 12:00"))
    assert "D-02 ended 19.01.2026 22:40" in found
    assert "D-03 waiting 21.01.2026 23:59" in found


def test_the_18th_birthday_of_an_adult_is_no_deadline():
    found = dues([OPENED], "18.01.2026", {"case.birth_date": "1994-05-05", "case.is_child": False})
    assert not [due for due in found if due.rule.id == "D-11"]


@pytest.mark.parametrize("born", [None, "2008", "~2008", "2008-06"])
def test_an_unknown_birthday_is_no_deadline(born: str | None):
    assert not [due for due in dues([OPENED], "18.01.2026", {"case.birth_date": born}) if due.rule.id == "D-11"]


def test_each_alarm_before_the_birthday_shows_for_a_week_and_the_last_one_stays():
    def state(now: str) -> str:
        return next(
            due.state for due in dues([OPENED], now, {"case.birth_date": "2008-12-20"}) if due.rule.id == "D-11"
        )

    days = (
        "19.06.2026",
        "21.06.2026",
        "28.06.2026",
        "21.09.2026",
        "01.10.2026",
        "21.11.2026",
        "19.12.2026",
        "21.12.2026",
    )
    assert [state(day) for day in days] == ["open", "soon", "open", "soon", "open", "soon", "soon", "overdue"]


def test_a_reminder_turns_a_deadline_soon():
    assert of(ruled(within=Span(hours=72), remind=Span(hours=24)), [entry("start", FRIDAY)], "18.01.2026 22:40") == [
        "soon 19.01.2026 22:40"
    ]


def test_nothing_that_happens_after_now_is_seen():
    records = [entry("start", "28.01.2026 09:00"), entry("done", "30.01.2026 09:00")]
    assert of(DAYS_3, records, "27.01.2026") == []
    assert of(DAYS_3, records, "28.01.2026 10:00") == ["open 31.01.2026 23:59"]


def test_a_replaced_version_neither_starts_nor_does_anything():
    assert of(DAYS_3, [entry("start", "28.01.2026", state="replaced")], "29.01.2026") == []


def test_neither_records_nor_dues_show_answers():
    record = entry("start", "28.01.2026", said="what the client said")
    (due,) = dues([record], "29.01.2026", standard=DAYS_3)
    assert "client" not in repr(record) + repr(due)


# --- properties ---

moments = st.datetimes(datetime(2020, 1, 1), datetime(2032, 12, 31)).map(lambda at: at.replace(second=0, microsecond=0))
spans = st.one_of(
    st.builds(Span, hours=st.integers(1, 200)),
    st.builds(Span, days=st.integers(1, 400)),
    st.builds(Span, weeks=st.integers(1, 60)),
    st.builds(Span, months=st.integers(1, 60)),
    st.builds(Span, working_days=st.integers(1, 30)),
)
FAR = datetime(2045, 1, 1)
CALENDAR = calendar_of("mn")


def started(at: datetime, number: int = 1, form: str = "start", **more: Any) -> Record:
    return Record(id=f"{form}{number}", kind="entry", name=form, at=at, entered_at=at, **more)


@given(moments, spans)
def test_nothing_is_due_before_it_starts(at: datetime, span: Span):
    (due,) = due_list(ruled(within=span), [started(at)], {}, FAR, CALENDAR)
    assert due.due_at > at
    assert due.starts_at == at or span.hours


@given(moments, moments, spans)
def test_a_later_start_is_never_due_earlier(one: datetime, other: datetime, span: Span):
    earlier, later = sorted((one, other))
    records = [started(earlier, 1, state="open"), started(later, 2, state="open")]
    first_due, second_due = due_list(ruled(within=span), records, {}, FAR, CALENDAR)
    assert first_due.due_at <= second_due.due_at or (span.hours and earlier.hour == earlier.minute == 0)


@given(moments, st.lists(moments, max_size=5))
def test_unrelated_records_change_nothing(at: datetime, others: list[datetime]):
    unrelated = [started(when, number, form="gossip") for number, when in enumerate(others)]
    alone = due_list(EVERY_MONTH, [started(at)], {}, at + timedelta(days=100), CALENDAR)
    among = due_list(EVERY_MONTH, [*unrelated, started(at)], {}, at + timedelta(days=100), CALENDAR)
    assert alone == among


def test_a_rhythm_of_calendar_weeks_ends_each_sunday_and_a_late_mark_fills_the_week_it_missed():
    weekly = ruled(every=Span(weeks=1), end_of_week=True)
    marks = [entry("done", "10.10.2025", 1), entry("done", "21.10.2025", 2), entry("done", "24.10.2025", 3)]
    assert of(weekly, [entry("start", "08.10.2025"), *marks], "25.10.2025") == [
        "done 12.10.2025 23:59 done 10.10.2025 00:00",
        "done_late 19.10.2025 23:59 done 21.10.2025 00:00",
        "done 26.10.2025 23:59 done 24.10.2025 00:00",
        "open 02.11.2025 23:59",
    ]


@given(moments, st.integers(1, 40))
def test_a_month_ends_on_the_same_day_number_or_the_last_of_a_shorter_month(at: datetime, months: int):
    (due,) = due_list(ruled(within=Span(months=months)), [started(at)], {}, FAR, CALENDAR)
    next_day = due.due_at.date() + timedelta(days=1)
    assert due.due_at.day == at.day or (due.due_at.day < at.day and next_day.day == 1)
    assert (due.due_at.year - at.year) * 12 + due.due_at.month - at.month == months


@given(moments, moments)
def test_a_due_is_done_in_time_or_late_never_both(at: datetime, done: datetime):
    records = [started(at), started(done, form="done")]
    (due,) = due_list(DAYS_3, records, {}, FAR, CALENDAR)
    assert (due.state == "done_late") == (due.done_at is not None and due.done_at > due.due_at)
    assert (due.delay is None) == (due.state == "done")


@given(st.dates(date(2000, 2, 28), date(2020, 3, 1)))
def test_the_18th_birthday_is_18_years_later(born: date):
    facts = {"case.birth_date": born.isoformat()}
    opened = Record(id="o", kind="event", name="case_opened", at=datetime(2010, 1, 1), entered_at=datetime(2010, 1, 1))
    found = [due for due in due_list(MONGOLIA, [opened], facts, FAR, CALENDAR) if due.rule.id == "D-11"]
    for due in found:
        reached = due.due_at.date()
        assert reached.year - born.year == 18
        assert (reached.month, reached.day) in ((born.month, born.day), (3, 1))


def test_a_condition_of_a_rule_may_ask_about_the_case():
    child_only = ruled(
        within=Span(days=3),
        starts=(Trigger(form="start", when=Condition(field="case.is_child", is_=True)),),
    )
    assert dues([entry("start", "28.01.2026")], "29.01.2026", {"case.is_child": True}, child_only)
    assert not dues([entry("start", "28.01.2026")], "29.01.2026", {"case.is_child": False}, child_only)
