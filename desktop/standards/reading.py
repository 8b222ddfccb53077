"""One edition's folder, read into a Standard, or every fault in it at once."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from desktop.standards.building import build
from desktop.standards.checks import faults_in
from desktop.standards.definitions import Check, Deadline, Definition, Form, Limit, Report, Standard
from desktop.standards.expanding import expanded
from desktop.standards.faults import Fault, StandardFaults
from desktop.standards.known import CHECKS_FILE, DEADLINES_FILE, HEAD_FILE, REPORTS_FILE

FORMS_FOLDER = "forms"
D = TypeVar("D", bound=Definition)


class _Rules(Definition, frozen=True, kw_only=True):
    deadlines: tuple[Deadline, ...] = msgspec.field(default=(), name="deadline")
    limits: tuple[Limit, ...] = msgspec.field(default=(), name="limit")


class _Reports(Definition, frozen=True, kw_only=True):
    reports: tuple[Report, ...] = msgspec.field(default=(), name="report")


class _Checks(Definition, frozen=True, kw_only=True):
    checks: tuple[Check, ...] = msgspec.field(default=(), name="check")


def files_of(folder: Path) -> list[Path]:
    """Every file that says what an edition asks for, in a fixed order."""
    return sorted(folder.rglob("*.toml"))


def read_standard(folder: Path) -> Standard:
    """The edition in that folder (`…/mn/2021`), complete and checked.

    `StandardFaults` lists everything that is wrong, over all files.
    """
    reader = _Reader(folder)
    head = reader.read(HEAD_FILE, Standard)
    forms, files = _forms(reader)
    rules = reader.read_if_there(DEADLINES_FILE, _Rules)
    counted = reader.read_if_there(REPORTS_FILE, _Reports)
    open_ends = reader.read_if_there(CHECKS_FILE, _Checks)
    if head is None:
        raise StandardFaults(reader.faults)
    standard = replace(
        head,
        forms=forms,
        deadlines=rules.deadlines,
        limits=rules.limits,
        reports=counted.reports,
        checks=open_ends.checks,
    )
    expected = f"{folder.parent.name}/{folder.name}"
    if standard.ref != expected:
        reader.report(HEAD_FILE, "", "bad_ref", {"ref": standard.ref, "expected": expected})
    faults = [*reader.faults, *faults_in(standard, files, reader.unread)]
    if faults:
        raise StandardFaults(faults)
    return standard


class _Reader:
    """Reads the files of one folder and keeps what is wrong; `unread` are the ids of forms that are no TOML at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[Fault] = []
        self.unread: set[str] = set()

    def report(self, file: str, place: str, code: str, facts: Mapping[str, str]) -> None:
        self.faults.append(Fault(file, place, code, facts))

    def read(self, name: str, shape: type[D]) -> D | None:
        """The definition in a file; None where there is no file or it is no TOML."""
        raw = self._tables(name)
        if raw is None:
            return None
        return build(shape, raw, lambda place, code, facts: self.report(name, place, code, facts))

    def read_if_there(self, name: str, shape: type[D]) -> D:
        """The definition in a file that an edition need not have; an empty one where it has none."""
        found = self.read(name, shape) if (self.folder / name).exists() else None
        return found if found is not None else shape()

    def _tables(self, name: str) -> dict[str, Any] | None:
        path = self.folder / name
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            self.report(name, "", "file_missing", {})
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            self.report(name, "", "not_toml", {"problem": str(error)})
        self.unread.add(path.stem)
        return None


def _forms(reader: _Reader) -> tuple[dict[str, Form], dict[str, str]]:
    """The forms by id with every field written out, and the file each is in."""
    forms: dict[str, Form] = {}
    files: dict[str, str] = {}
    for path in sorted((reader.folder / FORMS_FOLDER).glob("*.toml")):
        name = f"{FORMS_FOLDER}/{path.name}"
        form = reader.read(name, Form)
        if form is None:
            continue
        if form.id in forms:
            reader.report(name, "", "duplicate_id", {"id": form.id})
            continue
        forms[form.id] = expanded(form)
        files[form.id] = name
    return forms, files
