"""Words in a case's texts that may be names and carry no token: Latin or old spellings, and slips of the pen.

What the register knows is hidden by itself when a text is saved (`names.py`). What only sounds like a name is offered:
it becomes another spelling of that person, or the worker says that it is none. What is left is counted before anything
coded is printed or given out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.entries import hide_again
from desktop.casework.finding import entries_of, find_case
from desktop.casework.folding import fold
from desktop.casework.names import DROPPED, ENDING, ENDINGS, RUSSIAN_ENDINGS, TOKEN, WORD
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.models import Case, Document

# Shorter names are part of too many words.
LEAST = 4
LONG = 6
ALIKE = 85
RUSSIAN_FOLDED = frozenset(fold(ending) for ending in RUSSIAN_ENDINGS)
FOLDED_ENDINGS = frozenset(fold(ending) for ending in ENDINGS | RUSSIAN_ENDINGS) - {""}


@dataclass(frozen=True, slots=True, repr=False)
class NameTrace:
    """A word that may name a person of the case: as it stands, whom it may name, and in which entry (0: a paper)."""

    word: str
    spelling: str
    token: str
    name: str
    role: str
    entry_id: int
    form_id: str
    number: int

    def __repr__(self) -> str:
        return f"<NameTrace {self.token} in {self.form_id or 'a paper'}>"


@needs("see_names")
def name_traces(office: Office, case_id: int, entry_id: int | None = None) -> tuple[NameTrace, ...]:
    """Every such word of a case, or of one entry; each once an entry. None while the register is away."""
    if not office.names.is_open:
        return ()
    with office.reading() as session:
        return tuple(_traces(office, session, find_case(session, case_id), entry_id))


@needs("see_names")
def count_traces(office: Office, case_id: int) -> tuple[int, int]:
    """How many words that may be names stand in the texts of a case, and in how many of its entries and papers."""
    found = name_traces(office, case_id)
    return len(found), len({(trace.entry_id, trace.number) for trace in found})


@needs("write_cases")
def hide_spelling(office: Office, case_id: int, spelling: str, token: str) -> None:
    """That word names this person: from now on every text of the case carries a token for it.

    It reads back letter for letter for those who see names. Refusal `register_missing`.
    """
    if not office.names.is_open:
        raise Refusal("register_missing")
    with office.changing(office.user, "hide_spelling", case_id) as session:
        case = find_case(session, case_id)
        if token not in office.names.people(case.uid):
            raise Refusal("case_missing", case=case_id)
        office.names.also_called(case.uid, token, spelling)
        hide_again(office, session, case)
        for document in session.scalars(select(Document).where(Document.case_id == case.id)):
            document.title = office.names.hide(case.uid, document.title, known=True)


@needs("write_cases")
def leave_word(office: Office, case_id: int, word: str) -> None:
    """That word is no name: it is not offered again. Refusal `register_missing`."""
    if not office.names.is_open:
        raise Refusal("register_missing")
    with office.changing(office.user, "leave_word", case_id) as session:
        office.names.leave_word(find_case(session, case_id).uid, word)


def _traces(office: Office, session: Session, case: Case, only: int | None) -> Iterator[NameTrace]:
    people = [
        (token, person["name"], person.get("role") or "other", fold(word), word)
        for token, person in office.names.people(case.uid).items()
        for word in WORD.findall(person.get("name", ""))
        if len(fold(word)) >= LEAST
    ]
    left = office.names.left_words(case.uid)
    for entry_id, form_id, number, texts in _texts_of(session, case, only):
        seen: set[str] = set()
        for word in (word for text in texts for word in WORD.findall(TOKEN.sub(" ", text))):
            if word in seen or word in left:
                continue
            seen.add(word)
            for token, name, role, folded, _ in people:
                spelling = spelling_of(word, folded)
                if spelling:
                    yield NameTrace(word, spelling, token, name, role, entry_id, form_id, number)
                    break


def spelling_of(word: str, folded: str) -> str:
    """The part of a word that sounds like a name (folded), without its ending; "" where it does not.

    A word in small Cyrillic letters is left alone: it is an ordinary word, or was hidden already.
    """
    if not (word[:1].isupper() or word.isascii()) or word.isdigit():
        return ""
    parts = [(word[:length], fold(word[:length]), word[length:]) for length in range(LEAST - 1, len(word) + 1)]
    parts = [part for part in parts if _ends_well(part[2], word.isascii())]
    whole = (written for written, base, _ in parts if base == folded)
    cut = (written for written, base, ending in parts if _is_cut(base, ending, folded))
    near = (part for part in reversed(parts) if min(len(folded), len(part[1])) >= LONG)
    alike = (written for written, base, _ in near if fuzz.ratio(base, folded) >= ALIKE)
    return next(chain(whole, cut, alike), "")


def _is_cut(base: str, ending: str, folded: str) -> bool:
    """A Russian ending has taken the last letter of the name away."""
    return base == folded[:-1] and folded[-1:] in fold(DROPPED) and fold(ending) in RUSSIAN_FOLDED


def _ends_well(ending: str, latin: bool) -> bool:
    """Whether this can follow a name; Latin letters spell an ending in many ways."""
    return not ending or (len(ending) <= ENDING and (latin or fold(ending) in FOLDED_ENDINGS))


def _texts_of(session: Session, case: Case, only: int | None) -> Iterator[tuple[int, str, int, list[str]]]:
    for entry in entries_of(session, case.id):
        if only in (None, entry.id):
            yield entry.id, entry.form_id, entry.number, [*_texts(entry.answers), *_texts(entry.gaps)]
    if only is None:
        for document in session.scalars(select(Document).where(Document.case_id == case.id)):
            yield 0, "", document.number, [document.title]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
