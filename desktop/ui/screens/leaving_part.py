"""What it means that a colleague leaves, what stands in the way, and handing her cases over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from desktop.casework.leaving import LeavingView
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import words


class LeavingPart(Spoken):
    """`handed` carries the uid of who takes the cases over; `changed` when it may or may not be done now."""

    handed = Signal(str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: LeavingView | None = None
        self._means = [words(wrap=True) for _ in range(3)]
        self._cases = words(role="late", bold=True, wrap=True)
        self._to = Combo({})
        self.hand_over = Button(icon="send")
        self._register = words(role="late", bold=True, wrap=True)
        self._sealed = words(role="soon", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(2 * unit(self))
        row.addWidget(self._to, 1)
        row.addWidget(self.hand_over, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit(self))
        for label in self._means:
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            column.addWidget(label)
        column.addWidget(self._cases)
        column.addLayout(row)
        for label in (self._register, self._sealed):
            column.addWidget(label)
        self.hand_over.clicked.connect(lambda: self.handed.emit(self._to.choice()))
        self.retranslate()

    def show_view(self, view: LeavingView | None) -> None:
        """Says what it takes; None says nothing yet."""
        self._view = view
        self.retranslate()
        self.changed.emit()

    def is_ready(self) -> bool:
        """Whether nothing stands in the way."""
        view = self._view
        return view is not None and not view.cases and (view.register_here or not view.new_keys)

    def retranslate(self) -> None:
        view = self._view
        name = view.login if view is not None else ""
        texts = (
            self.tr("{name} signs in no more. The office gets new keys, and everybody signs in again."),
            self.tr("What {name} copied earlier stays readable: nobody can take that back."),
            self.tr(
                "Older backups still open with the passwords of their time. Make a new backup afterwards, and a new "
                "copy of the register."
            ),
        )
        for label, text in zip(self._means, texts, strict=True):
            label.setText(text.format(name=name))
        self._say_cases(view)
        self._register.setText(
            self.tr("The register of names has to be here. Connect its stick or folder and sign in again.")
        )
        appear(self._register, view is not None and view.new_keys and not view.register_here)
        said = self.tr(
            "Only {name} opens the strictly confidential part of {codes}. Have a colleague named there first, or only "
            "the recovery sheet will open it."
        )
        self._sealed.setText(said.format(name=name, codes=", ".join(view.sealed) if view is not None else ""))
        appear(self._sealed, view is not None and bool(view.sealed))

    def _say_cases(self, view: LeavingView | None) -> None:
        has = view is not None and bool(view.cases)
        if view is not None and has:
            codes = ", ".join(code for _, code in view.cases)
            said = self.tr("{name} still works on {count} cases: {codes}. They have to be handed over first.")
            self._cases.setText(said.format(name=view.login, count=len(view.cases), codes=codes))
            self._to.clear()
            for uid, login in view.takers:
                self._to.addItem(login, uid)
        self._to.setAccessibleName(self.tr("Who takes the cases over"))
        self.hand_over.setText(self.tr("Hand all of them over"))
        self.hand_over.setEnabled(view is not None and bool(view.takers))
        for part in (self._cases, self._to, self.hand_over):
            appear(part, has)
