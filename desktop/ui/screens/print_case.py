"""Before printing: the pages as they will lie on the table, what of them is printed, and for whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.name_traces import count_traces
from desktop.casework.paper import PrintWish
from desktop.casework.previews import Preview, preview_blank, preview_case, preview_sealed
from desktop.casework.section import OPENING
from desktop.casework.views_sealed import SealedView, sealed_view
from desktop.casework.wordings import wording_of
from desktop.standards.wording import Wording
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Line, Panel
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import GROUP, TITLE, words
from desktop.ui.screens.print_leaves import leaves_of
from desktop.ui.screens.print_list import PrintList
from desktop.ui.screens.print_out import PrintOut
from desktop.ui.screens.print_settings import PrintSettings
from desktop.ui.screens.print_view import PdfView, print_sides
from desktop.ui.screens.saying import why_not
from desktop.ui.screens.screen import Screen
from desktop.ui.screens.section_watch import SectionWatch


class PrintScreen(Screen):
    """One preview for a case file, its sealed volume and an empty form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._case_id, self._form_id = 0, ""
        self._make = self._make_case
        self._preview: Preview | None = None
        self._back = Button(kind="flat", icon="chevron-left")
        self._title, self._code = words(size=TITLE, bold=True), words(role="muted", size=GROUP)
        self._banner = Banner("late")
        self._left_title = words(size=GROUP, bold=True)
        self.list = PrintList()
        self._sealed = Button(kind="link", icon="lock")
        self.pages, self.settings = PdfView(), PrintSettings(desk)
        self._left = QWidget()
        self._watch, self._out = SectionWatch(desk, self), PrintOut(desk, self)
        self._arrange()
        self._wire()
        self.retranslate()

    def open_case(self, case_id: int) -> None:
        """Shows the file of a case."""
        self._case_id, self._make = case_id, self._make_case
        self.settings.tell(self._desk.wording.language, "file")
        self._desk.ask(sealed_view, case_id, then=self._know_sealed)
        self._make()

    def open_sealed(self, case_id: int) -> None:
        """Shows the strictly confidential volume of a case, for those who are named."""
        self._case_id, self._make = case_id, self._make_sealed
        self.settings.tell(self._desk.wording.language, "sealed")
        appear(self._sealed, False)
        self._make()

    def open_blank(self, form_id: str) -> None:
        """Shows an empty form for handwriting."""
        self._form_id, self._make = form_id, self._make_blank
        self.settings.tell(self._desk.wording.language, "blank")
        appear(self._sealed, False)
        self._make()

    def hasHeightForWidth(self) -> bool:
        """The pages take the height they get."""
        return False

    def leave(self) -> None:
        """Takes the pages off the screen: they may hold names."""
        self._watch.close(on_purpose=False)
        self._preview = None
        self.pages.show_pdf(b"")
        self.list.tell([])

    def data(self) -> bytes:
        """The PDF that is shown, saved and printed."""
        return self._preview.data if self._preview is not None else b""

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        self._back.setText(self.tr("Back"))
        self._title.setText(self.tr("Print"))
        self._left_title.setText(self.tr("What is printed"))
        self._sealed.setText(self.tr("Print the sealed volume"))
        if self._preview is not None:
            self._show_list(self._preview)

    def _make_case(self) -> None:
        wish = PrintWish(coded=self.settings.coded(), copy=self.settings.copy_number())
        self._ask(preview_case, self._case_id, self._wording(), wish)

    def _make_sealed(self) -> None:
        given = (preview_sealed, self._case_id, self._wording())
        with_password(self._desk, OPENING, self._case_id, self, lambda: self._ask(*given))

    def _make_blank(self) -> None:
        self._ask(preview_blank, self._desk.standard, self._form_id, self._wording())

    def _ask(self, task: Callable[..., Preview], *args: Any) -> None:
        self.settings.set_busy(True)
        self._desk.ask(task, *args, then=self._show, failed=self._refused)

    def _wording(self) -> Wording:
        language, mine = self.settings.language(), self._desk.wording
        return mine if language == mine.language else wording_of(self._desk.standard, language)

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        if preview.part == "sealed":
            self._watch.watch(self._case_id)
        self._banner.tell("late", "")
        self._code.setText(preview.code)
        self.pages.show_pdf(preview.data)
        self.settings.set_busy(False)
        self._show_list(preview)
        if preview.part == "file" and self.settings.coded() and self._desk.user.sees_names:
            self._desk.ask(count_traces, self._case_id, then=self.settings.say_left, failed=self._refused)

    def _show_list(self, preview: Preview) -> None:
        self.list.tell(leaves_of(preview, self.pages.starts(), self.pages.document.pageCount()))
        appear(self._left, bool(preview.index))

    def _sides(self) -> list[int]:
        if self._preview is not None and not self._preview.index:
            return list(range(self.pages.document.pageCount()))
        return self.list.sides()

    def _know_sealed(self, view: SealedView) -> None:
        appear(self._sealed, view.named and bool(view.items))

    def _refused(self, problem: Exception) -> None:
        self.settings.set_busy(False)
        self._banner.tell("late", why_not(problem))

    def _was_closed(self) -> None:
        """Two minutes without use: its pages go too."""
        if self._preview is not None and self._preview.part == "sealed":
            self.leave()
            self._banner.tell("conf", self.tr("The section was closed."), button=self.tr("Open it again"))

    def _ask_printer(self) -> None:
        self._out.print(self._preview, self._case_id)

    def save_to(self, path: Path) -> None:
        """Saves the PDF that is shown."""
        if self._preview is not None:
            given = (self._case_id, self._preview, path, len(self._sides()))
            self._out.write(*given, then=self._saved, failed=self._refused)

    def _saved(self, _result: None) -> None:
        line = self.tr("The file is not locked: whoever has it can read it. Keep it safe.")
        self._banner.tell("done", self.tr("The PDF is saved."), line)

    def print_on(self, printer: QPrinter) -> None:
        """Prints what is ticked, once casework has let it go and written it down."""
        if self._preview is not None:
            shown, sides = self._preview, self._sides()
            give = partial(self._give_to, printer, shown, sides)
            self._out.note(self._case_id, shown, len(sides), then=give, failed=self._refused)

    def _give_to(self, printer: QPrinter, preview: Preview, sides: Sequence[int], _noted: None = None) -> None:
        if self._preview is not preview:
            return  # something else is shown by now
        print_sides(self.pages.document, sides, printer)
        self._banner.tell("done", self.tr("The pages were given to the printer."))

    def _wire(self) -> None:
        self._back.clicked.connect(self.back)
        self._out.file_chosen.connect(self.save_to)
        self._out.printer_chosen.connect(self.print_on)
        self._sealed.clicked.connect(lambda: self.open_sealed(self._case_id))
        self.list.changed.connect(lambda: self.settings.count(len(self._sides())))
        self.list.looked_at.connect(self.pages.go)
        self._watch.closed.connect(self._was_closed)
        self.pages.moved.connect(lambda _side: self._watch.use())
        self._banner.pressed.connect(lambda: self._make())
        self.settings.changed.connect(lambda: self._make())
        self.settings.print_wanted.connect(self._ask_printer)
        self.settings.save_wanted.connect(lambda: self._out.save(self._preview, self._case_id))

    def _arrange(self) -> None:
        step = unit(self)
        head = Panel("surface", "", 0)
        top = QHBoxLayout(head)
        top.setContentsMargins(4 * step, 2 * step, 6 * step, 2 * step)
        top.setSpacing(3 * step)
        for part in (self._back, self._title, self._code):
            top.addWidget(part)
        top.addStretch(1)
        side = Panel("surface", "", 0)
        side.setFixedWidth(wide(self, 72))
        left = side.column(4, 2)
        left.addWidget(self._left_title)
        left.addWidget(self.list, 1)
        left.addWidget(self._sealed, 0, Qt.AlignmentFlag.AlignLeft)
        around = QVBoxLayout(self._left)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(side)
        ground = Panel("rail", "", 0)
        middle = QVBoxLayout(ground)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.pages)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._left)
        body.addWidget(ground, 1)
        body.addWidget(self.settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Line())
        column.addWidget(self._banner)
        column.addLayout(body, 1)
