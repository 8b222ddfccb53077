"""What the computer says is heard: over a bus of our own on Linux, as messages of Windows with stand-ins."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from desktop import platform
from desktop.ui.session.system import SystemWatch, _Messages

dbus = pytest.importorskip("PySide6.QtDBus")


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus that only this test speaks on."""
    if shutil.which("dbus-daemon") is None or shutil.which("gdbus") is None:
        pytest.skip("no dbus-daemon here")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address=1", "--nofork"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait(10)


def say(bus: str, member: str, *values: str) -> None:
    command = ["gdbus", "emit", "--session", "--object-path", "/x", "--signal", member, *values]
    subprocess.run(command, check=True, timeout=20, env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus})


@pytest.mark.parametrize(
    ("member", "values", "why"),
    [
        ("org.freedesktop.login1.Manager.PrepareForSleep", ["true"], ["sleep"]),
        ("org.freedesktop.login1.Manager.PrepareForSleep", ["false"], []),
        ("org.freedesktop.login1.Session.Lock", [], ["screen"]),
        ("org.freedesktop.ScreenSaver.ActiveChanged", ["true"], ["screen"]),
        ("org.gnome.ScreenSaver.ActiveChanged", ["false"], []),
    ],
)
def test_sleep_and_a_locked_screen_are_heard_on_the_bus(
    bus: str, qtbot: QtBot, member: str, values: list[str], why: list[str]
):
    connection = dbus.QDBusConnection.connectToBus(bus, f"kerege-test-{member}-{values}")
    assert connection.isConnected()
    watch, heard = SystemWatch(), []
    watch.locking.connect(heard.append)
    watch.listen_to_buses(connection, connection, from_anyone=True)
    assert watch.hears
    say(bus, member, *values)
    say(bus, "org.gnome.ScreenSaver.ActiveChanged", "true")
    qtbot.waitUntil(lambda: heard[-1:] == ["screen"] and len(heard) == len(why) + 1, timeout=5000)
    assert heard[:-1] == why


def test_without_a_bus_nothing_is_heard_and_that_is_said(qapp: object):
    watch = SystemWatch()
    watch.listen_to_buses(None, None)
    assert not watch.hears


def test_messages_of_windows_are_asked_and_only_their_reasons_told(monkeypatch: pytest.MonkeyPatch):
    heard: list[str] = []
    listening = _Messages(heard.append)
    monkeypatch.setattr(platform, "session_event", {1: "screen", 2: ""}.get)
    assert listening.nativeEventFilter(QByteArray(b"windows_generic_MSG"), 1) == (False, 0)
    listening.nativeEventFilter(QByteArray(b"windows_generic_MSG"), 2)
    listening.nativeEventFilter(QByteArray(b"xcb_generic_event_t"), 1)
    assert heard == ["screen"]
