"""A case leaves from its own page in a sealed file, and its words are shown once."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.attaching import EXPORT
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.package_papers import save_package_sheet, save_password_slip
from desktop.casework.section import OPENING, open_section, save_note
from desktop.casework.views import case_page
from desktop.ui.main_window import MainWindow
from desktop.ui.screens.case_header import CaseHeader
from desktop.ui.screens.send_package import SendPackage
from desktop.vault.package import look_at
from tests.casework.generating import filled
from tests.ui.screens.seeing import button, clipped, every_text

NAME = "Сарнай"


def case_on_its_way(office: Office) -> int:
    case_id = start_case(office)
    filled(office, case_id, "consent")
    filled(office, case_id, "intake", given_name=NAME)
    day = office.now().date().isoformat()
    filled(office, case_id, "transfer", direction="outgoing", transferred_on=day, received_on="", receipt={})
    return case_id


@pytest.fixture
def case_id(run) -> int:  # type: ignore[no-untyped-def]
    return run(case_on_its_way)


@pytest.fixture
def screen(desk, case_id, qtbot: QtBot) -> SendPackage:  # type: ignore[no-untyped-def]
    screen = SendPackage(desk)
    qtbot.addWidget(screen)
    screen.resize(1366, 700)
    screen.show()
    screen.open_case(case_id)
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen


def sealed(screen, desk, case_id, path: Path, qtbot):  # type: ignore[no-untyped-def]
    desk.office.reauth.accept(EXPORT, case_id)
    screen.seal_to(path)
    qtbot.waitUntil(lambda: screen._package is not None)
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen._package


def test_the_way_leads_from_the_head_of_a_case_that_is_on_its_way(desk, case_id, run, qtbot: QtBot):
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    other = run(start_case)
    window.open_case(other)
    qtbot.waitUntil(desk.tasks.is_idle)
    header = window.findChild(CaseHeader)
    assert not header._package.isVisible()
    window.open_case(case_id)
    qtbot.waitUntil(desk.tasks.is_idle)
    header.set_compact(False)
    button(header, "Package for another office").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert isinstance(window._stack.currentWidget(), SendPackage)
    assert run(case_page, case_id).code in every_text(window._stack.currentWidget())


def test_what_goes_along_is_told_before_and_the_words_after(screen, desk, case_id, run, qtbot: QtBot, tmp_path: Path):
    assert "filled forms: 3" in every_text(screen)
    package = sealed(screen, desk, case_id, tmp_path / "x.kerege", qtbot)
    assert look_at(tmp_path / "x.kerege").purpose == "transfer"
    assert screen._password.text() == package.password
    assert screen._password.isVisible()
    assert clipped(screen) == []
    assert NAME not in every_text(screen)


def test_the_words_are_shown_once(screen, desk, case_id, qtbot: QtBot, tmp_path: Path):
    package = sealed(screen, desk, case_id, tmp_path / "x.kerege", qtbot)
    screen.leave()
    assert package.password not in every_text(screen)
    assert package.password not in repr(package)


def test_without_the_password_nothing_is_written(screen, desk, qtbot: QtBot, tmp_path: Path):
    screen.seal_to(tmp_path / "x.kerege")
    qtbot.waitUntil(desk.tasks.is_idle)
    assert "Type your password first" in every_text(screen)
    assert list(tmp_path.glob("x*")) == []


def test_the_sheet_names_code_and_figures_the_slip_the_words_and_neither_the_client(
    screen, desk, case_id, run, qtbot: QtBot, tmp_path: Path
):
    package = sealed(screen, desk, case_id, tmp_path / "x.kerege", qtbot)
    sheet, slip = tmp_path / "sheet.pdf", tmp_path / "slip.pdf"
    screen.save_paper(save_package_sheet, package, sheet)
    screen.save_paper(save_password_slip, package, slip)
    qtbot.waitUntil(desk.tasks.is_idle)
    texts = {path: " ".join(pypdf.PdfReader(path).pages[0].extract_text().split()) for path in (sheet, slip)}
    figures = package.sha256[:4].upper()
    assert package.code in texts[sheet]
    assert figures in texts[sheet]
    assert figures in texts[slip]
    assert package.password in texts[slip]
    assert package.password not in texts[sheet]
    assert not [text for text in texts.values() if NAME in text]


def test_the_section_goes_along_only_where_it_is_ticked(desk, case_id, run, qtbot: QtBot, tmp_path: Path):
    def note(office: Office) -> None:
        office.reauth.accept(OPENING, case_id)
        open_section(office, case_id)
        save_note(office, case_id, "x", "y")

    run(note)
    screen = SendPackage(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_case(case_id)
    qtbot.waitUntil(desk.tasks.is_idle)
    assert screen.sealed.isVisible()
    assert not screen.sealed.isChecked()
    assert sealed(screen, desk, case_id, tmp_path / "a.kerege", qtbot).sealed == 0
    screen.open_case(case_id)
    qtbot.waitUntil(desk.tasks.is_idle)
    screen.sealed.setChecked(True)
    desk.office.reauth.accept(OPENING, case_id)
    assert sealed(screen, desk, case_id, tmp_path / "b.kerege", qtbot).sealed > 0


def test_a_case_that_is_not_on_its_way_has_a_sentence_and_no_empty_card(screen: SendPackage, desk, run, qtbot: QtBot):
    assert screen.card.isVisible()
    screen.open_case(run(start_case))
    qtbot.waitUntil(desk.tasks.is_idle)
    assert screen.banner.accessibleName()
    assert not screen.card.isVisible()
