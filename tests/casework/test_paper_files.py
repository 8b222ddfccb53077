"""Files of the office's papers: sealed, looked at, given out, counted, checked, carried by backups and new keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.casework.attaching import EXPORT, take_in
from desktop.casework.backups import make_backup, restore_beside
from desktop.casework.checking import OK, check_files
from desktop.casework.documents import Incoming
from desktop.casework.file_work import FileWork
from desktop.casework.intake import start_case
from desktop.casework.journals import journal_lines, journal_view, paper_at_hand
from desktop.casework.leaving import remove_person
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, save_paper, start_paper, strike_paper
from desktop.casework.opening import Means, add_person, open_office, person_office
from desktop.casework.paper_files import (
    attach_file,
    files_of_paper,
    give_out_paper_file,
    paper_export_name,
    paper_file_facts,
    show_paper_file,
)
from desktop.casework.paper_sheets import paper_pdf, sheet_of_paper
from desktop.casework.refusals import Refusal
from desktop.casework.removal import counted, names_in
from desktop.casework.wordings import wording_of
from desktop.forms.sheet import as_text
from desktop.models import PaperFile, Trail
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import PASSWORD
from tests.casework.filling import example_raws
from tests.independent.as_role import Reading
from tests.independent.reader import Office as ForeignOffice

PNG = b"\x89PNG\r\n\x1a\n" + bytes(900)
NORM = "norm_entry"


def run(work: FileWork) -> object:  # type: ignore[type-arg]
    while not work.go_on():
        pass
    return work.result


def scan(office: Office, folder: Path, name: str = "Дуламын зөвшөөрөл.png", data: bytes = PNG) -> Incoming:
    path = folder / name
    path.write_bytes(data)
    incoming = run(take_in(office, path))
    assert isinstance(incoming, Incoming)
    return incoming


def filled(office: Office, form_id: str = NORM) -> int:
    paper_id = start_paper(office, form_id)
    save_paper(office, paper_id, example_raws(office, office.standard.forms[form_id]))
    finish_paper(office, paper_id)
    return paper_id


def blobs(office: Office) -> list[Path]:
    return [path for path in (office.folder / "blobs").rglob("*") if path.is_file()]


@pytest.fixture
def act(office: Office, tmp_path: Path) -> int:
    """A finished line of the norm register with the scan of the act."""
    paper_id = filled(office)
    assert attach_file(office, paper_id, scan(office, tmp_path)) == 1
    return paper_id


def test_a_scan_is_sealed_listed_and_shown_and_the_looking_is_written_down(office: Office, act: int):
    (row,) = files_of_paper(office, act)
    assert (row.number, row.name, row.type, row.by) == (1, "Дуламын зөвшөөрөл.png", "png", "naran")
    facts = paper_file_facts(office, act, 1)
    assert (facts.size, facts.can_be_shown) == (len(PNG), True)
    assert show_paper_file(office, act, 1).data == PNG
    with office.reading() as session:
        assert session.query(Trail).order_by(Trail.id.desc()).first().doing == "view_paper_file"  # type: ignore[union-attr]


def test_neither_name_nor_content_of_a_scan_lies_open_on_the_disk(office: Office, act: int):
    (blob,) = blobs(office)
    assert PNG[:20] not in blob.read_bytes()
    with office.copying() as connection:
        rows = connection.execute("SELECT * FROM paper_file").fetchall()
    whole = b"".join(cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row)
    assert "Дуламын".encode() not in whole


def test_a_copy_goes_out_after_the_password_only_and_is_written_down(office: Office, act: int, tmp_path: Path):
    target = tmp_path / "copy.png"
    with pytest.raises(Refusal, match="password_needed"):
        give_out_paper_file(office, act, 1, target)
    assert paper_export_name(office, act, 1) == "Дуламын зөвшөөрөл.png"
    office.reauth.confirm(office, EXPORT, None, PASSWORD)
    run(give_out_paper_file(office, act, 1, target))
    assert target.read_bytes() == PNG
    with office.reading() as session:
        assert session.query(Trail).order_by(Trail.id.desc()).first().doing == "export_paper_file"  # type: ignore[union-attr]


def test_the_list_and_the_sheet_say_how_many_files_a_paper_has(office: Office, act: int, tmp_path: Path):
    bare = filled(office)
    attach_file(office, act, scan(office, tmp_path, "хавсралт.png"))
    words = wording_of(office.standard, "en")
    assert [row.files for row in journal_view(office, NORM, words).rows] == [2, 0]
    lines = journal_lines(office, NORM, words)
    place = lines.heads.index("Attached files")
    assert [line.cells[place] for line in lines.lines] == [2, None]
    assert lines.columns[place] == "files"
    told = [
        as_text(sheet_of_paper(office.standard, paper_at_hand(office, one), words, "x")).splitlines()[-2:]
        for one in (act, bare)
    ]
    assert [line.strip() for line in told[0]] == ["Attached files", "2"]
    assert "Attached files" not in told[1]


def test_a_journal_without_files_has_no_column_for_them(office: Office):
    filled(office)
    assert "files" not in journal_lines(office, NORM, wording_of(office.standard, "en")).columns


def test_a_paper_is_saved_as_pdf_without_names(office: Office, act: int, tmp_path: Path):
    with (tmp_path / "paper.pdf").open("wb") as out:
        assert paper_pdf(office, act, wording_of(office.standard, "mn"), out) == 1
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")


def test_a_struck_paper_and_one_of_somebody_else_take_no_file_and_leave_none(
    office: Office, means: Means, act: int, tmp_path: Path
):
    strike_paper(office, act, "давхар бичсэн")
    with pytest.raises(Refusal, match="entry_closed"):
        attach_file(office, act, scan(office, tmp_path))
    add_person(office, "bold", "worker", PASSWORD, means)
    bold = person_office(office, "bold", PASSWORD, means)
    other = filled(office)
    with pytest.raises(Refusal, match="not_allowed"):
        attach_file(bold, other, scan(bold, tmp_path))
    assert len(blobs(office)) == 1
    assert show_paper_file(office, act, 1).data == PNG


def test_who_sees_no_names_knows_how_many_files_there_are_and_nothing_of_them(office: Office, means: Means, act: int):
    add_person(office, "lead", "supervisor", PASSWORD, means)
    lead = person_office(office, "lead", PASSWORD, means)
    assert [(row.number, row.name, row.type) for row in files_of_paper(lead, act)] == [(1, "", "")]
    for task in (show_paper_file, paper_file_facts, paper_export_name):
        with pytest.raises(Refusal, match="not_allowed"):
            task(lead, act, 1)


def test_a_file_that_is_not_there_is_told(office: Office, act: int):
    with pytest.raises(Refusal, match="document_missing"):
        show_paper_file(office, act, 2)
    (blob,) = blobs(office)
    blob.unlink()
    with pytest.raises(VaultProblem, match="attachment_missing"):
        show_paper_file(office, act, 1)


def test_the_full_check_reads_every_byte_of_them(office: Office, act: int, means: Means, tmp_path: Path):
    (blob,) = blobs(office)
    office.close()
    assert report_of(office, means)["blobs"] == OK
    torn = bytearray(blob.read_bytes())
    torn[-1] ^= 1
    blob.write_bytes(torn)
    assert report_of(office, means)["blobs"] == "attachment_damaged norm_entry 1/2026 1"
    blob.unlink()
    assert report_of(office, means)["blobs"] == "attachment_missing norm_entry 1/2026 1"


def report_of(office: Office, means: Means) -> dict[str, str]:
    return check_files(office.folder, office.folder.parent / "register", "naran", PASSWORD, means)


def test_a_backup_carries_them_and_a_restore_brings_them_back(office: Office, act: int, means: Means, tmp_path: Path):
    office.reauth.accept("change_backup_target")
    (tmp_path / "stick").mkdir()
    make_backup(office, tmp_path / "stick")
    assert restore_beside(office, tmp_path / "stick", tmp_path / "back").sequence == 1
    office.close()
    again = open_office(tmp_path / "back", tmp_path / "register", "naran", PASSWORD, means)
    assert show_paper_file(again, act, 1).data == PNG
    again.close()


def test_new_keys_of_the_office_open_them_and_the_old_ones_no_longer(office: Office, act: int, means: Means):
    add_person(office, "bold", "worker", PASSWORD, means)
    uid = next(card.uid for card in office.opened.users() if card.login == "bold")
    with office.reading() as session:
        before = session.query(PaperFile).one().sealed
    office.reauth.accept("manage_people")
    assert remove_person(office, uid)
    again = open_office(office.folder, office.folder.parent / "register", "naran", PASSWORD, means)
    assert show_paper_file(again, act, 1).data == PNG
    with again.reading() as session:
        assert session.query(PaperFile).one().sealed != before
    again.close()


def test_a_reader_with_a_password_and_the_written_format_opens_them_only_with_the_key_of_names(
    office: Office, means: Means, tmp_path: Path, act: int
):
    add_person(office, "lead", "supervisor", PASSWORD, means)
    office.close()
    for login, reads in (("naran", True), ("lead", False)):
        foreign = ForeignOffice(office.folder)
        reading = Reading(foreign, tmp_path / "register", foreign.with_password(login, PASSWORD))
        whole = b"\0".join(reading.everything())
        assert (PNG in whole, "Дуламын".encode() in whole) == (reads, reads)


def test_the_end_of_a_case_takes_no_file_of_the_office_along(office: Office, act: int):
    case_id = start_case(office)
    with office.copying() as connection:
        (blob,) = blobs(office)
        assert blob.name not in names_in(connection, case_id)
        assert "paper_file" not in counted(connection, case_id)
