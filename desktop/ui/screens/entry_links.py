"""What lies around a form that is filled in: what was typed before, and whom and what it may point to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desktop.casework.views_form import FormAtHand
from desktop.forms.kinds import KINDS
from desktop.standards.definitions import Field
from desktop.ui.desk import Desk
from desktop.ui.inputs import KnownPerson, Links
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.saying import entry_line


def typed_of(hand: CaseAtHand, form: FormAtHand) -> dict[str, Any]:
    """The saved answers as one would type them."""
    answers = form.entry.answers
    fields = hand.form(form.entry.form_id).fields()
    return {field.id: KINDS[field.kind].raw(field, answers[field.id]) for field in fields if field.id in answers}


def links_of(desk: Desk, hand: CaseAtHand, form: FormAtHand, unseal: Callable[[], object]) -> Links:
    """Entries, documents, people and lists a form may point to, and whether its section stands open."""
    titles = {paper.number: paper.title for paper in form.papers}
    people = [KnownPerson(person.token, person.name, person.role) for person in form.people]
    return Links(
        entries=lambda field: _entries_for(hand, field),
        document=lambda number: titles.get(number, ""),
        people=lambda: people,
        today=lambda: desk.now().date(),
        listed=lambda field: form.lists.get(field.suggest or field.options_from, ()),
        barred=lambda field: form.barred.get(field.id, frozenset()),
        sealed=desk.office.sections.key(form.entry.case_id) is None,
        unseal=unseal,
    )


def _entries_for(hand: CaseAtHand, field: Field) -> Sequence[tuple[int, str]]:
    rows = [row for row in hand.page.entries if row.form_id == field.form]
    return [(row.number, f"{entry_line(row, hand.wording)} · {hand.title(row.form_id)}") for row in rows]
