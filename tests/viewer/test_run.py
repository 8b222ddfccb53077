"""The viewer as a process: it knows nothing of keys, writes nothing, and ends with the pipe."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.viewer.frame import VIEW, Task, read_small_picture
from tests.viewer.showing import ENVIRONMENT, bomb, pdf, picture, started

ROOT = Path(__file__).resolve().parents[2]


def small(shows: str, file_type: str, data: bytes) -> tuple[int, bytes]:
    viewer = started(Task(shows, file_type, side=32), data)
    out, _ = viewer.communicate(timeout=30)
    return viewer.returncode, out


def test_a_small_picture_comes_back_through_the_pipe():
    code, out = small("image", "png", picture(64, 32))
    answer = read_small_picture(out)
    assert code == 0
    assert answer is not None
    assert answer[:2] == (32, 16)
    assert answer[2][:4] == b"\xff\0\0\xff"


def test_the_first_page_of_a_pdf_too():
    answer = read_small_picture(small("pdf", "pdf", pdf(2))[1])
    assert answer is not None
    assert answer[:2] == (24, 32)


def test_a_bomb_gives_nothing_and_ends():
    assert small("image", "png", bomb(50_000)) == (2, b"")


def test_noise_in_the_pipe_ends_it_at_once():
    noise = subprocess.run(
        [sys.executable, "-m", "desktop", VIEW],
        input=b"nothing of ours",
        capture_output=True,
        timeout=30,
        env=ENVIRONMENT,
        check=False,
    )
    assert (noise.returncode, noise.stdout) == (2, b"")


def test_the_window_stays_until_the_pipe_is_closed_and_then_goes():
    viewer = started(Task("text", "text", "SUM0"), b"words")
    time.sleep(1.5)
    assert viewer.poll() is None
    assert viewer.stdin is not None
    viewer.stdin.close()
    assert viewer.wait(timeout=10) == 0


def test_it_loads_nothing_that_could_hold_a_key():
    code = (
        "import sys; sys.argv = ['kerege', 'view-stdin']\n"
        "import desktop.__main__, desktop.viewer.run\n"
        "print(*sorted(name for name in sys.modules if name.startswith(('desktop', 'cryptography', 'sqlalchemy'))))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    names = set(loaded.stdout.split())
    assert "desktop.viewer.window" in names
    assert {name.split(".")[1] for name in names if "." in name} == {"__main__", "places", "platform", "viewer"}
    assert not any(name.startswith(("cryptography", "sqlalchemy")) for name in names)


@pytest.mark.skipif(sys.platform == "win32", reason="open files are looked up in /proc")
def test_no_file_of_the_program_that_started_it_is_open_in_it(tmp_path: Path):
    secret = (tmp_path / "cases.db").open("wb")
    viewer = started(Task("text", "text", "SUM0"), b"words")
    time.sleep(1.5)
    opened = {str(each.readlink()) for each in Path(f"/proc/{viewer.pid}/fd").iterdir()}
    secret.close()
    viewer.communicate(timeout=10)
    assert [path for path in opened if str(tmp_path) in path] == []
