import pytest

from desktop.printing.tables import table

WIDTHS = (100, 200, 100)


def rows(count, text="үг"):
    return [(f"{n}", text, "төгсгөл") for n in range(count)]


def words(block, width=400):
    return [cell.text for row in block._rows for cell in row]


def test_the_head_is_repeated_on_the_next_page(styles):
    whole = table(("№", "Юу", "Хэн"), rows(40), WIDTHS, styles)
    head, tail = whole.cut(400, 300)
    assert [text.text for text in tail._heads] == ["№", "Юу", "Хэн"]
    assert head.height(400) <= 300
    assert words(head) + words(tail) == words(whole)


def test_a_row_stays_whole(styles):
    long = table(("№", "Юу", "Хэн"), rows(3, "үг " * 200), WIDTHS, styles)
    one = long.height(400) / 3
    head, _ = long.cut(400, one * 1.9)
    assert len(head._rows) == 1


def test_a_row_higher_than_a_page_is_cut_inside(styles):
    tall = table(("№", "Юу", "Хэн"), rows(1, "үг " * 9000), WIDTHS, styles)
    assert tall.height(400) > 3000
    head, tail = tall.cut(400, 600)
    assert head is not None
    assert head.height(400) <= 600
    assert tail.height(400) + head.height(400) == pytest.approx(tall.height(400), abs=60)


def test_a_column_grows_rather_than_break_its_longest_word(styles):
    narrow = table(("Хугацаа", "Юу"), [("19.01.2026", "үг")], (30, 370), styles)
    assert narrow._rows[0][0].lines(narrow._room(0)) == ["19.01.2026"]
    assert sum(narrow._widths) == pytest.approx(400)


def test_amounts_end_at_the_right_and_dates_do_not(styles):
    found = table(("Дүн", "Огноо"), [("350\u00a0000", "19.01.2026"), ("1\u00a0800\u00a0000", "–")], (100, 100), styles)
    assert [head.align for head in found._heads] == ["right", "left"]


def test_rows_for_handwriting_make_a_grid_of_ten_millimetres(styles):
    blank = table(("а", "б"), [], (100, 100), styles, blank_rows=4)
    filled = table(("а", "б"), [("1", "2")], (100, 100), styles)
    assert blank.flush
    assert not filled.flush
    assert blank.height(200) > 4 * 28
