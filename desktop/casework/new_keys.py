"""Sealing an office anew under new keys: its rows, and the strictly confidential parts of the cases of who leaves."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import create_engine, delete, select
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from desktop.casework.confidential import RECOVERY, forget_own_keys, new_key_for, own_key, wrap_for_recovery
from desktop.casework.office import Office
from desktop.casework.trail import next_record
from desktop.casework.witness import note_cards
from desktop.models import Case, Document, Draft, Entry, Grant, PaperFile, SealedNote, Setting, Trail
from desktop.vault import audit
from desktop.vault.cards import UserCard
from desktop.vault.database import DRIVER, open_db
from desktop.vault.membership import Wanted
from desktop.vault.problems import VaultProblem
from desktop.vault.rekeying import Change, copy_under_new_keys, renew_keys
from desktop.vault.sealed import open_sealed, seal, sealed_epoch, sealed_kind

PENDING = "pending_names"
EARLIER = "earlier_keys"
"""Setting: the cases keys of earlier generations, by number, for the backups that were made under them."""
WAITING = "waiting_parts"
"""Setting: cases whose strictly confidential part waits for somebody who can open it, by what has to be done."""
NEW_KEY, NEW_SHEET = "new_key", "new_sheet"

Row = tuple[Any, str, str, str]
InSession = Callable[[Session], None]


def _documents(session: Session) -> Iterator[Row]:
    for row in session.scalars(select(Document).where(Document.sealed.is_not(None))):
        yield row, "document", "sealed", row.uid


def _drafts(session: Session) -> Iterator[Row]:
    for row, uid in session.execute(select(Draft, Entry.uid).join(Entry, Entry.id == Draft.entry_id)):
        yield row, "draft", row.field_id, uid


def _notes(session: Session) -> Iterator[Row]:
    for row in session.scalars(select(SealedNote)):
        yield row, "sealed_note", "sealed", row.uid


def _paper_files(session: Session) -> Iterator[Row]:
    for row in session.scalars(select(PaperFile)):
        yield row, "paper_file", "sealed", row.uid


def _answers(session: Session) -> Iterator[Row]:
    for row in session.scalars(select(Entry).where(Entry.sealed.is_not(None))):
        yield row, "entry", "sealed", row.uid


# Every column `sealed` there is; a new one without a line here fails the build.
SEALED: dict[str, Callable[[Session], Iterator[Row]]] = {
    "document": _documents,
    "draft": _drafts,
    "entry": _answers,
    "paper_file": _paper_files,
    "sealed_note": _notes,
}
# Keys that are wrapped for a person and therefore know no generation.
WRAPPED = frozenset({"confidential_grant"})


def renew_office(office: Office, wanted: Wanted, doing: str, facts: dict[str, object], also: InSession) -> None:
    """New keys for the people of `wanted`; `also` is done in the same step. Afterwards the office is closed.

    Raises VaultProblem: register_missing, not_allowed, damaged, disk_full …; the office is then as it was.
    """
    lines: list[bytes] = []

    def reseal(change: Change) -> None:
        with _session_on(change) as session:
            seal_anew(session, change)
            _keep_earlier_key(session, office.opened.epoch, change)
            also(session)
            note_cards(session, wanted.slots.cards())
            session.add(Trail(at=office.now(), uid=office.user.uid, doing=doing, case_id=None, facts=facts))
            line = next_record(session, office.boot, office.now(), office.user.uid, doing, "")
            lines.extend([line] if line is not None else [])

    office.mend_names()
    with office.copying() as connection:
        change = copy_under_new_keys(office.opened, connection, office.disk)
    renew_keys(office.opened, wanted.slots, change, reseal, office.close, office.disk)
    with contextlib.suppress(VaultProblem):  # the next start writes it, as after a cut
        audit.append(office.folder, lines, office.disk)


def seal_anew(session: Session, change: Change) -> None:
    """What lies under the old keys of cases and register lies under the new ones; VaultProblem `cannot_open`."""
    for rows in SEALED.values():
        for row, table, column, uid in rows(session):
            kind = sealed_kind(row.sealed)
            if kind not in change.new:
                continue  # under the key of one case, which stays
            place = {"vault_id": change.vault_id, "table": table, "column": column, "row": uid}
            epoch = sealed_epoch(row.sealed)
            plain = open_sealed(change.old[kind], kind, epoch, row.sealed, **place)
            row.sealed = seal(change.new[kind], kind, epoch, plain, **place)
    # Every name is in the register by now.
    session.execute(delete(Setting).where(Setting.key == PENDING))
    session.flush()


def shut_out(office: Office, session: Session, uid: str, old_key: Callable[[Case], bytes | None]) -> tuple[str, ...]:
    """New keys for the confidential parts a person could open; `old_key` gives a case's key where it is at hand.

    Where nobody here has it, the person is no longer named and the new key waits for who is named; the codes of the
    cases where only the recovery sheet is left.
    """
    alone = []
    cards = {card.uid: card for card in office.opened.users() if card.uid != uid}
    named = select(Grant.case_id).where(Grant.uid == uid)
    for case in session.scalars(select(Case).where(Case.id.in_(named))).all():
        grants = session.scalars(select(Grant).where(Grant.case_id == case.id)).all()
        stay = [cards[grant.uid] for grant in grants if grant.uid in cards and _is_of_today(grant, cards[grant.uid])]
        key = old_key(case)
        if key is not None:
            new_key_for(office, session, case, key, stay)
        else:
            session.execute(delete(Grant).where(Grant.case_id == case.id, Grant.uid == uid))
            forget_own_keys(session)
            wait_for(session, NEW_KEY, case.uid)
        if not stay:
            alone.append(case.code or "")
    return tuple(alone)


def serve_waiting(office: Office) -> None:
    """At the start: what waits for this person is done, because she is named for those cases."""
    waiting = office.settings.get(WAITING) or {}
    if not any(waiting.values()):
        return
    with office.reading() as session:
        cases = session.scalars(select(Case).where(Case.uid.in_({uid for uids in waiting.values() for uid in uids})))
        mine = {case.uid for case in cases if own_key(office, session, case) is not None}
    if not mine:
        return
    with office.changing(office.user, "renew_parts", count=len(mine)) as session:
        for case in session.scalars(select(Case).where(Case.uid.in_(mine))).all():
            key = own_key(office, session, case)
            assert key is not None  # just looked at, on the same thread
            if case.uid in waiting.get(NEW_KEY, ()):
                new_key_for(office, session, case, key, _named(office, session, case))
            else:
                wrap_for_recovery(office, session, case, key)
        left = {what: [uid for uid in uids if uid not in mine] for what, uids in waiting.items()}
        office.set(session, **{WAITING: left})


def wait_for(session: Session, what: str, case_uid: str) -> None:
    """Note that the part of a case waits for somebody who can open it."""
    row = session.get(Setting, WAITING)
    waiting = dict(row.value["is"]) if row is not None else {}
    waiting[what] = sorted({*waiting.get(what, ()), case_uid})
    session.merge(Setting(key=WAITING, value={"is": waiting}))
    session.flush()


def _named(office: Office, session: Session, case: Case) -> list[UserCard]:
    cards = {card.uid: card for card in office.opened.users()}
    grants = session.scalars(select(Grant).where(Grant.case_id == case.id, Grant.uid != RECOVERY))
    return [cards[grant.uid] for grant in grants if grant.uid in cards and _is_of_today(grant, cards[grant.uid])]


def _is_of_today(grant: Grant, card: UserCard) -> bool:
    """Keys wrapped before a card was noted beside them are taken as hers, or she would be shut out by the upgrade."""
    return grant.card in ("", card.fingerprint)


def _keep_earlier_key(session: Session, epoch: int, change: Change) -> None:
    row = session.get(Setting, EARLIER)
    kept = dict(row.value["is"]) if row is not None else {}
    session.merge(Setting(key=EARLIER, value={"is": {**kept, str(epoch): change.old["cases"].hex()}}))


@contextlib.contextmanager
def _session_on(change: Change) -> Iterator[Session]:
    def connect() -> Any:
        return open_db(change.path, change.new["cases"], change.vault_id, "cases")

    engine = create_engine(
        "sqlite+pysqlite://", module=DRIVER, creator=connect, poolclass=StaticPool, hide_parameters=True
    )
    try:
        with Session(engine) as session, session.begin():
            yield session
    finally:
        engine.dispose()
