"""The complaints book is shown at the first request: an empty page, without a password and without anybody's line."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.casework.book import book_page, page_at_first_request
from desktop.places import standards
from desktop.standards.shelf import Shelf
from desktop.ui.dialogs.book_page import BookPage
from desktop.ui.screens.unlock import UnlockScreen

PAGE = ("kze/2023", "complaint")


@pytest.mark.parametrize("language", ["kk", "ru", "mn", "ky", "en"])
def test_the_page_is_printed_empty_in_the_language_of_who_asks(language: str):
    read = pypdf.PdfReader(io.BytesIO(book_page(*PAGE, language)))
    assert "F-87/1" in "".join(page.extract_text() for page in read.pages)


def test_an_edition_says_which_page_it_hands_out():
    shelf = Shelf(standards())
    assert page_at_first_request(shelf.edition("kze/2023")) == "complaint"


def test_the_unlock_screen_offers_it_only_where_there_is_one(qtbot: QtBot):
    for book, shown in ((PAGE, True), (("", ""), False)):
        screen = UnlockScreen((), "en", book=book)
        qtbot.addWidget(screen)
        link = next(one for one in screen.findChildren(QAbstractButton) if one.text() == "Complaints and suggestions")
        assert link.isVisibleTo(screen) is shown


def test_the_page_is_saved_without_anybody_signing_in(qtbot: QtBot, tmp_path: Path):
    dialog = BookPage(*PAGE, "kk")
    qtbot.addWidget(dialog)
    dialog.save_to(tmp_path / "кітап.pdf")
    assert (tmp_path / "кітап.pdf").read_bytes().startswith(b"%PDF")
