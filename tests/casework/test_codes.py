"""A code says which office and year, never who."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.casework.codes import ALPHABET, DEFAULT_PATTERN, CodePattern, check_digits, checked_code, is_consistent
from desktop.casework.refusals import Refusal


def test_the_default_code_names_office_and_year_and_checks_itself():
    code = CodePattern(DEFAULT_PATTERN, "SUM0").next_code(2026, 1, set(), lambda n: 4711 % n)
    assert code.startswith("SUM0-2026-4711-")
    assert is_consistent(code)


@given(st.text(ALPHABET, min_size=3, max_size=20), st.data())
def test_every_single_wrong_letter_or_digit_is_noticed(body, data):
    code = body + check_digits(body)
    place = data.draw(st.integers(0, len(code) - 1))
    # The check itself is two digits; a letter there is no code of ours at all.
    letters = "0123456789" if place >= len(body) else ALPHABET
    other = data.draw(st.sampled_from(letters).filter(lambda letter: letter != code[place]))
    wrong = code[:place] + other + code[place + 1 :]
    same_kind = code[place].isdigit() == other.isdigit()
    assert is_consistent(code)
    assert not is_consistent(wrong) or not same_kind


def test_a_running_number_is_allowed():
    pattern = CodePattern("MN-{mark}-{year}-{number}", "SUM0")
    assert pattern.next_code(2026, 14, set(), lambda n: 0) == "MN-SUM0-2026-0014"


def test_a_taken_code_is_never_given_twice():
    picks = iter([7, 7, 8])
    pattern = CodePattern("{mark}-{random}", "A1")
    first = pattern.next_code(2026, 1, set(), lambda n: next(picks))
    assert pattern.next_code(2026, 1, {first}, lambda n: next(picks)) != first


@pytest.mark.parametrize("text", ["{mark}-{year}", "{mark}-{birth_date}-{random}", "{surname}{random}"])
def test_a_pattern_that_repeats_or_tells_of_the_client_is_refused(text):
    with pytest.raises(Refusal) as refused:
        CodePattern(text, "SUM0")
    assert refused.value.code == "code_pattern_bad"


def test_a_stated_code_with_the_clients_name_is_refused():
    with pytest.raises(Refusal) as refused:
        checked_code("SUM0-ЖИШЭЭ-1", ["Жишээ", "Саруул"])
    assert refused.value.code == "code_holds_personal_data"


def test_a_stated_code_is_taken_as_it_is():
    assert checked_code(" mn-sum0-2026-014 ", ["Саруул"]) == "MN-SUM0-2026-014"
