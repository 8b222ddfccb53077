"""What identifies a person goes to the register, and dates stay dates."""

from __future__ import annotations

from desktop.casework.answers import secret_words
from desktop.standards.definitions import Field, Form, Page


def form_with(*fields: Field) -> Form:
    page = Page(id="page", title="", fields=fields)
    return Form(id="form", ref="F-0", title="", source="P", stage="contact", pages=(page,))


def test_a_phone_must_not_stand_in_texts_but_a_birth_date_does_not_turn_other_days_into_tokens():
    form = form_with(
        Field(id="phone", kind="phone", label="", identity=True),
        Field(id="born", kind="date", label="", identity=True, partial=True),
    )
    identity = {"phone": "9911 2233", "born": "2025-11"}
    assert list(secret_words(form, identity)) == ["9911 2233"]
