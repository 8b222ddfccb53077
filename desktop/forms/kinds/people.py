"""Persons and where they live; names, contacts and addresses are kept in the register."""

from __future__ import annotations

import re
from typing import Any, Final

from desktop.forms.kinds.kind import HIDDEN, CheckContext, Kind
from desktop.forms.picking import Pick
from desktop.forms.pieces import Cell, Cells, Piece, Words
from desktop.forms.problems import BadAnswer
from desktop.forms.roles import ALL_ROLES, ROLES
from desktop.forms.typed import clean_line
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field

PERSON_PARTS: Final = ("name", "role", "function", "contact", "person")
SECRET_PARTS: Final = ("name", "contact")
ADDRESS_PARTS: Final = {"region": 3, "district": 3, "ward": 3, "line": 6, "camp": 3}
NO_ROLE: Final = "unknown"
_BLANK_PEOPLE: Final = 3


def read_person(raw: Any) -> dict[str, Any]:
    """The parts of a person that were given; the mark of a name in the register stays until a name is typed."""
    if not isinstance(raw, dict):
        raise BadAnswer("not_a_person")
    person: dict[str, Any] = {part: text for part in PERSON_PARTS if (text := clean_line(raw.get(part)))}
    if person.get("role", "other") not in ALL_ROLES:
        raise BadAnswer("unknown_option")
    if raw.get(HIDDEN) is True and not any(part in person for part in SECRET_PARTS):
        person[HIDDEN] = True
    return person


def split_person(person: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """Role, function and token stay; name and contact go."""
    secret: dict[str, Any] = {part: person[part] for part in SECRET_PARTS if part in person}
    if not secret:
        return person, None
    rest = {part: given for part, given in person.items() if part not in SECRET_PARTS}
    return rest | {HIDDEN: True}, secret


def join_person(open_part: dict[str, Any], secret: dict[str, Any]) -> dict[str, Any]:
    """The person again."""
    return {part: given for part, given in (open_part | secret).items() if part != HIDDEN}


def person_words(person: dict[str, Any], words: FormWords) -> str:
    """Name, else role, else the word for "in the register"; then the function and the contact.

    The role follows the name where both are known, because a reader of the file thinks in roles.
    """
    role = words.role(person["role"]) if person.get("role") else ""
    called = person.get("name") or role or (words.say("word.in_register") if person.get(HIDDEN) else "")
    role_too = role if person.get("name") else ""
    return ", ".join(part for part in (called, role_too, person.get("function"), person.get("contact")) if part)


def _several(text: str) -> list[str]:
    """The people written into one cell of a spreadsheet; a comma belongs to a name with its function."""
    return [name for name in re.split(r"\s*[;\n]\s*", text.strip()) if name]


class Person(Kind):
    """One person with role, function and contact."""

    column_span = 3

    def is_empty(self, value: Any) -> bool:
        return super().is_empty(value) or (isinstance(value, dict) and not any(value.values()))

    def _check(self, field: Field, raw: Any, context: CheckContext) -> dict[str, Any]:
        return {} if raw == "" else read_person(raw)

    def _raw(self, field: Field, value: Any) -> dict[str, Any]:
        return dict(value or {})

    def from_cell(self, field: Field, text: str, words: FormWords) -> Any:
        # Two people in one cell are nobody's answer to a question about one.
        return {"name": text} if len(_several(text)) == 1 else text

    def _compared(self, value: Any) -> str:
        return str(value.get("role") or NO_ROLE)

    def name_of(self, value: Any) -> str:
        return str((value or {}).get("name") or "")

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return person_words(value, words)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return (blank_person(words),)

    def split(self, field: Field, value: Any) -> tuple[Any, Any]:
        return (value, None) if self.is_empty(value) else split_person(value)

    def join(self, field: Field, open_part: Any, secret: Any) -> Any:
        return open_part if secret is None else join_person(open_part, secret)

    def example(self, field: Field, pick: Pick) -> dict[str, Any]:
        contact = str(pick.whole(80_000_000, 99_999_999))
        person = {"name": pick.name(), "role": pick.one(ROLES), "function": pick.word(), "contact": contact}
        return {part: person[part] for part in pick.some(tuple(person))}


def blank_person(words: FormWords) -> Cells:
    """Name, function and contact to write by hand."""
    widths = {"word.person_name": 4, "word.person_function": 3, "word.person_contact": 2}
    return Cells(tuple(Cell(words.say(key), "", width) for key, width in widths.items()))


class People(Kind):
    """Several persons."""

    column_span = 3

    def _check(self, field: Field, raw: Any, context: CheckContext) -> list[dict[str, Any]]:
        if not isinstance(raw, list | tuple):
            raise BadAnswer("not_a_list")
        return [person for each in raw if (person := read_person(each))]

    def _raw(self, field: Field, value: Any) -> list[dict[str, Any]]:
        return [dict(person) for person in value or ()]

    def from_cell(self, field: Field, text: str, words: FormWords) -> list[dict[str, Any]]:
        return [{"name": name} for name in _several(text)]

    def _compared(self, value: Any) -> list[str]:
        return [str(person.get("role") or NO_ROLE) for person in value]

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return "; ".join(person_words(person, words) for person in value)

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        return tuple(Words(person_words(person, words)) for person in value)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return (blank_person(words),) * (field.rows or _BLANK_PEOPLE)

    def split(self, field: Field, value: Any) -> tuple[Any, Any]:
        if self.is_empty(value):
            return value, None
        parts = [split_person(person) for person in value]
        secret = {str(place): hidden for place, (_, hidden) in enumerate(parts) if hidden is not None}
        return [shown for shown, _ in parts], secret or None

    def join(self, field: Field, open_part: Any, secret: Any) -> Any:
        if secret is None:
            return open_part
        return [
            join_person(person, secret[str(place)]) if str(place) in secret else person
            for place, person in enumerate(open_part)
        ]

    def example(self, field: Field, pick: Pick) -> list[dict[str, Any]]:
        person = Person()
        return [person.example(field, pick) for _ in range(pick.whole(1, 3))]


class Address(Kind):
    """Where someone lives, in the parts the country uses, with the seasonal camp of herders; always identity."""

    always_identity = True

    def is_empty(self, value: Any) -> bool:
        return super().is_empty(value) or (isinstance(value, dict) and not any(value.values()))

    def _check(self, field: Field, raw: Any, context: CheckContext) -> dict[str, str]:
        if raw == "":
            return {}
        if not isinstance(raw, dict):
            raise BadAnswer("not_an_address")
        return {part: text for part in ADDRESS_PARTS if (text := clean_line(raw.get(part)))}

    def _raw(self, field: Field, value: Any) -> dict[str, str]:
        return dict(value or {})

    def _compared(self, value: Any) -> bool:
        return True

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return ", ".join(value[part] for part in ADDRESS_PARTS if value.get(part))

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        given = [part for part in ADDRESS_PARTS if value.get(part)]
        return (Cells(tuple(_address_cell(part, value[part], words) for part in given)),)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return (Cells(tuple(_address_cell(part, "", words) for part in ADDRESS_PARTS)),)

    def example(self, field: Field, pick: Pick) -> dict[str, str]:
        return {part: pick.word() for part in pick.some(tuple(ADDRESS_PARTS))}


def _address_cell(part: str, text: str, words: FormWords) -> Cell:
    return Cell(words.say(f"word.address_{part}"), text, ADDRESS_PARTS[part])
