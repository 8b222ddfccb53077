"""Saving a form, beside the same writes in plain SQLite with the same care for the disk."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import select

from benchmarks.invented import Vocabulary, empty_office
from benchmarks.measuring import Figure, timed, turn_about
from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.forms.kinds import KINDS
from desktop.forms.picking import Pick
from desktop.models import Entry

RUNS = 40
# Word for word those of `vault/database.py`; what only SQLCipher knows is left out.
PRAGMAS = ("locking_mode=EXCLUSIVE", "journal_mode=TRUNCATE", "synchronous=EXTRA", "secure_delete=ON")
TABLES = """
CREATE TABLE entry (id INTEGER PRIMARY KEY, saved_at TEXT, answers TEXT);
CREATE TABLE case_file (id INTEGER PRIMARY KEY, changed_at TEXT);
CREATE TABLE trail (id INTEGER PRIMARY KEY, at TEXT, doing TEXT, case_id INTEGER, facts TEXT);
CREATE VIRTUAL TABLE search USING fts5(words, case_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO case_file VALUES (1, '');
INSERT INTO entry VALUES (1, '', '{}');
"""


def figures(folder: Path, seed: int) -> Iterator[tuple[str, Figure]]:
    """A note of the process saved again and again, first as it is, then each time with a person nobody knew."""
    office = empty_office(folder)
    vocabulary = Vocabulary(random.Random(seed), 2_000)
    note = _note(office, seed)
    plain = _plain(folder / "saving.db")
    register = folder / "register.json"

    def ours(**more: Any) -> float:
        raws = _raws(office, seed) | {"facts": next(vocabulary.notes(1, 120))} | more
        return timed(lambda: save_answers(office, note, raws))

    def floor(names: bool = False) -> float:
        answers = _stored(office, note)
        people = json.dumps(office.names.body, ensure_ascii=False)
        return timed(lambda: _write(plain, answers, register if names else None, people, folder / "work.log"))

    mine, bare = turn_about(RUNS, ours, floor)
    yield "saving a form", Figure(statistics.median(mine), statistics.median(bare), 3, "ms")
    stranger = [{"name": f"{vocabulary.name()} {vocabulary.name()}", "role": "neighbour"}]
    mine, bare = turn_about(
        RUNS,
        lambda: ours(present=[{**stranger[0], "name": f"{vocabulary.name()} {vocabulary.name()}"}]),
        lambda: floor(names=True),
    )
    yield "saving a form with a new name", Figure(statistics.median(mine), statistics.median(bare), 3, "ms")
    office.close()
    plain.close()


def _note(office: Office, seed: int) -> int:
    """An open note in a case that has its consent."""
    case = start_case(office)
    form = office.standard.forms["consent"]
    entry = start_entry(office, case, form.id)
    save_answers(office, entry, _raws(office, seed, form.id))
    finish_entry(office, entry)
    return start_entry(office, case, "process_note")


def _raws(office: Office, seed: int, form_id: str = "process_note") -> dict[str, Any]:
    """What one would type into every field."""
    form = office.standard.forms[form_id]
    pick = Pick(random.Random(seed), office.now().date(), office.standard.options_of)
    fields = [field for field in form.fields() if KINDS[field.kind].asked]
    return {field.id: KINDS[field.kind].raw(field, KINDS[field.kind].example(field, pick)) for field in fields}


def _stored(office: Office, entry_id: int) -> str:
    with office.reading() as session:
        return json.dumps(session.scalar(select(Entry.answers).where(Entry.id == entry_id)), ensure_ascii=False)


def _plain(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.executescript(TABLES)
    return connection


def _write(connection: sqlite3.Connection, answers: str, register: Path | None, people: str, log: Path) -> None:
    """The rows one save changes, where a name is new the list of people in a file of its own, and a line of a log."""
    connection.execute("BEGIN")
    connection.execute("UPDATE entry SET saved_at = '2026-06-15 09:00:00', answers = ? WHERE id = 1", (answers,))
    connection.execute("UPDATE case_file SET changed_at = '2026-06-15 09:00:00' WHERE id = 1")
    connection.execute("DELETE FROM search WHERE rowid = 1")
    connection.execute("INSERT INTO search (rowid, words, case_id) VALUES (1, ?, 1)", (answers,))
    connection.execute("INSERT INTO trail (at, doing, case_id, facts) VALUES ('2026-06-15', 'save_answers', 1, '{}')")
    connection.execute("COMMIT")
    if register is not None:
        _replace(register, people.encode())
    _append(log, b"2026-06-15 naran save_answers 1\n")


def _replace(path: Path, body: bytes) -> None:
    fresh = path.with_suffix(".new")
    _flushed(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), body)
    fresh.replace(path)
    _flushed(os.open(path.parent, os.O_RDONLY))


def _append(path: Path, line: bytes) -> None:
    _flushed(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND), line)
    _flushed(os.open(path.parent, os.O_RDONLY))


def _flushed(handle: int, body: bytes = b"") -> None:
    if body:
        os.write(handle, body)
    os.fsync(handle)
    os.close(handle)
