"""The head of a case: code, risk, one line of facts, alerts, linked cases and the tabs; never a name unless asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.casework.views import LinkRow
from desktop.forms.roles import ROLES
from desktop.ui.case_words import earlier_words
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button, IconButton
from desktop.ui.parts.chips import RiskChip
from desktop.ui.parts.field_frame import NoteLine
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.panel import Line, Panel
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.tabs import Tabs
from desktop.ui.parts.words import CODE, SECOND, words
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.one_line import OneLine
from desktop.ui.screens.saying import risk_word

NAME_SHOWN_MS = 30_000


class CaseHeader(Spoken):
    """Speaks upward: back, print, note, the tab, the episode, and a linked case by its id."""

    back = Signal()
    print_wanted = Signal()
    note_wanted = Signal()
    package_wanted = Signal()
    tab_chosen = Signal(int)
    episode_chosen = Signal(int)
    case_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._hand: CaseAtHand | None = None
        self._ground = Panel("surface", "", 0)
        self._compact = False
        self._back = Button(kind="link", icon="chevron-left")
        self._short_back = IconButton("chevron-left", role="accent")
        self._code = words(size=CODE, bold=True)
        self._name = words(size=SECOND, role="muted")
        self._risk = RiskChip()
        self._eye = IconButton("eye")
        self._print, self._note = Button(icon="printer"), Button(icon="plus")
        self._facts = OneLine("muted")
        self._episode = Button(kind="link", icon="chevron-down", after=True)
        self._package = Button(kind="link", icon="lock")
        self._alert = NoteLine("triangle", "late")
        self._family = QWidget()
        self._family_row = Flow(4 * unit(self), unit(self), parent=self._family)
        self.tabs = Tabs()
        self._hide_again = QTimer(self)
        self._arrange()
        self._wire()

    def tell(self, hand: CaseAtHand) -> None:
        """Shows this case."""
        if self._hand is None or self._hand.page.id != hand.page.id:
            self.hide_name()
        self._hand = hand
        self.retranslate()

    def set_compact(self, compact: bool) -> None:
        """Leaves out what can be read elsewhere, where a form needs the height."""
        if compact != self._compact:
            self._compact = compact
            self.retranslate()

    def show_name(self) -> None:
        """Shows the client's name for half a minute; once more hides it at once."""
        if self._hand is None or not self._hand.page.name:
            return
        if self._hide_again.isActive():
            self.hide_name()
            return
        self._name.setText(self._hand.page.name)
        appear(self._name, True)
        self._hide_again.start(NAME_SHOWN_MS)

    def hide_name(self) -> None:
        """Takes the name off the screen."""
        self._hide_again.stop()
        self._name.setText("")
        appear(self._name, False)

    def retranslate(self) -> None:
        self._back.setText(self.tr("Cases"))
        self._short_back.set_name(self.tr("Cases"))
        appear(self._back, not self._compact)
        appear(self._short_back, self._compact)
        self._print.setText(self.tr("Print"))
        self._package.setText(self.tr("Package for another office"))
        self.tabs.setAccessibleName(self.tr("Parts of the case"))
        self._eye.set_name(self.tr("Show the name for half a minute (F9)"))
        hand = self._hand
        if hand is None:
            return
        page = hand.page
        self._code.setText(page.code or self.tr("No code yet"))
        self._risk.tell(page.risk, risk_word(page.risk))
        self._facts.setText(" · ".join(self._facts_of(hand)))
        self._episode.setText(self.tr("Episode {number} of {count}").format(number=hand.episode, count=page.episodes))
        appear(self._facts, not self._compact)
        appear(self._package, page.transfer_under_way and hand.writes and not self._compact)
        appear(self._episode, page.episodes > 1 and not self._compact)
        self._show_family(hand)
        appear(self._family, bool(page.earlier) or (bool(page.links) and not self._compact))
        appear(self._eye, bool(page.name))
        self._note.setText(self.tr("Add note") if hand.writes else self.tr("Write a review"))
        appear(self._note, hand.writes or bool(hand.review_form()))
        threats = ", ".join(hand.threats())
        self._alert.tell(self.tr("Alert: {threats}").format(threats=threats) if threats else "")

    def _facts_of(self, hand: CaseAtHand) -> list[str]:
        page, say = hand.page, hand.wording.say
        person = [say(f"options.sex.{page.sex}").lower()] if page.sex and page.sex != "unknown" else []
        if page.age is not None:
            person.append(self.tr("%n year(s) old", None, page.age))
        facts = [say(f"options.target_group.{group}") for group in page.target_groups[:1]]
        facts += [", ".join(person)] if person else []
        facts += [self.tr("worker: {name}").format(name=page.worker)] if page.worker else []
        facts += [self.tr("case closed")] if page.status == "closed" else []
        # First of all, because the end of the line may not be seen.
        moving = [self.tr("transfer under way: responsibility stays here")] if page.transfer_under_way else []
        former = self.tr("came from {office}, its code there: {code}")
        came = [former.format(office=page.former[1], code=page.former[0])] if page.former else []
        return [*moving, *facts, *came]

    def _show_family(self, hand: CaseAtHand) -> None:
        """Earlier requests on the same child come first: they are seen also while a form is filled in."""
        while (item := self._family_row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in hand.page.earlier:
            day = hand.wording.date(row.at.date().isoformat())
            self._lead_to(row.case_id, earlier_words(row.ground, day), "history")
        for link in () if self._compact else hand.page.links:
            self._lead_to(link.case_id, self._family_words(link), "users")

    def _lead_to(self, case_id: int, text: str, icon: str) -> None:
        button = Button(text, kind="link", icon=icon)
        button.clicked.connect(lambda: self.case_chosen.emit(case_id))
        self._family_row.addWidget(button)

    def _family_words(self, link: LinkRow) -> str:
        code = link.code or self.tr("No code yet")
        role, _, number = link.relation.partition("_")
        if self._hand is None or role not in ROLES:
            return self.tr("Same family: {code}").format(code=code)
        say = self._hand.wording.say
        return f"{code} · {say('role.child_n', n=number) if number else say(f'role.{role}')}"

    def _choose_episode(self) -> None:
        if self._hand is None:
            return
        menu = QMenu(self)
        for number in range(self._hand.page.episodes, 0, -1):
            text = self.tr("Episode {number}").format(number=number)
            closed = number < self._hand.page.episodes
            action = QAction(self.tr("{episode}, closed: read only").format(episode=text) if closed else text, menu)
            action.triggered.connect(lambda _checked=False, chosen=number: self.episode_chosen.emit(chosen))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._episode.mapToGlobal(self._episode.rect().bottomLeft()))

    def _wire(self) -> None:
        self._hide_again.setSingleShot(True)
        self._hide_again.timeout.connect(self.hide_name)
        self._back.clicked.connect(self.back)
        self._short_back.clicked.connect(self.back)
        self._print.clicked.connect(self.print_wanted)
        self._note.clicked.connect(self.note_wanted)
        self._package.clicked.connect(self.package_wanted)
        self._eye.clicked.connect(self.show_name)
        self._episode.clicked.connect(self._choose_episode)
        self.tabs.currentChanged.connect(self.tab_chosen)
        key = QShortcut(QKeySequence(Qt.Key.Key_F9), self)
        key.activated.connect(self.show_name)

    def _arrange(self) -> None:
        step = unit(self)
        first = QHBoxLayout()
        first.setSpacing(3 * step)
        for part in (self._short_back, self._code, self._risk, self._eye, self._name):
            first.addWidget(part)
        first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(4 * step)
        second.addWidget(self._facts, 1)
        second.addWidget(self._package, 0, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self._episode, 0, Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        left.addLayout(first)
        left.addLayout(second)
        top = QHBoxLayout()
        top.setSpacing(2 * step)
        top.addLayout(left, 1)
        for button in (self._print, self._note):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(6 * step, 2 * step, 6 * step, 0)
        inside.setSpacing(step)
        inside.addLayout(top)
        marks = QHBoxLayout()
        marks.setSpacing(4 * step)
        marks.addWidget(self._alert, 2, Qt.AlignmentFlag.AlignTop)
        marks.addWidget(self._family, 3)
        inside.addLayout(marks)
        inside.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._ground)
        column.addWidget(Line())
        appear(self._name, False)
