"""The way through the pages of a form: what is asked, what is missing, the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Any, cast

from desktop.forms.filled import Filled
from desktop.forms.kinds import KINDS
from desktop.forms.kinds.table import Table
from desktop.standards.conditions import holds
from desktop.standards.definitions import Answers, Condition, Field, Form, Page, Standard


@dataclass(frozen=True, slots=True)
class Gap:
    """Something needed that is not there; in a table also the first row and column that lack it."""

    page_id: str
    field_id: str
    row: int | None = None
    column: str = ""


class Gaps(Exception):
    """The form cannot be finished: these are missing and no reason was given for them."""

    def __init__(self, gaps: list[Gap]) -> None:
        super().__init__(f"{len(gaps)} missing")
        self.gaps = gaps


@dataclass(frozen=True)
class Journey:
    """One form of a standard on its way; `facts` are what conditions may ask about the case (`case.is_child`)."""

    standard: Standard
    form: Form
    facts: Mapping[str, Any] = attribute(default_factory=dict)

    def applies(self, answers: Answers) -> set[str]:
        """The fields that have a place in the form with these answers, asked or automatic.

        Fields are looked at in printed order. What no longer applies keeps its answer, but that answer opens nothing.
        """
        return set(self._look(answers)[0])

    def asked(self, answers: Answers) -> set[str]:
        """The fields a person is asked."""
        return {field.id for field in self._look(answers)[0].values() if KINDS[field.kind].asked}

    def needed(self, answers: Answers) -> set[str]:
        """The fields asked that must be answered to finish."""
        applying, seen = self._look(answers)
        return {field.id for field in applying.values() if KINDS[field.kind].asked and _is_needed(field, seen)}

    def pages(self, answers: Answers) -> list[Page]:
        """The pages with something to ask or to show, in order."""
        applying = self.applies(answers)
        return [page for page in self.form.pages if any(field.id in applying for field in page.fields)]

    def asked_columns(self, field: Field, row: dict[str, Any], answers: Answers) -> list[Field]:
        """The columns of a table asked in this row; their conditions see the row before the form."""
        seen = self._look(answers)[1] | _table(field).compared_row(field, row)
        return [column for column in field.columns if not column.retired and _holds(column.ask_when, seen)]

    def missing(self, answers: Answers) -> list[Gap]:
        """What is needed, asked and not answered, in printed order.

        A signature is never missing here: it can only be given once the finished form is on paper.
        """
        applying, seen = self._look(answers)
        gaps = []
        for page in self.form.pages:
            for field in page.fields:
                if field.id in applying and KINDS[field.kind].asked and not KINDS[field.kind].comes_after:
                    gaps += self._gaps(page, field, answers, seen)
        return gaps

    def finish(self, answers: Answers, reasons: Mapping[str, str], edition: str = "") -> Filled:
        """The filled form; raises `Gaps` with whatever is missing and has no reason.

        `edition` is the ref the form is kept under, by default that of this standard.
        """
        missing = self.missing(answers)
        unexplained = [gap for gap in missing if not reasons.get(gap.field_id, "").strip()]
        if unexplained:
            raise Gaps(unexplained)
        given = {
            field.id: answers[field.id]
            for field in self.form.fields()
            if not KINDS[field.kind].is_empty(answers.get(field.id))
        }
        kept = {gap.field_id: reasons[gap.field_id].strip() for gap in missing}
        return Filled(edition or self.standard.ref, self.form.id, given, kept)

    def _look(self, answers: Answers) -> tuple[dict[str, Field], dict[str, Any]]:
        """(the fields that apply, the answers and facts that conditions see)."""
        seen = dict(self.facts) | {
            field.id: KINDS[field.kind].compared(answers.get(field.id)) for field in self.form.fields()
        }
        applying: dict[str, Field] = {}
        for page in self.form.pages:
            page_applies = _holds(page.ask_when, seen)
            for field in page.fields:
                follows = not field.follows or field.follows in applying
                if page_applies and follows and not field.retired and _holds(field.ask_when, seen):
                    applying[field.id] = field
                else:
                    seen[field.id] = None
        return applying, seen

    def _gaps(self, page: Page, field: Field, answers: Answers, seen: dict[str, Any]) -> list[Gap]:
        value = answers.get(field.id)
        if KINDS[field.kind].is_empty(value):
            return [Gap(page.id, field.id)] if _is_needed(field, seen) else []
        if not field.columns or not isinstance(value, list):
            return []
        lacking = (
            Gap(page.id, field.id, place, column.id)
            for place, row in enumerate(value)
            for column in self._lacking(field, row, seen)
        )
        return [gap for gap in (next(lacking, None),) if gap]

    def _lacking(self, field: Field, row: dict[str, Any], seen: dict[str, Any]) -> list[Field]:
        table = _table(field)
        in_row = seen | table.compared_row(field, row)
        return [
            column
            for column in table.lacking(field, row)
            if KINDS[column.kind].asked
            and not column.retired
            and _holds(column.ask_when, in_row)
            and _is_needed(column, in_row)
        ]


def _holds(condition: Condition | None, seen: Mapping[str, Any]) -> bool:
    return condition is None or holds(condition, seen)


def _is_needed(field: Field, seen: Mapping[str, Any]) -> bool:
    return field.required or (field.required_when is not None and holds(field.required_when, seen))


def _table(field: Field) -> Table:
    return cast("Table", KINDS[field.kind])
