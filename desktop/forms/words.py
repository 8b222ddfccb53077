"""The words one form is shown in: a document's wording, bound to the edition and the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.forms.roles import NUMBERED_CHILDREN, ROLES
from desktop.standards.definitions import Field, Form, Standard
from desktop.standards.wording import Wording


@dataclass(frozen=True, slots=True)
class FormWords:
    """What a kind needs to speak: `wording` for dates and numbers, and the labels and options of this form.

    `table` is set while the columns of that field are spoken of, `days` are the days of entries by their number.
    """

    wording: Wording
    standard: Standard
    form: Form
    table: Field | None = None
    days: Mapping[int, str] = field(default_factory=dict)

    def columns_of(self, table: Field) -> FormWords:
        """The same words, for the columns of that table."""
        return replace(self, table=table)

    def label(self, field: Field) -> str:
        """The question of a field, or the head of a column."""
        if self.table is not None:
            return self.wording.label(self.form, self.table, field)
        return self.wording.label(self.form, field)

    def options(self, field: Field) -> dict[str, str]:
        """Every option of the field in its order, worded."""
        return {option: self.option(field, option) for option in self.standard.options_of(field)}

    def option(self, field: Field, option: str) -> str:
        """One option, worded."""
        if self.table is not None:
            return self.wording.option(self.standard, self.form, self.table, option, field)
        return self.wording.option(self.standard, self.form, field, option)

    def unit(self, field: Field) -> str:
        """The unit of a number; "" for most fields."""
        if self.table is not None:
            return self.wording.unit(self.form, self.table, field)
        return self.wording.unit(self.form, field)

    def say(self, key: str, **facts: object) -> str:
        """One of the program's own words (`word.*`, `answer.*`)."""
        return self.wording.say(key, **facts)

    def role(self, role: str) -> str:
        """The word for a person's role; an id that is none is shown as the word for "other"."""
        if role in NUMBERED_CHILDREN:
            return self.wording.say("role.child_n", n=role.removeprefix("child_"))
        return self.wording.say(f"role.{role if role in ROLES else 'other'}")

    def entry(self, field: Field, number: int) -> str:
        """An entry of the file as a reader looks it up: № 4, F-06, 19.01.2026."""
        form = self.standard.forms.get(field.form)
        parts = (f"№ {number}", form.ref if form else "", self.days.get(number, ""))
        return ", ".join(part for part in parts if part)
