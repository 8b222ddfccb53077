"""From what is typed to a key."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.vault import FLOOR, Kdf, VaultProblem, check_new_password
from desktop.vault.passwords import CEILING, USUAL, calibrated, normalised, same_login, slot_key, stretched, within
from tests.vault.office_in_sight import CHEAP

SALT = bytes(16)


@pytest.mark.parametrize(
    "typed", ["тоғай  ёлка\tй ї", " тоғай ёлка й ї\n", unicodedata.normalize("NFD", "тоғай ёлка й ї")]
)
def test_the_same_words_open_however_the_keyboard_composed_them(typed: str) -> None:
    assert normalised(typed) == "тоғай ёлка й ї"
    assert stretched(typed, SALT, CHEAP, CHEAP) == stretched("тоғай ёлка й ї", SALT, CHEAP, CHEAP)


@pytest.mark.parametrize("typed", ["тоғай ёлка й", "Тоғай ёлка й ї", "тоғайёлка й ї", "тогай ёлка й ї"])
def test_other_words_do_not(typed: str) -> None:
    assert stretched(typed, SALT, CHEAP, CHEAP) != stretched("тоғай ёлка й ї", SALT, CHEAP, CHEAP)


@pytest.mark.parametrize(
    "kdf",
    [
        Kdf(m=FLOOR.m - 1, t=3, p=1),
        Kdf(m=FLOOR.m, t=2, p=1),
        Kdf(m=CEILING.m + 1, t=3, p=1),
        Kdf(m=FLOOR.m, t=CEILING.t + 1, p=1),
        Kdf(m=FLOOR.m, t=3, p=CEILING.p + 1),
        Kdf(m=FLOOR.m, t=3, p=0),
        Kdf(m=2**50, t=2**50, p=2**50),
    ],
)
def test_too_little_work_and_endless_work_are_refused_before_any_is_done(kdf: Kdf) -> None:
    with pytest.raises(VaultProblem, match="kdf_refused"):
        stretched("password", SALT, kdf, FLOOR)


def test_the_usual_work_is_allowed() -> None:
    assert within(USUAL, FLOOR)
    assert within(FLOOR, FLOOR)
    assert within(CEILING, FLOOR)


def test_a_short_password_is_refused_and_spaces_do_not_lengthen_it() -> None:
    check_new_password("four plain wor")
    for short in ("", "               ", "thirteen lett", "a             b"):
        with pytest.raises(VaultProblem, match="password_short least=14"):
            check_new_password(short)


def test_sign_in_names_ignore_case_and_spaces() -> None:
    assert same_login(" айГҮЛ ", "Айгүл")
    assert not same_login("Айгул", "Айгүл")


def test_a_slots_key_depends_on_everything_it_is_made_of() -> None:
    made = {
        slot_key(bytes(32), b"", "ab" * 16, "u1"),
        slot_key(bytes(31) + b"\1", b"", "ab" * 16, "u1"),
        slot_key(bytes(32), b"device", "ab" * 16, "u1"),
        slot_key(bytes(32), b"", "cd" * 16, "u1"),
        slot_key(bytes(32), b"", "ab" * 16, "u2"),
    }
    assert len(made) == 5


@pytest.mark.parametrize(
    ("passes_a_second", "m", "t"),
    [(0.1, 128, 3), (2.9, 128, 3), (4.2, 128, 4), (5.9, 128, 5), (6.1, 256, 3), (12.5, 256, 6), (200, 256, 10)],
)
def test_a_faster_computer_makes_guessing_dearer_up_to_a_second_of_work(passes_a_second: float, m: int, t: int):
    """`passes_a_second` counts passes over 128 MiB."""
    asked = []

    def seconds(kdf: Kdf) -> float:
        asked.append(kdf)
        return kdf.t * (kdf.m / (128 * 1024)) / passes_a_second

    found = calibrated(seconds)
    assert (found.m // 1024, found.t, found.p) == (m, t, 1)
    assert within(found, FLOOR)
    assert found == USUAL or seconds(found) <= 1.0
    assert len(asked) <= 4


def test_this_computer_is_measured_for_real():
    assert within(calibrated(), USUAL)


@given(st.integers(1, 1 << 30), st.integers(1, 60), st.integers(1, 16))
def test_what_costs_too_little_or_too_much_is_refused_before_any_work(m: int, t: int, p: int):
    kdf = Kdf(m, t, p)
    inside = 65536 <= m <= 524288 and 3 <= t <= 20 and 1 <= p <= 4
    assert within(kdf, FLOOR) == inside
    if not inside:
        begun = time.monotonic()
        with pytest.raises(VaultProblem, match="kdf_refused"):
            stretched("a", b"0" * 16, kdf, FLOOR)
        assert time.monotonic() - begun < 0.1
