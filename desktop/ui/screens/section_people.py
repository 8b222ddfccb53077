"""Who may open a strictly confidential section: naming a colleague, and taking a name off again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.section import name_colleague, unname_colleague
from desktop.casework.views_sealed import NamedRow, SectionView
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button, IconButton
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, SECOND, words
from desktop.ui.people_words import role_name
from desktop.ui.screens.saying import why_not


class SectionPeople(Spoken):
    """`changed` after somebody was named or un-named."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: SectionView | None = None
        self._asked = ""
        self._title = words(size=GROUP, bold=True)
        self._rows = QVBoxLayout()
        self.who = Combo({}, "")
        self.name = Button(icon="user-plus")
        self._sure = words(size=SECOND, wrap=True)
        self.take_off, self._keep = Button(kind="conf"), Button()
        self._refused = words(role="late", size=SECOND, wrap=True)
        self._arrange()
        self.name.clicked.connect(self._name)
        self.take_off.clicked.connect(self._take_off)
        self._keep.clicked.connect(lambda: self._ask(""))
        self.who.currentIndexChanged.connect(lambda _place: self.name.setEnabled(bool(self.who.choice())))

    def tell(self, view: SectionView) -> None:
        """Shows who is named, and offers the others."""
        self._view, self._asked = view, ""
        self._say("")
        self.retranslate()

    def clear(self) -> None:
        """Forgets them."""
        self._view = None
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Who may open it"))
        view = self._view
        self._show_rows(view.named if view else ())
        self.who.clear()
        self.who.addItem(self.tr("Choose a colleague"), "")
        for row in view.others if view else ():
            self.who.addItem(f"{row.login} · {role_name(row.role)}", row.uid)
        self.who.setAccessibleName(self.tr("Choose a colleague"))
        self.name.setText(self.tr("Name her or him"))
        self.name.setEnabled(False)
        self._sure.setText(
            self.tr(
                "Take the name off? Everything here is sealed anew. What this person has read or copied is not undone."
            )
        )
        self.take_off.setText(self.tr("Take the name off"))
        self._keep.setText(self.tr("Leave it"))
        for part in (self._sure, self.take_off, self._keep):
            appear(part, bool(self._asked))

    def take_off_buttons(self) -> list[IconButton]:
        """The buttons beside the names, in their order."""
        lines = [self._rows.itemAt(place).widget() for place in range(self._rows.count())]
        return [button for line in lines if line is not None for button in line.findChildren(IconButton)]

    def _show_rows(self, rows: tuple[NamedRow, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        stale = self.tr("must be named again")
        for row in rows:
            line = QWidget()
            inside = QHBoxLayout(line)
            inside.setContentsMargins(0, 0, 0, 0)
            again = "" if row.standing else f" · {stale}"
            inside.addWidget(words(f"{row.login} · {role_name(row.role)}{again}", wrap=True), 1)
            off = IconButton("x", self.tr("Take the name of {login} off").format(login=row.login))
            off.clicked.connect(lambda _checked=False, uid=row.uid: self._ask(uid))
            inside.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(line)

    def _ask(self, uid: str) -> None:
        self._asked = uid
        for part in (self._sure, self.take_off, self._keep):
            appear(part, bool(uid))

    def _name(self) -> None:
        if self._view is not None and self.who.choice():
            given = (self._view.case_id, self.who.choice())
            self._desk.do(name_colleague, *given, then=self._done, failed=self._was_refused)

    def _take_off(self) -> None:
        if self._view is not None and self._asked:
            given = (self._view.case_id, self._asked)
            self._desk.do(unname_colleague, *given, then=self._done, failed=self._was_refused)

    def _done(self, _nothing: None) -> None:
        self.changed.emit()

    def _was_refused(self, problem: Exception) -> None:
        self._ask("")
        self._say(why_not(problem))

    def _say(self, sentence: str) -> None:
        self._refused.setText(sentence)
        appear(self._refused, bool(sentence))

    def _arrange(self) -> None:
        step = unit(self)
        card = Panel()
        column = card.column(4, 2)
        column.addWidget(self._title)
        column.addLayout(self._rows)
        buttons = Flow(2 * step, step)
        buttons.addWidget(self.take_off)
        buttons.addWidget(self._keep)
        column.addWidget(self._sure)
        column.addLayout(buttons)
        column.addSpacing(step)
        column.addWidget(self.who)
        column.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._refused)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.retranslate()
