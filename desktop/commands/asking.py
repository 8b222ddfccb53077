"""`kerege due`, `kerege check` and `kerege standards`."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.casework.doors import FINE, VaultProblem, check_office
from desktop.casework.office_due import office_due_rows
from desktop.casework.views import TaskRow, due_rows
from desktop.casework.wordings import wording_of
from desktop.commands.opening import opened
from desktop.commands.saying import CommandFault, sentence_for
from desktop.places import standards
from desktop.standards.faults import StandardFaults, describe
from desktop.standards.requirements import FILE, MET, Requirement, accounted, as_json, read_requirements
from desktop.standards.shelf import Shelf
from desktop.standards.wording import coverage

LANGUAGES = ("mn", "ky", "kk", "ru", "en")


def show_due(given: argparse.Namespace) -> int:
    """What is due, overdue and done in an office, now or at another moment: in its cases, then in the office itself."""
    try:
        at = datetime.fromisoformat(given.at) if given.at else None
    except ValueError as fault:
        raise CommandFault(f"{given.at} is no moment; write it as 2026-01-17T10:00.") from fault
    with opened(given) as office:
        rows = [*due_rows(office, at), *office_due_rows(office, at)]
        wording = wording_of(office.standard, office.settings["language"])
        if given.json:
            print(json.dumps([_as_json(row) for row in rows], ensure_ascii=False, indent=1))
            return 0
        for row in rows:
            when = f"{row.due_at:%Y-%m-%d %H:%M}" if row.due_at else "-"
            print(f"{row.state:10} {when}  {row.code or '-':22} {row.rule:6} {wording.say('deadline.' + row.rule)}")
    return 0


def _as_json(row: TaskRow) -> dict[str, Any]:
    def text(moment: datetime | None) -> str | None:
        return moment.strftime("%Y-%m-%dT%H:%M") if moment else None

    return {
        "case": row.code,
        "rule": row.rule,
        "clause": row.source,
        "state": row.state,
        "starts": text(row.starts_at),
        "opens": text(row.opens_at),
        "due": text(row.due_at),
        "done": text(row.done_at),
        "occurrence": row.occurrence,
    }


def check_office_files(given: argparse.Namespace) -> int:
    """Check the sealed files of an office; with a user's password also what is inside the database."""
    try:
        report = check_office(given.office, given.register, given.user, getattr(given, "password", None))
    except VaultProblem as problem:
        raise CommandFault(sentence_for(problem)) from problem
    if given.json:
        print(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        for name, state in report.items():
            print(f"{name}: {state}")
    return 0 if set(report.values()) <= FINE else 1


def list_standards(given: argparse.Namespace) -> int:
    """Read every edition under a folder, list every fault, and say how much of each language is translated."""
    shelf = Shelf(given.folder or standards())
    editions = [_edition(shelf, ref) for ref in shelf.refs()]
    if not editions:
        raise CommandFault(f"There is no edition under {given.folder or standards()}.")
    accounts = _accounts(
        shelf, given.folder or standards(), [edition["ref"] for edition in editions if not edition["faults"]]
    )
    if given.json:
        print(json.dumps({"editions": editions, "requirements": as_json(accounts)}, ensure_ascii=False, indent=1))
    else:
        for edition in editions:
            _tell(edition)
        _tell_accounts(accounts)
    return 1 if any(edition["faults"] for edition in editions) else 0


def _accounts(shelf: Shelf, root: Path, sound: list[str]) -> dict[str, Requirement]:
    """Every id of the practice; nothing for a folder that has no account of its own, such as an author's."""
    if not (root / FILE).is_file():
        return {}
    return accounted(read_requirements(root), [shelf.edition(ref) for ref in sound])


def _tell_accounts(accounts: dict[str, Requirement]) -> None:
    states: Counter[str] = Counter(each.state for each in accounts.values())
    if accounts:
        print(f"{states.pop(MET)} of {len(accounts)} requirements, forms and rules are met", end="")
        print("".join(f", {number} {state}" for state, number in sorted(states.items())))


def _edition(shelf: Shelf, ref: str) -> dict[str, Any]:
    try:
        standard = shelf.edition(ref)
    except StandardFaults as unsound:
        return {"ref": ref, "faults": [describe(fault) for fault in unsound.faults], "translated": {}}
    fields = sum(1 for form in standard.forms.values() for _ in form.fields())
    shares = {language: coverage(standard, wording_of(standard, language).words)[0] for language in LANGUAGES}
    return {
        "ref": ref,
        "forms": len(standard.forms),
        "fields": fields,
        "deadlines": len(standard.deadlines),
        "faults": [],
        "translated": shares,
    }


def _tell(edition: dict[str, Any]) -> None:
    if edition["faults"]:
        print(f"{edition['ref']}: {len(edition['faults'])} faults", file=sys.stderr)
        for fault in edition["faults"]:
            print(f"  {fault}", file=sys.stderr)
        return
    shares = ", ".join(f"{language} {share:.0%}" for language, share in edition["translated"].items())
    counts = f"{edition['forms']} forms, {edition['fields']} fields, {edition['deadlines']} deadlines"
    print(f"{edition['ref']}: {counts}; words: {shares}")
