"""The code of a case: says which office and year, never who."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from desktop.casework.refusals import Refusal

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PARTS = frozenset({"mark", "year", "random", "number", "check"})
DEFAULT_PATTERN = "{mark}-{year}-{random}-{check}"
TRIES = 200


def check_digits(text: str) -> str:
    """The two check digits of ISO 7064 MOD 97-10 over the letters and digits of `text`."""
    return f"{98 - _remainder(text + '00'):02d}"


def is_consistent(code: str) -> bool:
    """True where the last two digits of a code agree with the rest of it."""
    return _remainder(code) == 1


def _remainder(text: str) -> int:
    digits = "".join(str(ALPHABET.index(letter)) for letter in text.upper() if letter in ALPHABET)
    return int(digits or "0") % 97


@dataclass(frozen=True, slots=True)
class CodePattern:
    """How an office makes its codes: parts in braces, of which `random` or `number` must be one.

    Nothing of the client may be a part: no initials, birth date, sex, school or village.
    """

    text: str
    mark: str

    def __post_init__(self) -> None:
        parts = set(re.findall(r"{(\w+)}", self.text))
        if not parts <= PARTS or not parts & {"random", "number"} or not re.fullmatch(r"[A-Za-z0-9-]+", self.mark):
            raise Refusal("code_pattern_bad", unknown=sorted(parts - PARTS))

    def next_code(self, year: int, number: int, taken: Collection[str], pick: Callable[[int], int]) -> str:
        """A code nobody has yet; `number` is the running number of the year, `pick(n)` a random whole number < n."""
        for step in range(TRIES):
            facts = {"mark": self.mark, "year": year, "random": f"{pick(10_000):04d}", "number": f"{number + step:04d}"}
            code = self.text.format(check="", **facts)
            if "{check}" in self.text:
                code = self.text.format(check=check_digits(code), **facts)
            if code not in taken:
                return code
        raise Refusal("code_taken")


def checked_code(code: str, personal: Collection[str]) -> str:
    """A code that was given from outside, refused if it carries a word or a date of the client.

    `personal` are the words and digits the register knows of the client.
    """
    text = code.strip().upper()
    if not re.fullmatch(r"[0-9A-ZА-ЯЁӨҮҢҚҒӘІҺҰ][0-9A-ZА-ЯЁӨҮҢҚҒӘІҺҰ/-]{2,39}", text):
        raise Refusal("code_pattern_bad", unknown=[])
    if any(len(word) >= 3 and word.upper() in text for word in personal):
        raise Refusal("code_holds_personal_data")
    return text
