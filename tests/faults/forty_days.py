"""Forty days of an office, with a canary in everything; then the program is ended by force.

`python -m tests.faults.forty_days FOLDER LANGUAGE SEED CANARIES [--mutant talks]`: works in FOLDER and writes what it
put in to the file CANARIES. The mutant lets the database say what it is given, as a forgotten `echo=True` does.
"""

from __future__ import annotations

import argparse
import io
import json
import os
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.engine import Engine

from desktop.casework import office as office_module
from desktop.casework.backups import make_backup, set_backup_folders
from desktop.casework.office import Office
from desktop.casework.opening import open_office, person_office
from desktop.casework.paper import NAMED, print_case
from desktop.casework.refusals import Refusal
from desktop.casework.register_place import back_up_register
from desktop.casework.views import case_page, case_rows
from desktop.casework.views_case import contacts, documents, entry_view, history
from desktop.casework.wordings import wording_of
from desktop.vault.problems import VaultProblem
from desktop.vault.restoring import chosen, open_copy, restore, with_password
from tests.faults.canaries import HEAD, Canaries, Worked, one_case, worked_office
from tests.faults.diary import CHEAP

LEAST = 300
OFTEN = ("export", "print_with_names", "open_confidential", "list_register", "change_backup_target")


def main() -> None:
    """Work, write down the canaries, and be ended."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("language")
    arguments.add_argument("seed", type=int)
    arguments.add_argument("canaries", type=Path)
    arguments.add_argument("--mutant", choices=("talks",))
    given = arguments.parse_args()
    if given.mutant:
        office_module.create_engine = talking
    worked = worked_office(given.folder, given.language, given.seed)
    while worked.canaries.count < LEAST:
        worked.cases.append(one_case(worked))
    live(given.folder, worked)
    given.canaries.write_text(json.dumps(as_json(worked.canaries, worked)), encoding="utf-8")
    os.abort()


def talking(*given: Any, **wishes: Any) -> Engine:
    """A database that says everything it is given."""
    return create_engine(*given, **{**wishes, "echo": True, "hide_parameters": False})


def live(folder: Path, worked: Worked) -> None:
    """What people do besides filling in forms: look, search, print, back up, restore, mistype, come and go."""
    office, usb = worked.office, folder / "usb"
    usb.mkdir()
    (folder / "second").mkdir()
    for login, password in worked.people.items():
        if login == "technician":
            continue
        _look(person_office(office, login, password, worked.means), worked)
    for action in OFTEN:
        office.reauth.accept(action)
    set_backup_folders(office, (usb,))
    make_backup(office, usb)
    back_up_register(office, folder / "second")
    office.close()
    for login, password in [*worked.people.items()][:3]:
        _mistype(folder, login, password, worked)
        open_office(folder / "office", folder / "register", login, password, worked.means).close()
    copy = open_copy(usb, with_password(HEAD, worked.people[HEAD], CHEAP))
    restore(copy, chosen(copy), folder / "restored", worked.means.disk)
    office = open_office(folder / "office", folder / "register", HEAD, worked.people[HEAD], worked.means)
    _look(office, worked)


def _look(office: Office, worked: Worked) -> None:
    for word in (*worked.canaries.names[:5], *worked.canaries.texts[:5]):
        case_rows(office, word)
    for case_id in worked.cases:
        page = case_page(office, case_id)
        for row in page.entries:
            entry_view(office, row.id)
        for view in (contacts, documents, history):
            view(office, case_id)
        office.reauth.accept(NAMED, case_id)
        try:
            print_case(office, case_id, wording_of(office.standard, worked.canaries.language), io.BytesIO())
        except Refusal:
            continue


def _mistype(folder: Path, login: str, password: str, worked: Worked) -> None:
    try:
        open_office(folder / "office", folder / "register", login, password + "1", worked.means)
    except VaultProblem:
        return


def as_json(canaries: Canaries, worked: Worked) -> dict[str, list[str]]:
    """Words and bytes that may lie nowhere in clear."""
    opened = worked.office.opened
    keys = [opened.cases_key, opened.register_key, opened.audit_key, opened.x_priv, opened.ed_priv]
    return {
        "words": [*canaries.names, *canaries.texts, *canaries.sealed, *canaries.passwords],
        "bytes": [raw.hex() for raw in (*canaries.files, *(key for key in keys if key))],
        "groups": list(worked.sheet.groups),
    }


if __name__ == "__main__":
    main()
