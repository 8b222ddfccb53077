"""What can be wrong with a typed answer: a code and its facts, never a sentence and never the answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

CODES: Final[frozenset[str]] = frozenset(
    {
        "not_a_text",
        "not_a_number",
        "not_a_whole_number",
        "too_low",
        "too_high",
        "too_many_decimals",
        "not_as_asked",
        "in_the_future",
        "too_early",
        "too_late",
        "not_a_date",
        "no_such_day",
        "year_needs_four_digits",
        "year_out_of_range",
        "whole_date_needed",
        "not_a_time",
        "not_a_date_and_time",
        "period_backwards",
        "unknown_option",
        "option_barred",
        "not_in_case",
        "not_a_phone",
        "not_a_list",
        "not_a_person",
        "not_an_address",
        "not_a_row",
        "not_a_signature",
    }
)
"""Every code a kind may give; `ui/problems.py` has a sentence for each."""


AUTHORS_OWN: Final[frozenset[str]] = frozenset(
    {"too_low", "too_high", "too_many_decimals", "not_a_whole_number", "not_as_asked"}
    | {"in_the_future", "too_early", "too_late", "not_a_phone"}
)
"""Codes for which the edition's own `message` is said, where the field has one."""


class BadAnswer(ValueError):
    """What was typed is not an answer to this question.

    `facts` help the sentence (`low`, `high`, `row`, `column`); they never hold what was typed.
    """

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Problem:
    """A bad answer and the field it belongs to."""

    field_id: str
    code: str
    facts: dict[str, Any] = field(default_factory=dict)
