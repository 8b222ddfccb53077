"""Registering a document whose file lies somewhere on this computer or on a stick."""

from __future__ import annotations

from pathlib import Path

from desktop.casework.documents import Paper, register_document
from desktop.casework.doors import VaultProblem
from desktop.casework.office import Office


def register_from_disk(
    office: Office, case_id: int, paper: Paper, path: Path | None = None, entry_id: int | None = None
) -> int:
    """Give a document its number; the file, if there is one, is sealed. `VaultProblem("cannot_read")`."""
    if path is None:
        return register_document(office, case_id, paper, entry_id=entry_id)
    try:
        source = path.open("rb")
    except OSError as problem:
        raise VaultProblem("cannot_read", file=path.name) from problem
    with source:
        return register_document(office, case_id, paper, source, path.name, entry_id)
