"""Persons: name, role, function, how to reach them; and where someone lives."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.forms.kinds.kind import HIDDEN
from desktop.forms.kinds.people import ADDRESS_PARTS
from desktop.forms.roles import ROLES
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.inputs.input import Input, Links
from desktop.ui.measure import unit, wide
from desktop.ui.parts.button import Button, IconButton
from desktop.ui.parts.choosing import Combo, capital
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.saved_note import UndoNote
from desktop.ui.parts.words import HELP
from desktop.ui.parts.words import words as label


class _Parts(Input):
    """The common part of answers made of small named lines."""

    def _named(self, word: str, control: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self) // 2)
        name = label(capital(word), role="muted", size=HELP)
        name.setBuddy(control)
        column.addWidget(name)
        column.addWidget(control)
        control.setProperty("part_name", word)
        return holder

    def name_controls(self, name: str) -> None:
        for control in self._controls:
            control.setAccessibleName(f"{name}: {control.property('part_name')}")

    def _grid(self) -> QGridLayout:
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * unit(self))
        grid.setVerticalSpacing(unit(self))
        return grid


class PersonInput(_Parts):
    """One person; a name already known in the case brings role and person with it."""

    names = True

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self._token = ""
        self._hidden = False
        self.name, self.function, self.contact = QLineEdit(), QLineEdit(), QLineEdit()
        self.role = Combo({role: words.role(role) for role in ROLES})
        self._arrange()
        self._watch(self.name, self.role, self.function, self.contact)
        for edit in (self.name, self.function, self.contact):
            edit.textEdited.connect(lambda _text: self.edited.emit())
        self.name.textEdited.connect(self._forget_token)
        self.role.activated.connect(lambda _index: self.edited.emit())
        self._offer_known_people()

    def _arrange(self) -> None:
        grid = self._grid()
        role_word = QCoreApplication.translate("PersonInput", "Role")
        grid.addWidget(self._named(self.words.say("word.person_name"), self.name), 0, 0)
        grid.addWidget(self._named(role_word, self.role), 0, 1)
        grid.addWidget(self._named(self.words.say("word.person_function"), self.function), 1, 0)
        grid.addWidget(self._named(self.words.say("word.person_contact"), self.contact), 1, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.role.setMinimumContentsLength(12)

    def _offer_known_people(self) -> None:
        self._known = {person.name: person for person in self.links.people()}
        if not self._known:
            return
        completer = QCompleter(list(self._known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated[str].connect(self._take_over)  # type: ignore[index]
        self.name.setCompleter(completer)

    def _take_over(self, name: str) -> None:
        person = self._known[name]
        self._token = person.token
        self.role.choose(person.role)
        self.edited.emit()

    def _forget_token(self) -> None:
        self._token = ""

    def _raw(self) -> dict[str, Any]:
        typed = {
            "name": self.name.text(),
            "role": self.role.choice(),
            "function": self.function.text(),
            "contact": self.contact.text(),
            "person": self._token,
        }
        return typed | ({HIDDEN: True} if self._hidden else {})

    def _fill(self, raw: Any) -> None:
        given = raw if isinstance(raw, dict) else {}
        self._token = given.get("person") or ""
        self._hidden = given.get(HIDDEN) is True
        self.name.setText(given.get("name") or "")
        self.name.setPlaceholderText(self.words.say("word.in_register") if self._hidden else "")
        self.role.choose(given.get("role") or "")
        self.function.setText(given.get("function") or "")
        self.contact.setText(given.get("contact") or "")


class _PersonPanel(Panel):
    removed = Signal()

    def __init__(self, person: PersonInput, name: str) -> None:
        super().__init__("hover", "line", 6)
        self.person = person
        self.remove = IconButton("x", name)
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        step = unit(self)
        row.setContentsMargins(2 * step, step, step, 2 * step)
        row.addWidget(person, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)


class PeopleInput(Input):
    """Several persons, one below the other."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self._panels: list[_PersonPanel] = []
        self._removed: tuple[int, Any] | None = None
        self.add = Button(QCoreApplication.translate("PeopleInput", "Add a person"), icon="user-plus")
        self._undo = UndoNote()
        self._list = QVBoxLayout()
        self._list.setSpacing(unit(self))
        column = self._column(1)
        column.addLayout(self._list)
        column.addWidget(self._undo)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._watch(self.add)
        self.add.clicked.connect(self.add_person)
        self._undo.undone.connect(self._bring_back)

    def name_controls(self, name: str) -> None:
        for place, panel in enumerate(self._panels, 1):
            panel.person.name_controls(f"{name} {place}")

    def add_person(self) -> None:
        """Opens another person and goes there."""
        self._undo.hide()
        self._insert(len(self._panels), None).person.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _insert(self, place: int, raw: Any) -> _PersonPanel:
        person = PersonInput(self.field, self.words, self.links)
        person.fill(raw)
        self._adopt(person)
        panel = _PersonPanel(person, QCoreApplication.translate("PeopleInput", "Remove this person"))
        panel.removed.connect(lambda: self._remove(panel))
        self._panels.insert(place, panel)
        self._list.insertWidget(place, panel)
        self.name_controls(self.accessibleName())
        return panel

    def _remove(self, panel: _PersonPanel) -> None:
        place = self._panels.index(panel)
        self._removed = (place, panel.person.raw())
        self._drop(panel)
        self._undo.tell(QCoreApplication.translate("PeopleInput", "The person was removed."))
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _drop(self, panel: _PersonPanel) -> None:
        self._panels.remove(panel)
        self._list.removeWidget(panel)
        panel.hide()
        panel.deleteLater()

    def _bring_back(self) -> None:
        if self._removed is not None:
            self._insert(*self._removed)
            self._removed = None
            self.edited.emit()

    def _raw(self) -> list[Any]:
        return [panel.person.raw() for panel in self._panels]

    def _fill(self, raw: Any) -> None:
        for panel in list(self._panels):
            self._drop(panel)
        self._undo.hide()
        for place, person in enumerate(raw or ()):
            self._insert(place, person)


class AddressInput(_Parts):
    """Where someone lives, in the parts the country uses."""

    names = True

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self.edits = {part: QLineEdit() for part in ADDRESS_PARTS}
        grid = self._grid()
        places = {"region": (0, 0, 2), "district": (0, 2, 2), "ward": (0, 4, 2), "line": (1, 0, 4), "camp": (1, 4, 2)}
        for part, (row, column, span) in places.items():
            holder = self._named(words.say(f"word.address_{part}"), self.edits[part])
            self.edits[part].setMinimumWidth(wide(self, 12))
            grid.addWidget(holder, row, column, 1, span, Qt.AlignmentFlag.AlignBottom)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self._wrap_names()
        self._watch(*self.edits.values())
        for edit in self.edits.values():
            edit.textEdited.connect(lambda _text: self.edited.emit())

    def _wrap_names(self) -> None:
        for name in self._body.findChildren(QLabel):
            name.setWordWrap(True)

    def set_read_only(self, read_only: bool) -> None:
        for edit in self.edits.values():
            edit.setReadOnly(read_only)

    def _raw(self) -> dict[str, str]:
        return {part: edit.text() for part, edit in self.edits.items()}

    def _fill(self, raw: Any) -> None:
        given = raw if isinstance(raw, dict) else {}
        for part, edit in self.edits.items():
            edit.setText(given.get(part) or "")
