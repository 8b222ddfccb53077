"""The recovery sheet: shown once, put on paper in one envelope or two, and typed back from the paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout

from desktop.casework.people import DIGITS, GROUPS, RecoverySheet, group_is_right, two_sheets
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.groups_field import GroupsField
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import CODE, words
from desktop.ui.screens.step import Step

PARTS = 2


class SheetStep(Step):
    """`pdf_asked` carries the path and the sheets to print: one, or the two of which neither opens anything alone."""

    pdf_asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._whole: RecoverySheet | None = None
        self._sheets: tuple[RecoverySheet, ...] = ()
        self._card = Panel()
        self._codes = [words(size=CODE, bold=True, wrap=True) for _ in range(PARTS)]
        self._two = QCheckBox()
        self._pdf = Button(icon="printer")
        self._hide = Button(kind="plain", icon="eye-off")
        self._typed = [GroupsField(GROUPS, DIGITS, group_is_right) for _ in range(PARTS)]
        self._frames = [FieldFrame(typed) for typed in self._typed]
        self._arrange()
        self._two.toggled.connect(self._part)
        self._pdf.clicked.connect(self._ask_pdf)
        self._hide.clicked.connect(self._hide_code)
        for typed in self._typed:
            typed.setEnabled(False)
            typed.edited.connect(self.edited)
            typed.entered.connect(self.entered)
        self.retranslate()

    def begin(self) -> None:
        self._pdf.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sheet(self, sheet: RecoverySheet) -> None:
        """Shows the groups this once."""
        self._whole = sheet
        self._two.setChecked(False)
        for part in (self._card, self._hide, self._two):
            appear(part, True)
        for typed in self._typed:
            typed.clear()
            typed.setEnabled(False)
        self._show((sheet,))

    def forget(self) -> None:
        """Keeps nothing of the sheet."""
        self._whole, self._sheets = None, ()
        for code, typed in zip(self._codes, self._typed, strict=True):
            code.clear()
            typed.expect(())
            typed.clear()

    def is_ready(self) -> bool:
        return bool(self._sheets) and all(typed.is_right() for typed in self._typed[: len(self._sheets)])

    def retranslate(self) -> None:
        self._title.setText(self.tr("The recovery sheet"))
        said = self.tr(
            "If every password is forgotten, only this sheet opens the files. Nobody else can help: not the maker of "
            "the program, not the ministry. Put it on paper and lock it away."
        )
        self._line.setText(said)
        self._two.setText(self.tr("In two envelopes, kept by two people: neither opens anything alone"))
        self._pdf.setText(self.tr("Save the sheet as PDF and print it …"))
        self._hide.setText(self.tr("I have it on paper: hide it and type it back"))
        hint = self.tr("All eight groups, from the paper. It shows that the paper is right.")
        heads = (self.tr("The groups from the sheet"), self.tr("The groups from sheet B"))
        if len(self._sheets) == PARTS:
            heads = (self.tr("The groups from sheet A"), heads[1])
        for frame, head in zip(self._frames, heads, strict=True):
            frame.tell(head, hint, needed=True, has_help=False)

    def _show(self, sheets: tuple[RecoverySheet, ...]) -> None:
        self._sheets = sheets
        for code, sheet in zip(self._codes, sheets, strict=False):
            first, second = " ".join(sheet.groups[: GROUPS // 2]), " ".join(sheet.groups[GROUPS // 2 :])
            head = f"{sheet.part}\n" if sheet.part else ""
            code.setText(head + f"{first}\n{second}".replace(" ", "   "))
        for typed, sheet in zip(self._typed, sheets, strict=False):
            typed.expect(sheet.groups)
        for part in (self._codes[1], self._frames[1]):
            appear(part, len(sheets) == PARTS)
        self.retranslate()
        self.edited.emit()

    def _part(self, two: bool) -> None:
        if self._whole is not None:
            self._show(two_sheets(self._whole) if two else (self._whole,))

    def _ask_pdf(self) -> None:
        name = self.tr("Recovery sheet") + ".pdf"
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the recovery sheet"), name, "PDF (*.pdf)")
        if path:
            self.pdf_asked.emit(path, self._sheets)

    def _hide_code(self) -> None:
        for part in (self._card, self._hide, self._two):
            appear(part, False)
        for typed in self._typed:
            typed.setEnabled(True)
        self._typed[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        inside = self._card.column()
        for code in self._codes:
            inside.addWidget(code)
        row = QHBoxLayout()
        row.setSpacing(2 * unit(self))
        row.addWidget(self._pdf)
        row.addWidget(self._hide)
        row.addStretch(1)
        self.column.addWidget(self._card)
        self.column.addWidget(self._two)
        self.column.addLayout(row)
        for frame in self._frames:
            self.column.addWidget(frame)
        for part in (self._codes[1], self._frames[1]):
            appear(part, False)
