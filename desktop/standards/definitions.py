"""What a country asks for: the shapes that an edition's TOML files are read into.

Everything here is frozen data. Nothing here knows Qt, paper, a database or a language other than the edition's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec


class Definition(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """The base of all definitions: an unknown key in a file is a fault, never silently ignored."""


class Condition(Definition, frozen=True, kw_only=True):
    """One question about given answers: exactly one of the operators, or `all`, `any`, `not`.

    `field` names an answer of the same form (`danger_level`), a column of the same table row, or a fact of the case
    (`case.is_child`).
    """

    field: str = ""
    is_: str | bool | int | None = msgspec.field(default=None, name="is")
    in_: tuple[str, ...] | None = msgspec.field(default=None, name="in")
    has: str | None = None
    answered: bool | None = None
    above: float | None = None
    below: float | None = None
    all_: tuple[Condition, ...] | None = msgspec.field(default=None, name="all")
    any_: tuple[Condition, ...] | None = msgspec.field(default=None, name="any")
    not_: Condition | None = msgspec.field(default=None, name="not")


class FollowUp(Definition, frozen=True, kw_only=True):
    """A second question that one answer opens; reading turns it into a field `<id>_<suffix>` of its own."""

    label: str
    when: str
    kind: str = "long_text"
    suffix: str = "detail"
    required: bool = True
    hint: str = ""
    lines: int = 2
    identity: bool = False


class Level(Definition, frozen=True, kw_only=True):
    """From this number on, the answer is this option."""

    from_: float = msgspec.field(name="from")
    is_: str = msgspec.field(name="is")


class Compute(Definition, frozen=True, kw_only=True):
    """How an answer follows from other answers: exactly one of the first seven keys.

    A name is a field that stands before this one, `table.column`, another column of the same row, or a fact of the
    case. `points` says what an option counts, for all questions or for one: `{ yes = 1, no = 0, hit.yes = 5 }`.
    `levels` turn the number into an option. `when` picks rows of the table by a condition on its columns. `at` is the
    day an age is asked for, by default the answer that is the time of the event.
    """

    sum: tuple[str, ...] = ()
    average: tuple[str, ...] = ()
    product: tuple[str, ...] = ()
    score: tuple[str, ...] = ()
    count: str = ""
    age: str = ""
    days: tuple[str, ...] = ()
    points: dict[str, float | dict[str, float]] = {}
    levels: tuple[Level, ...] = ()
    when: Condition | None = None
    at: str = ""


class Differ(Definition, frozen=True, kw_only=True):
    """The worker may decide otherwise than was computed; reading makes three fields of it.

    `<id>_own` with this label takes the worker's answer, which then is the answer to `<id>`; `<id>_own_why` takes the
    reason; `<id>_computed` keeps what the answers came to.
    """

    label: str
    why: str
    computed: str
    hint: str = ""


class Filter(Definition, frozen=True, kw_only=True):
    """Another answer picks the options: what each answer to `by` lets one choose from.

    An answer that `map` does not name leaves everything open. For a list kept elsewhere the map holds kinds of things,
    and without a map the answer itself is the kind.
    """

    by: str
    map: dict[str, tuple[str, ...]] = {}


class Field(Definition, frozen=True, kw_only=True):
    """One question of a form, or one column of a table.

    `row` is the row of the form in the practice digest, so that a test can follow every claim. `source` is the clause,
    or "P" where the question is our own proposal. `follows` is set by reading: the question a follow-up stands under.
    """

    id: str
    kind: str
    label: str
    row: int = 0
    hint: str = ""
    ask: str = ""
    source: str = "P"
    required: bool = False
    required_when: Condition | None = None
    ask_when: Condition | None = None
    identity: bool = False
    confidential: bool = False
    keeps: str = ""
    options: dict[str, str] = {}
    options_from: str = ""
    columns: tuple[Field, ...] = msgspec.field(default=(), name="column")
    lines: int = 0
    rows: int = 0
    low: float | None = None
    high: float | None = None
    unit: str = ""
    partial: bool = False
    beside: bool = False
    approval: bool = False
    form: str = ""
    computes: str = ""
    compute: Compute | None = None
    may_differ: Differ | None = None
    decimals: int | None = None
    not_before: str = ""
    not_after: str = ""
    pattern: str = ""
    message: str = ""
    total: bool = False
    filter: Filter | None = None
    read_only: bool = False
    from_: str = msgspec.field(default="", name="from")
    as_of: str = ""
    repeats: str = ""
    follow_up: FollowUp | None = None
    follows: str = ""
    was: str = ""
    retired: bool = False


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
    """What finishing a form sets off; the name is one of those in `casework/effects.py`."""

    does: str
    when: Condition | None = None
    to: str = ""
    field: str = ""


class Form(Definition, frozen=True, kw_only=True):
    """One form of the standard.

    `many` forms may be filled several times in an episode. `urgent` forms may come before the consent. `event_at`
    names the field whose answer is the time of the event. `file_order` is its place in the printed file; 0 keeps it
    out. `by` is the role that fills it in.
    """

    id: str
    ref: str
    title: str
    source: str
    stage: str
    pages: tuple[Page, ...] = msgspec.field(default=(), name="page")
    many: bool = False
    urgent: bool = False
    by: str = "worker"
    event_at: str = ""
    file_order: int = 0
    effects: tuple[Effect, ...] = msgspec.field(default=(), name="effect")
    generated: bool = False
    register: bool = False

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
    """A length of time; hours run without pause, everything else counts calendar days unless it says working days."""

    hours: int = 0
    days: int = 0
    weeks: int = 0
    months: int = 0
    working_days: int = 0


class Trigger(Definition, frozen=True, kw_only=True):
    """Which records of a case start, finish or cancel a deadline.

    `form` (an entry of that form) or `event` (see `casework/events.py`); `state` is the least state of the entry
    ("open", "finished", "signed"); `when` is asked of its answers; `at` names the answer that is its time, else the
    time of the event; `link` ties it to the starting record: "" one that is not earlier in the same episode, "same"
    the same entry, "refers" a record that points to it, "episode" any one of the episode, also an earlier one,
    "later" another one after it, also of a later episode,
    "case" any one at all.
    """

    form: str = ""
    event: str = ""
    state: str = "finished"
    when: Condition | None = None
    at: str = ""
    link: str = ""


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
    of weeks that ends on the Sunday of each calendar week, beginning with the week of the start.
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


class ChecklistItem(Definition, frozen=True, kw_only=True):
    """One of the things a complete file holds (MNS 6949:2021, 6.4.1), and the forms that bring it."""

    id: str
    label: str
    source: str
    forms: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


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
    retention_years: int | None = None
    forms: dict[str, Form] = {}
    deadlines: tuple[Deadline, ...] = ()

    def stage(self, stage_id: str) -> Stage:
        """The stage with that id; `KeyError` if there is none."""
        for stage in self.stages:
            if stage.id == stage_id:
                return stage
        raise KeyError(stage_id)

    def options_of(self, field: Field) -> dict[str, str]:
        """The options a field offers, its own or those shared under `options_from`; none for a list kept elsewhere."""
        return self.options.get(field.options_from, {}) if field.options_from else field.options


Answers = dict[str, Any]
