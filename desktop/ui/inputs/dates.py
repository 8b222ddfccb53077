"""Days and times, typed into a line; a calendar is one key away and never fills in today by itself."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from desktop.forms.dates import is_whole_day, read_date, typed_date
from desktop.forms.problems import BadAnswer
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui import icons
from desktop.ui.inputs.input import Input, Links
from desktop.ui.inputs.text import LineInput
from desktop.ui.measure import wide
from desktop.ui.parts.words import words as label
from desktop.ui.tokens import tokens_now


class DateEdit(QLineEdit):
    """A line for a date, with F4 or the picture at its end for the calendar."""

    picked = Signal()

    def __init__(self, links: Links, partial: bool) -> None:
        super().__init__()
        self._links = links
        self._partial = partial
        self._calendar_action = QAction(self)
        self._calendar_action.triggered.connect(self.open_calendar)
        self.addAction(self._calendar_action, QLineEdit.ActionPosition.TrailingPosition)
        self.setFixedWidth(wide(self, 50 if partial else 42))
        self._dress()
        self.retranslate()

    def retranslate(self) -> None:
        """Says again how a date is typed."""
        pattern = self.tr("dd.mm.yyyy")
        self.setPlaceholderText(self.tr("{pattern} or yyyy").format(pattern=pattern) if self._partial else pattern)
        self._calendar_action.setText(self.tr("Calendar (F4)"))
        self._calendar_action.setToolTip(self.tr("Calendar (F4)"))

    def open_calendar(self) -> None:
        """Opens the calendar under the line, at the day typed, else at this month with no day chosen in the line."""
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self._day() or self._links.today()
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)

        def take(chosen: QDate) -> None:
            menu.close()
            self.setText(typed_date(chosen.toString(Qt.DateFormat.ISODate)))
            self.picked.emit()

        calendar.clicked.connect(take)
        calendar.activated.connect(take)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4 and not self.isReadOnly():
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def set_read_only(self, read_only: bool) -> None:
        """Without a calendar while it cannot be changed."""
        self.setReadOnly(read_only)
        self._calendar_action.setVisible(not read_only)

    def _dress(self) -> None:
        self._calendar_action.setIcon(QIcon(icons.pixmap("calendar-days", tokens_now().muted, wide(self, 4))))

    def _day(self) -> date | None:
        try:
            iso = read_date(self.text(), self._links.today(), partial=True)
        except BadAnswer:
            return None
        return date.fromisoformat(iso) if is_whole_day(iso) else None


class TimeEdit(QLineEdit):
    """A line for the time of day."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(wide(self, 24))
        self.setPlaceholderText(QCoreApplication.translate("DateEdit", "hh:mm"))


class DateInput(LineInput):
    """A day, or where the form allows it a month, a year, or about a year."""

    narrow = True

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        Input.__init__(self, field, words, links)
        self.edit: DateEdit = DateEdit(links, field.partial)
        self._watch(self.edit)
        row = self._row()
        row.addWidget(self.edit)
        row.addStretch(1)
        self.edit.textEdited.connect(lambda _text: self.edited.emit())
        self.edit.picked.connect(self.edited)

    def set_read_only(self, read_only: bool) -> None:
        self.edit.set_read_only(read_only)


class TimeInput(LineInput):
    """The time of day."""

    narrow = True

    def _arrange(self) -> None:
        self.edit.setFixedWidth(wide(self, 24))
        self.edit.setPlaceholderText(QCoreApplication.translate("DateEdit", "hh:mm"))
        row = self._row()
        row.addWidget(self.edit)
        row.addStretch(1)


class _TwoEdits(Input):
    """The common part of inputs made of two lines."""

    narrow = True

    def _join_edits(self, first: DateEdit, second: QLineEdit) -> None:
        self.first, self.second = first, second
        self._watch(first, second)
        for edit in (first, second):
            edit.textEdited.connect(lambda _text: self.edited.emit())
            if isinstance(edit, DateEdit):
                edit.picked.connect(self.edited)

    def name_controls(self, name: str) -> None:
        for control, part in zip((self.first, self.second), self._parts(), strict=True):
            control.setAccessibleName(f"{name}: {part}")

    def set_read_only(self, read_only: bool) -> None:
        for edit in (self.first, self.second):
            if isinstance(edit, DateEdit):
                edit.set_read_only(read_only)
            else:
                edit.setReadOnly(read_only)

    def _parts(self) -> tuple[str, str]:
        raise NotImplementedError


class DateTimeInput(_TwoEdits):
    """A day and the time of it."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self._join_edits(DateEdit(links, partial=False), TimeEdit())
        row = self._row()
        row.addWidget(self.first)
        row.addWidget(self.second)
        row.addStretch(1)

    def _parts(self) -> tuple[str, str]:
        return QCoreApplication.translate("DateEdit", "Date"), QCoreApplication.translate("DateEdit", "Time")

    def _raw(self) -> str:
        return f"{self.first.text().strip()} {self.second.text().strip()}".strip()

    def _fill(self, raw: Any) -> None:
        day, _, time = (raw or "").strip().partition(" ")
        # Only a time was typed: it has no point between day and month.
        if not time and ":" in day:
            day, time = "", day
        self.first.setText(day)
        self.second.setText(time)


class PeriodInput(_TwoEdits):
    """From a day to a day; either may stay open."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self._join_edits(DateEdit(links, field.partial), DateEdit(links, field.partial))
        row = self._row()
        row.addWidget(self.first)
        dash: QWidget = label("–", role="muted")
        row.addWidget(dash)
        row.addWidget(self.second)
        row.addStretch(1)

    def _parts(self) -> tuple[str, str]:
        return self.words.say("word.from"), self.words.say("word.until")

    def _raw(self) -> list[str]:
        return [self.first.text(), self.second.text()]

    def _fill(self, raw: Any) -> None:
        start, end = raw or ("", "")
        self.first.setText(start or "")
        self.second.setText(end or "")
