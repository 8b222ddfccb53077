"""Before anything coded leaves the office: which of its words name somebody, and whether it is saved all the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from desktop.ui.desk import Desk
from desktop.ui.parts.banner import Banner

MOST_SHOWN: Final = 8


class NamesLeft(Banner):
    """Stays out of sight where nothing names anybody, and for whoever sees no names."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("soon")
        self._desk = desk
        self._then: Callable[[], object] = lambda: None
        self.pressed.connect(self._go_on)

    def ask(self, look: Callable[..., Sequence[str]], *about: Any, then: Callable[[], object]) -> None:
        """Looks (`look(office, *about)`), and goes on with `then` at once or when told to."""
        self._then = then
        self.tell("soon", "")
        if not self._desk.user.sees_names:
            then()
            return
        self._desk.ask(look, *about, then=self._found, failed=lambda _no: self._go_on())

    def _found(self, words: Sequence[str]) -> None:
        if not words:
            self._then()
            return
        shown = ", ".join(words[:MOST_SHOWN]) + (" …" if len(words) > MOST_SHOWN else "")
        sentence = self.tr("%n word(s) may name somebody.", None, len(words))
        line = self.tr("{words}. Put a code or a role there first, or save it as it is.").format(words=shown)
        self.tell("soon", sentence, line, self.tr("Save all the same"))

    def _go_on(self) -> None:
        self.tell("soon", "")
        self._then()
