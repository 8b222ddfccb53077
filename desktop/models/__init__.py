"""The tables of `cases.db`: coded data only, never a name, a phone or an address."""

from desktop.models.archive import Destruction, DestructionMedium, Keeping, Medium
from desktop.models.base import Base, Setting, Trail, new_uid
from desktop.models.cases import Case, CaseLink, CasePerson, Episode, Grant, SealedNote
from desktop.models.entries import Document, Draft, Entry, Event
from desktop.models.office import OfficePaper, PaperFile

__all__ = [
    "Base",
    "Case",
    "CaseLink",
    "CasePerson",
    "Destruction",
    "DestructionMedium",
    "Document",
    "Draft",
    "Entry",
    "Episode",
    "Event",
    "Grant",
    "Keeping",
    "Medium",
    "OfficePaper",
    "PaperFile",
    "SealedNote",
    "Setting",
    "Trail",
    "new_uid",
]
