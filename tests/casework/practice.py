"""The practice office replayed once for all tests, with a cheap password."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, add_person, create_office, person_office
from desktop.casework.replay import Replay, SimulatedClock, steps_of
from desktop.casework.scenario import Scenario, read_scenario
from desktop.places import resources
from desktop.vault.files import RealDisk
from tests.casework.conftest import CHEAP, SHELF

DEMO = resources() / "demo"


@cache
def shipped_scenarios() -> tuple[tuple[Path, Scenario], ...]:
    """Every scenario that is shipped, the office first."""
    paths = [DEMO / "office.toml", *sorted(path for path in DEMO.glob("*.toml") if path.name != "office.toml")]
    return tuple((path, read_scenario(path)) for path in paths)


def scenario_of(country: str, name: str) -> tuple[tuple[Path, Scenario], ...]:
    """A scenario of another country's edition, which brings its own office."""
    path = DEMO / country / f"{name}.toml"
    return ((path, read_scenario(path)),)


def replayed(folder: Path, scenarios: tuple[tuple[Path, Scenario], ...] = ()) -> dict[str, Office]:
    """The practice office as each of its people sees it, by sign-in name; the shipped one unless told otherwise."""
    scenarios = scenarios or shipped_scenarios()
    wanted, people = scenarios[0][1].office, scenarios[0][1].people
    assert wanted is not None
    steps = steps_of(scenarios)
    first: datetime = steps[0].event.at.replace(tzinfo=None)
    clock = SimulatedClock(first - timedelta(days=1))
    means = Means(shelf=SHELF, clock=clock, disk=RealDisk(), kdf=CHEAP, floor=CHEAP)
    head = next(person for person in people if person.role == "head")
    new = NewOffice(wanted.name, wanted.mark, wanted.standard, wanted.language, practice=True)
    office, _ = create_office(folder / "office", folder / "register", new, head.login, head.password, means)
    for person in people:
        if person is not head:
            add_person(office, person.login, person.role, person.password, means)
    offices = {person.login: person_office(office, person.login, person.password, means) for person in people}
    Replay(offices, clock).run(steps)
    return offices
