"""Under the journal of packs: one made for a visit, and one that comes back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.casework.attaching import EXPORT
from desktop.casework.field_packs import SUFFIX, BroughtBack, PackMade, PackOffer, bring_back, make_pack, pack_offer
from desktop.casework.journals import JournalName
from desktop.casework.permissions import may
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.password import PasswordField
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import CODE, SECOND, words
from desktop.ui.screens.saying import iso, why_not


class PackTools(Spoken):
    """`told` what is to be said (role, sentence, line); `changed` when the journal has another line."""

    told = Signal(str, str, str)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._offer: PackOffer | None = None
        self._made: PackMade | None = None
        self._path: Path | None = None
        self._new, self._bring = Button(kind="flat", icon="lock"), Button(kind="flat", icon="download")
        self._panel = Panel()
        self.code, self.device, self.password = QLineEdit(), QLineEdit(), PasswordField()
        self._code_frame, self._device_frame = FieldFrame(self.code), FieldFrame(self.device)
        self._word_frame = FieldFrame(self.password)
        self._lines, self._shown = words(wrap=True, size=SECOND), words(bold=True, size=CODE, wrap=True)
        self._go, self._stop = Button(kind="primary"), Button()
        self._step = ""
        self._arrange()
        self._wire()
        self.retranslate()

    def tell(self, journal: JournalName) -> None:
        """Offers itself under the journal of packs, and is nowhere under any other."""
        visit = self._desk.standard.visit
        mine = visit is not None and visit.journal == journal.form_id and may(self._desk.user.role, "write_cases")
        appear(self, mine)
        if not mine:
            self.put_away()

    def put_away(self) -> None:
        """Closes what is open; the words are gone with it, and the journal is read anew."""
        was_made = self._made is not None
        self._offer = self._path = self._made = None
        for edit in (self.code, self.device):
            edit.clear()
        self.password.clear()
        self._go_to("")
        if was_made:
            self.changed.emit()

    def make_at(self, path: Path) -> None:
        """Writes the pack where it was chosen."""
        if self._offer is not None:
            given = (self._offer.case_id, path, self.device.text(), self._desk.wording)
            self._desk.do(make_pack, *given, then=self._is_made, failed=self._refused)

    def take(self, path: Path) -> None:
        """Asks for the words of a pack that came back."""
        self._path = path
        self._go_to("bring")
        self.password.setFocus()

    def retranslate(self) -> None:
        self._new.setText(self.tr("Field pack …"))
        self._bring.setText(self.tr("Take a pack back …"))
        self._code_frame.tell(self.tr("Code of the case"), needed=True, has_help=False)
        hint = self.tr("For example: stick No. 2, the laptop of the office.")
        self._device_frame.tell(self.tr("Stick or device"), hint, needed=True, has_help=False)
        self._word_frame.tell(self.tr("Words that open the pack"), needed=True, has_help=False)
        self._stop.setText(self.tr("Close") if self._step == "made" else self.tr("Cancel"))
        texts = {"code": self.tr("What would go along?"), "offer": self.tr("Make the pack …")}
        self._go.setText(texts.get(self._step, self.tr("Take the note in and delete the pack")))
        self._say()
        self._review()

    def _go_to(self, step: str) -> None:
        self._step = step
        appear(self._panel, bool(step))
        appear(self._code_frame, step == "code")
        appear(self._device_frame, step == "offer")
        appear(self._word_frame, step == "bring")
        appear(self._lines, step in ("offer", "made"))
        appear(self._shown, step == "made")
        appear(self._go, step in ("code", "offer", "bring"))
        self.retranslate()

    def _say(self) -> None:
        offer, made = self._offer, self._made
        self._shown.setText(made.password if made is not None else "")
        if made is not None:
            until = self._desk.wording.date_time(iso(made.until))
            said = self.tr("These words open the pack until {until}. They are shown only now.")
            how = self.tr("{file} opens with “kerege field”, or with “Open a field pack” before signing in.")
            self._lines.setText(f"{said.format(until=until)} {how.format(file=made.file)}")
        elif offer is not None:
            lines = [f"{label}: {text}" for label, text in offer.lines] or ["–"]
            head = self.tr("Goes along, for {hours} hours:").format(hours=offer.hours)
            self._lines.setText("\n".join([head, *lines]))
        else:
            self._lines.clear()

    def _review(self) -> None:
        needed = {"code": self.code.text(), "offer": self.device.text(), "bring": self.password.text()}
        self._go.setEnabled(bool(needed.get(self._step, "").strip()) and self._desk.tasks.is_idle())

    def _do(self) -> None:
        if not self._go.isEnabled():
            return
        {"code": self._ask_offer, "offer": self._ask_password, "bring": self._do_bring}[self._step]()
        self._review()

    def _begin(self) -> None:
        self.put_away()
        self._go_to("code")
        self.code.setFocus()

    def _ask_offer(self) -> None:
        given = (self.code.text(), self._desk.wording)
        self._desk.ask(pack_offer, *given, then=self._know, failed=self._refused)

    def _know(self, offer: PackOffer) -> None:
        self._offer = offer
        self._go_to("offer")
        self.device.setFocus()

    def _ask_password(self) -> None:
        assert self._offer is not None
        with_password(self._desk, EXPORT, self._offer.case_id, self, self._ask_where, self._go.text())

    def _ask_where(self) -> None:
        name = f"{self._offer.code if self._offer is not None else ''}-visit{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self, self._new.text(), name, f"Kerege (*{SUFFIX})")
        if chosen:
            self.make_at(Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(SUFFIX))

    def _is_made(self, made: PackMade) -> None:
        self._made = made
        self._go_to("made")
        self.told.emit("done", "", "")

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._bring.text(), "", f"Kerege (*{SUFFIX})")
        if chosen:
            self.take(Path(chosen))

    def _do_bring(self) -> None:
        assert self._path is not None
        typed = self.password.text()
        self._desk.do(bring_back, self._path, typed, then=self._is_back, failed=self._refused)

    def _is_back(self, back: BroughtBack) -> None:
        self.put_away()
        day = self._desk.wording.date_time(iso(back.deleted_at))
        noted = self.tr("Its note begins a new visit record in {code}: finish it there.").format(code=back.code)
        line = noted if back.entry_id is not None else self.tr("Nothing was noted in it.")
        self.told.emit("done", self.tr("The pack was written over and deleted: {day}").format(day=day), line)
        self.changed.emit()

    def _refused(self, problem: Exception) -> None:
        self._review()
        self.told.emit("late", why_not(problem), "")

    def _wire(self) -> None:
        self._new.clicked.connect(self._begin)
        self._bring.clicked.connect(self._ask_file)
        self._go.clicked.connect(self._do)
        self._stop.clicked.connect(self.put_away)
        for edit in (self.code, self.device):
            edit.textChanged.connect(self._review)
            edit.returnPressed.connect(self._do)
        self.password.edited.connect(self._review)
        self.password.entered.connect(self._do)
        self._desk.tasks.busy.connect(lambda _busy: self._review())

    def _arrange(self) -> None:
        step = unit(self)
        inside = self._panel.column(4, 2)
        actions, buttons = QWidget(), QWidget()
        for holder, held in ((actions, (self._go, self._stop)), (buttons, (self._new, self._bring))):
            flow = Flow(2 * step, step, parent=holder)
            for button in held:
                flow.addWidget(button)
        for part in (self._code_frame, self._lines, self._shown, self._device_frame, self._word_frame, actions):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * step)
        column.addWidget(buttons)
        column.addWidget(self._panel)
        self._go_to("")
