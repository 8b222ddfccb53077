"""What makes a line of the printed index: whose entries lie in it, of which days, and how their originals are kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from desktop.casework.answers import compared_answers
from desktop.models import Entry
from desktop.standards.conditions import holds
from desktop.standards.definitions import Form, Standard
from desktop.standards.wording import Wording

SIGNED_STATES: Final = ("paper", "scan")


def lines_of(entries: Sequence[Entry], standard: Standard) -> dict[str, list[Entry]]:
    """The entries of an episode by the form in whose line they lie: its own first, then what is filed with it."""
    have = {entry.form_id for entry in entries}
    lines: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: _line_of(entry, standard, have) != entry.form_id):
        lines.setdefault(_line_of(entry, standard, have), []).append(entry)
    return lines


def _line_of(entry: Entry, standard: Standard, have: Collection[str]) -> str:
    form = standard.forms.get(entry.form_id)
    filed = form.filed_with if form is not None else None
    if form is None or filed is None or filed.form not in have:
        return entry.form_id
    asked = filed.when is None or holds(filed.when, compared_answers(form, entry.answers))
    return filed.form if asked else entry.form_id


def date_range(wording: Wording, times: Sequence[datetime]) -> str:
    """The day of these moments, or the first and the last of them."""
    first, last = min(times).date().isoformat(), max(times).date().isoformat()
    return wording.date(first) if first == last else f"{wording.date(first)}–{wording.date(last)}"


def medium_of(form: Form, entries: Sequence[Entry]) -> str:
    """How the originals are kept: approved, signed, or only in this program."""
    approvals = {field.id for field in form.fields() if field.approval}
    states = {
        (field_id in approvals, signer["state"])
        for entry in entries
        for field_id, value in entry.answers.items()
        if isinstance(value, dict)
        for signer in value.values()
        if isinstance(signer, dict) and "state" in signer
    }
    if any(approval and state in SIGNED_STATES for approval, state in states):
        return "approved"
    if (False, "scan") in states:
        return "signed_scan"
    return "signed" if (False, "paper") in states else "electronic"
