"""The net around every test holds."""

from __future__ import annotations

import socket

import pytest

from tests.conftest import NetworkUsed


@pytest.mark.parametrize("name", ["connect", "connect_ex"])
def test_no_test_can_reach_a_network(name: str):
    with socket.socket(socket.AF_INET) as one, pytest.raises(NetworkUsed):
        getattr(one, name)(("192.0.2.1", 80))


def test_processes_of_this_computer_may_still_talk():
    one, other = socket.socketpair()
    one.sendall(b"here")
    assert other.recv(4) == b"here"
    one.close()
    other.close()
