from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from desktop.printing.blocks import Gap, Stack, Text
from desktop.printing.paper import HEIGHT, WIDTH
from desktop.printing.press import Margins, Press, _shortened, pages_of
from tests.printing.making import DAY, read, words_of


@given(st.lists(st.floats(1, HEIGHT), min_size=1, max_size=30))
def test_no_page_is_fuller_than_the_sheet_and_no_block_is_lost(heights):
    pages = pages_of([Gap(height) for height in heights])
    assert sum(len(page) for page in pages) == len(heights)
    for page in pages:
        assert sum(placed.block.height(WIDTH) for placed in page) <= HEIGHT + 0.02


def test_a_block_higher_than_the_sheet_does_not_stop_the_press():
    assert len(pages_of([Gap(HEIGHT * 2), Gap(10)])) == 2


def test_nothing_to_print_is_one_empty_page():
    assert pages_of([]) == [()]


def test_a_stack_goes_on_over_as_many_pages_as_it_needs(styles):
    stack = Stack([Text("үг", styles.body) for _ in range(200)])
    assert len(pages_of([stack])) == -(-200 // int(HEIGHT / styles.body.leading))


def test_a_running_title_is_cut_to_its_room(styles):
    shortened = _shortened("урт гарчиг " * 20, styles, 100)
    assert shortened.endswith("…")
    assert styles.hint.width(shortened) <= 100
    assert _shortened("богино", styles, 100) == "богино"


def test_margins_are_printed_and_a_page_without_them_has_none(styles):
    out = BytesIO()
    press = Press(out, styles, title="A-1", author="Төв", language="mn", on=DAY)
    press.leaf((), Margins("НУУЦ", "гарчиг", "НООРОГ", "7", "A-1", "хуудас 7 / 9", "6.4", "хэвлэсэн"))
    press.leaf(())
    press.finish()
    full, empty = words_of(out)
    assert all(part in full for part in ("НУУЦ", "гарчиг", "НООРОГ", "7", "A-1", "хуудас 7 / 9", "6.4", "хэвлэсэн"))
    assert empty == ""
    assert read(out).metadata.subject is None
