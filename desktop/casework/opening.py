"""Making an office, opening it, and finding out who works there before anybody has signed in."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from desktop import vault
from desktop.casework.codes import DEFAULT_PATTERN, CodePattern
from desktop.casework.names import empty_register
from desktop.casework.office import Clock, Office, Pick, engine_for
from desktop.casework.refusals import Refusal
from desktop.casework.upgrading import SCHEMA, bring_up_to_date
from desktop.standards.shelf import Shelf


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the first-run assistant asks of an office; `mark` opens every code it gives."""

    name: str
    mark: str
    standard: str
    language: str
    code_pattern: str = DEFAULT_PATTERN
    practice: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Means:
    """What an office needs of the machine: editions, clock, disk, dice, and the cost of guessing a password."""

    shelf: Shelf
    clock: Clock
    disk: vault.Disk
    pick: Pick = secrets.randbelow
    kdf: vault.Kdf = vault.DEFAULT_KDF
    floor: vault.Kdf = vault.FLOOR


def create_office(
    folder: Path, register_folder: Path, new: NewOffice, login: str, password: str, means: Means, role: str = "head"
) -> tuple[Office, vault.RecoverySheet]:
    """A new office with its first person; the recovery sheet is shown once and kept nowhere."""
    CodePattern(new.code_pattern, new.mark)
    means.shelf.edition(new.standard)
    opened, sheet = vault.create(
        folder,
        register_folder,
        login,
        role,
        password,
        kdf=means.kdf,
        floor=means.floor,
        disk=means.disk,
        register_body=empty_register(),
        schema=SCHEMA,
    )
    engine = engine_for(opened)
    bring_up_to_date(engine, opened)
    office = Office(opened, engine, opened.register, means.shelf, means.clock, means.disk, means.pick)
    with office.changing(office.user, "create_office") as session:
        office.set(
            session,
            name=new.name,
            mark=new.mark,
            standard=new.standard,
            language=new.language,
            code_pattern=new.code_pattern,
            practice=new.practice,
        )
    return office, sheet


def open_office(folder: Path, register_folder: Path | None, login: str, password: str, means: Means) -> Office:
    """Open an office for one person; a missing register leaves the office open with codes only.

    `VaultProblem` says what is wrong: wrong_password, slots_damaged, damaged, newer_schema, other_office, in_use …
    """
    opened = vault.unlock(
        folder, login, password, register_folder=register_folder, disk=means.disk, floor=means.floor, schema=SCHEMA
    )
    engine = engine_for(opened)
    bring_up_to_date(engine, opened)
    return Office(opened, engine, opened.register, means.shelf, means.clock, means.disk, means.pick)


def people_of(folder: Path) -> list[vault.UserCard]:
    """Who may sign in to the office in a folder; needs no password and shows no secret."""
    return vault.users(folder)


def add_person(office: Office, login: str, role: str, password: str) -> None:
    """Give another person a place in the office; only the head may."""
    if office.user.role != "head":
        raise Refusal("not_allowed", role=office.user.role)
    office.opened.add_user(login, role, password)
    with office.changing(office.user, "add_person", role=role):
        pass


def person_office(office: Office, login: str, password: str) -> Office:
    """The open office as another of its people sees it, by that person's own password."""
    return office.signed_in_as(office.opened.sign_in(login, password))
