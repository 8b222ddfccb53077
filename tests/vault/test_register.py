"""The register on its stick."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from desktop.vault import RealDisk, Register, VaultProblem, load, new_key
from desktop.vault.register import create_register
from tests.vault.office_in_sight import FailingDisk, flip

KEY, VAULT = new_key(), "ab" * 16


def register_in(root: Path, body: dict[str, Any] | None = None) -> Register:
    return create_register(root / "stick", root / "office", KEY, VAULT, body or {"people": {}}, RealDisk())


def test_what_was_saved_is_loaded_and_the_disk_shows_none_of_it(tmp_path: Path) -> None:
    register = register_in(tmp_path)
    register.body["people"]["1"] = "Батболд \ud800"
    register.save(RealDisk())
    assert load(tmp_path / "stick", KEY, VAULT).body == {"people": {"1": "Батболд \ud800"}}
    for path in (tmp_path / "stick").iterdir():
        assert "Батболд".encode() not in path.read_bytes()
        assert b"people" not in path.read_bytes()
    assert "Батболд" not in repr(register)


def test_reloading_forgets_what_was_not_saved(tmp_path: Path) -> None:
    register = register_in(tmp_path)
    register.body["people"]["1"] = "Батболд"
    register.reload()
    assert register.body == {"people": {}}


def test_it_refuses_to_lie_with_the_cases(tmp_path: Path) -> None:
    office = tmp_path / "office"
    for folder in (office, office / "names", office / "." / "a" / ".."):
        with pytest.raises(VaultProblem, match="register_in_office"):
            create_register(folder, office, KEY, VAULT, {}, RealDisk())


def test_it_is_never_made_over_another(tmp_path: Path) -> None:
    register_in(tmp_path)
    with pytest.raises(VaultProblem, match="exists"):
        register_in(tmp_path)


@pytest.mark.parametrize("slot", ["A", "B"])
def test_with_one_damaged_copy_the_other_is_used_reported_and_mended(tmp_path: Path, slot: str) -> None:
    register_in(tmp_path, {"people": {"1": "x"}})
    flip(tmp_path / "stick" / f"register.{slot}", 500)
    register = load(tmp_path / "stick", KEY, VAULT)
    assert register.body == {"people": {"1": "x"}}
    assert register.damaged == (f"register.{slot}",)
    register.save(RealDisk())
    assert load(tmp_path / "stick", KEY, VAULT).damaged == ()


def test_each_thing_that_can_be_wrong_has_its_code(tmp_path: Path) -> None:
    register_in(tmp_path)
    stick = tmp_path / "stick"
    with pytest.raises(VaultProblem, match="other_office"):
        load(stick, KEY, "cd" * 16)
    with pytest.raises(VaultProblem, match="register_damaged"):
        load(stick, new_key(), VAULT)
    with pytest.raises(VaultProblem, match="register_outdated"):
        load(stick, KEY, VAULT, epoch=2)
    for path in stick.iterdir():
        path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(VaultProblem, match="register_damaged"):
        load(stick, KEY, VAULT)
    shutil.rmtree(stick)
    with pytest.raises(VaultProblem, match="register_missing"):
        load(stick, KEY, VAULT)


def test_a_stick_that_was_pulled_is_noticed_when_saving(tmp_path: Path) -> None:
    register = register_in(tmp_path)
    (tmp_path / "stick").rename(tmp_path / "pocket")
    with pytest.raises(VaultProblem, match="register_missing"):
        register.save(RealDisk())
    (tmp_path / "pocket").rename(tmp_path / "stick")
    register.body["people"]["1"] = "x"
    register.save(RealDisk())
    assert load(tmp_path / "stick", KEY, VAULT).body == {"people": {"1": "x"}}


@pytest.mark.parametrize("calls", range(6))
def test_a_full_stick_keeps_what_was_saved_and_the_next_save_works(tmp_path: Path, calls: int) -> None:
    register = register_in(tmp_path, {"n": 0})
    before = [path.read_bytes() for path in sorted((tmp_path / "stick").iterdir())]
    register.body["n"] = 1
    disk = FailingDisk(calls)
    if calls < 5:
        with pytest.raises(VaultProblem, match="disk_full"):
            register.save(disk)
        loaded = load(tmp_path / "stick", KEY, VAULT)
        assert loaded.damaged == ()
        assert loaded.body in ({"n": 0}, {"n": 1})
        after = [path.stat().st_size for path in sorted((tmp_path / "stick").iterdir())]
        assert after == [len(body) for body in before]
    register.save(RealDisk())
    assert load(tmp_path / "stick", KEY, VAULT).body == {"n": 1}


SAVING = """
import sys
from pathlib import Path
from desktop.vault import RealDisk, load
register = load(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3])
while True:
    register.body["n"] += 1
    register.save(RealDisk())
    sys.stdout.write(f"{register.body['n']}\\n")
    sys.stdout.flush()
"""


def test_no_saved_name_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    register_in(tmp_path, {"n": 0, "filling": "x" * 300_000})
    stick = tmp_path / "stick"
    for round_ in range(20):
        command = [sys.executable, "-c", SAVING, str(stick), KEY.hex(), VAULT]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as saving:
            assert saving.stdout is not None
            acknowledged = int(saving.stdout.readline())
            time.sleep(0.003 * round_)
            os.kill(saving.pid, signal.SIGKILL)
            acknowledged = max([acknowledged, *(int(line) for line in saving.stdout.read().split("\n")[:-1])])
        loaded = load(stick, KEY, VAULT)
        assert loaded.body["n"] >= acknowledged
        assert loaded.damaged == ()
