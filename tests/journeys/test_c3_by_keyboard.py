"""C-3 from the first run to the printed PDF, with keyboard events only."""

from __future__ import annotations

from desktop.casework.scenario import read_scenario
from desktop.places import resources
from desktop.ui.main_window import MainWindow
from tests.journeys.casework import Casework
from tests.journeys.workplace import Workplace

NARAN = ("naran", "тэвлүүр хамшиг нудраг солбой")
BOLD = ("bold", "гүрмээл царвай умдгар бөлжүүн")

MOST = 13


def test_an_office_is_made_and_a_supervisor_signs_in_by_keyboard_alone(workplace: Workplace) -> None:
    workplace.make_office(*NARAN)
    workplace.add_person(BOLD[0], "supervisor", BOLD[1])
    workplace.lock()
    workplace.sign_in(*BOLD)
    window = workplace.inside()
    assert isinstance(window, MainWindow)
    assert window.accessibleName() is not None


def test_c3_is_typed_from_the_call_to_the_first_consent(workplace: Workplace) -> None:
    workplace.make_office(*NARAN)
    workplace.add_person(BOLD[0], "supervisor", BOLD[1])
    work = Casework(workplace, dict([NARAN, BOLD]), "naran")
    work.play(read_scenario(resources() / "demo" / "c3.toml"), MOST)
    assert work.left_out == []
