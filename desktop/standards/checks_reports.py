"""Whether the registers and reports of an edition can be filled from its forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.standards.building import close_to
from desktop.standards.checks_conditions import Found, condition_faults
from desktop.standards.definitions import Field, Form, Gather, Part, Report, Standard
from desktop.standards.known import (
    CASE_MOMENTS,
    CASE_WORDS,
    COUNTED,
    COUNTED_THINGS,
    DAYS,
    DEADLINE_WORDS,
    ENTRY_WORDS,
    FACTS,
    PERIODS,
)


def gather_faults(form: Form, standard: Standard, unread: set[str]) -> Iterator[Found]:
    """What is wrong with the rows of a register."""
    if not form.gather:
        return
    tables = [field for field in form.fields() if field.kind == "table"]
    if not form.generated or len(tables) != 1:
        yield "gather", "gather_unfit", {}
        return
    columns = _by_id(tables[0].columns)
    for number, gather in enumerate(form.gather, 1):
        yield from _one_gather(gather, columns, standard, unread, f"gather.{number}")


def _one_gather(
    gather: Gather, columns: Mapping[str, Field], standard: Standard, unread: set[str], place: str
) -> Iterator[Found]:
    yield from _forms(gather.forms, standard, unread, place)
    known = [standard.forms[form_id] for form_id in gather.forms if form_id in standard.forms]
    if gather.when is not None and len(known) == len(gather.forms):
        yield from condition_faults(gather.when, _fields_of_all(known), standard, place)
    tables = _columns_of(gather.each, known)
    if gather.each and len(known) == len(gather.forms) and tables is None:
        yield place, "unknown_field", {"field": gather.each, "hint": ""}
    for column, source in gather.columns.items():
        if column not in columns:
            yield f"{place}.columns", "unknown_column", {"column": column, "hint": close_to(column, columns)}
        if source.startswith("row.") and source.removeprefix("row.") in (tables or {}):
            continue
        if not _is_source(source, known, standard) and not unread & set(gather.forms):
            yield f"{place}.columns.{column}", "unknown_source", {"source": source}


def _columns_of(table: str, forms: list[Form]) -> dict[str, Field] | None:
    """The columns of a table that each of these forms has; None where one has no such table."""
    found: dict[str, Field] = {}
    for form in forms:
        fields = _by_id(form.fields())
        if table not in fields or fields[table].kind != "table":
            return None
        found |= _by_id(fields[table].columns)
    return found


def _is_source(source: str, forms: list[Form], standard: Standard) -> bool:
    if source.startswith("case."):
        return source in _case_words(standard)
    if source.startswith("entry."):
        return bool(forms) and source in ENTRY_WORDS
    if source in {rule.id for rule in standard.deadlines}:
        return True
    form_id, _, field_id = source.rpartition(".")
    if form_id:
        return form_id in standard.forms and field_id in _by_id(standard.forms[form_id].fields())
    return any(source in _by_id(form.fields()) for form in forms)


def report_faults(report: Report, standard: Standard, unread: set[str]) -> Iterator[Found]:
    """What is wrong with one report."""
    place = f"report.{report.id}"
    if not report.title.strip():
        yield place, "missing_label", {}
    if report.period not in PERIODS:
        yield place, "period_unknown", {"period": report.period, "hint": close_to(report.period, PERIODS)}
    if report.form:
        yield from _forms((report.form,), standard, unread, place)
    parts = frozenset(part.id for part in report.parts)
    if report.chart and report.chart not in parts:
        yield place, "unknown_part", {"part": report.chart, "hint": close_to(report.chart, parts)}
    for part in report.parts:
        yield from _part_faults(part, standard, unread, f"{place}.{part.id}")


def _part_faults(part: Part, standard: Standard, unread: set[str], place: str) -> Iterator[Found]:
    if not part.label.strip():
        yield place, "missing_label", {}
    if part.of not in COUNTED_THINGS:
        yield place, "counts_unknown", {"of": part.of, "hint": close_to(part.of, COUNTED_THINGS)}
        return
    yield from _forms(part.forms, standard, unread, place)
    rules = frozenset(rule.id for rule in standard.deadlines)
    for rule in part.rules:
        if rule not in rules:
            yield place, "unknown_rule", {"rule": rule, "hint": close_to(rule, rules)}
    if not set(part.forms) & unread:
        forms = [standard.forms[form_id] for form_id in part.forms if form_id in standard.forms]
        yield from _answer_faults(part, _fields_of_all(forms), standard, place)


def _answer_faults(part: Part, fields: dict[str, Field], standard: Standard, place: str) -> Iterator[Found]:
    """What is wrong with the answers a part asks for."""
    if part.table:
        table = fields.get(part.table)
        if table is None or table.kind != "table":
            yield place, "unknown_field", {"field": part.table, "hint": close_to(part.table, fields)}
            return
        fields = {**fields, **_by_id(table.columns)}
    yield from condition_faults(part.when, fields, standard, place)
    yield from _moment_faults(part, fields, place)
    for name in (part.by, part.across):
        if name and not _is_answer_or_fact(name, part, fields, standard):
            yield place, "unknown_field", {"field": name, "hint": close_to(name, fields)}
    if part.sums and (part.sums not in fields or fields[part.sums].kind not in COUNTED):
        yield place, "unknown_field", {"field": part.sums, "hint": close_to(part.sums, fields)}


def _moment_faults(part: Part, fields: Mapping[str, Field], place: str) -> Iterator[Found]:
    if part.of == "cases":
        if part.at not in CASE_MOMENTS:
            yield place, "moment_unknown", {"at": part.at, "hint": close_to(part.at, CASE_MOMENTS)}
    elif part.at and (part.at not in fields or fields[part.at].kind not in DAYS):
        yield place, "unknown_field", {"field": part.at, "hint": close_to(part.at, fields)}


def _is_answer_or_fact(name: str, part: Part, fields: Mapping[str, Field], standard: Standard) -> bool:
    if name in _case_words(standard) and part.of != "office":
        return True
    if part.of == "deadlines":
        return name in DEADLINE_WORDS
    return name in fields or (part.of != "cases" and name in ENTRY_WORDS)


def _case_words(standard: Standard) -> frozenset[str]:
    kept = {field.keeps for form in standard.forms.values() for field in form.fields() if field.keeps}
    return FACTS | CASE_WORDS | {name for name in kept if name.startswith("case.")}


def _forms(named: tuple[str, ...], standard: Standard, unread: set[str], place: str) -> Iterator[Found]:
    for form_id in named:
        if form_id not in standard.forms and form_id not in unread:
            yield place, "unknown_form", {"form": form_id, "hint": close_to(form_id, standard.forms)}


def _fields_of_all(forms: list[Form]) -> dict[str, Field]:
    return {field.id: field for form in forms for field in form.fields()}


def _by_id(fields: Iterator[Field] | tuple[Field, ...]) -> dict[str, Field]:
    return {field.id: field for field in fields}
