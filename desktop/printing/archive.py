"""Papers of the archive: the act of destruction, the list of files handed over, and the yearly list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from desktop.printing.answers import CellText
from desktop.printing.blocks import Block, Gap, Stack, Text
from desktop.printing.faces import Styles, load_styles
from desktop.printing.ledger import Field, Label, SectionTitle, head_block
from desktop.printing.paper import WIDTH, mm
from desktop.printing.press import Margins, Press, pages_of
from desktop.printing.signing import Place, SignRows, captions
from desktop.printing.speech import Speech, speech_of
from desktop.printing.tables import table
from desktop.standards.wording import Wording


@dataclass(frozen=True, slots=True)
class ListPaper:
    """A list of files, already worded; `widths` are shares, `signers` are functions."""

    title: str
    ref: str
    facts: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    signers: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class ActPaper:
    """One act, already worded: facts for the head, fields (label, text), the media, and who signs."""

    title: str
    ref: str
    facts: tuple[tuple[str, str], ...]
    fields: tuple[tuple[str, str], ...]
    media: tuple[tuple[str, ...], ...]
    state: str
    signers: tuple[tuple[str, str], ...]


def print_act(paper: ActPaper, wording: Wording, fonts: Path, out: BinaryIO, *, organisation: str, on: date) -> int:
    """Print an act of destruction as PDF; how many pages."""
    styles = load_styles(fonts)
    speech = speech_of(wording, styles, on=on)
    blocks = [facts_head(paper.title, paper.ref, paper.facts, styles)]
    blocks += [text_field(label, text, styles) for label, text in paper.fields]
    blocks += [Gap(5 * mm), SectionTitle(speech.say("act.media"), styles)]
    heads = tuple(speech.say(f"act.media.{word}") for word in ("kind", "place", "state", "day"))
    if paper.media:
        shares = (3.0, 4.5, 3.0, 1.8)
        blocks.append(table(heads, paper.media, [WIDTH * share / sum(shares) for share in shares], styles))
    else:
        blocks.append(Text(speech.say("act.media.none"), styles.body))
    places = [Place(function, name) for function, name in paper.signers]
    blocks += [Gap(3 * mm), Text(paper.state, styles.body), Gap(6 * mm), SignRows(places, captions(wording), styles)]
    return pressed(blocks, paper.title, speech, wording, out, organisation, on)


def print_files(paper: ListPaper, wording: Wording, fonts: Path, out: BinaryIO, *, organisation: str, on: date) -> int:
    """Print a list of files as PDF; how many pages."""
    styles = load_styles(fonts)
    speech = speech_of(wording, styles, on=on)
    body: Block = Text(speech.say("list.empty"), styles.body)
    if paper.rows:
        widths = [WIDTH * share / sum(paper.widths) for share in paper.widths]
        body = table(paper.heads, paper.rows, widths, styles)
    blocks = [facts_head(paper.title, paper.ref, paper.facts, styles), body]
    if paper.note:
        blocks += [Gap(3 * mm), Text(paper.note, styles.body)]
    if paper.signers:
        places = [Place(function) for function in paper.signers]
        blocks += [Gap(6 * mm), SignRows(places, captions(wording), styles)]
    return pressed(blocks, paper.title, speech, wording, out, organisation, on)


def facts_head(title: str, ref: str, facts: Sequence[tuple[str, str]], styles: Styles) -> Block:
    """The head of a paper of the office: its title over a row of facts."""
    span = 12 // max(1, len(facts))
    return head_block(title, ref, "", [CellText(label, text, span) for label, text in facts], styles)


def text_field(label: str, text: str, styles: Styles) -> Block:
    """A label with lines of text beside it."""
    lines: list[Block] = [Text(line, styles.body) for line in text.split("\n")]
    return Field(Label("", label, indent=0), Stack(lines, 1.2 * mm), styles, "")


def pressed(
    blocks: Sequence[Block], title: str, speech: Speech, wording: Wording, out: BinaryIO, organisation: str, on: date
) -> int:
    """The blocks on pages with their margins; how many pages."""
    pages = pages_of(list(blocks))
    press = Press(out, speech.styles, title=title, author=organisation, language=wording.language, on=on)
    for n, page in enumerate(pages, start=1):
        running = speech.say("running", title=title) if n > 1 else ""
        page_of = speech.say("page", n=n, total=len(pages))
        press.leaf(page, Margins(speech.confidential, running, speech.flag, f"{n}", "", page_of, "", speech.printed))
    press.finish()
    return len(pages)
