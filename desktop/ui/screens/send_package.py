"""A case that leaves: what goes along, the sealed file, its words shown once, and the papers that go with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox

from desktop.casework.attaching import EXPORT
from desktop.casework.file_work import FileWork
from desktop.casework.package_papers import grouped, save_package_sheet, save_password_slip
from desktop.casework.receiving import CHECKED
from desktop.casework.section import OPENING
from desktop.casework.sending import SUFFIX, Package, Parcel, parcel_of, send_case
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import CODE, GROUP, words
from desktop.ui.screens.package_frame import PackageFrame


class SendPackage(PackageFrame):
    """Opened with a case whose transfer is under way."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._case_id = 0
        self._parcel: Parcel | None = None
        self._package: Package | None = None
        self._content, self._left = words(wrap=True), words(role="soon", wrap=True)
        self.sealed = QCheckBox()
        self._seal = Button(kind="primary", icon="lock")
        self._told, self._password = words(bold=True, size=GROUP, wrap=True), words(bold=True, size=CODE, wrap=True)
        self._apart, self._check = words(wrap=True), words(wrap=True)
        self._sheet, self._slip = Button(icon="file-text"), Button(icon="key-round")
        self._papers = self.row(self._sheet, self._slip)
        self._made = (self._told, self._password, self._apart, self._check, self._papers)
        for part in (self._content, self._left, self.sealed, self.row(self._seal), *self._made):
            self.body.addWidget(part)
        self._wire()
        self.retranslate()

    def open_case(self, case_id: int) -> None:
        """Says what a package of this case would hold."""
        self._case_id, self._parcel, self._package = case_id, None, None
        self.sealed.setChecked(False)
        self.banner.tell("late", "")
        self._review()
        self._desk.ask(parcel_of, case_id, then=self._know, failed=self.refused)

    def leave(self) -> None:
        """Forgets the words: they are shown once."""
        self.steps.abandon()
        self._package = None
        self._review()

    def seal_to(self, path: Path) -> None:
        """Writes the package where it was chosen; the passwords were typed."""
        given = (self._case_id, path, self._desk.wording.language, self.sealed.isChecked())
        self._desk.do(send_case, *given, then=self._run, failed=self.refused)

    def retranslate(self) -> None:
        line = self.tr("Everything in the file goes into one locked file. You stay responsible until it is received.")
        self.say(self.tr("Package for another office"), line)
        self._seal.setText(self.tr("Make the package …"))
        self._sheet.setText(self.tr("Save the sheet of the package"))
        self._slip.setText(self.tr("Save the slip with the words"))
        self._review()

    def _know(self, parcel: Parcel) -> None:
        self._parcel = parcel
        self._review()

    def _review(self) -> None:
        parcel, package = self._parcel, self._package
        appear(self.card, parcel is not None)
        appear(self._content, parcel is not None)
        appear(self._seal, parcel is not None)
        for part in self._made:
            appear(part, package is not None)
        if parcel is not None:
            self._say_content(parcel)
        appear(self.sealed, parcel is not None and bool(parcel.sealed) and parcel.may_send_sealed)
        self.sealed.setEnabled(package is None)
        self._seal.setEnabled(package is None and not self.steps.is_busy())
        self._password.setText(package.password if package is not None else "")
        if package is not None:
            self._say_made(package)

    def _say_content(self, parcel: Parcel) -> None:
        said = self.tr("{code}: filled forms: {entries}, documents: {documents} (files: {files}), pages: {pages}.")
        numbers = {"entries": parcel.entries, "documents": parcel.documents, "pages": parcel.pages}
        self._content.setText(said.format(code=parcel.code or self.tr("No code yet"), files=parcel.files, **numbers))
        left = []
        if parcel.unfinished:
            left.append(self.tr("%n form(s) not finished stay here. Finish them first.", "", parcel.unfinished))
        if parcel.sealed and not parcel.may_send_sealed:
            left.append(self.tr("The strictly confidential section stays here: you are not named for it."))
        self._left.setText("\n".join(left))
        appear(self._left, bool(left))
        said = self.tr("Take the strictly confidential section along (%n item(s))", "", parcel.sealed)
        self.sealed.setText(said)

    def _say_made(self, package: Package) -> None:
        self._told.setText(self.tr("These words open the package. They are shown only now:"))
        self._apart.setText(
            self.tr("Give the words another way than the file: another person, another day, never on the same stick.")
        )
        figures = grouped(package.sha256[:CHECKED])
        said = self.tr("The receiver types from the sheet: {pages} pages, check figures {figures}.")
        self._check.setText(said.format(pages=package.pages, figures=figures))

    def _ask(self) -> None:
        verb = self.tr("Make the package …")
        then = self._ask_section if self.sealed.isChecked() else self._choose
        with_password(self._desk, EXPORT, self._case_id, self, then, verb)

    def _ask_section(self) -> None:
        with_password(self._desk, OPENING, self._case_id, self, self._choose, self.tr("Make the package …"))

    def _choose(self) -> None:
        name = (self._parcel.code if self._parcel is not None else "") or "case"
        kinds = f"Kerege (*{SUFFIX})"
        self.choose_target(self.tr("Where the package goes"), f"{name}{SUFFIX}", kinds, self.seal_to)

    def _run(self, work: FileWork[Package]) -> None:
        self.banner.tell("late", "")
        self.steps.run(work, self.tr("The package is being made …"), self._sealed_up)
        self._review()

    def _sealed_up(self, package: Package) -> None:
        self._package = package
        self.banner.tell("done", self.tr("The package is made and was read back: {file}").format(file=package.file))
        self._review()

    def _save_sheet(self) -> None:
        self.choose_target(self._sheet.text(), f"{self._name()}-sheet.pdf", "PDF (*.pdf)", self._write_sheet)

    def _save_slip(self) -> None:
        self.choose_target(self._slip.text(), f"{self._name()}-words.pdf", "PDF (*.pdf)", self._write_slip)

    def _write_sheet(self, path: Path) -> None:
        self.save_paper(save_package_sheet, self._package, path)

    def _write_slip(self, path: Path) -> None:
        self.save_paper(save_password_slip, self._package, path)

    def _name(self) -> str:
        return Path(self._package.file).stem if self._package is not None else ""

    def _wire(self) -> None:
        self._seal.clicked.connect(self._ask)
        self._sheet.clicked.connect(self._save_sheet)
        self._slip.clicked.connect(self._save_slip)
        self.steps.failed.connect(lambda _problem: self._review())
        self.steps.stopped.connect(self._review)
