"""Sheets that belong to the office and to no case."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from desktop.casework.office import Office
from desktop.casework.people import RecoverySheet
from desktop.casework.permissions import needs
from desktop.places import fonts
from desktop.printing.recovery import Code, print_recovery_sheets
from desktop.standards.wording import Wording
from desktop.vault.files import write_file


@needs("own_account")
def recovery_pdf(office: Office, sheets: Sequence[RecoverySheet], wording: Wording, out: BinaryIO) -> None:
    """Print the recovery sheet, or the two of it, as PDF; the program keeps no copy of what is on it."""
    print_recovery_sheets(
        [Code(sheet.groups, sheet.part) for sheet in sheets],
        office.settings["name"],
        sheets[0].vault_id,
        sheets[0].root,
        wording,
        fonts(),
        out,
        on=office.now().date(),
    )


@needs("own_account")
def save_recovery_pdf(office: Office, sheets: Sequence[RecoverySheet], wording: Wording, path: Path) -> None:
    """The same as a file where the person chose; it is hers to print and to delete. `VaultProblem`."""
    out = BytesIO()
    recovery_pdf(office, sheets, wording, out)
    write_file(path, out.getvalue(), office.disk)
