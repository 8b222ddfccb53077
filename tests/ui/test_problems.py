"""Every code that may reach a person has a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import desktop
from desktop.casework.refusals import CODES as REFUSALS
from desktop.forms.problems import CODES as ANSWERS
from desktop.ui.problems import SENTENCES, sentence

VAULT = Path(desktop.__file__).parent / "vault"
RAISED = re.compile(r'VaultProblem\(\s*"([a-z_]+)"')
MAPPED = re.compile(r'(?:errno\.\w+|DRIVER\.\w+|"[a-z_]+"): "([a-z_]+)"')


def vault_codes() -> set[str]:
    text = "".join(path.read_text(encoding="utf-8") for path in VAULT.rglob("*.py"))
    tables = re.findall(r"(?:_CODES|codes) = \{.*?\}", text, re.DOTALL)
    return set(RAISED.findall(text)) | {code for table in tables for code in MAPPED.findall(table)}


@pytest.mark.parametrize("code", sorted(ANSWERS | REFUSALS | vault_codes()))
def test_every_code_has_a_sentence(code: str) -> None:
    assert code in SENTENCES


def test_the_vault_gives_codes_to_look_for() -> None:
    assert {"wrong_password", "disk_full", "register_damaged"} <= vault_codes()


def test_facts_are_put_into_the_sentence() -> None:
    assert sentence("too_low", {"low": 3}) == "The smallest possible number is 3."


def test_a_row_of_a_table_is_named_as_a_person_counts() -> None:
    assert sentence("not_a_time", {"row": 0, "column": "at"}).startswith("Row 1: ")


def test_an_unknown_code_still_says_that_nothing_was_lost() -> None:
    assert "Nothing was lost" in sentence("never_heard_of")


def test_a_fact_that_is_missing_does_not_stop_the_sentence() -> None:
    assert sentence("year_out_of_range") == "The year must be between … and …."
