"""Generated passphrases: real letters, no twins, never under fifty bit."""

from __future__ import annotations

import math
import secrets
from collections import Counter

import pytest

from desktop.casework.passphrases import LEAST_BITS, offer, word_list, words_needed
from desktop.vault.passwords import check_new_password

LETTERS = {
    "mn": "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
    "ky": "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "en": "abcdefghijklmnopqrstuvwxyz",
}
TWINS = {
    **dict.fromkeys(("mn", "ky", "kk", "ru"), str.maketrans("ёйэүөұңқғәіыһщ", "еиеуоункгаиихш", "ъь")),
    "en": str.maketrans("ljvo", "iiu0"),
}
LANGUAGES = sorted(LETTERS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_has_words_of_its_own_letters_and_no_two_that_look_alike(language: str):
    listed = word_list(language)
    assert len(listed) >= 4096
    assert [word for word in listed if set(word) - set(LETTERS[language])] == []
    assert [word for word in listed if not 3 <= len(word) <= 9] == []
    alike = Counter(word.translate(TWINS[language]) for word in listed)
    assert [word for word, count in alike.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_offered_is_never_under_fifty_bit_and_is_accepted(language: str):
    for _ in range(200):
        found = offer(language, secrets.randbelow)
        assert found.bits >= LEAST_BITS
        assert math.isclose(found.bits, found.count * math.log2(len(word_list(language))))
        assert len(found.text.split()) == found.count
        check_new_password(found.text)


def test_every_word_is_as_likely_as_any_other():
    sides = []

    def pick(count: int) -> int:
        sides.append(count)
        return count - 1

    found = offer("ky", pick)
    assert sides == [4096] * found.count
    assert set(found.text.split()) == {word_list("ky")[-1]}


@pytest.mark.parametrize(
    ("listed", "count"), [(7776, 4), (5793, 4), (5792, 5), (4096, 5), (2048, 5), (1024, 5), (256, 7)]
)
def test_a_shorter_list_needs_more_words(listed: int, count: int):
    assert words_needed(listed) == count


def test_a_language_without_a_list_offers_english():
    assert word_list("xx") == word_list("en")
