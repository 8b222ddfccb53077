"""Whether a field pack can be filled, noted in and written down with what an edition says of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from desktop.standards.building import close_to
from desktop.standards.checks_conditions import Found
from desktop.standards.definitions import Field, Standard, VisitPack

DAYS = ("date", "date_time")
Wanted = tuple[str, tuple[str, ...]]
"""An answer and the kinds it may be; no kind named: any."""


def visit_faults(standard: Standard) -> Iterator[Found]:
    """Every answer it names is there and of a fitting kind; nothing strictly confidential goes along."""
    visit = standard.visit
    if visit is None:
        return
    if not visit.data or not 1 <= visit.hours <= 24 * 14:
        yield "visit", "visit_shape", {}
    for name in visit.data:
        form_id, _, field_id = name.partition(".")
        field = _fields(standard, form_id).get(field_id)
        if field is None or not standard.forms[form_id].in_a_case:
            yield "visit.data", "unknown_field", {"field": name, "hint": ""}
        elif field.confidential or field.columns:
            yield "visit.data", "visit_data", {"field": name}
    yield from _named(standard, visit.form, ((visit.text, ("long_text", "text")), (visit.on, DAYS)))
    yield from _named(standard, visit.form, [(name, ()) for name in visit.given])
    yield from _journal(standard, visit)


def _journal(standard: Standard, visit: VisitPack) -> Iterator[Found]:
    wanted: list[Wanted] = [(name, DAYS) for name in (visit.issued, visit.until, visit.imported, visit.deleted)]
    wanted += [(visit.worker, ("listed",)), (visit.device, ("text",)), (visit.table, ("table",))]
    yield from _named(standard, visit.journal, wanted)
    table = _fields(standard, visit.journal).get(visit.table)
    columns = {column.id for column in table.columns} if table is not None else set()
    for column in {visit.code_column, visit.data_column} - columns:
        yield "visit", "unknown_field", {"field": f"{visit.table}.{column}", "hint": ""}


def _named(standard: Standard, form_id: str, wanted: Iterable[Wanted]) -> Iterator[Found]:
    if form_id not in standard.forms:
        yield "visit", "unknown_form", {"form": form_id, "hint": close_to(form_id, standard.forms)}
        return
    fields = _fields(standard, form_id)
    for name, kinds in wanted:
        if name not in fields or (kinds and fields[name].kind not in kinds):
            yield "visit", "unknown_field", {"field": f"{form_id}.{name}", "hint": close_to(name, fields)}


def _fields(standard: Standard, form_id: str) -> Mapping[str, Field]:
    form = standard.forms.get(form_id)
    return {} if form is None else {field.id: field for field in form.fields()}
