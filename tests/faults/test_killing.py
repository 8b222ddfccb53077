"""A program killed in the middle of its work has lost nothing it had acknowledged."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.killing import catches, run
from tests.faults.worker import MUTANTS


def test_nothing_acknowledged_is_lost_by_a_kill(tmp_path: Path):
    acknowledged, failures = run(tmp_path, cases=4, seed=1)
    assert failures == []
    assert acknowledged > 0


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_program_that_breaks_its_promise_is_caught(tmp_path: Path, mutant: str):
    assert catches(tmp_path, mutant, seed=1)
