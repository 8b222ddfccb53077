"""A form's answers while the form is walked through: what applies so far, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Any

from desktop.forms.computing import OutOfSight, Sight, computed
from desktop.forms.kinds import KINDS
from desktop.forms.offering import fits
from desktop.forms.repeating import rows_for
from desktop.standards.definitions import Answers, Field, Form
from desktop.standards.expanding import OWN


def follows_anything(form: Form) -> bool:
    """Whether some answers of the form follow from others."""
    parts = (part for field in form.fields() for part in (field, *field.columns))
    return any(part.compute or part.repeats or part.filter for part in parts)


@dataclass(frozen=True, slots=True, repr=False)
class Settling:
    """`applying` are the fields seen so far that apply; `seen` is what conditions compare; `answers` grow by results.

    Fields are settled in printed order, and an edition may only compute from what stands before, so once is enough.
    """

    form: Form
    answers: Answers
    seen: dict[str, Any]
    applying: dict[str, Field] = attribute(default_factory=dict)

    def settle(self, field: Field) -> None:
        """Puts in what follows: a computed answer, the rows of a part that repeats, computed columns."""
        if field.compute is not None:
            self._put(field, self._result(field))
        elif field.columns:
            self._settle_rows(field)
        elif not fits(field, self.answers.get(field.id), self.seen):
            self._put(field, None)

    def settled_row(self, table: Field, row: dict[str, Any]) -> dict[str, Any]:
        """One row with its computed columns and without what its other answers rule out; it is seen before the form."""
        if not any(column.compute or column.filter for column in table.columns):
            return row
        full = dict.fromkeys((column.id for column in table.columns), None) | row
        for column in table.columns:
            answers = {**self.answers, **full}
            if column.compute is not None:
                full[column.id] = self._in_row(table, column, answers)
            elif column.filter is not None and not fits(column, full[column.id], self._seen_in_row(table, full)):
                full[column.id] = None
        return {key: value for key, value in full.items() if value is not None}

    def _in_row(self, table: Field, column: Field, answers: Answers) -> Any:
        fields = self.applying | {each.id: each for each in table.columns}
        try:
            return computed(column, Sight(fields, answers, self.seen, self.form.event_at))
        except OutOfSight:
            return answers[column.id]

    def _seen_in_row(self, table: Field, row: dict[str, Any]) -> dict[str, Any]:
        return self.seen | {each.id: KINDS[each.kind].compared(row[each.id]) for each in table.columns}

    def _result(self, field: Field) -> Any:
        """The worker's own decision where there is one; what was computed before while its source is out of sight."""
        own = self.answers.get(field.id + OWN) if field.may_differ is not None else None
        if own is not None:
            return own
        try:
            return computed(field, Sight(self.applying, self.answers, self.seen, self.form.event_at))
        except OutOfSight:
            return self.answers.get(field.id)

    def _settle_rows(self, table: Field) -> None:
        rows = self.answers.get(table.id)
        if table.repeats:
            over = self.applying.get(table.repeats)
            rows = rows_for(over, self.answers.get(table.repeats), rows) if over is not None else rows
        elif not any(column.compute or column.filter for column in table.columns):
            return
        if isinstance(rows, list):
            self._put(table, [self.settled_row(table, row) for row in rows])

    def _put(self, field: Field, value: Any) -> None:
        if KINDS[field.kind].is_empty(value):
            self.answers.pop(field.id, None)
            self.seen[field.id] = None
        else:
            self.answers[field.id] = value
            self.seen[field.id] = KINDS[field.kind].compared(value)
