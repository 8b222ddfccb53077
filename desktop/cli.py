"""The command `kerege`: the window, and the same tasks for scheduled backups, support, checks and demonstrations."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import commands
from desktop.commands.saying import CommandFault

LANGUAGES = ("mn", "ky", "kk", "ru", "en")


def parser() -> argparse.ArgumentParser:
    """The command line as README and `--help` describe it."""
    root = argparse.ArgumentParser(prog="kerege", description="Offline case files for social workers.")
    tasks = root.add_subparsers(dest="task", metavar="TASK")

    _window_task(tasks)

    demo = tasks.add_parser("demo", help="make a practice office from scenarios, print its files, open it")
    demo.add_argument("folder", type=Path)
    demo.add_argument("--scenario", type=Path, action="append", default=[])
    demo.add_argument("--lang", choices=LANGUAGES)
    demo.add_argument("--no-window", action="store_true")
    demo.add_argument("--ack", action="store_true", help="print ACK n after each event that is safely saved")

    printing = tasks.add_parser("print", help="print one case file")
    _office_arguments(printing)
    printing.add_argument("--register", type=Path)
    printing.add_argument("--case", required=True)
    printing.add_argument("-o", "--output", type=Path, required=True)
    printing.add_argument("--lang", choices=LANGUAGES)
    printing.add_argument("--sealed", action="store_true", help="the strictly confidential part instead")

    blank = tasks.add_parser("blank", help="print an empty form for handwriting")
    blank.add_argument("--standard", required=True)
    blank.add_argument("--form", required=True)
    blank.add_argument("--lang", choices=LANGUAGES, default="mn")
    blank.add_argument("-o", "--output", type=Path, required=True)

    due = tasks.add_parser("due", help="what is due, overdue and done, with rule and clause")
    _office_arguments(due)
    due.add_argument("--register", type=Path)
    due.add_argument("--at")
    due.add_argument("--json", action="store_true")

    check = tasks.add_parser("check", help="check the files of an office")
    check.add_argument("--office", type=Path, required=True)
    check.add_argument("--user")
    check.add_argument("--register", type=Path)
    check.add_argument("--password-file", type=Path)
    check.add_argument("--json", action="store_true")

    _report_task(tasks)
    _backup_tasks(tasks)

    standards = tasks.add_parser("standards", help="read every edition, list faults, show how much is translated")
    standards.add_argument("folder", type=Path, nargs="?")
    standards.add_argument("--json", action="store_true")
    return root


def _report_task(tasks: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    report = tasks.add_parser("report", help="a report or a register of the office, as .xlsx or .pdf, without names")
    _office_arguments(report)
    report.add_argument("--register", type=Path)
    report.add_argument("--kind", required=True, help="the id of a report or register of the edition, such as monthly")
    report.add_argument("--period", help="2026-02, 2026-Q1 or 2026; the last one that is over if not given")
    report.add_argument("--outside", action="store_true", help="withhold small numbers of sensitive groups")
    report.add_argument("--lang", choices=LANGUAGES)
    report.add_argument("-o", "--output", type=Path, required=True)


def _window_task(tasks: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    window = tasks.add_parser("open", help="open the window (the same as no task at all)")
    window.add_argument("--office", type=Path)
    window.add_argument("--register", type=Path)
    window.add_argument("--lang", choices=LANGUAGES)
    window.add_argument("--back-to", default="", help=argparse.SUPPRESS)  # given by a process that locked itself

    field = tasks.add_parser("field", help="open a pack for a visit, also on a computer without an office")
    field.add_argument("file", type=Path)
    field.add_argument("--lang", choices=LANGUAGES)


def _backup_tasks(tasks: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    backup = tasks.add_parser("backup", help="make a backup and read it back; for a schedule or by hand")
    _office_arguments(backup)
    backup.add_argument("--register", type=Path)
    backup.add_argument("--to", type=Path, help="the folder or stick the backup goes to")
    backup.add_argument("--prove", action="store_true", help="read the newest backup there again, make none")
    backup.add_argument("--register-to", type=Path, help="a second copy of the register goes here, never beside cases")
    backup.add_argument("--json", action="store_true")

    restore = tasks.add_parser("restore", help="make a new office folder from a backup; nothing is written over")
    restore.add_argument("--from", dest="source", type=Path, required=True, help="the folder or stick with backups")
    restore.add_argument("--to", type=Path, help="the new office folder")
    restore.add_argument("--user")
    restore.add_argument("--password-file", type=Path)
    restore.add_argument("--sheet", type=Path, help="a file with the eight groups of the recovery sheet")
    restore.add_argument("--generation", type=int, help="which backup; the newest that was read back if not given")
    restore.add_argument(
        "--destroyed", action="append", default=[], metavar="CODE", help="a case of a printed act of destruction"
    )
    restore.add_argument("--list", action="store_true", help="only list the backups that are there")
    restore.add_argument("--json", action="store_true")


def _office_arguments(task: argparse.ArgumentParser) -> None:
    task.add_argument("--office", type=Path, required=True)
    task.add_argument("--user", required=True)
    task.add_argument("--password-file", type=Path)


def read_password(given: Path | None, login: str) -> str:
    """The password from a file, the environment or a prompt; never from an argument."""
    if given is not None:
        try:
            return given.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as fault:
            raise CommandFault(f"The password file {given} cannot be read.") from fault
    if "KEREGE_PASSWORD" in os.environ:
        return os.environ["KEREGE_PASSWORD"]
    if not sys.stdin.isatty():
        raise CommandFault("A password is needed: use --password-file or KEREGE_PASSWORD.")
    return getpass.getpass(f"Password of {login}: ")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one task; 0, or 1 with one clear sentence on standard error."""
    given = parser().parse_args(arguments)
    try:
        if given.task in (None, "open"):
            return _open_window(given)
        if given.task == "field":
            return _open_pack(given)
        if hasattr(given, "password_file") and getattr(given, "user", None):
            given.password = read_password(given.password_file, given.user)
        return int(commands.COMMANDS[given.task](given))
    except CommandFault as fault:
        print(fault.sentence, file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 1


def _open_window(given: argparse.Namespace) -> int:
    # The window costs Qt; every other task does without it.
    from desktop.app import run_window

    place = (getattr(given, "office", None), getattr(given, "register", None))
    return run_window(*place, getattr(given, "lang", None), getattr(given, "back_to", ""))


def _open_pack(given: argparse.Namespace) -> int:
    # As above.
    from desktop.ui.field_window import run_field_window

    if not given.file.is_file():
        raise CommandFault(f"There is no file {given.file}.")
    return run_field_window(given.file, given.lang)
