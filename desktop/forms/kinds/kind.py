"""What every kind of answer can do; each kind is one small class beside this one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import date, datetime
from typing import Any, ClassVar, Final

from desktop.forms.picking import Pick
from desktop.forms.pieces import Cell, Cells, Empty, Piece, Words
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field

HIDDEN: Final = "hidden"
"""The key that stands in cases.db for an answer kept in the register."""

Options = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CheckContext:
    """What a check may know besides the field: the day, the options offered, and those of a table's columns."""

    today: date
    options: Options = attribute(default_factory=dict)
    columns: Mapping[str, Options] = attribute(default_factory=dict)

    @classmethod
    def of(cls, field: Field, options_of: Callable[[Field], Options], today: date) -> CheckContext:
        """The context of one field; `options_of` is usually `standard.options_of`."""
        return cls(today, options_of(field), {column.id: options_of(column) for column in field.columns})

    def column(self, column_id: str) -> CheckContext:
        """The context of one column of the table."""
        return CheckContext(self.today, self.columns.get(column_id, {}))


def is_hidden(value: Any) -> bool:
    """Whether this is only the mark of an answer that the register keeps."""
    return isinstance(value, dict) and value.get(HIDDEN) is True and len(value) == 1


class Kind:
    """One kind of answer, from typing to paper.

    Callers use the methods without underscore; a kind overrides those with one. An answer whose identity is not at
    hand (`{"hidden": true}`) passes through all of them unharmed.
    """

    asked: ClassVar[bool] = True
    """False: set by the program, never asked."""
    comes_after: ClassVar[bool] = False
    """True: given only when the finished form lies on the table (a signature), so its lack never blocks finishing."""
    many: ClassVar[bool] = False
    """True: options ticked one by one, so that none ticked counts as nothing and not as unanswered."""
    always_identity: ClassVar[bool] = False
    span: ClassVar[int] = 9
    """Columns of the grid that a blank answer needs."""
    column_span: ClassVar[int] = 0
    """Columns of the grid it needs inside a table; 0 takes what is left."""
    folds: ClassVar[bool] = False
    """True: in a table with too many columns it goes under another column's text before others do."""
    comb: ClassVar[str] = ""

    def check(self, field: Field, raw: Any, context: CheckContext) -> Any:
        """The answer in what was typed, None if nothing was; raises `BadAnswer`."""
        if raw is None or is_hidden(raw):
            return raw
        value = self._check(field, raw, context)
        return None if self.is_empty(value) else value

    def measured(self, field: Field) -> tuple[int, int] | None:
        """The two ends where answers are places on a scale; None for every other kind."""
        return None

    def raw(self, field: Field, value: Any) -> Any:
        """What one would type to give this answer."""
        return value if is_hidden(value) else self._raw(field, value)

    def compared(self, value: Any) -> Any:
        """The answer as conditions see it: text, number, list or None; an answer in the register is just True."""
        if self.is_empty(value):
            return None
        return True if is_hidden(value) else self._compared(value)

    def show(self, field: Field, value: Any, words: FormWords) -> str:
        """The answer on one line; "" if there is none."""
        if self.is_empty(value):
            return ""
        return words.say("word.in_register") if is_hidden(value) else self._show(field, value, words)

    def pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        """The answer as a reader sees it."""
        if self.is_empty(value):
            return (Empty(),)
        if is_hidden(value):
            return (Words(words.say("word.in_register")),)
        return self._pieces(field, value, words)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        """The place to write the answer by hand."""
        return (Cells((Cell("", "", self.span, self.comb_of(field), self.unit(field, words)),)),)

    def split(self, field: Field, value: Any) -> tuple[Any, Any]:
        """(what may lie in the case database, what only the register may hold or None)."""
        if self.is_empty(value) or is_hidden(value):
            return value, None
        if field.identity or self.always_identity:
            return {HIDDEN: True}, value
        return self._split(field, value)

    def join(self, field: Field, open_part: Any, secret: Any) -> Any:
        """The answer again; without the secret part, what is known of it."""
        if secret is None:
            return open_part
        return secret if is_hidden(open_part) else self._join(field, open_part, secret)

    def is_empty(self, value: Any) -> bool:
        """Whether nothing was answered; "no", 0 and False are answers."""
        return value is None or value in ("", [], {})

    def plain(self, value: Any) -> int | float | date | datetime | None:
        """The answer as a spreadsheet keeps it: a number, a day, a moment; None where it is told in words."""
        return None

    def from_cell(self, field: Field, text: str, words: FormWords) -> Any:
        """What one would type for a cell of somebody's spreadsheet; what fits no option stays text and is refused."""
        return text

    def name_of(self, value: Any) -> str:
        """The name by which a row with this answer is called; "" for most kinds."""
        return ""

    def example(self, field: Field, pick: Pick) -> Any:
        """A believable answer, for tests and invented cases."""
        raise NotImplementedError

    def comb_of(self, field: Field) -> str:
        """The open comb a blank answer is written in."""
        return self.comb

    def unit(self, field: Field, words: FormWords) -> str:
        """The unit printed at the end of the blank; "" for most kinds."""
        return ""

    def _check(self, field: Field, raw: Any, context: CheckContext) -> Any:
        raise NotImplementedError

    def _raw(self, field: Field, value: Any) -> Any:
        return "" if value is None else value

    def _compared(self, value: Any) -> Any:
        return value

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return str(value)

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        return (Words(self._show(field, value, words)),)

    def _split(self, field: Field, value: Any) -> tuple[Any, Any]:
        return value, None

    def _join(self, field: Field, open_part: Any, secret: Any) -> Any:
        return open_part
