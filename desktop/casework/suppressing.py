"""Withholding small numbers of sensitive groups so that no total gives them back.

A withheld cell says nothing but that it is withheld: small ones and the ones that cover them look alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

LEAST = 5
Place = tuple[str, str]
Line = tuple[Place, ...]


def withheld(cells: Mapping[Place, int], rows: Iterable[str], columns: Iterable[str]) -> frozenset[Place]:
    """The places of a table whose numbers are withheld; the totals of several rows or columns are shown beside it.

    Every number from 1 to 4 is, and so many others of its row and its column that at least two are withheld in each
    and together they come to five or more. Where a line has no others left, its total must be withheld too: see
    `bare_lines`.
    """
    lines = _lines(tuple(rows), tuple(columns))
    hidden = {place for place, number in cells.items() if 0 < number < LEAST}
    changed = True
    while changed:
        changed = False
        for line in lines:
            for place in _covers(line, cells, hidden):
                hidden.add(place)
                changed = True
    return frozenset(hidden)


def bare_lines(cells: Mapping[Place, int], hidden: frozenset[Place], lines: Iterable[Line]) -> list[Line]:
    """The lines whose total would give a withheld number back, for want of others to hide it among."""
    return [line for line in lines if any(place in hidden for place in line) and not _covered(line, cells, hidden)]


def lines_of(rows: Iterable[str], columns: Iterable[str]) -> tuple[Line, ...]:
    """The rows and columns of a table as lines of places."""
    return _lines(tuple(rows), tuple(columns))


def _lines(rows: tuple[str, ...], columns: tuple[str, ...]) -> tuple[Line, ...]:
    across = tuple(tuple((row, column) for column in columns) for row in rows) if len(columns) > 1 else ()
    down = tuple(tuple((row, column) for row in rows) for column in columns) if len(rows) > 1 else ()
    return (*across, *down)


def _covered(line: Line, cells: Mapping[Place, int], hidden: Iterable[Place]) -> bool:
    mine = [place for place in line if place in set(hidden)]
    return len(mine) >= 2 and sum(cells.get(place, 0) for place in mine) >= LEAST


def _covers(line: Line, cells: Mapping[Place, int], hidden: set[Place]) -> list[Place]:
    """What more of this line has to be withheld, the smallest numbers first; nothing where it needs none."""
    if not any(place in hidden for place in line) or _covered(line, cells, hidden):
        return []
    free = sorted((place for place in line if place not in hidden), key=lambda place: (cells.get(place, 0), place))
    more: list[Place] = []
    for place in free:
        more.append(place)
        if _covered(line, cells, hidden | set(more)):
            break
    return more
