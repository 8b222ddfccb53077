"""Making an office, opening it, and finding out who works there before anybody has signed in."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from pathlib import Path

from desktop.casework.acts import settle_acts
from desktop.casework.codes import DEFAULT_PATTERN, CodePattern
from desktop.casework.media import take_in_copies
from desktop.casework.names import empty_register
from desktop.casework.new_keys import serve_waiting
from desktop.casework.office import Clock, Office, Pick, engine_for
from desktop.casework.older import find_older
from desktop.casework.refusals import Refusal
from desktop.casework.register_taking import take_register
from desktop.casework.starting import look_over_at_start
from desktop.casework.team import COST, SINCE, admit
from desktop.casework.trail import begin_chain, mend_chain
from desktop.casework.upgrading import Tables, bring_up_to_date, make_tables, present_tables
from desktop.casework.witness import KNOWN, meet_people
from desktop.standards.shelf import Shelf
from desktop.vault import office_keys
from desktop.vault.cards import UserCard
from desktop.vault.device import NO_DEVICE, Device
from desktop.vault.files import Disk
from desktop.vault.opened import Opened
from desktop.vault.passwords import FLOOR, USUAL, Kdf
from desktop.vault.problems import VaultProblem
from desktop.vault.recovery import RecoverySheet


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the first-run assistant asks of an office; `mark` opens every code it gives."""

    name: str
    mark: str
    standard: str
    language: str
    code_pattern: str = DEFAULT_PATTERN
    practice: bool = False


def as_asked(kdf: Kdf) -> Kdf:
    """The cost of a guess as it was asked for, on whatever computer."""
    return kdf


@dataclass(frozen=True, slots=True, repr=False)
class Means:
    """What an office needs of the machine: editions, clock, disk, dice, and the cost of guessing a password.

    `measure` says how much work the machine does in a second; it is asked once, when an office is made.
    """

    shelf: Shelf
    clock: Clock
    disk: Disk
    pick: Pick = secrets.randbelow
    kdf: Kdf = USUAL
    floor: Kdf = FLOOR
    tables: Tables = field(default_factory=present_tables)
    device: Device = NO_DEVICE
    measure: Callable[[Kdf], Kdf] = as_asked


def create_office(
    folder: Path, register_folder: Path, new: NewOffice, login: str, password: str, means: Means, role: str = "head"
) -> tuple[Office, RecoverySheet]:
    """A new office with its first person; the recovery sheet is shown once and kept nowhere."""
    CodePattern(new.code_pattern, new.mark)
    means.shelf.edition(new.standard)
    kdf = means.kdf if new.practice else means.measure(means.kdf)
    opened, sheet = office_keys.create(
        folder,
        register_folder,
        login,
        role,
        password,
        kdf=kdf,
        floor=means.floor,
        disk=means.disk,
        register_body=empty_register(),
        schema=means.tables.schema,
    )
    engine = engine_for(opened)
    make_tables(engine, means.tables)
    office = Office(opened, engine, opened.register, means.shelf, means.clock, means.disk, means.pick)
    with office.changing(office.user, "create_office") as session:
        if opened.audit_key is not None:
            begin_chain(session, opened.audit_key)
        office.set(
            session,
            name=new.name,
            mark=new.mark,
            standard=new.standard,
            language=new.language,
            code_pattern=new.code_pattern,
            practice=new.practice,
            **{KNOWN: {office.user.uid: opened.slot.card.fingerprint}},
            **{SINCE: {office.user.uid: office.now().date().isoformat()}, COST: asdict(kdf)},
        )
    return office, sheet


def open_office(folder: Path, register_folder: Path | None, login: str, password: str, means: Means) -> Office:
    """Open an office for one person; a missing register leaves the office open with codes only.

    `VaultProblem` says what is wrong: wrong_password, slots_damaged, damaged, newer_schema, other_office, in_use …;
    `cases_damaged` names the newest proven backup. A damaged file is kept as it is.
    """
    opened = office_keys.unlock(
        folder,
        login,
        password,
        disk=means.disk,
        floor=means.floor,
        schema=means.tables.schema,
        device=means.device,
    )
    return enter(opened, means, register_folder)


def enter(opened: Opened, means: Means, register_folder: Path | None = None) -> Office:
    """The office of somebody whose password was accepted: looked over, upgraded where it is older, and open.

    A register that is away, damaged or another office's keeps nobody out: `Office.register_problem` says which.
    """
    upkeep = look_over_at_start(opened, means.clock(), means.disk)
    problem = take_register(opened, register_folder, upkeep, means.disk)
    bring_up_to_date(opened, upkeep, means.clock(), means.disk, means.tables)
    engine = engine_for(opened)
    office = Office(opened, engine, opened.register, means.shelf, means.clock, means.disk, means.pick)
    office.register_problem = problem
    with office.reading() as session:
        office.older = find_older(session, opened, opened.register, means.clock())
    office.mend_names()
    with office.reading() as session:
        mend_chain(session, office.folder, means.disk)
    settle_acts(office)
    with contextlib.suppress(Refusal, VaultProblem):  # a full disk must not keep anyone out; the next start tries again
        meet_people(office)
        take_in_copies(office)
        serve_waiting(office)
    _note_older(office)
    behind = office.settings.get("clock_behind")
    return office if behind is None else _with_practice_clock(office, means, timedelta(seconds=behind))


def _note_older(office: Office) -> None:
    """A file put back from elsewhere leaves a line in the trail, so that it is known after it was told."""
    for name in office.older:
        with contextlib.suppress(Refusal, VaultProblem), office.changing(office.user, f"older_{name}"):
            continue


def _with_practice_clock(office: Office, means: Means, behind: timedelta) -> Office:
    """A practice office goes on from the last event of its scenarios, so that Today looks lived in for ever."""
    return office.at(lambda: means.clock() - behind)


def people_of(folder: Path) -> list[UserCard]:
    """Who may sign in to the office in a folder; needs no password and shows no secret."""
    return office_keys.users(folder)


def add_person(office: Office, login: str, role: str, password: str, means: Means) -> None:
    """Give another person a place in the office; only who certifies its people may."""
    admit(office, login, role, password, means.kdf, means.floor)


def person_office(office: Office, login: str, password: str, means: Means) -> Office:
    """The open office as another of its people sees it, by that person's own password."""
    return office.signed_in_as(office_keys.sign_in(office.opened, login, password, floor=means.floor))
