"""Sealed files: any size, constant memory, nothing cut off or swapped."""

import hashlib
import io
import threading
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.vault import Blob, RealDisk, VaultProblem, new_key, open_file, remove_file, seal_file
from desktop.vault.attachments import CHUNK, PIECE, blob_path, seal_steps
from tests.vault.office_in_sight import FailingDisk, flip

KEY = new_key()
STORED = CHUNK + 16


def sealed(folder: Path, content: bytes) -> Blob:
    return seal_file(io.BytesIO(content), folder, KEY, RealDisk())


def opened(folder: Path, blob: Blob, key: bytes = KEY) -> bytes:
    return b"".join(open_file(blob.name, folder, key, blob.size))


SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 77, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE]


@pytest.mark.parametrize("size", SIZES)
def test_what_was_sealed_is_opened_and_the_disk_shows_only_whole_chunks(tmp_path: Path, size: int) -> None:
    content = bytes(number % 251 for number in range(size))
    blob = sealed(tmp_path, content)
    path = blob_path(tmp_path, blob.name)
    assert opened(tmp_path, blob) == content
    assert (blob.size, blob.sha256) == (size, hashlib.sha256(content).hexdigest())
    assert path.stat().st_size == blob.stored == 16 + max(1, -(-size // CHUNK)) * STORED


class Dripping(io.RawIOBase):
    """A source that gives less than it is asked for, as a pipe may."""

    def __init__(self, content: bytes, most: int) -> None:
        self._inner, self._most = io.BytesIO(content), most

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(min(size, self._most))


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(most=st.integers(min_value=1_000, max_value=CHUNK), size=st.integers(0, 3 * CHUNK))
def test_a_source_that_gives_little_at_a_time_is_sealed_whole(tmp_path: Path, most: int, size: int) -> None:
    content = b"x" * size
    blob = seal_file(Dripping(content, most), tmp_path, KEY, RealDisk())  # type: ignore[arg-type]
    assert opened(tmp_path, blob) == content


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    content = bytes(40 * 1024 * 1024)
    source = io.BytesIO(content)
    tracemalloc.start()
    blob = seal_file(source, tmp_path, KEY, RealDisk())
    read = sum(len(piece) for piece in open_file(blob.name, tmp_path, KEY, blob.size))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert read == len(content)
    assert peak < 4 * 1024 * 1024


@pytest.mark.parametrize(
    "length", [0, 1, 15, 16, 17, 16 + STORED - 1, 16 + STORED, 16 + STORED + 1, 16 + 2 * STORED - 1]
)
def test_a_file_that_was_cut_off_is_noticed(tmp_path: Path, length: int) -> None:
    blob = sealed(tmp_path, b"x" * (CHUNK + 10))
    path = blob_path(tmp_path, blob.name)
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(VaultProblem, match="attachment_damaged"):
        opened(tmp_path, blob)


def test_chunks_that_were_swapped_doubled_added_or_left_out_are_noticed(tmp_path: Path) -> None:
    blob = sealed(tmp_path, b"a" * CHUNK + b"b" * CHUNK + b"c" * CHUNK)
    path = blob_path(tmp_path, blob.name)
    whole = path.read_bytes()
    head, one, two, three = whole[:16], *(whole[16 + n * STORED : 16 + (n + 1) * STORED] for n in range(3))
    for other in (
        head + two + one + three,
        head + one + one + three,
        head + one + three,
        whole + three,
        whole + b"x",
        head + one + two,
        whole + whole,
    ):
        path.write_bytes(other)
        with pytest.raises(VaultProblem, match="attachment_damaged"):
            opened(tmp_path, blob)
    path.write_bytes(head + one + two)
    with pytest.raises(VaultProblem, match="attachment_damaged"):
        b"".join(open_file(blob.name, tmp_path, KEY, 2 * CHUNK))


def test_another_files_content_key_or_name_does_not_open(tmp_path: Path) -> None:
    blob, other = sealed(tmp_path, b"one"), seal_file(io.BytesIO(b"two"), tmp_path, new_key(), RealDisk())
    with pytest.raises(VaultProblem, match="attachment_damaged"):
        opened(tmp_path, other)
    with pytest.raises(VaultProblem, match="attachment_damaged"):
        opened(tmp_path, blob, new_key())
    with pytest.raises(VaultProblem, match="attachment_missing"):
        open_file("0" * 32, tmp_path, KEY, 3)
    for name in ("../../etc/passwd", "", "0" * 31, "G" * 32, "/" * 32):
        with pytest.raises(ValueError):
            open_file(name, tmp_path, KEY, 3)


@pytest.mark.parametrize(
    "place", [0, 100, 130, 60_000 * 8, (16 + CHUNK) * 8, (16 + STORED + 5) * 8, (16 + 2 * STORED) * 8 - 1]
)
def test_a_flipped_bit_is_noticed(tmp_path: Path, place: int) -> None:
    blob = sealed(tmp_path, b"x" * (CHUNK + 10))
    flip(blob_path(tmp_path, blob.name), place)
    with pytest.raises(VaultProblem, match="attachment_damaged"):
        opened(tmp_path, blob)


@pytest.mark.parametrize("calls", range(8))
def test_a_full_disk_leaves_no_half_file(tmp_path: Path, calls: int) -> None:
    with pytest.raises(VaultProblem, match="disk_full"):
        seal_file(io.BytesIO(b"x" * (PIECE + CHUNK)), tmp_path, KEY, FailingDisk(calls))
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert all(path.stat().st_size == 16 + 9 * STORED for path in files)
    assert not list(tmp_path.rglob("*.new"))


def test_stopped_at_any_step_nothing_is_left_and_no_thread_goes_on(tmp_path: Path) -> None:
    before = threading.active_count()
    for steps in range(1, 6):
        work = seal_steps(io.BytesIO(bytes(3 * PIECE)), tmp_path, KEY, RealDisk())
        for _ in range(steps):
            next(work)
        work.close()
        assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
        assert threading.active_count() == before


def test_a_file_is_removed_once_and_removing_it_again_is_harmless(tmp_path: Path) -> None:
    blob = sealed(tmp_path, b"one")
    for _ in range(2):
        remove_file(blob.name, tmp_path, RealDisk())
        assert not blob_path(tmp_path, blob.name).exists()


@pytest.mark.parametrize("size", SIZES)
def test_a_disk_that_keeps_something_else_than_it_was_given_is_found_before_the_file_counts(
    tmp_path: Path, size: int
) -> None:
    class Turning(RealDisk):
        """Turns one bit of every third piece, as worn cells may."""

        def __init__(self) -> None:
            self._pieces = 0

        def write(self, handle: int, data: memoryview) -> int:
            self._pieces += 1
            changed = bytearray(data)
            changed[-1] ^= self._pieces % 3 == 2
            return super().write(handle, memoryview(changed))

    with pytest.raises(VaultProblem, match="cannot_write"):
        seal_file(io.BytesIO(bytes(size)), tmp_path, KEY, Turning())
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("lost", [1, 16, STORED, STORED + 1])
def test_a_disk_that_loses_the_end_is_found(tmp_path: Path, lost: int) -> None:
    class Losing(RealDisk):
        def read(self, path: Path):  # type: ignore[no-untyped-def]
            whole = path.read_bytes()
            yield whole[: len(whole) - lost]

    with pytest.raises(VaultProblem, match="cannot_write"):
        seal_file(io.BytesIO(bytes(3 * CHUNK)), tmp_path, KEY, Losing())
