"""`kerege demo`: a practice office, made by replaying scenarios through the same tasks as the window."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

from desktop.casework.doors import RecoverySheet, VaultProblem, means_of_this_machine, write_file
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, add_person, create_office, person_office
from desktop.casework.paper import NAMED, print_case
from desktop.casework.refusals import Refusal
from desktop.casework.replay import Replay, ScenarioStopped, SimulatedClock, steps_of
from desktop.casework.scenario import Scenario, ScenarioPerson, read_scenario
from desktop.casework.views import case_codes
from desktop.casework.wordings import wording_of
from desktop.commands.printing import write_pdf
from desktop.commands.saying import CommandFault, sentence_for, stopped
from desktop.places import resources
from desktop.standards.faults import StandardFaults

OFFICE_FOLDER = "office"
REGISTER_FOLDER = "register"
BEFORE_FIRST_EVENT = timedelta(days=30)


def make_demo(given: argparse.Namespace) -> int:
    """Make the practice office, print every case file, write the README, and open the window where there is one."""
    folder: Path = given.folder
    if (folder / OFFICE_FOLDER).exists():
        raise CommandFault(f"{folder} holds an office already. Choose another folder, or delete this one first.")
    try:
        scenarios = _read_all(given.scenario)
        office, people, sheet = _make_office(folder, scenarios)
        _replay(office, people, scenarios, ack=given.ack)
        _print_all(office, folder, given.lang)
        _write_readme(folder, people, sheet, office)
    except ScenarioStopped as stop:
        raise CommandFault(stopped(stop)) from stop
    except (Refusal, VaultProblem) as problem:
        raise CommandFault(sentence_for(problem)) from problem
    except StandardFaults as unsound:
        raise CommandFault(
            f"The standard has {len(unsound.faults)} faults; `kerege standards` lists them."
        ) from unsound
    office.close()
    print(f"The practice office is in {folder}, its printed files in {folder / 'print'}.")
    print(f"Sign-in names and passwords are in {folder / 'README.txt'}.")
    if given.no_window or not has_display():
        return 0
    # The window costs Qt; a demonstration without one does not pay for it.
    from desktop.app import run_window

    return run_window(folder / OFFICE_FOLDER, folder / REGISTER_FOLDER, given.lang)


def has_display() -> bool:
    """True where a window can be opened."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _read_all(given: Sequence[Path]) -> list[tuple[Path, Scenario]]:
    """The scenarios asked for, with the shipped office before them unless one brings its own."""
    demo = resources() / "demo"
    paths = list(given) or sorted(path for path in demo.glob("*.toml") if path.name != "office.toml")
    found = [(path, read_scenario(path)) for path in paths]
    if not any(scenario.office for _, scenario in found):
        found.insert(0, (demo / "office.toml", read_scenario(demo / "office.toml")))
    return found


def _make_office(
    folder: Path, scenarios: Sequence[tuple[Path, Scenario]]
) -> tuple[Office, list[ScenarioPerson], RecoverySheet]:
    wanted = next(scenario.office for _, scenario in scenarios if scenario.office)
    people = list({person.login: person for _, scenario in scenarios for person in scenario.people}.values())
    steps = steps_of(scenarios)
    first = steps[0].event.at.replace(tzinfo=None) if steps else datetime.now()
    means: Means = replace(means_of_this_machine(), clock=SimulatedClock(first - BEFORE_FIRST_EVENT))
    head = next((person for person in people if person.role == "head"), None)
    if head is None:
        raise CommandFault("The scenario's office needs a [[person]] with the role head.")
    new = NewOffice(wanted.name, wanted.mark, wanted.standard, wanted.language, practice=True)
    office, sheet = create_office(
        folder / OFFICE_FOLDER, folder / REGISTER_FOLDER, new, head.login, head.password, means, role="head"
    )
    for person in people:
        if person is not head:
            add_person(office, person.login, person.role, person.password, means)
    return office, people, sheet


def _replay(
    office: Office, people: Iterable[ScenarioPerson], scenarios: Sequence[tuple[Path, Scenario]], ack: bool
) -> None:
    clock = office.now
    assert isinstance(clock, SimulatedClock)  # made so in _make_office
    offices = {
        person.login: person_office(office, person.login, person.password, means_of_this_machine()) for person in people
    }
    done = (lambda n: print(f"ACK {n}", flush=True)) if ack else (lambda n: None)
    Replay(offices, clock).run(steps_of(scenarios), done)
    office.names.reread()
    with office.changing(office.user, "set_practice_clock") as session:
        office.set(session, clock_behind=(datetime.now() - clock.now).total_seconds())


def _print_all(office: Office, folder: Path, language: str | None) -> None:
    wording = wording_of(office.standard, language or office.settings["language"])
    for case_id, code in case_codes(office):
        out = BytesIO()
        office.reauth.accept(NAMED, case_id)
        print_case(office, case_id, wording, out)
        write_pdf(office, folder / "print" / f"{code}.pdf", out)


def _write_readme(folder: Path, people: Iterable[ScenarioPerson], sheet: RecoverySheet, office: Office) -> None:
    lines = [
        f"Practice office: {office.settings['name']}. Everyone in it is invented.",
        "",
        "Sign-in name, role, password:",
        *(f"  {person.login}  {person.role}  {person.password}" for person in people),
        "",
        f"Recovery sheet: {' '.join(sheet.groups)}",
        "",
        f"Open the window:  kerege open --office {folder / OFFICE_FOLDER} --register {folder / REGISTER_FOLDER}",
        "",
    ]
    write_file(folder / "README.txt", "\n".join(lines).encode(), office.disk)
