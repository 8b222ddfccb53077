"""Scenario files: dated events in plain TOML, read and checked before the first one is replayed."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Literal

import msgspec

from desktop.casework.refusals import Refusal

Task = Literal[
    "start_case",
    "fill",
    "finish",
    "correct",
    "sign",
    "give_code",
    "link",
    "document",
    "finish_stage",
    "excuse",
    "explain_delay",
    "waive_consent",
    "answer_remark",
]
State = Literal["due", "overdue", "done", "done_late", "ended", "excused", "absent"]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The base of all parts of a scenario: an unknown key is a mistake, told with its place."""


class ScenarioOffice(Part, frozen=True):
    """The invented office that the events happen in."""

    name: str
    mark: str
    standard: str = "mn/2021"
    language: str = "mn"


class ScenarioPerson(Part, frozen=True):
    """An invented person who signs in; the password is printed in the practice office's README."""

    login: str
    role: Literal["worker", "supervisor", "information", "head"]
    password: str


class Expectation(Part, frozen=True):
    """What must be true of one rule right after the event, or at the moment `at`."""

    rule: str
    state: State
    due: datetime | None = None
    opens: datetime | None = None
    at: datetime | None = None


class ScenarioPaper(Part, frozen=True):
    """A document that is registered; `file` is the path of a picture or PDF beside the scenario, if there is one."""

    title: str
    kind: str = "document"
    medium: str = "paper"
    pages: int = 1
    dated_on: date | None = None
    confidential: bool = False
    file: str = ""


class ScenarioEvent(Part, frozen=True):
    """One dated event: who does which task in which case, and what is expected then; a paper of the office has none."""

    at: datetime
    by: str
    task: Task
    case: str = ""
    form: str = ""
    entry: str = ""
    answers: dict[str, Any] = {}
    gaps: dict[str, str] = {}
    finish: bool = True
    code: str = ""
    other: str = ""
    relation: str = ""
    stage: str = ""
    rule: str = ""
    reason: str = ""
    row: int = 0
    paper: ScenarioPaper | None = None
    expect: tuple[Expectation, ...] = ()


class Scenario(Part, frozen=True):
    """One scenario file."""

    title: str
    office: ScenarioOffice | None = None
    people: tuple[ScenarioPerson, ...] = msgspec.field(default=(), name="person")
    events: tuple[ScenarioEvent, ...] = msgspec.field(default=(), name="event")


def read_scenario(path: Path) -> Scenario:
    """The scenario in a file; `Refusal("scenario_fault")` names the file and what is wrong at which place."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return msgspec.convert(data, Scenario, strict=True)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as fault:
        raise Refusal("scenario_fault", file=path.name, what=str(fault)) from fault


def plain(value: Any) -> Any:
    """The value as a form would be typed: TOML's dates and times as text."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value
