"""The calls of the Windows twin, made to stand-ins: which they are, with what, and what is made of their answers."""

from __future__ import annotations

import ctypes
import time
import uuid
from types import ModuleType
from typing import Any

import pytest

from tests.platform.windows_in_sight import windows_module

Told = list[tuple[Any, ...]]
LOCK, DISCONNECT, UNLOCK, LOGON = 0x7, 0x2, 0x8, 0x5
SESSION, POWER, OTHER = 0x2B1, 0x218, 0x100
SUSPEND, RESUME, SETTING = 0x4, 0x7, 0x8013


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch, told: Told) -> ModuleType:
    return windows_module("windows", monkeypatch, {}, told)


def calls(told: Told) -> list[str]:
    return [call[0] for call in told]


def message(windows: ModuleType, number: int, wparam: int, lparam: int = 0) -> str:
    made = windows._Message(None, number, wparam, lparam)
    return str(windows.session_event(ctypes.addressof(made)))


@pytest.mark.parametrize(
    ("number", "wparam", "why"),
    [
        (SESSION, LOCK, "screen"),
        (SESSION, DISCONNECT, "screen"),
        (SESSION, UNLOCK, ""),
        (SESSION, LOGON, ""),
        (POWER, SUSPEND, "sleep"),
        (POWER, RESUME, ""),
        (OTHER, LOCK, ""),
    ],
)
def test_a_locked_screen_another_session_and_sleep_are_reasons_to_lock(
    windows: ModuleType, number: int, wparam: int, why: str
):
    assert message(windows, number, wparam) == why


@pytest.mark.parametrize(("open_or_closed", "why"), [(0, "lid"), (1, "")])
def test_a_lid_that_closes_is_a_reason_and_one_that_opens_is_not(windows: ModuleType, open_or_closed: int, why: str):
    setting = windows._PowerSetting()
    setting.length = 4
    setting.data[0] = open_or_closed
    assert message(windows, POWER, SETTING, ctypes.addressof(setting)) == why


def test_a_window_is_registered_for_sessions_and_for_the_lid(windows: ModuleType, told: Told):
    assert windows.watch_session(77)
    assert calls(told) == ["RegisterPowerSettingNotification", "WTSRegisterSessionNotification"]
    lid = ctypes.cast(told[0][2], ctypes.POINTER(windows._Guid)).contents
    assert bytes(lid) == uuid.UUID("{BA3E0F4D-B817-4094-A2D1-D56379E6A0F3}").bytes_le
    assert told[-1][1].value == 77


def test_the_guard_falls_back_to_black_where_windows_is_old(monkeypatch: pytest.MonkeyPatch, told: Told):
    old = windows_module("windows", monkeypatch, {"SetWindowDisplayAffinity": lambda _w, how: how != 0x11}, told)
    assert old.screen_guard(5, True)
    assert [call[2] for call in told] == [0x11, 0x1]
    told.clear()
    assert old.screen_guard(5, False)
    assert [call[2] for call in told] == [0x0]


def test_a_process_that_does_not_end_is_ended_and_that_can_be_taken_back(windows: ModuleType, told: Told):
    windows.end_within(0.05)
    windows.end_within(0)
    time.sleep(0.15)
    assert "TerminateProcess" not in calls(told)
    windows.end_within(0.05)
    time.sleep(0.2)
    assert calls(told).count("TerminateProcess") == 1


def test_no_crash_report_and_no_reading_of_memory_is_asked_for(windows: ModuleType, told: Told):
    assert windows.protect_process()
    assert {"WerAddExcludedApplication", "SetKernelObjectSecurity"} <= set(calls(told))
