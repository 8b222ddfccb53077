"""The open office: who is signed in, and the only two ways to its database."""

from __future__ import annotations

import contextlib
import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from desktop.casework.beside import looked_at, note_beside
from desktop.casework.due_cache import options, watch
from desktop.casework.names import Names
from desktop.casework.older import TRAIL, marks_now
from desktop.casework.pending_names import pending_cases
from desktop.casework.permissions import MAY, require
from desktop.casework.reauth import Reauth
from desktop.casework.refusals import Refusal
from desktop.casework.sections import Sections
from desktop.casework.starting import note_left
from desktop.casework.trail import Boot, next_record
from desktop.models import Setting, Trail
from desktop.standards.definitions import Standard
from desktop.standards.shelf import Shelf
from desktop.vault import audit
from desktop.vault.database import DRIVER, problem_from
from desktop.vault.files import Disk
from desktop.vault.opened import Opened
from desktop.vault.problems import VaultProblem
from desktop.vault.register import Register

Clock = Callable[[], datetime]
Pick = Callable[[int], int]

SEES_NAMES = MAY["see_names"]
WRITES_CASES = MAY["write_cases"]
# Under this much free space nothing more is written, so that the last save is never the one that fails half-way.
READ_ONLY_UNDER = 50 << 20
# What brings files to safety is noted even then.
ALWAYS_NOTED = frozenset({"know_medium", "make_backup", "prove_backup", "rehearse_restore", "copy_register"})
FILES_NEED = 3
READS_AS_SUPERVISOR = MAY["supervise"]


@dataclass(frozen=True, slots=True)
class User:
    """Who is signed in."""

    uid: str
    login: str
    role: str

    @property
    def sees_names(self) -> bool:
        """True for those who hold the key of the register."""
        return self.role in SEES_NAMES


class Office:
    """One open office. It is used by one thread at a time; `ui/tasks.py` sees to that."""

    def __init__(
        self,
        opened: Opened,
        engine: Engine,
        register: Register | None,
        shelf: Shelf,
        clock: Clock,
        disk: Disk,
        pick: Pick = secrets.randbelow,
        boot: Boot | None = None,
    ) -> None:
        self.opened = opened
        self.user = User(opened.uid, opened.login, opened.role)
        self.shelf = shelf
        self.now = clock
        self.pick = pick
        self.boot = boot or Boot.now()
        self.reauth = Reauth(self.boot.running)
        self.sections = Sections(self.boot.running)
        self._disk = disk
        self._engine = engine
        self._register = register
        self.names = Names(register.body if register is not None and self.user.sees_names else None)
        self.settings = self._read_settings()
        # Files that are behind of what another remembers, found at the start: see older.py.
        self.older: tuple[str, ...] = ()
        self.register_problem = ""

    def __repr__(self) -> str:
        return f"<Office {self.opened.vault_id[:8]}, {self.user.role}>"

    @property
    def standard(self) -> Standard:
        """The edition this office works by."""
        return self.shelf.edition(self.settings["standard"])

    @property
    def folder(self) -> Path:
        """Where the sealed files of this office are."""
        return Path(self.opened.folder)

    @property
    def disk(self) -> Disk:
        """The disk every file of this office is written through."""
        return self._disk

    @property
    def run(self) -> str:
        """The name of this run of the program."""
        return self.boot.name

    @contextmanager
    def copying(self) -> Iterator[Any]:
        """The connection itself, to copy the whole file through; nothing may be written by it."""
        with self._engine.connect() as connection:
            yield connection.connection.driver_connection

    def let_go(self) -> Path:
        """Lets go of `cases.db`, so that its file can be written anew; whatever is asked next opens it again."""
        self._engine.dispose()
        return self.folder / "cases.db"

    def require_room_for_files(self, size: int = 0) -> None:
        """Refuse a new file of that many bytes unless three times the size of the database stays free beside it."""
        least = max(FILES_NEED * (self.folder / "cases.db").stat().st_size, READ_ONLY_UNDER)
        require_room(self.folder, self._disk, least + size)

    def signed_in_as(self, opened: Opened) -> Office:
        """The same office for another person whose password was accepted."""
        return Office(opened, self._engine, self._register, self.shelf, self.now, self._disk, self.pick, self.boot)

    def at(self, clock: Clock) -> Office:
        """The same office under another clock: for scenarios and for questions about another day."""
        other = Office(self.opened, self._engine, self._register, self.shelf, clock, self._disk, self.pick, self.boot)
        other.names, other.reauth, other.sections = self.names, self.reauth, self.sections
        other.older, other.register_problem = self.older, self.register_problem
        return other

    def coded(self) -> Office:
        """The same office as one without the register sees it: for coded prints and exports."""
        # A copy reads nothing, so that this can be asked inside a session.
        other = copy(self)
        other.names = Names(None)
        return other

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that never writes; VaultProblem where the disk does not give back what is asked for."""
        try:
            with Session(self._engine) as session:
                session.autoflush = False
                yield session
                session.rollback()
        except DBAPIError as problem:
            raise problem_from(problem.orig, self.folder / "cases.db") from problem

    @contextmanager
    def changing(self, by: User, doing: str, case_id: int | None = None, **facts: object) -> Iterator[Session]:
        """The only way to write: the change, its line in the trail and its names stand or fall together.

        The case is written before the register, with the names it brings sealed beside it: a cut between the two files
        parts nothing. Drafts are dropped last (`entries.py`).
        """
        if doing not in ALWAYS_NOTED:
            require_room(self.folder, self._disk)
        try:
            with Session(self._engine, expire_on_commit=False) as session, session.begin():
                session.info["case_id"] = case_id
                watch(session)
                yield session
                session.flush()
                with session.no_autoflush:
                    known = looked_at(session)
                    line = self._note_trail(session, by, doing, facts)
                    note_beside(session, self.opened, self._register, self.names, known)
        except DBAPIError as problem:
            self._forget_unsaved_names()
            raise problem_from(problem.orig, self.folder / "cases.db") from problem
        except BaseException:
            self._forget_unsaved_names()
            raise
        self._save_names(line)
        if line is not None:
            audit.append(self.folder, [line], self._disk)

    def _note_trail(self, session: Session, by: User, doing: str, facts: dict[str, object]) -> bytes | None:
        case_id = session.info["case_id"]
        session.add(Trail(at=self.now(), uid=by.uid, doing=doing, case_id=case_id, facts=facts))
        return next_record(session, self.boot, self.now(), by.uid, doing, str(case_id or ""))

    def _save_names(self, line: bytes | None = None) -> None:
        if self._register is not None and self.names.changed:
            if line is not None:
                self._register.body[TRAIL] = json.loads(line)["seq"]
            self._register.save(self._disk)
            self.names.changed = False
            self.names.touched.clear()
        self.names.grown.clear()

    def _forget_unsaved_names(self) -> None:
        if self._register is None or not self.names.changed:
            return
        try:
            self._register.reload()
            self.names = Names(self._register.body)
            self._take_up_names()
        except VaultProblem:
            # A disk that fails must not hide what was to be told; codes are better than names that nobody saved.
            self.names = Names(None)

    def _take_up_names(self) -> None:
        """Names of an earlier change that a cut or a full disk kept from the register."""
        if self._register is None or not self.names.is_open:
            return
        with self.reading() as session:
            cases = pending_cases(session, self.opened, self._register)
        self.names.take_up(cases)

    def attach_register(self, register: Register | None, problem: str = "") -> None:
        """From now on names come from this register, or from none; `problem` says why none is here."""
        self._register = register if self.opened.register_key is not None else None
        self.opened.register = self._register
        self.register_problem = problem
        self.names = Names(register.body if self._register is not None and register and self.user.sees_names else None)

    def mend_names(self) -> None:
        """At the start: bring names to the register that a cut kept from it."""
        self._take_up_names()
        with contextlib.suppress(VaultProblem):  # a full disk must not keep anyone out; the next change tries again
            self._save_names()

    def _read_settings(self) -> dict[str, Any]:
        with Session(self._engine) as session:
            return {row.key: row.value["is"] for row in session.query(Setting)}

    def set(self, session: Session, **settings: object) -> None:
        """Change settings of the office inside a change."""
        for key, value in settings.items():
            session.merge(Setting(key=key, value={"is": value}))
            self.settings[key] = value

    def require_writer(self) -> None:
        """Refuse what only a social worker or the head may do."""
        require(self.user.role, "write_cases")

    def close(self) -> None:
        """Let go of the files; the keys stay in this process until it ends."""
        with contextlib.suppress(VaultProblem):  # marks may be of an earlier day; whatever is wrong was told before
            with self.reading() as session:
                marks = marks_now(session, self.opened, self._register, self.now())
            if marks is not None:
                self.opened.mark(marks, self._disk)
        self._engine.dispose()
        with contextlib.suppress(VaultProblem, OSError):  # then the next start only looks longer
            note_left(self.opened, self._disk)


def require_room(folder: Path, disk: Disk, least: int = READ_ONLY_UNDER) -> None:
    """`Refusal("disk_full")` where less than this is free, or too little for any save."""
    free = disk.free(folder)
    if free < max(least, READ_ONLY_UNDER):
        raise Refusal("disk_full", free=free)


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def engine_for(opened: Opened) -> Engine:
    """The one connection to `cases.db`, held for as long as the office is open."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=DRIVER,
        creator=opened.connect,
        poolclass=StaticPool,
        hide_parameters=True,
        json_serializer=_as_json,
        execution_options=options(),
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine
