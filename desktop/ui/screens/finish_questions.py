"""What is asked before a form is finished: whether what it leaves open is meant so, and why two meet all the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.casework.open_points import OpenRow, open_in_entry
from desktop.ui.desk import Desk
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.meeting_anyway import MeetingAnyway
from desktop.ui.screens.reason_panel import Asked
from desktop.ui.wizard import FormWizard


class FinishQuestions(MeetingAnyway):
    """`decided` carries the reasons for gaps also where nothing is left open, or it is meant so."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asks = False

    def look(self, hand: CaseAtHand | None, entry_id: int | None, form: FormWizard, reasons: dict[str, str]) -> None:
        """Looks at what is on the disk of the form; where the edition wants nothing of it, goes on at once."""
        self.begin(reasons)
        form_id = form.filling.journey.form.id
        checks = hand.standard.checks if hand is not None else ()
        if hand is None or not any(check.form == form_id and check.in_one_entry for check in checks):
            self._go_on()
            return
        self._desk.ask(
            open_in_entry,
            entry_id,
            hand.wording,
            then=lambda rows: self._found(rows, form),
            failed=lambda _no: self._go_on(),
        )

    def _found(self, rows: Sequence[OpenRow], form: QWidget) -> None:
        if not rows:
            self._go_on()
            return
        self._asks = True
        asked = Asked(
            title=_tr("This is left open"),
            line="\n".join(f"• {row.label}: {row.what}" for row in rows),
            action=_tr("Finish all the same"),
            safe=_tr("Back to the form"),
        )
        self.ask_instead(form, asked)

    def put_away(self) -> None:
        """Shows the form again."""
        self._asks = False
        super().put_away()

    def _decide(self, given: dict[str, str]) -> None:
        if not self._asks:
            super()._decide(given)
            return
        self.put_away()
        self._go_on()

    def _go_on(self) -> None:
        self.decided.emit(self._reasons, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FinishQuestions", text)
