"""The shapes of a question: what is asked, when, how it is answered and what follows from it."""

from __future__ import annotations

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


class LooksFor(Definition, frozen=True, kw_only=True):
    """The kinds of papers an office must have: a row for each that is missing or whose last day is over.

    Papers of `form` are looked through. `kind` and `until` are answers there and columns of this table, by the same
    ids; its column `state` says `missing` or `expired`.
    """

    form: str
    kind: str
    expected: tuple[str, ...]
    until: str = ""


class Gathered(Definition, frozen=True, kw_only=True):
    """Rows that a table begins with: one for each finished entry of `forms` in the case, or each row of table `each`.

    `when` picks them, `latest` takes the last entry alone. `columns` says what a column begins with: an answer of the
    entry, `row.` and a column of `each`, or `entry.day` (days since the case was opened), `entry.title`, `entry.on`,
    `entry.number`; several in one text stand in braces: "{entry.title}: {kind}". `plain` takes nothing that somebody
    wrote in words, so that no name and no place can come along.
    """

    forms: tuple[str, ...]
    columns: dict[str, str]
    each: str = ""
    when: Condition | None = None
    latest: bool = False
    plain: bool = False


class Field(Definition, frozen=True, kw_only=True):
    """One question of a form, or one column of a table.

    `row` is the row of the form in the practice digest, so that a test can follow every claim. `source` is the clause,
    or "P" where the question is our own proposal. `follows` is set by reading: the question a follow-up stands under.
    `suggest` names a list kept elsewhere whose words are offered while a text is typed; the answer stays a text.
    `meets` says who comes together: the `codes` of cases in a paper of the office, the `place` in a case.
    A read-only table `looks_for` papers that an office must have. Beyond `advised_length` characters a long text is
    said to be long, and taken all the same.
    Of the options of a `may_bar` field the office can take some off the list for new entries.
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
    agreement: bool = False
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
    gather: tuple[Gathered, ...] = ()
    suggest: str = ""
    meets: str = ""
    looks_for: LooksFor | None = None
    advised_length: int = 0
    may_bar: bool = False
    repeats: str = ""
    follow_up: FollowUp | None = None
    follows: str = ""
    was: str = ""
    retired: bool = False
