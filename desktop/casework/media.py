"""Where copies of the office lie, and writing them anew when one with a destroyed case is met again."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.office import Office
from desktop.casework.removal import ACTS, holds_any, remove_cases
from desktop.models import Destruction, DestructionMedium, Medium, Setting, new_uid
from desktop.vault.backup import Progress
from desktop.vault.files import Disk, make_folder, remove_quietly, write_file
from desktop.vault.generations import list_generations, series_folder, series_on
from desktop.vault.media import REGISTER_MARK, SERIES_MARK, mark_of, marked
from desktop.vault.opened import CASES
from desktop.vault.plain_copy import copies_noted, forget_noted
from desktop.vault.problems import VaultProblem
from desktop.vault.register import forget, register_pair
from desktop.vault.rewriting import Keys, Task, clean_office, remove_series, rewrite_series
from desktop.vault.sealed import open_sealed, seal
from desktop.vault.upkeep import Upkeep, read_upkeep

BACKUP, REGISTER, OFFICE = "backup", "register", "office"
ACTS_FILE = "acts"
# A folder that was used before media got marks.
UNMARKED = "?"
_OF_ACT = ("number", "case_uid", "case_code", "at", "blobs")


@dataclass(frozen=True, slots=True)
class MediumRow:
    """One stick or folder with a copy: of what kind, where it was last seen and when, and acts that wait for it."""

    id: int
    kind: str
    place: str
    last_at: str
    waiting: int
    gone: bool


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What was written anew on a medium: backups, copies of the register or of the office, old series taken away."""

    backups: int = 0
    copies: int = 0
    removed: int = 0


def keys_of(office: Office) -> Keys:
    """What opens and proves the copies of this office."""
    return Keys(office.opened.cases_key, office.opened.vault_id)


def series_at(office: Office, folder: Path) -> Path:
    """Where the backups of this office lie in a folder."""
    return series_folder(folder, office.opened.vault_id, office.opened.epoch)


def note_medium(office: Office, session: Session, kind: str, mark: str, place: Path) -> Medium:
    """Remember, inside a change, that a copy lies there now."""
    row = session.scalar(select(Medium).where(Medium.uid == mark))
    if row is None:
        row = Medium(uid=mark, kind=kind, place=str(place), first_at=office.now(), last_at=office.now())
        session.add(row)
    row.place, row.last_at = str(place), office.now()
    # A stick that was thought to be destroyed and is written to again is there after all.
    row.gone_at, row.gone_why = None, ""
    session.flush()
    return row


def before_backup(office: Office, folder: Path, progress: Progress | None = None) -> None:
    """The medium gets its mark and is on the list before anything is written there, so that no cut can forget it; and
    what acts wait for is taken out of its earlier backups. Errors as `clean_medium`."""
    series = series_at(office, folder)
    make_folder(series, office.disk)
    with office.reading() as session:
        known = {row.uid for row in session.scalars(select(Medium).where(Medium.gone_at.is_(None)))}
    if mark_of(series / SERIES_MARK) not in known:
        with office.changing(office.user, "know_medium") as session:
            mark = _adopted(session, folder, series / SERIES_MARK, office.disk)
            note_medium(office, session, BACKUP, mark, folder)
    clean_medium(office, folder, progress)


def before_register_copy(office: Office, folder: Path) -> None:
    """The same before a second copy of the register is written; it is written whole, so that nothing old stays."""
    with office.reading() as session:
        known = {row.uid for row in session.scalars(select(Medium).where(Medium.gone_at.is_(None)))}
    if mark_of(folder / REGISTER_MARK) not in known:
        with office.changing(office.user, "know_medium") as session:
            note_medium(office, session, REGISTER, marked(folder / REGISTER_MARK, office.disk), folder)


def note_backup_medium(office: Office, session: Session, folder: Path) -> None:
    """Inside the change of a backup: where the medium was seen, and on it the acts that are known."""
    series = series_at(office, folder)
    note_medium(office, session, BACKUP, marked(series / SERIES_MARK, office.disk), folder)
    write_acts(office, session, series)


def note_register_copy(office: Office, session: Session, folder: Path) -> None:
    """The same for a second copy of the register."""
    note_medium(office, session, REGISTER, marked(folder / REGISTER_MARK, office.disk), folder)


def note_office_copy(office: Office, session: Session, folder: Path) -> Medium:
    """The same for a restored folder, which holds everything its backup held."""
    known = session.scalar(select(Medium).where(Medium.kind == OFFICE, Medium.place == str(folder)))
    return note_medium(office, session, OFFICE, known.uid if known else new_uid(), folder)


def take_in_copies(office: Office) -> None:
    """Copies that a technician made without a key come on the list of media, and then off her own."""
    found = copies_noted(office.folder)
    if not found:
        return
    with office.changing(office.user, "know_medium") as session:
        for place, _at in found:
            note_office_copy(office, session, place)
    forget_noted(office.folder, office.disk)


def take_in_earlier(office: Office, session: Session) -> None:
    """Folders that this computer used before media were written down: they are media too."""
    upkeep: Upkeep = read_upkeep(office.folder, office.opened.cases_key, office.opened.vault_id)
    known = set(session.scalars(select(Medium.place).where(Medium.kind == BACKUP)))
    for place in dict.fromkeys((*upkeep.folders, *(one.folder for one in upkeep.made))):
        if place not in known:
            note_medium(office, session, BACKUP, UNMARKED + new_uid(), Path(place))


def acts_known(session: Session) -> list[dict[str, Any]]:
    """What must never come back: every act of this office, and those a restore brought with it."""
    row = session.get(Setting, ACTS)
    known = {act["case_uid"]: act for act in (row.value["is"] if row else ())}
    for act in session.scalars(select(Destruction).order_by(Destruction.number)):
        found = {name: getattr(act, name) for name in _OF_ACT}
        known[act.case_uid] = found | {"at": act.at.isoformat(timespec="seconds")}
    return list(known.values())


def write_acts(office: Office, session: Session, series: Path) -> None:
    """Leave on a medium what was destroyed, sealed, so that no restore from it revives a case."""
    acts = acts_known(session)
    if acts:
        plain = json.dumps(acts, ensure_ascii=False, separators=(",", ":")).encode()
        vault_id = office.opened.vault_id
        write_file(
            series / ACTS_FILE, seal(office.opened.cases_key, "cases", 1, plain, **_place(vault_id)), office.disk
        )


def read_acts(series: Path, cases_key: bytes, vault_id: str) -> list[dict[str, Any]]:
    """The acts a medium knows; none where nothing was written there or it cannot be read."""
    try:
        plain = open_sealed(cases_key, "cases", 1, (series / ACTS_FILE).read_bytes(), **_place(vault_id))
        found: list[dict[str, Any]] = json.loads(plain)
    except (OSError, ValueError, VaultProblem):
        return []
    return found


def clean_medium(office: Office, folder: Path, progress: Progress | None = None) -> Cleaned:
    """Writes every copy in a folder anew without the cases whose acts wait, and notes it; nothing where none waits.

    Raises VaultProblem: medium_missing, generation_damaged, medium_too_small, cancelled, disk_full … What was not
    reached stays on the list.
    """
    folder = folder.resolve()
    if not folder.is_dir():
        raise VaultProblem("medium_missing")
    with office.reading() as session:
        waiting = _waiting_at(session, folder, office)
        acts = list(session.scalars(select(Destruction).where(Destruction.id.in_({one.act_id for one in waiting}))))
        uids = [act.case_uid for act in acts]
        blobs = frozenset(blob for act in acts for blob in act.blobs)
    if not uids:
        return Cleaned()
    task = task_for(office, uids, blobs)
    done = _clean_series(office, folder, task, progress)
    copies = _clean_register(office, folder, uids) + _clean_office(office, folder, task)
    done = Cleaned(done.backups, copies, done.removed)
    with office.changing(office.user, "clean_medium", backups=done.backups, copies=done.copies) as session:
        for one in _waiting_at(session, folder, office):
            one.state, one.at, one.copies = "rewritten", office.now(), done.backups + done.copies
        if series_at(office, folder).is_dir():
            write_acts(office, session, series_at(office, folder))
        session.flush()
        close_acts(office, session)
    return done


def task_for(office: Office, uids: Collection[str], blobs: frozenset[str] = frozenset()) -> Task:
    """What is destroyed, as the vault takes it out of a copy."""
    return Task(
        holds=lambda connection: holds_any(connection, uids),
        remove=lambda connection: remove_cases(connection, uids),
        at=office.now(),
        run=office.run,
        blobs=blobs,
    )


def close_acts(office: Office, session: Session) -> None:
    """Close every act that waits for no medium any more."""
    for act in session.scalars(select(Destruction).where(Destruction.state == "waiting")):
        if not session.scalars(_waiting_of(act)).first():
            act.state, act.closed_at = "closed", office.now()


def waiting_on(session: Session, media: Iterable[Medium]) -> list[DestructionMedium]:
    """What still waits for one of these media."""
    ids = [medium.id for medium in media]
    query = select(DestructionMedium).where(DestructionMedium.medium_id.in_(ids), DestructionMedium.state == "waiting")
    return list(session.scalars(query))


def _waiting_of(act: Destruction) -> Any:
    return select(DestructionMedium).where(DestructionMedium.act_id == act.id, DestructionMedium.state == "waiting")


def _waiting_at(session: Session, folder: Path, office: Office) -> list[DestructionMedium]:
    return waiting_on(session, media_at(office, session, folder))


def media_at(office: Office, session: Session, folder: Path) -> list[Medium]:
    """The known media in a folder: by their marks; those that never got one, and restored offices, by the place."""
    marks = {mark_of(series / SERIES_MARK) for series in series_on(folder)} | {mark_of(folder / REGISTER_MARK)}
    rows = list(session.scalars(select(Medium).where(Medium.gone_at.is_(None))))
    here = [row for row in rows if row.place == str(folder)]
    unmarked = [row for row in here if row.uid.startswith(UNMARKED) and series_at(office, folder).is_dir()]
    offices = [row for row in here if row.kind == OFFICE]
    return [*(row for row in rows if row.uid in marks), *unmarked, *offices]


def _clean_series(office: Office, folder: Path, task: Task, progress: Progress | None) -> Cleaned:
    """This office's backups there; a series of earlier keys goes as a whole once the present one is sound."""
    series, done, removed = series_at(office, folder), 0, 0
    if series.is_dir():
        done = rewrite_series(series, keys_of(office), task, office.disk, progress)
    for other in series_on(folder):
        if other == series or not other.name.startswith(series.name.rsplit("-", 1)[0]):
            continue
        key = keys_of(office)
        if not series.is_dir() or not list_generations(series, key.manifest, key.vault_id):
            raise VaultProblem("older_series", folder=other.name)
        remove_series(other, office.disk)
        removed += 1
    return Cleaned(done, 0, removed)


def _clean_register(office: Office, folder: Path, uids: Collection[str]) -> int:
    """A second copy of the register; one that no longer opens is taken away, for it can only hold old names."""
    register = office.opened.register
    if not register_pair(folder).exists():
        return 0
    if register is None:
        raise VaultProblem("register_missing")
    if register.folder.resolve() == folder:
        return 1  # the register in use was cleaned with the act, and must not be written behind its back
    try:
        forget(register.load_beside(folder), uids, office.disk, surely=True)
    except VaultProblem as problem:
        if problem.code == "other_office":
            return 0
        if problem.code not in ("register_damaged", "register_outdated"):
            raise
        for path in register_pair(folder).paths:
            remove_quietly(path, office.disk)
    return 1


def _clean_office(office: Office, folder: Path, task: Task) -> int:
    """A restored folder beside the office."""
    if not (folder / CASES).is_file() or folder == office.folder.resolve():
        return 0
    clean_office(folder, keys_of(office), task, office.disk)
    return 1


def _adopted(session: Session, folder: Path, path: Path, disk: Disk) -> str:
    """The mark there; a medium that was known by its place only gets the one it has in the list."""
    known = session.scalar(select(Medium).where(Medium.uid.startswith(UNMARKED), Medium.place == str(folder)))
    mark = mark_of(path)
    if known is not None and not mark:
        mark = known.uid = known.uid.removeprefix(UNMARKED)
        session.flush()
    return marked(path, disk, mark)


def _place(vault_id: str) -> dict[str, str]:
    return {"vault_id": vault_id, "table": ACTS_FILE, "column": ACTS_FILE}
