"""Which backups go: by number and the date inside, never the newest good one, none when the clock went back."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.vault.generations import Generation, clock_went_back, superfluous
from desktop.vault.manifest import Manifest, State

NOW = datetime(2026, 6, 15, 10)


def made(sequence: int, at: datetime, verified: bool = True, proven: bool = False) -> Generation:
    manifest = Manifest(
        vault_id="0" * 32,
        epoch=1,
        sequence=sequence,
        made_at=at.isoformat(timespec="seconds"),
        schema=1,
        key_revision=1,
        tables={},
        files={},
        blobs={},
        audit_seq=0,
        audit_mac="0" * 64,
    )
    state = State("x" if verified else "", "run", "x" if proven else "")
    return Generation(Path(f"generation-{sequence:06d}"), sequence, manifest, state)


def gone(found: list[Generation]) -> set[int]:
    return {one.sequence for one in superfluous(found)}


def daily(days: int) -> list[Generation]:
    return [made(number, NOW - timedelta(days=days - number)) for number in range(1, days + 1)]


def test_of_two_years_of_days_seven_days_four_weeks_and_twelve_months_stay() -> None:
    found = daily(730)
    kept = {one.sequence for one in found} - gone(found)
    assert set(range(724, 731)) <= kept
    assert 7 + 4 + 12 - 4 <= len(kept) <= 7 + 4 + 12
    assert max(kept) == 730
    assert NOW - timedelta(days=730 - min(kept)) > NOW - timedelta(days=366)


def test_of_one_day_the_newest_stays_and_file_dates_are_not_asked() -> None:
    found = [made(number, NOW + timedelta(minutes=number)) for number in range(1, 6)]
    assert gone(found) == {1, 2, 3, 4}


def test_the_only_proven_one_stays_however_old_it_is() -> None:
    found = [made(1, NOW - timedelta(days=1500), proven=True), *(made(2 + n, one_day(n)) for n in range(40))]
    assert 1 not in gone(found)


def one_day(number: int) -> datetime:
    return NOW - timedelta(days=40 - number)


def test_a_damaged_one_is_never_taken_away_and_an_unread_one_only_after_a_newer_good_one() -> None:
    damaged = Generation(Path("generation-000001"), 1, None, State(), "generation_damaged")
    unread, newer_unread = made(2, NOW, verified=False), made(9, NOW, verified=False)
    assert gone([damaged, unread, made(3, NOW), newer_unread]) == {2}
    assert gone([damaged, unread]) == set()


@given(
    st.lists(
        st.tuples(st.integers(-800, 800), st.booleans(), st.booleans()),
        min_size=1,
        max_size=60,
    )
)
def test_whatever_the_dates_say_the_newest_verified_and_the_newest_proven_stay(
    days: list[tuple[int, bool, bool]],
) -> None:
    found = [
        made(number, NOW + timedelta(days=day), verified, verified and proven)
        for number, (day, verified, proven) in enumerate(days, 1)
    ]
    taken = gone(found)
    verified = [one.sequence for one in found if one.state.verified_at]
    proven = [one.sequence for one in found if one.state.proven_at]
    assert not taken & {*verified[-1:], *proven[-1:]}
    assert taken <= {one.sequence for one in found}


@pytest.mark.parametrize(("ahead", "back"), [(0, False), (4, False), (6, True), (60 * 24 * 400, True)])
def test_a_backup_of_the_future_says_that_the_clock_went_back(ahead: int, back: bool) -> None:
    found = [made(1, NOW - timedelta(days=3)), made(2, NOW + timedelta(minutes=ahead))]
    assert clock_went_back(found, NOW) is back
