"""S1: what may not stand in the program at all, read from its source; and that every package is pinned by its hash."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.faults.groups import Found, Group, room
from tests.faults.watching import ROOT

LOCK = ROOT / "requirements.lock"
NETWORK = frozenset({"asyncio", "ftplib", "http", "imaplib", "poplib", "requests", "smtplib", "socket", "socketserver"})
MORE_NETWORK = frozenset({"ssl", "telnetlib", "urllib.request", "xmlrpc"})
NETWORK_OF_QT = frozenset({"QtNetwork", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebSockets", "QtNetworkAuth"})
NEVER_IMPORTED = frozenset({"tempfile", "pickle", "shelve", "marshal", "yaml", "logging"}) | NETWORK | MORE_NETWORK
NEVER_CALLED = frozenset({"eval", "exec", "compile", "__import__", "QSaveFile", "Paragraph", "input"})
WRITES = re.compile("[wax+]")
# Each with its reason; the list may only become shorter.
WAIVED: Mapping[str, str] = {
    "desktop/ui/last_resort.py: write_text": "the report of a bug, codes and places only, outside the office",
}
Rule = Callable[[ast.AST], Iterator[str]]


def imports(node: ast.AST) -> Iterator[str]:
    """Modules that reach a network, write elsewhere, run what they read, or keep a log."""
    names: list[str] = []
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        names = [str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)]
        names += [alias.name for alias in node.names if alias.name in NETWORK_OF_QT]
    for name in names:
        if name in NEVER_IMPORTED or name.split(".")[0] in NEVER_IMPORTED or name.split(".")[-1] in NETWORK_OF_QT:
            yield f"import {name}"


def calls(node: ast.AST) -> Iterator[str]:
    """Calls that run a text, write past `write_file`, start a shell, or let a database talk."""
    if not isinstance(node, ast.Call):
        return
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    if isinstance(node.func, ast.Name) and name in NEVER_CALLED:
        yield name
    if name in ("write_text", "write_bytes"):
        yield name
    if name == "open" and any(WRITES.search(mode) for mode in _modes(node)):
        yield "open for writing"
    for keyword in node.keywords:
        value = keyword.value.value if isinstance(keyword.value, ast.Constant) else None
        if (keyword.arg, value) in (("shell", True), ("echo", True), ("hide_parameters", False)):
            yield f"{keyword.arg}={value}"
    if name in ("system", "popen", "startfile") and getattr(getattr(node.func, "value", None), "id", "") == "os":
        yield f"os.{name}"


def _modes(node: ast.Call) -> Iterator[str]:
    given = [*node.args[: 1 if isinstance(node.func, ast.Attribute) else 2]]
    given += [keyword.value for keyword in node.keywords if keyword.arg == "mode"]
    texts = [one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    yield from (text for text in texts if len(text) <= 3)


RULES: tuple[Rule, ...] = (imports, calls)


def found_in(root: Path) -> Iterator[str]:
    """Every place that breaks a rule."""
    for path in sorted((root / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for rule in RULES:
                yield from (f"{path.relative_to(root).as_posix()}: {said}" for said in rule(node))


def not_pinned() -> Iterator[str]:
    """Packages of the lock file without a hash."""
    whole = LOCK.read_text(encoding="utf-8").replace("\\\n", " ")
    for line in whole.splitlines():
        if line.strip() and not line.startswith(("#", "-", " ")) and "--hash=sha256:" not in line:
            yield f"requirements.lock: {line.split()[0]} has no hash"


def by_bandit() -> tuple[list[str], str]:
    """What bandit finds of medium weight and more, where it is installed."""
    if importlib.util.find_spec("bandit") is None:
        return [], "bandit is not installed here and was not run"
    command = [sys.executable, "-m", "bandit", "-q", "-r", "-ll", "-f", "custom", "--msg-template"]
    done = subprocess.run([*command, "{relpath}:{line} {test_id}", "desktop"], cwd=ROOT, capture_output=True, text=True)
    return [line for line in done.stdout.splitlines() if line.strip()], "bandit was run"


def run(folder: Path, cases: int, seed: int) -> Found:
    """Every file, every rule."""
    files = len(list((ROOT / "desktop").rglob("*.py")))
    broken = [said for said in found_in(ROOT) if said not in WAIVED]
    bandit, note = by_bandit()
    unpinned = list(not_pinned())
    note = f"{files} files, {len(WAIVED)} waived with a reason; {note}; pip-audit needs a network and was not run"
    return Found(files, [*broken, *unpinned, *bandit], note)


def catches(folder: Path, seed: int) -> bool:
    """A program with one of each is noticed, each of them."""
    bad = ["import socket", "from PySide6.QtNetwork import QTcpSocket", "eval('1')", "open('x', 'w')", "import pickle"]
    bad += ["from pathlib import Path\nPath('x').open('wb')", "f(shell=True)", "f(echo=True)", "print; QSaveFile('x')"]
    for number, source in enumerate(bad):
        place = room(folder, f"bad{number}")
        (place / "desktop").mkdir()
        (place / "desktop" / "bad.py").write_text(source, encoding="utf-8")
        if not list(found_in(place)):
            return False
    return True


GROUPS = {
    "S1": Group(
        "nothing in the source that writes past write_file, runs a text, reaches a network or talks; packages pinned",
        1,
        1,
        run,
        catches,
    )
}
