"""What is open in the cases: problems without a measure, measures without an action, needs without a referral.

The checks of the edition say what that is; nothing of it is stored, so nothing can be ticked away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.answers import map_texts
from desktop.casework.facts import facts_of
from desktop.casework.finding import edition_of, find_case, find_entry
from desktop.casework.office import Office
from desktop.casework.open_records import Finished, OpenRecords, list_in
from desktop.casework.permissions import may, needs
from desktop.casework.reading import text_shower
from desktop.casework.wordings import role_word, wording_of
from desktop.forms.kinds import KINDS
from desktop.forms.words import FormWords
from desktop.models import Case, Episode
from desktop.standards.conditions import fields_of
from desktop.standards.definitions import Field, Standard
from desktop.standards.open_checks import Check
from desktop.standards.open_points import Point, open_points, points_in
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
        reader = OpenRecords(standard)
        entries = reader.finished(session, [case_id]).get(case_id, [])
        facts = facts_of(office, session, case)
        points = open_points(standard.checks, reader.records(entries), facts, office.now().date())
        rows = _Lines(office, session, standard, wording).of(case, points, entries)
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
        if not any(check.form == entry.form_id for check in standard.checks):
            return ()
        [record] = OpenRecords(standard).records([entry])
        points = points_in(standard.checks, record, facts_of(office, session, case), office.now().date())
        return tuple(_Lines(office, session, standard, wording).of(case, points, [entry]))


def _of_cases(office: Office, session: Session, ref: str, cases: list[Case], wording: Wording) -> Iterable[OpenRow]:
    standard = office.shelf.edition(ref)
    words = wording if ref == office.standard.ref else wording_of(standard, wording.language)
    reader, lines = OpenRecords(standard), _Lines(office, session, standard, words)
    entries = reader.finished(session, select(Case.id).where(Case.standard_ref == ref, Case.status != "closed"))
    latest = select(Episode.case_id, func.max(Episode.number)).group_by(Episode.case_id)
    episodes = {int(case_id): int(number) for case_id, number in session.execute(latest)}
    asks = any(_asks_of_the_case(check) for check in standard.checks)
    for case in cases:
        mine = entries.get(case.id)
        if not mine:
            continue
        facts: Mapping[str, Any] = {"case.episode": episodes.get(case.id, 1)}
        facts = facts_of(office, session, case) if asks else facts
        points = open_points(standard.checks, reader.records(mine), facts, office.now().date())
        yield from lines.of(case, points, mine)


def _asks_of_the_case(check: Check) -> bool:
    conditions = (check.when, *(answer.when for answer in (*check.answered, *check.declined)))
    return any(name.startswith("case.") for each in conditions if each is not None for name in fields_of(each))


class _Lines:
    """Words what is open in the cases of one edition."""

    def __init__(self, office: Office, session: Session, standard: Standard, wording: Wording) -> None:
        self._office = office
        self._session = session
        self._standard = standard
        self._wording = wording
        self._logins = {card.uid: card.login for card in office.opened.users()}

    def of(self, case: Case, points: Iterable[Point], entries: Iterable[Finished]) -> list[OpenRow]:
        """The lines of one case."""
        by_uid = {entry.uid: entry for entry in entries}
        show = self._shower(case)
        return [
            OpenRow(
                case_id=case.id,
                code=case.code or "",
                worker=self._logins.get(case.worker_uid, ""),
                check=first.check.id,
                label=self._wording.check(first.check),
                source=first.check.source,
                what=", ".join(self._what(each, by_uid[each.record.id], show) for each in one),
                since=first.since,
                entry_id=by_uid[first.record.id].id,
                answers=next((answer.form for answer in first.check.answered if answer.link != "same"), ""),
                declined_on=first.declined.at.date() if first.declined is not None else None,
                declined_in=by_uid[first.declined.id].id if first.declined is not None else 0,
            )
            for one in _together(points)
            for first in one[:1]
        ]

    def _what(self, point: Point, entry: Finished, show: Callable[[str], str]) -> str:
        return _what(self._standard, point, entry, self._wording, show)

    def _shower(self, case: Case) -> Callable[[str], str]:
        """Puts names or role words into texts; the people of a case are looked up only where a text wants them."""
        reads = may(self._office.user.role, "read_texts")
        made: list[Callable[[str], str]] = []

        def show(text: str) -> str:
            if reads and "{" not in text:
                return text
            if not made:
                made.append(text_shower(self._office, self._session, case, role_word(self._wording)))
            return made[0](text)

        return show


def _together(points: Iterable[Point]) -> Iterable[list[Point]]:
    """The points of one line: rows one by one, the answers of an entry that lack the same thing together."""
    lines: dict[tuple[str, str, int | None, bool], list[Point]] = {}
    for point in points:
        lines.setdefault((point.check.id, point.record.id, point.row, point.declined is None), []).append(point)
    return lines.values()


def _what(standard: Standard, point: Point, entry: Finished, wording: Wording, show: Callable[[str], str]) -> str:
    """What is open, in one line: the column or answer that the check shows, or the question itself."""
    form, check = standard.forms[entry.form_id], point.check
    if point.field:
        return wording.label(form, form.field(point.field))
    words, answers = FormWords(wording, standard, form), entry.answers
    asked = [form.field(check.shows)] if check.shows and point.row is None else []
    if point.row is not None:
        table = form.field(check.table)
        words, answers = words.columns_of(table), list_in(entry, table.id)[point.row]
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
