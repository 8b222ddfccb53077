"""The two faces of Noto Sans, how wide their words are, and the styles set in them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

MISSING = "\ufffd"

# Noto Sans does not hold these; a reader still has to see what was meant.
_INSTEAD = {
    "\u2212": "–",
    "\u2265": ">=",
    "\u2264": "<=",
    "\u2192": "->",
    "\u2190": "<-",
    "\u2610": "[ ]",
    "\u2611": "[x]",
    "\u2612": "[x]",
    "\u2713": "+",
    "\u2714": "+",
    "\u25a0": "•",
    "\u25cf": "•",
    "\u202f": "\u00a0",
    "\u2007": "\u00a0",
    "\t": " ",
    "\u2028": "\n",
    "\u2029": "\n",
    "\u2011": "-",
}
# Control signs, soft hyphens, marks of direction and of emoji: they have no shape of their own.
_UNSEEN = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\U0001f3fb-\U0001f3ff\U000e0000-\U000e0fff]"
)


class Face:
    """One weight of the font; `name` is what the canvas knows it by."""

    __slots__ = ("_strange", "_widths", "measure", "name")

    def __init__(self, name: str, path: Path) -> None:
        font = TTFont(name, str(path))
        pdfmetrics.registerFont(font)
        self.name = name
        self._strange = _strange(frozenset(map(chr, font.face.charToGlyph)))
        self._widths: dict[str, float] = {chr(code): width / 1000 for code, width in font.face.charWidths.items()}
        # A case file says the same words again and again.
        self.measure: Callable[[str], float] = lru_cache(maxsize=1 << 15)(self._measure)

    def printable(self, text: str) -> str:
        """The text with nothing in it that the font cannot show; what is lost leaves a visible mark.

        Everything printed passes here, once. No markup is ever read: what a person wrote is printed as it was written.
        """
        if not self._strange.search(text):
            return text
        return self._strange.sub(_replace, _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))

    def _measure(self, word: str) -> float:
        widths = self._widths
        return sum([widths.get(letter, 0.6) for letter in word])


@dataclass(frozen=True, slots=True)
class Style:
    """A face at a size; lines stand `leading` apart. All in points."""

    face: Face
    size: float
    leading: float

    @property
    def baseline(self) -> float:
        """How far below the top of a line its letters stand: capitals are centred in the line."""
        return self.leading / 2 + self.size * 0.357

    def width(self, text: str) -> float:
        return self.face.measure(text) * self.size


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of the paper."""

    title: Style
    section: Style
    body: Style
    chosen: Style
    label: Style
    hint: Style
    cell: Style
    strong: Style
    head: Style
    number: Style
    figure: Style


def _replace(found: re.Match[str]) -> str:
    return _INSTEAD.get(found[0], MISSING)


def _strange(letters: frozenset[str]) -> re.Pattern[str]:
    """Every character outside the font, and those inside it that are not to be seen."""
    known = sorted(ord(letter) for letter in letters - set(_INSTEAD) if not _UNSEEN.match(letter))
    known.append(ord("\n"))
    ranges: list[list[int]] = []
    for code in sorted(known):
        if ranges and code == ranges[-1][1] + 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    inside = "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in ranges)
    return re.compile(f"[^{inside}]")


@lru_cache(maxsize=2)
def load_styles(fonts: Path) -> Styles:
    """The styles in the fonts of that folder; `OSError` if a file is missing."""
    regular = Face("NotoSans", fonts / "NotoSans-Regular.ttf")
    bold = Face("NotoSans-Bold", fonts / "NotoSans-Bold.ttf")
    return Styles(
        title=Style(bold, 15, 19),
        section=Style(bold, 11, 14),
        body=Style(regular, 9.5, 13.5),
        chosen=Style(bold, 9.5, 13.5),
        label=Style(bold, 8.5, 11),
        hint=Style(regular, 8, 10),
        cell=Style(regular, 8.5, 11.5),
        strong=Style(bold, 8.5, 11.5),
        head=Style(bold, 8, 10),
        number=Style(bold, 16, 19),
        figure=Style(bold, 38, 44),
    )
