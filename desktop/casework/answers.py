"""Answers on their way into the file and out again: identity to the register, tokens in texts, secrets sealed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from desktop.casework.names import Names
from desktop.forms.kinds import KINDS
from desktop.standards.definitions import Field, Form
from desktop.vault.sealed import open_sealed, seal

HIDDEN = {"hidden": True}
DAY = re.compile(r"~?\d{4}(-\d{2}){0,2}")


@dataclass(frozen=True, slots=True, repr=False)
class Parts:
    """One entry's answers, taken apart: what each of the three places keeps."""

    coded: dict[str, Any]
    identity: dict[str, Any]
    confidential: dict[str, Any]


def take_apart(form: Form, answers: dict[str, Any], names: Names, case_uid: str) -> Parts:
    """Split checked answers for `cases.db`, the register and the strictly confidential part."""
    coded: dict[str, Any] = {}
    identity: dict[str, Any] = {}
    confidential: dict[str, Any] = {}
    for field in form.fields():
        value = answers.get(field.id)
        if KINDS[field.kind].is_empty(value):
            continue
        if field.confidential:
            confidential[field.id] = value
            coded[field.id] = HIDDEN
            continue
        value = _with_tokens(field, value, names, case_uid)
        coded_part, secret = KINDS[field.kind].split(field, value)
        coded[field.id] = map_texts(coded_part, lambda text: names.hide(case_uid, text))
        if secret is not None:
            identity[field.id] = secret
    return Parts(coded, identity, confidential)


def put_together(
    form: Form, coded: dict[str, Any], identity: dict[str, Any], show: Callable[[str], str]
) -> dict[str, Any]:
    """The answers as their reader may see them; `show` turns the tokens of a text into names or role words."""
    answers: dict[str, Any] = {}
    for field in form.fields():
        if field.id not in coded:
            continue
        part = coded[field.id]
        if part == HIDDEN and field.confidential:
            answers[field.id] = part
            continue
        joined = KINDS[field.kind].join(field, map_texts(part, show), identity.get(field.id))
        answers[field.id] = joined
    return answers


def map_texts(value: Any, change: Callable[[str], str]) -> Any:
    """The value with every text in it changed; keys and structure stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [map_texts(item, change) for item in value]
    if isinstance(value, dict):
        return {key: map_texts(item, change) for key, item in value.items()}
    return value


def _with_tokens(field: Field, value: Any, names: Names, case_uid: str) -> Any:
    """The value with the token of each person it names."""
    if isinstance(value, list):
        columns = {column.id: column for column in field.columns}
        return [_row_with_tokens(columns, item, names, case_uid) for item in value]
    if isinstance(value, dict):
        return _person_with_token(value, names, case_uid)
    return value


def _row_with_tokens(columns: dict[str, Field], row: Any, names: Names, case_uid: str) -> Any:
    if not isinstance(row, dict):
        return row
    if not columns:
        return _person_with_token(row, names, case_uid)
    return {
        key: _with_tokens(columns[key], item, names, case_uid) if key in columns else item for key, item in row.items()
    }


def _person_with_token(person: dict[str, Any], names: Names, case_uid: str) -> dict[str, Any]:
    name = person.get("name")
    if not isinstance(name, str) or not name.strip():
        return person
    token = names.person_for(case_uid, name, person.get("role") or "", person.get("contact") or "")
    return {**person, "person": token}


def secret_words(form: Form, identity: dict[str, Any]) -> Iterator[str]:
    """The phones, numbers and addresses among identity answers: what texts must not carry either.

    Names are people of the register already and are left out.
    """
    for field in form.fields():
        if field.id in identity and not field.keeps.startswith(("client.surname", "client.given_name")):
            yield from _texts_of(identity[field.id])


def _texts_of(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, str) and key not in ("name", "region", "district", "ward"):
        # A token for a day would break every date of the file that begins like it.
        if not DAY.fullmatch(value):
            yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts_of(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts_of(item, name)


def compared_answers(form: Form, coded: dict[str, Any]) -> dict[str, Any]:
    """The coded answers as conditions and deadlines compare them."""
    found: dict[str, Any] = {}
    for field in form.fields():
        value = coded.get(field.id)
        if value is None:
            continue
        found[field.id] = True if value == HIDDEN else KINDS[field.kind].compared(value)
    return found


def seal_confidential(key: bytes, entry_uid: str, vault_id: str, answers: dict[str, Any]) -> bytes:
    """The strictly confidential answers of an entry under the key of its case."""
    body = json.dumps(answers, ensure_ascii=False, sort_keys=True).encode()
    return seal(key, "case", 1, body, vault_id=vault_id, table="entry", column="sealed", row=entry_uid)


def open_confidential(key: bytes, entry_uid: str, vault_id: str, sealed: bytes) -> dict[str, Any]:
    """The strictly confidential answers of an entry; `VaultProblem` where the key or the place is another."""
    body = open_sealed(key, "case", 1, sealed, vault_id=vault_id, table="entry", column="sealed", row=entry_uid)
    found: dict[str, Any] = json.loads(body)
    return found
