"""The page of the complaints book that is handed out at the first request, before anybody has signed in."""

from __future__ import annotations

from io import BytesIO

from desktop.casework.paper import print_blank
from desktop.casework.wordings import wording_of
from desktop.places import standards
from desktop.standards.definitions import Standard
from desktop.standards.shelf import Shelf


def page_at_first_request(standard: Standard) -> str:
    """The form that is handed out to anybody who asks (order 165, A1 §22); "" where an edition has none."""
    return next((form.id for form in standard.forms.values() if form.at_first_request), "")


def book_page(ref: str, form_id: str, language: str) -> bytes:
    """An empty page of the book as PDF, in the language of who asks; nobody else's line is on it."""
    standard = Shelf(standards()).edition(ref)
    out = BytesIO()
    print_blank(standard, form_id, wording_of(standard, language), out)
    return out.getvalue()
