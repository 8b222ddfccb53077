"""What every screen is handed: office, user, standard, words, worker, clock and settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # The unlock screen must not wait for the database to be imported.
    from desktop.casework.office import Office, User

from PySide6.QtCore import QSettings

from desktop.forms.words import FormWords
from desktop.standards.definitions import Form, Standard
from desktop.standards.wording import Wording
from desktop.ui.tasks import Failed, Tasks, Then


@dataclass(slots=True)
class Desk:
    """Made when the office is unlocked, thrown away when it is locked.

    Only `wording` ever changes: it is replaced before every widget hears that the language is another.
    """

    office: Office
    user: User
    standard: Standard
    wording: Wording
    tasks: Tasks
    clock: Callable[[], datetime]
    settings: QSettings

    def ask(self, run: Callable[..., Any], *args: Any, then: Then | None = None, failed: Failed | None = None) -> None:
        """Asks casework something: `run(office, *args)` in the worker, then `then(result)` here."""
        self.tasks.ask(run, self.office, *args, then=then, failed=failed)

    def do(self, run: Callable[..., Any], *args: Any, then: Then | None = None, failed: Failed | None = None) -> None:
        """Has casework do something, in the same way."""
        self.tasks.do(run, self.office, *args, then=then, failed=failed)

    def words(self, form: Form) -> FormWords:
        """The words of a form in the language of the screen."""
        return FormWords(self.wording, self.standard, form)

    def now(self) -> datetime:
        """The time by the office's clock."""
        return self.clock()
