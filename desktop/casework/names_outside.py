"""Words that name somebody, in what leaves the office in codes: reports, registers, journals, lists of the archive.

What the program hides by itself carries a token and is a role word there. This finds what somebody typed where no
name belongs: in a paper of the office, in a list, in the words an answer is counted by. Colleagues may be named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.casework.folding import fold
from desktop.casework.journals import journal_lines, paper_at_hand
from desktop.casework.name_traces import FOLDED_ENDINGS, LEAST
from desktop.casework.names import ENDING, WORD
from desktop.casework.office import Office
from desktop.casework.paper_sheets import sheet_of_paper
from desktop.casework.permissions import needs
from desktop.casework.registers import RegisterView, shown_text
from desktop.casework.report_papers import words_of_report
from desktop.casework.reports import Made
from desktop.forms.sheet_text import lines_of_piece
from desktop.standards.wording import Wording

COLLEAGUES = frozenset({"worker", "supervisor", "specialist"})
"""Roles of people who may be named: they act for an office."""


@needs("make_reports", "keep_papers", "print_cases")
def words_that_name(office: Office, texts: Iterable[str]) -> tuple[str, ...]:
    """The words in these texts that are a name somebody has in a case, each once; none where the register is closed.

    Names are compared as they sound, whole or with an ending; capital or Latin letters only, as in `name_traces`.
    """
    if not office.names.is_open:
        return ()
    known = _known(office.names.body["cases"])
    allowed = _words(str(office.settings["name"]))
    found: dict[str, None] = {}
    for text in texts:
        for word in WORD.findall(text):
            if (word[:1].isupper() or word.isascii()) and fold(word) not in allowed and _names(word, known):
                found[word] = None
    return tuple(found)


@needs("keep_papers", "make_reports")
def names_in_journal(office: Office, form_id: str, wording: Wording) -> tuple[str, ...]:
    """Such words in a register or journal as it leaves the office."""
    return words_that_name(office, texts_of(journal_lines(office.coded(), form_id, wording), wording))


@needs("make_reports")
def names_in_report(office: Office, made: Made, wording: Wording) -> tuple[str, ...]:
    """Such words in a report: an answer may be counted by what somebody wrote."""
    return words_that_name(office, words_of_report(office, made, wording))


@needs("keep_papers")
def names_in_paper(office: Office, paper_id: int, wording: Wording) -> tuple[str, ...]:
    """Such words in a paper of the office as it is printed."""
    paper = paper_at_hand(office.coded(), paper_id, wording.say("role.other"))
    sheet = sheet_of_paper(office.standard, paper, wording, "")
    pieces = (piece for section in sheet.sections for line in section.lines for piece in line.pieces)
    return words_that_name(office, [text for piece in pieces for text in lines_of_piece(piece)])


def texts_of(view: RegisterView, wording: Wording) -> list[str]:
    """Every cell of a list in words."""
    return [shown_text(cell, wording) for line in view.lines for cell in line.cells]


def _known(cases: Mapping[str, Any]) -> frozenset[str]:
    """The folded words of every name in the register, shorter ones and colleagues left out."""
    people = (person for case in cases.values() for person in case["people"].values())
    theirs = (person for person in people if person.get("role") not in COLLEAGUES)
    return frozenset(word for person in theirs for name in _names_of(person) for word in _words(name))


def _names_of(person: Mapping[str, Any]) -> list[str]:
    return [person.get("name", ""), *person.get("also", ())]


def _words(name: str) -> frozenset[str]:
    return frozenset(folded for word in WORD.findall(name) if len(folded := fold(word)) >= LEAST)


def _names(word: str, known: frozenset[str]) -> bool:
    ends = range(max(LEAST - 1, len(word) - ENDING), len(word) + 1)
    return any(
        fold(word[:end]) in known and (end == len(word) or word.isascii() or fold(word[end:]) in FOLDED_ENDINGS)
        for end in ends
    )
