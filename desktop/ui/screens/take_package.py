"""A case that comes from another office: the file and its words, what is in it, the comparison, the receipt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from desktop.casework.file_work import FileWork
from desktop.casework.package_papers import save_receipt
from desktop.casework.receiving import Arrived, Taken, open_parcel, take_case
from desktop.casework.sending import SUFFIX
from desktop.ui.desk import Desk
from desktop.ui.measure import wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.password import PasswordField
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import GROUP, words
from desktop.ui.screens.package_frame import PackageFrame
from desktop.ui.screens.saying import iso


class TakePackage(PackageFrame):
    """Three steps, one under the other: open it, compare it, take it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._path: Path | None = None
        self._arrived: Arrived | None = None
        self._taken: Taken | None = None
        self._file, self._choose = words(wrap=True), Button(icon="folder-open")
        self.password, self._open = PasswordField(), Button(kind="primary", icon="lock-open")
        self._words = FieldFrame(self.password)
        self._content = words(bold=True, size=GROUP, wrap=True)
        self._details = words(wrap=True)
        self.pages, self.figures = QLineEdit(), QLineEdit()
        self._frames = (FieldFrame(self.pages), FieldFrame(self.figures))
        self._take, self._receipt = Button(kind="primary", icon="check"), Button(icon="file-text")
        self._go = Button(kind="primary", icon="folder-open")
        self._first = (self.row(self._choose), self._file, self._words, self.row(self._open))
        self._second = (self._content, self._details, *self._frames, self.row(self._take))
        self._third = (self.row(self._receipt, self._go),)
        for part in (*self._first, *self._second, *self._third):
            self.body.addWidget(part)
        for edit, width in ((self.pages, 40), (self.figures, 100)):
            edit.setMaximumWidth(wide(self, width))
        self._wire()
        self.retranslate()

    def refresh(self) -> None:
        """Begins anew."""
        self._path = self._arrived = self._taken = None
        for edit in (self.pages, self.figures):
            edit.clear()
        self.password.clear()
        self.banner.tell("late", "")
        self._review()

    def leave(self) -> None:
        """Lets go of what was read: it may hold names."""
        self.steps.abandon()
        self.refresh()

    def use(self, path: Path) -> None:
        """Takes this file."""
        self._path, self._arrived = path, None
        self.banner.tell("late", "")
        self._review()

    def retranslate(self) -> None:
        line = self.tr("Nothing is taken before you have compared it with the sheet. It gets a code of this office.")
        self.say(self.tr("Case from another office"), line)
        self._choose.setText(self.tr("Choose the file …"))
        hint = self.tr("They stand on a slip that came another way than the file.")
        self._words.tell(self.tr("Words that open the package"), hint, needed=True, has_help=False)
        self.password.setAccessibleName(self.tr("Words that open the package"))
        self._open.setText(self.tr("Open and look through"))
        self._frames[0].tell(self.tr("Pages, as on the sheet"), needed=True, has_help=False)
        hint = self.tr("Four groups of four, for example 3F9A 02C4 …")
        self._frames[1].tell(self.tr("Check figures, as on the sheet"), hint, needed=True, has_help=False)
        self._take.setText(self.tr("Compare and take in"))
        self._receipt.setText(self.tr("Save the receipt"))
        self._go.setText(self.tr("Open the case"))
        self._review()

    def _review(self) -> None:
        arrived, taken = self._arrived, self._taken
        for part in self._first:
            appear(part, arrived is None and taken is None)
        for part in self._second:
            appear(part, arrived is not None and taken is None)
        for part in self._third:
            appear(part, taken is not None)
        idle = not self.steps.is_busy()
        self._file.setText(self._path.name if self._path is not None else "")
        appear(self._file, self._path is not None and arrived is None and taken is None)
        self._open.setEnabled(idle and self._path is not None and bool(self.password.text().strip()))
        typed = self.pages.text().strip().isdecimal() and bool(self.figures.text().strip())
        self._take.setEnabled(idle and typed)
        self._content.clear()
        self._details.clear()
        if arrived is not None:
            self._say_content(arrived)

    def _say_content(self, arrived: Arrived) -> None:
        said = self.tr("{code} from {office}")
        self._content.setText(said.format(code=arrived.code, office=arrived.office))
        sent = self._desk.wording.date_time(iso(arrived.sent_at))
        lines = [
            self.tr("Handed over by {sender}, {day}").format(sender=arrived.sender, day=sent),
            self.tr("%n filled form(s)", "", arrived.entries),
            self.tr("%n document(s)", "", arrived.documents),
        ]
        if arrived.sealed:
            lines.append(self.tr("Strictly confidential: %n item(s). You will be named for them.", "", arrived.sealed))
        if arrived.left_sealed:
            lines.append(self.tr("Strictly confidential: %n item(s) stayed with the sender.", "", arrived.left_sealed))
        if arrived.unfinished:
            lines.append(self.tr("%n form(s) were not finished and stayed with the sender.", "", arrived.unfinished))
        self._details.setText("\n".join(lines))

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the file …"), "", f"Kerege (*{SUFFIX})")
        if chosen:
            self.use(Path(chosen))

    def _do_open(self) -> None:
        if self._path is not None and self._open.isEnabled():
            given = (self._path, self.password.text())
            self._desk.ask(open_parcel, *given, then=self._read, failed=self.refused)

    def _read(self, work: FileWork[Arrived]) -> None:
        self.banner.tell("late", "")
        self.steps.run(work, self.tr("The package is being read …"), self._know)
        self._review()

    def _know(self, arrived: Arrived) -> None:
        self._arrived = arrived
        self.password.clear()
        self._review()
        self.pages.setFocus()

    def _do_take(self) -> None:
        given = (self._arrived, int(self.pages.text().strip()), self.figures.text())
        self._desk.do(take_case, *given, then=self._write, failed=self.refused)

    def _write(self, work: FileWork[Taken]) -> None:
        self.banner.tell("late", "")
        self.steps.run(work, self.tr("The case is being taken in …"), self._done)
        self._review()

    def _done(self, taken: Taken) -> None:
        self._taken, self._arrived = taken, None
        line = self.tr("Print the receipt and send it back. Then begin your own transfer sheet: incoming.")
        said = self.tr("Taken in as {code}; its former code was {former}.")
        self.banner.tell("done", said.format(code=taken.code, former=taken.former_code), line)
        self._review()

    def _save_receipt(self) -> None:
        if self._taken is not None:
            name = f"{self._taken.code}-receipt.pdf"
            self.choose_target(self._receipt.text(), name, "PDF (*.pdf)", self._write_receipt)

    def _write_receipt(self, path: Path) -> None:
        self.save_paper(save_receipt, self._taken, path)

    def _open_case(self) -> None:
        if self._taken is not None:
            self.case_wanted.emit(self._taken.case_id, "", None)

    def _wire(self) -> None:
        self._choose.clicked.connect(self._ask_file)
        self._open.clicked.connect(self._do_open)
        self.password.entered.connect(self._do_open)
        self.password.edited.connect(self._review)
        for edit in (self.pages, self.figures):
            edit.textEdited.connect(self._review)
        self._take.clicked.connect(self._do_take)
        self._receipt.clicked.connect(self._save_receipt)
        self._go.clicked.connect(self._open_case)
        self.steps.failed.connect(lambda _problem: self._review())
        self.steps.stopped.connect(self._review)
