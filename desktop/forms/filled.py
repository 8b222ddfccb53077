"""A form that was filled in to the end; to and from what is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Any

from desktop.standards.definitions import Answers


@dataclass(frozen=True, repr=False)
class Filled:
    """Answers that passed every check: what was needed is there, or its lack has a reason.

    `answers` also keeps what was answered before another answer made the question fall away.
    """

    standard_ref: str
    form_id: str
    answers: Answers
    gaps: Mapping[str, str] = attribute(default_factory=dict)

    def __repr__(self) -> str:
        return f"<Filled {self.form_id} of {self.standard_ref}, {len(self.answers)} answers, {len(self.gaps)} gaps>"

    def stored(self) -> dict[str, Any]:
        """Plain JSON; the answers are still whole, so identity must be split off before this reaches a disk."""
        return {
            "standard": self.standard_ref,
            "form": self.form_id,
            "answers": dict(self.answers),
            "gaps": dict(self.gaps),
        }

    @classmethod
    def restored(cls, stored: Mapping[str, Any]) -> Filled:
        """The form again; `KeyError` if that is not one."""
        return cls(stored["standard"], stored["form"], dict(stored["answers"]), dict(stored["gaps"]))
