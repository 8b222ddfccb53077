"""Where each thing the practice asks for is met: requirements (R-), forms (F-) and rules of time (D-)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, Literal

import msgspec

from desktop.standards.definitions import Standard

FILE = "requirements.toml"
MET: Final = "met"
NOT_SOFTWARE: Final = "not_software"

# The practice numbers with holes: what lies between belongs to no country yet.
FORMS = tuple(f"F-{number:02}" for number in (*range(1, 46), *range(50, 59), *range(60, 78), *range(80, 91)))
RULES = tuple(f"D-{number:02}" for number in range(1, 73))
REQUIREMENTS = tuple(f"R-{number:03}" for number in range(1, 388))


class Requirement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One block of the file: what is asked, how far it is, and where (`path::name`)."""

    summary: str
    state: Literal["met", "planned", "not_software"]
    where: tuple[str, ...] = ()
    test: tuple[str, ...] = ()
    reason: str = ""


class Tests(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The tests that go through every form and, by edition, through every rule."""

    forms: tuple[str, ...]
    rules: Mapping[str, tuple[str, ...]]


class Known(msgspec.Struct, frozen=True):
    """The whole file."""

    tests: Tests
    blocks: Mapping[str, Requirement]


def read_requirements(root: Path) -> Known:
    """The file beside the editions; `msgspec.ValidationError` names the block that is wrong."""
    with (root / FILE).open("rb") as file:
        raw = tomllib.load(file)
    tests = msgspec.convert(raw.pop("tests"), Tests)
    return Known(tests, msgspec.convert(raw, dict[str, Requirement]))


def accounted(known: Known, editions: Iterable[Standard]) -> dict[str, Requirement]:
    """Every id of the practice in order, as far as the editions and the file meet it.

    Paths of editions begin at the folder of standards, all others at the root of the repository.
    """
    found = dict(_in_editions(known.tests, list(editions)))
    missing = Requirement(summary="", state="planned", reason="no edition has it yet")
    return {id_: _joined(known.blocks.get(id_), found.get(id_)) or missing for id_ in (*REQUIREMENTS, *FORMS, *RULES)}


def _joined(block: Requirement | None, found: Requirement | None) -> Requirement | None:
    """What the file says, with the places in editions added; an edition that has it meets it."""
    if block is None or found is None:
        return block or found
    if block.state != MET:
        return found
    return msgspec.structs.replace(found, where=(*block.where, *found.where), test=(*block.test, *found.test))


def _in_editions(tests: Tests, editions: list[Standard]) -> Iterator[tuple[str, Requirement]]:
    """The forms and rules of all editions by the id of the practice; "F-51/2" and "D-25-2" belong to F-51 and D-25."""
    where: dict[str, list[str]] = {}
    proven: dict[str, list[str]] = {}
    for edition in editions:
        for form in edition.forms.values():
            base = form.ref.split("/")[0]
            where.setdefault(base, []).append(f"{edition.ref}/forms/{form.id}.toml::{form.id}")
            proven.setdefault(base, []).extend(tests.forms)
        for rule_id in (*(rule.id for rule in edition.deadlines), *(limit.id for limit in edition.limits)):
            base = rule_id[:4]
            where.setdefault(base, []).append(f"{edition.ref}/deadlines.toml::{rule_id}")
            proven.setdefault(base, []).extend(tests.rules.get(edition.ref, ()))
    for id_, places in where.items():
        yield id_, Requirement("", MET, tuple(places), tuple(dict.fromkeys(proven[id_])))


def as_json(accounts: Mapping[str, Requirement]) -> dict[str, dict[str, object]]:
    """As the command line tells it: `{"met": [...]}` with places and tests, or `{"not": why}`."""
    return {
        id_: {"met": [from_root(place) for place in (*each.where, *each.test)]}
        if each.state == MET
        else {"not": each.reason, "state": each.state}
        for id_, each in accounts.items()
    }


def from_root(place: str) -> str:
    """A place as seen from the root of the repository; those in editions are written from the folder of standards."""
    return f"resources/standards/{place}" if place.partition("::")[0].endswith(".toml") else place
