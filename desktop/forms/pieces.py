"""What a reader sees of an answer, as plain pieces that paper and screen know how to draw."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text; `long` text keeps the writer's own paragraphs, `entry` is the number of an entry it points to."""

    text: str
    long: bool = False
    entry: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One labelled cell of a row.

    `span` counts columns of the twelve-column grid. `comb` is the open comb to print when `text` is empty: "", "date"
    (20 is printed), "birth" (four year cells), "time" or "date_time". `unit` is printed at the end of an empty cell
    (a filled cell already carries it in its text).
    """

    label: str
    text: str
    span: int
    comb: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Cells:
    """A row of labelled cells; more than twelve columns flow on to the next row."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """One option with its box; `write_in` options end in a line for handwriting when blank."""

    label: str
    chosen: bool = False
    write_in: bool = False


@dataclass(frozen=True, slots=True)
class Ticks:
    """Options with their boxes; `shown_all` is false where only the chosen of many are given."""

    ticks: tuple[Tick, ...]
    shown_all: bool = True


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; `widths` are in columns of the twelve-column grid, `blank_rows` are printed for handwriting.

    `foot` is the last row, with the totals under the columns that are added up.
    """

    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    blank_rows: int = 0
    foot: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sign:
    """One place to sign; `state` is "none", "paper" or "scan".

    `on` is worded, `document` is the bare number in the register; both are "" if not known. `says` is the state as one
    line of words for readers without a drawn line ("signed on paper, 19.01.2026").
    """

    function: str
    state: str = "none"
    on: str = ""
    document: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Signs:
    """The places to sign of one field; an approval has a frame of its own, and says "agreed" where it is agreement."""

    signs: tuple[Sign, ...]
    approval: bool = False
    agreement: bool = False


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty lines for handwriting."""

    n: int


@dataclass(frozen=True, slots=True)
class Empty:
    """Not answered: an en dash, so that nobody adds a word later."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """There may be something strictly confidential, kept apart; neither count nor title is given."""


@dataclass(frozen=True, slots=True)
class DocumentRef:
    """One document of the register, as far as it is known here: number, title, original or copy, pages."""

    no: str
    title: str = ""
    medium: str = ""
    pages: str = ""


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents that belong to an answer; `drawing` says that the first is a drawing to be shown large.

    Without a document it is the blank: a box "attached" and the number of sheets.
    """

    documents: tuple[DocumentRef, ...]
    drawing: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """A place on a scale then and now; None where it was not answered."""

    label: str
    before: float | None
    after: float | None

    def numbers(self) -> str:
        """ "1 → 3", with an en dash for what was not answered."""
        return " → ".join("–" if value is None else f"{value:g}" for value in (self.before, self.after))


@dataclass(frozen=True, slots=True)
class Pairs:
    """Scales from `low` to `high` then and now; `before` and `after` name the two fillings."""

    rows: tuple[Pair, ...]
    low: int
    high: int
    before: str
    after: str

    def share(self, value: float) -> float:
        """How much of the whole bar a value takes, 0 to 1; the lowest place still shows a trace of it."""
        least = 0.02
        return least + (1 - least) * min(1.0, max(0.0, (value - self.low) / max(1, self.high - self.low)))


Piece = Words | Cells | Ticks | Grid | Signs | WritingLines | Empty | Sealed | Documents | Pairs
PIECES: tuple[type, ...] = (Words, Cells, Ticks, Grid, Signs, WritingLines, Empty, Sealed, Documents, Pairs)
