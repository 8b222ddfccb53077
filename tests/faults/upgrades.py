"""D11: offices of every earlier version are opened by this one: well, with the power cut, on a failing disk, newer."""

from __future__ import annotations

import ast
import contextlib
import random
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sqlalchemy.engine import Engine

from desktop import vault
from desktop.casework import upgrading
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.refusals import Refusal
from desktop.casework.upgrading import SCHEMA, Tables
from desktop.places import migrations
from desktop.vault.contents import looking_into
from desktop.vault.database import open_db
from desktop.vault.problems import VaultProblem
from tests.faults.cuts import FOLDERS, cut_states
from tests.faults.diary import CHEAP, LOGIN, PASSWORD, SHELF, means, opened
from tests.faults.groups import Found, Group, room
from tests.faults.power import contents, lay_down
from tests.faults.watching import cannot_watch, watch

ROWS = 7
Content = dict[str, list[tuple[Any, ...]]]


def earlier(folder: Path, version: int) -> Path:
    """An office as version `version` of the tables left it, with rows in every table."""
    scripts = folder / f"scripts{version}"
    if not scripts.exists():
        shutil.copytree(migrations(), scripts, ignore=shutil.ignore_patterns("__pycache__"))
        for path in sorted((scripts / "versions").glob("0*.py"))[version:]:
            path.unlink()
    place = room(folder, f"version{version}")
    of_then = Means(SHELF, datetime.now, means().disk, kdf=CHEAP, floor=CHEAP, tables=Tables(version, scripts))
    new = NewOffice("Үлгү сумын нийгмийн ажлын алба", "SUM0", "mn/2021", "mn")
    office, _ = create_office(place / "office", place / "register", new, LOGIN, PASSWORD, of_then)
    with office.copying() as connection:
        _fill(connection, random.Random(version))
    office.close()
    return place


def _fill(connection: Any, dice: random.Random) -> None:
    """Some rows in every table, whatever its columns."""
    connection.execute("PRAGMA foreign_keys=OFF")
    for table in _tables(connection):
        columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        for number in range(1, ROWS + 1):
            row = [_value(str(kind), name, number, dice) for _, name, kind, *_ in columns]
            marks = ", ".join("?" * len(row))
            names = ", ".join(f'"{name}"' for _, name, *_ in columns)
            connection.execute(f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})', row)
    connection.commit()


def _tables(connection: Any) -> list[str]:
    kept_out = ("alembic_version", "vault_identity", "setting")
    found = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE"
        " 'search%' AND name NOT LIKE 'sqlite_%'"
    )
    return [name for (name,) in found if name not in kept_out]


def _value(kind: str, name: str, number: int, dice: random.Random) -> object:
    if "INT" in kind or "BOOL" in kind:
        return 1 if name.endswith("_id") else number if "BOOL" not in kind else number % 2
    if "DATETIME" in kind:
        return f"2026-01-{number:02d} 09:00:00.000000"
    if "DATE" in kind:
        return f"2026-01-{number:02d}"
    if "JSON" in kind:
        return '{"is": "' + str(dice.random()) + '"}'
    if "BLOB" in kind:
        return dice.randbytes(30)
    return f"{name} {number} үг {dice.random()}"


def rows_of(place: Path, like: Content | None = None) -> Content:
    """Every row of every table, the names of its columns first; or only what an earlier reading had."""
    key, vault_id = _keys(place)
    found: Content = {}
    with looking_into(place / "office" / "cases.db", key, vault_id, "cases") as connection:
        for table in like or _tables(connection):
            present = [column for _, column, *_ in connection.execute(f'PRAGMA table_info("{table}")')]
            columns = [column for column in (like[table][0] if like else present) if column in present]
            names = ", ".join(f'"{column}"' for column in columns) or "NULL"
            rows = connection.execute(f'SELECT {names} FROM "{table}" ORDER BY rowid').fetchall()
            found[table] = [tuple(columns), *rows]
    return found


def _keys(place: Path) -> tuple[bytes, str]:
    one = vault.unlock(place / "office", LOGIN, PASSWORD, disk=means().disk, floor=CHEAP)
    return one.cases_key, one.vault_id


def rewritten() -> set[str]:
    """Tables whose content a change of version means to write anew; of them only the number of rows is compared."""
    said = (ast.parse(path.read_text("utf-8")).body for path in (migrations() / "versions").glob("0*.py"))
    return {
        name
        for body in said
        for node in body
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "rewrites"
        for name in ast.literal_eval(node.value)
    }


def lost(place: Path, before: Content) -> Iterator[str]:
    """What an office lacks of the rows it had."""
    try:
        after = rows_of(place, before)
    except VaultProblem as problem:
        yield f"cannot be read: {problem}"
        return
    for table, rows in before.items():
        same = len(after[table]) == len(rows) if table in rewritten() else after[table] == rows
        if not same:
            yield f"table {table} differs"


def opens_whole(place: Path, before: Content) -> Iterator[str]:
    """What is wrong after the office is opened by this version, undisturbed."""
    try:
        opened(place).close()
    except (VaultProblem, Refusal) as problem:
        yield f"does not open: {problem}"
    yield from lost(place, before)


def _well(folder: Path, start: Path, before: Content, cases: int, seed: int) -> Iterator[str]:
    for number in range(cases):
        place = folder / f"well{number}"
        shutil.copytree(start, place)
        yield from opens_whole(place, before)
        shutil.rmtree(place)


def _newer(folder: Path, start: Path, before: Content, cases: int, seed: int) -> Iterator[str]:
    """The file of a later version: refused, and not a byte is changed."""
    dice = random.Random(seed)
    for number in range(cases):
        place = folder / f"newer{number}"
        shutil.copytree(start, place)
        key, vault_id = _keys(place)
        with contextlib.closing(open_db(place / "office" / "cases.db", key, vault_id, "cases")) as connection:
            connection.execute(f"PRAGMA user_version = {SCHEMA + dice.randrange(1, 1000)}")
        whole = (place / "office" / "cases.db").read_bytes()
        try:
            opened(place).close()
            yield "a newer file was opened"
        except VaultProblem as problem:
            if problem.code != "newer_schema":
                yield f"a newer file is told as {problem}"
        if (place / "office" / "cases.db").read_bytes() != whole:
            yield "a newer file was changed"
        shutil.rmtree(place)


def _cut(folder: Path, start: Path, before: Content, cases: int, seed: int) -> Iterator[str]:
    place = folder / "noted"
    shutil.copytree(start, place)
    files = contents(place)
    done = watch("tests.faults.upgrading", [str(place)], place, folder / "log")
    shutil.rmtree(place)
    if done.complaint:
        raise RuntimeError(f"the upgrade ended by itself: {done.complaint}")
    for found, _ in cut_states(place, files, done.events, cases, random.Random(seed)):
        lay_down(place, found, FOLDERS)
        yield from opens_whole(place, before)
        shutil.rmtree(place)


def _failing(folder: Path, start: Path, before: Content, cases: int, seed: int) -> Iterator[str]:
    place = folder / "failing"
    shutil.copytree(start, place / "start")
    done = watch("tests.faults.upgrading", [str(place), "--fail", str(cases), "--seed", str(seed)], place)
    if not done.said:
        raise RuntimeError(f"the upgrade ended by itself: {done.complaint}")
    shutil.rmtree(place)
    yield from done.said[:-1]


WAYS = {"undisturbed": _well, "power cut": _cut, "failing disk": _failing, "newer": _newer}


def run(folder: Path, cases: int, seed: int) -> Found:
    """Every earlier version in every way, so many times each as `cases` allows."""
    versions = list(range(1, SCHEMA + 1))
    each = max(1, cases // (len(versions) * len(WAYS)))
    failures: list[str] = []
    for version in versions:
        start = earlier(folder, version)
        before = rows_of(start)
        for name, way in WAYS.items():
            for said in way(room(folder, f"{version} {name}"), start, before, each, seed + version):
                failures.append(f"version {version}, {name}: {said}")
    note = f"versions 1 to {SCHEMA}, {len(WAYS)} ways ({', '.join(WAYS)}), {each} each"
    return Found(each * len(versions) * len(WAYS), failures, note)


def catches(folder: Path, seed: int) -> bool:
    """The mutant loses a row on the way and compares nothing."""
    start = earlier(folder, 1)
    before, in_full = rows_of(start), upgrading._migrate

    def losing(engine: Engine, tables: Tables) -> frozenset[str]:
        done = in_full(engine, tables)
        with engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM entry WHERE id = 3")
        return done

    with patch.object(upgrading, "_migrate", losing), patch.object(upgrading, "compare", lambda *_: []):
        return bool(list(opens_whole(start, before)))


GROUPS = {
    "D11": Group(
        "offices of every earlier version: opened well, cut, on a failing disk; a newer one is refused untouched",
        16,
        50 * len(WAYS) * SCHEMA,
        run,
        catches,
        50 * len(WAYS) * SCHEMA,
        cannot_watch,
    )
}
