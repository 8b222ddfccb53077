"""Adding up as people do on paper: decimals stay decimal, halves are rounded up."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

Number = int | float


def total(numbers: Iterable[Number]) -> Number:
    """The sum, without the dust of binary fractions."""
    return plain(sum(map(exact, numbers), Decimal()))


def exact(number: Number) -> Decimal:
    """The number as it is written."""
    return Decimal(repr(number))


def plain(number: Decimal, decimals: int | None = None) -> Number:
    """A plain number again, rounded half up; whole where nothing is left after the comma."""
    if decimals is not None:
        number = number.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    return int(number) if number == number.to_integral_value() else float(number)
