"""What is said under a password: why it did not open, how the keyboard is set, and how long to wait."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.ui import problems
from desktop.ui.keyboard import layout_now
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.spoken import Spoken
from desktop.ui.session.pauses import Pauses

SECOND_MS = 1000


class UnlockNote(Spoken):
    """`waiting` says whether the person chosen has to wait; each person waits for herself."""

    waiting = Signal(bool)

    def __init__(self, keyboards: Mapping[str, str], pauses: Pauses) -> None:
        super().__init__()
        self._keyboards, self._pauses = keyboards, pauses
        self._uid = ""
        self._refusal = ""
        self._facts: Mapping[str, object] = {}
        self.banner = Banner("late")
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)

    def choose(self, uid: str) -> None:
        """Another person is chosen; what was said to the one before goes."""
        if uid != self._uid:
            self._uid = uid
            self.tell("late", "")

    def waits(self) -> bool:
        """Whether the person chosen may not try yet."""
        return self._pauses.left(self._uid) > 0

    def refuse(self, code: str, facts: Mapping[str, object]) -> None:
        """Says why it did not open; a wrong password never says which part was wrong."""
        self._refusal, self._facts = code, facts
        pause = int(str(facts.get("pause", 0)))
        if pause:
            self._pauses.begin(self._uid, pause)
        self.tick()

    def tell(self, role: str, sentence: str, line: str = "") -> None:
        """Says something else, for example that a new password is set; a pause goes on and is said."""
        self._refusal = ""
        self.banner.tell(role, sentence, line)
        self.tick()

    def tick(self) -> None:
        """Looks at the clock and says how long there still is to wait."""
        waits = self.waits()
        if waits and not self._clock.isActive():
            self._clock.start(SECOND_MS)
        elif not waits and self._clock.isActive():
            self._clock.stop()
            if not self._refusal:
                self.banner.tell("late", "")
        self.waiting.emit(waits)
        self.retranslate()

    def retranslate(self) -> None:
        left = self._pauses.left(self._uid)
        if self._refusal and self._refusal != "wrong_password":
            self.banner.tell("late", problems.sentence(self._refusal, self._facts))
        elif self._refusal or left:
            said = self.tr("This password did not open the files.") if self._refusal else ""
            self.banner.tell("late", said or self.tr("There were wrong passwords before."), self._line(left))

    def _line(self, left: int) -> str:
        parts = [self._keyboard_hint() if self._refusal else ""]
        if left:
            parts.append(self.tr("Try again in %n second(s).", "", left))
            # Honest: the pause is a rule of this program, and a thief does not run this program.
            parts.append(self.tr("The pause holds at this computer; a stolen copy is held by the password alone."))
        return " ".join(part for part in parts if part)

    def _keyboard_hint(self) -> str:
        before, now = self._keyboards.get(self._uid, ""), layout_now()
        if not before or before == now:
            return ""
        said = self.tr("The keyboard is set to {now}. Last time the password was typed in {before}.")
        return said.format(now=now, before=before)
