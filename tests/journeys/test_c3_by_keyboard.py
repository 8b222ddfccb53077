"""C-3 from the first run to the printed PDF, with keyboard events only."""

from __future__ import annotations

import re
from pathlib import Path

import pypdf
import pytest

from desktop.casework.names import WORD
from desktop.casework.office import Office
from desktop.casework.opening import open_office
from desktop.casework.scenario import read_scenario
from desktop.casework.views import case_id_of, case_page
from desktop.places import resources
from desktop.ui.main_window import MainWindow
from tests.casework.practice import replayed
from tests.journeys.casework import Casework
from tests.journeys.comparing import documents_of, dues_of, entries_of, stages_of
from tests.journeys.workplace import OFFICE, Workplace

NARAN = ("naran", "тэвлүүр хамшиг нудраг солбой")
BOLD = ("bold", "гүрмээл царвай умдгар бөлжүүн")
DEMO = resources() / "demo"
C3 = DEMO / "c3.toml"


def test_an_office_is_made_and_a_supervisor_signs_in_by_keyboard_alone(workplace: Workplace) -> None:
    workplace.make_office(*NARAN)
    workplace.add_person(BOLD[0], "supervisor", BOLD[1])
    workplace.lock()
    workplace.sign_in(*BOLD)
    assert isinstance(workplace.inside(), MainWindow)


@pytest.mark.slow
def test_the_whole_of_c3_is_typed_printed_and_the_same_as_replayed(workplace: Workplace, tmp_path: Path) -> None:
    workplace.make_office(*NARAN)
    workplace.add_person(BOLD[0], "supervisor", BOLD[1])
    work = Casework(workplace, dict([NARAN, BOLD]), NARAN[0])
    work.play(read_scenario(C3))
    assert work.form.left_out == []
    assert workplace.typist.nameless == set()
    pdf = tmp_path / "c3.pdf"
    work.print_file("mother", pdf)
    workplace.program.shell.close()
    typed = open_office(tmp_path / "office", tmp_path / "register", *NARAN, workplace.means)
    told = replayed(tmp_path / "replayed", tuple((path, read_scenario(path)) for path in (DEMO / "office.toml", C3)))
    for case, code in (
        ("mother", "MN-SUM0-2026-014"),
        ("child-1", "MN-SUM0-2026-015"),
        ("child-2", "MN-SUM0-2026-016"),
    ):
        assert_the_same(typed, work.cases[case], told["naran"], case_id_of(told["naran"], code) or 0)
    assert_printed(pypdf.PdfReader(pdf), typed, work.cases["mother"])
    typed.close()


def assert_the_same(typed: Office, mine: int, told: Office, theirs: int) -> None:
    """Forms with their answers, documents, stages and deadlines."""
    one, other = entries_of(typed, mine), entries_of(told, theirs)
    assert list(one) == list(other)
    for key, answers in other.items():
        assert one[key] == answers, key
    assert documents_of(typed, mine) == documents_of(told, theirs)
    assert stages_of(typed, mine) == stages_of(told, theirs)
    assert dues_of(typed, mine) == dues_of(told, theirs)


def assert_printed(reader: pypdf.PdfReader, office: Office, case_id: int) -> None:
    """The code and no name on the cover, an index, and every page with its number and the total."""
    page = case_page(office, case_id)
    texts = [each.extract_text() for each in reader.pages]
    assert page.code in texts[0]
    assert OFFICE in " ".join(texts[0].split())
    assert [word for word in names_of(office) if word in texts[0] + texts[1] + texts[2]] == []
    total = int((re.search(r"хуудас 1 / (\d+)", texts[1]) or [0, 0])[1])
    shown = (re.search(rf"хуудас (\d+)(?:–(\d+))? / {total}\b", text) for text in texts)
    numbers = [number for each in shown if each for number in range(int(each[1]), int(each[2] or each[1]) + 1)]
    assert total > 50
    assert numbers == list(range(1, total + 1))
    index = texts[1] + texts[2]
    for ref in ("F-01", "F-02", "F-06", "F-12", "F-22", "F-25", "F-27", "F-28"):
        assert ref in index


def names_of(office: Office) -> set[str]:
    """Every word of every name in the register that is long enough to be no ordinary word's beginning."""
    people = [person for case in office.names.body["cases"].values() for person in case["people"].values()]
    return {word for person in people for word in WORD.findall(person.get("name", "")) if len(word) > 3}
