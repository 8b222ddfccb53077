"""Two programs on one office: one works, the other says that it is in use."""

from __future__ import annotations

from pathlib import Path

from tests.faults.visiting import catches, run


def test_of_two_programs_started_together_exactly_one_writes(tmp_path: Path):
    assert run(tmp_path, cases=1) == []


def test_two_programs_without_locks_are_noticed(tmp_path: Path):
    assert catches(tmp_path)
