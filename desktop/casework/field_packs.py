"""Packs for one visit: the least an edition lets leave, sealed until a day, written in a journal, deleted when back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.attaching import EXPORT
from desktop.casework.entries import save_answers, start_entry
from desktop.casework.field_visit import FORMAT, Carried, Visit, destroy_pack, read_pack, write_pack
from desktop.casework.finding import edition_of, entries_of, find_case
from desktop.casework.office import Office
from desktop.casework.office_papers import save_paper, start_paper, strike_paper
from desktop.casework.passphrases import offer
from desktop.casework.permissions import needs
from desktop.casework.reading import answers_for
from desktop.casework.receiving import floor_of
from desktop.casework.refusals import Refusal
from desktop.casework.wordings import wording_of
from desktop.forms.kinds import KINDS
from desktop.forms.kinds.kind import is_hidden
from desktop.forms.words import FormWords
from desktop.models import Case, Setting, new_uid
from desktop.standards.definitions import VisitPack
from desktop.standards.wording import Wording
from desktop.vault.problems import VaultProblem

SUFFIX: Final = ".kerege"
PACKS: Final = "field_packs"
"""The setting that knows every pack: its case, its line in the journal, its note, whether it was brought back."""
OUT, BACK, DELETED = "out", "back", "deleted"


@dataclass(frozen=True, slots=True, repr=False)
class PackOffer:
    """What a pack of a case would hold."""

    case_id: int
    code: str
    lines: tuple[tuple[str, str], ...]
    hours: int


@dataclass(frozen=True, slots=True, repr=False)
class PackMade:
    """A pack that was written; `password` is shown once and kept nowhere."""

    code: str
    password: str
    file: str
    until: datetime

    def __repr__(self) -> str:
        return f"<PackMade {self.code}>"


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What became of a pack: the entry its note began (None where nothing was noted), and when it was deleted."""

    case_id: int
    code: str
    entry_id: int | None
    deleted_at: datetime


@needs("write_cases")
def pack_offer(office: Office, code: str, wording: Wording) -> PackOffer:
    """What would go along on a visit to this case. Raises Refusal: case_missing, visit_unknown, register_missing."""
    if not office.names.is_open:
        raise Refusal("register_missing")
    with office.reading() as session:
        case = session.scalar(select(Case).where(Case.code == code.strip()))
        if case is None:
            raise Refusal("case_missing", case=0)
        visit = _rule(office, case)
        return PackOffer(case.id, case.code or "", _lines(office, session, case, visit, wording), visit.hours)


@needs("write_cases")
def make_pack(office: Office, case_id: int, path: Path, device: str, wording: Wording) -> PackMade:
    """Write a pack and its line in the journal of packs.

    Raises Refusal: password_needed, reason_missing (no device is named), visit_unknown, register_missing; VaultProblem
    as `write_file`: the line is struck out then.
    """
    office.reauth.require(EXPORT, case_id)
    if not device.strip():
        raise Refusal("reason_missing")
    if not office.names.is_open:
        raise Refusal("register_missing")
    with office.reading() as session:
        case = find_case(session, case_id)
        visit, code = _rule(office, case), case.code or ""
        lines = _lines(office, session, case, visit, wording)
    now, pack = office.now().replace(second=0, microsecond=0), new_uid()
    until = now + timedelta(hours=visit.hours)
    words = offer(wording.language, office.pick).text
    carried = Carried(
        format=FORMAT,
        pack=pack,
        vault_id=office.opened.vault_id,
        code=code,
        worker=office.user.login,
        language=wording.language,
        made_at=now,
        until=until,
        lines=list(lines),
        note="",
        noted_at=None,
    )
    paper = _journal_line(office, visit, carried, device.strip())
    _note_pack(office, "make_field_pack", case_id, pack, case=case_id, paper=paper, state=OUT, entry=None)
    try:
        write_pack(path, words, carried, office.opened.slot.kdf, office.disk)
    except VaultProblem:
        strike_paper(office, paper, "—")
        raise
    return PackMade(code, words, path.name, until)


@needs("write_cases")
def bring_back(office: Office, path: Path, password: str) -> BroughtBack:
    """Take the note of a pack in as a new entry, then delete the pack and write both down. It may be done again.

    An expired pack is taken back too. Raises Refusal: pack_unknown (another office's, or none of ours any more);
    VaultProblem: package_password and others of `read_pack`; as `write_file` where it cannot be deleted: the note is
    in the case by then.
    """
    visit = read_pack(path, password, floor_of(office))
    known = _pack(office, visit.carried.pack)
    if visit.carried.vault_id != office.opened.vault_id or known is None:
        raise Refusal("pack_unknown")
    case_id, paper = int(known["case"]), int(known["paper"])
    with office.reading() as session:
        case = session.get(Case, case_id)
        if case is None:
            raise Refusal("pack_unknown")
        rule, code = _rule(office, case), case.code or ""
    if known["state"] == OUT:
        known["entry"] = _take_note(office, case_id, visit, rule, known)
        save_paper(office, paper, {rule.imported: _moment(office.now())})
        _note_pack(office, "bring_field_pack", case_id, visit.carried.pack, **{**known, "state": BACK})
    destroy_pack(path, office.disk)
    deleted = office.now()
    save_paper(office, paper, {rule.deleted: _moment(deleted)})
    _note_pack(office, "delete_field_pack", case_id, visit.carried.pack, **{**known, "state": DELETED})
    return BroughtBack(case_id, code, known["entry"], deleted)


def _rule(office: Office, case: Case) -> VisitPack:
    """What the edition of the case lets leave; its journal is kept by the edition the office works by."""
    rule, journal = edition_of(office, case).visit, office.standard.visit
    if rule is None or journal is None:
        raise Refusal("visit_unknown")
    return rule


def _lines(
    office: Office, session: Session, case: Case, visit: VisitPack, wording: Wording
) -> tuple[tuple[str, str], ...]:
    """The answers in the words of the worker, the latest of each; what was not answered is left out."""
    standard = edition_of(office, case)
    words = wording if wording.language and standard is office.standard else wording_of(standard, wording.language)
    lines = []
    for name in visit.data:
        form_id, _, field_id = name.partition(".")
        form = standard.forms[form_id]
        field = form.field(field_id)
        for entry in reversed([one for one in entries_of(session, case.id, form_id) if one.state == "finished"]):
            value = answers_for(office, session, entry).get(field_id)
            if not KINDS[field.kind].is_empty(value) and not is_hidden(value):
                said = KINDS[field.kind].show(field, value, FormWords(words, standard, form))
                lines.append((words.label(form, field)[:200], said))
                break
    return tuple(lines)


def _journal_line(office: Office, visit: VisitPack, carried: Carried, device: str) -> int:
    journal = office.standard.visit or visit
    paper = start_paper(office, journal.journal, carried.made_at)
    what = ", ".join(label for label, _ in carried.lines) or "–"
    raws: dict[str, Any] = {
        journal.issued: _moment(carried.made_at),
        journal.until: _typed_day(office, journal, carried.until),
        journal.worker: {"id": office.user.uid, "text": office.user.login},
        journal.device: device,
        journal.table: [{journal.code_column: carried.code, journal.data_column: what}],
    }
    save_paper(office, paper, raws)
    return paper


def _typed_day(office: Office, journal: VisitPack, moment: datetime) -> str:
    field = office.standard.forms[journal.journal].field(journal.until)
    return _moment(moment) if KINDS[field.kind].comb == "date_time" else moment.date().isoformat()


def _take_note(office: Office, case_id: int, visit: Visit, rule: VisitPack, known: dict[str, Any]) -> int | None:
    """The entry with the note, begun once however often this is done."""
    carried = visit.carried
    if carried.noted_at is None:
        return None
    entry: int | None = known["entry"]
    if entry is None:
        entry = start_entry(office, case_id, rule.form, carried.noted_at)
        _note_pack(office, "bring_field_pack", case_id, carried.pack, **{**known, "entry": entry})
    with office.reading() as session:
        form = edition_of(office, find_case(session, case_id)).forms[rule.form]
    day = carried.noted_at.date().isoformat()
    on = _moment(carried.noted_at) if KINDS[form.field(rule.on).kind].comb == "date_time" else day
    save_answers(office, entry, {**rule.given, rule.on: on, rule.text: carried.note})
    return entry


def _pack(office: Office, pack: str) -> dict[str, Any] | None:
    with office.reading() as session:
        kept = session.get(Setting, PACKS)
        found = kept.value["is"].get(pack) if kept is not None else None
        return dict(found) if found is not None else None


def _note_pack(office: Office, doing: str, case_id: int, pack: str, **facts: Any) -> None:
    with office.changing(office.user, doing, case_id) as session:
        kept = session.get(Setting, PACKS)
        packs = dict(kept.value["is"]) if kept is not None else {}
        office.set(session, **{PACKS: {**packs, pack: facts}})


def _moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M")
