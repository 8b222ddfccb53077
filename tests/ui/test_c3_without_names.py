"""Case C-3 on every screen: for those who work with codes, and while the register is away, nobody's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.casework.names import Names
from desktop.casework.opening import add_person
from tests.casework.practice import replayed, shipped_scenarios
from tests.faults.diary import means
from tests.faults.said_aloud import walked

WORKER, SUPERVISOR = "naran", "bold"
PASSWORD = "дөрвөн зохиосон үг энд"
ADDED = {"information": "saran", "technician": "temur"}
WANTED = ("office", "c3")
SHORTEST = 4


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The office after C-3, with its people and their passwords beside it."""
    folder = tmp_path_factory.mktemp("c3")
    (folder / "home").mkdir()
    return folder


@pytest.fixture(scope="module")
def passwords() -> dict[str, str]:
    ((_, office),) = [each for each in shipped_scenarios() if each[0].stem == "office"]
    return {person.login: person.password for person in office.people}


@pytest.fixture(scope="module")
def names(place: Path) -> frozenset[str]:
    scenarios = tuple(each for each in shipped_scenarios() if each[0].stem in WANTED)
    offices = replayed(place, scenarios)
    head = offices["dulmaa"]
    for role, login in ADDED.items():
        add_person(head, login, role, PASSWORD, means())
    found = frozenset(_names_in(head.names))
    head.close()
    return found


def _names_in(names: Names) -> Iterator[str]:
    """Every part of every name, and every number, that the register holds."""
    for case in names.body["cases"].values():
        for person in case["people"].values():
            said = f"{person.get('name', '')} {person.get('contact', '')}"
            yield from (word for word in re.findall(r"[\w-]+", said) if len(word) >= SHORTEST)


def seen(said: dict[str, Any], names: frozenset[str]) -> list[str]:
    text = "\n".join(one for part in said.values() for one in part)
    return sorted(name for name in names if re.search(rf"\b{re.escape(name)}", text))


def test_the_one_who_works_with_the_case_sees_the_names(place: Path, names: frozenset[str], passwords: dict[str, str]):
    said = walked(place, WORKER, passwords[WORKER], "mn")
    assert seen(said, names) != []


def test_a_supervisor_sees_no_name_on_any_tab_or_form(place: Path, names: frozenset[str], passwords: dict[str, str]):
    assert seen(walked(place, SUPERVISOR, passwords[SUPERVISOR], "mn", "--deep"), names) == []


@pytest.mark.parametrize("login", ADDED.values())
def test_neither_information_team_nor_technician_sees_a_name(place: Path, names: frozenset[str], login: str):
    assert seen(walked(place, login, PASSWORD, "mn"), names) == []


def test_while_the_register_is_away_nobody_sees_a_name(place: Path, names: frozenset[str], passwords: dict[str, str]):
    (place / "register").rename(place / "elsewhere")
    said = walked(place, WORKER, passwords[WORKER], "mn", "--deep")
    (place / "elsewhere").rename(place / "register")
    assert seen(said, names) == []
