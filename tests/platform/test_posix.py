"""Locks and guards of this system, really asked for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import platform

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the Linux twin")


def run(code: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_a_lock_is_held_once_and_again_after_it_was_let_go(tmp_path: Path) -> None:
    first = platform.lock_file(tmp_path / "lock")
    assert first is not None
    assert platform.lock_file(tmp_path / "lock") is None
    first.release()
    first.release()
    second = platform.lock_file(tmp_path / "lock")
    assert second is not None
    second.release()


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    code = "import os, sys; from pathlib import Path; from desktop import platform\n"
    code += "lock = platform.lock_file(Path(sys.argv[1])); print(lock is not None, flush=True); os._exit(9)"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "lock")], stdout=subprocess.PIPE, text=True
    ) as one:
        assert one.stdout is not None
        assert one.stdout.read() == "True\n"
    lock = platform.lock_file(tmp_path / "lock")
    assert lock is not None
    lock.release()


def test_a_lock_is_not_inherited_by_a_child(tmp_path: Path) -> None:
    lock = platform.lock_file(tmp_path / "lock")
    assert lock is not None
    with subprocess.Popen(["sleep", "5"], close_fds=False) as child:
        lock.release()
        again = platform.lock_file(tmp_path / "lock")
        assert again is not None
        again.release()
        child.kill()


def test_where_no_lock_can_be_made_the_system_says_why(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        platform.lock_file(tmp_path / "missing" / "lock")


def test_replacing_and_flushing_leave_one_file(tmp_path: Path) -> None:
    (tmp_path / "old").write_text("old")
    (tmp_path / "new").write_text("new")
    platform.replace_file(tmp_path / "new", tmp_path / "old")
    platform.flush_folder(tmp_path)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("old", "new")]
    with pytest.raises(FileNotFoundError):
        platform.flush_folder(tmp_path / "missing")


@pytest.mark.skipif(sys.platform != "linux", reason="a matter of Linux")
def test_a_protected_process_leaves_no_core_and_cannot_be_read(tmp_path: Path) -> None:
    code = "import ctypes, resource; from desktop import platform\n"
    code += "print(platform.protect_process(), resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))"
    assert run(code) == "True (0, 0) 0"


def test_no_screen_guard_is_promised_where_there_is_none() -> None:
    assert platform.screen_guard(1, True) is False


def test_free_space_is_what_the_system_says(tmp_path: Path) -> None:
    found = os.statvfs(tmp_path)
    assert abs(platform.free_space(tmp_path) - found.f_bavail * found.f_frsize) < 1 << 30
