"""Texts lie in the file with tokens; names are put back only for those who may see them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.casework.names import Names, empty_register

CASE = "c" * 32
LETTERS = "абвгдеёжзийклмноөпрстуүхцчшэюя АБӨҮ{}P0123456789:.,S\n"


def names_of(*people: tuple[str, str]) -> Names:
    names = Names(empty_register())
    names.set_client(CASE, surname="Жишээгийн", given_name="Саруул")
    for name, role in people:
        names.person_for(CASE, name, role)
    return names


def as_supervisor(names: Names, text: str) -> str:
    roles = {"P1": "client", "P2": "husband"}
    return Names(None).show(CASE, text, lambda token: roles.get(token, "?"))


def test_a_name_with_an_ending_becomes_a_token_and_comes_back_as_it_was():
    names = names_of(("Туршилтын Батболд", "husband"))
    text = "Саруулын нөхөр Батболд нь Саруултай утсаар ярьсан."
    stored = names.hide(CASE, text)
    assert "Саруул" not in stored
    assert "Батболд" not in stored
    assert names.show(CASE, stored, lambda token: "?") == text


def test_without_the_register_role_words_stand_for_names():
    stored = names_of(("Туршилтын Батболд", "husband")).hide(CASE, "Саруул Батболдоос айж байна.")
    assert as_supervisor(Names(None), stored) == "client husband айж байна."


def test_a_phone_number_of_the_family_is_hidden_too():
    names = names_of()
    names.keep_secret_words(CASE, iter(["9911 2233"]))
    stored = names.hide(CASE, "Эгчийнх нь дугаар 9911 2233.")
    assert "9911" not in stored
    assert names.show(CASE, stored, lambda token: "?") == "Эгчийнх нь дугаар 9911 2233."


def test_what_looks_like_a_token_but_was_typed_stays_what_was_typed():
    names = names_of()
    text = "маягтын {P1} ба {S1} гэсэн тэмдэг"
    assert names.show(CASE, names.hide(CASE, text), lambda token: "?") == text


@given(st.text(LETTERS, max_size=200))
def test_hiding_and_showing_never_loses_a_letter(text):
    names = names_of(("Туршилтын Бат", "neighbour"))
    assert names.show(CASE, names.hide(CASE, text), lambda token: "?") == text


@given(st.text(LETTERS, max_size=60), st.text(LETTERS, max_size=60))
def test_hiding_twice_changes_nothing_more(before, after):
    names = names_of(("Туршилтын Батболд", "husband"))
    once = names.hide(CASE, f"{before} Батболд {after}")
    assert names.hide(CASE, once, known=True) == once


def test_a_person_named_again_is_the_same_person():
    names = names_of(("Туршилтын Батболд", "husband"))
    assert names.person_for(CASE, "Батболд", "husband") == names.person_for(CASE, "Туршилтын Батболд")


def test_the_register_shows_no_names_in_its_repr():
    assert "Саруул" not in repr(names_of())


def test_the_body_is_plain_json():
    body = names_of(("Туршилтын Батболд", "husband")).body
    assert json.loads(json.dumps(body)) == body


def test_a_name_in_small_letters_or_capitals_comes_back_as_it_was_written():
    names = names_of(("Туршилтын Батболд", "husband"))
    text = "саруулын нөхөр БАТБОЛД ирэв"
    stored = names.hide(CASE, text)
    assert "саруул" not in stored
    assert "БАТБОЛД" not in stored
    assert names.show(CASE, stored, lambda token: "?") == text


def test_an_ordinary_word_that_only_begins_like_a_name_is_left_alone():
    names = names_of(("Туршилтын Болд", "husband"))
    assert names.hide(CASE, "ингэж болдог") == "ингэж болдог"


def test_the_genitive_of_a_fathers_name_speaks_of_the_father():
    names = names_of(("Туршилтын Батболд", "husband"), ("Батболдын Номин", "child"))
    stored = names.hide(CASE, "Батболдын утас, Номингийн цүнх")
    assert stored == "{P2.2:ын} утас, {P3.2:гийн} цүнх"


@pytest.mark.parametrize(
    "word", ["Аяна", "Аяны", "Аяне", "Аяну", "Аяной", "аяной", "АЯНОЙ", "Үлгібаевой", "Үлгібаеву", "Үлгібаева"]
)
def test_a_russian_ending_that_takes_the_last_letter_of_a_name_hides_it_no_less(word):
    names = Names(empty_register())
    names.set_client(CASE, surname="Үлгібаева", given_name="Аяна")
    stored = names.hide(CASE, f"говорили с {word} вечером")
    assert stored.startswith("говорили с {")
    assert names.show(CASE, stored, lambda token: "?") == f"говорили с {word} вечером"
