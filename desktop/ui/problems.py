"""The sentence for every code that the inside of the program may give: what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.forms.problems import AUTHORS_OWN, Problem
from desktop.ui.refusals import ARCHIVE, BACKUP, OFFICE, PACKAGE, VAULT

if TYPE_CHECKING:
    # The unlock screen must not wait for the definitions of forms.
    from desktop.forms.words import FormWords

_ANSWERS: Final[Mapping[str, object]] = {
    "not_a_text": QT_TRANSLATE_NOOP("Problems", "This cannot be read as text."),
    "not_a_number": QT_TRANSLATE_NOOP("Problems", "Write a number, for example 12 or 12,5."),
    "not_a_whole_number": QT_TRANSLATE_NOOP("Problems", "Write a whole number, without a part after the comma."),
    "too_low": QT_TRANSLATE_NOOP("Problems", "The smallest possible number is {low}."),
    "too_high": QT_TRANSLATE_NOOP("Problems", "The largest possible number is {high}."),
    "too_many_decimals": QT_TRANSLATE_NOOP("Problems", "Write at most {decimals} digits after the comma."),
    "not_as_asked": QT_TRANSLATE_NOOP("Problems", "This is not written as this form asks for it."),
    "in_the_future": QT_TRANSLATE_NOOP("Problems", "This day has not come yet."),
    "too_early": QT_TRANSLATE_NOOP("Problems", "The earliest possible day is {low}."),
    "too_late": QT_TRANSLATE_NOOP("Problems", "The latest possible day is {high}."),
    "not_a_date": QT_TRANSLATE_NOOP("Problems", "Write the date as 19.01.2026. It is kept as you typed it."),
    "no_such_day": QT_TRANSLATE_NOOP("Problems", "This day is not in the calendar. It is kept as you typed it."),
    "year_needs_four_digits": QT_TRANSLATE_NOOP("Problems", "Write the year with four digits."),
    "year_out_of_range": QT_TRANSLATE_NOOP("Problems", "The year must be between {low} and {high}."),
    "whole_date_needed": QT_TRANSLATE_NOOP("Problems", "The day and the month are needed here too."),
    "not_a_time": QT_TRANSLATE_NOOP("Problems", "Write the time as 22:40."),
    "not_a_date_and_time": QT_TRANSLATE_NOOP("Problems", "Both are needed: the date and the time."),
    "period_backwards": QT_TRANSLATE_NOOP("Problems", "The end lies before the beginning."),
    "unknown_option": QT_TRANSLATE_NOOP("Problems", "This answer is not among those offered. Choose again."),
    "option_barred": QT_TRANSLATE_NOOP("Problems", "This office does not permit this method. Choose another."),
    "not_in_case": QT_TRANSLATE_NOOP(
        "Problems", "Only people and organisations of this case can be named here. Choose one from the list."
    ),
    "not_a_phone": QT_TRANSLATE_NOOP("Problems", "A phone number needs digits."),
    "not_a_list": QT_TRANSLATE_NOOP("Problems", "This answer cannot be read. Enter it again."),
    "not_a_person": QT_TRANSLATE_NOOP("Problems", "This person cannot be read. Enter them again."),
    "not_an_address": QT_TRANSLATE_NOOP("Problems", "This address cannot be read. Enter it again."),
    "not_a_row": QT_TRANSLATE_NOOP("Problems", "This row cannot be read. Enter it again."),
    "not_a_signature": QT_TRANSLATE_NOOP("Problems", "This signature cannot be read. Enter it again."),
}

SENTENCES: Final[Mapping[str, object]] = {**_ANSWERS, **OFFICE, **VAULT, **BACKUP, **ARCHIVE, **PACKAGE}

_IN_A_ROW: Final = QT_TRANSLATE_NOOP("Problems", "Row {row}: {sentence}")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("Problems", "This cannot be done now. Nothing was lost. (Code for support: {code})")


def sentence(code: str, facts: Mapping[str, object] | None = None) -> str:
    """What to tell the person, in the language of the screen; facts that are missing stay out without harm.

    The fact `own` is the form's own sentence and goes before ours.
    """
    known = dict(facts or {})
    text = QCoreApplication.translate("Problems", str(SENTENCES.get(code, _UNKNOWN)))
    said = str(known.get("own") or text.format_map(_Facts(known | {"code": code})))
    if "row" not in known:
        return said
    row = int(str(known["row"])) + 1
    return QCoreApplication.translate("Problems", str(_IN_A_ROW)).format(row=row, sentence=said)


def in_own_words(problem: Problem, words: FormWords) -> Problem:
    """The problem with what its form says about it, where the form says anything."""
    if problem.code not in AUTHORS_OWN:
        return problem
    own = words.wording.message(words.form, problem.field_id, problem.facts.get("column"))
    return replace(problem, facts=problem.facts | {"own": own}) if own else problem


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"
