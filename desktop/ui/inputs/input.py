"""What every input can do: take what was typed before, give what is typed now, and say when that changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.forms.kinds.kind import is_hidden
from desktop.forms.offering import Listing
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.filling import RowLook
from desktop.ui.measure import unit
from desktop.ui.parts.sensitive import keep_to_itself
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import words as label
from desktop.ui.theme import say_state


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person of the case that can be taken over instead of being typed again."""

    token: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Links:
    """What lies around a form: entries and documents it may point to, people and lists it may name, and the day."""

    entries: Callable[[Field], Sequence[tuple[int, str]]] = lambda _field: ()
    document: Callable[[int], str] = lambda _number: ""
    people: Callable[[], Sequence[KnownPerson]] = lambda: ()
    today: Callable[[], date] = date.today
    listed: Callable[[Field], Sequence[Listing]] = lambda _field: ()
    row_look: Callable[[Field, dict[str, Any]], RowLook] | None = None
    rows_of: Callable[[Field], Sequence[dict[str, Any]]] = lambda _field: ()
    barred: Callable[[Field], frozenset[str]] = lambda _field: frozenset()
    """The options the office has taken off the list."""
    sealed: bool = False
    """The strictly confidential section is closed: its questions are not shown."""
    unseal: Callable[[], object] = lambda: None
    """Asks for the password that opens it."""


class Input(QWidget):
    """One control, or a few that give one answer together.

    `raw()` is what was typed, in the shape the kind of the same name checks; None where nothing was touched.
    An answer that lies in the register and is not at hand is shown as such and handed back unharmed.
    """

    edited = Signal()
    entered = Signal()
    left = Signal()
    document_wanted = Signal(object)
    """Carries a function to call with the number of the document in the register."""

    narrow: ClassVar[bool] = False
    """Fits into half a row even if the form does not say so."""
    names: ClassVar[bool] = False
    """Takes names and the like even where the form does not say that the answer is identity."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__()
        self.field = field
        self.words = words
        self.links = links
        self._sealed: Any = None
        self._sealed_note: QWidget | None = None
        self._controls: list[QWidget] = []
        self._body = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._body)

    def raw(self) -> Any:
        """What is typed now."""
        return self._sealed if self._sealed is not None else self._raw()

    def fill(self, raw: Any) -> None:
        """Shows what was typed before; says nothing about it."""
        self._sealed = raw if is_hidden(raw) else None
        self._show_sealed()
        blocked = self.blockSignals(True)
        self._fill(None if self._sealed is not None else raw)
        self.blockSignals(blocked)

    def is_behind(self, raw: Any) -> bool:
        """Whether this answer, which follows from others, is not the one that is shown."""
        return bool(self.raw() != raw)

    def follow(self) -> None:
        """Shows anew what follows from other answers inside this one (the computed columns of a table)."""

    def offer(self, allowed: Sequence[str] | None) -> None:
        """Offers only these options, or all; what is chosen stays in sight until something else is."""

    def set_problem(self, text: str | None) -> None:
        """Gives the controls a red edge while something is wrong."""
        for control in self._controls:
            say_state(control, "state", "late" if text else "")

    def set_read_only(self, read_only: bool) -> None:
        """Shows the answer without letting it be changed."""
        self._body.setEnabled(not read_only)

    def point_at(self, row: int, column: str) -> None:
        """Goes to one place inside the answer (a cell of a table)."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def name_controls(self, name: str) -> None:
        """Gives the controls the name a screen reader says."""
        for control in self._controls:
            control.setAccessibleName(name)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.name_controls(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        elif event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False

    def _raw(self) -> Any:
        raise NotImplementedError

    def _fill(self, raw: Any) -> None:
        raise NotImplementedError

    def _watch(self, *controls: QWidget) -> None:
        """Tells the page when the cursor comes and goes; the first control is where Tab arrives."""
        for control in controls:
            control.installEventFilter(self)
            self._controls.append(control)
            if self.names or self.field.identity:
                keep_to_itself(control)
        if self.focusProxy() is None and controls:
            self.setFocusProxy(controls[0])

    def _adopt(self, part: Input) -> None:
        """Passes on what an input inside this one says."""
        part.edited.connect(self.edited)
        part.entered.connect(self.entered)
        part.left.connect(self.left)
        part.document_wanted.connect(self.document_wanted)
        if self.focusProxy() is None:
            self.setFocusProxy(part)

    def _row(self, gap: float = 2) -> QHBoxLayout:
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(gap * unit(self)))
        return row

    def _column(self, gap: float = 1.5) -> QVBoxLayout:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(gap * unit(self)))
        return column

    def _show_sealed(self) -> None:
        sealed = self._sealed is not None
        if sealed and self._sealed_note is None:
            self._sealed_note = label(self.words.say("word.in_register"), role="muted")
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._sealed_note)
        if self._sealed_note is not None:
            appear(self._sealed_note, sealed)
        appear(self._body, not sealed)
