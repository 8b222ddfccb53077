"""No test may reach a network: a program that is never online must not learn to be."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

FORBIDDEN = ("connect", "connect_ex", "bind", "sendto")
BETWEEN_PROCESSES = getattr(socket, "AF_UNIX", None)


class NetworkUsed(AssertionError):
    """Something tried to reach a network."""


@pytest.fixture(autouse=True, scope="session")
def _offline() -> Iterator[None]:
    """Sockets between processes of this computer stay; everything else is refused."""
    kept = {name: getattr(socket.socket, name) for name in FORBIDDEN}

    def guarded(name: str) -> object:
        def tried(self: socket.socket, *given: object) -> object:
            if self.family != BETWEEN_PROCESSES:
                raise NetworkUsed(f"{name} {given[-1:]}")
            return kept[name](self, *given)

        return tried

    with pytest.MonkeyPatch.context() as patched:
        for name in FORBIDDEN:
            patched.setattr(socket.socket, name, guarded(name))
        yield
