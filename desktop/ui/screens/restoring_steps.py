"""The two steps of a restore: which backup and what opens it, then what becomes of it and where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop.casework.backups import BackupRow
from desktop.casework.people import DIGITS, GROUPS, group_is_right
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.folder_field import FolderField
from desktop.ui.parts.groups_field import GroupsField
from desktop.ui.parts.media import media_seen
from desktop.ui.parts.password import PasswordField
from desktop.ui.parts.radio_line import RadioLine
from desktop.ui.parts.spoken import appear
from desktop.ui.screens.row_table import RowTable
from desktop.ui.screens.step import Step

PASSWORD, SHEET = "password", "sheet"
SHOWN_ROWS = 5
MEGABYTE = 1_000_000


def codes_in(text: str) -> tuple[str, ...]:
    """The codes typed between spaces, commas or semicolons."""
    return tuple(dict.fromkeys(text.replace(",", " ").replace(";", " ").upper().split()))


class SourceStep(Step):
    """Where the backups lie, and the password or the recovery sheet that opens them."""

    def __init__(self) -> None:
        super().__init__()
        found = media_seen()
        self.place = FolderField(found[0].root if found else Path())
        self.how = RadioLine((PASSWORD, SHEET))
        self.login, self.password = QLineEdit(), PasswordField()
        self.groups = GroupsField(GROUPS, DIGITS, group_is_right)
        self.two = QCheckBox()
        self.second = GroupsField(GROUPS, DIGITS, group_is_right, first=GROUPS + 1)
        self._frames = tuple(FieldFrame(one) for one in (self.place, self.how, self.login, self.password))
        for part in (*self._frames, self.groups, self.two, self.second):
            self.column.addWidget(part)
        self.setFocusProxy(self.place)
        self.how.chosen.connect(lambda _key: self._review())
        self.two.toggled.connect(lambda _on: self._review())
        self.login.textChanged.connect(self.edited)
        self.login.returnPressed.connect(self.entered)
        self.password.entered.connect(self.entered)
        for typed in (self.place, self.password, self.groups, self.second):
            typed.edited.connect(self.edited)
        self.retranslate()
        self._review()

    def is_ready(self) -> bool:
        if not self.place.path().is_absolute():
            return False
        if self.how.choice() == PASSWORD:
            return bool(self.login.text().strip() and self.password.text())
        return all(groups.is_right() for groups in self._typed())

    def sheet(self) -> tuple[str, ...]:
        """The groups of the recovery sheet, or of both; empty where a password opens it."""
        if self.how.choice() == PASSWORD:
            return ()
        return tuple(text for groups in self._typed() for text in groups.texts())

    def forget(self) -> None:
        """What was typed and is secret goes."""
        self.password.clear()
        for groups in (self.groups, self.second):
            groups.clear()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Restore from a backup"))
        self._line.setText(
            self.tr("For a new computer, or where the office no longer opens. The backup itself is not changed.")
        )
        self._frames[0].tell(self.tr("Stick or folder with backups"), has_help=False)
        self._frames[1].tell(self.tr("What opens it"), has_help=False)
        self._frames[2].tell(self.tr("Sign-in name"), has_help=False)
        self._frames[3].tell(self.tr("Password of the day of the backup"), has_help=False)
        self.how.tell({PASSWORD: self.tr("a password"), SHEET: self.tr("the recovery sheet")})
        self.two.setText(self.tr("There are two sheets, A and B"))

    def _typed(self) -> list[GroupsField]:
        return [self.groups, self.second] if self.two.isChecked() else [self.groups]

    def _review(self) -> None:
        by_sheet = self.how.choice() == SHEET
        for frame in self._frames[2:]:
            appear(frame, not by_sheet)
        appear(self.groups, by_sheet)
        appear(self.two, by_sheet)
        appear(self.second, by_sheet and self.two.isChecked())
        self.edited.emit()


class TargetStep(Step):
    """Which of the backups, without which cases, and the empty folder it goes into."""

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._rows: Sequence[BackupRow] = ()
        self.table = RowTable(0)
        self.codes = QLineEdit()
        self.target = FolderField(home / "Kerege" / "office")
        self._frames = (FieldFrame(self.codes), FieldFrame(self.target))
        self.column.addWidget(self.table)
        for frame in self._frames:
            self.column.addWidget(frame)
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self.edited.emit())
        self.target.edited.connect(self.edited)
        self.retranslate()

    def show_backups(self, rows: Sequence[BackupRow]) -> None:
        """The backups that were opened, newest first."""
        self._rows = rows
        self.retranslate()

    def sequence(self) -> int | None:
        """The number of the one chosen; None where none can be."""
        place = self.table.currentIndex().row()
        row = self._rows[place] if 0 <= place < len(self._rows) else None
        return row.sequence if row is not None and row.made_at is not None else None

    def codes_of_acts(self) -> tuple[str, ...]:
        """The codes on the acts of destruction, as typed between spaces or commas."""
        return codes_in(self.codes.text())

    def is_ready(self) -> bool:
        return self.sequence() is not None and self.target.path().is_absolute()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Which backup, and where to"))
        self._line.setText(self.tr("A restore never writes over anything: it becomes a new folder."))
        self._frames[0].tell(
            self.tr("Cases destroyed since then"),
            self.tr("Codes from the acts of destruction, with spaces between; they will not come back."),
            has_help=False,
        )
        self._frames[1].tell(self.tr("A new, empty folder for the office"), has_help=False)
        heads = (self.tr("Made"), self.tr("State"), self.tr("Cases"), self.tr("Size"), self.tr("Number"))
        self.table.tell(heads, [self._cells(row) for row in self._rows])
        height = self.table.verticalHeader().defaultSectionSize()
        shown = min(max(len(self._rows), 1), SHOWN_ROWS) + 1
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + shown * height)

    def _cells(self, row: BackupRow) -> tuple[str, ...]:
        if row.made_at is None:
            return "–", self.tr("damaged"), "–", "–", str(row.sequence)
        states = {"proven": self.tr("read again, good"), "verified": self.tr("read back, good")}
        state = states.get(row.state, self.tr("not read back"))
        size = f"{max(0.1, row.size / MEGABYTE):.1f} MB"
        return row.made_at.strftime("%d.%m.%Y %H:%M"), state, str(row.cases), size, str(row.sequence)
