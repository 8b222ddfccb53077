"""Whether every rule of an edition can be computed from its forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from desktop.standards.building import close_to
from desktop.standards.checks_conditions import Found, condition_faults, options_of
from desktop.standards.definitions import Deadline, Field, Form, Limit, Span, Standard, Trigger
from desktop.standards.known import COUNTED_BY_OFFICE, DAYS, EVENTS, LINKS, OFFICE_EVENTS, SCOPES, STATES
from desktop.standards.spans import birthday_age


def deadline_faults(rule: Deadline, standard: Standard, unread: set[str]) -> Iterator[Found]:
    """What is wrong with one rule; `unread` are forms whose file could not be read."""
    place = f"deadline.{rule.id}"
    if not rule.label.strip():
        yield place, "missing_label", {}
    if not rule.starts:
        yield place, "starts_missing", {}
    if rule.scope not in SCOPES:
        yield place, "unknown_scope", {"scope": rule.scope}
    yield from _shape_faults(rule, place)
    for name, trigger in _triggers(rule):
        yield from _trigger_faults(trigger, rule, standard, unread, f"{place}.{name}")
    for start in rule.starts:
        if start.form in standard.forms:
            yield from _due_faults(rule, _fields(standard.forms[start.form]), standard, place)
    for name, span in _spans(rule):
        if sum(map(bool, msgspec.structs.astuple(span))) != 1:
            yield f"{place}.{name}", "empty_span", {}


def _shape_faults(rule: Deadline, place: str) -> Iterator[Found]:
    ways = (rule.within, rule.by_field, rule.every, rule.series, rule.immediate, rule.due_at and not rule.by_field)
    every = rule.every or Span()
    if sum(map(bool, ways)) != 1 or (rule.last_working_day and not every.months):
        yield place, "due_shape", {}
    if not _shaped(rule) or (rule.end_of_week and (not every.weeks or rule.windows)):
        yield place, "due_shape", {}


def _shaped(rule: Deadline) -> bool:
    """Whether windows have a rhythm of days, and rows a day and a mark."""
    windows = not rule.windows or (rule.every is not None and not rule.every.to_the_minute)
    rows = not rule.each or (bool(rule.due_at) and len(rule.done) == 1 and bool(rule.done[0].at))
    return windows and rows and (rule.windows or rule.until is None)


def _triggers(rule: Deadline) -> Iterator[tuple[str, Trigger]]:
    for name, triggers in (("starts", rule.starts), ("done", rule.done), ("ends", rule.ends)):
        for number, trigger in enumerate(triggers, 1):
            yield f"{name}.{number}", trigger


def _spans(rule: Deadline) -> Iterator[tuple[str, Span]]:
    single = {
        "within": rule.within, "opens": rule.opens, "after": rule.after, "every": rule.every, "remind": rule.remind,
        "until": rule.until, "rolling": next((one.rolling.within for one in rule.starts if one.rolling), None),
    }  # fmt: skip
    yield from ((name, span) for name, span in single.items() if span is not None)
    yield from ((f"by_answer.{answer}", span) for answer, span in rule.by_answer.items())
    yield from ((f"series.{number}", span) for number, span in enumerate(rule.series, 1))
    yield from ((f"alarms.{number}", span) for number, span in enumerate(rule.alarms, 1))


def _trigger_faults(
    trigger: Trigger, rule: Deadline, standard: Standard, unread: set[str], place: str
) -> Iterator[Found]:
    if bool(trigger.form) == bool(trigger.event):
        yield place, "trigger_shape", {}
    if trigger.state not in STATES:
        yield place, "unknown_state", {"state": trigger.state}
    if trigger.link not in LINKS:
        yield place, "unknown_link", {"link": trigger.link}
    events = OFFICE_EVENTS if rule.scope == "office" else EVENTS
    if trigger.event and trigger.event not in events:
        yield place, "unknown_event", {"event": trigger.event, "hint": close_to(trigger.event, events)}
    if not trigger.form or trigger.form in unread:
        return
    if trigger.form not in standard.forms:
        yield place, "unknown_form", {"form": trigger.form, "hint": close_to(trigger.form, standard.forms)}
        return
    form = standard.forms[trigger.form]
    fields = _fields(form)
    if form.scope != rule.scope:
        yield place, "other_scope", {"form": form.id, "scope": form.scope}
    yield from condition_faults(trigger.when, fields, standard, place)
    yield from _rolling_faults(trigger, fields, place)
    if trigger.at:
        marks = rule.each in fields and trigger in rule.done
        yield from _day_faults(trigger.at, _columns(fields[rule.each]) if marks else fields, place)
    starts = [start.form for start in rule.starts if start.form]
    if trigger.link == "refers" and starts and not any(field.form in starts for field in fields.values()):
        yield place, "not_referring", {"form": form.id, "to": starts[0]}


def _rolling_faults(trigger: Trigger, fields: Mapping[str, Field], place: str) -> Iterator[Found]:
    rolling = trigger.rolling
    if rolling is None:
        return
    table = fields.get(rolling.rows)
    if table is None or not table.columns:
        yield place, "unknown_field", {"field": rolling.rows, "hint": close_to(rolling.rows, fields)}
    else:
        yield from _day_faults(rolling.at, _columns(table), place)
    if rolling.count < 1 or rolling.within.to_the_minute:
        yield place, "rolling_shape", {}


def limit_faults(limit: Limit) -> Iterator[Found]:
    """What is wrong with a number that should not be passed."""
    place = f"limit.{limit.id}"
    if not limit.label.strip():
        yield place, "missing_label", {}
    if limit.counts not in COUNTED_BY_OFFICE:
        facts = {"name": limit.counts, "hint": close_to(limit.counts, COUNTED_BY_OFFICE)}
        yield place, "unknown_count", facts
    if not 0 <= limit.warn <= limit.most or limit.most < 1:
        yield place, "limit_order", {}


def _due_faults(rule: Deadline, fields: Mapping[str, Field], standard: Standard, place: str) -> Iterator[Found]:
    if rule.each and rule.each not in fields:
        yield place, "unknown_field", {"field": rule.each, "hint": close_to(rule.each, fields)}
    elif rule.due_at and not birthday_age(rule.due_at):
        yield from _day_faults(rule.due_at, _columns(fields[rule.each]) if rule.each else fields, place)
    if not rule.by_field:
        return
    if rule.by_field not in fields:
        yield place, "unknown_field", {"field": rule.by_field, "hint": close_to(rule.by_field, fields)}
        return
    options = options_of(fields[rule.by_field], standard) or {}
    for answer in rule.by_answer:
        if answer not in options:
            facts = {"option": answer, "field": rule.by_field, "hint": close_to(answer, options)}
            yield place, "unknown_option", facts


def _day_faults(name: str, fields: Mapping[str, Field], place: str) -> Iterator[Found]:
    if name not in fields:
        yield place, "unknown_field", {"field": name, "hint": close_to(name, fields)}
    elif fields[name].kind not in DAYS:
        yield place, "not_a_date", {"field": name, "kind": fields[name].kind}


def _fields(form: Form) -> dict[str, Field]:
    return {field.id: field for field in form.fields()}


def _columns(table: Field) -> dict[str, Field]:
    return {column.id: column for column in table.columns}
