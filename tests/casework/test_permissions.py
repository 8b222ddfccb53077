"""Who may do what, and that a task is refused before it begins."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from desktop.casework.permissions import MAY, may, needs, require
from desktop.casework.refusals import Refusal
from desktop.vault.cards import HOLDS


def test_the_table_names_only_roles_that_exist():
    assert {role for roles in MAY.values() for role in roles} == set(HOLDS)


@pytest.mark.parametrize(
    ("deed", "key"),
    [("read_cases", "cases"), ("read_texts", "cases"), ("see_names", "register"), ("write_cases", "register")],
)
def test_nobody_is_allowed_what_her_keys_do_not_open(deed: str, key: str):
    assert all(key in HOLDS[role] for role in MAY[deed])


def test_the_information_team_reads_no_texts_and_the_technician_no_cases():
    assert may("information", "read_cases")
    assert not may("information", "read_texts", "see_names", "write_cases", "print_cases")
    assert [deed for deed in MAY if may("technician", deed)] == ["look_after"]


def test_one_of_several_deeds_is_enough():
    require("supervisor", "write_cases", "supervise")
    with pytest.raises(Refusal, match="not_allowed"):
        require("information", "write_cases", "supervise")


def test_a_task_is_refused_before_it_begins():
    done = []

    @needs("write_cases")
    def write(office: object, what: str) -> None:
        done.append(what)

    write(SimpleNamespace(user=SimpleNamespace(role="worker")), "one")
    with pytest.raises(Refusal, match="not_allowed"):
        write(office=SimpleNamespace(user=SimpleNamespace(role="supervisor")), what="two")
    assert done == ["one"]


def test_a_deed_that_is_not_in_the_table_is_a_mistake_of_the_program():
    with pytest.raises(KeyError):
        needs("fly")
