"""The password asked for again before what could do harm at an unlocked computer; good for two minutes."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from desktop.casework.refusals import Refusal
from desktop.vault.office_keys import sign_in
from desktop.vault.passwords import pause_after
from desktop.vault.problems import VaultProblem

if TYPE_CHECKING:
    # The office holds its own gate.
    from desktop.casework.office import Office

GRACE: Final = 120.0
"""Seconds in which the same action in the same case is not asked for again."""
SENSITIVE: Final = frozenset(
    {
        "export",
        "print_with_names",
        "open_confidential",
        "list_register",
        "manage_people",
        "change_keys",
        "destroy",
        "change_backup_target",
        "allow_screen_capture",
    }
)
"""What asks for the password; everything else is done without."""

Running = Callable[[], float]


class Reauth:
    """Which sensitive actions the signed-in person has proven her password for, and until when.

    `running` counts seconds and never goes back; the clock on the wall may.
    """

    def __init__(self, running: Running = time.monotonic) -> None:
        self._running = running
        self._until: dict[tuple[str, int | None], float] = {}
        self._wrong = 0
        self._pause_until = 0.0

    def __repr__(self) -> str:
        return f"<Reauth, {len(self._until)} proven>"

    def needs(self, action: str, case_id: int | None = None) -> bool:
        """Whether the password must be asked for; KeyError for an action that is not on the list."""
        _known(action)
        return self._running() >= self._until.get((action, case_id), 0.0)

    def require(self, action: str, case_id: int | None = None) -> None:
        """`Refusal("password_needed")` unless the password was proven for this within the last two minutes."""
        if self.needs(action, case_id):
            raise Refusal("password_needed", action=action, case=case_id)

    def confirm(self, office: Office, action: str, case_id: int | None, password: str) -> None:
        """Check the password at its full cost; run it in the worker.

        Raises VaultProblem `wrong_password` with `pause` in seconds, Refusal `password_pause` while one lasts.
        """
        _known(action)
        left = self._pause_until - self._running()
        if left > 0:
            raise Refusal("password_pause", seconds=int(left) + 1)
        try:
            sign_in(office.opened, office.user.login, password, floor=office.opened.slot.kdf)
        except VaultProblem as problem:
            if problem.code != "wrong_password":
                raise
            raise self._refused(office, case_id) from problem
        self._wrong = 0
        self.accept(action, case_id)

    def accept(self, action: str, case_id: int | None = None) -> None:
        """Take the password as proven: only for a command that was given it for this very action."""
        _known(action)
        self._until[action, case_id] = self._running() + GRACE

    def forget(self, action: str, case_id: int | None = None) -> None:
        """Ask anew the next time, for example when something was closed on purpose."""
        self._until.pop((action, case_id), None)

    def _refused(self, office: Office, case_id: int | None) -> VaultProblem:
        self._wrong += 1
        pause = pause_after(self._wrong)
        self._pause_until = self._running() + pause
        # Somebody guessing at an unlocked computer leaves a line; a full disk must not hide the answer.
        with contextlib.suppress(Refusal, VaultProblem), office.changing(office.user, "wrong_password_again", case_id):
            pass
        return VaultProblem("wrong_password", pause=pause)


def _known(action: str) -> None:
    if action not in SENSITIVE:
        raise KeyError(action)
