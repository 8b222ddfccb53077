"""The way through the pages of a form: what is asked, what follows from the answers, what is missing, the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Any, cast

from desktop.forms.filled import Filled
from desktop.forms.kinds import KINDS, is_asked
from desktop.forms.kinds.table import Table
from desktop.forms.offering import allowed
from desktop.forms.repeating import is_about_someone
from desktop.forms.settling import Settling
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


@dataclass(frozen=True, slots=True, repr=False)
class View:
    """Everything that follows from the answers: `answers` are they themselves with those that are computed.

    `applies` are the fields with a place in the form, `needed` those asked that must be answered to finish, `allowed`
    the options another answer leaves, `ruled_out` the fields whose answer is none of them and was left out.
    """

    answers: Answers
    applies: set[str]
    needed: set[str]
    missing: list[Gap]
    pages: list[Page]
    allowed: dict[str, tuple[str, ...] | None]
    ruled_out: set[str]


@dataclass(frozen=True, slots=True)
class RowView:
    """The columns asked in one row, those needed there, and the row with what is computed in it."""

    asked: list[Field]
    needed: set[str]
    row: dict[str, Any]
    allowed: dict[str, tuple[str, ...] | None]


@dataclass(frozen=True)
class Journey:
    """One form of a standard on its way; `facts` are what conditions may ask about the case (`case.is_child`).

    `recorded`: the form was kept before; what was computed then is taken as it stands.
    """

    standard: Standard
    form: Form
    facts: Mapping[str, Any] = attribute(default_factory=dict)
    recorded: bool = False

    def view(self, answers: Answers) -> View:
        """All of it at one look, for a screen that asks after every key."""
        look = self._look(answers)
        filtered = [field for field in look.applying.values() if field.filter is not None]
        return View(
            answers=look.answers,
            applies=set(look.applying),
            needed=self._needed(look),
            missing=self._missing(look),
            pages=self._pages(look),
            allowed={field.id: allowed(field, look.seen) for field in filtered},
            ruled_out={field.id for field in filtered if field.id in answers and field.id not in look.answers},
        )

    def settled(self, answers: Answers) -> Answers:
        """The answers with those that follow from others."""
        return self._look(answers).answers

    def applies(self, answers: Answers) -> set[str]:
        """The fields that have a place in the form with these answers, asked or automatic.

        Fields are looked at in printed order. What no longer applies keeps its answer, but that answer opens nothing.
        """
        return set(self._look(answers).applying)

    def asked(self, answers: Answers) -> set[str]:
        """The fields a person is asked."""
        return {field.id for field in self._look(answers).applying.values() if is_asked(field)}

    def needed(self, answers: Answers) -> set[str]:
        """The fields asked that must be answered to finish."""
        return self._needed(self._look(answers))

    def pages(self, answers: Answers) -> list[Page]:
        """The pages with something to ask or to show, in order."""
        return self._pages(self._look(answers))

    def asked_columns(self, field: Field, row: dict[str, Any], answers: Answers) -> list[Field]:
        """The columns of a table asked in this row; their conditions see the row before the form."""
        return self.row_view(field, row, answers).asked

    def row_view(self, field: Field, row: dict[str, Any], answers: Answers) -> RowView:
        """What is asked, needed and computed in one row of a table."""
        look = self._look(answers)
        full = row if self.recorded else look.settled_row(field, row)
        seen = look.seen | _table(field).compared_row(field, full)
        asked = [column for column in field.columns if not column.retired and _holds(column.ask_when, seen)]
        needed = {column.id for column in asked if is_asked(column) and _is_needed(column, seen)}
        offered = {column.id: allowed(column, seen) for column in asked if column.filter is not None}
        return RowView(asked, needed, full, offered)

    def missing(self, answers: Answers) -> list[Gap]:
        """What is needed, asked and not answered, in printed order.

        A signature is never missing here: it can only be given once the finished form is on paper.
        """
        return self._missing(self._look(answers))

    def finish(self, answers: Answers, reasons: Mapping[str, str], edition: str = "") -> Filled:
        """The filled form; raises `Gaps` with whatever is missing and has no reason.

        `edition` is the ref the form is kept under, by default that of this standard.
        """
        look = self._look(answers)
        missing = self._missing(look)
        unexplained = [gap for gap in missing if not reasons.get(gap.field_id, "").strip()]
        if unexplained:
            raise Gaps(unexplained)
        given = {
            field.id: look.answers[field.id]
            for field in self.form.fields()
            if not KINDS[field.kind].is_empty(look.answers.get(field.id))
        }
        kept = {gap.field_id: reasons[gap.field_id].strip() for gap in missing}
        return Filled(edition or self.standard.ref, self.form.id, given, kept)

    def _look(self, answers: Answers) -> Settling:
        """The fields that apply, the answers and facts that conditions see, and what follows from them."""
        seen = dict(self.facts) | {
            field.id: KINDS[field.kind].compared(answers.get(field.id)) for field in self.form.fields()
        }
        look = Settling(self.form, dict(answers), seen)
        for page in self.form.pages:
            page_applies = _holds(page.ask_when, seen)
            for field in page.fields:
                follows = not field.follows or field.follows in look.applying
                if page_applies and follows and not field.retired and _holds(field.ask_when, seen):
                    if not self.recorded:
                        look.settle(field)
                    look.applying[field.id] = field
                else:
                    seen[field.id] = None
        return look

    def _needed(self, look: Settling) -> set[str]:
        return {field.id for field in look.applying.values() if is_asked(field) and _is_needed(field, look.seen)}

    def _pages(self, look: Settling) -> list[Page]:
        return [page for page in self.form.pages if any(field.id in look.applying for field in page.fields)]

    def _missing(self, look: Settling) -> list[Gap]:
        gaps = []
        for page in self.form.pages:
            for field in page.fields:
                if field.id in look.applying and is_asked(field) and not KINDS[field.kind].comes_after:
                    gaps += self._gaps(page, field, look)
        return gaps

    def _gaps(self, page: Page, field: Field, look: Settling) -> list[Gap]:
        value = look.answers.get(field.id)
        if KINDS[field.kind].is_empty(value):
            return [Gap(page.id, field.id)] if _is_needed(field, look.seen) else []
        if not field.columns or not isinstance(value, list):
            return []
        lacking = (
            Gap(page.id, field.id, place, column.id)
            for place, row in enumerate(value)
            if not field.repeats or is_about_someone(row)
            for column in self._lacking(field, row, look.seen)
        )
        return [gap for gap in (next(lacking, None),) if gap]

    def _lacking(self, field: Field, row: dict[str, Any], seen: dict[str, Any]) -> list[Field]:
        table = _table(field)
        in_row = seen | table.compared_row(field, row)
        return [
            column
            for column in table.lacking(field, row)
            if is_asked(column)
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
