"""What the lines of reports and registers are called in the language of the reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.casework.periods import Period
from desktop.standards.definitions import Part, Standard
from desktop.standards.wording import Wording

_SPOKEN: Mapping[str, str] = {
    "case.status": "count.status",
    "case.risk_level": "count.risk",
    "deadline.state": "count.due",
}


@dataclass(frozen=True, slots=True, repr=False)
class CountWords:
    """Words for keys: an option, a stage, a colleague's sign-in name, a status."""

    standard: Standard
    wording: Wording
    logins: Mapping[str, str]

    def key(self, name: str, value: str, forms: tuple[str, ...] = (), table: str = "") -> str:
        """What a line or a column of an answer or fact is called."""
        if value == "*":
            return self.wording.say("count.total")
        if value == "":
            return self.wording.say("count.unknown")
        if name in _SPOKEN:
            return self.wording.say(f"{_SPOKEN[name]}.{value}")
        if name == "case.stage":
            return self.wording.stage(value)
        if name == "deadline.rule":
            return self.wording.deadline(value)
        if name in ("case.worker", "entry.worker"):
            return self.logins.get(value, value)
        return self._answer(name, value, forms, table)

    def _answer(self, name: str, value: str, forms: tuple[str, ...], table: str) -> str:
        if value in self.logins:
            return self.logins[value]
        found = self.standard.place_of(name, forms, table)
        if found is not None:
            form, field, column = found
            word = self.wording.option(self.standard, form, field, value, column)
            if word != value:
                return word
        return self.wording.say(f"count.{value}") if value in ("yes", "no", "unknown") else value.replace("-", "–")

    def row(self, part: Part, key: str) -> str:
        """The name of a line of a part."""
        return self.key(part.by, key, part.forms, part.table)

    def column(self, part: Part, key: str) -> str:
        """The name of a column of a part."""
        if not part.across:
            return self.wording.say("count.number")
        return self.key(part.across, key, part.forms, part.table)

    def period(self, period: Period) -> str:
        """A month, a quarter or a year as one says it."""
        year = str(period.first.year)
        if period.months == 1:
            return self.wording.month(f"{period.first:%Y-%m}")
        if period.months == 12:
            return self.wording.say("count.year", year=year)
        return self.wording.say("count.quarter", year=year, n=(period.first.month + 2) // 3)
