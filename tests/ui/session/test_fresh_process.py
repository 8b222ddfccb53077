"""A lock ends the process and starts another, which is told ids and folders only."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.ui.session.back_to import BackTo, Spot
from desktop.ui.session.fresh_process import command

BACK = BackTo("u7", "case", 12, 0, "intake", 31, Spot("call", "danger_grounds", 0, 17))


def test_the_command_names_office_register_language_and_place(tmp_path: Path):
    given = command((tmp_path / "office", tmp_path / "register"), "ky", BACK)
    assert given[: given.index("open") + 1] == [sys.executable, "-m", "desktop", "open"]
    options = dict(zip(given[4::2], given[5::2], strict=True))
    assert options == {
        "--office": str(tmp_path / "office"),
        "--register": str(tmp_path / "register"),
        "--lang": "ky",
        "--back-to": BACK.written(),
    }


def test_without_a_register_none_is_named(tmp_path: Path):
    assert "--register" not in command((tmp_path / "office", None), "mn", BACK)


OLD = """
import sys, os
from pathlib import Path
from desktop.ui.session import fresh_process
from desktop.ui.session.back_to import BackTo
out, hang = sys.argv[1:]
code = "import json,os,sys; open(sys.argv[1], 'w').write(json.dumps({'pid': os.getpid(), 'args': sys.argv[2:]}))"
usual = fresh_process.command
fresh_process.command = lambda *given: [sys.executable, "-c", code, out, *usual(*given)[4:]]
fresh_process.GONE_WITHIN_S = 0.6
fresh = fresh_process.FreshProcess()
fresh.hurry()
print(fresh.take_over((Path("office"), None), "mn", BackTo("u7", "today")), flush=True)
if hang == "hang":
    sum(range(10 ** 12))
fresh.leave()
raise AssertionError("still here")
"""


def old_process(out: Path, hang: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", OLD, str(out), hang], stdout=subprocess.PIPE, text=True, env=environment
    )


def read_when_there(path: Path) -> dict[str, object]:
    for _ in range(200):
        if path.is_file() and path.read_text():
            return dict(json.loads(path.read_text()))
        time.sleep(0.05)
    raise AssertionError("no fresh process came")


def test_the_fresh_process_lives_on_when_the_old_one_is_gone(tmp_path: Path):
    with old_process(tmp_path / "out", "go") as old:
        assert old.stdout is not None
        assert old.stdout.readline() == "True\n"
        assert old.wait(10) == 0
    told = read_when_there(tmp_path / "out")
    assert told["pid"] != old.pid
    assert told["args"] == ["--office", "office", "--lang", "mn", "--back-to", BackTo("u7", "today").written()]


@pytest.mark.skipif(sys.platform == "win32", reason="the Linux twin")
def test_an_old_process_that_hangs_is_ended_by_the_system(tmp_path: Path):
    begun = time.monotonic()
    with old_process(tmp_path / "out", "hang") as old:
        old.wait(10)
    assert old.returncode != 0
    assert time.monotonic() - begun < 5
    assert read_when_there(tmp_path / "out")["pid"] != old.pid
