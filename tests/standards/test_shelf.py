"""The editions that are installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.standards.faults import StandardFaults
from desktop.standards.shelf import Shelf, digest
from tests.standards.editions import HEAD, edition


def test_the_shelf_knows_its_editions_by_ref(tmp_path: Path):
    edition(tmp_path)
    (tmp_path / "common").mkdir()
    assert Shelf(tmp_path).refs() == ("xx/2026",)
    assert Shelf(tmp_path).edition("xx/2026").title == "Home visits"


def test_an_edition_is_read_only_once(tmp_path: Path):
    edition(tmp_path)
    shelf = Shelf(tmp_path)
    assert shelf.edition("xx/2026") is shelf.edition("xx/2026")


@pytest.mark.parametrize("ref", ["xx/2025", "", "../xx", "xx"])
def test_an_edition_that_is_not_installed_is_a_key_error(tmp_path: Path, ref: str):
    edition(tmp_path)
    with pytest.raises(KeyError):
        Shelf(tmp_path).edition(ref)


def test_an_unsound_edition_tells_its_faults(tmp_path: Path):
    edition(tmp_path, head=HEAD + "colour = 'red'\n")
    with pytest.raises(StandardFaults):
        Shelf(tmp_path).edition("xx/2026")


def test_the_digest_changes_with_every_word_but_not_with_line_ends(tmp_path: Path):
    folder = edition(tmp_path)
    first = digest(folder)
    form = folder / "forms" / "visit.toml"
    form.write_bytes(form.read_bytes().replace(b"\n", b"\r\n"))
    assert digest(folder) == first
    form.write_bytes(form.read_bytes().replace(b"Visited on", b"Visited at"))
    assert digest(folder) != first


def test_the_digest_changes_with_the_name_of_a_file(tmp_path: Path):
    folder = edition(tmp_path)
    first = digest(folder)
    (folder / "forms" / "visit.toml").rename(folder / "forms" / "visits.toml")
    assert digest(folder) != first
