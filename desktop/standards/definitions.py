"""What a country asks for: the shapes that an edition's TOML files are read into.

Everything here is frozen data. Nothing here knows Qt, paper, a database or a language other than the edition's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from desktop.standards.counting import Gather, Part, Report
from desktop.standards.filing import FiledWith
from desktop.standards.open_checks import Check
from desktop.standards.questions import (
    Compute,
    Condition,
    Definition,
    Differ,
    Field,
    Filter,
    FollowUp,
    Level,
    LooksFor,
)
from desktop.standards.staffing import Conflicts, StaffAsk
from desktop.standards.visits import VisitPack

__all__ = [
    "Answers",
    "Check",
    "ChecklistItem",
    "Compute",
    "Condition",
    "Conflicts",
    "Deadline",
    "Definition",
    "Differ",
    "Effect",
    "Field",
    "Fills",
    "Filter",
    "FollowUp",
    "Form",
    "Gate",
    "Gather",
    "Level",
    "Limit",
    "LooksFor",
    "Page",
    "Part",
    "Report",
    "Rolling",
    "Span",
    "StaffAsk",
    "Stage",
    "Standard",
    "Trigger",
    "VisitPack",
]


FACT_OF = {"case.sex": "client.sex"}
"""Facts of a case that an answer about the client keeps."""


class Page(Definition, frozen=True, kw_only=True):
    """A page of a form on the screen; `title` is printed as a section only where the original has sections.

    `repeats` names a table or people field: the page is asked once for each of its rows.
    """

    id: str
    title: str
    fields: tuple[Field, ...] = msgspec.field(default=(), name="field")
    ask_when: Condition | None = None
    repeats: str = ""


class Effect(Definition, frozen=True, kw_only=True):
    """What finishing a form sets off; the name is one of those in `casework/effects.py`.

    `rows` picks the rows of the table `field` that it happens for; `to` is then the column that says whom it is about.
    """

    does: str
    when: Condition | None = None
    to: str = ""
    field: str = ""
    rows: Condition | None = None


class Fills(Definition, frozen=True, kw_only=True):
    """What the papers of a form are in a list that other forms choose from: `text` names one, `kinds` what it is for.

    From the day answered to `until` on it is offered no longer.
    """

    list: str
    text: str
    kinds: str = ""
    until: str = ""


class Form(Definition, frozen=True, kw_only=True):
    """One form of the standard.

    `many` forms may be filled several times in an episode. `urgent` forms may come before the consent. `event_at`
    names the field whose answer is the time of the event. `file_order` is its place in the printed file; 0 keeps it
    out. `by` is the role that fills it in. `scope` "office": it belongs to the office's own file, never to a case.
    `generated` ones are filled by the program, their rows as `gather` says. Of the office's papers, `seen_by` names the
    roles that may see one besides its author (nobody named: every role), `about` the answer with the colleague it
    speaks of, who may see it too, `hidden_from` the answer with a colleague who may not; a `private` one is seen by its
    author alone. An empty one `at_first_request` is handed out to anybody, before anybody has signed in. What papers
    say `fills` a list, or declares `conflicts` of interest. It may be `filed_with` another form.
    A `letter` leaves the office under its letterhead, between its opening and closing words. `exchanges` names the
    answers of an office paper that may go to other offices: nothing about a client or a colleague.
    """

    id: str
    ref: str
    title: str
    source: str
    stage: str = ""
    pages: tuple[Page, ...] = msgspec.field(default=(), name="page")
    many: bool = False
    urgent: bool = False
    by: str = "worker"
    event_at: str = ""
    file_order: int = 0
    effects: tuple[Effect, ...] = msgspec.field(default=(), name="effect")
    generated: bool = False
    register: bool = False
    scope: str = "case"
    gather: tuple[Gather, ...] = ()
    seen_by: tuple[str, ...] = ()
    about: str = ""
    hidden_from: str = ""
    at_first_request: bool = False
    private: bool = False
    letter: bool = False
    fills: Fills | None = None
    conflicts: Conflicts | None = None
    filed_with: FiledWith | None = None
    exchanges: tuple[str, ...] = ()

    @property
    def in_a_case(self) -> bool:
        """Whether somebody fills it in for a case: it is neither made by the program nor a paper of the office."""
        return self.scope == "case" and not self.generated

    def fields(self) -> Iterator[Field]:
        """Every field of every page, in printed order."""
        for page in self.pages:
            yield from page.fields

    def field(self, field_id: str) -> Field:
        """The field with that id; `KeyError` if there is none."""
        for field in self.fields():
            if field.id == field_id:
                return field
        raise KeyError(field_id)


class Gate(Definition, frozen=True, kw_only=True):
    """One thing that must be there before a stage is finished; it can be passed with a reason."""

    form: str
    when: Condition | None = None
    signed: bool = False
    source: str = "P"


class Stage(Definition, frozen=True, kw_only=True):
    """A stage of the case and the forms it guides through, in order."""

    id: str
    number: int
    label: str
    forms: tuple[str, ...]
    also: tuple[str, ...] = ()
    gates: tuple[Gate, ...] = msgspec.field(default=(), name="gate")
    source: str = "P"


class Span(Definition, frozen=True, kw_only=True):
    """A length of time; minutes and hours run without pause; the rest counts days, working days if it says so."""

    hours: int = 0
    days: int = 0
    weeks: int = 0
    months: int = 0
    working_days: int = 0
    minutes: int = 0

    @property
    def to_the_minute(self) -> bool:
        """True for a length that is not counted in whole days."""
        return bool(self.hours or self.minutes)


class Rolling(Definition, frozen=True, kw_only=True):
    """So many rows of a table within one such span, whenever it began: the second offence within twelve months.

    `at` is the column with the day of a row; the time of the trigger is that of the row that made up the number.
    """

    rows: str
    at: str
    count: int
    within: Span


class Trigger(Definition, frozen=True, kw_only=True):
    """Which records of a case start, finish or cancel a deadline.

    `form` (an entry of that form) or `event` (see `casework/events.py`); `state` is the least state of the entry
    ("open", "finished", "signed"); `when` is asked of its answers; `at` names the answer that is its time, else the
    time of the event; `link` ties it to the starting record: "" one that is not earlier in the same episode, "same"
    the same entry, "refers" a record that points to it, "episode" any one of the episode, also an earlier one,
    "later" another one after it, also of a later episode,
    "case" any one at all. `rolling`: only once so many rows of a table lie within a span.
    """

    form: str = ""
    event: str = ""
    state: str = "finished"
    when: Condition | None = None
    at: str = ""
    link: str = ""
    rolling: Rolling | None = None


class Deadline(Definition, frozen=True, kw_only=True):
    """One rule of `deadlines.toml`: what is due when, from the records of a case.

    When it is due is said in one way: `within` a span; `by_field`, whose answer picks the span in `by_answer`;
    `due_at`, an answer that is itself the day (or `case.birth_18`; together with `by_field` it goes before it);
    `every`, again and again; `series`, several spans from the same start; `immediate`, red until done and never late.
    `windows`: every turn of a rhythm wants a record of its own inside it, none later; `until` is how long after the
    start the last one ends. `each`: the rows of this table of the start are due one by one; `due_at` and the `at` of
    `done` are columns of it.
    `opens` is the start of the window, `after` puts the whole clock off, `remind` (or several `alarms`) is how long
    before it turns "soon". `restarts`: a later start ends the clock before it. `all_done`: each of `done` must be
    there, not only one. `once`: only the first start of an episode counts. `last_working_day`: a rhythm of months that
    ends on the last working day of each calendar month, beginning with the month of the start. `end_of_week`: a rhythm
    of weeks that ends on the Sunday of each calendar week, beginning with the week of the start. `scope` "office": it
    is asked of the office's own file; there `per` names the answer that says whom a record is about (`worker`, also a
    column of a table), and only records about the same one belong together.
    """

    id: str
    label: str
    source: str
    starts: tuple[Trigger, ...]
    within: Span | None = None
    due_at: str = ""
    by_answer: dict[str, Span] = {}
    by_field: str = ""
    opens: Span | None = None
    after: Span | None = None
    every: Span | None = None
    windows: bool = False
    until: Span | None = None
    each: str = ""
    series: tuple[Span, ...] = ()
    remind: Span | None = None
    alarms: tuple[Span, ...] = ()
    done: tuple[Trigger, ...] = ()
    all_done: bool = False
    ends: tuple[Trigger, ...] = ()
    restarts: bool = False
    once: bool = False
    last_working_day: bool = False
    end_of_week: bool = False
    proposed: bool = False
    immediate: bool = False
    colour: str = "late"
    audience: tuple[str, ...] = ("worker",)
    blocks_closing: bool = False
    gap: str = ""
    scope: str = "case"
    per: str = ""


class Limit(Definition, frozen=True, kw_only=True):
    """A number that should not be passed, looked at whenever it changes: cases of a worker, people of a supervisor.

    `counts` is what the program counts (see `casework/limits.py`), for each one of `per`. From `warn` on it comes near,
    above `most` somebody entitled has to take note of it.
    """

    id: str
    label: str
    source: str
    counts: str
    most: int
    warn: int = 0
    per: str = "worker"
    proposed: bool = False
    audience: tuple[str, ...] = ("head",)
    gap: str = ""


class ChecklistItem(Definition, frozen=True, kw_only=True):
    """One of the things a complete file holds (MNS 6949:2021, 6.4.1), and the forms that bring it."""

    id: str
    label: str
    source: str
    forms: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


class Retention(Definition, frozen=True, kw_only=True):
    """One class of files and how many years after its closing a file is kept; without years the office enters them.

    A file falls into the first class whose `when` holds or that has none; `by_hand` classes are only chosen. `for_ever`
    goes to the archive and is never destroyed.
    """

    id: str
    label: str
    source: str = "P"
    years: int | None = None
    for_ever: bool = False
    by_hand: bool = False
    when: Condition | None = None


class Standard(Definition, frozen=True, kw_only=True):
    """One edition of a country's practice, complete and checked."""

    ref: str
    country: str
    language: str
    title: str
    clause_mark: str = ""
    stages: tuple[Stage, ...] = msgspec.field(default=(), name="stage")
    options: dict[str, dict[str, str]] = {}
    checklist: tuple[ChecklistItem, ...] = msgspec.field(default=(), name="item")
    first_forms: tuple[str, ...] = ()
    file_clauses: dict[str, str] = {}
    index_ref: str = ""
    holidays: str = ""
    words: dict[str, str] = {}
    retention: tuple[Retention, ...] = ()
    approved_on: str = ""
    forms: dict[str, Form] = {}
    deadlines: tuple[Deadline, ...] = ()
    limits: tuple[Limit, ...] = ()
    reports: tuple[Report, ...] = ()
    checks: tuple[Check, ...] = ()
    staff_asks: tuple[StaffAsk, ...] = msgspec.field(default=(), name="staff_ask")
    visit: VisitPack | None = None

    def stage(self, stage_id: str) -> Stage:
        """The stage with that id; `KeyError` if there is none."""
        for stage in self.stages:
            if stage.id == stage_id:
                return stage
        raise KeyError(stage_id)

    def report(self, report_id: str) -> Report:
        """The report with that id; `KeyError` if there is none."""
        for report in self.reports:
            if report.id == report_id:
                return report
        raise KeyError(report_id)

    def place_of(
        self, name: str, forms: Iterable[str] = (), table: str = ""
    ) -> tuple[Form, Field, Field | None] | None:
        """The question behind a name, in its form: a field of these forms, a column of their table, or a kept fact.

        The last of the three is the column where the name is one.
        """
        for form_id in forms:
            form = self.forms[form_id]
            for field in form.fields():
                if field.id == name:
                    return form, field, None
                if field.id == table:
                    for column in field.columns:
                        if column.id == name:
                            return form, field, column
        kept = FACT_OF.get(name, name)
        for form in self.forms.values():
            for field in form.fields():
                if field.keeps == kept:
                    return form, field, None
        return None

    def options_of(self, field: Field) -> dict[str, str]:
        """The options a field offers, its own or those shared under `options_from`; none for a list kept elsewhere."""
        return self.options.get(field.options_from, {}) if field.options_from else field.options


Answers = dict[str, Any]
