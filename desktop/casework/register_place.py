"""Where the names are kept, apart from the cases: finding, moving, losing and copying the register."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop.casework.acts import settle_acts
from desktop.casework.backups import TARGET
from desktop.casework.media import (
    REGISTER,
    UNMARKED,
    before_register_copy,
    note_medium,
    note_register_copy,
)
from desktop.casework.office import Office
from desktop.casework.older import REGISTER as OLDER_REGISTER
from desktop.casework.older import find_older
from desktop.casework.permissions import may, needs
from desktop.casework.refusals import Refusal
from desktop.casework.register_taking import load_register, remember_place
from desktop.models import Case, CasePerson, Medium, new_uid
from desktop.platform import volume_of
from desktop.vault.files import remove_quietly
from desktop.vault.media import REGISTER_MARK, mark_of
from desktop.vault.problems import VaultProblem
from desktop.vault.register import Register, refuse_inside, register_pair
from desktop.vault.second_copy import copy_register, holds_cases, refuse_second_copy, restore_register
from desktop.vault.upkeep import Upkeep, read_upkeep, write_upkeep

BESIDE = "register_beside"
SAME, OLDER, NEWER, AWAY, UNREADABLE = "same", "older", "newer", "away", "unreadable"


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One second copy: where and when it was last written, and what it is to the register; `state` as above."""

    place: str
    written_at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class RegisterState:
    """What is to be said of the register; `problem` is "" while it is here.

    `beside` is true where it lies on the medium of the cases, `beside_reason` why the head wants it so. `missing` are
    codes of cases whose people are not in it.
    """

    here: bool
    folder: str
    problem: str
    beside: bool
    beside_reason: str
    twin_damaged: bool
    older: bool
    missing: tuple[str, ...]
    cases: int
    copies: tuple[CopyRow, ...]


@needs("see_names")
def register_state(office: Office) -> RegisterState:
    """Where the names are, and whether they fit the cases."""
    register = office.opened.register
    upkeep = _upkeep(office)
    folder = register.folder if register is not None else Path(upkeep.register_folder)
    here = register is not None and register.folder.is_dir()
    with office.reading() as session:
        missing, cases = _without_names(office, session)
        copies = tuple(_copy_row(office, row) for row in session.scalars(_second_copies()) if row.place != str(folder))
    return RegisterState(
        here=here,
        folder="" if folder == Path() else str(folder),
        problem="" if here else office.register_problem or "register_missing",
        beside=register is not None and _is_beside(office, register.folder),
        beside_reason=str((office.settings.get(BESIDE) or {}).get("reason", "")),
        twin_damaged=bool(register is not None and register.damaged),
        older=OLDER_REGISTER in office.older,
        missing=missing,
        cases=cases,
        copies=copies,
    )


@needs("see_names")
def find_register(office: Office, folder: Path) -> None:
    """Take up the register from a folder while the office is open; names are there from now on.

    Raises VaultProblem: register_missing, register_damaged, register_outdated, other_office.
    """
    register = load_register(office.opened, folder.resolve())
    with office.changing(office.user, "find_register", seq=register.seq):
        pass
    _take(office, register)


@needs("see_names")
def look_for_register(office: Office, media: Iterable[Path] = ()) -> str:
    """Look where it was last and at the top of every medium; the folder it was taken up from, "" where it is nowhere.

    What lies there of another office, or damaged, is passed over; the newest is taken.
    """
    known = _upkeep(office).register_folder
    places = [Path(known)] if known else []
    for medium in media:
        places += [medium, *(one for one in _folders_in(medium))]
    found = []
    for place in dict.fromkeys(places):
        if register_pair(place).exists():
            try:
                found.append(load_register(office.opened, place))
            except VaultProblem:
                continue
    if not found:
        return ""
    newest = max(found, key=lambda register: register.seq)
    find_register(office, newest.folder)
    return str(newest.folder)


@needs("see_names")
def put_register_away(office: Office) -> None:
    """Let go of the names, so that the stick can be taken out; from now on there are codes only."""
    register = office.opened.register
    if register is not None:
        remember_place(office.opened, _upkeep(office), register.folder, office.disk)
    with office.changing(office.user, "put_register_away"):
        pass
    office.attach_register(None, "put_away")


@needs("see_names")
def move_register(office: Office, to: Path, reason: str = "") -> Path:
    """Keep the names elsewhere: copied, read back, and used from there; the old folder, to be erased when confirmed.

    `reason` is the head's, for a place on the medium of the cases. Until the old register is erased it counts as a
    second copy. Refusal `register_beside` where that reason is missing. VaultProblem: register_missing, same_folder,
    register_in_office, exists (a register lies there already), medium_missing, disk_full, register_damaged …
    """
    register = office.opened.register
    if register is None:
        raise VaultProblem("register_missing")
    to, old = to.resolve(), register.folder
    _require_place(office, to, reason)
    if to == old.resolve():
        raise VaultProblem("same_folder")
    if register_pair(to).exists():
        raise VaultProblem("exists", file=register_pair(to).paths[0].name)
    if not to.is_dir():
        raise VaultProblem("medium_missing")
    before_register_copy(office, old)
    register.write_beside(to, office.disk)
    moved = register.load_beside(to)
    if moved.body != register.body or moved.damaged:
        raise VaultProblem("register_damaged")
    with office.changing(office.user, "move_register") as session:
        _keep_reason(office, session, to, reason)
    _take(office, moved)
    return old


@needs("see_names")
def erase_register(office: Office, folder: Path) -> None:
    """Erase a register that is no longer used, after a move. VaultProblem: same_folder (it is used), or as `load`."""
    folder = folder.resolve()
    register = office.opened.register
    if register is None or register.folder.resolve() == folder:
        raise VaultProblem("same_folder")
    register.load_beside(folder)
    mark = mark_of(folder / REGISTER_MARK)
    for path in register_pair(folder).paths:
        office.disk.remove(path)
    remove_quietly(folder / REGISTER_MARK, office.disk)
    with office.changing(office.user, "erase_register") as session:
        row = session.scalar(select(Medium).where(Medium.uid == mark)) if mark else None
        if row is not None:
            row.gone_at, row.gone_why = office.now(), "erased"


@needs("see_names")
def report_lost(office: Office, reason: str) -> None:
    """The medium with the names is lost: written down, and on the list of copies that acts wait for.

    What was lost is sealed; its key is in the key file and opens with a password only. Refusal `reason_missing`.
    """
    if not reason.strip():
        raise Refusal("reason_missing")
    register = office.opened.register
    folder = register.folder if register is not None else Path(_upkeep(office).register_folder)
    with office.changing(office.user, "register_lost") as session:
        note_medium(office, session, REGISTER, mark_of(folder / REGISTER_MARK) or UNMARKED + new_uid(), folder)
        office.set(session, register_lost={"reason": reason.strip(), "at": office.now().isoformat(timespec="minutes")})
    office.attach_register(None, "register_lost")


@needs("see_names")
def bring_back(office: Office, copy: Path, to: Path, reason: str = "") -> None:
    """A new register from the second copy, taken up at once; `reason` as for `move_register`.

    Raises VaultProblem: no_key, exists, register_missing, register_damaged, register_outdated, register_in_office,
    other_office.
    """
    _require_place(office, to.resolve(), reason)
    restore_register_copy(office, copy, to)
    with office.changing(office.user, "bring_back_register") as session:
        _keep_reason(office, session, to.resolve(), reason)
    _take(office, load_register(office.opened, to.resolve()))


@needs("change_office")
def confirm_beside(office: Office, reason: str) -> None:
    """The head wants names and cases on one medium, and says why. Refusal `reason_missing`."""
    register = office.opened.register
    if not reason.strip():
        raise Refusal("reason_missing")
    if register is None:
        raise VaultProblem("register_missing")
    with office.changing(office.user, "confirm_beside") as session:
        _keep_reason(office, session, register.folder, reason)


@needs("see_names")
def back_up_register(office: Office, folder: Path) -> None:
    """A second copy of the register of names on a stick of its own.

    A place where none ever lay is asked for with the password: Refusal password_needed.
    Raises VaultProblem: register_missing, register_beside_cases, register_in_office, medium_missing, other_office.
    """
    register = office.opened.register
    if register is None:
        raise VaultProblem("register_missing")
    refuse_second_copy(folder, register, office.folder)
    with office.reading() as session:
        known = {row.place for row in session.scalars(_second_copies())}
    if str(folder.resolve()) not in known:
        office.reauth.require(TARGET)
    before_register_copy(office, folder.resolve())
    copy_register(register, folder, office.folder, office.disk)
    with office.changing(office.user, "copy_register", seq=register.seq) as session:
        note_register_copy(office, session, folder.resolve())
    upkeep = replace(_upkeep(office), register_copied_at=office.now().isoformat(timespec="seconds"))
    write_upkeep(office.folder, office.opened.cases_key, office.opened.vault_id, upkeep, office.disk)


@needs("see_names")
def restore_register_copy(office: Office, copy: Path, to: Path) -> None:
    """A new register folder from the second copy, for an office that is open without its register.

    Raises VaultProblem: no_key, exists, register_missing, register_damaged, register_in_office, other_office.
    """
    key = office.opened.register_key
    if key is None:
        raise VaultProblem("no_key")
    restore_register(copy, to, office.folder, key, office.opened.vault_id, office.opened.epoch, office.disk)


@needs("see_names")
def lies_beside(office: Office) -> bool:
    """Whether names and cases are on one medium and nobody said why; a practice office may."""
    register = office.opened.register
    if register is None or office.settings.get("practice") or office.settings.get(BESIDE):
        return False
    return _is_beside(office, register.folder)


def _take(office: Office, register: Register) -> None:
    """What follows whenever another register is used: names that waited, acts, and where it lies."""
    office.attach_register(register)
    with office.reading() as session:
        others = tuple(name for name in office.older if name != OLDER_REGISTER)
        behind = OLDER_REGISTER in find_older(session, office.opened, register, office.now())
    office.older = (*others, *((OLDER_REGISTER,) if behind else ()))
    office.mend_names()
    settle_acts(office)
    remember_place(office.opened, _upkeep(office), register.folder, office.disk)


def _require_place(office: Office, to: Path, reason: str) -> None:
    refuse_inside(to, office.folder)
    if _is_beside(office, to) and not (reason.strip() and may(office.user.role, "change_office")):
        raise Refusal("register_beside")


def _is_beside(office: Office, folder: Path) -> bool:
    try:
        return volume_of(folder) == volume_of(office.folder) or holds_cases(folder)
    except OSError:
        return False


def _keep_reason(office: Office, session: Session, folder: Path, reason: str) -> None:
    beside = _is_beside(office, folder)
    said = {"reason": reason.strip(), "by": office.user.uid, "at": office.now().isoformat(timespec="minutes")}
    office.set(session, **{BESIDE: said if beside and reason.strip() else None})


def _without_names(office: Office, session: Session) -> tuple[tuple[str, ...], int]:
    """Codes of cases that know of people whom the register does not name, and how many cases there are."""
    people: dict[str, set[str]] = {}
    codes: dict[str, str] = {}
    query = select(Case.uid, Case.code, CasePerson.token).join(CasePerson, CasePerson.case_id == Case.id, isouter=True)
    for uid, code, token in session.execute(query):
        people.setdefault(uid, set()).update({token} - {None})
        codes[uid] = code or "–"
    if not office.names.is_open:
        return (), len(codes)
    missing = [codes[uid] for uid, tokens in people.items() if tokens - office.names.people(uid).keys()]
    return tuple(sorted(missing)), len(codes)


def _copy_row(office: Office, row: Medium) -> CopyRow:
    return CopyRow(row.place, row.last_at, _copy_state(office, row))


def _copy_state(office: Office, row: Medium) -> str:
    register, folder = office.opened.register, Path(row.place)
    if not register_pair(folder).exists() or mark_of(folder / REGISTER_MARK) != row.uid or register is None:
        return AWAY
    try:
        copy = register.load_beside(folder)
    except VaultProblem:
        return UNREADABLE
    if copy.body == register.body:
        return SAME
    # Both files of a copy are written, so that its number is one ahead of the register it was made from.
    return OLDER if copy.seq - 1 <= register.seq else NEWER


def _second_copies() -> Select[Medium]:
    return select(Medium).where(Medium.kind == REGISTER, Medium.gone_at.is_(None)).order_by(Medium.last_at.desc())


def _folders_in(medium: Path) -> list[Path]:
    try:
        return [path for path in medium.iterdir() if path.is_dir()]
    except OSError:
        return []


def _upkeep(office: Office) -> Upkeep:
    return read_upkeep(office.folder, office.opened.cases_key, office.opened.vault_id)
