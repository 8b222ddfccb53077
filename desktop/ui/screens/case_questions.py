"""What is asked before something is done in a case that leaves its mark."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.casework.views import StageRow
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.reason_panel import Asked

REASON = "reason"


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseQuestions", text)


def consent_question(consent_form: str) -> Asked:
    """A form was to be begun before the consent is there."""
    return Asked(
        title=_tr("The consent is not in the file yet"),
        line=_tr("It comes before the other forms. In an emergency go on with a reason; it is printed."),
        action=_tr("Go on with this reason"),
        safe=_tr("Back"),
        items=((REASON, _tr("Why it cannot be asked for now")),),
        other=_tr("Fill in the consent") if consent_form else "",
    )


def correction_question() -> Asked:
    """A finished form is to be corrected."""
    return Asked(
        title=_tr("Correct an error"),
        line=_tr("A new version is begun. The old text stays in the history and in the file."),
        action=_tr("Begin the correction"),
        safe=_tr("Do not correct"),
        items=((REASON, _tr("What was wrong, and why it is corrected")),),
    )


def stage_question(hand: CaseAtHand, stage: StageRow) -> Asked:
    """A stage is to be finished; every form it still wants needs a reason."""
    following = next((other for other in hand.page.stages if other.number == stage.number + 1), None)
    then = _tr("Next stage: {stage}.").format(stage=hand.wording.stage(following.id)) if following else ""
    why = _tr("Some forms are still missing. Write for each why the case goes on without it.")
    return Asked(
        title=_tr("Finish the stage “{stage}”?").format(stage=hand.wording.stage(stage.id)),
        line=" ".join(part for part in (why if stage.gates else "", then) if part),
        action=_tr("Finish with these reasons") if stage.gates else _tr("Finish stage"),
        safe=_tr("Do not finish"),
        items=tuple((gate.form_id, hand.title(gate.form_id)) for gate in stage.gates),
    )
