"""The window of the viewer."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.viewer.frame import Task
from desktop.viewer.window import ViewerWindow
from tests.viewer.showing import bomb, pdf, picture

WORDS = {"too_large": "Too large to be shown.", "damaged": "Damaged."}


def shown(qtbot: QtBot, shows: str, file_type: str, data: bytes) -> ViewerWindow:
    window = ViewerWindow(Task(shows, file_type, "SUM0-2026-1 · № 3", words=WORDS), data)
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_photo_fills_the_window_and_grows(qtbot: QtBot):
    window = shown(qtbot, "image", "png", picture(60, 30))
    before = window.shown().width()
    window.zoom(2)
    assert window.shown().width() == 2 * before
    window.zoom(0)
    assert window.shown().width() == before


def test_the_pages_of_a_pdf_are_turned_and_the_last_is_the_last(qtbot: QtBot):
    window = shown(qtbot, "pdf", "pdf", pdf(2))
    window.turn(1)
    window.turn(1)
    assert (window.pages(), window.where()) == (2, 1)


def test_a_text_is_shown_as_it_is_with_nothing_taken_for_markup(qtbot: QtBot):
    window = shown(qtbot, "text", "text", "<img src='file:///etc/passwd'><b>Эгч</b>".encode())
    assert window.text.toPlainText() == "<img src='file:///etc/passwd'><b>Эгч</b>"
    assert window.text.isReadOnly()


def test_what_cannot_be_shown_is_said_in_a_sentence(qtbot: QtBot):
    window = shown(qtbot, "image", "png", bomb(50_000))
    assert window.refused.text() == "Too large to be shown."
    assert window.refused.isVisible()


def test_its_title_is_the_code_it_was_given(qtbot: QtBot):
    assert shown(qtbot, "text", "text", b"x").windowTitle() == "SUM0-2026-1 · № 3"
