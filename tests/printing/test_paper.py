import pytest

from desktop.printing import paper


def test_the_sheet_is_a4_and_its_parts_fill_it():
    assert pytest.approx(paper.PAGE_WIDTH) == paper.BINDING + paper.WIDTH + paper.OUTER
    assert pytest.approx(paper.PAGE_HEIGHT) == paper.TOP + paper.HEIGHT + paper.BOTTOM
    assert pytest.approx(paper.WIDTH) == paper.LABEL + paper.ANSWER


def test_nothing_is_thinner_than_a_copier_can_see():
    assert min(paper.HAIR, paper.FIELD, paper.BOX, paper.CROSS, paper.HEAVY, paper.SIGNAL) >= 0.4
