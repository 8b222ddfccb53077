"""The measures of a sheet: A4, twelve columns, five weights of rule. All in points."""

from __future__ import annotations

mm = 72 / 25.4

PAGE_WIDTH = 210 * mm
PAGE_HEIGHT = 297 * mm
BINDING = 30 * mm
OUTER = 12 * mm
TOP = 21 * mm
BOTTOM = 19 * mm
WIDTH = 168 * mm
HEIGHT = 257 * mm

COLUMN = 14 * mm
LABEL = 3 * COLUMN
ANSWER = 9 * COLUMN
RIGHT = 3 * mm

SIGNAL = 2.4
HEAVY = 1.4
FIELD = 0.8
HAIR = 0.4
BOX = 1.0
CROSS = 1.5
