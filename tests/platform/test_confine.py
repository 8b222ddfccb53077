"""A confined process: what it gave away is really gone. On Linux; the twin of Windows is compared with it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import platform

FOLDER = Path(platform.__file__).parent
ROOT = FOLDER.parents[1]

TRY = """
import os, socket, subprocess, sys
from pathlib import Path
from desktop.platform import confine_process
kept = confine_process(1 << 30, [Path(path) for path in (sys.prefix, sys.base_prefix, "/usr", "/lib", "/etc")])
def fails(doing):
    try:
        doing()
    except (OSError, MemoryError):
        return True
    return False
print(*sorted(kept))
print(fails(lambda: bytearray(2 << 30)))
print(fails(lambda: Path(sys.argv[1], "new").write_bytes(b"x")))
print(fails(lambda: Path(sys.argv[1], "old").read_bytes()))
print(fails(lambda: Path(sys.argv[1], "old").unlink()))
print(fails(lambda: subprocess.run(["/bin/true"])))
print(fails(lambda: socket.create_connection(("127.0.0.1", int(sys.argv[2])), 2)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the job object of Windows was not run by us")
def test_it_neither_writes_nor_reads_elsewhere_nor_starts_anything_nor_connects(tmp_path: Path):
    (tmp_path / "old").write_bytes(b"secret")
    said = subprocess.run(
        [sys.executable, "-c", TRY, str(tmp_path), "9"], capture_output=True, text=True, cwd=ROOT, check=True
    )
    kept, memory, *others = said.stdout.splitlines()
    assert memory == "True"
    if "files" not in kept:
        pytest.skip("this Linux has no Landlock; the manual says what is left then")
    assert others == ["True"] * 5
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


def test_the_twins_have_the_same_function():
    def written(name: str) -> list[str]:
        tree = ast.parse((FOLDER / name).read_text(encoding="utf-8"))
        found = [node for node in tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
        return [f"{node.name}({ast.unparse(node.args)}) -> {ast.unparse(node.returns or node)}" for node in found]

    assert written("windows_confine.py") == written("posix_confine.py") != []
