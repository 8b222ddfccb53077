"""What will be printed, made in memory: the preview, the file and the paper are the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from desktop.casework.events import note_event
from desktop.casework.finding import find_case
from desktop.casework.office import Office
from desktop.casework.paper import PrintWish, case_file_of, print_blank, sealed_file_of
from desktop.casework.permissions import needs
from desktop.casework.section import open_section
from desktop.places import fonts
from desktop.printing.casefile import print_case_file
from desktop.printing.casefile import print_sealed as press_sealed
from desktop.printing.contents import IndexLine
from desktop.standards.definitions import Standard
from desktop.standards.wording import Wording
from desktop.vault.files import write_file


@dataclass(frozen=True, slots=True, repr=False)
class Preview:
    """A PDF with the lines of its index; `part` is "file", "sealed" or "blank"."""

    data: bytes
    index: tuple[IndexLine, ...] = ()
    part: str = "file"
    code: str = ""

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
    return Preview(out.getvalue(), printed.index, "file", code)


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
    return Preview(out.getvalue(), printed.index, "sealed", code)


def preview_blank(_office: Office, standard: Standard, form_id: str, wording: Wording) -> Preview:
    """An empty form for handwriting."""
    out = BytesIO()
    print_blank(standard, form_id, wording, out)
    return Preview(out.getvalue(), (), "blank", standard.forms[form_id].ref)


@needs("print_cases")
def note_printed(office: Office, case_id: int, pages: int, part: str) -> None:
    """Write down that a case was printed or saved as a file."""
    with office.changing(office.user, "print", case_id, pages=pages, part=part) as session:
        note_event(office, session, find_case(session, case_id), "printed", office.now(), pages=pages, part=part)


@needs("print_cases", "make_reports")
def save_as(office: Office, path: Path, data: bytes, case_id: int | None = None) -> None:
    """Write a PDF where the person wants it, whole or not at all; that of a case after the password. `VaultProblem`."""
    if case_id is not None:
        office.reauth.require("export", case_id)
    write_file(path, data, office.disk)
