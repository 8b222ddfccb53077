"""Journals are opened, written in, struck out and saved in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desktop.casework.journals import journal_view, paper_at_hand
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, save_paper, start_paper
from desktop.casework.paper_files import files_of_paper
from desktop.casework.previews import EXPORT
from desktop.casework.wordings import wording_of
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import PasswordAgain
from desktop.ui.inputs.shown import ShownInput
from desktop.ui.screens.journals import JournalsScreen
from desktop.ui.screens.paper_work import PaperWork
from tests.casework.conftest import PASSWORD
from tests.casework.filling import example_raws
from tests.ui.screens.cases import opened_case
from tests.ui.screens.seeing import button, every_text, write
from tests.viewer.showing import picture

LOG = "prevention_log"
DIRECTORY = "directory_entry"


@pytest.fixture
def screen(desk: Desk, run, qtbot: QtBot) -> JournalsScreen:  # type: ignore[no-untyped-def]
    run(opened_case)
    screen = JournalsScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen


def written(office: Office) -> int:
    paper_id = start_paper(office, LOG)
    save_paper(office, paper_id, example_raws(office, office.standard.forms[LOG]))
    finish_paper(office, paper_id)
    return paper_id


def opened(screen: JournalsScreen, desk: Desk, qtbot: QtBot, form_id: str) -> None:
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    screen.open_journal(form_id)
    qtbot.waitUntil(desk.tasks.is_idle)


def test_the_case_register_lists_the_case_and_opens_it(screen, desk, qtbot):
    opened(screen, desk, qtbot, "case_register")
    assert screen.lines.model().rowCount() == 1
    wanted: list[int] = []
    screen.case_wanted.connect(lambda case_id, *_: wanted.append(case_id))
    button(screen, "Open").click()
    assert len(wanted) == 1


def test_a_new_line_is_saved_as_it_is_typed_and_stays_after_leaving(screen, desk, run, qtbot):
    opened(screen, desk, qtbot, LOG)
    button(screen, "New line").click()
    qtbot.waitUntil(lambda: screen.work.wizard is not None)
    screen.work.wizard.filling.put("topic", "Сургалт")
    screen.leave()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert run(paper_at_hand, screen.work.paper_id()).answers["topic"] == "Сургалт"
    screen.work.leave()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert screen.lines.model().rowCount() == 1


def test_a_finished_line_is_read_and_struck_out_with_a_reason(screen, desk, run, qtbot):
    run(written)
    opened(screen, desk, qtbot, LOG)
    button(screen, "Open").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert screen.work.wizard is None
    button(screen, "Strike this line out").click()
    screen.work.reason.edits()[0].setText("давхар бичсэн")
    button(screen, "Strike it out").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    rows = run(journal_view, LOG, wording_of(desk.standard, "mn")).rows
    assert [(row.struck, row.struck_reason) for row in rows] == [(True, "давхар бичсэн")]


def dropped(*paths: Path) -> tuple[QMimeData, QDropEvent]:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop = Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(5, 5), drop, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    return data, event


@pytest.fixture
def with_files(screen, desk, run, qtbot, tmp_path: Path) -> JournalsScreen:  # type: ignore[no-untyped-def]
    """A finished line with a scan and a text, its files in sight."""
    run(written)
    opened(screen, desk, qtbot, LOG)
    button(screen, "Open").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    button(screen, "Files: 0").click()
    scan, text = tmp_path / "зөвшөөрөл.png", tmp_path / "хууль.txt"
    scan.write_bytes(picture(8, 8))
    text.write_text("Нэгдүгээр зүйл", encoding="utf-8")
    _data, event = dropped(scan, text)
    screen.work.files.dropEvent(event)
    qtbot.waitUntil(lambda: screen.work.files.table.model().rowCount() == 2, timeout=20_000)
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen


def test_files_are_attached_to_a_line_one_after_the_other_and_counted(with_files, desk, run, qtbot):
    work = with_files.work
    assert [row.name for row in run(files_of_paper, work.paper_id())] == ["зөвшөөрөл.png", "хууль.txt"]
    button(work, "Back to the paper").click()
    assert work.page.isVisible()
    assert "Attached files" in work.page.toPlainText()
    button(work, "Files: 2").click()
    assert work.files.isVisible()


def test_a_file_of_a_line_is_copied_out_after_the_warning_and_the_password(
    with_files, desk, qtbot, tmp_path: Path, monkeypatch
):
    file, target = with_files.work.files.file, tmp_path / "copy.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    file.copy.click()
    assert "is not locked" in every_text(file.warning)
    file.warning.pressed.emit()
    dialog = file.findChild(PasswordAgain)
    write(dialog.ask.field.edit, PASSWORD)
    with qtbot.waitSignal(dialog.confirmed, timeout=20_000):
        button(dialog, "Save a copy outside …").click()
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert target.read_bytes() == picture(8, 8)


def test_a_scan_is_looked_at_in_the_viewer_and_its_window_goes_with_the_screen(with_files, qtbot):
    file = with_files.work.files.file
    qtbot.waitUntil(file.look.isVisible, timeout=5000)
    file.look.click()
    qtbot.waitUntil(lambda: file.viewers.count() == 1, timeout=5000)
    with_files.leave()
    assert file.viewers.count() == 0


def test_a_supervisor_sees_how_many_files_a_line_has_and_attaches_none(desk, run, qtbot, written_by_head):
    work = PaperWork(replace(desk, user=replace(desk.user, role="supervisor")))
    qtbot.addWidget(work)
    work.tell(written_by_head)
    work.show()
    button(work, "Files: 0").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert not work.files.may_attach()
    assert not [each for each in work.files.findChildren(QPushButton) if "Attach" in each.text() and each.isVisible()]


@pytest.fixture
def written_by_head(run):  # type: ignore[no-untyped-def]
    return run(paper_at_hand, run(written))


def test_a_line_is_saved_as_pdf_after_the_password(screen, desk, run, qtbot, tmp_path: Path):
    run(written)
    opened(screen, desk, qtbot, LOG)
    button(screen, "Open").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    run(lambda office: office.reauth.accept("export"))
    screen.work.out.save_to(run(paper_at_hand, screen.work.paper_id()), tmp_path / "paper.pdf")
    qtbot.waitUntil(desk.tasks.is_idle)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert "The paper is saved" in every_text(screen.work)


def test_the_self_check_lists_what_the_shelf_lacks_one_under_the_other(screen, desk, qtbot):
    opened(screen, desk, qtbot, "self_check")
    button(screen, "New line").click()
    qtbot.waitUntil(lambda: screen.work.wizard is not None)
    qtbot.waitUntil(desk.tasks.is_idle)
    (shown,) = [each.value.text() for each in screen.work.findChildren(ShownInput) if each.field.id == "shelf"]
    assert len(shown.splitlines()) == 5
    assert all("missing" in line for line in shown.splitlines())


def test_a_journal_is_saved_as_a_spreadsheet_and_as_pdf(screen, desk, run, qtbot, tmp_path: Path):
    run(written)
    opened(screen, desk, qtbot, LOG)
    desk.office.reauth.accept(EXPORT)
    for ending in (".xlsx", ".pdf"):
        screen.save_to(tmp_path / f"дэвтэр 1{ending}")
        qtbot.waitUntil(desk.tasks.is_idle)
    assert (tmp_path / "дэвтэр 1.pdf").read_bytes().startswith(b"%PDF")
    assert CalamineWorkbook.from_path(str(tmp_path / "дэвтэр 1.xlsx")).sheet_names


def test_rows_of_a_spreadsheet_are_shown_with_their_doubts_and_taken(screen, desk, run, qtbot, tmp_path: Path):
    form, words = desk.standard.forms[DIRECTORY], desk.wording
    row = {field.id: "Сумын төв" for field in form.fields()}
    row |= {"sector": "эрүүл мэнд", "types": "эрүүл мэнд", "cost": "үнэгүй"}
    row |= {"verified_on": "05.01.2026", "distance": "3", "ended_on": ""}
    heads = [words.label(form, field) for field in form.fields()]
    book = xlsxwriter.Workbook(str(tmp_path / "x.xlsx"))
    leaf = book.add_worksheet()
    leaf.write_row(0, 0, heads)
    leaf.write_row(1, 0, [row[field.id] for field in form.fields()])
    leaf.write_row(2, 0, [{**row, "cost": "их"}[field.id] for field in form.fields()])
    book.close()
    opened(screen, desk, qtbot, DIRECTORY)
    screen.bring(tmp_path / "x.xlsx")
    qtbot.waitUntil(desk.tasks.is_idle)
    assert screen.bringing.doubts.model().rowCount() == 1
    button(screen, "Take 1 row").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert len(run(journal_view, DIRECTORY, words).rows) == 1
