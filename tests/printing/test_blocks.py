from hypothesis import given
from hypothesis import strategies as st

from desktop.printing.blocks import Gap, Stack, Text, Together


def test_two_lines_at_least_stay_and_two_go_on(styles):
    text = Text("\n".join("абвгд"), styles.body)
    leading = styles.body.leading
    head, tail = text.cut(200, leading * 4.5)
    assert [len(part.lines(200)) for part in (head, tail)] == [3, 2]
    assert Text("a\nb\nc", styles.body).cut(200, leading * 2.5)[0] is None


@given(st.lists(st.integers(1, 30), min_size=1, max_size=20), st.floats(5, 400))
def test_a_cut_stack_loses_nothing_and_fits(styles, lengths, room):
    stack = Stack([Text("\n".join("x" * length), styles.body) for length in lengths], gap=2)
    if stack.height(300) <= room:
        return
    head, tail = stack.cut(300, room)
    lines = sum(len(block.lines(300)) for part in (head, tail) if part for block in part.blocks)
    assert lines == sum(lengths)
    assert head is None or head.height(300) <= room + 0.01


def test_what_belongs_together_waits_for_the_next_page():
    pair = Together([Gap(30), Gap(30)], page=100)
    assert pair.cut(100, 50)[0] is None


def test_what_is_higher_than_a_page_is_cut_after_all():
    head, tail = Together([Gap(70), Gap(70)], page=100).cut(100, 100)
    assert head.height(100) == 70
    assert tail.height(100) == 70
