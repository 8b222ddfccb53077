"""What this system says of itself, from files made for the test; Windows' registry is a stand-in."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop import platform
from tests.platform.windows_in_sight import Registry, windows_module

linux = pytest.mark.skipif(sys.platform == "win32", reason="the Linux twin")


def put(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text)


def block_of(root: Path, folder: Path) -> Path:
    device = folder.stat().st_dev
    path = root / "sys/dev/block" / f"{os.major(device)}:{os.minor(device)}"
    path.mkdir(parents=True)
    return path


def state(root: Path, key: str) -> str:
    return platform.computer_state(root, root)[key]


@linux
def test_a_disk_is_encrypted_when_it_or_all_below_it_is(tmp_path: Path):
    assert state(tmp_path, "disk_encryption") == "unknown"
    block = block_of(tmp_path, tmp_path)
    assert state(tmp_path, "disk_encryption") in ("bad", "unknown")  # unknown: no disk holds the folder of this test
    if state(tmp_path, "disk_encryption") == "unknown":
        pytest.skip("the temporary folder lies in memory")
    put(tmp_path, f"{(block / 'slaves').relative_to(tmp_path)}/dm-0/dm/uuid", "CRYPT-LUKS2-1\n")
    assert state(tmp_path, "disk_encryption") == "good"
    put(tmp_path, f"{(block / 'slaves').relative_to(tmp_path)}/sda2/size", "1\n")
    assert state(tmp_path, "disk_encryption") == "bad"
    put(tmp_path, f"{block.relative_to(tmp_path)}/dm/uuid", "CRYPT-LUKS2-2\n")
    assert state(tmp_path, "disk_encryption") == "good"


@linux
@pytest.mark.parametrize(
    ("states", "swaps", "found"),
    [
        ("", "", "unknown"),
        ("freeze mem\n", "Filename\n/dev/sda3 partition\n", "good"),
        ("freeze mem disk\n", "Filename Type\n", "good"),
        ("freeze mem disk\n", "Filename Type\n/dev/sda3 partition\n", "bad"),
    ],
)
def test_hibernation_needs_the_word_of_the_kernel_and_a_swap(tmp_path: Path, states: str, swaps: str, found: str):
    if states:
        put(tmp_path, "sys/power/state", states)
    put(tmp_path, "proc/swaps", swaps)
    assert state(tmp_path, "hibernation") == found


@linux
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "unknown"),
        ("LogLevel warn\n", "bad"),
        ("PreserveJobFiles Yes\n", "bad"),
        ("PreserveJobFiles Yes\nPreserveJobFiles No\n", "good"),
    ],
)
def test_printed_pages_are_kept_unless_cups_is_told_not_to(tmp_path: Path, text: str, found: str):
    if text:
        put(tmp_path, "etc/cups/cupsd.conf", text)
    assert state(tmp_path, "printed_documents") == found


CONTROL = r"SYSTEM\CurrentControlSet\Control"
DUMPS = r"SOFTWARE\Microsoft\Windows\Windows Error Reporting\LocalDumps"


def windows_state(monkeypatch: pytest.MonkeyPatch, registry: Registry) -> dict[str, str]:
    found = windows_module("windows_health", monkeypatch, registry=registry)
    return dict(found.computer_state(Path()))


def test_a_windows_that_says_nothing_is_unknown_and_keeps_no_dumps(monkeypatch: pytest.MonkeyPatch):
    assert windows_state(monkeypatch, {}) == {
        "disk_encryption": "unknown",
        "hibernation": "unknown",
        "printed_documents": "unknown",
        "crash_dumps": "good",
    }


def test_each_point_of_windows_is_read_from_its_place(monkeypatch: pytest.MonkeyPatch):
    registry: Registry = {
        rf"{CONTROL}\BitLockerStatus": {"BootStatus": 1},
        rf"{CONTROL}\Power": {"HibernateEnabled": 0},
        rf"{CONTROL}\Print\Printers": {},
        rf"{CONTROL}\Print\Printers\HP": {"Attributes": 0x40},
    }
    assert set(windows_state(monkeypatch, registry).values()) == {"good"}
    registry[rf"{CONTROL}\BitLockerStatus"]["BootStatus"] = 0
    registry[rf"{CONTROL}\Power"]["HibernateEnabled"] = 1
    registry[rf"{CONTROL}\Print\Printers\Canon"] = {"Attributes": 0x140}
    registry[DUMPS] = {"DumpType": 2}
    assert set(windows_state(monkeypatch, registry).values()) == {"bad"}
