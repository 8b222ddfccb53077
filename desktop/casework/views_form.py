"""Everything the page of one form needs, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.casework.barring import Barred, barred_in
from desktop.casework.finding import find_case, find_entry, form_of
from desktop.casework.letters import letter_for
from desktop.casework.lists import lists_of
from desktop.casework.of_the_case import listed_in_case
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.views_case import DocumentRow, EntryView, RoleWord, documents, entry_view
from desktop.casework.views_people import KnownRow, known_people
from desktop.forms.offering import Listing
from desktop.forms.sheet import Letter
from desktop.standards.known import IN_CASE


@dataclass(frozen=True, slots=True, repr=False)
class FormAtHand:
    """An entry with the people and papers of its case, and the lists its questions may choose from.

    `barred` are the options the office has taken off the list, by question; `letter` is what stands around a letter.
    """

    entry: EntryView
    people: tuple[KnownRow, ...]
    papers: tuple[DocumentRow, ...]
    lists: Mapping[str, tuple[Listing, ...]]
    barred: Barred
    letter: Letter | None = None


@needs("read_cases")
def form_at_hand(office: Office, entry_id: int, role_word: RoleWord | None = None) -> FormAtHand:
    """An entry as it is opened for filling in or reading."""
    view = entry_view(office, entry_id, role_word)
    people = tuple(known_people(office, view.case_id))
    papers = tuple(documents(office, view.case_id, role_word))
    with office.reading() as session:
        form = form_of(office, find_entry(session, entry_id))
        here = {IN_CASE: listed_in_case(office, session, find_case(session, view.case_id))}
    barred = barred_in(office, view.standard_ref, form)
    return FormAtHand(view, people, papers, lists_of(office) | here, barred, letter_for(office, form))
