import pytest

from desktop.forms.pieces import (
    PIECES,
    Cell,
    Cells,
    DocumentRef,
    Documents,
    Empty,
    Grid,
    Pair,
    Pairs,
    Sealed,
    Sign,
    Signs,
    Tick,
    Ticks,
    Words,
    WritingLines,
)
from desktop.printing.blocks import Together
from desktop.printing.ledger import FieldRow
from desktop.printing.paper import WIDTH
from desktop.printing.press import pages_of
from desktop.printing.sheet_blocks import _DRAWN, paragraphs, sheet_blocks
from tests.printing.making import line, sheet

ALL = (
    Words("үг"),
    Words("урт\nүг", True),
    Cells((Cell("Эхэлсэн", "17.01.2026", 3), Cell("Дууссан", "", 3, "date"), Cell("Дүн", "", 3, unit="₮"))),
    Ticks((Tick("нэг", True), Tick("бусад", False, True))),
    Grid(("а", "б"), (3, 4), (("1", "2"),)),
    Grid(("а", "б"), (6, 6), (), 4),
    Signs((Sign("ажилтан", "paper", "26.01.2026"), Sign("эх", "scan", "", "№ 4"), Sign("хүүхэд"))),
    Signs((Sign("ахлах"),), approval=True),
    WritingLines(4),
    Empty(),
    Sealed(),
    Documents((DocumentRef("3", "Тодорхойлолт", "хуулбар", "1"),)),
    Documents((), drawing=True),
    Pairs((Pair("ёс зүй", 1, 3), Pair("нууцлал", None, 4)), 0, 4, "өмнө", "одоо"),
)


def test_every_piece_a_reader_can_see_can_be_drawn():
    assert set(_DRAWN) == set(PIECES)


@pytest.mark.parametrize("piece", ALL, ids=lambda piece: type(piece).__name__)
def test_a_piece_takes_room(piece, hand):
    (_, field) = sheet_blocks(sheet(line(piece)), hand)
    assert field.height(WIDTH) > 15


@pytest.mark.parametrize("piece", ALL, ids=lambda piece: type(piece).__name__)
def test_a_piece_survives_any_end_of_a_page(piece, hand):
    lines = [line(Words("үг"), number=n) for n in range(1, 22)]
    for fill in range(8, 22):
        blocks = sheet_blocks(sheet(*lines[:fill], line(piece, number=99)), hand)
        whole = sum(block.height(WIDTH) for block in blocks)
        pages = pages_of(blocks)
        assert sum(placed.block.height(WIDTH) for page in pages for placed in page) >= whole - 0.01


def test_lines_beside_one_another_share_a_row(hand):
    blocks = sheet_blocks(sheet(line(Words("эм")), line(Words("31"), number=2, beside=True)), hand)
    assert isinstance(blocks[1], FieldRow)
    assert len(blocks) == 2


def test_a_long_text_beside_another_gets_its_own_row(hand):
    assert len(sheet_blocks(sheet(line(Words("эм")), line(Words("урт", True), number=2, beside=True)), hand)) == 3


def test_a_signature_never_opens_a_page(hand):
    lines = [line(Words("үг " * 30), number=n) for n in range(1, 40)]
    signed = line(Signs((Sign("ажилтан"),)), label="Гарын үсэг", keep_last=True)
    for count in range(10, 40):
        pages = pages_of(sheet_blocks(sheet(*lines[:count], signed), hand))
        assert isinstance(pages[-1][-1].block, Together)


def test_a_section_title_never_stands_at_the_foot(hand):
    for count in range(5, 30):
        first = sheet(*(line(Words("үг"), number=n) for n in range(count)))
        second = sheet(line(Words("үг")), section="Хэсэг")
        blocks = sheet_blocks(first, hand) + sheet_blocks(second, hand)[1:]
        title = [placed.block for page in pages_of(blocks) for placed in page][-1]
        assert len(title.blocks) == 2


def test_a_very_long_line_is_set_in_parts_without_losing_a_letter(styles):
    text = "Тэр ирсэн. " * 2000
    parts = paragraphs(text, styles)
    assert len(parts) > 3
    assert " ".join(part.text for part in parts).split() == text.split()


def test_a_long_line_without_a_space_is_set_in_parts_too(styles):
    text = "х" * 20000
    assert "".join(part.text for part in paragraphs(text, styles)) == text
