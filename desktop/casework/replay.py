"""Replaying scenarios through the same tasks a worker's screen calls, under a simulated clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.casework.documents import Paper, register_document
from desktop.casework.due import dues_of, excuse, explain_delay
from desktop.casework.entries import correct_entry, finish_entry, save_answers, start_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import give_code, link_cases, start_case
from desktop.casework.office import Office
from desktop.casework.office_due import excuse_in_office, explain_office_delay, office_dues
from desktop.casework.refusals import Refusal
from desktop.casework.replay_papers import PaperReplay, answers_typed, refuse_problems
from desktop.casework.scenario import Expectation, Scenario, ScenarioEvent, plain
from desktop.casework.signing import sign_entry
from desktop.casework.stages import finish_stage, waive_consent
from desktop.casework.supervision import answer_remark
from desktop.casework.views_case import entry_view
from desktop.standards.deadlines import Due
from desktop.vault.problems import VaultProblem

DUE_STATES = ("waiting", "open", "soon")


class ScenarioStopped(Exception):
    """The first event that was refused or whose expectation does not hold; names file and event, never an answer."""

    def __init__(self, file: str, number: int, event: ScenarioEvent, code: str, facts: Mapping[str, object]) -> None:
        super().__init__(code)
        self.file = file
        self.number = number
        self.event = event
        self.code = code
        self.facts = facts


@dataclass(slots=True)
class SimulatedClock:
    """A clock that stands at the event being replayed."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True, slots=True)
class Step:
    """One event with the file it came from and its number there."""

    file: str
    folder: Path
    number: int
    event: ScenarioEvent


def steps_of(scenarios: Iterable[tuple[Path, Scenario]]) -> list[Step]:
    """The events of all files in the order they happen."""
    steps = [
        Step(path.name, path.parent, number, event)
        for path, scenario in scenarios
        for number, event in enumerate(scenario.events, start=1)
    ]
    return sorted(steps, key=lambda step: step.event.at)


class Replay:
    """Replays events in one office; keeps which case and entry the files' own names stand for."""

    def __init__(self, offices: Mapping[str, Office], clock: SimulatedClock) -> None:
        self._offices = offices
        self._clock = clock
        self.cases: dict[tuple[str, str], int] = {}
        self._entries: dict[tuple[str, str], int] = {}
        self._papers = PaperReplay()

    def run(self, steps: Iterable[Step], done: Callable[[int], None] = lambda _: None) -> None:
        """Replay every step; `done(n)` is called once the n-th is safely on the disk."""
        for count, step in enumerate(steps, start=1):
            self._clock.now = step.event.at.replace(tzinfo=None)
            try:
                self._do(step)
                self._check(step)
            except (Refusal, VaultProblem) as refusal:
                raise ScenarioStopped(step.file, step.number, step.event, refusal.code, refusal.facts) from refusal
            done(count)

    def _office(self, step: Step) -> Office:
        if step.event.by not in self._offices:
            raise Refusal("scenario_fault", what=f"nobody signs in as {step.event.by!r}")
        return self._offices[step.event.by]

    def _case(self, step: Step, name: str = "") -> int:
        key = (step.file, name or step.event.case)
        if key not in self.cases:
            raise Refusal("scenario_fault", what=f"the case {key[1]!r} has not been started")
        return self.cases[key]

    def _entry(self, step: Step) -> int:
        key = (step.file, step.event.entry)
        if key not in self._entries:
            raise Refusal("scenario_fault", what=f"no entry is called {step.event.entry!r}")
        return self._entries[key]

    def _do(self, step: Step) -> None:
        TASKS[step.event.task](self, step)

    def start_case(self, step: Step) -> None:
        """First contact."""
        self.cases[(step.file, step.event.case)] = start_case(self._office(step), self._clock.now)

    def fill(self, step: Step) -> None:
        """Fill in a form, or go on with a named one, and finish it unless the event says otherwise."""
        office, event = self._office(step), step.event
        key = (step.file, event.entry)
        if self._papers.is_paper(office, event.form):
            self._papers.fill(office, event, key)
            return
        if event.entry and key in self._entries:
            entry_id = self._entries[key]
        else:
            entry_id = start_entry(office, self._case(step), event.form, self._clock.now)
        if event.entry:
            self._entries[key] = entry_id
        self._save(office, entry_id, step)
        if event.finish:
            finish_entry(office, entry_id, event.gaps)

    def _save(self, office: Office, entry_id: int, step: Step) -> None:
        """Save the event's answers; a scenario may not say what a form does not ask or cannot understand."""
        form = office.standard.forms[entry_view(office, entry_id).form_id]
        answers = answers_typed(office, form, step.event.answers)
        refuse_problems(save_answers(office, entry_id, answers).problems)

    def finish(self, step: Step) -> None:
        """Finish a form that was filled in earlier."""
        finish_entry(self._office(step), self._entry(step), step.event.gaps)

    def correct(self, step: Step) -> None:
        """Correct a finished form: a new version with a reason."""
        office = self._office(step)
        entry_id = correct_entry(office, self._entry(step), step.event.reason)
        self._save(office, entry_id, step)
        finish_entry(office, entry_id, step.event.gaps)
        self._entries[(step.file, step.event.entry)] = entry_id

    def sign(self, step: Step) -> None:
        """Record who signed a finished form, and when."""
        sign_entry(self._office(step), self._entry(step), plain(step.event.answers))

    def give_code(self, step: Step) -> None:
        """Give the case its code, stated or made."""
        give_code(self._office(step), self._case(step), step.event.code or None, self._clock.now)

    def link(self, step: Step) -> None:
        """Link two cases of one family."""
        link_cases(self._office(step), self._case(step), self._case(step, step.event.other), step.event.relation)

    def document(self, step: Step) -> None:
        """Register a document."""
        paper = step.event.paper
        if paper is None:
            raise Refusal("scenario_fault", what="a document event needs [event.paper]")
        known = Paper(
            paper.title, paper.kind, paper.medium, paper.pages, paper.dated_on, confidential=paper.confidential
        )
        entry_id = self._entry(step) if step.event.entry else None
        if not paper.file:
            register_document(self._office(step), self._case(step), known, entry_id=entry_id)
            return
        with (step.folder / paper.file).open("rb") as source:
            register_document(self._office(step), self._case(step), known, source, Path(paper.file).name, entry_id)

    def finish_stage(self, step: Step) -> None:
        """Finish a stage."""
        finish_stage(self._office(step), self._case(step), step.event.stage, step.event.gaps)

    def excuse(self, step: Step) -> None:
        """Say why something could not be done."""
        due = self._due(step)
        if not step.event.case:
            excuse_in_office(self._office(step), due, step.event.reason)
            return
        excuse(self._office(step), self._case(step), due.rule.id, due.record_id, due.occurrence, step.event.reason)

    def explain_delay(self, step: Step) -> None:
        """Give the reason for something done late."""
        due = self._due(step)
        if not step.event.case:
            explain_office_delay(self._office(step), due, step.event.reason)
            return
        explain_delay(
            self._office(step), self._case(step), due.rule.id, due.record_id, due.occurrence, step.event.reason
        )

    def _due(self, step: Step) -> Due:
        dues = [due for due in self._dues(step, None) if due.rule.id == step.event.rule and due.state != "ended"]
        late = [due for due in dues if due.state in ("overdue", "done_late")] or dues
        if not late:
            raise Refusal("deadline_missing", rule=step.event.rule)
        return late[0]

    def waive_consent(self, step: Step) -> None:
        """Go on before the consent is there."""
        waive_consent(self._office(step), self._case(step), step.event.reason)

    def answer_remark(self, step: Step) -> None:
        """Answer a supervisor's remark."""
        answer_remark(self._office(step), self._entry(step), step.event.row, step.event.reason)

    def _dues(self, step: Step, at: datetime | None) -> tuple[Due, ...]:
        office = self._office(step)
        if not step.event.case:
            return office_dues(office, at)
        with office.reading() as session:
            return dues_of(office, session, find_case(session, self._case(step)), at)

    def _check(self, step: Step) -> None:
        for wanted in step.event.expect:
            dues = self._dues(step, wanted.at.replace(tzinfo=None) if wanted.at else None)
            if not _holds(wanted, dues):
                found = [
                    f"{due.state} {due.due_at:%Y-%m-%dT%H:%M}"
                    for due in dues
                    if due.rule.id == wanted.rule and due.due_at
                ]
                raise Refusal("expectation_failed", rule=wanted.rule, wanted=wanted.state, due=wanted.due, found=found)


def _holds(wanted: Expectation, dues: Iterable[Due]) -> bool:
    mine = [due for due in dues if due.rule.id == wanted.rule]
    if wanted.due is not None:
        mine = [due for due in mine if due.due_at is not None and _same_minute(due.due_at, wanted.due)]
    if wanted.opens is not None:
        mine = [due for due in mine if due.opens_at is not None and _same_minute(due.opens_at, wanted.opens)]
    if wanted.state == "absent":
        return all(due.state == "ended" for due in mine)
    states = DUE_STATES if wanted.state == "due" else (wanted.state,)
    return any(due.state in states for due in mine)


def _same_minute(one: datetime, other: datetime) -> bool:
    return one.replace(second=0, microsecond=0) == other.replace(second=0, microsecond=0, tzinfo=None)


TASKS: Mapping[str, Callable[[Replay, Step], None]] = {
    "start_case": Replay.start_case,
    "fill": Replay.fill,
    "finish": Replay.finish,
    "correct": Replay.correct,
    "sign": Replay.sign,
    "give_code": Replay.give_code,
    "link": Replay.link,
    "document": Replay.document,
    "finish_stage": Replay.finish_stage,
    "excuse": Replay.excuse,
    "explain_delay": Replay.explain_delay,
    "waive_consent": Replay.waive_consent,
    "answer_remark": Replay.answer_remark,
}
