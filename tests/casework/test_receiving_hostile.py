"""A package that somebody made on purpose, and an end of the process at any moment: the whole case, or nothing."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.casework.attaching import file_facts, show_file
from desktop.casework.opening import Means, open_office
from desktop.casework.package_content import decoded
from desktop.casework.receiving import take_case
from desktop.casework.views import case_page, case_rows
from desktop.vault import package as packing
from desktop.vault.files import RealDisk
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import PASSWORD
from tests.casework.test_attaching import PNG, run
from tests.casework.two_offices import Way, everything, made, way

__all__ = ["made", "way"]


class Died(BaseException):
    """The end of the process, at any moment."""


@pytest.mark.parametrize("moment", range(0, 40, 2))
def test_a_kill_at_any_moment_leaves_the_whole_case_or_nothing(way: Way, moment: int, tmp_path: Path, means: Means):
    way.send()
    arrived = way.open()
    folder = way.receiver.folder
    disk = DyingDisk(moment)
    way.receiver._disk = disk
    before = len(case_rows(way.receiver))
    with contextlib.suppress(Died, VaultProblem):
        run(take_case(way.receiver, arrived, arrived.pages, arrived.sha256[:16]))
    way.receiver._engine.dispose()
    again = open_office(folder, tmp_path / "HOE" / "register", "naran", PASSWORD, means)
    rows = case_rows(again)
    assert len(rows) in (before, before + 1)
    for row in rows:
        page = case_page(again, row.id)
        assert len(page.entries) == arrived.entries
        assert page.name == case_page(way.sender, way.case_id).name
        assert show_file(again, row.id, 1).data == PNG
    again.close()


class DyingDisk(RealDisk):
    """Lives for so many calls."""

    def __init__(self, calls: int) -> None:
        self._left = calls

    def _spend(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Died

    def create(self, path: Path) -> int:
        self._spend()
        return super().create(path)

    def write(self, handle: int, data: memoryview) -> int:
        self._spend()
        return super().write(handle, data)

    def replace(self, old: Path, new: Path) -> None:
        self._spend()
        super().replace(old, new)


HOSTILE: dict[str, Callable[[dict[str, Any]], object]] = {
    "an unknown field": lambda body: body.update(surprise=1),
    "an unknown form": lambda body: body["entries"][0].update(form_id="../../etc/passwd"),
    "a path for a uid": lambda body: body["entries"][0].update(uid="../" * 10 + "aa"),
    "the same entry twice": lambda body: body["entries"].append(body["entries"][0]),
    "a reference to nowhere": lambda body: body["entries"][0].update(replaces="0" * 32),
    "a question nobody asks": lambda body: body["entries"][0]["answers"].update(nobody="x"),
    "an answer of another shape": lambda body: body["entries"][0]["answers"].update(
        {name: {"a": [1]} for name in body["entries"][0]["answers"]}
    ),
    "an unknown stage": lambda body: body["case"].update(stage="nowhere"),
    "an event of ours": lambda body: body["events"].append(
        {**body["events"][0], "uid": "a" * 32, "kind": "glass_broken", "facts": {"reason": "x"}}
    ),
    "a moment with a zone": lambda body: body["case"].update(started_at="2026-01-01T00:00:00Z"),
    "a year of Methuselah": lambda body: body["case"].update(birth_year=10**30),
    "a file that is not there": lambda body: body["documents"][1].update(
        file={"name": "x", "type": "png", "size": 3, "sha256": "0" * 64}
    ),
    "another checksum": lambda body: body["documents"][0]["file"].update(sha256="0" * 64),
    "a huge file": lambda body: body["documents"][0]["file"].update(size=1 << 40),
    "a token that is none": lambda body: body["names"]["people"].update({"__class__": {"facts": {}, "also": []}}),
    "an older shape": lambda body: body.update(format=0),
    "no episode": lambda body: body.update(episodes=[]),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_package_somebody_made_on_purpose_is_refused_whole(way: Way, what: str):
    """Its password is right and its seal is whole: only what it holds is not what we would write."""
    rewritten(way, HOSTILE[what])
    before = everything(way.receiver)
    with pytest.raises(VaultProblem, match="package_damaged"):
        way.open()
    assert everything(way.receiver) == before


def test_a_name_in_the_open_part_of_an_answer_is_refused(way: Way):
    """Names never enter `cases.db`, from wherever they come."""

    def tell(body: dict[str, Any]) -> None:
        entry = next(one for one in body["entries"] if one["form_id"] == "intake")
        field = next(name for name, value in entry["answers"].items() if value == {"hidden": True})
        entry["answers"][field] = "Нэр ил бичигдэв"

    rewritten(way, tell)
    with pytest.raises(VaultProblem, match="package_damaged"):
        way.open()


def test_a_newer_shape_is_told_as_newer(way: Way):
    rewritten(way, lambda body: body.update(format=99, whatever={}))
    with pytest.raises(VaultProblem, match="package_newer"):
        way.open()


def test_a_file_with_a_name_like_a_path_stays_a_name(way: Way):
    rewritten(way, lambda body: body["documents"][0]["file"].update(name="../../../C:\\Windows\\x.exe"))
    taken = way.take()
    facts = file_facts(way.receiver, taken.case_id, 1)
    assert facts is not None
    assert not set(facts.name) & set("/\\:")


def test_nested_without_end_is_damage_not_a_crash(way: Way):
    deep = b'{"format":1,"x":' + b"[" * 100_000
    with pytest.raises(VaultProblem, match="package_damaged"):
        decoded(deep)


def rewritten(way: Way, change: Callable[[dict[str, Any]], object]) -> None:
    """The package as somebody would seal it who knows the format and the password."""
    sent = way.send()
    known = packing.open_package(way.path, sent.password, "transfer", way.sender.opened.slot.kdf)
    reading = known.read()
    body = json.loads(reading.content)
    files = [(file.size, b"".join(file.pieces)) for file in reading.files()]
    change(body)
    content = json.dumps(body, ensure_ascii=False).encode()
    attached = (packing.Attached(size, iter([data])) for size, data in files)
    kdf = way.sender.opened.slot.kdf
    for _ in packing.package_steps(way.path, sent.password, "transfer", content, attached, kdf, RealDisk()):
        continue
