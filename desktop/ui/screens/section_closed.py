"""The strictly confidential section while it is closed: how much there is, for whom, and how to open it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.casework.views_sealed import SealedView
from desktop.standards.wording import Wording
from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.empty_state import Disc
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.picture import Picture
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, SECOND, SECTION, words
from desktop.ui.people_words import role_name
from desktop.ui.screens.saying import iso

WHY: Final[Mapping[str, object]] = {
    "visit": QT_TRANSLATE_NOOP("WhyOpened", "For work with the client today"),
    "request": QT_TRANSLATE_NOOP("WhyOpened", "A court or the police asks"),
    "review": QT_TRANSLATE_NOOP("WhyOpened", "Supervision or review"),
    "other": QT_TRANSLATE_NOOP("WhyOpened", "Another reason"),
}


class ClosedSection(Spoken):
    """`open_wanted` carries why; `glass_wanted` is the head's way in need."""

    open_wanted = Signal(str)
    print_wanted = Signal()
    glass_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view = SealedView()
        self._wording: Wording = desk.wording
        self.banner = Banner("conf")
        self._title = words(size=SECTION, bold=True, wrap=True)
        self._count = words(role="muted", wrap=True)
        self._why_label = words(bold=True)
        self.why = Combo({}, "")
        self.open = Button(kind="conf", icon="lock-open")
        self._print = Button(icon="printer")
        self._note = words(role="muted", size=SECOND, wrap=True)
        self._who, self._named = words(size=GROUP, bold=True), words(wrap=True)
        self._last_title, self._last = words(size=GROUP, bold=True), words(role="muted", size=SECOND, wrap=True)
        self._traced = words(role="muted", size=SECOND, wrap=True)
        self._glass = Button(kind="link", icon="key-round")
        self._arrange()
        self.open.clicked.connect(lambda: self.open_wanted.emit(self.why.choice() or "other"))
        self._print.clicked.connect(self.print_wanted)
        self._glass.clicked.connect(self.glass_wanted)

    def tell(self, view: SealedView, wording: Wording) -> None:
        """Shows how much a case keeps apart."""
        self._view, self._wording = view, wording
        self.retranslate()

    def print_button(self) -> Button:
        """The button that prints the sealed volume."""
        return self._print

    def glass_button(self) -> Button:
        """The head's way in need."""
        return self._glass

    def retranslate(self) -> None:
        view = self._view
        self._title.setText(self.tr("The section is closed"))
        self._count.setText(self._how_much())
        self._why_label.setText(self.tr("Why do you open it now?"))
        chosen = self.why.choice() or "visit"
        self.why.clear()
        for key, sentence in WHY.items():
            self.why.addItem(QCoreApplication.translate("WhyOpened", str(sentence)), key)
        self.why.choose(chosen)
        self.why.setAccessibleName(self._why_label.text())
        self.open.setText(self.tr("Open the section"))
        self._print.setText(self.tr("Print the sealed volume"))
        may = view.named or view.may_add
        for part in (self._why_label, self.why, self.open):
            appear(part, may)
        appear(self._print, view.named and bool(view.items))
        self._note.setText(self.tr("This section is not in search, reports or the index. It has its own envelope."))
        self._who.setText(self.tr("Who may open it"))
        self._named.setText("\n".join(self._people()) or self.tr("Nobody is named yet."))
        self._last_title.setText(self.tr("Opened last"))
        day = self._wording.date_time
        self._last.setText("\n".join(f"{day(iso(at))} · {login}" for at, login in view.opened))
        for part in (self._last_title, self._last):
            appear(part, bool(view.opened))
        self._traced.setText(self.tr("Every opening and every printing is written down."))
        self._glass.setText(self.tr("Open it in need, with the recovery sheet"))
        in_need = self._desk.user.role == "head" and bool(view.rows) and not view.named
        appear(self._glass, in_need)

    def _how_much(self) -> str:
        view = self._view
        parts = [
            self.tr("%n form(s)", None, view.forms),
            self.tr("%n document(s)", None, view.papers),
            self.tr("%n note(s)", None, view.notes),
        ]
        text = self.tr("{parts}. Their titles are not shown.").format(parts=", ".join(parts))
        said = text if view.items else self.tr("Nothing is kept apart in this case.")
        if view.named or view.may_add:
            return said
        ask = self.tr("You are not named here: ask somebody who is.")
        return f"{said} {ask}"

    def _people(self) -> list[str]:
        again = self.tr("must be named again: new password")
        return [
            f"{row.login} · {role_name(row.role)}" + ("" if row.standing else f" · {again}") for row in self._view.rows
        ]

    def _arrange(self) -> None:
        step = unit(self)
        card = Panel()
        head = QHBoxLayout()
        head.setSpacing(4 * step)
        head.addWidget(Disc("lock", fill="conf_tint", role="conf", size=13), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._title)
        text.addWidget(self._count)
        head.addLayout(text, 1)
        self.why.setMinimumWidth(wide(self, 88))
        inside = card.column(7, 4)
        inside.addLayout(head)
        inside.addWidget(self._why_label)
        inside.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QHBoxLayout()
        buttons.setSpacing(3 * step)
        buttons.addWidget(self.open)
        buttons.addWidget(self._print)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        inside.addWidget(self._glass, 0, Qt.AlignmentFlag.AlignLeft)
        note = QHBoxLayout()
        note.setSpacing(2 * step)
        note.addWidget(Picture("info", "muted", 4.5), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._note, 1)
        left = QVBoxLayout()
        left.setSpacing(4 * step)
        left.addWidget(self.banner)
        left.addWidget(card)
        left.addLayout(note)
        left.addStretch(1)
        side = Panel()
        named = side.column(4, 2)
        for part in (self._who, self._named, self._last_title, self._last, self._traced):
            named.addWidget(part)
        right = QVBoxLayout()
        right.addWidget(side)
        right.addStretch(1)
        body = QHBoxLayout(self)
        body.setContentsMargins(6 * step, 5 * step, 6 * step, 4 * step)
        body.setSpacing(5 * step)
        body.addLayout(left, 7)
        body.addLayout(right, 3)
