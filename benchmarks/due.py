"""All deadlines of 5,000 open cases: at first, and again after one case has changed, beside reading the same rows."""

from __future__ import annotations

import gc
import random
import sqlite3
import statistics
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from benchmarks.invented import EDITION, NOW, InventedCase, empty_office, invented_cases
from benchmarks.measuring import Figure, timed
from desktop.casework.due import dues_of_office
from desktop.casework.due_cache import cache_of
from desktop.casework.entries import save_answers, start_entry
from desktop.casework.office import Office
from desktop.models import Case, Entry, Episode, Event, new_uid

CASES, ROUNDS, HALF_A_YEAR = 5_000, 5, 182
COLD, AFTER_A_CHANGE = 1_000.0, 50.0
"""Milliseconds."""
ENTRIES = "SELECT case_id, uid, form_id, number, state, episode, event_at, finished_at, answers FROM entry"
EVENTS = "SELECT case_id, uid, kind, at, entered_at, episode, entry_uid, facts FROM event"
HEADS = "SELECT * FROM case_file JOIN episode ON episode.case_id = case_file.id"


def figures(folder: Path, seed: int, cases: int = CASES) -> Iterator[tuple[str, Figure]]:
    """Cold, and after a change of one case."""
    office = empty_office(folder)
    plain = fill(office, list(recent(invented_cases(cases, 0, seed), seed)), sqlite3.connect(folder / "plain.db"))
    floor = statistics.median(timed(lambda: read_all(plain)) for _ in range(ROUNDS))

    cold = [as_in_the_window(lambda: evaluate_cold(office)) for _ in range(ROUNDS)]
    yield f"deadlines of {cases:,} open cases, cold", Figure(statistics.median(cold), floor, 12, "ms", COLD)
    evaluate(office)
    again = []
    for case_id in range(1, 4 * ROUNDS):
        entry = start_entry(office, case_id, "process_note")
        save_answers(office, entry, {"met_on": "2026-06-14"})
        again.append(timed(lambda: evaluate(office)))
    yield (
        f"deadlines of {cases:,} open cases, after a change",
        Figure(statistics.median(again), floor, 1, "ms", AFTER_A_CHANGE),
    )
    office.close()
    plain.close()


def recent(cases: Iterable[InventedCase], seed: int) -> Iterator[InventedCase]:
    """The same cases, begun in the last half-year: what is open is not years old."""
    dice = random.Random(seed)
    for case in cases:
        yield replace(case, begun=NOW - timedelta(hours=dice.randrange(1, 24 * HALF_A_YEAR)))


def as_in_the_window(work: Callable[[], object]) -> float:
    """How many milliseconds the work takes where tidying waits for the screen (`desktop/ui/tidying.py`)."""
    gc.collect()
    gc.disable()
    try:
        return timed(work)
    finally:
        gc.enable()


def evaluate_cold(office: Office) -> int:
    """The same when nothing is known of any case yet."""
    with office.reading() as session:
        cache_of(session).forget_all()
        return len(dues_of_office(office, session))


def evaluate(office: Office) -> int:
    """Every deadline of every case."""
    with office.reading() as session:
        return len(dues_of_office(office, session))


def read_all(plain: sqlite3.Connection) -> int:
    """The same rows, read and nothing more."""
    return sum(len(plain.execute(query).fetchall()) for query in (HEADS, ENTRIES, EVENTS))


def fill(office: Office, cases: list[InventedCase], plain: sqlite3.Connection) -> sqlite3.Connection:
    """Put open cases with what a half-year of work leaves into both databases."""
    uid = office.user.uid
    rows = [row for number, case in enumerate(cases, start=1) for row in _entries(case, number, uid)]
    events = [row for number, case in enumerate(cases, start=1) for row in _events(case, number, uid)]
    with office.changing(office.user, "fill") as session:
        session.execute(insert(Case), [_case(case, number, uid) for number, case in enumerate(cases, start=1)])
        session.execute(insert(Episode), [_episode(case, number) for number, case in enumerate(cases, start=1)])
        session.execute(insert(Event), events)
        session.execute(insert(Entry), rows)
        for case in cases:
            office.names.set_client(case.uid, surname=case.surname, birth_date=f"{case.born:%Y-%m-%d}")
        office.names.grown.clear()
    return _plain_twin(office, plain)


def _plain_twin(office: Office, plain: sqlite3.Connection) -> sqlite3.Connection:
    """The same three tables without a cipher."""
    with office.reading() as session:
        for table in ("case_file", "episode", "entry", "event"):
            found = session.connection().exec_driver_sql(f"SELECT * FROM {table}")
            columns = ", ".join(found.keys())
            plain.execute(f"CREATE TABLE {table} ({columns})")
            marks = ", ".join("?" * len(found.keys()))
            plain.executemany(f"INSERT INTO {table} VALUES ({marks})", [tuple(row) for row in found])
    plain.commit()
    return plain


def _case(case: InventedCase, number: int, uid: str) -> dict[str, Any]:
    return {
        "id": number,
        "uid": case.uid,
        "code": case.code,
        "standard_ref": EDITION,
        "status": "open",
        "stage": case.stage,
        "risk": case.risk,
        "worker_uid": uid,
        "client_type": "individual",
        "client_sex": case.sex,
        "client_role": "client",
        "birth_year": case.born.year,
        "target_group": [],
        "started_at": case.begun,
        "changed_at": case.begun,
    }


def _episode(case: InventedCase, number: int) -> dict[str, Any]:
    return {"case_id": number, "number": 1, "started_at": case.begun, "opened_at": case.begun, "closed_at": None}


def _events(case: InventedCase, number: int, uid: str) -> Iterator[dict[str, Any]]:
    for hours, kind in enumerate(("code_given", "case_opened", "stage_finished")):
        at = case.begun + timedelta(hours=hours + 1)
        yield {
            "uid": new_uid(),
            "case_id": number,
            "episode": 1,
            "kind": kind,
            "at": at,
            "entered_at": at,
            "uid_by": uid,
            "entry_uid": "",
            "facts": {},
        }


def _entries(case: InventedCase, number: int, uid: str) -> Iterator[dict[str, Any]]:
    for place, (form, hours, answers) in enumerate(_work(case), start=1):
        at = case.begun + timedelta(hours=hours)
        if at > NOW:
            return
        yield {
            "uid": new_uid(),
            "case_id": number,
            "episode": 1,
            "number": place,
            "version": 1,
            "form_id": form,
            "standard_ref": EDITION,
            "state": "finished",
            "event_at": at,
            "started_at": at,
            "saved_at": at,
            "finished_at": at,
            "uid_by": uid,
            "page": "",
            "answers": answers,
            "gaps": {},
            "correction": "",
        }


def _work(case: InventedCase) -> Iterator[tuple[str, int, dict[str, Any]]]:
    """What is written down in half a year, with the answers that rules look at among others."""

    def day(hours: int) -> str:
        return f"{case.begun + timedelta(hours=hours):%Y-%m-%d}"

    def minute(hours: int) -> str:
        return f"{case.begun + timedelta(hours=hours):%Y-%m-%dT%H:%M}"

    words = {"facts": "Гэртээ байсан, ярилцав. " * 12, "said": "Сургуульдаа явмаар байна. " * 6}
    by_hand = {"state": "paper", "on": day(60), "document": None}
    signed, approved = {"signatures": {"worker": by_hand, "client": by_hand}}, {"supervisor": by_hand}
    danger = {
        "danger_grounds": "Хөгжил",
        "danger_level": case.risk,
        "risk_finished_at": minute(3),
        "decision": "stays_home",
        "help_needed": "no",
    }
    yield "rapid_call", 0, {"received_at": minute(0), **danger, **words}
    yield "safety_plan", 2, {"made_on": day(2), **signed}
    yield "consent", 4, {"given_on": day(4), "consent_form": "written", **signed}
    yield "intake", 5, {"received_at": minute(0), "threat_self": "no", "threat_others": "no", **words}
    yield "situation_assessment", 60, {"ended_at": minute(60), "conclusion": "Дүгнэлт", **words, **signed}
    yield "service_plan", 200, {"plan_date": day(200), "approved_on": day(220), "approval": approved, **words, **signed}
    yield "referral", 300, {"sent_on": day(300), "urgency": "normal", **words}
    for hours in range(250, 3_000, 600):
        yield "process_note", hours, {"met_on": day(hours), **words, **signed}
