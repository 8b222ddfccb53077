"""Typed text made clean: one form of every letter, no control characters, digits where a number was meant."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

from desktop.forms.problems import BadAnswer

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_CONTROL_CODES: Final = (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0))
_DIRECTION_MARKS: Final = (0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_UNSEEN: Final[dict[int, None]] = dict.fromkeys((*_CONTROL_CODES, *_DIRECTION_MARKS))
_DIGIT_ROW: Final = str.maketrans({'"': "1", **dict(zip("әіңғүұқӘІҢҒҮҰҚ", "23458902345890", strict=True))})
_LETTER = re.compile(r"[^\W\d_]")


def clean(raw: Any) -> str:
    """The text in NFC, with plain line ends and without what cannot be seen; outer blanks go.

    Half a surrogate pair, which no file could keep, becomes U+FFFD. Raises `BadAnswer("not_a_text")` for anything
    that is not text.
    """
    if raw is None:
        return ""
    if not isinstance(raw, str):
        raise BadAnswer("not_a_text")
    text = _SURROGATES.sub("\ufffd", _LINE_ENDS.sub("\n", raw)).translate(_UNSEEN)
    return unicodedata.normalize("NFC", text).strip()


def clean_line(raw: Any) -> str:
    """As `clean`, on one line."""
    return clean(raw).replace("\n", " ").replace("\t", " ")


def digit_row(text: str) -> str:
    """The digits meant by someone whose Kazakh layout has letters on the digit row: ә is 2, і is 3, қ is 0.

    Comma and point stand on that row too (6 and 7) but are also typed on purpose, so they stay.
    """
    return text.translate(_DIGIT_ROW)


def digits(text: str) -> str:
    """As `digit_row` where no other letter is left; a text with words in it is meant as it stands."""
    mapped = digit_row(text)
    return text if _LETTER.search(mapped) else mapped
