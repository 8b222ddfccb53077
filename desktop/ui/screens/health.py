"""The self-test of this computer: what could betray or lose the files, what to do about it, and a report to keep."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.doors import write_file
from desktop.casework.health import BAD, GOOD, UNKNOWN, Health, HealthLine, self_test
from desktop.casework.office import Office
from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.shapes import Shape
from desktop.ui.parts.words import SECOND, TITLE, words
from desktop.ui.screens.saying import iso, why_not
from desktop.ui.screens.screen import Screen

MEGABYTE: Final = 1_000_000
_SHAPES: Final[Mapping[str, tuple[str, str]]] = {
    GOOD: ("tick", "done"),
    BAD: ("triangle", "late"),
    UNKNOWN: ("ring", "muted"),
}
_STATES: Final[Mapping[str, object]] = {
    GOOD: QT_TRANSLATE_NOOP("Health", "good"),
    BAD: QT_TRANSLATE_NOOP("Health", "not good"),
    UNKNOWN: QT_TRANSLATE_NOOP("Health", "cannot be known"),
}
TITLES: Final[Mapping[str, object]] = {
    "disk_encryption": QT_TRANSLATE_NOOP("Health", "The disk is encrypted"),
    "hibernation": QT_TRANSLATE_NOOP("Health", "Hibernation is off"),
    "printed_documents": QT_TRANSLATE_NOOP("Health", "Printers keep no printed pages"),
    "crash_dumps": QT_TRANSLATE_NOOP("Health", "A crash writes no memory to the disk"),
    "process_memory": QT_TRANSLATE_NOOP("Health", "Other programs cannot read this program's memory"),
    "screen_pictures": QT_TRANSLATE_NOOP("Health", "Other programs cannot take pictures of the window"),
    "free_space": QT_TRANSLATE_NOOP("Health", "There is room on the disk"),
    "proven_backup": QT_TRANSLATE_NOOP("Health", "A proven backup is not older than a week"),
    "clock": QT_TRANSLATE_NOOP("Health", "The clock is not before the newest record"),
    "older_files": QT_TRANSLATE_NOOP("Health", "No file of the office is older than the others"),
    "trail": QT_TRANSLATE_NOOP("Health", "The trail is whole"),
    "register_apart": QT_TRANSLATE_NOOP("Health", "Names and cases lie on different disks"),
}
ADVICE: Final[Mapping[str, object]] = {
    "disk_encryption": QT_TRANSLATE_NOOP(
        "Health", "Have BitLocker or LUKS switched on: else the page file may hold what was on the screen."
    ),
    "hibernation": QT_TRANSLATE_NOOP("Health", "It writes the whole memory to the disk. Have it switched off."),
    "printed_documents": QT_TRANSLATE_NOOP("Health", "Have “keep printed documents” switched off for every printer."),
    "crash_dumps": QT_TRANSLATE_NOOP("Health", "Have the keeping of crash dumps switched off on this computer."),
    "process_memory": QT_TRANSLATE_NOOP("Health", "The system refused. Use this computer for nothing else meanwhile."),
    "screen_pictures": QT_TRANSLATE_NOOP(
        "Health", "This system offers no such guard. Close other programs before names are on the screen."
    ),
    "free_space": QT_TRANSLATE_NOOP("Health", "Less than 1 GB is left. Make room before the next backup."),
    "proven_backup": QT_TRANSLATE_NOOP("Health", "Put in the stick and back up, or have the last backup read again."),
    "clock": QT_TRANSLATE_NOOP("Health", "Set date and time of this computer right."),
    "older_files": QT_TRANSLATE_NOOP(
        "Health", "Somebody put an older copy back, or a disk lost what it had taken. Restore the newest backup."
    ),
    "trail": QT_TRANSLATE_NOOP("Health", "Lines were changed from outside. Leave everything as it is, call for help."),
    "register_apart": QT_TRANSLATE_NOOP("Health", "Keep the register on a stick: a thief then finds no names."),
}
UNKNOWN_HERE: Final = QT_TRANSLATE_NOOP("Health", "This system does not tell. Ask who looks after this computer.")


def say(text: object) -> str:
    """One of these sentences in the language of the screen."""
    return QCoreApplication.translate("Health", str(text))


class HealthScreen(Screen):
    """Each point with its shape, its state in words and, where it is not good, what to do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._health: Health | None = None
        self._back = Button(kind="flat", icon="chevron-left")
        self._title = words(size=TITLE, bold=True)
        self._banner = Banner("done")
        self._grid = QGridLayout()
        self._again, self._save = Button(icon="refresh-cw"), Button(icon="save")
        self._print = Button(icon="printer")
        self._arrange()
        self._back.clicked.connect(self.back)
        self._again.clicked.connect(self.refresh)
        self._save.clicked.connect(self._ask_where)
        self._print.clicked.connect(self._ask_printer)
        self.retranslate()

    def refresh(self) -> None:
        """Runs the self-test afresh."""
        self._desk.ask(self_test, then=self._show, failed=lambda no: self._banner.tell("late", why_not(no)))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Self-test"))
        self._title.setText(self.tr("Self-test of this computer"))
        self._back.setText(self.tr("Back"))
        self._again.setText(self.tr("Test again"))
        self._save.setText(self.tr("Save the report"))
        self._print.setText(self.tr("Print the report"))
        if self._health is not None:
            self._show(self._health)

    def report(self) -> str:
        """The whole self-test as plain text; it holds no name and no code."""
        health = self._health
        if health is None:
            return ""
        when = self._desk.wording.date_time(iso(health.at))
        lines = [self.tr("Self-test of this computer"), f"{when} · {health.system}", ""]
        for line in health.lines:
            lines.append(f"{say(TITLES[line.key])}: {say(_STATES[line.state])} {self._number(line)}".rstrip())
            lines += [f"    {advice}"] if (advice := advice_for(line)) else []
        return "\n".join(lines) + "\n"

    def save(self, path: Path) -> None:
        """Writes the report where somebody chose."""

        def write(office: Office, text: str) -> None:
            write_file(path, text.encode(), office.disk)

        done = self.tr("The report is saved.")
        self._desk.do(
            write,
            self.report(),
            then=lambda _nothing: self._banner.tell("done", done),
            failed=lambda no: self._banner.tell("late", why_not(no)),
        )

    def _show(self, health: Health) -> None:
        self._health = health
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, line in enumerate(health.lines):
            self._add(row, line)
        if health.bad:
            said = self.tr("%n point(s) are not good.", "", health.bad)
            self._banner.tell("soon", said, self.tr("Below each stands what to do."))
        else:
            self._banner.tell("done", self.tr("Nothing that can be tested is wrong."))

    def _add(self, row: int, line: HealthLine) -> None:
        title = words(say(TITLES[line.key]), bold=True, wrap=True)
        state = words(f"{say(_STATES[line.state])} {self._number(line)}".strip(), role=_SHAPES[line.state][1])
        self._grid.addWidget(Shape(*_SHAPES[line.state]), 2 * row, 0)
        self._grid.addWidget(title, 2 * row, 1)
        self._grid.addWidget(state, 2 * row, 2)
        if advice := advice_for(line):
            self._grid.addWidget(words(advice, role="muted", size=SECOND, wrap=True), 2 * row + 1, 1, 1, 2)

    def _number(self, line: HealthLine) -> str:
        if "free" in line.facts:
            return f"({self._desk.wording.number(round(int(str(line.facts['free'])) / MEGABYTE), 'MB')})"
        if "days" in line.facts:
            return "({})".format(self.tr("%n day(s) old", "", int(str(line.facts["days"]))))
        return ""

    def _ask_where(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "self-test.txt", "*.txt")
        if path:
            self.save(Path(path))

    def _ask_printer(self) -> None:
        printer = QPrinter()
        printer.setDocName("Document")
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """The report on paper, or in a PDF."""
        document = QTextDocument()
        document.setPlainText(self.report())
        document.print_(printer)

    def _arrange(self) -> None:
        step = unit(self)
        self._grid.setHorizontalSpacing(3 * step)
        self._grid.setVerticalSpacing(round(1.5 * step))
        self._grid.setColumnStretch(1, 1)
        card = Panel()
        card.column().addLayout(self._grid)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        for button in (self._again, self._save, self._print):
            buttons.addWidget(button)
        buttons.addStretch(1)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 4 * step)
        inside.addWidget(card)
        inside.addStretch(1)
        content.setMaximumWidth(wide(self, 240))
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 3 * step, 6 * step, 3 * step)
        column.setSpacing(2 * step)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._banner):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(scrolled(content), 1)


def advice_for(line: HealthLine) -> str:
    """What to do where a point is not good; what to ask where nobody can know."""
    return {BAD: say(ADVICE[line.key]), UNKNOWN: say(UNKNOWN_HERE)}.get(line.state, "")
