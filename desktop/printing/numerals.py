"""Whole numbers in words, up to 9999, in the five languages of our documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LARGEST = 9999


@dataclass(frozen=True, slots=True)
class _Numerals:
    """The words of one language.

    `units` are 1 to 9 and, where they have words of their own, on to 19; `tens` are 10 to 90. `hundreds` may be nine
    words, else `hundred` follows its number. `one_hundred` and `one_thousand` are said in full or not.
    """

    units: tuple[str, ...]
    tens: tuple[str, ...]
    hundred: str = ""
    thousand: str = ""
    hundreds: tuple[str, ...] = ()
    thousands: Mapping[int, str] | None = None
    hyphen: str = " "
    says_one_hundred: bool = True


def _words(words: str) -> tuple[str, ...]:
    return tuple(words.split())


# Mongolian: the forms that stand before a noun, as in "ерэн гурван хуудас".
_MN = _Numerals(
    _words("нэг хоёр гурван дөрвөн таван зургаан долоон найман есөн"),
    _words("арван хорин гучин дөчин тавин жаран далан наян ерэн"),
    "зуун",
    "мянган",
)
_KY = _Numerals(
    _words("бир эки үч төрт беш алты жети сегиз тогуз"),
    _words("он жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон"),
    "жүз",
    "миң",
    says_one_hundred=False,
)
_KK = _Numerals(
    _words("бір екі үш төрт бес алты жеті сегіз тоғыз"),
    _words("он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан"),
    "жүз",
    "мың",
    says_one_hundred=False,
)
# Russian: feminine, for страница.
_RU = _Numerals(
    _words(
        "одна две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать "
        "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
    ),
    _words("десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"),
    hundreds=_words("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"),
    thousands={1: "тысяча", 2: "тысячи", 3: "тысячи", 4: "тысячи"},
    thousand="тысяч",
)
_EN = _Numerals(
    _words(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen"
    ),
    _words("ten twenty thirty forty fifty sixty seventy eighty ninety"),
    "hundred",
    "thousand",
    hyphen="-",
)
_LANGUAGES = {"mn": _MN, "ky": _KY, "kk": _KK, "ru": _RU, "en": _EN}
_ZERO = {"mn": "тэг", "ky": "нөл", "kk": "нөл", "ru": "ноль", "en": "zero"}


def in_words(number: int, language: str) -> str:
    """The number in words as it is said before "pages"; `ValueError` below 0 or above 9999."""
    if not 0 <= number <= LARGEST:
        raise ValueError(number)
    if number == 0:
        return _ZERO[language]
    words = _LANGUAGES[language]
    thousands, rest = divmod(number, 1000)
    parts = [words.units[thousands - 1], _thousand(thousands, words)] if thousands else []
    return " ".join([*parts, *_below_thousand(rest, words)])


def plural(number: int, language: str) -> str:
    """Which form of a noun follows the number: "one", "few" or "many"."""
    if language == "ru":
        return _russian(number)
    return "one" if language == "en" and number == 1 else "many"


def _russian(number: int) -> str:
    last, two = number % 10, number % 100
    if last == 1 and two != 11:
        return "one"
    return "few" if last in (2, 3, 4) and two not in (12, 13, 14) else "many"


def _thousand(thousands: int, words: _Numerals) -> str:
    return (words.thousands or {}).get(thousands, words.thousand)


def _below_thousand(number: int, words: _Numerals) -> list[str]:
    hundreds, rest = divmod(number, 100)
    parts = []
    if hundreds and words.hundreds:
        parts.append(words.hundreds[hundreds - 1])
    elif hundreds:
        said = hundreds > 1 or words.says_one_hundred
        parts += [*([words.units[hundreds - 1]] if said else []), words.hundred]
    if rest:
        parts.append(_below_hundred(rest, words))
    return parts


def _below_hundred(number: int, words: _Numerals) -> str:
    if number <= len(words.units):
        return words.units[number - 1]
    tens, units = divmod(number, 10)
    return words.hyphen.join([words.tens[tens - 1], *([words.units[units - 1]] if units else [])])
