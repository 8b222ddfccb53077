"""One sheet printed by itself, filled or blank; its pages are counted within it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import BinaryIO

from desktop.forms.sheet import Sheet
from desktop.printing.faces import load_styles
from desktop.printing.press import Margins, Press, pages_of
from desktop.printing.sheet_blocks import sheet_blocks
from desktop.printing.speech import speech_of
from desktop.standards.wording import Wording


def print_sheet(
    sheet: Sheet,
    wording: Wording,
    fonts: Path,
    out: BinaryIO,
    *,
    code: str = "",
    number: str = "",
    organisation: str = "",
    flags: tuple[str, ...] = (),
    on: date | None = None,
    copy: int = 0,
) -> int:
    """Print one form as PDF and say how many pages it took.

    Without a code the footer says where the code is written; `number` is "№ 4" in the file.
    """
    styles = load_styles(fonts)
    speech = speech_of(wording, styles, code=code, flags=flags, on=on, copy=copy)
    pages = pages_of(sheet_blocks(sheet, speech.hand, number))
    press = Press(out, styles, title=code or sheet.ref, author=organisation, language=wording.language, on=on)
    for n, page in enumerate(pages, start=1):
        running = speech.say("running", title=sheet.title) if n > 1 else ""
        margins = Margins(
            speech.confidential,
            running,
            speech.flag,
            f"{n}",
            code or speech.say("code_above"),
            speech.say("page", n=n, total=len(pages)),
            sheet.clause,
            speech.printed,
        )
        press.leaf(page, margins)
    press.finish()
    return len(pages)
