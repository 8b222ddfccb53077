"""The shapes of what must not be left open: a problem without a measure, a measure without an action, no source."""

from __future__ import annotations

from desktop.standards.questions import Condition, Definition


class Answering(Definition, frozen=True, kw_only=True):
    """What answers for something open: an entry of `form`, or a row of its `table`, for which `when` holds.

    `key` names the answer (or column) that says which row is answered for: the same number or option, a list of them,
    or a text with numbers in it ("1, 3–5"); without it the entry answers for every row. `link` ties the entry to the
    one with the row: "" one that is not earlier in the same episode, "same" itself, "refers" one that points to it,
    "episode" any one of the episode.
    """

    form: str
    table: str = ""
    key: str = ""
    when: Condition | None = None
    link: str = ""


class Check(Definition, frozen=True, kw_only=True):
    """One rule of `checks.toml`: what stays on a list until something answers for it, or the client declines it.

    It looks at the latest finished entry of `form` in the episode, at each of them with `every`: at the rows of
    `table`, known by the column `key`; at the answers to `fields`, known by their ids; or at the entry as a whole.
    `when` picks what counts, `shows` is the column or answer that is shown, before the day in `since` nothing is open.
    One that is answered in its own entry is told when that is finished.
    """

    id: str
    label: str
    form: str
    source: str = "P"
    table: str = ""
    fields: tuple[str, ...] = ()
    key: str = ""
    shows: str = ""
    since: str = ""
    when: Condition | None = None
    every: bool = False
    answered: tuple[Answering, ...] = ()
    declined: tuple[Answering, ...] = ()

    @property
    def in_one_entry(self) -> bool:
        """Whether the entry itself says everything, so that one can be told before it is finished."""
        return all(answer.link == "same" for answer in self.answered)
