"""Where a line may end, and how a word too wide for its column is broken: one rule for all our languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.printing.faces import Style

_VOWELS = frozenset("аэиоуүөеёюяыәіұaeiouy")
_SOFT = frozenset("ьъй")
# Where a word without a space may end a line: after a dash first, so that no date is cut, then after other signs.
_AFTER = (re.compile(r"(?<=–)"), re.compile(r"(?<=[/\-.,;:@_])"))
# A number stays with its mark and its unit, "child" with its number.
_MARK = re.compile(r"(?<=[№§]) ")
_UNIT = re.compile(r"(?<=\d) (?=(?:[₮₸%°]|км|кг|см|мм|тг)(?!\w))")
_COUNT = re.compile(r"(?<=[^\W\d]) (?=\d(?![\w.,:–-]))")


def glued(text: str) -> str:
    """The text with no-break spaces where a line must not end."""
    if not any(sign in text for sign in "№§₮₸%°0123456789"):
        return text
    return _COUNT.sub("\u00a0", _UNIT.sub("\u00a0", _MARK.sub("\u00a0", text)))


def syllables(word: str) -> Iterator[int]:
    """The places a word may be broken at: before the last consonant between two vowels.

    Never before ь, ъ or й, never inside a double vowel, with at least three letters on either side.
    """
    small = word.lower()
    seen_vowel = False
    for at, letter in enumerate(small[:-2]):
        if letter in _VOWELS:
            seen_vowel = True
        elif seen_vowel and at >= 3 and letter.isalpha() and letter not in _SOFT and small[at + 1] in _VOWELS:
            yield at


def set_lines(text: str, style: Style, width: float) -> list[str]:
    """The lines of a text, ragged right; a line break of the writer is kept."""
    lines: list[str] = []
    limit = width / style.size + 1e-6
    measure = style.face.measure
    space = measure(" ")
    for paragraph in glued(text).split("\n"):
        start = len(lines)
        words: list[str] = []
        used = -space
        for word in paragraph.split(" "):
            wide = measure(word)
            if used + space + wide <= limit:
                words.append(word)
                used += space + wide
                continue
            if words:
                lines.append(" ".join(words))
            if wide > limit:
                *full, word = _pieces(word, style, limit)
                lines += full
                wide = measure(word)
            words, used = [word], wide
        if words or start == len(lines):
            lines.append(" ".join(words))
    return lines


def _pieces(word: str, style: Style, limit: float) -> list[str]:
    """A word wider than its column, in parts that fit it."""
    measure = style.face.measure
    found: list[str] = []
    while measure(word) > limit:
        end = _last_that_fits(word, style, limit)
        at, hyphen = _place_to_break(word, end, style, limit)
        found.append(word[:at] + hyphen)
        word = word[at:]
    return [*found, word]


def _place_to_break(word: str, end: int, style: Style, limit: float) -> tuple[int, str]:
    """Where to break a word of which `end` letters fit, and the hyphen it then needs."""
    for sign in _AFTER:
        places = [match.start() for match in sign.finditer(word[: end + 1]) if 0 < match.start() <= end]
        if places:
            return places[-1], ""
    measure = style.face.measure
    breaks = [at for at in syllables(word[: end + 4]) if at <= end and measure(word[:at] + "-") <= limit]
    return (breaks[-1], "-") if breaks else (end, "")


def _last_that_fits(word: str, style: Style, limit: float) -> int:
    """How many letters of the word fit, at least one."""
    used, measure = 0.0, style.face.measure
    for at, letter in enumerate(word):
        used += measure(letter)
        if used > limit:
            return max(at, 1)
    return len(word)
