"""Small standards written inside the test that uses them, so that the form is in sight."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from desktop.forms.journey import Journey
from desktop.forms.words import FormWords
from desktop.standards.definitions import Condition, Field, Form, Page, Standard
from desktop.standards.wording import Wording, read_wording

TODAY = date(2026, 1, 19)
I18N = Path(__file__).parents[2] / "resources" / "i18n"
LANGUAGES = ("mn", "ky", "kk", "ru", "en")


def field(kind: str, field_id: str = "asked", **more: Any) -> Field:
    """A field labelled by its own id."""
    return Field(id=field_id, kind=kind, label=field_id.replace("_", " ").capitalize(), **more)


def form(*pages: Page, form_id: str = "visit", **more: Any) -> Form:
    """A form of these pages."""
    return Form(id=form_id, ref="F-10", title="Home visit", source="6.3.3.4", stage="delivery", pages=pages, **more)


def page(page_id: str, *fields: Field, **more: Any) -> Page:
    """A page titled by its own id."""
    return Page(id=page_id, title=page_id.capitalize(), fields=fields, **more)


def one_page(*fields: Field) -> Form:
    """A form of a single page."""
    return form(page("all", *fields))


def standard(*forms: Form, **more: Any) -> Standard:
    """An edition in English with these forms."""
    return Standard(
        ref="xx/2026",
        country="xx",
        language="en",
        title="A practice",
        clause_mark="MNS 6949:2021",
        forms={each.id: each for each in forms},
        **more,
    )


def condition(**asked: Any) -> Condition:
    """A condition as an author writes it: condition(field="kind", **{"is": "visit"})."""
    return msgspec.convert(asked, Condition)


def wording(of: Standard, language: str = "en") -> Wording:
    """The words of that standard and of the program."""
    return read_wording(I18N, of, language)


def form_words(of: Form, language: str = "en", **more: Any) -> FormWords:
    """The words a kind is handed for a field of that form."""
    edition = standard(of, **more)
    return FormWords(wording(edition, language), edition, of)


def journey_through(table: str, facts: dict[str, Any] | None = None) -> Journey:
    """A journey through one page written as a table: id, kind, then remarks.

    Remarks, separated by commas: `required`, `ask when <field> is <option>`, and plain words, which are the options.
    """
    fields = [_read_line(line) for line in table.strip().splitlines()]
    the_form = one_page(*fields)
    return Journey(standard(the_form), the_form, facts or {})


def _read_line(line: str) -> Field:
    field_id, kind, *rest = line.split(maxsplit=2)
    more: dict[str, Any] = {"options": {}}
    for remark in filter(None, (part.strip() for part in "".join(rest).split(","))):
        if remark == "required":
            more["required"] = True
        elif remark.startswith("ask when "):
            asked, answer = remark.removeprefix("ask when ").split(" is ")
            more["ask_when"] = condition(field=asked, **{"is": answer})
        else:
            more["options"][remark] = remark.capitalize()
    return field(kind, field_id, **more)
