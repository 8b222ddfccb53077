"""The six stages: what each still wants, and finishing one."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.events import note_event
from desktop.casework.facts import facts_of
from desktop.casework.finding import current_episode, edition_of, entries_of, find_case
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.casework.signed import is_signed
from desktop.models import Case, Event
from desktop.standards.conditions import holds
from desktop.standards.definitions import Gate, Stage


@dataclass(frozen=True, slots=True)
class OpenGate:
    """A form that a stage still wants: not begun, not finished, or not signed."""

    form_id: str
    wants: str
    source: str


def open_gates(office: Office, session: Session, case: Case, stage: Stage) -> list[OpenGate]:
    """What is still wanted before the stage can be finished, in the order of the standard."""
    facts = facts_of(office, session, case)
    found = []
    for gate in stage.gates:
        if gate.when is None or holds(gate.when, facts):
            wants = _wants(session, case, gate)
            if wants:
                found.append(OpenGate(gate.form, wants, gate.source))
    return found


def _wants(session: Session, case: Case, gate: Gate) -> str:
    entries = entries_of(session, case.id, gate.form, episode=current_episode(case).number)
    finished = [entry for entry in entries if entry.state == "finished"]
    if not finished:
        return "finished" if entries else "begun"
    if gate.signed and not any(is_signed(entry.answers) for entry in finished):
        return "signed"
    return ""


def finished_stages(session: Session, case: Case) -> set[str]:
    """The stages finished in the current episode."""
    query = select(Event).where(Event.case_id == case.id, Event.kind == "stage_finished")
    rows = session.scalars(query.where(Event.episode == current_episode(case).number))
    return {str(row.facts["stage"]) for row in rows}


@needs("write_cases")
def finish_stage(office: Office, case_id: int, stage_id: str, reasons: dict[str, str] | None = None) -> str:
    """Finish a stage and return the next one; every open gate needs a reason, which is kept and printed.

    `Refusal("gates_open", forms=…)` names what is missing without a reason.
    """
    office.require_writer()
    kept = {form: reason.strip() for form, reason in (reasons or {}).items() if reason.strip()}
    with office.changing(office.user, "finish_stage", case_id, stage=stage_id) as session:
        case = find_case(session, case_id)
        standard = edition_of(office, case)
        if stage_id not in {stage.id for stage in standard.stages}:
            raise Refusal("stage_missing", stage=stage_id)
        stage = standard.stage(stage_id)
        gates = open_gates(office, session, case, stage)
        wanting = [gate.form_id for gate in gates if gate.form_id not in kept]
        if wanting:
            raise Refusal("gates_open", forms=wanting)
        passed = {gate.form_id: office.names.hide(case.uid, kept[gate.form_id]) for gate in gates}
        note_event(office, session, case, "stage_finished", office.now(), stage=stage_id, passed=passed)
        later = [other for other in standard.stages if other.number > stage.number]
        if later and standard.stage(case.stage).number <= stage.number:
            case.stage = later[0].id
        return case.stage


@needs("write_cases")
def waive_consent(office: Office, case_id: int, reason: str) -> None:
    """Go on before the consent is there: only with a reason, which is kept and printed."""
    office.require_writer()
    if not reason.strip():
        raise Refusal("reason_missing")
    with office.changing(office.user, "waive_consent", case_id) as session:
        case = find_case(session, case_id)
        hidden = office.names.hide(case.uid, reason.strip())
        note_event(office, session, case, "consent_waived", office.now(), reason=hidden)
