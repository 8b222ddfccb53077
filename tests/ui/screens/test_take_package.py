"""A case comes from another office: opened with its words, compared with its sheet, taken in with a receipt."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.attaching import EXPORT
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.package_papers import save_receipt
from desktop.casework.sending import Package, send_case
from desktop.casework.views import case_page, case_rows
from desktop.ui.screens.take_package import TakePackage
from tests.casework.test_attaching import run as run_work
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.seeing import button, clipped, every_text
from tests.ui.screens.test_send_package import NAME, case_on_its_way


@pytest.fixture
def package(tmp_path: Path, means: Means) -> Package:
    """A package another office made."""
    place = tmp_path / "other"
    new = NewOffice("Нөгөө сум", "NOG", "mn/2021", "mn")
    office, _ = create_office(place / "office", place / "register", new, "bold", PASSWORD, means)
    case_id = case_on_its_way(office)
    office.reauth.accept(EXPORT, case_id)
    made = run_work(send_case(office, case_id, tmp_path / "x.kerege", "mn"))
    office.close()
    assert isinstance(made, Package)
    return made


@pytest.fixture
def screen(desk, qtbot: QtBot) -> TakePackage:  # type: ignore[no-untyped-def]
    screen = TakePackage(desk)
    qtbot.addWidget(screen)
    screen.resize(1366, 700)
    screen.show()
    screen.refresh()
    return screen


def opened(screen, desk, words: str, path: Path, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    screen.use(path)
    screen.password.put(words)
    screen.password.edited.emit()
    button(screen, "Open and look through").click()
    qtbot.waitUntil(lambda: desk.tasks.is_idle() and not screen.steps.is_busy())


def test_wrong_words_and_a_damaged_file_are_told_apart_and_nothing_is_taken(
    screen, desk, package: Package, run, qtbot: QtBot, tmp_path: Path
):
    opened(screen, desk, "other words are here", tmp_path / "x.kerege", qtbot)
    assert "These words do not open the package" in every_text(screen)
    body = bytearray((tmp_path / "x.kerege").read_bytes())
    body[-40] ^= 1
    (tmp_path / "y.kerege").write_bytes(body)
    opened(screen, desk, package.password, tmp_path / "y.kerege", qtbot)
    assert "damaged" in every_text(screen)
    assert run(case_rows) == []


def test_it_is_shown_without_a_name_compared_and_taken_in(
    screen, desk, package: Package, run, qtbot: QtBot, tmp_path: Path
):
    opened(screen, desk, package.password, tmp_path / "x.kerege", qtbot)
    assert f"{package.code} from Нөгөө сум" in every_text(screen)
    assert NAME not in every_text(screen)
    assert package.password not in every_text(screen)
    assert not button(screen, "Compare and take in").isEnabled()
    for pages, figures, rows in ((package.pages + 1, package.sha256[:16], 0), (package.pages, package.sha256[:16], 1)):
        screen.pages.setText(str(pages))
        screen.figures.setText(figures)
        screen._review()
        button(screen, "Compare and take in").click()
        qtbot.waitUntil(lambda: desk.tasks.is_idle() and not screen.steps.is_busy())
        assert len(run(case_rows)) == rows
    assert clipped(screen) == []
    page = run(case_page, screen._taken.case_id)
    assert page.name.endswith(NAME)
    assert page.former == (package.code, "Нөгөө сум")
    with qtbot.waitSignal(screen.case_wanted) as asked:
        button(screen, "Open the case").click()
    assert asked.args[0] == page.id


def test_the_receipt_names_both_codes_and_no_client(screen, desk, package: Package, qtbot: QtBot, tmp_path: Path):
    opened(screen, desk, package.password, tmp_path / "x.kerege", qtbot)
    screen.pages.setText(str(package.pages))
    screen.figures.setText(package.sha256[:16])
    screen._review()
    button(screen, "Compare and take in").click()
    qtbot.waitUntil(lambda: screen._taken is not None)
    screen.save_paper(save_receipt, screen._taken, tmp_path / "receipt.pdf")
    qtbot.waitUntil(desk.tasks.is_idle)
    text = " ".join(pypdf.PdfReader(tmp_path / "receipt.pdf").pages[0].extract_text().split())
    assert package.code in text
    assert screen._taken.code in text
    assert NAME not in text


def test_leaving_lets_go_of_what_was_read(screen, desk, package: Package, qtbot: QtBot, tmp_path: Path):
    opened(screen, desk, package.password, tmp_path / "x.kerege", qtbot)
    screen.leave()
    assert screen._arrived is None
    assert package.code not in every_text(screen)
