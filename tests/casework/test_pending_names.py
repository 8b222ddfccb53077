"""A change and the names it brings are one, whatever happens between the two files."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.casework.entries import save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, open_office
from desktop.casework.pending_names import KEY
from desktop.casework.views_case import entry_view
from desktop.models import Setting
from desktop.vault.files import RealDisk
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import PASSWORD
from tests.casework.filling import fill


class PulledStick(RealDisk):
    """A disk on which the register can no longer be written once the stick is pulled."""

    pulled = False

    def create(self, path: Path) -> int:
        if self.pulled and path.name.startswith("register."):
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().create(path)


@pytest.fixture
def stick() -> PulledStick:
    return PulledStick()


@pytest.fixture
def means(means: Means, stick: PulledStick) -> Means:
    from dataclasses import replace

    return replace(means, disk=stick)


@pytest.fixture
def note(office: Office) -> int:
    case = start_case(office)
    fill(office, case, "consent")
    entry = start_entry(office, case, "process_note")
    say(office, entry, "Долгормаа")
    return entry


def say(office: Office, entry: int, name: str) -> None:
    save_answers(office, entry, {"facts": f"{name} ирж ярив.", "present": [{"name": name, "role": "neighbour"}]})


def said(office: Office, entry: int) -> tuple[str, str]:
    answers = entry_view(office, entry).answers
    return answers["facts"], answers["present"][0]["name"]


def pending(office: Office) -> bool:
    with office.reading() as session:
        return session.scalar(select(Setting).where(Setting.key == KEY)) is not None


@pytest.fixture
def cut_off(office: Office, note: int, stick: PulledStick, means: Means, tmp_path: Path) -> Iterator[Office]:
    """The office opened again after a save of which only the case reached the disk."""
    stick.pulled = True
    with pytest.raises(VaultProblem):
        say(office, note, "Оюунгэрэл")
    office.close()
    stick.pulled = False
    again = open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means)
    yield again
    again.close()


def test_names_that_did_not_reach_the_register_are_there_at_the_next_start(cut_off, note):
    assert said(cut_off, note) == ("Оюунгэрэл ирж ярив.", "Оюунгэрэл")


def test_they_are_in_the_register_then_and_no_longer_beside_the_case(cut_off, note, means, tmp_path):
    start_case(cut_off)
    assert not pending(cut_off)
    cut_off.close()
    again = open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means)
    assert said(again, note) == ("Оюунгэрэл ирж ярив.", "Оюунгэрэл")
    again.close()


def test_a_later_change_that_fails_does_not_forget_them(office, note, stick):
    stick.pulled = True
    for name in ("Оюунгэрэл", "Цэцэгмаа"):
        with pytest.raises(VaultProblem):
            say(office, note, name)
    with pytest.raises(RuntimeError), office.changing(office.user, "stumble"):
        raise RuntimeError
    stick.pulled = False
    assert said(office, note) == ("Цэцэгмаа ирж ярив.", "Цэцэгмаа")


def test_names_lie_beside_the_case_only_until_the_next_change(office, note):
    assert pending(office)
    start_case(office)
    assert not pending(office)


def test_without_the_register_they_wait(office, note, stick, means, tmp_path):
    stick.pulled = True
    with pytest.raises(VaultProblem):
        say(office, note, "Оюунгэрэл")
    office.close()
    stick.pulled = False
    without = open_office(tmp_path / "office", None, "naran", PASSWORD, means)
    start_case(without)
    without.close()
    again = open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means)
    assert said(again, note) == ("Оюунгэрэл ирж ярив.", "Оюунгэрэл")
    again.close()
