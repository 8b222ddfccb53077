"""Answers chosen from a list kept elsewhere: colleagues, organisations, places, the rows of an earlier table."""

from __future__ import annotations

from typing import Any

from desktop.forms.kinds.kind import HIDDEN, CheckContext, Kind
from desktop.forms.picking import Pick
from desktop.forms.problems import BadAnswer
from desktop.forms.typed import clean_line
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.standards.known import ANSWER, IN_CASE

ORGANISATION = "@"
"""Before the id of an organisation in the list of the case; people have their token there."""
NAME = "name"
"""Marks a name among what the register keeps: its texts have the token of the person for it already."""
CLIENT_TOKEN = "P1"
"""Of the one person whom every case knows."""


class Listed(Kind):
    """One thing of a list, by its id and its words at that time; the words alone where it was not on the list.

    What was chosen stays true when the list changes later, so it is never checked against the list of today. Words
    taken from another answer or the people of the case may be a name, and are kept in the register.
    """

    column_span = 2

    def is_empty(self, value: Any) -> bool:
        return super().is_empty(value) or (isinstance(value, dict) and not any(value.values()))

    def _check(self, field: Field, raw: Any, context: CheckContext) -> dict[str, Any]:
        if isinstance(raw, str):
            return {"id": "", "text": clean_line(raw)}
        if not isinstance(raw, dict):
            raise BadAnswer("not_a_list")
        value: dict[str, Any] = {"id": clean_line(raw.get("id")), "text": clean_line(raw.get("text"))}
        return value | ({HIDDEN: True} if raw.get(HIDDEN) is True and not value["text"] else {})

    def _raw(self, field: Field, value: Any) -> dict[str, Any]:
        return dict(value or {})

    def from_cell(self, field: Field, text: str, words: FormWords) -> dict[str, Any]:
        return {"id": "", "text": text}

    def _compared(self, value: Any) -> str:
        return str(value.get("id") or value.get("text") or True)

    def name_of(self, value: Any) -> str:
        return str((value or {}).get("text") or "")

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return str(value["text"]) if value.get("text") else self._without_words(value, words)

    def _without_words(self, value: Any, words: FormWords) -> str:
        return words.say("word.in_register") if value.get(HIDDEN) else f"№ {value.get('id')}"

    def _split(self, field: Field, value: Any) -> tuple[Any, Any]:
        in_case = field.options_from == IN_CASE
        names_nobody = in_case and str(value.get("id")).startswith(ORGANISATION)
        if not (in_case or field.options_from.startswith(ANSWER)) or names_nobody or not value.get("text"):
            return value, None
        return {"id": value.get("id", ""), "text": "", HIDDEN: True}, {NAME: value["text"]} if in_case else value[
            "text"
        ]

    def _join(self, field: Field, open_part: Any, secret: Any) -> Any:
        return {"id": open_part.get("id", ""), "text": secret[NAME] if isinstance(secret, dict) else secret}

    def example(self, field: Field, pick: Pick) -> dict[str, Any]:
        known = CLIENT_TOKEN if field.options_from == IN_CASE else str(pick.whole(1, 9))
        return {"id": known, "text": pick.word()}
