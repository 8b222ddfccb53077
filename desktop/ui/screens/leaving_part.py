"""What it means that a colleague leaves, what stands in the way, and handing her cases over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from desktop.casework.leaving import LeavingView
from desktop.casework.suited import Taker, best_taker
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import words
from desktop.ui.screens.lack_note import LackNote


class LeavingPart(Spoken):
    """`handed` carries the uid of who takes the cases over, and why if something speaks against it.

    `changed` when it may or may not be done now.
    """

    handed = Signal(str, str)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._view: LeavingView | None = None
        self._means = [words(wrap=True) for _ in range(3)]
        self._cases = words(role="late", bold=True, wrap=True)
        self._to = Combo({})
        self._lacks = LackNote(desk)
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
        column.addWidget(self._lacks)
        column.addLayout(row)
        for label in (self._register, self._sealed):
            column.addWidget(label)
        self.hand_over.clicked.connect(lambda: self.handed.emit(self._to.choice(), self._lacks.reason()))
        self._to.currentIndexChanged.connect(lambda _place: self._look())
        self._lacks.edited.connect(self._review)
        self.retranslate()

    def show_view(self, view: LeavingView | None) -> None:
        """Says what it takes; None says nothing yet."""
        self._view = view
        self._lacks.clear()
        self.retranslate()
        self._look()
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
            self._offer(view.takers)
        self._to.setAccessibleName(self.tr("Who takes the cases over"))
        self.hand_over.setText(self.tr("Hand all of them over"))
        self._review()
        for part in (self._cases, self._to, self.hand_over):
            appear(part, has)

    def _offer(self, takers: Sequence[Taker]) -> None:
        """The colleagues who may take them; the one who suits best and carries least is chosen already."""
        chosen = self._to.choice()
        with QSignalBlocker(self._to):
            self._to.clear()
            for taker in takers:
                self._to.addItem(
                    self.tr("{name} · %n open case(s)", "", taker.open_cases).format(name=taker.login), taker.uid
                )
            best = best_taker(takers, self._case_ids())
            wanted = chosen or (best.uid if best is not None else "")
            self._to.setCurrentIndex(max(0, self._to.findData(wanted)))

    def _look(self) -> None:
        taker = self._taker()
        self._lacks.tell(taker.lacks_for(self._case_ids()) if taker is not None else ())

    def _taker(self) -> Taker | None:
        takers = self._view.takers if self._view is not None else ()
        return next((one for one in takers if one.uid == self._to.choice()), None)

    def _case_ids(self) -> list[int]:
        return [case_id for case_id, _ in self._view.cases] if self._view is not None else []

    def _review(self) -> None:
        self.hand_over.setEnabled(self._taker() is not None and self._lacks.is_ready())
