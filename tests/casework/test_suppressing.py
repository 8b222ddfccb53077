"""A number below five that is withheld cannot be found again from what is shown."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.casework.suppressing import Place, bare_lines, lines_of, withheld


def tables(most: int = 3) -> st.SearchStrategy[tuple[dict[Place, int], tuple[str, ...], tuple[str, ...]]]:
    sizes = st.tuples(st.integers(1, most), st.integers(1, 2))

    def filled(size: tuple[int, int]) -> st.SearchStrategy[tuple[dict[Place, int], tuple[str, ...], tuple[str, ...]]]:
        rows = tuple(f"r{n}" for n in range(size[0]))
        columns = tuple(f"c{n}" for n in range(size[1]))
        places = [(row, column) for row in rows for column in columns]
        numbers = st.lists(st.integers(0, 7), min_size=len(places), max_size=len(places))
        return numbers.map(lambda found: (dict(zip(places, found, strict=True)), rows, columns))

    return sizes.flatmap(filled)


def solutions(
    cells: dict[Place, int], hidden: list[Place], rows: tuple[str, ...], columns: tuple[str, ...]
) -> Iterator[dict[Place, int]]:
    """Every table that shows the same numbers and the same totals."""
    left = {}
    if len(columns) > 1:
        left |= {("row", row): sum(cells[row, each] for each in columns if (row, each) in hidden) for row in rows}
    if len(rows) > 1:
        left |= {("column", each): sum(cells[row, each] for row in rows if (row, each) in hidden) for each in columns}

    def fill(at: int, chosen: dict[Place, int]) -> Iterator[dict[Place, int]]:
        if at == len(hidden):
            if not any(left.values()):
                yield dict(chosen)
            return
        row, column = hidden[at]
        lines = [line for line in (("row", row), ("column", column)) if line in left]
        for number in range(min((left[line] for line in lines), default=9) + 1):
            chosen[row, column] = number
            left.update({line: left[line] - number for line in lines})
            yield from fill(at + 1, chosen)
            left.update({line: left[line] + number for line in lines})

    yield from fill(0, {})


@settings(deadline=None, max_examples=60)
@given(tables())
def test_no_small_number_can_be_reckoned_back_from_the_totals(found):
    cells, rows, columns = found
    hidden = withheld(cells, rows, columns)
    if bare_lines(cells, hidden, lines_of(rows, columns)):
        return  # then nothing of the part is shown, its totals neither
    small = [place for place in hidden if 0 < cells[place] < 5]
    seen: dict[Place, set[int]] = {place: set() for place in small}
    for other in solutions(cells, sorted(hidden), rows, columns):
        for place in small:
            seen[place].add(other[place])
        if all(len(numbers) > 1 for numbers in seen.values()):
            return
    assert not small, {place: seen[place] for place in small}


@given(tables())
def test_every_number_from_one_to_four_is_withheld(found):
    cells, rows, columns = found
    assert {place for place, number in cells.items() if 0 < number < 5} <= withheld(cells, rows, columns)


def test_a_table_without_small_numbers_is_shown_whole():
    cells = {("a", "x"): 5, ("b", "x"): 0, ("c", "x"): 17}
    assert withheld(cells, ("a", "b", "c"), ("x",)) == frozenset()


def test_a_lone_small_number_takes_others_with_it():
    cells = {("a", "x"): 3, ("b", "x"): 8, ("c", "x"): 17}
    assert withheld(cells, ("a", "b", "c"), ("x",)) == {("a", "x"), ("b", "x")}
