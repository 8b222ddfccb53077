"""Sheets that belong to the office and to no case."""

from __future__ import annotations

from typing import BinaryIO

from desktop.casework.office import Office
from desktop.casework.people import RecoverySheet
from desktop.places import fonts
from desktop.printing.recovery import print_recovery_sheet
from desktop.standards.wording import Wording


def recovery_pdf(office: Office, sheet: RecoverySheet, wording: Wording, out: BinaryIO) -> None:
    """Print the recovery sheet as PDF; the program keeps no copy of what is on it."""
    print_recovery_sheet(
        sheet.groups,
        office.settings["name"],
        sheet.vault_id,
        sheet.root,
        wording,
        fonts(),
        out,
        on=office.now().date(),
    )
