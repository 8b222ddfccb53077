"""C7: every task of casework × every role × the states of a case: let in and refused exactly as the table says.

Who may do what stands in `roles.toml`, written by hand beside the code. A task without a row fails.
"""

from __future__ import annotations

import ast
import dataclasses
import importlib
import inspect
import io
import shutil
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any
from unittest.mock import patch

from desktop.casework import permissions
from desktop.casework.acts import forget_names
from desktop.casework.caretaking import Caretaker, open_for_care
from desktop.casework.finding import find_case
from desktop.casework.opening import add_person, open_office
from desktop.casework.refusals import Refusal
from desktop.casework.removal import remove_cases
from desktop.casework.section import close_section
from desktop.casework.wordings import wording_of
from desktop.standards.wording import Wording
from desktop.vault.problems import VaultProblem
from tests.faults.canaries import EDITIONS, HEAD, Finder, Worked, worked_office
from tests.faults.diary import SHELF
from tests.faults.groups import Found, Group, room
from tests.faults.watching import ROOT

TABLE = Path(__file__).with_name("roles.toml")
INSIDE = "inside"
REFUSED = ("not_allowed", "no_key")
"""Codes that mean: not for this role."""
SECOND_HEAD = "дарга"
PEOPLE: Mapping[str, str] = {
    HEAD: "head",
    SECOND_HEAD: "head",
    "worker": "worker",
    "supervisor": "supervisor",
    "information": "information",
    "technician": "technician",
}
CARETAKER = "technician"
SEES_NAMES = ("head", "worker")
STATES = ("own", "other's", "sealed", "closed", "destroyed", "register away")
OUTSIDE = ("ui", "commands")
# What is opened by the section's own password and key: refused to every role while the section is closed.
BEHIND_THE_SECTION = (
    "print_sealed",
    "preview_sealed",
    "section_view",
    "save_note",
    "name_colleague",
    "unname_colleague",
)
DEPTH = 8


@dataclass(frozen=True, slots=True)
class Task:
    """One function of casework whose first argument is the office."""

    module: str
    name: str

    @property
    def run(self) -> Callable[..., Any]:
        found: Callable[..., Any] = getattr(importlib.import_module(f"desktop.casework.{self.module}"), self.name)
        return found

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"


def tasks() -> list[Task]:
    """Every public function that takes the office first and no session: what a screen or a command can call."""
    found = []
    for path in sorted((ROOT / "desktop" / "casework").glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and node.args.args:
                names = [argument.arg for argument in node.args.args]
                if names[0] in ("office", "_office") and "session" not in names:
                    found.append(Task(path.stem, node.name))
    return found


@cache
def table() -> dict[str, dict[str, str]]:
    """The rows of roles.toml."""
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


def rows_missing() -> list[str]:
    """Tasks without a row, rows without a task, and inner tasks that a screen or command imports."""
    rows, known = table(), {str(task) for task in tasks()}
    written = {f"{module}.{name}" for module, names in rows.items() for name in names}
    inner = {f"{module}.{name}" for module, names in rows.items() for name, who in names.items() if who == INSIDE}
    return [
        *(f"{name} has no row" for name in sorted(known - written)),
        *(f"{name} is in the table and not in casework" for name in sorted(written - known)),
        *(f"{name} is said to be inner and is imported outside" for name in sorted(inner & set(_imported()))),
    ]


def _imported() -> Iterator[str]:
    files = [ROOT / "desktop" / "app.py", ROOT / "desktop" / "cli.py"]
    files += [path for folder in OUTSIDE for path in (ROOT / "desktop" / folder).rglob("*.py")]
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("desktop.casework."):
                module = str(node.module).removeprefix("desktop.casework.")
                yield from (f"{module}.{alias.name}" for alias in node.names)


class World:
    """An office in one of the states, and somebody signed in to it."""

    def __init__(self, place: Path, worked: Worked, login: str, register: bool = True) -> None:
        folder = place / "register" if register else None
        self.place = place
        self.worked = worked
        given = (worked.people[login], worked.means)
        self.office: Any = (
            open_for_care(place / "office", login, *given)
            if PEOPLE[login] == CARETAKER
            else open_office(place / "office", folder, login, *given)
        )
        self.login = login
        self._wording = _wording(SHELF.edition(EDITIONS["mn"]).ref)

    def arguments(self, task: Task) -> dict[str, Any]:
        """Something believable for every argument that must be given."""
        wanted = list(inspect.signature(task.run).parameters.values())[1:]
        known = self._known()
        return {
            one.name: known.get(one.name)
            for one in wanted
            if one.default is inspect.Parameter.empty or one.name in ("case_id", "case_ids")
        }

    def _known(self) -> dict[str, Any]:
        office, case_id = self.office, self.worked.cases[0]
        usb = self.place / "usb"
        usb.mkdir(exist_ok=True)
        other = next((card.uid for card in office.opened.users() if card.login == "worker"), "")
        return {
            **dict.fromkeys(("case_id", "other_id"), case_id),
            "case_ids": [case_id],
            **dict.fromkeys(("entry_id", "referral_id", "act_id", "paper_id", "medium_id", "event_id", "number"), 1),
            **dict.fromkeys(("occurrence", "row", "pages", "years"), 1),
            **dict.fromkeys(("folder", "to", "source", "copy"), usb),
            "folders": (usb,),
            "path": self.place / "given.pdf",
            "out": io.BytesIO(),
            "wording": self._wording,
            "standard": SHELF.edition(EDITIONS["mn"]),
            "means": self.worked.means,
            "uid": other,
            "to_uid": other,
            "giver": other,
            "option": "crisis",
            "login": "шинэ хүн",
            "role": "worker",
            "form_id": "process_note",
            "field_id": "facts",
            "stage_id": "contact",
            "ref": EDITIONS["mn"],
            "raws": {},
            "field_ids": {"facts"},
            "data": b"%PDF",
            "on": office.now().date(),
            "since": office.now().date(),
            "year": office.now().year,
            "for_ever": False,
            **dict.fromkeys(("password", "old"), self.worked.people[self.login]),
            "new": "дөрвөн шинэ үг энд",
            **dict.fromkeys(("reason", "text", "title", "answer", "shelf", "archive", "advice", "relation"), "учир"),
            **dict.fromkeys(
                ("class_id", "rule", "record", "rule_id", "limit_id", "about", "code", "name", "part"), "x"
            ),
        }

    def call(self, task: Task) -> tuple[str, Any]:
        """("refused", code) where the role may not, ("let in", what came back) otherwise."""
        try:
            return "let in", _drained(task.run(self.office, **self.arguments(task)))
        except (Refusal, VaultProblem) as problem:
            return ("refused" if problem.code in REFUSED else "let in"), problem
        except (LookupError, AttributeError, TypeError, ValueError, AssertionError, OSError) as fault:
            return "let in", fault  # past the door; what it was given there was not fit for it


@cache
def _wording(ref: str) -> Wording:
    return wording_of(SHELF.edition(ref), "mn")


def _drained(result: Any) -> Any:
    return list(result) if inspect.isgenerator(result) else result


def said(value: Any, depth: int = DEPTH) -> Iterator[bytes]:
    """Everything that can be read in what came back."""
    if isinstance(value, str):
        yield value.encode("utf-8", "surrogatepass")
    elif isinstance(value, bytes):
        yield value
    elif depth and dataclasses.is_dataclass(value) and not isinstance(value, type):
        for one in dataclasses.fields(value):
            yield from said(getattr(value, one.name, None), depth - 1)
    elif depth and isinstance(value, dict | MappingProxyType):
        for part in (*value.keys(), *value.values()):
            yield from said(part, depth - 1)
    elif depth and isinstance(value, list | tuple | set | frozenset):
        for part in value:
            yield from said(part, depth - 1)


def worlds(folder: Path, seed: int, states: Sequence[str]) -> dict[str, tuple[Path, Worked]]:
    """An office in each state, closed, to be copied."""
    made = {}
    for state in states:
        place = room(folder, f"state {state}".replace("'", ""))
        worked = worked_office(place, "mn", seed, forms=4)
        worked.people[SECOND_HEAD] = worked.canaries.password()
        add_person(worked.office, SECOND_HEAD, "head", worked.people[SECOND_HEAD], worked.means)
        close_section(worked.office, worked.cases[0])
        _put_into(state, worked)
        worked.office.close()
        made[state] = (place, worked)
    return made


def _put_into(state: str, worked: Worked) -> None:
    office, case_id = worked.office, worked.cases[0]
    worker = next(card.uid for card in office.opened.users() if card.login == "worker")
    with office.changing(office.user, "test", case_id) as session:
        case = find_case(session, case_id)
        uid = case.uid
        if state != "other's":
            case.worker_uid = worker
        if state == "closed":
            case.status = "closed"
        if state == "destroyed":
            session.flush()
            remove_cases(session.connection().connection.driver_connection, [uid])
            session.expunge(case)
    if state == "destroyed":
        forget_names(office, [uid], surely=True)


def judge(task: Task, login: str, state: str, answer: tuple[str, Any], worked: Worked, finders: Finders) -> list[str]:
    """What is wrong with how a task answered one person."""
    role, (door, came) = PEOPLE[login], answer
    row = table()[task.module][task.name].split()
    allowed, depends = role in row, f"{role}?" in row
    wrong = []
    if not allowed and not depends and door == "let in":
        wrong.append("was let in")
    if allowed and door == "refused" and state in ("own", "sealed") and task.name not in BEHIND_THE_SECTION:
        wrong.append(f"was refused ({came})")
    read = b"\0".join(said(came))
    if (role not in SEES_NAMES or state == "register away") and finders.names.found(read):
        wrong.append("read a name")
    if finders.sealed.found(read):
        wrong.append("read what is strictly confidential behind a closed section")
    if state == "destroyed" and (finders.names.found(read) or finders.texts.found(read)):
        wrong.append("read of a destroyed case")
    if role in ("information", "technician") and finders.texts.found(read):
        wrong.append("read a text")
    return [f"{task}, {login}, {state}: {said_so}" for said_so in wrong]


@dataclass(frozen=True, slots=True)
class Finders:
    """What is looked for in answers."""

    names: Finder
    texts: Finder
    sealed: Finder

    @classmethod
    def of(cls, worked: Worked) -> Finders:
        canaries = worked.canaries
        return cls(Finder(canaries.names), Finder(canaries.texts), Finder(canaries.sealed))


def run(folder: Path, cases: int, seed: int, people: Sequence[str] = tuple(PEOPLE)) -> Found:
    """Every task, person and state; at the push size one state, and one office for all that a person asks of it."""
    failures = rows_missing()
    tried = 0
    rows = table()
    outer = [task for task in tasks() if rows.get(task.module, {}).get(task.name, INSIDE) != INSIDE]
    made = worlds(folder, seed, STATES if cases > 1 else STATES[:1])
    for state, (start, worked) in made.items():
        finders = Finders.of(worked)
        for login in people:
            for answer in _answers(folder / "asked", start, worked, login, state, outer, afresh=cases > 1):
                tried += 1
                failures += judge(answer[0], login, state, answer[1], worked, finders)
    note = f"{len(outer)} tasks, {len(people)} people, {len(made)} states; {len(tasks()) - len(outer)} inner tasks"
    return Found(tried, failures, note)


def _answers(
    place: Path, start: Path, worked: Worked, login: str, state: str, outer: list[Task], afresh: bool
) -> Iterator[tuple[Task, tuple[str, Any]]]:
    """How each task answers, each in an office of its own or all in one."""
    world: World | None = None
    for task in outer:
        if world is None:
            shutil.copytree(start, place)
            world = World(place, worked, login, register=state != "register away")
        yield task, world.call(task)
        if afresh and PEOPLE[login] in table()[task.module][task.name].split():
            world = _ended(world)
    _ended(world)


def _ended(world: World | None) -> None:
    if world is not None:
        if not isinstance(world.office, Caretaker):
            world.office.close()
        shutil.rmtree(world.place)


def catches(folder: Path, seed: int) -> bool:
    """The mutant asks nobody for her role."""
    with patch.object(permissions, "may", lambda role, *deeds: True):
        return bool(run(folder, 1, seed, ("supervisor",)).failures)


GROUPS = {
    "C7": Group(
        "every task of casework x role x state of a case: let in and refused as the table says; none without a row",
        1,
        2,
        run,
        catches,
    )
}
