"""So many within one span, whenever it began."""

from __future__ import annotations

from datetime import datetime

import pytest

from desktop.standards.definitions import Rolling, Span
from desktop.standards.records import Record
from desktop.standards.rolling import reached
from desktop.standards.working_days import calendar_of

TWICE_A_YEAR = Rolling(rows="offences", at="on", count=2, within=Span(months=12))


def offences(*days: str) -> Record:
    rows = tuple({"on": day} for day in days)
    at = datetime(2025, 8, 29)
    return Record(id="1", kind="entry", name="admission", at=at, entered_at=at, rows={"offences": rows})


@pytest.mark.parametrize(
    ("days", "made_up"),
    [
        ((), None),
        (("2025-03-03",), None),
        (("2024-03-03", "2025-03-02"), "2025-03-02"),
        (("2024-03-03", "2025-03-03"), None),
        (("2024-02-29", "2025-02-27"), "2025-02-27"),
        (("2025-05-01", "2023-01-01", "2025-02-01"), "2025-05-01"),
        (("2025-03-03", "2025-03-03"), "2025-03-03"),
        (("2025-03-03", "~2025", ""), None),
    ],
)
def test_the_day_of_the_row_that_made_up_the_number(days: tuple[str, ...], made_up: str | None):
    found = reached(offences(*days), TWICE_A_YEAR, calendar_of("kz"))
    assert found == (datetime.fromisoformat(made_up) if made_up else None)
