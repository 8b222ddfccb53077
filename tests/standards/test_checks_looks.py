"""A table that says which papers are missing must be able to; a letter is a form of a case that is printed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.places import standards
from desktop.standards.reading import StandardFaults, read_standard

LOOKS = 'form = "shelf_document", kind = "kind", until = "valid_until"'


def codes_after(folder: Path, old: str, new: str, form: str = "self_check") -> list[str]:
    """What is wrong with the Mongolian edition once one thing in a form of it is another."""
    edition = folder / "mn" / "2021"
    shutil.copytree(standards() / "mn" / "2021", edition)
    path = edition / "forms" / f"{form}.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    try:
        read_standard(edition)
    except StandardFaults as faults:
        return [fault.code for fault in faults.faults]
    return []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("read_only = true\n", "read_only = true\n", []),
        ("read_only = true\n", "", ["looks_unfit"]),
        ('scope = "office"', 'scope = "case"\nstage = "closing"', ["looks_unfit"]),
        (LOOKS, LOOKS.replace("shelf_document", "shelf_documents"), ["unknown_form"]),
        (LOOKS, LOOKS.replace("shelf_document", "closing"), ["unknown_form"]),
        (LOOKS, LOOKS.replace('"valid_until"', '"ended_on"'), ["unknown_field", "unknown_field"]),
        (LOOKS, LOOKS.replace('"valid_until"', '"kind"'), ["looks_kind", "looks_kind"]),
        ('expected = ["policy"', 'expected = ["polisy"', ["unknown_option", "unknown_option"]),
        ('options = { missing = "байхгүй"', 'options = { gone = "байхгүй"', ["unknown_option"]),
        ('id = "state"', 'id = "status"', ["unknown_option", "unknown_option"]),
    ],
)
def test_what_a_table_looks_for_is_checked_when_it_is_read(tmp_path: Path, old: str, new: str, expected: list[str]):
    assert codes_after(tmp_path, old, new) == expected


@pytest.mark.parametrize(
    ("form", "old", "new", "expected"),
    [
        ("referral", "letter = true\n", "", []),
        ("referral", "file_order = 20\n", "", ["letter_unfit"]),
        ("self_check", "many = true\n", "many = true\nletter = true\n", ["letter_unfit"]),
    ],
)
def test_only_what_is_filled_in_for_a_case_and_printed_is_a_letter(
    tmp_path: Path, form: str, old: str, new: str, expected: list[str]
):
    assert codes_after(tmp_path, old, new, form) == expected
