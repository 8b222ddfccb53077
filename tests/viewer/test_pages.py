"""A file as pages: drawn where it is whole and of a sane size, refused by name where it is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop.viewer.pages import CannotShow, open_pages, text_of
from tests.viewer.showing import bomb, pdf, picture


@pytest.mark.parametrize("file_type", ["png", "jpeg", "bmp"])
def test_a_photo_is_drawn_at_the_size_that_is_wanted(qapp: QApplication, file_type: str):
    pages = open_pages("image", file_type, picture(40, 20, file_type.upper()))
    assert (pages.count, pages.size(0)) == (1, QSize(40, 20))
    drawn = pages.picture(0, QSize(20, 10))
    assert drawn.size() == QSize(20, 10)
    assert drawn.pixelColor(2, 5).red() > 200
    assert drawn.pixelColor(17, 5).blue() > 200


def test_a_pdf_is_drawn_page_by_page(qapp: QApplication):
    pages = open_pages("pdf", "pdf", pdf(3))
    assert (pages.count, pages.size(0)) == (3, QSize(400, 533))
    assert pages.picture(2, QSize(300, 400)).pixelColor(5, 5).lightness() == 255


@pytest.mark.parametrize("side", [9_001, 50_000])
def test_a_picture_that_says_it_is_huge_is_refused_unread(qapp: QApplication, side: int):
    with pytest.raises(CannotShow, match="too_large"):
        open_pages("image", "png", bomb(side))


@pytest.mark.parametrize(
    ("shows", "file_type", "data"),
    [
        ("image", "png", b""),
        ("image", "png", picture(4, 4)[:40]),
        ("image", "png", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("image", "svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("image", "jpeg", b"\xff\xd8\xff" + bytes(100)),
        ("pdf", "pdf", b"%PDF-1.7\n" + bytes(100)),
        ("pdf", "pdf", b""),
    ],
)
def test_what_is_damaged_or_something_else_is_refused(qapp: QApplication, shows: str, file_type: str, data: bytes):
    with pytest.raises(CannotShow, match="damaged"):
        open_pages(shows, file_type, data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_a_text_is_read_in_the_usual_ways_of_writing(encoding: str):
    assert text_of("Эгч минь ирсэн".encode(encoding)) == "Эгч минь ирсэн"


def test_a_text_of_many_megabytes_is_refused():
    with pytest.raises(CannotShow, match="too_large"):
        text_of(b"a" * (5 << 20))
