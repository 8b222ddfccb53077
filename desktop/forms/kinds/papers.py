"""Answers that point to other papers: documents of the register, entries of the file, values the program computes."""

from __future__ import annotations

from typing import Any

from desktop.forms.dates import is_whole_day
from desktop.forms.kinds.kind import CheckContext, Kind
from desktop.forms.kinds.numbers import read_number
from desktop.forms.picking import Pick
from desktop.forms.pieces import Cell, Cells, DocumentRef, Documents, Piece, Words
from desktop.forms.problems import BadAnswer
from desktop.forms.typed import clean
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field


def read_numbers(raw: Any) -> list[int]:
    """Whole numbers from 1, each once, as they were given. Raises `BadAnswer`."""
    if not isinstance(raw, list | tuple):
        raise BadAnswer("not_a_list")
    numbers = [read_number(each) for each in raw if each not in ("", None)]
    if any(isinstance(number, float) for number in numbers):
        raise BadAnswer("not_a_whole_number")
    if any(number < 1 for number in numbers):
        raise BadAnswer("too_low", low=1)
    return list(dict.fromkeys(int(number) for number in numbers))


class NumberedPapers(Kind):
    """The common part of answers that are a list of numbers."""

    column_span = 2

    def _check(self, field: Field, raw: Any, context: CheckContext) -> list[int]:
        return read_numbers(raw)

    def _raw(self, field: Field, value: Any) -> list[str]:
        return [str(number) for number in value or ()]

    def _compared(self, value: Any) -> list[int]:
        return list(value)

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return ", ".join(f"№ {number}" for number in value)

    def example(self, field: Field, pick: Pick) -> list[int]:
        return [pick.whole(1, 30)]


class Reference(NumberedPapers):
    """Entries of the same file, of the form the field names."""

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return "; ".join(words.entry(field, number) for number in value)

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        return tuple(Words(words.entry(field, number), entry=number) for number in value)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return (Cells((Cell("№", "", 2), Cell(words.say("word.date"), "", 3, "date"))),)


class Attachment(NumberedPapers):
    """Documents of the register that belong to this answer."""

    drawing = False

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        return (Documents(tuple(DocumentRef(str(number)) for number in value), drawing=self.drawing),)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return (Documents((), drawing=self.drawing),)


class Drawing(Attachment):
    """A drawing kept as a document: genogram, ecomap, body map."""

    drawing = True


class Automatic(Kind):
    """What the program computes from the case; it is printed once it is known."""

    asked = False
    column_span = 2

    def _check(self, field: Field, raw: Any, context: CheckContext) -> str | int | float:
        if isinstance(raw, bool) or not isinstance(raw, str | int | float):
            raise BadAnswer("not_a_text")
        return clean(raw) if isinstance(raw, str) else raw

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        if not isinstance(value, str):
            return words.wording.number(value, words.unit(field))
        if field.options or field.options_from:
            return words.option(field, value)
        day, _, time = value.partition("T")
        if not is_whole_day(day):
            return value
        return words.wording.date_time(value) if time else words.wording.date(value)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return ()

    def example(self, field: Field, pick: Pick) -> str:
        return pick.word()
