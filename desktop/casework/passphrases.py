"""Passwords made of words of everyday language, and how hard they are to guess."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from desktop.places import resources

LEAST_BITS = 50.0
FEWEST = 4
SPARE = "en"


@dataclass(frozen=True, slots=True, repr=False)
class Offer:
    """A generated passphrase: whoever knows the list needs half of 2^`bits` tries on average."""

    text: str
    count: int
    listed: int

    @property
    def bits(self) -> float:
        """Computed from the length of the list."""
        return self.count * math.log2(self.listed)


@cache
def word_list(language: str) -> tuple[str, ...]:
    """The words of a language, from `resources/words`; English where there is no list."""
    path = resources() / "words" / f"{language}.txt"
    if not path.is_file():
        path = path.with_name(f"{SPARE}.txt")
    return tuple(path.read_text(encoding="utf-8").split())


def words_needed(listed: int) -> int:
    """Four words, or more where the list is too short for 50 bit."""
    return max(FEWEST, math.ceil(LEAST_BITS / math.log2(listed)))


def offer(language: str, pick: Callable[[int], int]) -> Offer:
    """A new passphrase; `pick(n)` is a fair die of n sides."""
    listed = word_list(language)
    count = words_needed(len(listed))
    return Offer(" ".join(listed[pick(len(listed))] for _ in range(count)), count, len(listed))
