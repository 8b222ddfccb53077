"""Packages: one file under words told apart, read whole or not at all, in constant memory."""

from __future__ import annotations

import hashlib
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.vault import RealDisk, VaultProblem
from desktop.vault.package import (
    CHUNK,
    MOST_CONTENT,
    Attached,
    Outside,
    Package,
    Written,
    look_at,
    open_package,
    package_steps,
)
from tests.vault.office_in_sight import CHEAP, FailingDisk

WORDS = "туман тау дала жусан"
HEAD = 148
CONTENT = '{"нэр":"Батцэцэг"}'.encode()
FILES = (b"", b"x" * CHUNK, b"y" * (2 * CHUNK + 17))


def written(
    path: Path, content: bytes = CONTENT, files: tuple[bytes, ...] = FILES, purpose: str = "transfer"
) -> Written:
    attached = (Attached(len(one), iter([one[:10], one[10:]])) for one in files)
    return run(package_steps(path, WORDS, purpose, content, attached, CHEAP, RealDisk(), expires=77))


def run(steps) -> Written:  # type: ignore[no-untyped-def]
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def opened(path: Path, words: str = WORDS, purpose: str = "transfer") -> Package:
    return open_package(path, words, purpose, CHEAP)


def read(package: Package) -> tuple[bytes, list[bytes], str]:
    reading = package.read()
    files = [b"".join(file.pieces) for file in reading.files()]
    return reading.content, files, reading.finish()


def test_what_was_put_in_comes_out_and_the_figures_agree(tmp_path: Path):
    path = tmp_path / "x.kerege"
    made = written(path)
    content, files, sha256 = read(opened(path))
    assert (content, tuple(files)) == (CONTENT, FILES)
    assert sha256 == made.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert look_at(path) == Outside(made.id, "transfer", 77, made.size)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    content=st.binary(max_size=300),
    files=st.lists(st.integers(0, 2 * CHUNK + 3), max_size=4),
)
def test_any_sizes_come_back(tmp_path: Path, content: bytes, files: list[int]):
    path = tmp_path / "x.kerege"
    given_files = tuple(bytes([n % 251]) * size for n, size in enumerate(files))
    written(path, content, given_files)
    assert read(opened(path))[:2] == (content, list(given_files))


def test_nothing_of_it_is_readable_and_two_packages_of_the_same_differ(tmp_path: Path):
    one, other = tmp_path / "1", tmp_path / "2"
    written(one)
    written(other)
    assert "Батцэцэг".encode() not in one.read_bytes()
    assert WORDS.encode() not in one.read_bytes()
    assert one.read_bytes()[60:] != other.read_bytes()[60:]


def test_other_words_open_nothing_and_spaces_do_not_matter(tmp_path: Path):
    path = tmp_path / "x"
    written(path)
    opened(path, "  туман   тау дала жусан ")
    with pytest.raises(VaultProblem, match="package_password"):
        opened(path, "туман тау дала жусам")


def test_a_package_is_taken_for_no_other_kind(tmp_path: Path):
    path = tmp_path / "x"
    written(path, purpose="visit")
    with pytest.raises(VaultProblem, match="package_foreign"):
        opened(path, purpose="transfer")


def test_a_cheaper_cost_or_an_endless_one_is_refused_before_any_work(tmp_path: Path):
    path = tmp_path / "x"
    written(path)
    with pytest.raises(VaultProblem, match="kdf_refused"):
        open_package(path, WORDS, "transfer", replace(CHEAP, m=CHEAP.m + 1))
    body = bytearray(path.read_bytes())
    body[30:34] = (1 << 31).to_bytes(4, "big")
    body[HEAD - 8 : HEAD] = hashlib.sha256(bytes(body[: HEAD - 8])).digest()[:8]
    path.write_bytes(body)
    assert look_at(path).purpose == "transfer"
    with pytest.raises(VaultProblem, match="kdf_refused"):
        opened(path)


@pytest.mark.parametrize("file", [*FILES, b"short"])
def test_every_cut_is_noticed(tmp_path: Path, file: bytes):
    path = tmp_path / "x"
    written(path, files=(file,))
    whole = path.read_bytes()
    sealed = CHUNK + 16
    places = {4, 5, len(whole) - 1, *(at + by for at in range(HEAD, len(whole), sealed) for by in (-1, 0, 1))}
    for place in sorted(places - {len(whole)}):
        path.write_bytes(whole[:place])
        with pytest.raises(VaultProblem, match="package_damaged"):
            read(opened(path))


def test_every_flipped_bit_is_noticed(tmp_path: Path):
    path = tmp_path / "x"
    written(path, files=(b"abc" * 100,))
    whole = path.read_bytes()
    for place in range(len(whole)):
        body = bytearray(whole)
        body[place] ^= 1 << place % 8
        path.write_bytes(body)
        with pytest.raises(VaultProblem) as told:
            read(opened(path))
        front = {0: "package_foreign", 1: "package_foreign", 2: "package_foreign", 3: "package_foreign"}
        assert told.value.code in (front.get(place, "package_damaged"), "package_newer")


def test_pieces_cannot_be_swapped_left_out_or_brought_from_another_package(tmp_path: Path):
    path, other = tmp_path / "x", tmp_path / "y"
    written(path)
    written(other)
    whole, foreign = path.read_bytes(), other.read_bytes()
    head, size = HEAD, CHUNK + 16
    first, second = whole[head : head + size], whole[head + size : head + 2 * size]
    rest = whole[head + 2 * size :]
    for body in (
        whole[:head] + second + first + rest,
        whole[:head] + second + rest,
        whole[:head] + foreign[head : head + size] + second + rest,
        foreign[:head] + whole[head:],
        whole + b"\0",
    ):
        path.write_bytes(body)
        with pytest.raises(VaultProblem, match="package_damaged"):
            read(opened(path))


@pytest.mark.parametrize("length", [MOST_CONTENT + 1, 1 << 62, (1 << 64) - 1])
def test_a_length_that_lies_costs_no_memory(tmp_path: Path, length: int, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "x"
    monkeypatch.setattr("desktop.vault.package._front", lambda kind, _length: bytes([kind]) + length.to_bytes(8, "big"))
    written(path)
    monkeypatch.undo()
    tracemalloc.start()
    with pytest.raises(VaultProblem, match="package_damaged"):
        read(opened(path))
    assert tracemalloc.get_traced_memory()[1] < 4 << 20
    tracemalloc.stop()


def test_a_large_file_goes_through_in_the_same_memory(tmp_path: Path):
    path, size = tmp_path / "x", 24 << 20

    def zeros() -> Iterator[bytes]:
        for _ in range(size >> 16):
            yield bytes(1 << 16)

    tracemalloc.start()
    run(package_steps(path, WORDS, "transfer", CONTENT, [Attached(size, zeros())], CHEAP, RealDisk()))
    reading = opened(path).read()
    assert sum(len(piece) for file in reading.files() for piece in file.pieces) == size
    reading.finish()
    assert tracemalloc.get_traced_memory()[1] < 6 << 20
    tracemalloc.stop()


def test_a_file_that_gives_less_than_it_said_leaves_no_package(tmp_path: Path):
    steps = package_steps(tmp_path / "x", WORDS, "transfer", CONTENT, [Attached(10, iter([b"x"]))], CHEAP, RealDisk())
    with pytest.raises(VaultProblem, match="attachment_damaged"):
        run(steps)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("calls", range(8))
def test_a_full_disk_leaves_what_was_there(tmp_path: Path, calls: int):
    path = tmp_path / "x"
    path.write_bytes(b"before")
    disk = FailingDisk(calls)
    attached = [Attached(len(one), iter([one])) for one in FILES]
    with pytest.raises(VaultProblem, match="disk_full"):
        run(package_steps(path, WORDS, "transfer", CONTENT, attached, CHEAP, disk))
    assert disk.failed
    if path.read_bytes() != b"before":
        assert read(opened(path))[0] == CONTENT
    assert [one.name for one in tmp_path.iterdir()] == ["x"]
