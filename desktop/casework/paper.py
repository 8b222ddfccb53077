"""A case on its way to paper: which entries and documents make which lines of the printed index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any, BinaryIO, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.answers import HIDDEN
from desktop.casework.confidential import own_key
from desktop.casework.documents import details_of, open_document
from desktop.casework.events import note_event
from desktop.casework.facts import facts_of
from desktop.casework.file_lines import date_range, lines_of, medium_of
from desktop.casework.finding import edition_of, entries_of, find_case
from desktop.casework.letters import letter_for
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.reading import answers_for, text_shower, whole_answers
from desktop.casework.section import notes_of
from desktop.casework.views import logins_of
from desktop.casework.wordings import role_word
from desktop.forms.pieces import Words
from desktop.forms.sheet import Head, Line, Section, Sheet, lay_out
from desktop.models import Case, Document, Entry, Event, SealedNote
from desktop.places import fonts
from desktop.printing.blank import print_blank as press_blank
from desktop.printing.casefile import print_case_file
from desktop.printing.casefile import print_sealed as press_sealed
from desktop.printing.contents import CaseFile, CompletenessLine, Printed
from desktop.printing.contents import Document as Leaflet
from desktop.standards.definitions import ChecklistItem, Form, Standard
from desktop.standards.wording import Wording

PRINTABLE = ("document", "photo")
PAPERS_REF = "F-33"
NAMED: Final = "print_with_names"
DENIED: tuple[object, ...] = ("no",)


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What is to be printed: by default the whole file; `coded` leaves every name out, whoever prints."""

    coded: bool = False
    copy: int = 1
    only_forms: frozenset[str] = frozenset()


@needs("print_cases")
def print_case(office: Office, case_id: int, wording: Wording, out: BinaryIO, wish: PrintWish | None = None) -> Printed:
    """Print one case file as PDF; that it was printed is written in its history. Refusal password_needed for names."""
    wanted = wish or PrintWish()
    if carries_names(office, wanted):
        office.reauth.require(NAMED, case_id)
    with office.reading() as session:
        case_file = case_file_of(office, session, find_case(session, case_id), wording, wanted)
    printed = print_case_file(case_file, wording, fonts(), out)
    _note_printing(office, case_id, printed.total_pages, "file")
    return printed


@needs("open_confidential")
def print_sealed(office: Office, case_id: int, wording: Wording, out: BinaryIO) -> Printed:
    """Print the strictly confidential part as its own volume, while the section stands open and after the password."""
    office.reauth.require(NAMED, case_id)
    key = office.sections.require(case_id)
    with office.reading() as session:
        case_file = sealed_file_of(office, session, find_case(session, case_id), wording, key)
    printed = press_sealed(case_file, wording, fonts(), out)
    _note_printing(office, case_id, printed.total_pages, "sealed")
    return printed


def carries_names(office: Office, wish: PrintWish) -> bool:
    """Whether such pages of a case say who somebody is: asked for by one who sees names, and not in codes."""
    return office.user.sees_names and not wish.coded


def print_blank(standard: Standard, form_id: str, wording: Wording, out: BinaryIO) -> None:
    """Print an empty form for handwriting, from the same definition as the filled one."""
    press_blank(lay_out(standard, standard.forms[form_id], wording), wording, fonts(), out)


def _note_printing(office: Office, case_id: int, pages: int, part: str) -> None:
    with office.changing(office.user, "print", case_id, pages=pages, part=part) as session:
        note_event(office, session, find_case(session, case_id), "printed", office.now(), pages=pages, part=part)


def case_file_of(office: Office, session: Session, case: Case, wording: Wording, wish: PrintWish) -> CaseFile:
    """Everything the press needs of a case, already worded."""
    standard = edition_of(office, case)
    lines = [
        *_form_documents(office, session, case, standard, wording, wish),
        *_paper_documents(office.coded() if wish.coded else office, session, case, wording),
        *_sealed_placeholder(office, session, case, wording, standard),
    ]
    documents = tuple(replace(line, number=number) for number, line in enumerate(lines, start=1))
    return CaseFile(
        code=case.code or wording.say("paper.no_code"),
        organisation=office.settings["name"],
        printed_on=office.now().date(),
        documents=documents,
        years=_years(case),
        period=_period(case, wording),
        copy_number=wish.copy,
        flags=_flags(office, wish),
        completeness=tuple(_completeness(session, case, standard, wording, documents)),
        compiled_by=wording.say("role.worker"),
        checked_by=wording.say("role.supervisor"),
        clauses=standard.file_clauses,
        index_ref=standard.index_ref,
    )


def sealed_file_of(office: Office, session: Session, case: Case, wording: Wording, key: bytes) -> CaseFile:
    """The strictly confidential answers, notes and papers of a case as a volume of their own."""
    standard = edition_of(office, case)
    lines = [
        Leaflet(
            number=0,
            title=wording.title(standard.forms[entry.form_id]),
            form_ref=standard.forms[entry.form_id].ref,
            date_text=wording.date(entry.event_at.date().isoformat()),
            sheets=(sealed_sheet(office, session, case, entry, wording),),
        )
        for entry in entries_of(session, case.id)
        if entry.sealed
    ]
    lines += [
        _note_leaflet(office, case, wording, note, said)
        for note, said in notes_of(office, session, case, key)
        if note.state == "kept"
    ]
    lines += _paper_documents(office, session, case, wording, key)
    return CaseFile(
        code=case.code or wording.say("paper.no_code"),
        organisation=office.settings["name"],
        printed_on=office.now().date(),
        documents=tuple(replace(line, number=number) for number, line in enumerate(lines, start=1)),
        years=_years(case),
        flags=_flags(office, PrintWish()),
        compiled_by=wording.say("role.worker"),
    )


def sealed_sheet(office: Office, session: Session, case: Case, entry: Entry, wording: Wording) -> Sheet:
    """The strictly confidential lines of an entry; the section must stand open, or nobody may be shown it."""
    return _sheet(office, session, case, entry, wording, sealed=True)


def note_sheet(office: Office, case: Case, wording: Wording, note: SealedNote, said: dict[str, Any]) -> Sheet:
    """A note of the section as a sheet of its own."""
    word = wording.say("paper.sealed.note")
    day = wording.date(note.written_at.date().isoformat())
    text = Line(0, "text", word, "", "", (Words(str(said["text"]), long=True),))
    worker = logins_of(office).get(note.uid_by, "")
    head = Head(case.code or wording.say("paper.no_code"), "", day, day, worker, "")
    return Sheet("sealed_note", "", str(said["title"]) or word, "", head, (Section("", (text,)),))


def _note_leaflet(office: Office, case: Case, wording: Wording, note: SealedNote, said: dict[str, Any]) -> Leaflet:
    sheet = note_sheet(office, case, wording, note, said)
    day = sheet.head.event_on if sheet.head else ""
    return Leaflet(number=0, title=sheet.title, form_ref="", date_text=day, sheets=(sheet,))


def _period(case: Case, wording: Wording) -> str:
    first, last = case.episodes[0], case.episodes[-1]
    begun = wording.date((first.opened_at or first.started_at).date().isoformat())
    ended = wording.date(last.closed_at.date().isoformat()) if last.closed_at else ""
    return f"{begun} – {ended}".rstrip()


def _flags(office: Office, wish: PrintWish) -> tuple[str, ...]:
    flags = ["practice"] if office.settings.get("practice") else []
    if wish.coded or not office.user.sees_names:
        flags.append("coded")
    return tuple(flags)


def _years(case: Case) -> str:
    moments = [moment.year for ep in case.episodes for moment in (ep.started_at, ep.opened_at, ep.closed_at) if moment]
    first, last = min(moments), max(moments)
    return str(first) if first == last else f"{first}–{last}"


def _form_documents(
    office: Office, session: Session, case: Case, standard: Standard, wording: Wording, wish: PrintWish
) -> Iterable[Leaflet]:
    """One line of the index a form and episode, in the order of the standard; the episodes follow each other."""
    for episode in case.episodes:
        entries = [entry for entry in entries_of(session, case.id) if entry.episode == episode.number]
        lines = lines_of(entries, standard)
        for form in sorted(standard.forms.values(), key=lambda form: form.file_order):
            filed = lines.get(form.id, [])
            mine = [entry for entry in filed if entry.form_id == form.id]
            if not mine or not form.file_order or (wish.only_forms and form.id not in wish.only_forms):
                continue
            sheets = tuple(_sheet(office, session, case, entry, wording, coded=wish.coded) for entry in filed)
            yield Leaflet(
                number=0,
                title=wording.title(form),
                form_ref=form.ref,
                date_text=date_range(wording, [entry.event_at for entry in mine]),
                event_date=mine[0].event_at.date().isoformat(),
                medium=medium_of(form, mine),
                sheets=sheets,
                clause=form.source,
                entries=tuple(entry.number for entry in filed),
            )


def _sheet(
    office: Office,
    session: Session,
    case: Case,
    entry: Entry,
    wording: Wording,
    coded: bool = False,
    sealed: bool = False,
) -> Sheet:
    standard = office.shelf.edition(entry.standard_ref)
    form = standard.forms[entry.form_id]
    reader = office.coded() if coded else office
    read = whole_answers if sealed else answers_for
    answers = read(reader, session, entry, role_word=role_word(wording))
    show = text_shower(reader, session, case, role_word(wording))
    head = Head(
        code=case.code or wording.say("paper.no_code"),
        number=str(entry.number) if entry.version == 1 else f"{entry.number}/{entry.version}",
        event_on=_event_on(wording, form, entry),
        entered_on=wording.date((entry.finished_at or entry.saved_at).date().isoformat()),
        worker=logins_of(office).get(entry.uid_by, ""),
        norm=standard.clause_mark,
    )
    gaps = {field: show(reason) for field, reason in entry.gaps.items()}
    facts = facts_of(office, session, case)
    days = _days_of_entries(session, case, wording)
    letter = None if sealed else letter_for(office, form)
    return lay_out(
        standard, form, wording, answers, gaps, head, facts=facts, sealed_view=sealed, days=days, letter=letter
    )


def _days_of_entries(session: Session, case: Case, wording: Wording) -> dict[int, str]:
    rows = session.execute(select(Entry.number, Entry.event_at).where(Entry.case_id == case.id))
    return {number: wording.date(at.date().isoformat()) for number, at in rows}


def _event_on(wording: Wording, form: Form, entry: Entry) -> str:
    """The moment of the event, as exactly as the form asked for it."""
    asked = entry.answers.get(form.event_at)
    if isinstance(asked, str) and "T" not in asked:
        return wording.date(asked)
    return wording.date_time(entry.event_at.strftime("%Y-%m-%dT%H:%M"))


def _paper_documents(
    office: Office, session: Session, case: Case, wording: Wording, key: bytes | None = None
) -> Iterable[Leaflet]:
    """The register's documents: scans in place, paper-only ones with their page numbers.

    With the key of the strictly confidential part its documents instead. A coded file shows no scan: nobody can take
    the names out of a picture.
    """
    show = text_shower(office, session, case, role_word(wording))
    query = select(Document).where(Document.case_id == case.id, Document.confidential.is_(key is not None))
    for row in session.scalars(query.order_by(Document.number)):
        scan = None
        if row.blob and (office.names.is_open or key is not None) and row.kind in PRINTABLE:
            scan = b"".join(open_document(office, session, case, row.number, key))
        recorded = row.kind in ("audio", "video", "object")
        yield Leaflet(
            number=0,
            title=show(row.title) if key is None else str(details_of(office, row, key).get("title") or row.title),
            form_ref=f"№ {row.number}",
            date_text=wording.date(row.dated_on.isoformat()) if row.dated_on else "",
            medium="electronic" if scan or recorded else "paper",
            paper_pages=0 if scan or recorded else row.pages,
            scan=scan,
            inventory=str(row.number) if recorded else "",
        )


def _sealed_placeholder(
    office: Office, session: Session, case: Case, wording: Wording, standard: Standard
) -> Iterable[Leaflet]:
    """One page that says how much is kept apart, and nothing else."""
    query = select(Document).where(Document.case_id == case.id, Document.confidential.is_(True))
    papers = list(session.scalars(query))
    kept = select(func.count()).where(SealedNote.case_id == case.id, SealedNote.state == "kept")
    sealed = sum(1 for entry in entries_of(session, case.id) if entry.sealed) + (session.scalar(kept) or 0)
    if not papers and not sealed:
        return
    pages = sealed + sum(paper.pages for paper in papers)
    key = office.sections.key(case.id) or own_key(office, session, case)
    if key is not None:
        # Laid out for its number of pages alone.
        volume = sealed_file_of(office, session, case, wording, key)
        pages = press_sealed(volume, wording, fonts(), BytesIO()).total_pages
    clause = standard.file_clauses.get("sealed", "")
    yield Leaflet(
        number=0, title="", medium="sealed", sealed_items=len(papers) + sealed, sealed_pages=pages, clause=clause
    )


def _completeness(
    session: Session, case: Case, standard: Standard, wording: Wording, documents: Sequence[Leaflet]
) -> Iterable[CompletenessLine]:
    """The 26 things a complete file holds, each present, declared absent, or missing."""
    entries = [entry for entry in entries_of(session, case.id) if entry.state == "finished"]
    printed: dict[str, list[int]] = {}
    for document in documents:
        printed.setdefault(document.form_ref, []).append(document.number)
    papers = [document.number for document in documents if not document.sheets]
    for item in standard.checklist:
        mine = [entry for entry in entries if entry.form_id in item.forms]
        there = [entry for entry in mine if not item.fields or any(_has(answer) for answer in _looked_at(entry, item))]
        declared = [entry for entry in mine if any(answer in DENIED for answer in _looked_at(entry, item))]
        refs = sorted({standard.forms[entry.form_id].ref for entry in there})
        numbers = [number for ref in refs for number in printed.get(ref, ())]
        if any(standard.forms[form].ref == PAPERS_REF for form in item.forms):
            numbers += papers
        yield CompletenessLine(
            number=item.id,
            label=wording.say(f"item.{item.id}"),
            state="present" if numbers else "none" if declared else "missing",
            form=", ".join(refs),
            documents=tuple(numbers),
            reason=wording.say("answer.no") if declared and not numbers else "",
        )


def _looked_at(entry: Entry, item: ChecklistItem) -> Iterable[Any]:
    """The answers of an entry that the item is about."""
    for name in item.fields:
        form_id, _, field_id = name.partition(".")
        if form_id == entry.form_id:
            yield entry.answers.get(field_id)


def _has(value: Any) -> bool:
    return value not in (None, "", [], {}, *DENIED) or value == HIDDEN


@needs("read_cases")
def count_pages_printed(office: Office, case_id: int) -> int:
    """How many pages the last printed file had; 0 where it was never printed."""
    with office.reading() as session:
        query = select(Event).where(Event.case_id == case_id, Event.kind == "printed").order_by(Event.id.desc())
        last = session.scalars(query.limit(1)).one_or_none()
        return int(last.facts.get("pages", 0)) if last else 0
