"""Asks why two who must not meet come together all the same, before what brings them together is finished."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.casework.refusals import Refusal
from desktop.ui.parts.spoken import appear
from desktop.ui.screens.reason_panel import Asked, ReasonPanel
from desktop.ui.screens.saying import why_not

WHY = "why"


class MeetingAnyway(ReasonPanel):
    """Stands in the place of the form while it asks; `decided` carries the reasons for gaps, and why they meet."""

    decided = Signal(dict, str)

    def __init__(self) -> None:
        super().__init__()
        self._form: QWidget | None = None
        self._reasons: dict[str, str] = {}
        self.given.connect(self._decide)
        self.left.connect(self.put_away)
        appear(self, False)

    def begin(self, reasons: dict[str, str]) -> dict[str, str]:
        """Remembers the reasons for gaps a form is finished with, and hands them back."""
        self._reasons = reasons
        return reasons

    def takes(self, problem: Exception, form: QWidget) -> bool:
        """Asks instead of the form where this is what was refused; False for any other problem."""
        if not isinstance(problem, Refusal) or problem.code != "must_not_meet":
            return False
        asked = Asked(
            title=_tr("Two who must not meet"),
            line=why_not(problem),
            action=_tr("Finish all the same"),
            safe=_tr("Back to the form"),
            items=((WHY, _tr("Why it is safe all the same; both files keep it")),),
        )
        self.ask_instead(form, asked)
        return True

    def ask_instead(self, form: QWidget, asked: Asked) -> None:
        """Puts a question in the place of the form."""
        self._form = form
        appear(form, False)
        appear(self, True)
        self.ask(asked)

    def put_away(self) -> None:
        """Shows the form again."""
        appear(self, False)
        if self._form is not None:
            appear(self._form, True)
            self._form = None

    def _decide(self, given: dict[str, str]) -> None:
        self.put_away()
        self.decided.emit(self._reasons, given[WHY])


def _tr(text: str) -> str:
    return QCoreApplication.translate("MeetingAnyway", text)
