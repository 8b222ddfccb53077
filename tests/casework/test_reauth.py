"""The password asked for again: what asks for it, how long it is good, and what guessing costs."""

from __future__ import annotations

import pytest

from desktop.casework.office import Office
from desktop.casework.reauth import GRACE, SENSITIVE, Reauth
from desktop.casework.refusals import Refusal
from desktop.models import Trail
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import PASSWORD


class Running:
    """Seconds that pass only when told."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def running() -> Running:
    return Running()


@pytest.fixture
def gate(running: Running) -> Reauth:
    return Reauth(running)


@pytest.mark.parametrize("action", sorted(SENSITIVE))
def test_every_sensitive_action_is_refused_until_the_password_is_typed(gate: Reauth, office: Office, action: str):
    with pytest.raises(Refusal, match="password_needed"):
        gate.require(action, 1)
    gate.confirm(office, action, 1, PASSWORD)
    gate.require(action, 1)


def test_the_password_is_good_for_two_minutes_and_not_a_second_longer(gate: Reauth, office: Office, running: Running):
    gate.confirm(office, "export", None, PASSWORD)
    running.seconds += GRACE - 1
    assert not gate.needs("export")
    running.seconds += 1
    assert gate.needs("export")


def test_it_is_good_for_the_same_action_in_the_same_case_only(gate: Reauth, office: Office):
    gate.confirm(office, "open_confidential", 1, PASSWORD)
    assert gate.needs("open_confidential", 2)
    assert gate.needs("export", 1)


def test_a_wrong_password_opens_nothing_and_leaves_a_line_in_the_trail(gate: Reauth, office: Office):
    with pytest.raises(VaultProblem, match="wrong_password"):
        gate.confirm(office, "export", None, PASSWORD + "1")
    assert gate.needs("export")
    with office.reading() as session:
        assert [row.doing for row in session.query(Trail)][-1] == "wrong_password_again"


def test_after_three_wrong_passwords_even_the_right_one_waits(gate: Reauth, office: Office, running: Running):
    for _ in range(3):
        with pytest.raises(VaultProblem):
            gate.confirm(office, "export", None, "something else entirely")
    with pytest.raises(Refusal, match="password_pause") as pause:
        gate.confirm(office, "export", None, PASSWORD)
    running.seconds += float(str(pause.value.facts["seconds"]))
    gate.confirm(office, "export", None, PASSWORD)
    assert not gate.needs("export")


def test_what_was_closed_on_purpose_asks_anew(gate: Reauth, office: Office):
    gate.confirm(office, "open_confidential", 1, PASSWORD)
    gate.forget("open_confidential", 1)
    assert gate.needs("open_confidential", 1)


def test_an_action_nobody_listed_is_a_mistake_of_the_program(gate: Reauth):
    with pytest.raises(KeyError):
        gate.needs("dance")


def test_another_person_at_the_same_office_has_proven_nothing(office: Office):
    office.reauth.confirm(office, "export", None, PASSWORD)
    assert office.signed_in_as(office.opened).reauth.needs("export")
    assert not office.at(office.now).reauth.needs("export")
