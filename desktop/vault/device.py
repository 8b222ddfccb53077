"""A secret that this computer adds to a person's password, kept by the system's own key store and nowhere else."""

import base64
import secrets
from collections.abc import Collection
from typing import Any, Protocol

from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import KEY

SERVICE = "kerege"
# Stores that the system locks with the person's sign-in. A file in clear is worse than nothing, for it looks safe.
TRUSTED = frozenset(
    {
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
    }
)


class Device(Protocol):
    """What the vault needs of this computer; `problem` is "" where it keeps secrets, else device_none, device_open."""

    def problem(self) -> str: ...
    def get(self, vault_id: str, uid: str) -> bytes: ...
    def put(self, vault_id: str, uid: str, secret: bytes) -> None: ...
    def remove(self, vault_id: str, uid: str) -> None: ...


class NoDevice:
    """A computer that keeps no secrets."""

    def problem(self) -> str:
        return "device_none"

    def get(self, vault_id: str, uid: str) -> bytes:
        return b""

    def put(self, vault_id: str, uid: str, secret: bytes) -> None:
        raise VaultProblem("device_none")

    def remove(self, vault_id: str, uid: str) -> None:
        return


NO_DEVICE: Device = NoDevice()


class KeyringDevice:
    """The system's key store through `keyring`; `trusted` names the modules that are no plain file."""

    def __init__(self, backend: Any = None, trusted: Collection[str] = TRUSTED) -> None:
        self._backend = backend
        self._trusted = trusted

    def problem(self) -> str:
        """device_none: there is no key store; device_open: it would keep the secret in clear."""
        found = [type(one).__module__ for one in _stores(self._store())]
        if any(module in self._trusted for module in found):
            return ""
        none = all(module.endswith((".fail", ".null")) for module in found)
        return "device_none" if none else "device_open"

    def get(self, vault_id: str, uid: str) -> bytes:
        """The secret; nothing where there is none or the store does not answer."""
        if self.problem():
            return b""
        try:
            kept = self._store().get_password(SERVICE, _name(vault_id, uid))
            secret = base64.b64decode(kept or "", validate=True)
        except (self._error(), ValueError, RuntimeError, OSError):
            return b""
        return secret if len(secret) == KEY else b""

    def put(self, vault_id: str, uid: str, secret: bytes) -> None:
        """Keeps the secret and reads it back; VaultProblem device_none, device_open, device_failed."""
        problem = self.problem()
        if problem:
            raise VaultProblem(problem)
        try:
            self._store().set_password(SERVICE, _name(vault_id, uid), base64.b64encode(secret).decode())
        except (self._error(), RuntimeError, OSError):
            raise VaultProblem("device_failed") from None
        if self.get(vault_id, uid) != secret:
            raise VaultProblem("device_failed")

    def remove(self, vault_id: str, uid: str) -> None:
        """Forgets the secret; harmless where there is none."""
        try:
            self._store().delete_password(SERVICE, _name(vault_id, uid))
        except (self._error(), RuntimeError, OSError):
            return

    def _store(self) -> Any:
        if self._backend is None:
            # Late, because it searches the system for key stores and only who uses one shall wait for that.
            import keyring

            self._backend = keyring.get_keyring()
        return self._backend

    def _error(self) -> type[Exception]:
        # Late for the same reason.
        from keyring.errors import KeyringError

        return KeyringError  # type: ignore[no-any-return,unused-ignore]


def new_device_secret() -> bytes:
    """32 bytes nobody can guess."""
    return secrets.token_bytes(KEY)


def _stores(store: Any) -> list[Any]:
    """The store itself, or those among which it chooses; the first of them is the one that keeps."""
    chosen = list(getattr(store, "backends", ()))
    return chosen[:1] or [store]


def _name(vault_id: str, uid: str) -> str:
    return f"{vault_id}:{uid}"
