"""The ledger every form is printed in: label on the left, answer on the right, one rule between fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.answers import CellRow, CellText
from desktop.printing.blocks import Beside, Block, Gap, Stack, Text, rule, write
from desktop.printing.faces import Style, Styles
from desktop.printing.paper import ANSWER, FIELD, HEAVY, LABEL, RIGHT, WIDTH, mm

ABOVE = 1.6 * mm
BELOW = 2.0 * mm
NUMBER = 7 * mm
GAP = 1.2 * mm
# Less than this is not worth beginning a field in.
LEAST = 30


@dataclass(frozen=True, slots=True)
class Label:
    """What stands left of an answer: number, question, hint, clause; `again` on the pages where it goes on."""

    number: str
    text: str
    hint: str = ""
    clause: str = ""
    again: str = ""
    indent: float = NUMBER

    def block(self, styles: Styles, room: float) -> Stack:
        """The label as a column of text."""
        parts: list[Block] = [Text(self.text, styles.label)]
        if self.again and room > LABEL:
            again = Text(self.again, Style(styles.hint.face, styles.hint.size, styles.label.leading))
            wide = min(styles.label.width(self.text) + GAP, room - again.style.width(self.again) - GAP)
            parts = [Beside([(wide, parts[0]), (room - wide, again)])]
        elif self.again:
            parts.append(Text(self.again, styles.hint))
        elif self.hint:
            parts.append(Text(f"({self.hint})", styles.hint))
        if self.clause and not self.again:
            parts.append(Text(self.clause, styles.hint))
        return Stack(parts)


class Field(Block):
    """One question with its answers between two rules; `wide` answers take all twelve columns under the label."""

    __slots__ = ("_again", "_answers", "_label", "_styles", "_wide")

    def __init__(self, label: Label, answers: Stack, styles: Styles, again: str, wide: bool = False) -> None:
        self._label = label
        self._answers = answers
        self._styles = styles
        self._again = again
        self._wide = wide

    @property
    def _answer_width(self) -> float:
        return WIDTH if self._wide else ANSWER

    def _label_block(self) -> tuple[Stack, float]:
        """The label and the width it has."""
        room = (WIDTH if self._wide else LABEL) - self._label.indent - RIGHT
        return self._label.block(self._styles, room), room

    def _below(self) -> float:
        return 0 if self._answers.ruled else BELOW

    def _shifts(self, label: Stack) -> tuple[float, float]:
        """How far label and answers move down so that their first lines stand on one baseline."""
        if self._answers.flush and not self._wide:
            return 0, -ABOVE
        if self._wide or not self._answers.first:
            return 0, 0
        difference = self._answers.first - label.first
        return max(difference, 0), max(-difference, 0)

    def height(self, width: float) -> float:
        label, room = self._label_block()
        label_high = label.height(room)
        answer_high = self._answers.height(self._answer_width)
        if self._wide:
            return ABOVE + label_high + answer_high + self._below()
        down, under = self._shifts(label)
        ends = max(label_high + down + BELOW, answer_high + under + self._below())
        return ABOVE + ends

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        label, label_room = self._label_block()
        label_high = label.height(label_room)
        _, under = self._shifts(label)
        left = room - ABOVE - BELOW - (label_high if self._wide else under)
        if room < LEAST or left <= 0 or label_high > room - ABOVE - BELOW:
            return None, self
        head, tail = self._answers.cut(self._answer_width, left)
        if head is None:
            return None, self
        first = Field(self._label, _stacked(head), self._styles, self._again, self._wide)
        rest = replace(self._label, again=self._again)
        return first, Field(rest, _stacked(tail), self._styles, self._again, self._wide)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        rule(canvas, x, top, WIDTH, FIELD)
        high = self.height(width)
        label, room = self._label_block()
        down, under = self._shifts(label)
        if self._label.number:
            at = top - ABOVE - down - self._styles.label.baseline
            write(canvas, x, at, self._label.number, self._styles.label)
        label.draw(canvas, x + self._label.indent, top - ABOVE - down, room)
        if self._wide:
            self._answers.draw(canvas, x, top - ABOVE - label.height(room), WIDTH)
        else:
            self._answers.draw(canvas, x + LABEL, top - ABOVE - under, ANSWER)
        rule(canvas, x, top - high, WIDTH, FIELD)


def _stacked(block: Block) -> Stack:
    return block if isinstance(block, Stack) else Stack([block])


class FieldRow(Block):
    """Short questions next to one another: label over answer, in equal parts of the twelve columns."""

    __slots__ = ("_parts", "_styles")

    def __init__(self, parts: Sequence[tuple[Label, Stack]], styles: Styles) -> None:
        self._parts = tuple(parts)
        self._styles = styles

    def height(self, width: float) -> float:
        room = WIDTH / len(self._parts) - RIGHT
        answers = max(answers.height(room - label.indent) for label, answers in self._parts)
        return ABOVE + BELOW + self._labels(room) + answers

    def _labels(self, room: float) -> float:
        return max(label.block(self._styles, 0).height(room - label.indent) for label, _ in self._parts) + 0.6 * mm

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        rule(canvas, x, top, WIDTH, FIELD)
        rule(canvas, x, top - self.height(width), WIDTH, FIELD)
        step = WIDTH / len(self._parts)
        labels = self._labels(step - RIGHT)
        for label, answers in self._parts:
            write(canvas, x, top - ABOVE - self._styles.label.baseline, label.number, self._styles.label)
            label.block(self._styles, 0).draw(canvas, x + label.indent, top - ABOVE, step - RIGHT - label.indent)
            answers.draw(canvas, x + label.indent, top - ABOVE - labels, step - RIGHT - label.indent)
            x += step


class TitleBar(Block):
    """The title of a document with its form and its number in the file at the right, over a heavy rule."""

    __slots__ = ("_number", "_ref", "_styles", "_title")

    def __init__(self, title: str, ref: str, number: str, styles: Styles) -> None:
        self._styles = styles
        self._title = Text(title, styles.title)
        self._ref = ref
        self._number = number

    def _room(self) -> float:
        styles = self._styles
        number = styles.number.width(self._number) + 4 * mm if self._number else 0
        return WIDTH - styles.body.width(self._ref) - number - 4 * mm

    def height(self, width: float) -> float:
        return self._title.height(self._room()) + 1.2 * mm + HEAVY

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        bottom = top - self.height(width)
        self._title.draw(canvas, x, top, self._room())
        right, baseline = x + WIDTH, bottom + HEAVY + 2.4 * mm
        if self._number:
            write(canvas, right, baseline, self._number, self._styles.number, align="right")
            right -= self._styles.number.width(self._number) + 4 * mm
        write(canvas, right, baseline, self._ref, self._styles.body, align="right")
        rule(canvas, x, bottom + HEAVY / 2, WIDTH, HEAVY)


class SectionTitle(Block):
    """A section of the original form, under a heavy rule."""

    __slots__ = ("_text",)

    def __init__(self, title: str, styles: Styles) -> None:
        self._text = Text(title, styles.section)

    def height(self, width: float) -> float:
        return self._text.height(width) + 4 * mm

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        rule(canvas, x, top, width, HEAVY)
        self._text.draw(canvas, x, top - 2.6 * mm, width)


class Rule(Block):
    """A heavy rule across the page with a little room over it."""

    __slots__ = ()

    def height(self, width: float) -> float:
        return 2.4 * mm

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        rule(canvas, x, top - self.height(width), WIDTH, HEAVY)


class Opening(Stack):
    """A heading and what it opens: it never stands alone at the foot of a page."""

    __slots__ = ()

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        head, tail = super().cut(width, room)
        if not isinstance(head, Stack) or len(head.blocks) < 2:
            return None, self
        return head, tail


def head_block(title: str, ref: str, number: str, cells: Sequence[CellText], styles: Styles) -> Stack:
    """The block every document opens with: title bar and a row of facts."""
    row: list[Block] = [Gap(1.4 * mm), CellRow(cells, styles, columns=12)] if cells else []
    return Stack([TitleBar(title, ref, number, styles), *row, Gap(2.4 * mm)])


def letterhead(lines: Sequence[str], styles: Styles) -> list[Block]:
    """The lines of the office over a letter, the first one larger, and a rule under them; nothing without lines."""
    if not lines:
        return []
    first, *others = lines
    texts: list[Block] = [Text(first, styles.section), *(Text(line, styles.body) for line in others)]
    return [Stack([*texts, Rule(), Gap(3 * mm)])]
