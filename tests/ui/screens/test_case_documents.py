"""Files of a case on the screen: dropped, locked in with progress, looked at, copied out after a warning."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.casework.views import case_page
from desktop.casework.views_case import documents
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import PasswordAgain
from desktop.ui.screens.at_hand import at_hand
from desktop.ui.screens.case_documents import DocumentsTab
from tests.casework.conftest import PASSWORD
from tests.ui.screens.cases import opened_case
from tests.ui.screens.seeing import button, every_text, write
from tests.viewer.showing import picture

MB = 1 << 20


@pytest.fixture
def case_id(run: Callable[..., Any]) -> int:
    made: int = run(opened_case)
    return made


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot, run: Callable[..., Any], case_id: int) -> DocumentsTab:
    made = DocumentsTab(desk)
    qtbot.addWidget(made)
    made.resize(1100, 560)
    made.show()

    def read() -> None:
        made.tell(at_hand(desk, run(case_page, case_id)))
        qtbot.waitUntil(desk.tasks.is_idle)

    made.changed.connect(lambda: None)
    read()
    made.read = read  # type: ignore[attr-defined]
    return made


def dropped(*paths: Path) -> tuple[QMimeData, QDropEvent]:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop = Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(5, 5), drop, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    return data, event


def registered(tab: DocumentsTab, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.panel.registered, timeout=20_000):
        tab.panel.register_button().click()
    qtbot.waitUntil(desk.tasks.is_idle)


def test_files_that_are_dropped_are_registered_one_after_the_other_by_what_they_are(
    tab: DocumentsTab, desk: Desk, qtbot: QtBot, run: Callable[..., Any], case_id: int, tmp_path: Path
):
    photo, sound = tmp_path / "гэрэл зураг.dat", tmp_path / "../дуу.jpg"
    photo.write_bytes(picture(8, 8))
    sound.write_bytes(b"ID3" + bytes(50))
    _data, event = dropped(photo, sound, tmp_path)
    tab.dropEvent(event)
    qtbot.waitUntil(desk.tasks.is_idle)
    assert (tab.panel.name.text(), tab.panel.kind.choice()) == ("гэрэл зураг", "photo")
    assert "and 1 more" in every_text(tab.panel)
    registered(tab, desk, qtbot)
    assert (tab.panel.name.text(), tab.panel.kind.choice()) == ("дуу", "audio")
    registered(tab, desk, qtbot)
    assert [(row.title, row.kind) for row in run(documents, case_id)] == [("гэрэл зураг", "photo"), ("дуу", "audio")]


def test_a_large_file_shows_how_far_it_is_and_can_be_stopped(
    tab: DocumentsTab, desk: Desk, qtbot: QtBot, run: Callable[..., Any], case_id: int, tmp_path: Path
):
    video = tmp_path / "видео.mp4"
    with video.open("wb") as file:
        file.write(b"\0\0\0\x20ftypisom")
        file.truncate(300 * MB)
    tab._ask()
    tab.panel.take_files([video])
    qtbot.waitUntil(desk.tasks.is_idle)
    tab.panel.register_button().click()
    qtbot.waitUntil(lambda: tab.panel._steps.is_busy(), timeout=5000)
    assert not tab.panel.form.isEnabled()
    button(tab.panel, "Stop").click()
    qtbot.waitUntil(lambda: "Nothing was registered" in every_text(tab.panel), timeout=5000)
    qtbot.waitUntil(desk.tasks.is_idle)
    assert run(documents, case_id) == []
    assert [path for path in (desk.office.folder / "blobs").rglob("*") if path.is_file()] == []


def test_leaving_while_a_file_is_locked_in_leaves_nothing(tab: DocumentsTab, desk: Desk, qtbot: QtBot, tmp_path: Path):
    video = tmp_path / "видео.mp4"
    with video.open("wb") as file:
        file.truncate(300 * MB)
    tab._ask()
    tab.panel.take_files([video])
    tab.panel.name.setText("Бичлэг")
    tab.panel.register_button().click()
    tab.leave()
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    assert [path for path in (desk.office.folder / "blobs").rglob("*") if path.is_file()] == []


@pytest.fixture
def photo(tab: DocumentsTab, desk: Desk, qtbot: QtBot, tmp_path: Path) -> bytes:
    """A registered photo that is selected in the list."""
    data = picture(60, 30)
    path = tmp_path / "зураг.exe"
    path.write_bytes(data)
    tab._ask()
    tab.panel.take_files([path])
    qtbot.waitUntil(desk.tasks.is_idle)
    registered(tab, desk, qtbot)
    tab.read()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: tab.file.look.isVisible(), timeout=5000)
    return data


def test_a_photo_is_looked_at_in_the_viewer_and_its_window_goes_with_the_tab(
    tab: DocumentsTab, photo: bytes, qtbot: QtBot
):
    tab.file.look.click()
    qtbot.waitUntil(lambda: tab.file.viewers.count() == 1, timeout=5000)
    tab.leave()
    assert tab.file.viewers.count() == 0


def test_a_small_picture_is_drawn_from_pixels_the_viewer_sent(tab: DocumentsTab, photo: bytes, qtbot: QtBot):
    tab.file.small.click()
    qtbot.waitUntil(lambda: not tab.file.picture.pixmap().isNull(), timeout=20_000)
    assert tab.file.picture.pixmap().width() == 140
    tab.leave()
    assert tab.file.picture.pixmap().isNull()


def test_a_copy_goes_out_after_a_warning_the_password_and_a_place(
    tab: DocumentsTab, photo: bytes, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    offered: list[str] = []
    target = tmp_path / "out.png"

    def choose(_parent: object, _title: str, name: str) -> tuple[str, str]:
        offered.append(name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    tab.file.copy.click()
    assert "A copy outside the program is not locked." in every_text(tab.file)
    button(tab.file, "Choose where").click()
    (dialog,) = tab.file.findChildren(PasswordAgain)
    assert not target.exists()
    write(dialog.ask.field.edit, PASSWORD)
    dialog.ask.go_button().click()
    qtbot.waitUntil(lambda: "The copy is saved." in every_text(tab.file), timeout=10_000)
    assert target.read_bytes() == photo
    assert offered == ["зураг.exe.png"]


def test_a_file_that_only_calls_itself_a_photo_can_only_be_copied_out(
    tab: DocumentsTab, desk: Desk, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "photo.png"
    path.write_bytes(b"MZ\x90\0\x03\0\0\0")
    tab._ask()
    tab.panel.take_files([path])
    qtbot.waitUntil(desk.tasks.is_idle)
    registered(tab, desk, qtbot)
    tab.read()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: tab.file.copy.isVisible(), timeout=5000)
    assert not tab.file.look.isVisible()
