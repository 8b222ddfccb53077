"""A small part of every group of faults; `make faults` runs them at length."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.groups import SEED
from tests.faults.registry import GROUPS

# These have tests of their own, by their parts.
APART = {"D1", "D4", "D13"}
HERE = [name for name, group in GROUPS.items() if name not in APART and group.push]


@pytest.mark.parametrize("name", HERE)
def test_nothing_is_lost_leaked_or_wrongly_allowed(name: str, tmp_path: Path):
    group = GROUPS[name]
    if group.missing():
        pytest.skip(group.missing())
    found = group.run(tmp_path, group.push, SEED)
    assert found.failures == []
    assert found.cases > 0


@pytest.mark.parametrize("name", [name for name in HERE if not GROUPS[name].slow_to_catch])
def test_a_program_that_breaks_the_promise_is_caught(name: str, tmp_path: Path):
    group = GROUPS[name]
    if group.missing():
        pytest.skip(group.missing())
    assert group.catches(tmp_path, SEED)
