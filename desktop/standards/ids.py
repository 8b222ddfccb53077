"""The message id of every word of an edition, as translators see it."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.standards.definitions import Field, Form, Standard


def all_ids(standard: Standard) -> dict[str, str]:
    """Every message id of an edition with its own-language text, in the order of the files."""
    return dict(_ids(standard))


def _ids(standard: Standard) -> Iterator[tuple[str, str]]:
    yield "title", standard.title
    for word, text in standard.words.items():
        yield f"word.{word}", text
    for stage in standard.stages:
        yield f"stage.{stage.id}", stage.label
    for name, options in standard.options.items():
        for option, label in options.items():
            yield f"options.{name}.{option}", label
    for item in standard.checklist:
        yield f"item.{item.id}", item.label
    for kept in standard.retention:
        yield f"retention.{kept.id}", kept.label
    for ask in standard.staff_asks:
        yield f"staff_ask.{ask.id}", ask.label
    yield from _rule_ids(standard)
    yield from _check_ids(standard)
    for form in standard.forms.values():
        yield from _form_ids(form)


def _rule_ids(standard: Standard) -> Iterator[tuple[str, str]]:
    for rule in standard.deadlines:
        yield f"deadline.{rule.id}", rule.label
    for limit in standard.limits:
        yield f"deadline.{limit.id}", limit.label
    for report in standard.reports:
        yield f"report.{report.id}", report.title
        for part in report.parts:
            yield f"report.{report.id}.{part.id}", part.label


def _check_ids(standard: Standard) -> Iterator[tuple[str, str]]:
    for check in standard.checks:
        yield f"check.{check.id}", check.label


def _form_ids(form: Form) -> Iterator[tuple[str, str]]:
    yield f"{form.id}.title", form.title
    for page in form.pages:
        yield f"{form.id}.page.{page.id}", page.title
        for field in page.fields:
            yield from _field_ids(field, f"{form.id}.{field.id}")


def _field_ids(field: Field, key: str) -> Iterator[tuple[str, str]]:
    yield key, field.label
    for suffix, text in (("hint", field.hint), ("ask", field.ask), ("unit", field.unit), ("message", field.message)):
        if text:
            yield f"{key}.{suffix}", text
    for option, label in field.options.items():
        yield f"{key}.option.{option}", label
    for column in field.columns:
        yield from _field_ids(column, f"{key}.{column.id}")
