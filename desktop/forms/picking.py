"""Believable answers for tests and invented cases, from dice that are handed in."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeVar

from desktop.standards.definitions import Field

T = TypeVar("T")

_NAMES: Final = ("Бат-Эрдэнэ Сарнай", "Асанова Айгүл", "Ермекұлы Дәурен", "Иванова Мария", "Gombo Tuya")
_SENTENCES: Final = (
    "Гэртээ эмээтэйгээ хамт амьдардаг.",
    "Мектепке жума күнүнөн бери барган жок.",
    "Көршілері көмектесіп тұрады.",
    "Договорились встретиться в среду.",
    "The school nurse will call on Monday.",
)
_WORDS: Final = ("эмээ", "мектеп", "көрші", "больница", "shelter", "сум", "айыл", "отбасы")


@dataclass(frozen=True)
class Pick:
    """The dice, the day it is, and where the options of a field are found."""

    dice: random.Random
    today: date
    options_of: Callable[[Field], Mapping[str, str]]

    def one(self, of: Sequence[T]) -> T:
        """Any one of them."""
        return self.dice.choice(of)

    def some(self, of: Sequence[T]) -> list[T]:
        """One or more of them, in their order."""
        chosen = set(self.dice.sample(range(len(of)), self.dice.randint(1, len(of)))) if of else set()
        return [each for place, each in enumerate(of) if place in chosen]

    def whole(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return self.dice.randint(low, high)

    def day(self) -> date:
        """A day of the last year."""
        return self.today - timedelta(days=self.dice.randint(0, 365))

    def name(self) -> str:
        """An invented name."""
        return self.one(_NAMES)

    def word(self) -> str:
        """A short answer."""
        return self.one(_WORDS)

    def sentence(self) -> str:
        """One sentence of a note."""
        return self.one(_SENTENCES)
