"""From what is typed to a key."""

import unicodedata

import pytest

from desktop.vault import FLOOR, Kdf, VaultProblem, check_new_password
from desktop.vault.passwords import CEILING, USUAL, normalised, same_login, slot_key, stretched, within
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
