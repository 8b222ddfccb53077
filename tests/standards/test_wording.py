"""Words, dates and numbers in the language of the reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.places import standards, words
from desktop.standards.definitions import Standard
from desktop.standards.reading import read_standard
from desktop.standards.shelf import Shelf
from desktop.standards.wording import LANGUAGES, Wording, coverage, read_ts, read_wording
from tests.standards.editions import edition
from tests.standards.fifth_edition import fifth_edition

TABLE = """
[[page.field]]
id = "kind"
kind = "choice"
label = "Kind"
options = { home = "At home" }

[[page.field]]
id = "steps"
kind = "table"
label = "Steps"

[[page.field.column]]
id = "kind"
kind = "choice"
label = "Kind of step"
options = { talk = "A talk" }

[[page.field.column]]
id = "level"
kind = "choice"
label = "Level"
options_from = "level"
"""


def ts(folder: Path, name: str, **words: str) -> None:
    """A Qt message file; the ids with `_` for the dot."""
    messages = "".join(
        f'<message id="{key.replace("__", ".")}"><source>x</source><translation>{text}</translation></message>'
        for key, text in words.items()
    )
    text = f'<TS version="2.1" language="ky"><context><name>xx</name>{messages}</context></TS>'
    (folder / name).write_text(text, encoding="utf-8")


@pytest.fixture
def standard(tmp_path: Path) -> Standard:
    return read_standard(edition(tmp_path, TABLE))


def test_the_own_language_needs_no_translation(tmp_path: Path, standard: Standard):
    words = read_wording(tmp_path, standard, "en")
    form = standard.forms["visit"]
    assert words.title(form) == "Visit"
    assert words.page(form, "visit") == "The visit"
    assert words.label(form, form.field("visited_on")) == "Visited on"
    assert words.hint(form, "visited_on") == ""
    assert words.stage("contact") == "Contact"


def test_a_translation_is_used_and_what_is_missing_falls_back(tmp_path: Path, standard: Standard):
    ts(tmp_path, "xx_ky.ts", visit__title="Баруу", options__level__low="Төмөн")
    words = read_wording(tmp_path, standard, "ky")
    form = standard.forms["visit"]
    assert words.title(form) == "Баруу"
    assert words.option(standard, form, form.field("level"), "low") == "Төмөн"
    assert words.option(standard, form, form.field("level"), "high") == "High"
    assert words.label(form, "visited_on") == "Visited on"


def test_the_words_of_the_program_are_there_too(tmp_path: Path, standard: Standard):
    ts(tmp_path, "forms_en.ts", role__mother="mother", answer__yes="yes")
    ts(tmp_path, "forms_ky.ts", role__mother="эне")
    ts(tmp_path, "paper_ky.ts", paper__contents="Мазмуну")
    words = read_wording(tmp_path, standard, "ky")
    assert [words.say(key) for key in ("role.mother", "paper.contents", "answer.yes")] == ["эне", "Мазмуну", "yes"]


def test_options_of_a_column_are_not_those_of_a_field_of_the_same_name(tmp_path: Path, standard: Standard):
    words = read_wording(tmp_path, standard, "en")
    form = standard.forms["visit"]
    table = form.field("steps")
    kind, level = table.columns
    assert words.label(form, table, kind) == "Kind of step"
    assert words.option(standard, form, table, "talk", kind) == "A talk"
    assert words.option(standard, form, kind, "talk") == "A talk"
    assert words.option(standard, form, form.field("kind"), "home") == "At home"
    assert words.option(standard, form, table, "low", level) == "Low"


def test_an_option_that_no_longer_exists_is_shown_as_it_was_stored(tmp_path: Path, standard: Standard):
    form = standard.forms["visit"]
    assert read_wording(tmp_path, standard, "en").option(standard, form, form.field("level"), "medium") == "medium"


def test_a_missing_word_is_noticed_and_not_hidden():
    assert Wording("en", {}).say("word.nowhere") == "word.nowhere"


def test_facts_are_filled_in():
    assert Wording("en", {"page": "page {n} of {all}"}).say("page", n=1, all=93) == "page 1 of 93"


def test_an_unfinished_or_vanished_translation_is_not_used(tmp_path: Path):
    (tmp_path / "a.ts").write_text(
        '<TS><context><message id="a"><translation type="vanished">x</translation></message>'
        '<message id="b"><translation type="unfinished"></translation></message>'
        "<message><translation>no id</translation></message>"
        '<message id="c"><translation>c &amp; d</translation></message></context></TS>',
        encoding="utf-8",
    )
    assert read_ts(tmp_path / "a.ts") == {"c": "c & d"}
    assert read_ts(tmp_path / "none.ts") == {}


def test_coverage_names_what_is_missing(standard: Standard):
    share, missing = coverage(standard, {"title": "Үй баруу"})
    assert "title" not in missing
    assert "visit.title" in missing
    assert share == pytest.approx(1 / (1 + len(missing)))


def test_the_stretched_language_keeps_places_for_facts(tmp_path: Path, standard: Standard):
    ts(tmp_path, "forms_en.ts", word__page="page {n}")
    words = read_wording(tmp_path, standard, "xx")
    assert words.say("word.page", n=3) == "[page 3···]"
    assert len(words.title("visit")) > len("Visit")


DATES = Wording("mn", {})


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2026-01-16", "16.01.2026"),
        ("2026-01-16T22:40", "16.01.2026"),
        ("2013-05", "05.2013"),
        ("2013", "2013"),
        ("~2014", "ойролцоогоор 2014"),
        ("", ""),
    ],
)
def test_dates_are_written_day_first(iso: str, shown: str):
    assert DATES.date(iso) == shown


def test_times_and_periods():
    assert DATES.time("22:40") == DATES.time("2026-01-16T22:40") == "22:40"
    assert DATES.date_time("2026-01-16T22:40") == "16.01.2026 22:40"
    assert DATES.period("2026-01-19", "2026-04-19") == "19.01.2026 – 19.04.2026"
    assert DATES.period("2026-01-19", None) == "19.01.2026 –"
    assert DATES.period(None, "2026-04-19") == "– 19.04.2026"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("mn", "16.01.2026, баасан"),
        ("ky", "16.01.2026, жума"),
        ("kk", "16.01.2026, жұма"),
        ("ru", "16.01.2026, пятница"),
        ("en", "16.01.2026, Friday"),
    ],
)
def test_a_day_is_named(language: str, shown: str):
    assert Wording(language, {}).weekday_date("2026-01-16") == shown


@pytest.mark.parametrize(
    ("language", "value", "unit", "shown"),
    [
        ("mn", 1234567, "₮", "1\u00a0234\u00a0567\u00a0₮"),
        ("mn", 12.5, "", "12.5"),
        ("ru", 1234.5, "", "1\u00a0234,5"),
        ("kk", 3.0, "", "3"),
        ("en", 0, "", "0"),
    ],
)
def test_numbers_have_the_sign_of_their_language(language: str, value: float, unit: str, shown: str):
    assert Wording(language, {}).number(value, unit) == shown


def test_every_language_has_seven_days_and_twelve_months():
    for language in LANGUAGES:
        words = Wording(language, {})
        assert len({words.month(f"2026-{month:02}") for month in range(1, 13)}) == 12
        assert len({words.weekday_date(f"2026-01-{day:02}").split(", ")[1] for day in range(1, 8)}) == 7


def test_a_wording_does_not_show_its_words():
    assert "secret" not in repr(Wording("en", {"a": "secret"}))


def test_a_form_may_say_in_its_own_words_what_to_write(tmp_path: Path):
    words = read_wording(tmp_path, fifth_edition(tmp_path), "en")
    assert words.message("assessment", "income", "amount") == "Write the amount in euro and cents."
    assert words.message("assessment", "income") == ""


@pytest.mark.parametrize(("ref", "language", "district"), [("kg/2012", "ky", "район"), ("kzh/2018", "kk", "аудан")])
def test_an_edition_names_the_parts_of_an_address_as_its_country_does(ref, language, district):
    wording = read_wording(words(), Shelf(standards()).edition(ref), language)
    assert wording.say("word.address_district") == district
