"""Names of days and months, and how a language says that a date is only about right."""

from __future__ import annotations

from collections.abc import Mapping

WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "mn": ("даваа", "мягмар", "лхагва", "пүрэв", "баасан", "бямба", "ням"),
    "ky": ("дүйшөмбү", "шейшемби", "шаршемби", "бейшемби", "жума", "ишемби", "жекшемби"),
    "kk": ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}

MONTHS: Mapping[str, tuple[str, ...]] = {
    "mn": tuple(f"{n} {'дүгээр' if n in (1, 4, 9, 10, 11) else 'дугаар'} сар" for n in range(1, 13)),
    "ky": (
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ),
    "kk": (
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ),
    "ru": (
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}

MONTH_OF_YEAR: Mapping[str, str] = {
    "mn": "{year} оны {month}",
    "ky": "{year}-жыл, {month}",
    "kk": "{year} жыл, {month}",
    "ru": "{month} {year} г.",
    "en": "{month} {year}",
}

ABOUT: Mapping[str, str] = {
    "mn": "ойролцоогоор {date}",
    "ky": "болжол менен {date}",
    "kk": "шамамен {date}",
    "ru": "около {date}",
    "en": "about {date}",
}

DECIMAL_POINT = frozenset({"mn", "en"})
NO_BREAK_SPACE = "\u00a0"
