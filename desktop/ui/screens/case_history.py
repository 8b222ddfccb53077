"""What happened in a case, newest first, and who read or printed it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.casework.office import Office
from desktop.casework.permissions import may
from desktop.casework.views_case import HistoryRow, RoleWord, history, readings
from desktop.casework.wordings import role_word
from desktop.ui.desk import Desk
from desktop.ui.doings import doing_words
from desktop.ui.measure import unit
from desktop.ui.parts.choosing import RadioRow
from desktop.ui.parts.spoken import Spoken
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.row_table import RowTable
from desktop.ui.screens.saying import happened, iso

Reading = tuple[datetime, str, str]
Told = tuple[list[HistoryRow], list[Reading]]

EVENTS: Final[Mapping[str, object]] = {
    "entry_open": QT_TRANSLATE_NOOP("History", "Form begun: {form}"),
    "entry_finished": QT_TRANSLATE_NOOP("History", "Form finished: {form}"),
    "entry_replaced": QT_TRANSLATE_NOOP("History", "Earlier version, replaced: {form}"),
    "case_opened": QT_TRANSLATE_NOOP("History", "Case opened"),
    "case_received": QT_TRANSLATE_NOOP("History", "Came from {office}, its code there: {former}"),
    "code_given": QT_TRANSLATE_NOOP("History", "Code given: {code}"),
    "case_linked": QT_TRANSLATE_NOOP("History", "Linked with a case of the same family"),
    "handed_out": QT_TRANSLATE_NOOP("History", "Handed out to {to}"),
    "handed_over": QT_TRANSLATE_NOOP("History", "Given by {uid} to {to}"),
    "name_asked": QT_TRANSLATE_NOOP("History", "The supervisor asked whose case it is: {reason}"),
    "name_answered": QT_TRANSLATE_NOOP("History", "The worker answered who asked for the name"),
    "kept_apart": QT_TRANSLATE_NOOP("History", "Must not meet {code}"),
    "apart_ended": QT_TRANSLATE_NOOP("History", "May meet {code} again"),
    "apart_passed": QT_TRANSLATE_NOOP("History", "Came together with {code} all the same, with a reason"),
    "contact_ended": QT_TRANSLATE_NOOP("History", "Contact ended without a service"),
    "stage_finished": QT_TRANSLATE_NOOP("History", "Stage finished: {stage}"),
    "case_closed": QT_TRANSLATE_NOOP("History", "Case closed"),
    "case_reopened": QT_TRANSLATE_NOOP("History", "Case reopened"),
    "case_suspended": QT_TRANSLATE_NOOP("History", "Service stopped for a time"),
    "case_resumed": QT_TRANSLATE_NOOP("History", "Service taken up again"),
    "alert_raised": QT_TRANSLATE_NOOP("History", "Alert raised"),
    "alert_lifted": QT_TRANSLATE_NOOP("History", "Alert lifted"),
    "supervisor_read": QT_TRANSLATE_NOOP("History", "Read by the supervisor"),
    "plan_approved": QT_TRANSLATE_NOOP("History", "Plan approved"),
    "transfer_sent": QT_TRANSLATE_NOOP("History", "File handed over, not yet received"),
    "transfer_received": QT_TRANSLATE_NOOP("History", "Receipt of the transferred file"),
    "remark_answered": QT_TRANSLATE_NOOP("History", "Remark of the supervisor answered"),
    "excused": QT_TRANSLATE_NOOP("History", "Not done, with a reason: {task}"),
    "late_reason": QT_TRANSLATE_NOOP("History", "Reason for a delay: {task}"),
    "consent_waived": QT_TRANSLATE_NOOP("History", "Gone on without the consent, with a reason"),
    "risk_changed": QT_TRANSLATE_NOOP("History", "Risk: {risk}"),
    "printed": QT_TRANSLATE_NOOP("History", "Printed, {pages} pages"),
    "entry_signed": QT_TRANSLATE_NOOP("History", "Signature recorded"),
    "glass_broken": QT_TRANSLATE_NOOP("History", "Strictly confidential section opened in need, with a reason"),
    "glass_seen": QT_TRANSLATE_NOOP("History", "Opening in need read by the worker"),
}

QUIET: Final = frozenset({"save_draft", "drop_drafts"})


def told(office: Office, case_id: int, word: RoleWord) -> Told:
    """Both lists in one go."""
    seen = readings(office, case_id) if may(office.user.role, "read_trail") else []
    return history(office, case_id, word), seen


class HistoryTab(Spoken):
    """Two lists: what happened, and who did what in the program."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hand: CaseAtHand | None = None
        self._told: Told = ([], [])
        self._choice: RadioRow | None = None
        self._row = QHBoxLayout()
        self.events, self.readings = RowTable(stretch=1, muted=(2,)), RowTable(stretch=2, muted=(1,))
        self._stack = Deck()
        self._arrange()

    def tell(self, hand: CaseAtHand) -> None:
        """Shows the history of a case."""
        self._hand = hand
        self.retranslate()
        self._desk.ask(told, hand.page.id, role_word(self._desk.wording), then=self._show)

    def retranslate(self) -> None:
        chosen = "events"
        if self._choice is not None:
            chosen = self._choice.choice() or chosen
            self._row.removeWidget(self._choice)
            self._choice.hide()
            self._choice.deleteLater()
        self._choice = RadioRow({"events": self.tr("What happened"), "readings": self.tr("Who worked with it")})
        self._choice.choose(chosen)
        self._choice.chosen.connect(self._choose)
        self._row.insertWidget(0, self._choice, 1)
        self._show(self._told)

    def _choose(self) -> None:
        assert self._choice is not None
        if not self._choice.choice():
            self._choice.choose("events")
        self._stack.setCurrentWidget(self.readings if self._choice.choice() == "readings" else self.events)

    def _show(self, both: Told) -> None:
        hand = self._hand
        if hand is None:
            return
        self._told = both
        date_time = hand.wording.date_time
        heads = (self.tr("When it happened"), self.tr("What"), self.tr("By"), self.tr("Written down"))
        rows = [
            (happened(hand.wording, r.at), self._words(hand, r), r.by, date_time(iso(r.entered_at))) for r in both[0]
        ]
        self.events.tell(heads, rows)
        seen = [reading for reading in both[1] if reading[2] not in QUIET]
        columns = (self.tr("Day and time"), self.tr("By"), self.tr("What"))
        self.readings.tell(columns, [(date_time(iso(at)), by, doing_words(doing)) for at, by, doing in seen])

    def _words(self, hand: CaseAtHand, row: HistoryRow) -> str:
        facts = {
            "form": f"№ {row.number} {hand.title(row.form_id)}",
            "code": str(row.facts.get("code", "")),
            "stage": hand.wording.stage(str(row.facts.get("stage", ""))),
            "task": hand.wording.deadline(str(row.facts.get("rule", ""))),
            "risk": hand.wording.say(f"options.risk_level.{row.facts.get('level', '')}"),
            "pages": str(row.facts.get("pages", "")),
            "office": str(row.facts.get("from_office", "")),
            "former": str(row.facts.get("former_code", "")),
            "uid": str(row.facts.get("uid", "")),
            "to": str(row.facts.get("to", "")),
        }
        text = _said(EVENTS, row.kind).format_map(facts)
        parts = [text]
        if row.version > 1:
            parts.append(self.tr("version {number}").format(number=row.version))
        if row.facts.get("reason"):
            parts.append(str(row.facts["reason"]))
        return " · ".join(parts)

    def _arrange(self) -> None:
        step = unit(self)
        for table in (self.events, self.readings):
            self._stack.addWidget(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 4 * step, 6 * step, 4 * step)
        column.setSpacing(3 * step)
        column.addLayout(self._row)
        column.addWidget(self._stack, 1)


def _said(table: Mapping[str, object], key: str) -> str:
    return QCoreApplication.translate("History", str(table.get(key, key)))
