"""One clear sentence for whatever went wrong on the command line."""

from __future__ import annotations

from desktop.casework.doors import VaultProblem
from desktop.casework.refusals import Refusal
from desktop.casework.replay import ScenarioStopped


class CommandFault(Exception):
    """A task of the command line that cannot be done, with the sentence that says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def sentence_for(problem: Refusal | VaultProblem) -> str:
    """The sentence the window would show, in English, with the facts that help."""
    # The sentences live with the window; only a failing command pays for Qt's core.
    from desktop.ui.problems import sentence

    facts = ", ".join(
        f"{key} {value}" for key, value in problem.facts.items() if key != "what" and value not in ("", None, [], 0)
    )
    text = sentence(problem.code, dict(problem.facts))
    return f"{text} ({facts})" if facts else text


def stopped(problem: ScenarioStopped) -> str:
    """Where a scenario stopped: file, number, moment, task, and why."""
    event = problem.event
    where = (
        f"{problem.file}, event {problem.number} ({event.at:%Y-%m-%d %H:%M}, {event.task} {event.form or event.case})"
    )
    facts = dict(problem.facts)
    if problem.code == "expectation_failed":
        due = f" by {facts['due']:%Y-%m-%d %H:%M}" if facts.get("due") else ""
        found = ", ".join(facts["found"]) if isinstance(facts["found"], list) and facts["found"] else "nothing"
        return f"{where}: {facts['rule']} should be {facts['wanted']}{due}, but is {found}."
    if problem.code == "scenario_fault":
        return f"{where}: {facts['what']}."
    return f"{where}: {problem.code} {facts or ''}".rstrip()
