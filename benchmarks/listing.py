"""The list of 20,000 cases and the search as one types over their 200,000 notes, beside plain SQLite."""

from __future__ import annotations

import random
import statistics
from collections.abc import Iterator
from pathlib import Path

from benchmarks.invented import InventedCase, Vocabulary, empty_office, fill_office, invented_cases
from benchmarks.measuring import Figure, timed, turn_about, worst_of_twenty
from benchmarks.plain import found_in, page_of, plain_twin
from desktop.casework.views import PAGE, case_rows

CASES, NOTES_EACH = 20_000, 10
PAGES, WORDS = 40, 30
AT_ONCE = 100.0
"""Milliseconds under which a person sees no waiting."""


def figures(folder: Path, seed: int, cases: int = CASES) -> Iterator[tuple[str, Figure]]:
    """The first page, any other page, and every key of thirty words."""
    invented = list(invented_cases(cases, NOTES_EACH, seed))
    plain = plain_twin(folder / "plain.db", invented)
    office = empty_office(folder)
    fill_office(office, invented)
    dice = random.Random(seed)

    ours, floor = turn_about(PAGES, lambda: timed(lambda: case_rows(office)), lambda: timed(lambda: page_of(plain)))
    name = f"list of {cases:,} cases, first page"
    yield f"{name}, median", Figure(statistics.median(ours), statistics.median(floor), 2, "ms", AT_ONCE)
    yield f"{name}, p95", Figure(worst_of_twenty(ours), worst_of_twenty(floor), 2, "ms", AT_ONCE)

    mine, bare = [], []
    for _ in range(PAGES):
        offset = dice.randrange(cases - PAGE)
        mine.append(timed(lambda at=offset: case_rows(office, offset=at)))
        bare.append(timed(lambda at=offset: page_of(plain, at)))
    yield (
        f"list of {cases:,} cases, any page, p95",
        Figure(worst_of_twenty(mine), worst_of_twenty(bare), 2, "ms", AT_ONCE),
    )

    mine, bare = [], []
    for typed in keys(dice, invented, seed):
        mine.append(timed(lambda so_far=typed: case_rows(office, so_far)))
        bare.append(timed(lambda so_far=typed: found_in(plain, so_far)))
    name = f"search over {cases:,} cases and {cases * NOTES_EACH:,} notes, each key"
    yield f"{name}, median", Figure(statistics.median(mine), statistics.median(bare), 2, "ms", AT_ONCE)
    yield f"{name}, p95", Figure(worst_of_twenty(mine), worst_of_twenty(bare), 2, "ms", AT_ONCE)
    office.close()
    plain.close()


def keys(dice: random.Random, cases: list[InventedCase], seed: int) -> Iterator[str]:
    """What stands in the search box after each key from the second on: words of notes, names and codes."""
    vocabulary = Vocabulary(random.Random(seed)).words
    common = [dice.choice(vocabulary[:200]) for _ in range(WORDS // 3)]
    seldom = [dice.choice(vocabulary) for _ in range(WORDS // 3)]
    names = [dice.choice(cases).surname for _ in range(WORDS // 3)]
    for word in (*common, *seldom, *names):
        yield from (word[:length] for length in range(2, len(word) + 1))
