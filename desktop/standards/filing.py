"""Where an entry lies in the printed file when it does not lie under a line of its own."""

from __future__ import annotations

from desktop.standards.questions import Condition, Definition


class FiledWith(Definition, frozen=True, kw_only=True):
    """The entries for which the condition holds are filed in the line of another form of the same episode.

    Without an entry of that form they keep their own line.
    """

    form: str
    when: Condition | None = None
