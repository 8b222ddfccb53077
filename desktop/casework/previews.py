"""What will be printed, made in memory: the preview, the file and the paper are the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from desktop.casework.events import note_event
from desktop.casework.finding import find_case
from desktop.casework.office import Office
from desktop.casework.paper import NAMED, PrintWish, carries_names, case_file_of, print_blank, sealed_file_of
from desktop.casework.permissions import needs
from desktop.casework.section import open_section
from desktop.places import fonts
from desktop.printing.casefile import print_case_file
from desktop.printing.casefile import print_sealed as press_sealed
from desktop.printing.contents import IndexLine
from desktop.standards.definitions import Standard
from desktop.standards.wording import Wording
from desktop.vault.files import write_file

EXPORT: Final = "export"


@dataclass(frozen=True, slots=True, repr=False)
class Preview:
    """A PDF with the lines of its index; `part` is "file", "sealed" or "blank"; `named` ones need the password."""

    data: bytes
    index: tuple[IndexLine, ...] = ()
    part: str = "file"
    code: str = ""
    named: bool = False

    def __repr__(self) -> str:
        return f"<Preview {self.part}, {len(self.data)} bytes>"


@needs("print_cases")
def preview_case(office: Office, case_id: int, wording: Wording, wish: PrintWish) -> Preview:
    """The case file as it would be printed now; nothing is written down until it is."""
    out = BytesIO()
    with office.reading() as session:
        case = find_case(session, case_id)
        case_file = case_file_of(office, session, case, wording, wish)
        code = case.code or ""
    printed = print_case_file(case_file, wording, fonts(), out)
    return Preview(out.getvalue(), printed.index, "file", code, carries_names(office, wish))


@needs("open_confidential")
def preview_sealed(office: Office, case_id: int, wording: Wording) -> Preview:
    """The strictly confidential volume; where the section is closed it is opened for it, as `open_section` does."""
    out = BytesIO()
    if office.sections.key(case_id) is None:
        open_section(office, case_id, "print")
    key = office.sections.require(case_id)
    with office.reading() as session:
        case = find_case(session, case_id)
        case_file = sealed_file_of(office, session, case, wording, key)
        code = case.code or ""
    with office.changing(office.user, "preview_sealed", case_id):
        printed = press_sealed(case_file, wording, fonts(), out)
    return Preview(out.getvalue(), printed.index, "sealed", code, named=True)


def preview_blank(_office: Office, standard: Standard, form_id: str, wording: Wording) -> Preview:
    """An empty form for handwriting."""
    out = BytesIO()
    print_blank(standard, form_id, wording, out)
    return Preview(out.getvalue(), (), "blank", standard.forms[form_id].ref)


@needs("print_cases")
def note_printed(office: Office, case_id: int, preview: Preview, pages: int) -> None:
    """Written down before that many pages of a case go to a printer. Refusal password_needed where they carry names."""
    if preview.named:
        office.reauth.require(NAMED, case_id)
    _note(office, case_id, preview, pages)


@needs("print_cases")
def save_preview(office: Office, case_id: int, preview: Preview, path: Path, pages: int) -> None:
    """Write the PDF of a case where the person wants it, whole or not at all; that it left is written down first.

    Raises Refusal password_needed; VaultProblem as `write_file`.
    """
    office.reauth.require(EXPORT, case_id)
    _note(office, case_id, preview, pages)
    write_file(path, preview.data, office.disk)


def save_blank(office: Office, path: Path, preview: Preview) -> None:
    """Write an empty form where the person wants it; it holds nothing, so nothing is asked. `VaultProblem`."""
    if preview.part != "blank":
        raise ValueError(preview.part)
    write_file(path, preview.data, office.disk)


@needs("print_cases", "make_reports")
def save_as(office: Office, path: Path, data: bytes) -> None:
    """Write a report, a journal or a list where the person wants it. Refusal password_needed; `VaultProblem`."""
    office.reauth.require(EXPORT)
    write_file(path, data, office.disk)


def _note(office: Office, case_id: int, preview: Preview, pages: int) -> None:
    part = preview.part
    with office.changing(office.user, "print", case_id, pages=pages, part=part) as session:
        note_event(office, session, find_case(session, case_id), "printed", office.now(), pages=pages, part=part)
