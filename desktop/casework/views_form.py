"""Everything the page of one form needs, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.casework.lists import lists_of
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.views_case import DocumentRow, EntryView, RoleWord, documents, entry_view
from desktop.casework.views_people import KnownRow, known_people
from desktop.forms.offering import Listing


@dataclass(frozen=True, slots=True, repr=False)
class FormAtHand:
    """An entry with the people and papers of its case, and the lists its questions may choose from."""

    entry: EntryView
    people: tuple[KnownRow, ...]
    papers: tuple[DocumentRow, ...]
    lists: Mapping[str, tuple[Listing, ...]]


@needs("read_cases")
def form_at_hand(office: Office, entry_id: int, role_word: RoleWord | None = None) -> FormAtHand:
    """An entry as it is opened for filling in or reading."""
    view = entry_view(office, entry_id, role_word)
    people = tuple(known_people(office, view.case_id))
    return FormAtHand(view, people, tuple(documents(office, view.case_id, role_word)), lists_of(office))
