"""A finished form as it will be printed: read, corrected with a reason, never written over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout

from desktop.casework.signing import signing_fields
from desktop.casework.views_form import FormAtHand
from desktop.forms.sheet import Head, Sheet, lay_out
from desktop.standards.wording import Wording
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, words
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.saying import entry_state, happened, iso
from desktop.ui.screens.sheet_html import html_of_all


class PlainPage(QTextBrowser):
    """Shows what it is given and fetches nothing: neither a picture nor a file that a text might name."""

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        return None

    def show_sheets(self, sheets: Sequence[Sheet], wording: Wording) -> None:
        """Shows laid-out sheets as on paper: black on white also where the screen is dark."""
        paper = self.palette()
        paper.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.white)
        paper.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        self.setPalette(paper)
        self.document().setDocumentMargin(6 * unit(self))
        self.setHtml(html_of_all(sheets, wording))


class EntrySheet(Spoken):
    """`correct` asks for a new version of the entry that is shown."""

    left = Signal()
    correct = Signal(int)
    sign = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._hand: CaseAtHand | None = None
        self._form: FormAtHand | None = None
        self._back = Button(kind="link", icon="chevron-left")
        self._state = words(role="muted", size=SECOND, wrap=True)
        self._correct = Button(kind="flat", icon="pencil")
        self._sign = Button(kind="flat", icon="file-pen")
        self.page = PlainPage()
        self._arrange()
        self._back.clicked.connect(self.left)
        self._correct.clicked.connect(self._ask_to_correct)
        self._sign.clicked.connect(self._ask_to_sign)
        self.retranslate()

    def tell(self, hand: CaseAtHand, form: FormAtHand) -> None:
        """Shows an entry."""
        self._hand, self._form = hand, form
        self.page.show_sheets([sheet_of(hand, form)], hand.wording)
        self.page.setAccessibleName(hand.title(form.entry.form_id))
        self.retranslate()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_back(self, has_back: bool) -> None:
        """Shows or hides the way back, which may stand elsewhere."""
        appear(self._back, has_back)

    def entry_id(self) -> int | None:
        """The entry that is shown."""
        return self._form.entry.row.id if self._form is not None else None

    def retranslate(self) -> None:
        self._back.setText(self.tr("All forms of this stage"))
        self._correct.setText(self.tr("Correct an error"))
        self._sign.setText(self.tr("Record signatures"))
        if self._hand is None or self._form is None:
            return
        row = self._form.entry.row
        said = entry_state(row, self._hand.wording)
        reason = self._form.entry.correction
        if reason:
            said = self.tr("{state} · corrected because: {reason}").format(state=said, reason=reason)
        self._state.setText(said)
        here = row.episode == self._hand.page.episode
        may = here and row.state == "finished" and self._hand.may_write(self._hand.form(row.form_id))
        appear(self._correct, may)
        places = signing_fields(self._hand.form(row.form_id))
        signs = here and row.state == "finished" and (self._hand.writes or self._hand.reviews)
        appear(self._sign, signs and bool(places))

    def _ask_to_correct(self) -> None:
        if self._form is not None:
            self.correct.emit(self._form.entry.row.id)

    def _ask_to_sign(self) -> None:
        if self._form is not None:
            self.sign.emit(self._form)

    def _arrange(self) -> None:
        step = unit(self)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenLinks(False)
        head = QHBoxLayout()
        head.setSpacing(3 * step)
        head.addWidget(self._back)
        head.addWidget(self._state, 1)
        head.addWidget(self._sign)
        head.addWidget(self._correct)
        card = Panel()
        inside = card.column(1, 0)
        inside.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * step)
        column.addLayout(head)
        column.addWidget(card, 1)


def sheet_of(hand: CaseAtHand, form: FormAtHand) -> Sheet:
    """The sheet of an entry in the language of the screen."""
    view, wording = form.entry, hand.wording
    row = view.row
    head = Head(
        code=view.code or wording.say("paper.no_code"),
        number=str(row.number) if row.version == 1 else f"{row.number}/{row.version}",
        event_on=happened(wording, row.event_at),
        entered_on=wording.date(iso(row.saved_at)),
        worker=row.by,
        norm=hand.standard.clause_mark,
    )
    definition = hand.form(view.form_id)
    return lay_out(
        hand.standard, definition, wording, view.answers, view.gaps, head, facts=view.facts, letter=form.letter
    )
