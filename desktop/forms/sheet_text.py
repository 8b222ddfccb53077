"""The pieces of a sheet as lines of plain text."""

from __future__ import annotations

from functools import singledispatch

from desktop.forms.pieces import (
    Cells,
    Documents,
    Empty,
    Grid,
    Pairs,
    Piece,
    Sealed,
    Signs,
    Ticks,
    Words,
    WritingLines,
)

_COMBS = {"date": "__.__.20__", "birth": "__.__.____", "time": "__:__", "date_time": "__.__.20__ __:__"}
_LINE = "____________"


@singledispatch
def lines_of_piece(piece: Piece) -> list[str]:
    """The piece as lines of text; `TypeError` for something that is no piece."""
    raise TypeError(type(piece).__name__)


@lines_of_piece.register
def _(piece: Words) -> list[str]:
    return piece.text.split("\n")


@lines_of_piece.register
def _(piece: Cells) -> list[str]:
    texts = []
    for cell in piece.cells:
        answer = cell.text or " ".join(part for part in (_COMBS.get(cell.comb, _LINE), cell.unit) if part)
        texts.append(f"{cell.label}: {answer}" if cell.label else answer)
    return [" | ".join(texts)]


@lines_of_piece.register
def _(piece: Ticks) -> list[str]:
    texts = []
    for tick in piece.ticks:
        box = "[x]" if tick.chosen else "[ ]"
        texts.append(f"{box} {tick.label} {_LINE}" if tick.write_in else f"{box} {tick.label}")
    return texts


@lines_of_piece.register
def _(piece: Grid) -> list[str]:
    blank = ((" ",) * len(piece.heads),) * piece.blank_rows
    rows = [piece.heads, *piece.rows, *blank, *([piece.foot] if piece.foot else [])]
    return [" | ".join(" ⏎ ".join(cell.split("\n")) for cell in row) for row in rows]


@lines_of_piece.register
def _(piece: Signs) -> list[str]:
    mark = "# " if piece.approval else ""
    return [f"{mark}{sign.function}: {sign.says or _LINE}" for sign in piece.signs]


@lines_of_piece.register
def _(piece: WritingLines) -> list[str]:
    return [_LINE] * piece.n


@lines_of_piece.register
def _(piece: Empty) -> list[str]:
    return ["–"]


@lines_of_piece.register
def _(piece: Sealed) -> list[str]:
    return ["▓▓▓"]


@lines_of_piece.register
def _(piece: Documents) -> list[str]:
    if not piece.documents:
        return ["[ ] ____"]
    return [
        " ".join(part for part in (f"№ {document.no}", document.title, document.medium, document.pages) if part)
        for document in piece.documents
    ]


@lines_of_piece.register
def _(piece: Pairs) -> list[str]:
    return [f"{piece.before} → {piece.after}", *(f"{row.label}: {row.numbers()}" for row in piece.rows)]
