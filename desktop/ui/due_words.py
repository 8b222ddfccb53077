"""How far away a moment is, in the words and the shape that every screen uses for it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.standards.wording import Wording

HOURS_UP_TO = 48
"""Limits in hours are counted in hours up to here, later in days."""
NEAR = timedelta(days=3)


def due_chip(state: str, due_at: datetime | None, by_hours: bool, now: datetime, wording: Wording) -> tuple[str, str]:
    """(state of the chip, its words) of a deadline: late, today, soon, later, done."""
    if due_at is None:
        return "later", ""
    if state in ("done", "done_late"):
        return "done", wording.date(due_at.isoformat())
    if state == "excused":
        return "soon", QCoreApplication.translate("Due", "late, reason given")
    if due_at < now:
        return "late", late_words(now - due_at, by_hours)
    if due_at.date() == now.date():
        return "today", _until(due_at)
    if due_at.date() == now.date() + timedelta(days=1):
        return "soon", QCoreApplication.translate("Due", "tomorrow")
    return ("soon" if due_at - now <= NEAR else "later"), wording.date(due_at.isoformat())


def late_words(by: timedelta, by_hours: bool) -> str:
    """How late something is."""
    hours = max(1, round(by.total_seconds() / 3600))
    if by_hours and hours < HOURS_UP_TO:
        return QCoreApplication.translate("Due", "%n hour(s) late", "", hours)
    return QCoreApplication.translate("Due", "%n day(s) late", "", max(1, -(-hours // 24)))


def left_words(due_at: datetime, now: datetime) -> str:
    """How much time is left: hours and minutes on the last day, else days."""
    left = due_at - now
    if left >= timedelta(days=1):
        return QCoreApplication.translate("Due", "%n day(s) left", None, left.days)
    minutes = int(left.total_seconds() // 60)
    said = QCoreApplication.translate("Due", "{hours} h {minutes} min left")
    return said.format(hours=minutes // 60, minutes=minutes % 60)


def past_words(at: datetime, now: datetime, wording: Wording, with_time: bool = True) -> str:
    """When something was: today, yesterday, or the day; with its time."""
    time = f" {at:%H:%M}" if with_time else ""
    days = (now.date() - at.date()).days
    if days == 0:
        return QCoreApplication.translate("Due", "today") + time
    if days == 1:
        return QCoreApplication.translate("Due", "yesterday") + time
    return wording.date(at.date().isoformat()) + time


def ago_words(at: datetime, now: datetime) -> str:
    """Roughly how long ago, for a narrow column."""
    days = max(0, (now.date() - at.date()).days)
    if days < 2:
        return QCoreApplication.translate("Due", "yesterday" if days else "today")
    if days < 14:
        return QCoreApplication.translate("Due", "%n day(s)", "", days)
    if days < 60:
        return QCoreApplication.translate("Due", "%n week(s)", "", days // 7)
    return QCoreApplication.translate("Due", "%n month(s)", "", days // 30)


def long_day(day: datetime) -> str:
    """The day at the head of Today, as the language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_day(day: datetime) -> str:
    """Weekday and day for the week: "Mo 20"."""
    name = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{name[:1].upper()}{name[1:]} {day.day}"


def _until(due_at: datetime) -> str:
    if due_at.hour == 23 and due_at.minute >= 59:
        return QCoreApplication.translate("Due", "today")
    return QCoreApplication.translate("Due", "until {time}").format(time=f"{due_at:%H:%M}")
