"""What goes through the pipe: a short head that says what to do, and the bytes of one file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import BinaryIO, Final

VIEW: Final = "view-stdin"
"""The hidden command that starts the viewer."""
MAGIC: Final = b"KRGVIEW1"
HEAD_MOST: Final = 16 << 10
BODY_MOST: Final = 64 << 20
SIDE_MOST: Final = 512
"""Pixels a small picture may have on each side."""


class NoFrame(Exception):
    """What came through the pipe is not for the viewer."""


@dataclass(frozen=True, slots=True, repr=False)
class Task:
    """What to do with the bytes, already worded: `shows` is image, pdf or text; `side` above 0 wants a small picture.

    `words` are the few sentences of the window, `colours` its ground, text and accent.
    """

    shows: str
    type: str
    title: str = ""
    side: int = 0
    guard: bool = True
    points: float = 11
    words: dict[str, str] = field(default_factory=dict)
    colours: dict[str, str] = field(default_factory=dict)

    def say(self, key: str) -> str:
        """One of the sentences; the key where it was not given."""
        return self.words.get(key, key)


def framed(task: Task, body: bytes) -> bytes:
    """The head and the length of the body; the body itself follows."""
    head = json.dumps(asdict(task), ensure_ascii=False).encode()
    return MAGIC + len(head).to_bytes(4, "big") + head + len(body).to_bytes(8, "big")


def read_task(source: BinaryIO) -> tuple[Task, bytes]:
    """The task and the bytes; NoFrame for anything longer, shorter or other than `framed` makes."""
    if _exactly(source, len(MAGIC)) != MAGIC:
        raise NoFrame
    head = _exactly(source, _number(source, 4, HEAD_MOST))
    body = _exactly(source, _number(source, 8, BODY_MOST))
    try:
        found = json.loads(head)
        known = {part.name for part in fields(Task)}
        return Task(**{name: value for name, value in found.items() if name in known}), body
    except (ValueError, TypeError, AttributeError) as fault:
        raise NoFrame from fault


def small_picture(width: int, height: int, pixels: bytes) -> bytes:
    """A small picture on its way back: four bytes a pixel, row by row."""
    return MAGIC + width.to_bytes(2, "big") + height.to_bytes(2, "big") + pixels


def read_small_picture(answer: bytes) -> tuple[int, int, bytes] | None:
    """Width, height and pixels; None for whatever else a viewer that was taken over might say."""
    head = len(MAGIC) + 4
    if len(answer) < head or not answer.startswith(MAGIC):
        return None
    width, height = int.from_bytes(answer[head - 4 : head - 2], "big"), int.from_bytes(answer[head - 2 : head], "big")
    right = 0 < width <= SIDE_MOST and 0 < height <= SIDE_MOST and len(answer) == head + 4 * width * height
    return (width, height, answer[head:]) if right else None


def _number(source: BinaryIO, size: int, most: int) -> int:
    number = int.from_bytes(_exactly(source, size), "big")
    if number > most:
        raise NoFrame
    return number


def _exactly(source: BinaryIO, size: int) -> bytes:
    found = bytearray()
    while len(found) < size and (piece := source.read(min(size - len(found), 1 << 20))):
        found += piece
    if len(found) != size:
        raise NoFrame
    return bytes(found)
