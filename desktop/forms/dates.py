"""Dates and times as they are typed in five languages, to ISO and back; also days known only in part."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from desktop.forms.problems import BadAnswer
from desktop.forms.typed import clean_line, digit_row

FIRST_YEAR: Final = 1850
LAST_YEAR: Final = 2150
OLDEST: Final = 130

_DAY_FIRST = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{1,4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})")
_MONTH_YEAR = re.compile(r"([0-9]{1,2})[./-]([0-9]{4})")
_YEAR_MONTH = re.compile(r"([0-9]{4})[./-]([0-9]{1,2})")
_YEAR = re.compile(r"([0-9]{4})")
_ABOUT = r"~|≈|ойролцоогоор|болжол менен|чамасы|чамамен|шамамен|около|примерно|прибл\.?|about|approx\.?|circa|c\."
_AGE = r"настай|нас|жашта|жаш|жаста|жас|летняя|летний|лет|года|год|years old|years|year|y\.?o\.?"
_ABOUT_YEAR = re.compile(rf"(?:{_ABOUT})\s*([0-9]{{4}})", re.IGNORECASE)
_ABOUT_AGE = re.compile(rf"(?:{_ABOUT})\s*([0-9]{{1,3}})(?:\s*-?\s*(?:{_AGE}))?", re.IGNORECASE)
_AGE_GIVEN = re.compile(rf"([0-9]{{1,3}})\s*-?\s*(?:{_AGE})", re.IGNORECASE)
_TIME = re.compile(r"([0-9]{1,2})[:.\- ]([0-9]{2})|([0-9]{2})([0-9]{2})")
_DATE_TIME = re.compile(r"(\S+?)(?:T|,?\s+)(\S+)")
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_date(raw: object, today: date, partial: bool) -> str:
    """ISO for a date as typed: "2026-01-19", and where `partial`: "2013-05", "2013", "~2013"; "" for nothing.

    "12 жаш" is the year of birth it points to, with the mark for about. Raises `BadAnswer`.
    """
    text = digit_row(clean_line(raw))
    if not text:
        return ""
    whole = _whole_day(text)
    if whole:
        return whole
    part = _part_of_a_day(text, today)
    if not part:
        raise BadAnswer("not_a_date")
    if not partial:
        raise BadAnswer("whole_date_needed")
    return part


def typed_date(iso: str) -> str:
    """How one would type that date: 19.01.2026, 05.2013, ~2013."""
    return ".".join(reversed(iso.split("-")))


def read_time(raw: object) -> str:
    """ "22:40" for a time as typed; "" for nothing. Raises `BadAnswer`."""
    text = digit_row(clean_line(raw))
    if not text:
        return ""
    found = _TIME.fullmatch(text)
    if not found:
        raise BadAnswer("not_a_time")
    hour, minute = int(found[1] or found[3]), int(found[2] or found[4])
    if hour > 23 or minute > 59:
        raise BadAnswer("not_a_time")
    return f"{hour:02}:{minute:02}"


def read_date_time(raw: object, today: date) -> str:
    """ "2026-01-16T22:40" for a date and time as typed; "" for nothing. Raises `BadAnswer`."""
    text = digit_row(clean_line(raw))
    if not text:
        return ""
    found = _DATE_TIME.fullmatch(text)
    if not found:
        raise BadAnswer("not_a_date_and_time")
    return f"{read_date(found[1], today, partial=False)}T{read_time(found[2])}"


def span_of(iso: str) -> tuple[str, str]:
    """The first and the last day such a date can mean; about a year is taken as that year."""
    exact = iso.removeprefix("~")
    return (f"{exact}-01-01"[:10], exact + "-12-31"[len(exact) - 4 :])


def age_on(born: str, day: date) -> int | None:
    """Full years of age on a day, from a whole or partial date of birth; None where even the year is not known."""
    parts = [int(part) for part in born.removeprefix("~").split("-") if part.isdigit()]
    if not parts:
        return None
    year, month, of_month = (*parts, 1, 1)[:3]
    return day.year - year - ((day.month, day.day) < (month, of_month))


def is_whole_day(text: str) -> bool:
    """Whether this is ISO for one day."""
    return bool(_ISO_DAY.fullmatch(text))


def _whole_day(text: str) -> str:
    found = _YEAR_FIRST.fullmatch(text)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    found = _DAY_FIRST.fullmatch(text)
    if not found:
        return ""
    if len(found[3]) != 4:
        raise BadAnswer("year_needs_four_digits")
    return _day(int(found[3]), int(found[2]), int(found[1]))


def _part_of_a_day(text: str, today: date) -> str:
    if found := _YEAR.fullmatch(text):
        return _year(int(found[1]))
    if found := _YEAR_MONTH.fullmatch(text):
        return _month(int(found[1]), int(found[2]))
    if found := _MONTH_YEAR.fullmatch(text):
        return _month(int(found[2]), int(found[1]))
    if found := _ABOUT_YEAR.fullmatch(text):
        return f"~{_year(int(found[1]))}"
    if found := _ABOUT_AGE.fullmatch(text) or _AGE_GIVEN.fullmatch(text):
        age = int(found[1])
        if age > OLDEST:
            raise BadAnswer("too_high", high=OLDEST)
        return f"~{_year(today.year - age)}"
    return ""


def _year(year: int) -> str:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadAnswer("year_out_of_range", low=FIRST_YEAR, high=LAST_YEAR)
    return f"{year:04}"


def _month(year: int, month: int) -> str:
    if not 1 <= month <= 12:
        raise BadAnswer("no_such_day")
    return f"{_year(year)}-{month:02}"


def _day(year: int, month: int, day: int) -> str:
    _year(year)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        raise BadAnswer("no_such_day") from None
