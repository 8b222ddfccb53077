"""Replaying what belongs to the office itself: its papers, and answers as a scenario writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, save_paper, start_paper
from desktop.casework.refusals import Refusal
from desktop.casework.scenario import ScenarioEvent, plain
from desktop.forms.checking import Problem
from desktop.standards.definitions import Field, Form

Key = tuple[str, str]
STAFF = "@staff"


class PaperReplay:
    """Fills in papers of the office, and goes on with those a scenario has named."""

    def __init__(self) -> None:
        self._papers: dict[Key, int] = {}

    def is_paper(self, office: Office, form_id: str) -> bool:
        """Whether that form belongs to the office instead of a case."""
        form = office.standard.forms.get(form_id)
        return form is not None and form.scope == "office"

    def fill(self, office: Office, event: ScenarioEvent, key: Key) -> None:
        """Fill in a paper, or go on with a named one, and finish it unless the event says otherwise."""
        known = self._papers.get(key) if event.entry else None
        paper_id = known if known is not None else start_paper(office, event.form, event.at.replace(tzinfo=None))
        self._papers[key] = paper_id
        answers = answers_typed(office, office.standard.forms[event.form], event.answers)
        refuse_problems(save_paper(office, paper_id, answers).problems)
        if event.finish:
            finish_paper(office, paper_id, event.gaps)


def answers_typed(office: Office, form: Form, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers as a form would be typed; a colleague is written by her sign-in name.

    A scenario may not say what a form does not ask.
    """
    fields = {field.id: field for field in form.fields()}
    unknown = set(answers) - set(fields)
    if unknown:
        raise Refusal("scenario_fault", what=f"{form.id} has no field {', '.join(sorted(unknown))}")
    uids = {card.login: card.uid for card in office.opened.users()}
    return {field_id: _typed(fields[field_id], plain(answer), uids) for field_id, answer in answers.items()}


def refuse_problems(problems: Iterable[Problem]) -> None:
    """A scenario may not say what cannot be understood."""
    for problem in problems:
        raise Refusal("scenario_fault", what=f"{problem.field_id}: {problem.code}")


def _typed(field: Field, answer: Any, uids: Mapping[str, str]) -> Any:
    if field.columns and isinstance(answer, list):
        columns = {column.id: column for column in field.columns}
        return [
            {name: _typed(columns[name], value, uids) if name in columns else value for name, value in row.items()}
            for row in answer
        ]
    if field.options_from == STAFF and isinstance(answer, str) and answer in uids:
        return {"id": uids[answer], "text": answer}
    return answer
