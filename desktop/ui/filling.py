"""A form while it is being filled in: what was typed, what it means, what is still missing. Knows no widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.forms.journey import Gap, Journey, View
from desktop.forms.kinds import KINDS, CheckContext, is_asked
from desktop.forms.problems import BadAnswer, Problem
from desktop.forms.repeating import listed_rows
from desktop.standards.definitions import Answers, Field, Page
from desktop.standards.known import ANSWER


@dataclass(frozen=True, slots=True)
class RowLook:
    """One row of a table on the screen: the columns to show, those needed, what follows, and what may be chosen."""

    asked: set[str]
    needed: set[str]
    raws: dict[str, Any]
    allowed: Mapping[str, tuple[str, ...] | None]


class Filling:
    """`raws` is what was typed, field id → raw; answers and problems follow from it at once."""

    def __init__(self, journey: Journey, today: Callable[[], date], raws: Mapping[str, Any] | None = None) -> None:
        self.journey = journey
        self._today = today
        self.raws: dict[str, Any] = {}
        self._typed: Answers = {}
        self._unread: dict[str, Problem] = {}
        self._seen: View | None = None
        self._repeating = [field for field in journey.form.fields() if field.repeats]
        for field in journey.form.fields():
            if raws is not None and field.id in raws:
                self._check(field, raws[field.id])

    def __repr__(self) -> str:
        return f"<Filling {self.journey.form.id}, {len(self._typed)} answers>"

    @property
    def answers(self) -> Answers:
        """The answers typed, and those that follow from them."""
        return self._look().answers

    @property
    def problems(self) -> dict[str, Problem]:
        """What could not be read, and what another answer rules out, by field id."""
        ruled_out = {field_id: Problem(field_id, "unknown_option") for field_id in self._look().ruled_out}
        return ruled_out | self._unread

    def put(self, field_id: str, raw: Any) -> set[str]:
        """Takes what is typed now; gives the fields whose rows went along with it and have to be kept too."""
        self._check(self.journey.form.field(field_id), raw)
        return self._go_along()

    def shown(self, field: Field) -> Any:
        """What stands in the input: what was typed, else the answer that follows from others."""
        if (is_asked(field) and not field.repeats) or field.id in self._unread:
            return self.raws.get(field.id)
        return KINDS[field.kind].raw(field, self.answers.get(field.id))

    def applies(self) -> set[str]:
        """The fields that have a place with these answers."""
        return self._look().applies

    def needed(self) -> set[str]:
        """The fields that must be answered to finish."""
        return self._look().needed

    def missing(self) -> list[Gap]:
        """What is needed and not there; what could not be read is a problem, not missing."""
        problems = self.problems
        return [gap for gap in self._look().missing if gap.field_id not in problems]

    def open_problems(self) -> list[Problem]:
        """The problems of the fields that apply, in printed order."""
        applying, problems = self.applies(), self.problems
        fields = self.journey.form.fields()
        return [problems[field.id] for field in fields if field.id in problems and field.id in applying]

    def allowed(self, field: Field) -> tuple[str, ...] | None:
        """The options that another answer leaves; None for all."""
        return self._look().allowed.get(field.id)

    def rows_of(self, field: Field) -> list[dict[str, Any]]:
        """The rows of an earlier answer that this field is chosen from (`@answer:household.who`)."""
        table_id, _, column = field.options_from.removeprefix(ANSWER).partition(".")
        return listed_rows(self.journey.form.field(table_id), self.answers.get(table_id), column)

    def pages(self) -> list[Page]:
        """The pages with something to ask or to show."""
        return self._look().pages

    def page(self, page_id: str) -> Page:
        """The page with that id; `KeyError` if there is none."""
        for page in self.journey.form.pages:
            if page.id == page_id:
                return page
        raise KeyError(page_id)

    def page_of(self, field_id: str) -> Page:
        """The page a field stands on; `KeyError` if there is none."""
        for page in self.journey.form.pages:
            if any(field.id == field_id for field in page.fields):
                return page
        raise KeyError(field_id)

    def is_done(self, page: Page) -> bool:
        """Whether nothing on the page is missing or wrong, and something is answered."""
        ids = {field.id for field in page.fields}
        unfinished = {gap.field_id for gap in self.missing()} | set(self.problems)
        return not ids & unfinished and bool(ids & set(self.answers))

    def row_look(self, field: Field, raw_row: dict[str, Any]) -> RowLook:
        """What there is to ask and to show in this row of a table."""
        row = {}
        for column in field.columns:
            try:
                row[column.id] = KINDS[column.kind].check(column, raw_row.get(column.id), self._context(column))
            except BadAnswer:
                continue
        view = self.journey.row_view(field, row, self.answers)
        follow = [column for column in field.columns if not is_asked(column)]
        raws = {column.id: KINDS[column.kind].raw(column, view.row.get(column.id)) for column in follow}
        return RowLook({column.id for column in view.asked}, view.needed, raws, view.allowed)

    def _look(self) -> View:
        """Journey's view of these answers; a key press asks for it a dozen times, so it is kept until the next one."""
        if self._seen is None:
            self._seen = self.journey.view(self._typed)
        return self._seen

    def _go_along(self) -> set[str]:
        """Rows that repeat stay with their people only if every single change of the people is followed at once."""
        moved = set()
        for field in self._repeating:
            now = self._look().answers.get(field.id)
            if field.id not in self._unread and now != self._typed.get(field.id):
                self._typed[field.id] = now
                self.raws[field.id] = KINDS[field.kind].raw(field, now)
                moved.add(field.id)
        return moved

    def _check(self, field: Field, raw: Any) -> None:
        self._seen = None
        self.raws[field.id] = raw
        self._typed.pop(field.id, None)
        self._unread.pop(field.id, None)
        kind = KINDS[field.kind]
        try:
            value = kind.check(field, raw, self._context(field))
        except BadAnswer as bad:
            self._unread[field.id] = Problem(field.id, bad.code, bad.facts)
            return
        if not kind.is_empty(value):
            self._typed[field.id] = value

    def _context(self, field: Field) -> CheckContext:
        return CheckContext.of(field, self.journey.standard.options_of, self._today())
