"""S3: small faults are put into `desktop/vault` one at a time; the tests must fail. Survivors are listed."""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from tests.faults.groups import Found, Group
from tests.faults.mutating import Mutant, mutants
from tests.faults.watching import ROOT

VAULT = ROOT / "desktop" / "vault"
KILLED_AT_LEAST = 0.90
LONGEST_S = 900
LISTED = Path(__file__).with_name("survivors.md")
QUIET = ("-q", "-x", "--no-header", "-p", "no:cacheprovider", "-p", "no:pytest-qt", "-p", "no:xdist")
EVERY = ("tests/vault", "tests/independent", "tests/faults/test_backups.py")
RUN = "tests/faults/test_groups.py::test_nothing_is_lost_leaked_or_wrongly_allowed"
GROUPS_TOO = tuple(f"{RUN}[{name}]" for name in ["D6", "D7", "D8", "D10", "C1", "C2", "C3", "C4", "C11"])
CASEWORK = ("tests/casework/test_older.py", "tests/casework/test_trail.py", "tests/casework/test_section.py")


class Planted(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives out one module with a fault in it, and leaves every other alone."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(name, self) if name == self._mutant.module else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._mutant.source, self._mutant.module, "exec"), module.__dict__)


def every_mutant() -> list[Mutant]:
    """All of the vault, in a fixed order."""
    paths = [path for path in sorted(VAULT.glob("*.py")) if path.name != "__init__.py"]
    return [mutant for path in paths for mutant in mutants(path, f"desktop.vault.{path.stem}")]


def is_killed(mutant: Mutant) -> bool:
    """Whether the tests fail with it: those of its own module first, then all that touch the vault."""
    own = ROOT / "tests" / "vault" / f"test_{mutant.module.rsplit('.', 1)[1]}.py"
    suites = [(str(own),)] if own.exists() else []
    return any(_fails(mutant, tests) for tests in (*suites, EVERY, GROUPS_TOO, CASEWORK))


def _fails(mutant: Mutant, tests: Sequence[str]) -> bool:
    """Runs tests in a child of this process that has the mutant in place of the module."""
    child = os.fork()
    if child == 0:
        _run(mutant, tests)
    signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
    signal.alarm(LONGEST_S)
    _, status = os.waitpid(child, 0)
    signal.alarm(0)
    return status != 0


def _run(mutant: Mutant, tests: Sequence[str]) -> None:
    """In the child: never returns."""
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    for name in [name for name in sys.modules if name.split(".")[0] in ("desktop", "tests")]:
        del sys.modules[name]
    sys.meta_path.insert(0, Planted(mutant))
    os.chdir(ROOT)
    code = pytest.main([*QUIET, *tests])
    os._exit(0 if code == pytest.ExitCode.OK else 1)


def run(folder: Path, cases: int, seed: int) -> Found:
    """A sample of so many mutants; too many survivors are a failure, each is listed in survivors.md."""
    if any(_fails(_unchanged("files"), tests) for tests in (EVERY, GROUPS_TOO, CASEWORK)):
        raise RuntimeError("the tests fail without any fault")
    every = every_mutant()
    chosen = random.Random(seed).sample(every, min(cases, len(every)))
    survivors = [mutant for mutant in chosen if not is_killed(mutant)]
    killed = 1 - len(survivors) / len(chosen)
    lines = [f"- `{one.module}` line {one.line}: {one.what}" for one in sorted(survivors, key=_place)]
    if cases > len(chosen) or cases >= 100:
        head = f"{len(chosen)} of {len(every):,} mutants of `desktop/vault`, seed {seed}: {killed:.1%} killed."
        LISTED.write_text("\n".join(["# Survivors", "", head, "", *lines, ""]), encoding="utf-8")
    note = f"{killed:.1%} of a sample of {len(chosen)} of {len(every):,} mutants killed; survivors.md lists the others"
    wanted = [f"only {killed:.1%} are killed"] if killed < KILLED_AT_LEAST else []
    return Found(len(chosen), wanted, note)


def _place(mutant: Mutant) -> tuple[str, int]:
    return mutant.module, mutant.line


def catches(folder: Path, seed: int) -> bool:
    """A fault that the tests cannot see must be counted as a survivor: one that changes nothing."""
    return not _fails(_unchanged("recovery"), ("tests/vault/test_recovery.py",))


def _unchanged(name: str) -> Mutant:
    source = (VAULT / f"{name}.py").read_text(encoding="utf-8")
    return Mutant(f"desktop.vault.{name}", 1, "nothing", source)


GROUPS = {
    "S3": Group(
        "small faults in desktop/vault, one at a time: the tests notice at least nine of ten",
        0,
        120,
        run,
        catches,
    )
}
