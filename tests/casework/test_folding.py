"""A name is found however it is typed."""

from __future__ import annotations

import pytest

from desktop.casework.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Өлзий", "олзий"),
        ("Өлзий", "Olzii"),
        ("Үлгүева Айсезим", "улгуева айсезим"),
        ("Жанұя", "Жануя"),
        ("Қанат", "Канат"),
        ("Батхүү", "Bathuu"),
        ("Сүхбаатар", "Sukhbaatar"),
        ("Жаргал", "Jargal"),
    ],
)
def test_spellings_that_people_exchange_are_one(one, other):
    assert fold(one) == fold(other)


def test_different_names_stay_different():
    assert fold("Болд") != fold("Бат")
