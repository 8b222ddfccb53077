"""Says what speaks against giving somebody a role or a case, and asks why it is done all the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from desktop.casework.suited import CONFLICT, Lack
from desktop.casework.team import role_lacks
from desktop.standards.wording import Wording
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import words

_STATES = {
    "missing": QT_TRANSLATE_NOOP("LackNote", "{what}: the staff card does not say so"),
    "expired": QT_TRANSLATE_NOOP("LackNote", "{what}: expired by the staff card"),
    "no_paper": QT_TRANSLATE_NOOP("LackNote", "{what}: there is no staff card"),
}
_CLOSE = QT_TRANSLATE_NOOP("LackNote", "declared kinship or closeness with this case")


def lacks_said(lacks: Sequence[Lack], wording: Wording) -> str:
    """What is in the way, in words; the same reason is said once for all it holds of."""
    said = [_tr(_CLOSE)] if any(lack.ask == CONFLICT for lack in lacks) else []
    for state, sentence in _STATES.items():
        what = [wording.say(f"staff_ask.{lack.ask}") for lack in lacks if lack.state == state]
        if what:
            said.append(_tr(sentence).format(what=", ".join(what)))
    text = "; ".join(said)
    return text[:1].upper() + text[1:]


class LackNote(Spoken):
    """Not there while nothing is in the way; `edited` when what it asks for was typed or is no longer asked."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted = ("", "")
        self._lacks: tuple[Lack, ...] = ()
        self._said = Banner("soon")
        self._label, self._why = words(bold=True, wrap=True), QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit(self))
        for part in (self._said, self._label, self._why):
            column.addWidget(part)
        self._why.textChanged.connect(lambda _text: self.edited.emit())
        self.retranslate()

    def look(self, uid: str, role: str) -> None:
        """Asks what somebody lacks for a role; an empty uid is somebody new."""
        self._wanted = (uid, role)
        self.tell(())
        self._desk.ask(role_lacks, uid, role, then=lambda lacks: self._answer((uid, role), lacks))

    def tell(self, lacks: Sequence[Lack]) -> None:
        """Says these; what was typed stays."""
        self._lacks = tuple(lacks)
        self.retranslate()
        self.edited.emit()

    def clear(self) -> None:
        """Forgets what was typed, and what it was about."""
        self._wanted = ("", "")
        self._why.clear()
        self.tell(())

    def reason(self) -> str:
        """Why it is done all the same; "" where nothing is in the way."""
        return self._why.text().strip() if self._lacks else ""

    def is_ready(self) -> bool:
        """Whether nothing is in the way, or it is written why it is done all the same."""
        return not self._lacks or bool(self.reason())

    def retranslate(self) -> None:
        self._label.setText(self.tr("Why all the same; the reason is kept"))
        self._why.setAccessibleName(self._label.text())
        asked = self.tr("Something is asked that is not there")
        line = lacks_said(self._lacks, self._desk.wording) if self._lacks else ""
        self._said.tell("soon", asked if self._lacks else "", line)
        for part in (self._label, self._why, self):
            appear(part, bool(self._lacks))

    def _answer(self, asked: tuple[str, str], lacks: Sequence[Lack]) -> None:
        if asked == self._wanted:
            self.tell(lacks)


def _tr(text: object) -> str:
    return QCoreApplication.translate("LackNote", str(text))
