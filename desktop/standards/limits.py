"""Numbers that should not be passed, and how near somebody has come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import msgspec

from desktop.standards.changes import UNCHANGED, Changes, at_that_time
from desktop.standards.definitions import Limit, Standard

Counts = Mapping[str, Mapping[str, int]]
"""What was counted, by the name a limit uses (`cases_of_year`), then by whom it is about."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How somebody stands to a limit: within, near (from `warn` on), over, or acknowledged (over, taken note of)."""

    limit: Limit
    about: str
    count: int
    state: str


def standings(
    standard: Standard,
    counts: Counts,
    day: date,
    acknowledged: Mapping[tuple[str, str], int] | None = None,
    changes: Changes = UNCHANGED,
) -> Iterator[Standing]:
    """Everyone's standing to every limit; `acknowledged` holds the number that was last taken note of."""
    noted = acknowledged or {}
    for limit in standard.limits:
        held = at_that_time(limit, changes, day)
        for about, number in counts.get(limit.counts, {}).items():
            seen = noted.get((limit.id, about), 0)
            yield Standing(limit=held, about=about, count=number, state=_state(held, number, seen))


def _state(limit: Limit, number: int, acknowledged: int) -> str:
    if number > limit.most:
        return "acknowledged" if acknowledged >= number else "over"
    return "near" if limit.warn and number >= limit.warn else "within"
