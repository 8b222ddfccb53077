"""Who saw what is on one screen, found by case, person and day, and a broken trail is said aloud."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.traces import note_read
from desktop.ui.desk import Desk
from desktop.ui.doings import DOINGS
from desktop.ui.screens.trace import TraceScreen
from tests.ui.screens.cases import opened_case
from tests.ui.screens.seeing import every_text

CODE = Path(__file__).resolve().parents[3] / "desktop"


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> TraceScreen:
    made = TraceScreen(desk)
    qtbot.addWidget(made)
    made.resize(1130, 700)
    made.show()
    return made


def shown(screen: TraceScreen, desk: Desk, qtbot: QtBot) -> list[str]:
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    model = screen.table.model()
    if screen.line() < 0:
        return []
    return [str(model.index(row, 3).data()) for row in range(model.rowCount())]


def test_the_first_list_is_of_those_who_looked(desk: Desk, run, qtbot: QtBot, screen: TraceScreen):  # type: ignore[no-untyped-def]
    case_id = run(opened_case)
    run(note_read, case_id)
    assert shown(screen, desk, qtbot) == ["read the case"]
    assert "The trail is whole" in screen._whole.accessibleName()
    screen.choose("all")
    assert "began the case" in shown(screen, desk, qtbot)


def test_a_case_a_person_and_days_narrow_it(desk: Desk, run, qtbot: QtBot, screen: TraceScreen):  # type: ignore[no-untyped-def]
    case_id = run(opened_case)
    run(note_read, case_id)
    shown(screen, desk, qtbot)
    code = screen._trace.lines[0].code
    screen._case.setText(code.lower())
    assert code
    assert shown(screen, desk, qtbot) == ["read the case"]
    screen._case.setText(f"{code}9")
    assert shown(screen, desk, qtbot) == []
    screen._case.clear()
    screen._since.setText("01.01.2030")
    assert shown(screen, desk, qtbot) == []
    screen._since.setText("some day")
    shown(screen, desk, qtbot)
    assert "19.01.2026" in screen._wrong.text()
    screen._empty.pressed.emit()
    assert len(shown(screen, desk, qtbot)) > 1


def test_a_line_leads_to_its_case(desk: Desk, run, qtbot: QtBot, screen: TraceScreen):  # type: ignore[no-untyped-def]
    case_id = run(opened_case)
    run(note_read, case_id)
    shown(screen, desk, qtbot)
    with qtbot.waitSignal(screen.case_wanted) as asked:
        screen.table.opened.emit(0)
    assert asked.args == [case_id, "", None]


def test_a_broken_trail_is_said(desk: Desk, run, qtbot: QtBot, screen: TraceScreen):  # type: ignore[no-untyped-def]
    run(opened_case)
    path = desk.office.folder / "audit.log"
    path.write_bytes(path.read_bytes().replace(b"start_case", b"start_cas3"))
    shown(screen, desk, qtbot)
    assert "The trail is broken" in every_text(screen) or "The trail is broken" in screen._whole.accessibleName()


def test_everything_the_trail_can_hold_has_its_words():
    source = "".join(path.read_text(encoding="utf-8") for path in (CODE / "casework").rglob("*.py"))
    written = set(re.findall(r'\.changing\(\s*\w+(?:\.user)?,\s*"([a-z_]+)"', source))
    assert len(written) > 40
    assert written <= set(DOINGS)
