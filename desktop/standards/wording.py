"""The words of one edition in one language, with dates and numbers as that language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar
from xml.etree import ElementTree

from desktop.standards.day_words import ABOUT, DECIMAL_POINT, MONTH_OF_YEAR, MONTHS, NO_BREAK_SPACE, WEEKDAYS
from desktop.standards.definitions import Field, Standard
from desktop.standards.ids import all_ids

LANGUAGES = ("mn", "ky", "kk", "ru", "en")
STRETCHED = "xx"
"""A made-up language: every word longer than in any real one, to see what does not fit or is not translated."""
_PROGRAM_WORDS = ("forms", "paper")


class HasId(Protocol):
    """A form, page, field, stage or rule."""

    @property
    def id(self) -> str: ...


Named = str | HasId
T = TypeVar("T")


@dataclass(frozen=True, repr=False)
class Wording:
    """Words by message id; a word that is missing everywhere is shown as its id, so that it is noticed."""

    language: str
    words: Mapping[str, str]

    def say(self, key: str, **facts: object) -> str:
        """The word or sentence with that id, its `{facts}` filled in."""
        text = self.words.get(key, key)
        return text.format_map(facts) if facts else text

    def title(self, form: Named) -> str:
        """The title of a form."""
        return self.say(f"{_id(form)}.title")

    def page(self, form: Named, page: Named) -> str:
        """The title of a page."""
        return self.say(f"{_id(form)}.page.{_id(page)}")

    def label(self, form: Named, field: Named, column: Named | None = None) -> str:
        """The question of a field, or the head of a column of it."""
        return self.say(_key(form, field, column))

    def hint(self, form: Named, field: Named, column: Named | None = None) -> str:
        """The help under a question; "" if there is none."""
        return self.words.get(f"{_key(form, field, column)}.hint", "")

    def ask(self, form: Named, field: Named, column: Named | None = None) -> str:
        """The question as it is put to a client; "" if there is none."""
        return self.words.get(f"{_key(form, field, column)}.ask", "")

    def unit(self, form: Named, field: Named, column: Named | None = None) -> str:
        """The unit of a number; "" if there is none."""
        return self.words.get(f"{_key(form, field, column)}.unit", "")

    def message(self, form: Named, field: Named, column: Named | None = None) -> str:
        """What to write where an answer was refused; "" if the program's own sentence is enough."""
        return self.words.get(f"{_key(form, field, column)}.message", "")

    def option(self, standard: Standard, form: Named, field: Field, option: str, column: Field | None = None) -> str:
        """One option of a field (or of a column of it), its own or shared; an unknown id is shown as it is.

        Where only a column is handed over, its table is found in the form.
        """
        asked = column or field
        if asked.options_from:
            return self.words.get(f"options.{asked.options_from}.{option}", option)
        table = field if column else _table_of(standard, _id(form), field)
        key = _key(form, table, asked) if table else _key(form, field)
        return self.words.get(f"{key}.option.{option}", option)

    def stage(self, stage: Named) -> str:
        """The name of a stage."""
        return self.say(f"stage.{_id(stage)}")

    def deadline(self, rule: Named) -> str:
        """The short text of a rule."""
        return self.say(f"deadline.{_id(rule)}")

    def report(self, report: Named, part: Named | None = None) -> str:
        """The title of a report, or the words over one of its parts."""
        return self.say(f"report.{_id(report)}" if part is None else f"report.{_id(report)}.{_id(part)}")

    def check(self, check: Named) -> str:
        """The short text of what must not be left open."""
        return self.say(f"check.{_id(check)}")

    def date(self, iso: str) -> str:
        """A date as DD.MM.YYYY; a partial one as far as it is known; the day of a date with time."""
        if iso.startswith("~"):
            return self._spoken(ABOUT).format(date=self.date(iso[1:]))
        return ".".join(reversed(iso[:10].split("-")))

    def time(self, iso: str) -> str:
        """A time of day as HH:MM, also of a date with time."""
        return iso.rpartition("T")[2][:5]

    def date_time(self, iso: str) -> str:
        """Day and time: 16.01.2026 22:40."""
        return f"{self.date(iso)} {self.time(iso)}" if "T" in iso else self.date(iso)

    def period(self, start: str | None, end: str | None) -> str:
        """From and until, one of which may be open."""
        return f"{self.date(start) if start else ''} – {self.date(end) if end else ''}".strip()

    def number(self, value: float, unit: str = "") -> str:
        """A number with the decimal sign of the language, thousands kept together, and its unit."""
        text = f"{value:,}".replace(",", NO_BREAK_SPACE)
        if isinstance(value, float):
            text = text.removesuffix(".0")
        if self.language not in DECIMAL_POINT:
            text = text.replace(".", ",")
        return f"{text}{NO_BREAK_SPACE}{unit}" if unit else text

    def weekday_date(self, iso: str) -> str:
        """A day with its name: 16.01.2026, баасан."""
        return f"{self.date(iso)}, {self._spoken(WEEKDAYS)[date.fromisoformat(iso[:10]).weekday()]}"

    def month(self, iso: str) -> str:
        """A month with its year, from "2026-02" or any day in it."""
        year, month = iso[:7].split("-")
        return self._spoken(MONTH_OF_YEAR).format(year=year, month=self._spoken(MONTHS)[int(month) - 1])

    def _spoken(self, table: Mapping[str, T]) -> T:
        return table.get(self.language, table["en"])


def read_wording(i18n: Path, standard: Standard, language: str) -> Wording:
    """The words of an edition in a language, from its own files and the `.ts` files in that folder.

    What is not translated falls back to the edition's own language. `xx` is every own word stretched.
    """
    own = _program_words(i18n, standard.language) | all_ids(standard)
    if language == STRETCHED:
        return Wording(language, {key: _stretch(text) for key, text in own.items()})
    if language == standard.language:
        return Wording(language, own)
    translated = read_ts(i18n / f"{standard.country}_{language}.ts")
    return Wording(language, own | _program_words(i18n, language) | translated)


def read_ts(path: Path) -> dict[str, str]:
    """The finished translations of a Qt message file by id; empty where there is no file."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        key = message.get("id")
        if key and translation is not None and translation.get("type") not in ("vanished", "obsolete"):
            text = translation.text
            if text and text.strip():
                found[key] = text
    return found


def coverage(standard: Standard, words: Mapping[str, str]) -> tuple[float, list[str]]:
    """The share of an edition's words that are among these translations, and the ids of those that are not."""
    ids = all_ids(standard)
    missing = [key for key in ids if not words.get(key)]
    return (1 - len(missing) / len(ids) if ids else 1.0), missing


def _id(thing: Named) -> str:
    return thing if isinstance(thing, str) else thing.id


def _key(form: Named, field: Named, column: Named | None = None) -> str:
    key = f"{_id(form)}.{_id(field)}"
    return f"{key}.{_id(column)}" if column is not None else key


def _table_of(standard: Standard, form_id: str, column: Field) -> Field | None:
    """The table that has this very column; None where it is a field of its own."""
    form = standard.forms.get(form_id)
    tables = (field for field in form.fields() if field.columns) if form else ()
    return next((table for table in tables if any(each is column for each in table.columns)), None)


def _program_words(i18n: Path, language: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for name in _PROGRAM_WORDS:
        words |= read_ts(i18n / f"{name}_{language}.ts")
    return words


def _stretch(text: str) -> str:
    """A third longer, with marks at both ends that show where a text is cut off."""
    return f"[{text}{'·' * (len(text) // 3 + 1)}]"
