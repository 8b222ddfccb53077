"""Everything that must be true of an edition beyond the shape of its files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from desktop.standards.building import close_to
from desktop.standards.checks_compute import compute_faults
from desktop.standards.checks_conditions import Found, condition_faults, options_of, too_early
from desktop.standards.checks_deadlines import deadline_faults, limit_faults
from desktop.standards.checks_fields import column_faults, prefill_faults, rule_faults
from desktop.standards.checks_gathered import gathered_faults
from desktop.standards.checks_lists import exchange_faults, filed_faults, fills_faults, suggest_faults
from desktop.standards.checks_looks import looks_faults
from desktop.standards.checks_open import check_faults
from desktop.standards.checks_reports import gather_faults, report_faults
from desktop.standards.checks_staffing import ask_faults, conflicts_faults
from desktop.standards.checks_visit import visit_faults
from desktop.standards.definitions import Field, Form, Page, Stage, Standard
from desktop.standards.faults import Fault
from desktop.standards.known import (
    CHECKS_FILE,
    DAYS,
    DEADLINES_FILE,
    FOLLOWED,
    HEAD_FILE,
    KINDS,
    NOT_IN_A_ROW,
    REPORTS_FILE,
    SCOPES,
    TAKEN_COLUMN_IDS,
    TAKEN_FIELD_IDS,
    TAKEN_FORM_IDS,
    WITH_OPTIONS,
)

_ID = re.compile(r"[a-z][a-z0-9_]*")


def faults_in(standard: Standard, files: Mapping[str, str], unread: set[str]) -> Iterator[Fault]:
    """All faults of an edition whose files could be read; `files` names the file of each form.

    `unread` are ids of forms whose file is no TOML: references to them are not a second fault.
    """
    for found in _head_faults(standard, unread):
        yield Fault(HEAD_FILE, *found)
    for form in standard.forms.values():
        for found in _form_faults(form, standard, unread):
            yield Fault(files[form.id], *found)
    for found in _rule_file_faults(standard, unread):
        yield Fault(DEADLINES_FILE, *found)
    for found in _report_file_faults(standard, unread):
        yield Fault(REPORTS_FILE, *found)
    for found in _check_file_faults(standard, unread):
        yield Fault(CHECKS_FILE, *found)


def _rule_file_faults(standard: Standard, unread: set[str]) -> Iterator[Found]:
    rules, limits = standard.deadlines, standard.limits
    yield from _twice("deadline", (*(rule.id for rule in rules), *(limit.id for limit in limits)))
    for limit in limits:
        yield from limit_faults(limit)
    for rule in rules:
        yield from deadline_faults(rule, standard, unread)


def _report_file_faults(standard: Standard, unread: set[str]) -> Iterator[Found]:
    yield from _twice("report", (report.id for report in standard.reports))
    for report in standard.reports:
        yield from report_faults(report, standard, unread)


def _check_file_faults(standard: Standard, unread: set[str]) -> Iterator[Found]:
    yield from _twice("check", (check.id for check in standard.checks))
    for check in standard.checks:
        yield from _id_faults(check.id, frozenset(), f"check.{check.id}")
        yield from check_faults(check, standard, unread)


def _head_faults(standard: Standard, unread: set[str]) -> Iterator[Found]:
    yield from _unlabelled(standard.title, "")
    yield from _twice("stage", (stage.id for stage in standard.stages))
    yield from _twice("item", (item.id for item in standard.checklist))
    for name, options in standard.options.items():
        yield from _option_faults(options, f"options.{name}")
    yield from _forms_named(standard.first_forms, standard, unread, "first_forms")
    for stage in standard.stages:
        place = f"stage.{stage.id}"
        yield from _id_faults(stage.id, frozenset(), place)
        yield from _unlabelled(stage.label, place)
        yield from _forms_named((*stage.forms, *stage.also), standard, unread, place)
        yield from _office_forms(stage, standard)
        for gate in stage.gates:
            yield from _forms_named((gate.form,), standard, unread, f"{place}.gate")
            asked = _by_id(standard.forms[gate.form].fields()) if gate.form in standard.forms else {}
            yield from condition_faults(gate.when, asked, standard, f"{place}.gate.{gate.form}")
    yield from _retention_faults(standard)
    yield from visit_faults(standard)
    yield from _twice("staff_ask", (ask.id for ask in standard.staff_asks))
    for ask in standard.staff_asks:
        yield from _id_faults(ask.id, frozenset(), f"staff_ask.{ask.id}")
        yield from _unlabelled(ask.label, f"staff_ask.{ask.id}")
        yield from ask_faults(ask, standard, unread)
    for item in standard.checklist:
        yield from _unlabelled(item.label, f"item.{item.id}")
        yield from _forms_named(item.forms, standard, unread, f"item.{item.id}")
        for named in item.fields:
            form_id, _, field_id = named.partition(".")
            fields = _by_id(standard.forms[form_id].fields()) if form_id in standard.forms else {}
            if field_id not in fields and form_id not in unread:
                yield f"item.{item.id}", "unknown_field", {"field": named, "hint": close_to(field_id, fields)}


def _office_forms(stage: Stage, standard: Standard) -> Iterator[Found]:
    """Forms of the office's own file are no step of a case."""
    gates = (gate.form for gate in stage.gates)
    for name in (*stage.forms, *stage.also, *gates):
        if name in standard.forms and standard.forms[name].scope == "office":
            yield f"stage.{stage.id}", "office_in_case", {"form": name}


def _retention_faults(standard: Standard) -> Iterator[Found]:
    yield from _twice("retention", (kept.id for kept in standard.retention))
    for kept in standard.retention:
        place = f"retention.{kept.id}"
        yield from _id_faults(kept.id, frozenset(), place)
        yield from _unlabelled(kept.label, place)
        yield from condition_faults(kept.when, {}, standard, place)
        if (kept.years is not None and kept.years < 1) or (kept.years is not None and kept.for_ever):
            yield place, "retention_years", {}


def _form_faults(form: Form, standard: Standard, unread: set[str]) -> Iterator[Found]:
    yield from _id_faults(form.id, TAKEN_FORM_IDS, "")
    yield from _unlabelled(form.title, "")
    yield from _place_faults(form, standard, unread)
    yield from gather_faults(form, standard, unread)
    if not form.pages and not (form.generated or form.register):
        yield "", "pages_missing", {}
    yield from _twice("page", (page.id for page in form.pages))
    yield from _twice("field", (field.id for field in form.fields()))
    fields = _by_id(form.fields())
    if form.event_at and form.event_at not in fields:
        yield "event_at", "unknown_field", {"field": form.event_at, "hint": close_to(form.event_at, fields)}
    elif form.event_at and fields[form.event_at].kind not in DAYS:
        yield "event_at", "not_a_date", {"field": form.event_at, "kind": fields[form.event_at].kind}
    yield from fills_faults(form, fields)
    yield from exchange_faults(form, fields)
    if form.letter and not (form.in_a_case and form.file_order):
        yield "letter", "letter_unfit", {}
    yield from filed_faults(form, fields, standard, unread)
    yield from conflicts_faults(form, fields)
    before: dict[str, Field] = {}
    for page in form.pages:
        yield from _page_faults(page, form, fields, before, standard)
        yield from _pointing_faults(page, form, standard, unread)
    for effect in form.effects:
        place = f"effect.{effect.does}"
        yield from condition_faults(effect.when, fields, standard, place)
        if effect.field and effect.field not in fields:
            yield place, "unknown_field", {"field": effect.field, "hint": close_to(effect.field, fields)}
        elif effect.rows is not None:
            columns = _by_id(fields[effect.field].columns) if effect.field else {}
            yield from condition_faults(effect.rows, columns, standard, place)
            if effect.to not in columns:
                yield place, "unknown_field", {"field": effect.to, "hint": close_to(effect.to, columns)}


def _place_faults(form: Form, standard: Standard, unread: set[str]) -> Iterator[Found]:
    """Whether the form has its place: a stage of the case, or none where it is a paper of the office."""
    stages = {stage.id: stage for stage in standard.stages}
    if not form.stage and form.scope == "case":
        yield "", "missing_key", {"key": "stage"}
    if form.stage and form.stage not in stages and HEAD_FILE.removesuffix(".toml") not in unread:
        yield "", "unknown_stage", {"stage": form.stage, "hint": close_to(form.stage, stages)}
    if form.scope not in SCOPES:
        yield "", "unknown_scope", {"scope": form.scope}
    elif form.scope == "office" and (form.effects or any(form.id in stage.forms for stage in standard.stages)):
        yield "", "office_unfit", {"what": "effects" if form.effects else "stage"}


def _page_faults(
    page: Page, form: Form, fields: Mapping[str, Field], before: dict[str, Field], standard: Standard
) -> Iterator[Found]:
    """What is wrong with a page; `before` are the fields of earlier pages, and grows by those of this one."""
    place = f"page.{page.id}"
    yield from _id_faults(page.id, frozenset(), place)
    yield from _unlabelled(page.title, place)
    yield from condition_faults(page.ask_when, fields, standard, place)
    yield from too_early(page.ask_when, before, fields, place)
    for field in page.fields:
        where = f"{place}.field.{field.id}"
        yield from _id_faults(field.id, TAKEN_FIELD_IDS, where)
        yield from _field_faults(field, fields, standard, where)
        yield from _rule_faults(field, form, before, fields, standard, where)
        if field.columns:
            yield from _column_faults(field, form, before, fields, standard, where)
        before[field.id] = field


def _column_faults(
    table: Field,
    form: Form,
    before: Mapping[str, Field],
    fields: Mapping[str, Field],
    standard: Standard,
    where: str,
) -> Iterator[Found]:
    yield from _twice(f"{where}.column", (column.id for column in table.columns))
    seen = {**fields, **_by_id(table.columns)}
    earlier = dict(before)
    for column in table.columns:
        inside = f"{where}.column.{column.id}"
        yield from _id_faults(column.id, TAKEN_COLUMN_IDS, inside)
        yield from _field_faults(column, seen, standard, inside)
        yield from _rule_faults(column, form, earlier, seen, standard, inside)
        yield from column_faults(column, inside)
        if column.kind in NOT_IN_A_ROW:
            yield inside, "table_in_table", {"kind": column.kind}
        earlier[column.id] = column


def _rule_faults(
    field: Field,
    form: Form,
    before: Mapping[str, Field],
    fields: Mapping[str, Field],
    standard: Standard,
    place: str,
) -> Iterator[Found]:
    yield from compute_faults(field, before, fields, standard, form.event_at, place)
    yield from rule_faults(field, before, fields, standard, place)
    yield from suggest_faults(field, form, place)
    for name, condition in (("ask_when", field.ask_when), ("required_when", field.required_when)):
        yield from too_early(condition, before, fields, f"{place}.{name}")


def _field_faults(field: Field, fields: Mapping[str, Field], standard: Standard, place: str) -> Iterator[Found]:
    yield from _unlabelled(field.label, place)
    if field.kind not in KINDS:
        yield place, "unknown_kind", {"kind": field.kind, "hint": close_to(field.kind, KINDS)}
        return
    yield from _choice_faults(field, standard, place)
    if field.kind == "table" and not field.columns:
        yield place, "columns_missing", {}
    if field.kind != "table" and field.columns:
        yield place, "columns_unused", {"kind": field.kind}
    if field.kind == "scale" and (field.low is None or field.high is None or field.low >= field.high):
        yield place, "range_missing", {}
    if field.kind == "automatic" and not field.computes:
        yield place, "computes_missing", {}
    yield from condition_faults(field.ask_when, fields, standard, f"{place}.ask_when")
    yield from condition_faults(field.required_when, fields, standard, f"{place}.required_when")
    second = field.follow_up
    if second is not None and field.kind not in FOLLOWED:
        yield f"{place}.follow_up", "follow_up_unfit", {"kind": field.kind}


def _choice_faults(field: Field, standard: Standard, place: str) -> Iterator[Found]:
    yield from _option_faults(field.options, f"{place}.options")
    if field.options and field.options_from:
        yield place, "options_twice", {}
    if field.options_from.startswith("@"):
        return
    if field.options_from and field.options_from not in standard.options:
        hint = close_to(field.options_from, standard.options)
        yield place, "options_unknown", {"name": field.options_from, "hint": hint}
    elif field.kind in WITH_OPTIONS and not options_of(field, standard):
        yield place, "options_missing", {"kind": field.kind}


def _pointing_faults(page: Page, form: Form, standard: Standard, unread: set[str]) -> Iterator[Found]:
    """What is wrong with the other forms that the fields of a page point to or begin with."""
    for field in page.fields:
        where = f"page.{page.id}.field.{field.id}"
        yield from _reference_faults(field, standard, unread, where)
        yield from prefill_faults(field, standard, unread, where)
        yield from gathered_faults(field, standard, unread, where)
        yield from looks_faults(field, form, standard, unread, where)
        for column in field.columns:
            yield from _reference_faults(column, standard, unread, f"{where}.column.{column.id}")


def _reference_faults(field: Field, standard: Standard, unread: set[str], place: str) -> Iterator[Found]:
    if field.kind == "reference" and not field.form:
        yield place, "form_missing", {}
    if field.form:
        yield from _forms_named((field.form,), standard, unread, place)


def _forms_named(names: Iterable[str], standard: Standard, unread: set[str], place: str) -> Iterator[Found]:
    for name in names:
        if name not in standard.forms and name not in unread:
            yield place, "unknown_form", {"form": name, "hint": close_to(name, standard.forms)}


def _option_faults(options: Mapping[str, str], place: str) -> Iterator[Found]:
    for option, label in options.items():
        yield from _unlabelled(label, f"{place}.{option}")
        if not re.fullmatch(r"[a-z0-9_]+", option):
            yield f"{place}.{option}", "bad_id", {"id": option}


def _id_faults(name: str, taken: frozenset[str], place: str) -> Iterator[Found]:
    if not _ID.fullmatch(name):
        yield place, "bad_id", {"id": name}
    if name in taken:
        yield place, "reserved_id", {"id": name}


def _unlabelled(label: str, place: str) -> Iterator[Found]:
    if not label.strip():
        yield place, "missing_label", {}


def _twice(place: str, names: Iterable[str]) -> Iterator[Found]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield f"{place}.{name}", "duplicate_id", {"id": name}
        seen.add(name)


def _by_id(fields: Iterable[Field]) -> dict[str, Field]:
    return {field.id: field for field in fields}
