"""Which sides of a preview belong to which line of its index."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.casework.previews import Preview
from desktop.ui.screens.print_list import Leaf


def leaves_of(preview: Preview, starts: Sequence[int], total: int) -> list[Leaf]:
    """The lines to tick: `starts` are the sides on which the bookmarks of the PDF begin."""
    if len(starts) != len(preview.index) + 1:
        return [Leaf(QCoreApplication.translate("PrintScreen", "All pages"), f"1–{total}", range(total))]
    ends = [*starts[1:], total]
    leaves = [Leaf(QCoreApplication.translate("PrintScreen", "Cover"), "", range(starts[0]))]
    leaves.append(Leaf(QCoreApplication.translate("PrintScreen", "Index"), "1", range(starts[0], ends[0])))
    for line, start, end in zip(preview.index, starts[1:], ends[1:], strict=True):
        title = line.title or QCoreApplication.translate("PrintScreen", "Kept apart")
        leaves.append(Leaf(f"{line.number} · {title}", line.pages, range(start, end)))
    last, line = leaves[-1], preview.index[-1]
    own = 1 if line.medium in ("paper", "sealed") else line.count
    if last.sides.start + own < total:
        closing = QCoreApplication.translate("PrintScreen", "Closing sheets")
        leaves[-1] = Leaf(last.title, last.pages, range(last.sides.start, last.sides.start + own))
        leaves.append(Leaf(closing, "", range(last.sides.start + own, total)))
    return leaves
