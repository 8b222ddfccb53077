"""The people of an office as cards, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.person_card import PersonCard
from desktop.ui.parts.spoken import Spoken
from desktop.ui.people_words import initials, role_name

if TYPE_CHECKING:
    from desktop.casework.people import UserCard


class PeopleCards(Spoken):
    """The first is chosen until someone chooses another."""

    changed = Signal()

    def __init__(self, people: Sequence[UserCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = list(people)
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2 * unit(self))
        self._chosen = self._people[0].uid if self._people else ""
        self.retranslate()

    def chosen(self) -> UserCard | None:
        """The person chosen; None where nobody works."""
        return next((person for person in self._people if person.uid == self._chosen), None)

    def choose(self, login: str) -> None:
        """Chooses a person by the sign-in name."""
        uid = next((person.uid for person in self._people if person.login == login), self._chosen)
        self.choose_uid(uid)

    def choose_uid(self, uid: str) -> None:
        """Chooses a person who works here."""
        if any(person.uid == uid for person in self._people):
            self._choose(uid)
            self.retranslate()

    def retranslate(self) -> None:
        for card in self._group.buttons():
            self._group.removeButton(card)
            card.deleteLater()
        for place, person in enumerate(self._people):
            card = PersonCard(person.uid, initials(person.login), person.login, role_name(person.role))
            card.setChecked(person.uid == self._chosen)
            card.toggled.connect(lambda on, uid=person.uid: self._choose(uid) if on else None)
            self._group.addButton(card)
            self._grid.addWidget(card, place // 2, place % 2)

    def _choose(self, uid: str) -> None:
        if uid != self._chosen:
            self._chosen = uid
            self.changed.emit()
