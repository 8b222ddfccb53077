"""Typed text is made clean and otherwise left alone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.forms.problems import BadAnswer
from desktop.forms.typed import clean, clean_line, digits

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@given(ANY_TEXT)
def test_cleaning_again_changes_nothing_and_the_result_can_be_stored(text: str):
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")
    assert clean_line(clean_line(text)) == clean_line(text)


def test_letters_of_five_languages_stay():
    text = "Өвөө үг, ңғқһ әіұ — «щёъ»\n\tmore"
    assert clean(text) == text


def test_what_cannot_be_seen_goes():
    assert clean("a\x00b\x07\u202ec\ufeff") == "abc"
    assert clean("\ud800x") == "\ufffdx"
    assert clean("и\u0306") == "й"


def test_only_text_is_text():
    with pytest.raises(BadAnswer) as bad:
        clean(5)
    assert bad.value.code == "not_a_text"


def test_words_are_not_taken_for_digits():
    assert digits("әіңғүұқ") == "2345890"
    assert digits("үй 5") == "үй 5"
