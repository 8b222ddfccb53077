"""Written answers: a line, a longer text, a telephone number."""

from __future__ import annotations

import re
from typing import Any

from desktop.forms.kinds.kind import CheckContext, Kind
from desktop.forms.picking import Pick
from desktop.forms.pieces import Piece, Words, WritingLines
from desktop.forms.problems import BadAnswer
from desktop.forms.typed import clean, clean_line, digits
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field

_USUAL_LINES = 4


class Text(Kind):
    """A word or a sentence on one line."""

    def _check(self, field: Field, raw: Any, context: CheckContext) -> str:
        return _matched(field, clean_line(raw))

    def name_of(self, value: Any) -> str:
        return value if isinstance(value, str) else ""

    def example(self, field: Field, pick: Pick) -> str:
        return pick.word()


class LongText(Kind):
    """A note; the writer's own line breaks are kept, and there is no limit to its length."""

    def _check(self, field: Field, raw: Any, context: CheckContext) -> str:
        return clean(raw)

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return " ".join(str(value).split())

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        return (Words(str(value), long=True),)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return (WritingLines(field.lines or _USUAL_LINES),)

    def example(self, field: Field, pick: Pick) -> str:
        return " ".join(pick.sentence() for _ in range(pick.whole(1, 3)))


class Phone(Kind):
    """A telephone number, with a word about whose it is or when to call; always identity."""

    always_identity = True
    span = 5
    column_span = 2

    def _check(self, field: Field, raw: Any, context: CheckContext) -> str:
        text = digits(clean_line(raw))
        if text and sum(sign.isdigit() for sign in text) < 3:
            raise BadAnswer("not_a_phone")
        return _matched(field, text)

    def example(self, field: Field, pick: Pick) -> str:
        return f"+976 {pick.whole(80_000_000, 99_999_999)}"


def _matched(field: Field, text: str) -> str:
    """The text, if the whole of it is as the edition's pattern says."""
    if text and field.pattern and not re.fullmatch(field.pattern, text):
        raise BadAnswer("not_as_asked")
    return text
