"""Fixtures shared by the tests of the vault."""

from pathlib import Path

import pytest

from tests.vault.office_in_sight import Place, found


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return found(tmp_path)
