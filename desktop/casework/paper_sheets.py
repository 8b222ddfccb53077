"""A paper of the office as a sheet: read on the screen, saved as PDF in codes and role words."""

from __future__ import annotations

from dataclasses import replace
from typing import BinaryIO

from desktop.casework.journals import PaperAtHand, paper_at_hand
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.forms.comparing import pairs_of
from desktop.forms.pieces import Words
from desktop.forms.sheet import Head, Line, Section, Sheet, lay_out
from desktop.places import fonts
from desktop.printing.sheets import print_sheet
from desktop.standards.definitions import Form, Standard
from desktop.standards.wording import Wording


def sheet_of_paper(standard: Standard, paper: PaperAtHand, wording: Wording, organisation: str) -> Sheet:
    """The sheet of a paper as it was filled in; at its end how many files it has."""
    head = Head(
        code=organisation,
        number=f"{paper.number}/{paper.year}",
        event_on=wording.date(paper.at.date().isoformat()),
        entered_on=wording.date(paper.saved_at.date().isoformat()),
        worker=paper.by,
        norm=standard.clause_mark,
    )
    form = standard.forms[paper.form_id]
    sheet = lay_out(standard, form, wording, dict(paper.answers), dict(paper.gaps), head)
    compared = _compared(standard, form, paper, wording)
    if compared:
        sheet = replace(sheet, sections=(*sheet.sections, *compared))
    if not paper.files:
        return sheet
    counted = Line(0, "files", wording.say("paper.attached"), "", "", (Words(str(paper.files)),))
    return replace(sheet, sections=(*sheet.sections, Section("", (counted,))))


def _compared(standard: Standard, form: Form, paper: PaperAtHand, wording: Wording) -> tuple[Section, ...]:
    """The scales of an earlier paper beside those of this one: how far somebody has come."""
    if paper.before is None:
        return ()
    days = (wording.date(paper.before.at.date().isoformat()), wording.date(paper.at.date().isoformat()))
    pairs = pairs_of(standard, form, wording, paper.before.answers, paper.answers, days)
    if pairs is None:
        return ()
    return (Section("", (Line(0, "compared", wording.say("paper.compared"), "", "", (pairs,)),)),)


@needs("keep_papers")
def paper_pdf(office: Office, paper_id: int, wording: Wording, out: BinaryIO) -> int:
    """Print a paper as PDF, names left out; how many pages. Refusal as opening it."""
    paper = paper_at_hand(office.coded(), paper_id, wording.say("role.other"))
    organisation = str(office.settings["name"])
    sheet = sheet_of_paper(office.standard, paper, wording, organisation)
    with office.changing(office.user, "paper_pdf", paper=paper_id):
        pass
    return print_sheet(
        sheet, wording, fonts(), out, number=f"№ {paper.number}/{paper.year}", code=organisation, on=office.now().date()
    )
