"""One spelling for many: ө and о, ү and у, Cyrillic and Latin, so that a name is found however it is typed."""

from __future__ import annotations

import re

from anyascii import anyascii

# Letters people exchange, among them the substitutes of old Mongolian fonts (є, ї); signs are not heard at all.
LETTERS = str.maketrans("ёөүұңқғәіһйєї", "еоуункгаихиоу", "ъь")
SOUNDS = (("kh", "h"), ("zh", "j"), ("ts", "c"), ("ch", "c"), ("sh", "s"), ("ya", "ia"), ("yu", "iu"), ("yo", "io"))


def fold(text: str) -> str:
    """The text as search and comparison see it: lower case, Latin letters, single spaces, doubles squeezed."""
    latin: str = anyascii(text.casefold().translate(LETTERS)).lower()
    for written, heard in SOUNDS:
        latin = latin.replace(written, heard)
    latin = re.sub(r"(.)\1+", r"\1", re.sub(r"[^a-z0-9]+", " ", latin))
    return latin.strip()
