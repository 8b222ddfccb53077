"""The words of the press in the language of the document, with all that makes a page of this print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.printing.contents import CaseFile
from desktop.printing.faces import Styles
from desktop.printing.numerals import in_words, plural
from desktop.printing.press import Margins
from desktop.printing.sheet_blocks import Hand, hand_of
from desktop.standards.wording import Wording


@dataclass(frozen=True, slots=True)
class Speech:
    """Wording and styles, and what stands in the margins of every page of one print."""

    hand: Hand
    code: str
    flag: str
    printed: str
    confidential: str

    @property
    def styles(self) -> Styles:
        return self.hand.styles

    def say(self, key: str, **facts: object) -> str:
        """One of the words of `paper.*`."""
        return self.hand.say(key, **facts)

    def pages(self, key: str, number: int) -> str:
        """A sentence that counts pages: `key` has the forms "one", "few" and "many"."""
        language = self.hand.wording.language
        return self.say(f"{key}.{plural(number, language)}", n=number)

    def in_words(self, number: int) -> str:
        """ "(ninety-three pages)"; "" for a number nobody writes out."""
        language = self.hand.wording.language
        if number > 9999:
            return ""
        return self.say(f"in_words.{plural(number, language)}", words=in_words(number, language))

    def numbered(self, page: str, total: int, clause: str = "", running: str = "") -> Margins:
        """The margins of a page that counts."""
        return Margins(
            self.confidential,
            running,
            self.flag,
            page,
            self.code,
            self.say("page", n=page, total=total),
            clause,
            self.printed,
        )

    def unnumbered(self, clause: str = "") -> Margins:
        """The margins of a page outside the count."""
        return Margins(
            self.confidential,
            "",
            self.flag,
            self.say("unnumbered"),
            self.code,
            self.say("not_counted"),
            clause,
            self.printed,
        )


def speech_of(
    wording: Wording,
    styles: Styles,
    *,
    code: str = "",
    flags: tuple[str, ...] = (),
    on: date | None = None,
    copy: int = 0,
    confidential: str = "confidential",
) -> Speech:
    """The words of one print; without a date or a copy number these are left out of the footer."""
    hand = hand_of(styles, wording)
    flag = " · ".join(hand.say(f"flag.{flag}") for flag in flags)
    parts = [hand.say("printed", date=wording.date(on.isoformat()))] if on else []
    parts += [hand.say("copy", copy=copy)] if copy else []
    return Speech(hand, code, flag, " · ".join(parts), hand.say(confidential))


def compiled_by(file: CaseFile, speech: Speech) -> str:
    """Who put the file together, by function."""
    return speech.say("compiled_by", function=file.compiled_by) if file.compiled_by else speech.say("compiled")
