"""A plain list on paper, such as what is due today: codes and dates, a head that is repeated."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from desktop.printing.blocks import Block, Text
from desktop.printing.faces import load_styles
from desktop.printing.ledger import head_block
from desktop.printing.paper import WIDTH
from desktop.printing.press import Margins, Press, pages_of
from desktop.printing.speech import speech_of
from desktop.printing.tables import table
from desktop.standards.wording import Wording


def print_list(
    title: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    wording: Wording,
    fonts: Path,
    out: BinaryIO,
    *,
    on: date,
    widths: Sequence[float] = (),
    organisation: str = "",
    flags: tuple[str, ...] = (),
) -> int:
    """Print a list as PDF and say how many pages it took; `widths` are shares of the twelve columns."""
    styles = load_styles(fonts)
    speech = speech_of(wording, styles, flags=flags, on=on)
    shares = widths or [1.0] * len(heads)
    body: Block = Text(speech.say("list.empty"), styles.body)
    if rows:
        body = table(heads, rows, [WIDTH * share / sum(shares) for share in shares], styles)
    pages = pages_of([head_block(title, wording.date(on.isoformat()), "", (), styles), body])
    press = Press(out, styles, title=title, author=organisation, language=wording.language, on=on)
    for n, page in enumerate(pages, start=1):
        running = speech.say("running", title=title) if n > 1 else ""
        page_of = speech.say("page", n=n, total=len(pages))
        margins = Margins(speech.confidential, running, speech.flag, f"{n}", "", page_of, "", speech.printed)
        press.leaf(page, margins)
    press.finish()
    return len(pages)
