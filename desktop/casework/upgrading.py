"""Bringing the tables of an office up to this program, on a copy that is compared before it takes the place of the old.

A newer file is refused untouched. An older one is backed up where a backup folder is at hand, and kept beside the new
one for 30 days in any case.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from desktop.places import migrations
from desktop.vault.backup import Source, back_up
from desktop.vault.database import DRIVER, check_db, open_db, problem_from
from desktop.vault.files import Disk
from desktop.vault.mending import compare, copy_of, swap_in
from desktop.vault.opened import CASES, Opened
from desktop.vault.problems import VaultProblem
from desktop.vault.upkeep import Upkeep

SCHEMA = 5
REVISION = "0005"
_FRESH = ".upgraded"
_ALEMBIC = "alembic_version"


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables this program works with: their number, and the changes that lead there."""

    schema: int
    scripts: Path


def present_tables() -> Tables:
    """Those of this program."""
    return Tables(SCHEMA, migrations())


def make_tables(engine: Engine, tables: Tables) -> None:
    """The tables of a new office."""
    _migrate(engine, tables)


def bring_up_to_date(opened: Opened, upkeep: Upkeep, at: datetime, disk: Disk, tables: Tables) -> str:
    """Upgrades an older office; the name of the kept old file, or nothing where the office is of this version.

    Raises VaultProblem: upgrade_differs (with `tables`; the office is as it was), disk_full, or what `open_db` raises.
    """
    path = opened.folder / CASES
    with contextlib.closing(opened.connect()) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version == tables.schema:
            return ""
        _back_up_first(opened, connection, upkeep, at, disk)
        fresh = copy_of(connection, path.with_name(CASES + _FRESH), opened.cases_key, disk)
    try:
        rewritten = _migrate_file(opened, fresh, tables)
        lost = compare(path, fresh, opened.cases_key, opened.vault_id, rewritten)
        if lost:
            raise VaultProblem("upgrade_differs", tables=", ".join(lost))
        if check_db(fresh, opened.cases_key, opened.vault_id, "cases", thorough=True):
            raise VaultProblem("upgrade_differs", tables=CASES)
        return swap_in(fresh, path, at, disk)
    except BaseException:
        with contextlib.suppress(OSError):
            disk.remove(fresh)
            disk.remove(fresh.with_name(fresh.name + "-journal"))
        raise


def _back_up_first(opened: Opened, connection: Any, upkeep: Upkeep, at: datetime, disk: Disk) -> None:
    """On the first medium at hand; where none is or it is full, the file that is kept beside has to do."""
    for folder in upkeep.folders:
        with contextlib.suppress(VaultProblem):
            back_up(Source(opened, connection, "upgrade"), Path(folder), 1, at, disk)
            return


def _migrate_file(opened: Opened, path: Path, tables: Tables) -> frozenset[str]:
    def connect() -> Any:
        return open_db(path, opened.cases_key, opened.vault_id, "cases", tables.schema)

    engine = create_engine(
        "sqlite+pysqlite://", module=DRIVER, creator=connect, poolclass=StaticPool, hide_parameters=True
    )
    try:
        return _migrate(engine, tables)
    except DBAPIError as problem:
        raise problem_from(problem.orig, path) from problem
    finally:
        engine.dispose()


def _migrate(engine: Engine, tables: Tables) -> frozenset[str]:
    """Runs what is still wanted; the tables whose content those changes say they rewrite (`rewrites = (...)`)."""
    # Alembic costs 0.3 s to import and is wanted once in the life of a version.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(tables.scripts))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    with engine.connect() as connection:
        before = _revision(connection.exec_driver_sql)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.execute(text(f"PRAGMA user_version = {tables.schema}"))
        connection.commit()
    steps = scripts.iterate_revisions("head", before)
    return frozenset({_ALEMBIC, *(name for step in steps for name in getattr(step.module, "rewrites", ()))})


def _revision(run: Callable[[str], Any]) -> str:
    if run("SELECT count(*) FROM sqlite_schema WHERE name = 'alembic_version'").scalar() == 0:
        return "base"
    return str(run("SELECT version_num FROM alembic_version").scalar())
