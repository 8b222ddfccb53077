import pytest

from desktop.printing.answers import CELL_LINE, CellRow, CellText, Lines, TickBoxes
from desktop.printing.paper import ANSWER


def test_short_options_stand_three_in_a_row_and_long_ones_under_each_other(styles):
    short = TickBoxes([(word, False, False) for word in ("тийм", "үгүй", "мэдэхгүй")], styles)
    long = TickBoxes([("урт хариулт " * 6, False, False)] * 3, styles)
    assert short.height(ANSWER) < 1.5 * styles.body.leading
    assert long.height(ANSWER) > 3 * styles.body.leading


def test_a_few_options_stay_together_and_many_are_cut_between_rows(styles):
    few = TickBoxes([("үг", False, False)] * 9, styles)
    many = TickBoxes([(f"үг {n}", n == 30, False) for n in range(60)], styles)
    assert few.cut(ANSWER, few.height(ANSWER) - 1)[0] is None
    head, tail = many.cut(ANSWER, many.height(ANSWER) / 2)
    assert len(head._ticks) + len(tail._ticks) == 60
    assert head.height(ANSWER) <= many.height(ANSWER) / 2


def test_writing_lines_are_cut_at_any_line():
    head, tail = Lines(30).cut(ANSWER, Lines(12).height(ANSWER) + 3)
    assert head.height(ANSWER) == pytest.approx(Lines(12).height(ANSWER))
    assert tail.height(ANSWER) == pytest.approx(Lines(18).height(ANSWER))


def test_cells_flow_on_to_the_next_row(styles):
    one = CellRow([CellText("а", "1", 3)] * 3, styles)
    two = CellRow([CellText("а", "1", 3)] * 4, styles)
    assert two.height(ANSWER) > 2 * one.height(ANSWER)


@pytest.mark.parametrize(("comb", "columns"), [("date", 3), ("birth", 3), ("time", 2), ("date_time", 5)])
def test_a_comb_gets_the_columns_it_needs(styles, comb, columns):
    row = CellRow([CellText("", "", 1, comb), CellText("", "", 1)], styles)
    assert [cell.span for cell in row._rows[0]] == [columns, 1]


def test_an_empty_cell_leaves_room_for_a_hand(styles):
    assert CellRow([CellText("", "", 3)], styles).height(ANSWER) == CELL_LINE


def test_a_long_answer_alone_in_its_row_is_cut_inside(styles):
    row = CellRow([CellText("Тайлбар", "үг " * 3000, 9)], styles)
    head, tail = row.cut(ANSWER, 300)
    assert head is not None
    assert head.height(ANSWER) + tail.height(ANSWER) == pytest.approx(row.height(ANSWER), abs=30)
