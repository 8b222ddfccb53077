"""Nothing on the screen is left in English: every sentence has its translation in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.places import words
from desktop.ui.translator import LANGUAGES, read_messages
from installer.words import said_on_screen

PLACE = re.compile(r"\{\w+\}|%n")
LETTERS = {
    "mn": "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
    "ky": "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_every_sentence_of_the_screens_is_translated(language: str):
    told = {source: forms for (_, source), forms in read_messages(words() / f"app_{language}.ts").items()}
    assert [source for source in said_on_screen() if source and source not in told] == []


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_a_translation_keeps_the_places_for_names_and_numbers(language: str):
    messages = read_messages(words() / f"app_{language}.ts")
    wrong = [
        source
        for (_, source), forms in messages.items()
        if any(sorted(PLACE.findall(form)) != sorted(PLACE.findall(source)) for form in forms if form)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", sorted(LETTERS))
def test_no_letter_of_another_alphabet_slips_in(language: str):
    # The sample line of the settings shows the letters of all languages on purpose.
    texts = [
        form.lower()
        for (_, source), forms in read_messages(words() / f"app_{language}.ts").items()
        for form in forms
        if not any("\u0400" <= letter <= "\u052f" for letter in source)
    ]
    cyrillic = {letter for text in texts for letter in text if "\u0400" <= letter <= "\u052f"}
    assert cyrillic <= set(LETTERS[language])


def test_the_collector_sees_a_sentence_of_each_way_of_saying():
    said = said_on_screen()
    assert said.get("%n day(s) left") == "Due"
    assert "Password" in said
    assert said.get("The consent is not in the file yet") == "CaseQuestions"


def test_the_files_are_where_translators_find_them():
    assert {path.name for path in Path(words()).glob("app_*.ts")} == {f"app_{language}.ts" for language in LANGUAGES}
