"""The words of the press: the same ids in every language, none missing, none without use."""

import re
from pathlib import Path

import pytest

from desktop.standards.wording import read_ts
from tests.printing.conftest import LANGUAGES, RESOURCES

PROGRAM = Path(__file__).parents[2] / "desktop"


def words_in(language):
    return read_ts(RESOURCES / "i18n" / f"paper_{language}.ts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word_with_the_same_facts(language):
    english, own = words_in("en"), words_in(language)
    assert own.keys() == english.keys()
    for key, text in own.items():
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english[key])), key


@pytest.mark.parametrize("language", ["mn", "ky", "kk", "ru"])
def test_nothing_was_left_in_english(language):
    english = words_in("en")
    same = [key for key, text in words_in(language).items() if text == english[key]]
    assert same == []


def test_every_word_asked_for_is_there():
    asked = set()
    for path in PROGRAM.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        asked |= set(re.findall(r'"paper\.([a-z_.]+)"', text))
        if path.parent.name == "printing":
            asked |= set(re.findall(r'(?:say|pages)\(\s*"([a-z_.]+)"', text))
    known = words_in("en")
    others = read_ts(RESOURCES / "i18n" / "forms_en.ts")
    asked = {key.removeprefix("paper.") for key in asked}
    missing = [
        key for key in asked if f"paper.{key}" not in known and f"paper.{key}.one" not in known and key not in others
    ]
    assert len(asked) > 50
    assert missing == []
