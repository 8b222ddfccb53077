"""What a case comes to, so that one that was typed can be laid beside one that was replayed."""

from __future__ import annotations

from typing import Any

from desktop.casework.office import Office
from desktop.casework.views import TaskRow, case_page
from desktop.casework.views_case import documents, entry_view
from desktop.casework.wordings import role_word, wording_of
from desktop.forms.roles import NUMBERED_CHILDREN
from tests.journeys.answering import MARKS

NOT_SIGNED = {"state": "none"}
BY_CHANCE = frozenset({"temporary_code"})
"""What the program makes anew each time."""
OWN_CODE = "the code of this case"


def stages_of(office: Office, case_id: int) -> list[object]:
    """The case itself: its stages, status, risk, episodes, alerts and what keeps it from going on."""
    page = case_page(office, case_id)
    stages = [(stage.id, stage.state, stage.done, [gate.form_id for gate in stage.gates]) for stage in page.stages]
    facts = (page.status, page.risk, page.sex, page.age, page.target_groups, page.alerts, page.confidential_items)
    return [*stages, *facts, page.stage, page.episode, page.episodes, page.opened_at, page.closed_at]


def dues_of(office: Office, case_id: int) -> list[tuple[object, ...]]:
    """Everything that is or was due, with its reason."""
    return sorted(map(_due, case_page(office, case_id).due), key=repr)


def entries_of(office: Office, case_id: int) -> dict[tuple[object, ...], dict[str, Any]]:
    """Every form with its answers, by form, number, version, state, day, writer and episode."""
    word = role_word(wording_of(office.standard, "mn"))
    page = case_page(office, case_id)
    found = {}
    for row in page.entries:
        key = (row.form_id, row.number, row.version, row.state, row.event_at, row.by, row.episode, row.gaps)
        answers = _plain(entry_view(office, row.id, word).answers)
        # The window gives a code of its own making, the scenario states one.
        found[key] = {
            field: OWN_CODE if answer == page.code else answer
            for field, answer in answers.items()
            if field not in BY_CHANCE
        }
    return found


def documents_of(office: Office, case_id: int) -> list[tuple[object, ...]]:
    """The register of documents."""
    rows = documents(office, case_id, role_word(wording_of(office.standard, "mn")))
    return [(row.number, row.title, row.kind, row.medium, row.pages, row.dated_on, row.confidential) for row in rows]


def _due(row: TaskRow) -> tuple[object, ...]:
    when = (row.starts_at, row.opens_at, row.due_at, row.done_at)
    return (row.rule, row.occurrence, row.state, *when, row.form_id, row.reason)


def _plain(value: Any) -> Any:
    """Answers without what is only how they are kept: order of ticks, empty parts, marks of known persons."""
    if isinstance(value, dict):
        parts = {key: _plain(part) for key, part in value.items() if key not in MARKS}
        return {key: part for key, part in parts.items() if part not in (None, "", [], {}, NOT_SIGNED)}
    if isinstance(value, list):
        items = [_plain(item) for item in value]
        return sorted(items) if all(isinstance(item, str) for item in items) else items
    return "child" if value in NUMBERED_CHILDREN else value
