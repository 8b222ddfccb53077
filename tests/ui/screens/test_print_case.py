"""What is shown before printing is what is printed: the same bytes, and only what is ticked."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop.casework.paper import NAMED, PrintWish
from desktop.casework.previews import preview_case
from desktop.casework.sections import IDLE, Sections
from desktop.casework.views_case import history
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import PasswordAgain
from desktop.ui.screens.print_case import PrintScreen
from desktop.ui.screens.print_out import PrintOut
from tests.casework.conftest import PASSWORD
from tests.ui.screens.cases import SURNAME, opened_case
from tests.ui.screens.seeing import every_text, write
from tests.ui.screens.test_case_confidential import Running


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> PrintScreen:
    made = PrintScreen(desk)
    qtbot.addWidget(made)
    made.resize(1130, 700)
    made.show()
    return made


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(desk.tasks.is_idle, timeout=20_000)


def test_the_preview_shows_the_very_bytes_that_are_saved(desk, run, qtbot, screen, tmp_path: Path):
    case_id = run(opened_case)
    screen.open_case(case_id)
    settle(desk, qtbot)
    made = run(preview_case, case_id, desk.wording, PrintWish()).data
    assert screen.data() == screen.pages.data() == made
    screen.save_to(tmp_path / "file.pdf")
    settle(desk, qtbot)
    assert not (tmp_path / "file.pdf").exists()
    desk.office.reauth.accept("export", case_id)
    screen.save_to(tmp_path / "file.pdf")
    settle(desk, qtbot)
    assert (tmp_path / "file.pdf").read_bytes() == made
    assert screen.pages.document.pageCount() == len(PdfReader(BytesIO(made)).pages)


@pytest.mark.parametrize("wanted", ["save_wanted", "print_wanted"])
def test_a_file_and_pages_with_names_are_given_out_only_after_the_password(
    desk, run, qtbot, screen, monkeypatch: pytest.MonkeyPatch, wanted: str
):
    given: list[str] = []
    monkeypatch.setattr(PrintOut, "_ask_name", lambda *_given: given.append("save_wanted"))
    monkeypatch.setattr(PrintOut, "_ask_printer", lambda *_given: given.append("print_wanted"))
    screen.open_case(run(opened_case))
    settle(desk, qtbot)
    getattr(screen.settings, wanted).emit()
    dialog = screen.findChild(PasswordAgain)
    assert given == []
    write(dialog.ask.field.edit, PASSWORD)
    with qtbot.waitSignal(dialog.confirmed, timeout=10_000):
        dialog.ask.go_button().click()
    assert given == [wanted]


def test_pages_without_names_and_an_empty_form_need_no_password(
    desk, run, qtbot, screen, monkeypatch: pytest.MonkeyPatch
):
    given: list[int] = []
    monkeypatch.setattr(PrintOut, "_ask_printer", lambda *_given: given.append(1))
    monkeypatch.setattr(screen.settings, "coded", lambda: True)
    screen.open_case(run(opened_case))
    settle(desk, qtbot)
    assert not screen._preview.named
    screen.settings.print_wanted.emit()
    screen.open_blank("consent")
    settle(desk, qtbot)
    screen.settings.print_wanted.emit()
    assert given == [1, 1]
    assert screen.findChild(PasswordAgain) is None


def test_every_page_belongs_to_one_line_of_the_list_and_a_line_without_a_tick_is_not_printed(desk, run, qtbot, screen):
    screen.open_case(run(opened_case))
    settle(desk, qtbot)
    total = screen.pages.document.pageCount()
    assert screen._sides() == list(range(total))
    before = len(screen._sides())
    screen.list.tick(2, False)
    assert 0 < len(screen._sides()) < before
    assert f"Print {len(screen._sides())} page" in screen.settings.print_button().text()


def test_only_the_ticked_pages_reach_the_printer_and_the_printing_is_written_down(
    desk, run, qtbot, screen, tmp_path: Path
):
    case_id = run(opened_case)
    screen.open_case(case_id)
    settle(desk, qtbot)
    assert not [row for row in run(history, case_id) if row.kind == "printed"]
    for place in range(1, screen.list.count()):
        screen.list.tick(place, False)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    screen.print_on(printer)
    settle(desk, qtbot)
    assert not (tmp_path / "paper.pdf").exists()
    assert not [row for row in run(history, case_id) if row.kind == "printed"]
    desk.office.reauth.accept(NAMED, case_id)
    screen.print_on(printer)
    settle(desk, qtbot)
    assert len(PdfReader(tmp_path / "paper.pdf").pages) == len(screen._sides()) == 1
    assert printer.docName() == "Document"
    printed = next(row for row in run(history, case_id) if row.kind == "printed")
    assert printed.facts["pages"] == 1


def test_a_coded_print_names_nobody(desk, run, qtbot, screen):
    screen.open_case(run(opened_case))
    settle(desk, qtbot)
    names = screen.settings._names
    names.setCurrentIndex(names.findData("coded"))
    names.activated.emit(names.currentIndex())
    settle(desk, qtbot)
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(screen.data())).pages)
    assert SURNAME not in text


def test_an_empty_form_is_shown_without_a_case_and_leaves_no_trace(desk, qtbot, screen):
    screen.open_blank("process_note")
    settle(desk, qtbot)
    assert screen.pages.document.pageCount() > 0
    assert screen._sides()


def test_leaving_takes_the_pages_off_the_screen(desk, run, qtbot, screen):
    screen.open_case(run(opened_case))
    settle(desk, qtbot)
    screen.leave()
    assert screen.data() == screen.pages.data() == b""


def test_the_sealed_volume_asks_for_the_password_and_goes_after_two_minutes(desk, run, qtbot):
    running = Running()
    desk.office.sections = Sections(running)
    case_id = run(opened_case)
    screen = PrintScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_sealed(case_id)
    qtbot.waitUntil(desk.tasks.is_idle)
    assert screen.data() == b""
    (dialog,) = screen.findChildren(PasswordAgain)
    write(dialog.ask.field.edit, PASSWORD)
    dialog.ask.go_button().click()
    qtbot.waitUntil(lambda: screen.data().startswith(b"%PDF"), timeout=10_000)
    running.seconds += IDLE
    screen._watch._look()
    qtbot.waitUntil(lambda: screen.data() == b"")
    assert screen.pages.document.pageCount() == 0
    assert "The section was closed." in every_text(screen)
