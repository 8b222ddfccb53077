"""Faults as an author reads them."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import desktop.standards
from desktop.standards.faults import SENTENCES, Fault, StandardFaults, describe

SOURCES = [path.read_text(encoding="utf-8") for path in Path(desktop.standards.__path__[0]).glob("*.py")]


class Anything(defaultdict[str, str]):
    def __missing__(self, key: str) -> str:
        return key


def test_a_fault_says_where_what_and_how_to_put_it_right():
    fault = Fault(
        "forms/visit.toml", "page.visit.field.level", "unknown_kind", {"kind": "txt", "hint": "Did you mean “text”?"}
    )
    assert describe(fault) == (
        "forms/visit.toml, page.visit.field.level: the kind “txt” does not exist. Did you mean “text”?"
    )


def test_every_sentence_can_be_filled_in():
    for code in SENTENCES:
        assert describe(Fault("a.toml", "", code, Anything(str))).startswith("a.toml: ")


def test_every_code_that_is_told_has_a_sentence_and_every_sentence_a_code():
    told = set(re.findall(r'"([a-z]+(?:_[a-z]+)+)", ?\{', "".join(SOURCES)))
    told |= set(re.findall(r'yield [\w.]+, "(\w+)", facts', "".join(SOURCES)))
    assert told <= set(SENTENCES)
    assert set(SENTENCES) <= told


def test_the_exception_holds_all_faults_and_no_prose():
    fault = Fault("a.toml", "", "not_toml", {"problem": "x"})
    faults = StandardFaults([fault, fault])
    assert faults.faults == [fault, fault]
    assert str(faults) == "2 faults"
