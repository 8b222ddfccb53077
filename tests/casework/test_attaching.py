"""Files of a case: taken in and given out in short steps, in the same memory at any size, stopped without a trace."""

from __future__ import annotations

import errno
import io
import tracemalloc
from pathlib import Path

import pytest

from desktop.casework import file_work
from desktop.casework.attaching import EXPORT, drop_incoming, export_name, file_facts, give_out, show_file, take_in
from desktop.casework.documents import Incoming, Paper, register_document, register_sealed
from desktop.casework.file_work import FileWork
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.refusals import Refusal
from desktop.casework.section import OPENING, open_section
from desktop.models import Document, Trail
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import PASSWORD

PNG = b"\x89PNG\r\n\x1a\n" + bytes(900)
MB = 1 << 20


@pytest.fixture
def case_id(office: Office) -> int:
    return start_case(office)


def run(work: FileWork) -> object:  # type: ignore[type-arg]
    while not work.go_on():
        assert work.done <= work.total + 2 * 65_552
    return work.result


def taken(office: Office, path: Path) -> Incoming:
    incoming = run(take_in(office, path))
    assert isinstance(incoming, Incoming)
    return incoming


def blobs(office: Office) -> list[Path]:
    return [path for path in (office.folder / "blobs").rglob("*") if path.is_file()]


def attached(office: Office, case_id: int, path: Path, **known: object) -> int:
    return register_sealed(office, case_id, Paper("Зураг", **known), taken(office, path))  # type: ignore[arg-type]


def test_a_file_is_sealed_registered_and_shown_and_the_looking_is_written_down(
    office: Office, case_id: int, tmp_path: Path
):
    path = tmp_path / "гэр.dat"
    path.write_bytes(PNG)
    number = attached(office, case_id, path)
    facts = file_facts(office, case_id, number)
    assert facts is not None
    assert (facts.name, facts.size, facts.type.id, facts.can_be_shown) == ("гэр.dat", len(PNG), "png", True)
    assert show_file(office, case_id, number).data == PNG
    with office.reading() as session:
        assert session.query(Trail).order_by(Trail.id.desc()).first().doing == "view_document"  # type: ignore[union-attr]


def test_neither_name_nor_content_nor_exact_size_lies_open_on_the_disk(office: Office, case_id: int, tmp_path: Path):
    path = tmp_path / "Батцэцэгийн_зураг.png"
    path.write_bytes(PNG)
    attached(office, case_id, path)
    (blob,) = blobs(office)
    assert blob.stat().st_size % (65_536 + 16) == 16
    assert PNG[:20] not in blob.read_bytes()
    with office.copying() as connection:
        rows = connection.execute("SELECT * FROM document").fetchall()
    assert "Батцэцэгийн".encode() not in b"".join(
        cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row
    )


def test_a_large_file_takes_no_more_memory_than_a_small_one(office: Office, case_id: int, tmp_path: Path):
    path = tmp_path / "видео.mp4"
    with path.open("wb") as file:
        file.write(b"\0\0\0\x20ftypisom")
        file.truncate(200 * MB)
    work = take_in(office, path)
    tracemalloc.start()
    steps = 0
    while not work.go_on():
        steps += 1
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 * MB
    assert steps > 2
    assert work.result.size == 200 * MB
    assert work.result.type == "mp4"


@pytest.fixture
def short_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a quick computer a small file is done in one step; here a step is short."""
    monkeypatch.setattr(file_work, "STEP_S", 0.005)


@pytest.mark.usefixtures("short_steps")
def test_a_save_in_between_waits_for_a_step_only(office: Office, case_id: int, tmp_path: Path):
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(40 * MB))
    work = take_in(office, path)
    assert not work.go_on()
    assert start_case(office) != case_id
    assert register_sealed(office, case_id, Paper("Бичлэг"), run(work)) == 1  # type: ignore[arg-type]


@pytest.mark.usefixtures("short_steps")
def test_stopped_in_the_middle_it_leaves_nothing(office: Office, tmp_path: Path):
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(40 * MB))
    work = take_in(office, path)
    assert not work.go_on()
    assert blobs(office)
    work.stop()
    assert blobs(office) == []


def test_a_file_that_is_not_registered_after_all_goes(office: Office, case_id: int, tmp_path: Path):
    path = tmp_path / "a.bin"
    path.write_bytes(b"abc")
    drop_incoming(office, taken(office, path))
    with pytest.raises(Refusal, match="case_missing"):
        register_sealed(office, 99, Paper("Зураг"), taken(office, path))
    assert blobs(office) == []


def test_a_disk_that_would_be_too_full_afterwards_is_said_before_anything_is_written(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(3 * MB))
    monkeypatch.setattr(type(office.disk), "free", lambda _self, _folder: 52 * MB)
    with pytest.raises(Refusal, match="disk_full"):
        take_in(office, path)
    assert not (office.folder / "blobs").exists()


def test_a_stick_that_is_pulled_is_told_and_leaves_nothing(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(MB))

    class Pulled(io.FileIO):
        def read(self, size: int = -1) -> bytes:
            if self.tell() > 200_000:
                raise OSError(errno.EIO, "pulled")
            return super().read(size)

    monkeypatch.setattr(Path, "open", lambda self, _mode: Pulled(str(self)))
    work = take_in(office, path)
    with pytest.raises(VaultProblem, match="cannot_read"):
        run(work)
    assert blobs(office) == []


def test_a_file_that_is_not_there_is_told(office: Office, tmp_path: Path):
    with pytest.raises(VaultProblem, match="cannot_read"):
        take_in(office, tmp_path / "nothing.jpg")


def test_a_copy_leaves_the_program_only_after_the_password_and_with_a_line_in_the_trail(
    office: Office, case_id: int, tmp_path: Path
):
    path = tmp_path / "evil\u202egnp.exe"
    path.write_bytes(PNG)
    number = attached(office, case_id, path)
    target = tmp_path / "copy.png"
    with pytest.raises(Refusal, match="password_needed"):
        give_out(office, case_id, number, target)
    assert export_name(office, case_id, number) == "evilgnp.exe.png"
    office.reauth.confirm(office, EXPORT, case_id, PASSWORD)
    run(give_out(office, case_id, number, target))
    assert target.read_bytes() == PNG
    with office.reading() as session:
        assert session.query(Trail).order_by(Trail.id.desc()).first().doing == "export_document"  # type: ignore[union-attr]


@pytest.mark.usefixtures("short_steps")
def test_a_copy_that_is_stopped_or_damaged_leaves_no_half_file(office: Office, case_id: int, tmp_path: Path):
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(40 * MB))
    number = attached(office, case_id, path)
    office.reauth.accept(EXPORT, case_id)
    work = give_out(office, case_id, number, tmp_path / "copy.bin")
    work.go_on()
    work.stop()
    (blob,) = blobs(office)
    torn = bytearray(blob.read_bytes())
    torn[-1] ^= 1
    blob.write_bytes(torn)
    with pytest.raises(VaultProblem, match="attachment_damaged"):
        run(give_out(office, case_id, number, tmp_path / "copy.bin"))
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("copy")] == []


def test_a_confidential_file_is_shown_and_copied_with_its_section_open_only(
    office: Office, case_id: int, tmp_path: Path
):
    path = tmp_path / "нууц.png"
    path.write_bytes(PNG)
    number = attached(office, case_id, path, confidential=True)
    office.reauth.accept(EXPORT, case_id)
    for read in (show_file, file_facts, export_name):
        with pytest.raises(Refusal, match="section_closed"):
            read(office, case_id, number)
    with pytest.raises(Refusal, match="section_closed"):
        give_out(office, case_id, number, tmp_path / "copy.png")
    office.reauth.accept(OPENING, case_id)
    open_section(office, case_id)
    assert show_file(office, case_id, number).data == PNG


def test_what_the_viewer_cannot_show_is_refused(office: Office, case_id: int, tmp_path: Path):
    path = tmp_path / "photo.png"
    path.write_bytes(b"MZ\x90\0\x03\0")
    number = attached(office, case_id, path)
    with pytest.raises(Refusal, match="cannot_be_shown"):
        show_file(office, case_id, number)


def test_a_file_of_an_older_version_without_a_type_is_known_by_its_first_chunk(office: Office, case_id: int):
    number = register_document(office, case_id, Paper("Зураг"), io.BytesIO(PNG), "x.png")
    with office.changing(office.user, "register_document") as session:
        document = session.query(Document).one()
        from desktop.casework.documents import details_of, seal_details

        details = details_of(office, document)
        del details["file"]["type"]
        document.sealed = seal_details(office, "document", document.uid, details)
    facts = file_facts(office, case_id, number)
    assert facts is not None
    assert facts.type.id == "png"
