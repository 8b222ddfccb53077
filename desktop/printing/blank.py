"""An empty form for handwriting: the same order and columns as the filled one, so that it is typed in straight."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import BinaryIO

from desktop.forms.sheet import Sheet
from desktop.printing.sheets import print_sheet
from desktop.standards.wording import Wording


def print_blank(
    sheet: Sheet,
    wording: Wording,
    fonts: Path,
    out: BinaryIO,
    *,
    organisation: str = "",
    flags: tuple[str, ...] = (),
    on: date | None = None,
) -> int:
    """Print a blank sheet as PDF and say how many pages it took."""
    return print_sheet(sheet, wording, fonts, out, organisation=organisation, flags=flags, on=on)
