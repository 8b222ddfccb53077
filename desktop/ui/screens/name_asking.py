"""Looks through what was just saved for words that may be names, and does what the worker decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from desktop.casework.name_traces import NameTrace, hide_spelling, leave_word, name_traces
from desktop.casework.views_form import FormAtHand
from desktop.ui.desk import Desk
from desktop.ui.parts.name_offer import NameOffer


class NameAsking(NameOffer):
    """Stays out of sight while there is nothing to ask, and for whoever sees no names."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._about: tuple[int, int] = (0, 0)
        self.hidden.connect(partial(self._decide, hide_spelling))
        self.left.connect(partial(self._decide, leave_word))

    def look(self, form: FormAtHand | None) -> None:
        """When an entry was opened, and after something of it was saved."""
        if form is not None:
            self._about = (form.entry.case_id, form.entry.row.id)
            self._look()

    def _look(self, _done: object = None) -> None:
        if self._desk.user.sees_names:
            self._desk.ask(name_traces, *self._about, then=self._offer, failed=lambda _no: None)

    def _offer(self, traces: Sequence[NameTrace]) -> None:
        self.tell(traces, self._desk.wording.say(f"role.{traces[0].role}") if traces else "")

    def _decide(self, run: Callable[..., None], *args: str) -> None:
        self._desk.do(run, self._about[0], *args, then=self._look)
