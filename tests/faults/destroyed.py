"""C10: a destroyed case is sought with every password, the sheet and every medium; the act lists the media exactly."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from unittest.mock import patch

from desktop.casework import acts as acts_module
from desktop.casework.acts import acts, declare_gone, destroy_case, known_media, rewrite_medium, second_person
from desktop.casework.backups import by_password, by_sheet, make_backup, restore_office
from desktop.casework.not_revived import Destroyed
from desktop.casework.opening import Means
from desktop.casework.register_place import back_up_register
from desktop.vault.files import RealDisk
from tests.casework.conftest import CHEAP, PASSWORD, SHELF, Clock
from tests.casework.proving import proven
from tests.casework.test_acts import WORKER_PASSWORD, Scene, found_in
from tests.faults.groups import Found, Group, room

START = datetime(2026, 1, 16, 9, 0)
STICKS = ("a", "b", "c")


def scene_in(place: Path) -> Scene:
    """An office with a closed case to be destroyed and one that stays."""
    clock = Clock(START)
    return Scene(place, Means(shelf=SHELF, clock=clock, disk=RealDisk(), kdf=CHEAP, floor=CHEAP), clock)


def run(folder: Path, cases: int, seed: int) -> Found:
    """So many destructions, each with other media at other times; what is found of the case afterwards."""
    dice, failures = random.Random(seed), []
    for number in range(cases):
        place = room(folder, f"office{number}")
        scene = scene_in(place)
        failures += [f"office {number}: {said}" for said in _destroyed(scene, dice)]
        scene.office.close()
        shutil.rmtree(place)
    return Found(cases, failures)


def _destroyed(scene: Scene, dice: random.Random) -> Iterator[str]:
    sticks = dice.sample(STICKS, dice.randint(1, len(STICKS)))
    for name in sticks:
        for _ in range(dice.randint(1, 3)):
            make_backup(proven(scene.office), scene.stick(name))
            scene.clock.forward(days=dice.randint(1, 60))
    wanted = {("backup", name) for name in sticks}
    if dice.random() < 0.5:
        back_up_register(proven(scene.office), scene.stick("names"))
        wanted.add(("register", "names"))
    scene.wait()
    scene.office.reauth.accept("destroy", scene.case)
    second = second_person(scene.office, "bold", WORKER_PASSWORD)
    act = destroy_case(scene.office, second, scene.case, "хугацаа дууссан")
    listed = {(medium.kind, Path(medium.place).name) for medium in act.media}
    if listed != wanted:
        yield f"the act lists {sorted(listed)}, the case lies on {sorted(wanted)}"
    yield from (f"{place} of the office holds {found}" for place, found in _left(scene, ("office", "register")))
    dice.shuffle(sticks)
    gone = sticks.pop() if len(sticks) > 1 and dice.random() < 0.3 else ""
    for name in [*sticks, *(name for kind, name in wanted if kind == "register")]:
        if acts(scene.office)[0].state == "closed":
            yield "the act is closed while a medium waits"
        _met_again(scene, name, dice)
    yield from (f"{place} holds {found} after it was rewritten" for place, found in _left(scene, tuple(sticks)))
    if gone:
        medium = next(one for one in known_media(scene.office) if Path(one.place).name == gone)
        declare_gone(scene.office, medium.id, "шатсан, хоёр гэрч")
    if acts(scene.office)[0].state != "closed":
        yield "the act stays open though no medium waits"
    yield from _restored(scene, [*sticks, *([gone] if gone else [])])


def _met_again(scene: Scene, name: str, dice: random.Random) -> None:
    """The stick is rewritten on purpose, or by the next backup onto it."""
    if name in STICKS and dice.random() < 0.4:
        make_backup(proven(scene.office), scene.stick(name))
    else:
        rewrite_medium(scene.office, scene.stick(name))


def _left(scene: Scene, names: tuple[str, ...]) -> Iterator[tuple[str, set[str]]]:
    for name in names:
        found = found_in(scene, scene.root / name)
        if found:
            yield name, found


def _restored(scene: Scene, sticks: list[str]) -> Iterator[str]:
    """From every stick, by every password and by the sheet; of one that was never met, the act has to be told."""
    ways = {
        "the head": by_password("naran", PASSWORD, CHEAP),
        "the worker": by_password("bold", WORKER_PASSWORD, CHEAP),
        "the sheet": by_sheet(tuple(scene.sheet.groups)),
    }
    known = Destroyed(codes=(scene.code,))
    for number, (who, way) in enumerate(ways.items()):
        name = sticks[number % len(sticks)]
        to = scene.root / f"restored {who}"
        restore_office(scene.root / name, to, way, scene.means.disk, destroyed=known)
        found = found_in(scene, to)
        if found:
            yield f"{who} brings back {found} from {name}"


def catches(folder: Path, seed: int) -> bool:
    """The mutant deletes the rows and leaves the pages, the files and the names where they are."""
    with patch.object(acts_module, "finish_act", lambda office, act_id: None):
        scene = scene_in(folder)
        scene.wait()
        scene.office.reauth.accept("destroy", scene.case)
        destroy_case(scene.office, second_person(scene.office, "bold", WORKER_PASSWORD), scene.case, "хугацаа")
        left = list(_left(scene, ("office", "register")))
        scene.office.close()
    return bool(left)


GROUPS = {
    "C10": Group(
        "a destroyed case sought by every password, sheet, medium and generation: nothing found; media listed exactly",
        3,
        200,
        run,
        catches,
        200,
    )
}
