"""The shapes of what is counted and listed: the rows of a register, the numbers of a report."""

from __future__ import annotations

import msgspec

from desktop.standards.questions import Condition, Definition


class Gather(Definition, frozen=True, kw_only=True):
    """Where the rows of a register come from: each entry of one of `forms`, or each case where none is named.

    `when` is asked of the entry and of the facts of its case. `columns` says what a column shows: an answer of the
    entry (`to`), a fact of the case (`case.code`), a word about the entry (`entry.number`), an answer of the next
    entry of another form about the same matter (`feedback.received_on`), or when a deadline that the entry set off was
    met (`D-02`). `case.…` and `entry.…` words are listed in `known.py`. `each` names a table of the entries: every row
    of it is a line, and `row.on` its column. `uncoded` takes entries of contacts in too that never got a code.
    """

    forms: tuple[str, ...] = ()
    when: Condition | None = None
    each: str = ""
    uncoded: bool = False
    columns: dict[str, str]


class Part(Definition, frozen=True, kw_only=True):
    """One number or one table of a report.

    `of` says what is counted: "cases", "entries" (finished ones of `forms`), "office" (lines of `forms` of scope
    office) or "deadlines" (`rules`, or all). `at` picks the moment that must lie in the period: for cases "opened",
    "closed", "reopened", "in_work" (at any time of it) or "at_end"; for entries an answer, by default the time of the
    event. `by` makes a line, `across` a column of each answer or fact; `table` counts the rows of that table instead.
    `sums` adds up an answer instead of counting. `once` counts each case one time. `sensitive` numbers below five are
    withheld outside the office.
    """

    id: str
    label: str
    of: str
    source: str = "P"
    forms: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    when: Condition | None = None
    at: str = ""
    by: str = ""
    across: str = ""
    table: str = ""
    sums: str = ""
    once: bool = False
    sensitive: bool = False


class Report(Definition, frozen=True, kw_only=True):
    """What is counted at the end of a month, a quarter or a year, and the form that takes the words beside it."""

    id: str
    ref: str
    title: str
    period: str
    source: str = "P"
    form: str = ""
    chart: str = ""
    parts: tuple[Part, ...] = msgspec.field(default=(), name="part")
