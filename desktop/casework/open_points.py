"""What is open in the cases: problems without a measure, measures without an action, needs without a referral.

The checks of the edition say what that is; nothing of it is stored, so nothing can be ticked away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.answers import compared_answers, map_texts
from desktop.casework.due_records import rows_of
from desktop.casework.facts import facts_of
from desktop.casework.finding import edition_of, find_case, find_entry
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.reading import text_shower
from desktop.casework.wordings import role_word, wording_of
from desktop.forms.kinds import KINDS
from desktop.forms.words import FormWords
from desktop.models import Case, Entry, Episode
from desktop.standards.conditions import fields_of
from desktop.standards.definitions import Field, Standard
from desktop.standards.open_checks import Check
from desktop.standards.open_points import Point, open_points, points_in
from desktop.standards.records import Record
from desktop.standards.wording import Wording

LONGEST = 160


@dataclass(frozen=True, slots=True, repr=False)
class OpenRow:
    """One thing that nothing answers for, or that the client declined: what it is, since when, and where it stands.

    `answers` is the form that would answer for it, "" where the entry itself has to say more.
    """

    case_id: int
    code: str
    worker: str
    check: str
    label: str
    source: str
    what: str
    since: date
    entry_id: int
    answers: str
    declined_on: date | None = None
    declined_in: int = 0

    def __repr__(self) -> str:
        return f"<OpenRow {self.check} in {self.case_id}>"


@needs("read_cases")
def open_in_case(office: Office, case_id: int, wording: Wording) -> tuple[OpenRow, ...]:
    """What is open in the current episode of a case, then what was declined; texts as this reader may see them.

    `wording` is that of the edition of the case. Nothing is open in a closed case.
    """
    with office.reading() as session:
        case = find_case(session, case_id)
        if case.status == "closed":
            return ()
        standard = edition_of(office, case)
        entries = _entries(session, standard, select(Case.id).where(Case.id == case_id)).get(case_id, [])
        facts = facts_of(office, session, case)
        points = open_points(standard.checks, _records(standard, entries), facts, office.now().date())
        rows = _rows(office, session, case, standard, points, entries, wording)
    return tuple(sorted(rows, key=lambda row: row.declined_on is not None))


@needs("read_texts")
def open_in_office(office: Office, wording: Wording) -> tuple[OpenRow, ...]:
    """The same of every case that is not closed, the oldest first; a worker sees her own cases. In codes, for all."""
    office = office.coded()
    with office.reading() as session:
        query = select(Case).where(Case.status != "closed")
        if office.user.role == "worker":
            query = query.where(Case.worker_uid == office.user.uid)
        by_edition: dict[str, list[Case]] = defaultdict(list)
        for case in session.scalars(query):
            by_edition[case.standard_ref].append(case)
        rows = [row for ref, cases in by_edition.items() for row in _of_cases(office, session, ref, cases, wording)]
    return tuple(sorted(rows, key=lambda row: (row.declined_on is not None, row.since, row.code)))


@needs("write_cases", "supervise")
def open_in_entry(office: Office, entry_id: int, wording: Wording) -> tuple[OpenRow, ...]:
    """What a form leaves open in itself, asked before it is finished: goals without measures, parts without a source.

    `wording` is that of the edition of the case.
    """
    with office.reading() as session:
        entry = find_entry(session, entry_id)
        case = find_case(session, entry.case_id)
        standard = office.shelf.edition(entry.standard_ref)
        [record] = _records(standard, [entry])
        points = points_in(standard.checks, record, facts_of(office, session, case), office.now().date())
        return tuple(_rows(office, session, case, standard, points, [entry], wording))


def _of_cases(office: Office, session: Session, ref: str, cases: list[Case], wording: Wording) -> Iterable[OpenRow]:
    standard = office.shelf.edition(ref)
    words = wording if ref == office.standard.ref else wording_of(standard, wording.language)
    chosen = select(Case.id).where(Case.standard_ref == ref, Case.status != "closed")
    entries = _entries(session, standard, chosen)
    latest = select(Episode.case_id, func.max(Episode.number)).group_by(Episode.case_id)
    episodes = {int(case_id): int(number) for case_id, number in session.execute(latest)}
    asks = any(_asks_of_the_case(check) for check in standard.checks)
    for case in cases:
        mine = entries.get(case.id)
        if not mine:
            continue
        facts: Mapping[str, Any] = {"case.episode": episodes.get(case.id, 1)}
        facts = facts_of(office, session, case) if asks else facts
        points = open_points(standard.checks, _records(standard, mine), facts, office.now().date())
        yield from _rows(office, session, case, standard, points, mine, words)


def _asks_of_the_case(check: Check) -> bool:
    conditions = (check.when, *(answer.when for answer in (*check.answered, *check.declined)))
    return any(name.startswith("case.") for each in conditions if each is not None for name in fields_of(each))


def _forms_of(standard: Standard) -> Collection[str]:
    answering = (answer.form for check in standard.checks for answer in (*check.answered, *check.declined))
    return {*(check.form for check in standard.checks), *answering}


def _entries(session: Session, standard: Standard, cases: Any) -> dict[int, list[Entry]]:
    """The finished entries that a check looks at, by case."""
    query = select(Entry).where(
        Entry.case_id.in_(cases), Entry.form_id.in_(_forms_of(standard)), Entry.state == "finished"
    )
    found: dict[int, list[Entry]] = defaultdict(list)
    for entry in session.scalars(query):
        if entry.standard_ref == standard.ref:
            found[entry.case_id].append(entry)
    return found


def _records(standard: Standard, entries: Collection[Entry]) -> list[Record]:
    by_number = {(entry.form_id, entry.number): entry.uid for entry in entries}
    return [_record(standard, entry, by_number) for entry in entries]


def _record(standard: Standard, entry: Entry, by_number: Mapping[tuple[str, int], str]) -> Record:
    form = standard.forms[entry.form_id]
    numbers = [(field.form, number) for field in form.fields() if field.form for number in _list(entry, field.id)]
    return Record(
        id=entry.uid,
        kind="entry",
        name=entry.form_id,
        at=entry.event_at,
        entered_at=entry.finished_at or entry.saved_at,
        episode=entry.episode,
        state=entry.state,
        answers=compared_answers(form, entry.answers),
        rows={field.id: rows_of(field, _list(entry, field.id)) for field in form.fields() if field.columns},
        refers=tuple(by_number[each] for each in numbers if each in by_number),
    )


def _list(entry: Entry, field_id: str) -> list[Any]:
    value = entry.answers.get(field_id)
    return value if isinstance(value, list) else []


def _rows(
    office: Office,
    session: Session,
    case: Case,
    standard: Standard,
    points: Iterable[Point],
    entries: Iterable[Entry],
    wording: Wording,
) -> list[OpenRow]:
    by_uid = {entry.uid: entry for entry in entries}
    show = text_shower(office, session, case, role_word(wording))
    logins = {card.uid: card.login for card in office.opened.users()}
    return [
        OpenRow(
            case_id=case.id,
            code=case.code or "",
            worker=logins.get(case.worker_uid, ""),
            check=first.check.id,
            label=wording.check(first.check),
            source=first.check.source,
            what=", ".join(_what(standard, point, by_uid[point.record.id], wording, show) for point in each),
            since=first.since,
            entry_id=by_uid[first.record.id].id,
            answers=next((answer.form for answer in first.check.answered if answer.link != "same"), ""),
            declined_on=first.declined.at.date() if first.declined is not None else None,
            declined_in=by_uid[first.declined.id].id if first.declined is not None else 0,
        )
        for each in _together(points)
        for first in each[:1]
    ]


def _together(points: Iterable[Point]) -> Iterable[list[Point]]:
    """The points of one line: rows one by one, the answers of an entry that lack the same thing together."""
    lines: dict[tuple[str, str, int | None, bool], list[Point]] = {}
    for point in points:
        lines.setdefault((point.check.id, point.record.id, point.row, point.declined is None), []).append(point)
    return lines.values()


def _what(standard: Standard, point: Point, entry: Entry, wording: Wording, show: Callable[[str], str]) -> str:
    """What is open, in one line: the column or answer that the check shows, or the question itself."""
    form, check = standard.forms[entry.form_id], point.check
    if point.field:
        return wording.label(form, form.field(point.field))
    words, answers = FormWords(wording, standard, form), entry.answers
    asked = [form.field(check.shows)] if check.shows and point.row is None else []
    if point.row is not None:
        table = form.field(check.table)
        words, answers = words.columns_of(table), _list(entry, table.id)[point.row]
        # Where that column is still empty, the first words of the row say which one it is.
        asked = sorted(table.columns, key=lambda column: column.id != check.shows)
        asked = [column for column in asked if column.id != check.key and not _names_somebody(column)]
    answered = (field for field in asked if field.id == check.shows or _in_words(field, answers.get(field.id)))
    answered = (field for field in answered if not KINDS[field.kind].is_empty(answers.get(field.id)))
    shown = next(answered, None)
    if shown is None:
        return wording.title(form)
    value = answers.get(shown.id)
    text = " ".join(KINDS[shown.kind].show(shown, map_texts(value, show), words).split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"


def _names_somebody(field: Field) -> bool:
    return field.identity or field.confidential or KINDS[field.kind].always_identity


def _in_words(field: Field, value: Any) -> bool:
    """Numbers and days do not say which row it is."""
    return value is not None and KINDS[field.kind].plain(value) is None
