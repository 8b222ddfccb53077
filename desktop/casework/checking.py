"""The full check of an office: its database step by step, sealed files, the trail, the register and the backups."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import select

from desktop.casework.confidential import own_key
from desktop.casework.documents import details_of
from desktop.casework.finding import find_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, enter
from desktop.casework.paper_files import file_of
from desktop.casework.permissions import needs
from desktop.casework.trail import chain_state
from desktop.models import Case, Document, OfficePaper, PaperFile
from desktop.vault import audit, office_keys
from desktop.vault.attachments import blob_path, open_file
from desktop.vault.backup import Going, Reader, check
from desktop.vault.generations import Generation, list_generations, series_folder
from desktop.vault.manifest import manifest_key
from desktop.vault.mending import look_over
from desktop.vault.opened import CASES, Opened
from desktop.vault.problems import VaultProblem
from desktop.vault.slots import read_slots
from desktop.vault.upkeep import read_upkeep, write_upkeep

OK, NONE_YET, NOT_HERE = "ok", "none yet", "not here"
FINE = frozenset({OK, NONE_YET, NOT_HERE})


def check_files(
    folder: Path, register: Path | None, login: str | None, password: str | None, means: Means
) -> dict[str, str]:
    """The state of each part by name: "ok", "none yet", or what is wrong with it.

    Without a person's password only the key file can be looked into. `VaultProblem` where nobody can sign in at all.
    """
    report = dict.fromkeys(read_slots(folder).damaged, "damaged") or {"vault.ks": OK}
    if login is None or password is None:
        return report
    opened = office_keys.unlock(
        folder,
        login,
        password,
        register_folder=register,
        disk=means.disk,
        floor=means.floor,
        schema=means.tables.schema,
    )
    report["cases.db"] = _ladder(opened, means)
    if register is not None:
        report["register"] = _register(opened)
    if report["cases.db"] == OK or report["cases.db"].startswith("mended"):
        office = enter(opened, means)
        try:
            report["of one time"] = f"older: {', '.join(office.older)}" if office.older else OK
            report["audit.log"] = check_chain(office)
            report["blobs"] = _attachments(office)
        finally:
            office.close()
    return report | _backups(opened, means)


def _ladder(opened: Opened, means: Means) -> str:
    """Opens the database first, so that a newer or a foreign one is refused and not mended."""
    at, path, key = means.clock(), opened.folder / CASES, opened.cases_key
    try:
        opened.connect().close()
        found = look_over(path, key, opened.vault_id, at, means.disk)
    except VaultProblem as problem:
        return problem.code
    if not found.well:
        return ", ".join(found.complaints)
    with contextlib.suppress(VaultProblem):
        upkeep = read_upkeep(opened.folder, key, opened.vault_id)
        fresh = replace(upkeep, checked_at=at.isoformat(timespec="seconds"))
        write_upkeep(opened.folder, key, opened.vault_id, fresh, means.disk)
    return f"mended; the old file is kept as {found.kept}" if found.kept else OK


def _register(opened: Opened) -> str:
    if opened.register_key is None:
        return "not for this role"
    if opened.register is None:
        return "missing"
    return "damaged" if opened.register.damaged else OK


@needs("look_after")
def check_chain(office: Office) -> str:
    """Whether the trail is whole: proven line by line for the head, numbered and ended as it should be for others."""
    try:
        with office.reading() as session:
            state = chain_state(session)
        if state is None:
            return OK
        if office.opened.audit_key is not None:
            audit.verify(office.folder, office.opened.audit_key, state)
        elif audit.last_record(office.folder) != (state.seq, state.mac.hex()):
            return "audit_cut"
    except VaultProblem as problem:
        return problem.code
    return OK


def _attachments(office: Office) -> str:
    """Every sealed file that a document or a paper of the office names: there, and whole where its key is at hand."""
    wrong = []
    with office.reading() as session:
        rows = session.execute(select(Document, Case.code).join(Case, Case.id == Document.case_id))
        for document, code in rows:
            problem = _attachment(office, document) if document.blob else ""
            if problem:
                wrong.append(f"{problem} {code or '-'} {document.number}")
        papers = session.execute(select(PaperFile, OfficePaper).join(OfficePaper, OfficePaper.id == PaperFile.paper_id))
        for file, paper in papers:
            problem = _paper_file(office, file)
            if problem:
                wrong.append(f"{problem} {paper.form_id} {paper.number}/{paper.year} {file.number}")
    return "; ".join(wrong) or OK


def _attachment(office: Office, document: Document) -> str:
    if not blob_path(office.folder, document.blob).is_file():
        return "attachment_missing"
    with office.reading() as session:
        key = own_key(office, session, find_case(session, document.case_id)) if document.confidential else None
    if office.opened.register_key is None or (document.confidential and key is None):
        return ""
    return _whole(office, document.blob, lambda: details_of(office, document, key)["file"])


def _paper_file(office: Office, row: PaperFile) -> str:
    if not blob_path(office.folder, row.blob).is_file():
        return "attachment_missing"
    if office.opened.register_key is None:
        return ""
    return _whole(office, row.blob, lambda: file_of(office, row))


def _whole(office: Office, blob: str, details: Callable[[], dict[str, Any]]) -> str:
    """What is wrong with a sealed file, read to its last byte."""
    try:
        file = details()
        _exhaust(open_file(blob, office.folder, bytes.fromhex(file["key"]), int(file["size"])))
    except VaultProblem as problem:
        return problem.code
    return ""


def _exhaust(pieces: Iterable[bytes]) -> None:
    for _ in pieces:
        continue


def _backups(opened: Opened, means: Means) -> dict[str, str]:
    """Every backup in the known folders that are at hand now, each byte of it."""
    upkeep = read_upkeep(opened.folder, opened.cases_key, opened.vault_id)
    report: dict[str, str] = {}
    for place in upkeep.folders:
        series = series_folder(Path(place), opened.vault_id, opened.epoch)
        if not series.is_dir():
            report[f"backups {place}"] = NOT_HERE
            continue
        reader = Reader(means.disk, Going())
        found = list_generations(series, manifest_key(opened.cases_key, opened.vault_id), opened.vault_id)
        wrong = [said for one in found if (said := _backup(one, opened, reader))]
        report[f"backups {place}"] = "; ".join(wrong) or (OK if found else NONE_YET)
    return report or {"backups": NONE_YET}


def _backup(one: Generation, opened: Opened, reader: Reader) -> str:
    try:
        check(one, opened.cases_key, opened.vault_id, reader)
    except (VaultProblem, OSError) as problem:
        file = problem.facts.get("file", "") if isinstance(problem, VaultProblem) else ""
        return f"backup {one.sequence} damaged {file}".rstrip()
    return ""
