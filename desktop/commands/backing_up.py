"""`kerege backup` and `kerege restore`."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop.casework.backups import (
    TARGET,
    BackupRow,
    Restored,
    backups_at,
    by_password,
    by_sheet,
    make_backup,
    prove_backup,
    restore_office,
)
from desktop.casework.doors import VaultProblem, means_of_this_machine
from desktop.casework.not_revived import Destroyed
from desktop.casework.refusals import Refusal
from desktop.casework.register_place import back_up_register
from desktop.commands.opening import opened
from desktop.commands.saying import CommandFault, sentence_for


def back_up_office(given: argparse.Namespace) -> int:
    """Make a backup (or prove one), and a second copy of the register where that is asked for."""
    if given.to is None and given.register_to is None:
        raise CommandFault("Say where: --to for the office, --register-to for the register.")
    with opened(given) as office:
        # The password was typed for this very command.
        office.reauth.accept(TARGET)
        if given.register_to is not None:
            back_up_register(office, given.register_to)
            if not given.json:
                print(f"The register was copied to {given.register_to} and read back.")
        if given.to is None:
            return 0
        row = prove_backup(office, given.to) if given.prove else make_backup(office, given.to)
        if given.json:
            print(json.dumps(_as_json(row), ensure_ascii=False, indent=1))
        else:
            print(f"Backup {row.sequence} in {row.folder}: {row.state}, {row.cases} cases, {row.size} bytes.")
    return 0


def restore_from_backup(given: argparse.Namespace) -> int:
    """Make a new office folder from a backup, opened with a password or the recovery sheet."""
    access = _access(given)
    try:
        if given.list:
            _list(backups_at(given.source, access), given.json)
            return 0
        if given.to is None:
            raise CommandFault("Say where the new office folder should be: --to.")
        disk = means_of_this_machine().disk
        known = Destroyed(codes=tuple(given.destroyed))
        done = restore_office(given.source, given.to, access, disk, given.generation, destroyed=known)
    except (VaultProblem, Refusal) as problem:
        raise CommandFault(sentence_for(problem)) from problem
    _tell(done, given.json)
    return 0


def _access(given: argparse.Namespace) -> Any:
    if given.sheet is not None:
        return by_sheet(_groups(given.sheet))
    if given.user is None:
        raise CommandFault("A backup opens with --user and a password, or with --sheet.")
    return by_password(given.user, given.password)


def _groups(sheet: Path) -> tuple[str, ...]:
    try:
        return tuple(sheet.read_text(encoding="utf-8").split())
    except (OSError, UnicodeDecodeError) as fault:
        raise CommandFault(f"The file {sheet} cannot be read.") from fault


def _list(rows: tuple[BackupRow, ...], as_json: bool) -> None:
    if as_json:
        print(json.dumps([_as_json(row) for row in rows], ensure_ascii=False, indent=1))
        return
    for row in rows:
        when = f"{row.made_at:%Y-%m-%d %H:%M}" if row.made_at else "-"
        print(f"{row.sequence:6} {when}  {row.state:10} {row.cases} cases, {row.size} bytes")


def _tell(done: Restored, as_json: bool) -> None:
    if as_json:
        print(json.dumps(asdict(done), ensure_ascii=False, indent=1, default=str))
        return
    print(f"Backup {done.sequence} of {done.made_at:%Y-%m-%d %H:%M} is now the office in {done.folder}:")
    print(f"{done.cases} cases and {done.files} attached files. Nothing was written over.")


def _as_json(row: BackupRow) -> dict[str, Any]:
    made_at = row.made_at.isoformat(timespec="seconds") if row.made_at else None
    return {**asdict(row), "made_at": made_at}
