"""A form while it is being filled in: what was typed, what it means, what is still missing. Knows no widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.forms.journey import Gap, Journey
from desktop.forms.kinds import KINDS, CheckContext
from desktop.forms.problems import BadAnswer, Problem
from desktop.standards.definitions import Answers, Field, Page


@dataclass(frozen=True, slots=True)
class _Look:
    applies: set[str]
    needed: set[str]
    missing: list[Gap]
    pages: list[Page]


class Filling:
    """`raws` is what was typed, field id → raw; answers and problems follow from it at once."""

    def __init__(self, journey: Journey, today: Callable[[], date], raws: Mapping[str, Any] | None = None) -> None:
        self.journey = journey
        self._today = today
        self.raws: dict[str, Any] = {}
        self.answers: Answers = {}
        self.problems: dict[str, Problem] = {}
        self._seen: _Look | None = None
        for field in journey.form.fields():
            if raws is not None and field.id in raws:
                self._check(field, raws[field.id])

    def __repr__(self) -> str:
        return f"<Filling {self.journey.form.id}, {len(self.answers)} answers>"

    def put(self, field_id: str, raw: Any) -> None:
        """Takes what is typed now."""
        self._check(self.journey.form.field(field_id), raw)

    def applies(self) -> set[str]:
        """The fields that have a place with these answers."""
        return self._look().applies

    def needed(self) -> set[str]:
        """The fields that must be answered to finish."""
        return self._look().needed

    def missing(self) -> list[Gap]:
        """What is needed and not there; what could not be read is a problem, not missing."""
        return self._look().missing

    def open_problems(self) -> list[Problem]:
        """The problems of the fields that apply, in printed order."""
        applying = self.applies()
        return [problem for field_id, problem in self._in_order() if field_id in applying]

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

    def columns_asked(self, field: Field, raw_row: dict[str, Any]) -> set[str]:
        """The columns that apply in this row of a table."""
        row = {}
        for column in field.columns:
            try:
                row[column.id] = KINDS[column.kind].check(column, raw_row.get(column.id), self._context(column))
            except BadAnswer:
                continue
        return {column.id for column in self.journey.asked_columns(field, row, self.answers)}

    def _look(self) -> _Look:
        """Journey's view of these answers; a key press asks for it a dozen times, so it is kept until the next one."""
        if self._seen is None:
            journey, answers = self.journey, self.answers
            missing = [gap for gap in journey.missing(answers) if gap.field_id not in self.problems]
            self._seen = _Look(journey.applies(answers), journey.needed(answers), missing, journey.pages(answers))
        return self._seen

    def _check(self, field: Field, raw: Any) -> None:
        self._seen = None
        self.raws[field.id] = raw
        self.answers.pop(field.id, None)
        self.problems.pop(field.id, None)
        kind = KINDS[field.kind]
        try:
            value = kind.check(field, raw, self._context(field))
        except BadAnswer as bad:
            self.problems[field.id] = Problem(field.id, bad.code, bad.facts)
            return
        if not kind.is_empty(value):
            self.answers[field.id] = value

    def _context(self, field: Field) -> CheckContext:
        return CheckContext.of(field, self.journey.standard.options_of, self._today())

    def _in_order(self) -> list[tuple[str, Problem]]:
        fields = self.journey.form.fields()
        return [(field.id, self.problems[field.id]) for field in fields if field.id in self.problems]
