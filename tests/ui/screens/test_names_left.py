"""A list that names somebody is not saved in passing: the words are shown, and one decides."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import desktop
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, save_paper, start_paper
from desktop.ui.desk import Desk
from desktop.ui.screens.journals import JournalsScreen
from desktop.ui.screens.names_left import NamesLeft
from desktop.ui.screens.reports import ReportsScreen
from tests.casework.filling import example_raws
from tests.ui.screens.cases import GIVEN_NAME, opened_case
from tests.ui.screens.seeing import button, every_text

LOG = "prevention_log"
WAYS_OUT = {
    "ui/screens/archive_work.py": "ui/screens/archive_work.py",
    "ui/screens/journals.py": "ui/screens/journals.py",
    "ui/screens/paper_out.py": "ui/screens/paper_work.py",
    "ui/screens/reports.py": "ui/screens/reports.py",
    "ui/screens/staff.py": "ui/screens/staff.py",
}
"""Which module asks about names before another writes something coded outside the program."""


def journal(desk: Desk, qtbot: QtBot) -> JournalsScreen:
    screen = JournalsScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    screen.open_journal(LOG)
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen


def written(office: Office, said: str) -> None:
    form = office.standard.forms[LOG]
    shown = next(field.id for field in form.fields() if field.kind == "text")
    paper_id = start_paper(office, LOG)
    save_paper(office, paper_id, example_raws(office, form) | {shown: said})
    finish_paper(office, paper_id)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Where the file would go is asked; nobody answers."""
    names: list[str] = []

    def ask(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        names.append(name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    for module in ("journals", "reports", "paper_out", "archive_work", "staff"):
        where = f"desktop.ui.screens.{module}.with_password"
        monkeypatch.setattr(where, lambda *given: given[-1]())
    return names


def test_a_journal_that_names_somebody_asks_before_it_is_saved(desk, run, qtbot, asked):
    run(opened_case)
    run(written, GIVEN_NAME)
    screen = journal(desk, qtbot)
    button(screen, "Save as Excel").click()
    qtbot.waitUntil(lambda: screen.left.isVisible())
    assert "1 word may name somebody." in every_text(screen.left)
    assert GIVEN_NAME in every_text(screen.left)
    assert asked == []
    button(screen.left, "Save all the same").click()
    assert asked == [f"{LOG}.xlsx"]
    assert not screen.left.isVisible()


def test_a_journal_that_names_nobody_is_saved_without_a_question(desk, run, qtbot, asked):
    run(opened_case)
    run(written, "сургууль")
    screen = journal(desk, qtbot)
    button(screen, "Save as PDF").click()
    qtbot.waitUntil(lambda: asked == [f"{LOG}.pdf"])
    assert not screen.left.isVisible()


def test_a_paper_that_names_somebody_asks_before_it_is_saved(desk, run, qtbot, asked):
    run(opened_case)
    run(written, GIVEN_NAME)
    screen = journal(desk, qtbot)
    button(screen, "Open").click()
    qtbot.waitUntil(lambda: screen.work.isVisible() and desk.tasks.is_idle())
    button(screen.work, "Save as PDF").click()
    qtbot.waitUntil(lambda: screen.work.names.isVisible())
    assert asked == []
    button(screen.work.names, "Save all the same").click()
    assert len(asked) == 1


def test_a_report_is_looked_through_and_saved(desk, run, qtbot, asked):
    run(opened_case)
    screen = ReportsScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    screen.head.sheet_wanted.emit()
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert not screen.left.isVisible()


def test_many_words_are_not_all_listed(desk, qtbot):
    part = NamesLeft(desk)
    qtbot.addWidget(part)
    part.ask(lambda _office: tuple(f"Нэр{n}" for n in range(12)), then=lambda: None)
    qtbot.waitUntil(desk.tasks.is_idle)
    assert "12 words may name somebody." in every_text(part)
    assert "Нэр7 …" in every_text(part)
    assert "Нэр8" not in every_text(part)


def test_every_way_out_of_the_program_in_codes_asks_first():
    root = Path(desktop.__file__).parent
    found = {}
    for path in (root / "ui").rglob("*.py"):
        called = {node.id for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Name)}
        if "save_as" in called:
            found[path.relative_to(root).as_posix()] = path
    assert set(found) == set(WAYS_OUT)
    for asking in WAYS_OUT.values():
        text = (root / asking).read_text("utf-8")
        assert "names_in_" in text or "words_that_name" in text, asking
