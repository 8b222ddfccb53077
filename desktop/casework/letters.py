"""Letters of the office: its letterhead, and the words that stand before and after what a letter says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.forms.sheet import Letter
from desktop.standards.definitions import Form

LETTERS: Final = "letters"
"""Setting: the letterhead and the words of each form that is a letter."""
EVERY: Final = ""
"""The words of every letter that has none of its own."""
MOST_HEAD, MOST_WORDS = 600, 3000
FILLED_IN: Final = ("{code}", "{number}", "{date}", "{worker}", "{office}")
"""What is put into the words when a letter is laid out."""


@dataclass(frozen=True, slots=True)
class LetterWords:
    """What stands over and under what a letter says; either may be empty."""

    opening: str = ""
    closing: str = ""

    @property
    def any(self) -> bool:
        """Whether anything is written."""
        return bool(self.opening.strip() or self.closing.strip())


@dataclass(frozen=True, slots=True)
class Letters:
    """The letterhead, and the words by form; those of "" stand in every letter without its own."""

    head: str = ""
    words: Mapping[str, LetterWords] = field(default_factory=dict)


@needs("read_cases")
def letters_of(office: Office) -> Letters:
    """What the office has settled for its letters."""
    return known_letters(office)


@needs("change_office")
def keep_letters(office: Office, letters: Letters) -> None:
    """Settle the letterhead and the words. Refusal `form_missing` for what is no letter, `letter_long` (`most`)."""
    for form_id, words in letters.words.items():
        if form_id != EVERY and not _is_letter(office, form_id):
            raise Refusal("form_missing", form=form_id)
        for text in (words.opening, words.closing):
            _require_short(text, MOST_WORDS)
    _require_short(letters.head, MOST_HEAD)
    kept = {
        form_id: [words.opening.strip(), words.closing.strip()] for form_id, words in letters.words.items() if words.any
    }
    with office.changing(office.user, "keep_letters") as session:
        office.set(session, **{LETTERS: {"head": letters.head.strip(), "words": kept}})


def known_letters(office: Office) -> Letters:
    """The same for tasks that have asked for the role already."""
    kept = office.settings.get(LETTERS) or {}
    words = {form_id: LetterWords(*both) for form_id, both in (kept.get("words") or {}).items()}
    return Letters(str(kept.get("head") or ""), words)


def letter_for(office: Office, form: Form) -> Letter | None:
    """What stands around the sheet of a letter; None for a form that is none, or where nothing was settled."""
    if not form.letter:
        return None
    letters = known_letters(office)
    words = letters.words.get(form.id) or letters.words.get(EVERY) or LetterWords()
    if not (letters.head or words.opening or words.closing):
        return None
    name = str(office.settings.get("name") or "")
    return Letter(
        head=tuple(line.strip() for line in letters.head.splitlines() if line.strip()),
        opening=words.opening.replace("{office}", name),
        closing=words.closing.replace("{office}", name),
    )


def _is_letter(office: Office, form_id: str) -> bool:
    form = office.standard.forms.get(form_id)
    return form is not None and form.letter


def _require_short(text: str, most: int) -> None:
    if len(text.strip()) > most:
        raise Refusal("letter_long", most=most)
