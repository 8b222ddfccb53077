"""What goes with a package on paper: the sheet it is compared with, the slip with its password, the receipt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from desktop.printing.archive import facts_head, pressed, text_field
from desktop.printing.blocks import Block, Gap
from desktop.printing.faces import load_styles
from desktop.printing.paper import mm
from desktop.printing.signing import Place, SignRows, captions
from desktop.printing.speech import speech_of
from desktop.standards.wording import Wording


@dataclass(frozen=True, slots=True, repr=False)
class PackagePaper:
    """One sheet, already worded: facts for the head, fields (label, text), and who signs."""

    title: str
    facts: tuple[tuple[str, str], ...]
    fields: tuple[tuple[str, str], ...]
    signers: tuple[tuple[str, str], ...] = ()
    ref: str = ""
    strictly: bool = False


def print_package_paper(
    paper: PackagePaper, wording: Wording, fonts: Path, out: BinaryIO, *, organisation: str, on: date
) -> int:
    """Print it as PDF; how many pages."""
    styles = load_styles(fonts)
    speech = speech_of(wording, styles, on=on, confidential="strictly" if paper.strictly else "confidential")
    blocks: list[Block] = [facts_head(paper.title, paper.ref, paper.facts, styles)]
    blocks += [text_field(label, text, styles) for label, text in paper.fields]
    if paper.signers:
        places = [Place(function, name) for function, name in paper.signers]
        blocks += [Gap(6 * mm), SignRows(places, captions(wording), styles)]
    return pressed(blocks, paper.title, speech, wording, out, organisation, on)
