"""A laid-out sheet as a page of text for the screen: the same lines, numbers and boxes as on paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any, Final

from desktop.forms.pieces import (
    Cells,
    Documents,
    Empty,
    Grid,
    Pair,
    Pairs,
    Piece,
    Sealed,
    Signs,
    Ticks,
    Words,
    WritingLines,
)
from desktop.forms.sheet import Letter, Line, Section, Sheet
from desktop.places import resources
from desktop.standards.wording import Wording

EN_DASH = "–"
# A bar of the whole scale in spaces, and its two colours on the white of a sheet.
_BAR, _THEN, _NOW = 60, "#c8b8a4", "#1d5a6b"
_STYLE = """
body { color: #000000; background: #ffffff; }
h1 { font-size: x-large; margin-bottom: 2px; }
h2 { font-size: large; margin-top: 14px; margin-bottom: 4px; }
p { margin-top: 0; margin-bottom: 2px; }
.small { color: #4a4a4a; font-size: small; }
.label { font-weight: bold; margin-top: 8px; }
td, th { border: 1px solid #9a9a9a; padding: 3px 5px; text-align: left; vertical-align: top; }
"""


def html_of(sheet: Sheet, wording: Wording) -> str:
    """The sheet as rich text, in the language it was laid out in."""
    return html_of_all([sheet], wording)


def html_of_all(sheets: Sequence[Sheet], wording: Wording) -> str:
    """Several sheets under each other."""
    bodies = "".join(_body(sheet, wording) for sheet in sheets)
    return f"<html><head><style>{_STYLE}</style></head><body>{bodies}</body></html>"


def _body(sheet: Sheet, wording: Wording) -> str:
    head = sheet.head
    number = f"№ {head.number}" if head and head.number else ""
    facts = [head.code, number, head.event_on, head.worker] if head else []
    letter = sheet.letter or Letter()
    top = [
        "".join(f"<p><b>{escape(line)}</b></p>" for line in letter.head),
        f"<h1>{escape(sheet.title)}</h1>",
        f'<p class="small">{escape(" · ".join(part for part in (sheet.ref, sheet.clause) if part))}</p>',
        f"<p>{escape(' · '.join(fact for fact in facts if fact))}</p>",
    ]
    said, signed = ([_section(section, wording) for section in part] for part in sheet.parts)
    return "".join([*top, _paragraphs(letter.opening), *said, _paragraphs(letter.closing), *signed])


def _section(section: Section, wording: Wording) -> str:
    title = f"<h2>{escape(section.title)}</h2>" if section.title else ""
    return title + "".join(_line(line, wording) for line in section.lines)


def _line(line: Line, wording: Wording) -> str:
    number = f"{line.number}. " if line.number else ""
    pieces = "".join(_piece(piece, wording) for piece in line.pieces)
    reason = f"<p>({escape(wording.say('word.gap_reason'))}: {escape(line.gap_reason)})</p>" if line.gap_reason else ""
    return f'<p class="label">{escape(number + line.label)}</p>{pieces}{reason}'


def _piece(piece: Piece, wording: Wording) -> str:
    return _PIECES[type(piece)](piece, wording)


def _words(piece: Words, _wording: Wording) -> str:
    return _paragraphs(piece.text) or f"<p>{EN_DASH}</p>"


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(part)}</p>" for part in text.splitlines() if part.strip())


def _cells(piece: Cells, _wording: Wording) -> str:
    parts = [f"{escape(cell.label)}: {escape(cell.text)}" for cell in piece.cells if cell.text]
    return "".join(f"<p>{part}</p>" for part in parts) or f"<p>{EN_DASH}</p>"


def _ticks(piece: Ticks, _wording: Wording) -> str:
    return "".join(f"<p>{_box(tick.chosen)} {escape(tick.label)}</p>" for tick in piece.ticks)


def _box(chosen: bool) -> str:
    picture = resources() / "icons" / "controls" / "light" / ("check_on.svg" if chosen else "check.svg")
    return f'<img src="{picture.as_posix()}" width="14" height="14" style="vertical-align: middle">'


def _grid(piece: Grid, _wording: Wording) -> str:
    if not piece.rows:
        return f"<p>{EN_DASH}</p>"
    total = sum(piece.widths) or 1
    heads = "".join(
        f'<th width="{round(100 * width / total)}%">{escape(head)}</th>'
        for head, width in zip(piece.heads, piece.widths, strict=False)
    )
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in piece.rows)
    foot = "".join(f"<td><b>{escape(cell)}</b></td>" for cell in piece.foot)
    rows += f"<tr>{foot}</tr>" if foot else ""
    return f'<table width="100%" cellspacing="0"><tr>{heads}</tr>{rows}</table>'


def _signs(piece: Signs, _wording: Wording) -> str:
    return "".join(f"<p>{escape(sign.function)}: {escape(sign.says or EN_DASH)}</p>" for sign in piece.signs)


def _documents(piece: Documents, _wording: Wording) -> str:
    parts = [" · ".join(part for part in (f"№ {ref.no}", ref.title, ref.pages) if part) for ref in piece.documents]
    return "".join(f"<p>{escape(part)}</p>" for part in parts) or f"<p>{EN_DASH}</p>"


def _pairs(piece: Pairs, _wording: Wording) -> str:
    """Two bars for each row, drawn as cells: the darker one is what it is now."""
    key = f"{_bar(0.04, _THEN)} {escape(piece.before)} {_bar(0.04, _NOW)} {escape(piece.after)}"
    rows = "".join(
        f'<tr><td width="38%">{escape(row.label)}</td><td>{_both(piece, row)}</td>'
        f'<td width="12%">{escape(row.numbers())}</td></tr>'
        for row in piece.rows
    )
    return f'<p>{key}</p><table width="100%" cellspacing="0">{rows}</table>'


def _both(piece: Pairs, row: Pair) -> str:
    values = ((row.before, _THEN), (row.after, _NOW))
    return "<br>".join("&nbsp;" if value is None else _bar(piece.share(value), colour) for value, colour in values)


def _bar(share: float, colour: str) -> str:
    spaces = "&nbsp;" * max(1, round(share * _BAR))
    return f'<span style="background-color: {colour}">{spaces}</span>'


def _sealed(_piece: Sealed, wording: Wording) -> str:
    return f"<p>{escape(wording.say('word.sealed'))}</p>"


def _dash(_piece: Empty | WritingLines, _wording: Wording) -> str:
    return f"<p>{EN_DASH}</p>"


_PIECES: Final[Mapping[type, Callable[[Any, Wording], str]]] = {
    Words: _words,
    Cells: _cells,
    Ticks: _ticks,
    Grid: _grid,
    Signs: _signs,
    Documents: _documents,
    Sealed: _sealed,
    Empty: _dash,
    WritingLines: _dash,
    Pairs: _pairs,
}
