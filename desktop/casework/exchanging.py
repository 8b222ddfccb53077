"""Journals that offices give each other without clients: what an edition lets leave, in one plain file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta, Struct
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.answers import map_texts, take_apart
from desktop.casework.attaching import EXPORT
from desktop.casework.journals import paper_form
from desktop.casework.names import Names
from desktop.casework.office import Office
from desktop.casework.office_papers import FINISHED, may_see, may_write, paper_answers
from desktop.casework.package_content import Moment, Uid, Word
from desktop.casework.package_events import FOREIGN, RECEIVED_PEOPLE
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.casework.views import logins_of
from desktop.forms.checking import check_answers
from desktop.forms.kinds import KINDS
from desktop.models import Case, OfficePaper
from desktop.standards.definitions import Form
from desktop.vault.files import write_file

FORMAT: Final = 1
MAGIC: Final = "kerege-exchange"
MOST_BYTES: Final = 20 << 20
MOST_RECORDS: Final = 20_000
SUFFIX: Final = ".json"
WITHHELD: Final = "[…]"
"""Stands where somebody wrote the code of a case."""


class RecordGiven(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One finished paper: who wrote it, when it was, and the answers its edition lets leave."""

    uid: Uid
    at: Moment
    by: Word
    answers: dict[str, Any]


class FileGiven(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A whole file."""

    kind: str
    format: int
    office: Word
    standard: Word
    form: Word
    given_at: Moment
    records: Annotated[list[RecordGiven], Meta(max_length=MOST_RECORDS)]


class _Front(Struct):
    kind: str
    format: int


@dataclass(frozen=True, slots=True, repr=False)
class Offered:
    """A file that was read: what is new in it, what is here already, and what its own form would not take."""

    office: str
    given_at: datetime
    form_id: str
    new: tuple[RecordGiven, ...]
    known: int
    bad: int


def may_exchange(office: Office, form: Form) -> bool:
    """Whether the signed-in person gives and takes such papers."""
    return bool(form.exchanges) and may_write(office, form)


@needs("keep_papers")
def give_records(office: Office, form_id: str, path: Path) -> int:
    """Write the finished papers of a journal for another office: only what its edition lets leave, without names and
    codes of cases; how many they are. What came from elsewhere is not passed on.

    Raises Refusal: password_needed, not_allowed, form_missing; VaultProblem as `write_file`.
    """
    office.reauth.require(EXPORT)
    form = _exchanged(office, form_id)
    coded = office.coded()
    with office.reading() as session:
        logins = logins_of(office)
        codes = sorted((code for code in session.scalars(select(Case.code)) if code), key=len, reverse=True)
        query = select(OfficePaper).where(OfficePaper.form_id == form_id, OfficePaper.state == FINISHED)
        query = query.where(OfficePaper.struck_at.is_(None), OfficePaper.uid_by.not_like(f"{FOREIGN}%"))
        records = [
            _given(coded, form, paper, logins, codes)
            for paper in session.scalars(query.order_by(OfficePaper.event_at, OfficePaper.id))
            if may_see(office, form, paper)
        ]
    content = FileGiven(
        kind=MAGIC,
        format=FORMAT,
        office=str(office.settings["name"])[:200],
        standard=office.standard.ref,
        form=form_id,
        given_at=office.now(),
        records=records,
    )
    with office.changing(office.user, "give_records", form=form_id, count=len(records)):
        pass
    write_file(path, msgspec.json.format(msgspec.json.encode(content), indent=1), office.disk)
    return len(records)


@needs("keep_papers")
def read_records(office: Office, form_id: str, path: Path) -> Offered:
    """Look through a file from another office; nothing is written.

    Raises Refusal: exchange_unreadable, exchange_newer, exchange_other (`ref` or another journal), not_allowed.
    """
    form = _exchanged(office, form_id)
    given = _read(path)
    if given.standard != office.standard.ref or given.form != form_id:
        raise Refusal("exchange_other", ref=given.standard, form=given.form)
    with office.reading() as session:
        here = set(session.scalars(select(OfficePaper.uid).where(OfficePaper.form_id == form_id)))
    coming = {record.uid: record for record in given.records if record.uid not in here}
    good = tuple(record for record in coming.values() if _checked(office, form, record.answers) is not None)
    known = len(given.records) - len(coming)
    return Offered(given.office, given.given_at, form_id, good, known, len(coming) - len(good))


@needs("keep_papers")
def take_records(office: Office, offered: Offered) -> int:
    """Take the new records in, all in one change, as finished lines marked with who wrote them where; how many."""
    form = _exchanged(office, offered.form_id)
    with office.changing(office.user, "take_records", form=form.id, count=len(offered.new)) as session:
        people: dict[str, str] = dict(office.settings.get(RECEIVED_PEOPLE, {}))
        for record in offered.new:
            mark = FOREIGN + hashlib.sha256(f"{offered.office}\0{record.by}".encode()).hexdigest()[:16]
            people[mark] = f"{record.by or '–'} · {offered.office}"
            session.add(_paper(office, session, form, record, mark))
            session.flush()
        office.set(session, **{RECEIVED_PEOPLE: people})
    return len(offered.new)


def _exchanged(office: Office, form_id: str) -> Form:
    form = paper_form(office, form_id)
    if not may_exchange(office, form):
        raise Refusal("not_allowed", role=office.user.role)
    return form


def _given(
    coded: Office, form: Form, paper: OfficePaper, logins: Mapping[str, str], codes: Sequence[str]
) -> RecordGiven:
    answers = paper_answers(coded, paper, form)

    def without_codes(text: str) -> str:
        for code in codes:
            text = text.replace(code, WITHHELD)
        return text

    leaving = {name: map_texts(answers[name], without_codes) for name in form.exchanges if name in answers}
    return RecordGiven(uid=paper.uid, at=paper.event_at, by=logins.get(paper.uid_by, ""), answers=leaving)


def _read(path: Path) -> FileGiven:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refusal("exchange_unreadable")
        body = path.read_bytes()
        front = msgspec.json.decode(body, type=_Front)
        if front.kind == MAGIC and front.format > FORMAT:
            raise Refusal("exchange_newer")
        given = msgspec.json.decode(body, type=FileGiven)
    except (OSError, msgspec.DecodeError, RecursionError, UnicodeDecodeError) as problem:
        raise Refusal("exchange_unreadable") from problem
    if given.kind != MAGIC or given.format != FORMAT:
        raise Refusal("exchange_unreadable")
    return given


def _checked(office: Office, form: Form, answers: Mapping[str, Any]) -> dict[str, Any] | None:
    """The answers as somebody would have typed them here; None where one is no answer of this form."""
    if not set(answers) <= set(form.exchanges):
        return None
    fields = {field.id: field for field in form.fields()}
    try:
        raws = {name: KINDS[fields[name].kind].raw(fields[name], value) for name, value in answers.items()}
        checked, problems = check_answers(form, raws, office.standard, office.now().date())
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError):
        return None  # whatever a kind stumbles over is no answer of that kind
    return None if problems else {name: value for name, value in checked.items() if value is not None}


def _paper(office: Office, session: Session, form: Form, record: RecordGiven, mark: str) -> OfficePaper:
    year = record.at.year
    last = select(func.max(OfficePaper.number)).where(OfficePaper.form_id == form.id, OfficePaper.year == year)
    # No name of ours is looked for in it, and none can come with it: identifying answers do not leave.
    parts = take_apart(form, _checked(office, form, record.answers) or {}, Names(None), record.uid)
    day = {form.event_at: _day(form, record.at)} if form.event_at else {}
    return OfficePaper(
        uid=record.uid,
        form_id=form.id,
        standard_ref=office.standard.ref,
        year=year,
        number=(session.scalar(last) or 0) + 1,
        state=FINISHED,
        event_at=record.at,
        started_at=office.now(),
        saved_at=office.now(),
        finished_at=office.now(),
        uid_by=mark,
        answers={**parts.coded, **day},
        gaps={},
    )


def _day(form: Form, at: datetime) -> str:
    """The moment as the form's own question about it would be answered: a day, or a day with its hour."""
    field = form.field(form.event_at)
    with_hour = at.strftime("%Y-%m-%dT%H:%M")
    return with_hour if KINDS[field.kind].comb == "date_time" else with_hour[:10]
