"""Answers chosen from options: yes or no, one, several, a checklist, an alert."""

from __future__ import annotations

import re
from typing import Any, Final

from desktop.forms.kinds.kind import CheckContext, Kind, Options, is_hidden
from desktop.forms.picking import Pick
from desktop.forms.pieces import Piece, Tick, Ticks, Words, WritingLines
from desktop.forms.problems import BadAnswer
from desktop.forms.typed import clean
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field

YES_NO: Final = ("yes", "no", "unknown")
ALL_SHOWN_UP_TO: Final = 10


def read_options(raw: Any, offered: Options) -> list[str]:
    """The chosen options in the order they are offered. Raises `BadAnswer`."""
    if not isinstance(raw, list | tuple):
        raise BadAnswer("not_a_list")
    if any(not isinstance(each, str) or each not in offered for each in raw):
        raise BadAnswer("unknown_option")
    return [option for option in offered if option in raw]


def blank_ticks(field: Field, words: FormWords) -> tuple[Piece, ...]:
    """All options with empty boxes; "other" ends in a line to write on."""
    return (Ticks(tuple(Tick(label, write_in=option == "other") for option, label in words.options(field).items())),)


def ticks(field: Field, chosen: list[str], words: FormWords, always_all: bool = False) -> tuple[Piece, ...]:
    """All options with their boxes; of more than ten only the chosen, and how many there were to choose from.

    An option that the edition no longer offers is still shown, because it was chosen.
    """
    offered = words.options(field)
    labels = offered | {each: words.option(field, each) for each in chosen if each not in offered}
    all_of_them = tuple(Tick(label, option in chosen) for option, label in labels.items())
    if always_all or len(all_of_them) <= ALL_SHOWN_UP_TO:
        return (Ticks(all_of_them),)
    picked = tuple(tick for tick in all_of_them if tick.chosen)
    return (Ticks(picked, shown_all=False), Words(words.say("word.n_of_m", n=len(picked), m=len(all_of_them))))


def option_called(text: str, offered: Options) -> str:
    """The option of that name, by its words or its id, whatever the letters' size; the text itself if there is none."""
    wanted = " ".join(text.split()).casefold()
    called = (option for option, label in offered.items() if wanted in (label.casefold(), option.casefold()))
    return next(called, text)


def parts_of_cell(text: str) -> list[str]:
    """Several answers in one cell: parted by commas, semicolons or new lines."""
    return [part for part in re.split(r"\s*[,;\n]\s*", text.strip()) if part]


class YesNo(Kind):
    """Yes, no, or not known."""

    column_span = 1
    folds = True

    def _check(self, field: Field, raw: Any, context: CheckContext) -> str:
        if raw not in ("", *YES_NO):
            raise BadAnswer("unknown_option")
        return str(raw)

    def from_cell(self, field: Field, text: str, words: FormWords) -> str:
        return option_called(text, {each: words.say(f"answer.{each}") for each in YES_NO})

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return words.say(f"answer.{value}")

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        return (Ticks(tuple(Tick(words.say(f"answer.{each}"), each == value) for each in YES_NO)),)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return self._pieces(field, None, words)

    def example(self, field: Field, pick: Pick) -> str:
        return pick.one(YES_NO)


class Choice(Kind):
    """One of the options."""

    column_span = 2
    folds = True

    def _check(self, field: Field, raw: Any, context: CheckContext) -> str:
        return (read_options([raw], context.options) or [""])[0] if raw != "" else ""

    def from_cell(self, field: Field, text: str, words: FormWords) -> str:
        return option_called(text, words.options(field))

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return words.option(field, value)

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        return ticks(field, [value], words)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return blank_ticks(field, words)

    def example(self, field: Field, pick: Pick) -> str:
        return pick.one(tuple(pick.options_of(field)))


class Choices(Kind):
    """Several of the options."""

    many = True
    column_span = 3

    def _check(self, field: Field, raw: Any, context: CheckContext) -> list[str]:
        return read_options(raw, context.options)

    def _raw(self, field: Field, value: Any) -> Any:
        return list(value or ())

    def from_cell(self, field: Field, text: str, words: FormWords) -> list[str]:
        offered = words.options(field)
        whole = option_called(text, offered)
        # An option may itself have a comma in its words.
        return [whole] if whole in offered else [option_called(part, offered) for part in parts_of_cell(text)]

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return ", ".join(words.option(field, each) for each in value)

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        return ticks(field, value, words)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return blank_ticks(field, words)

    def example(self, field: Field, pick: Pick) -> list[str]:
        return pick.some(tuple(pick.options_of(field)))


class Checklist(Choices):
    """Things gone through one by one: all are printed, an empty box is information, and no box at all is an answer."""

    def is_empty(self, value: Any) -> bool:
        return value is None

    def _raw(self, field: Field, value: Any) -> Any:
        return None if value is None else list(value)

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        return ticks(field, value, words, always_all=True)


class Alert(Kind):
    """Threats seen, which go to the worker's and the supervisor's day at once, and a note about them."""

    many = True
    column_span = 3

    def is_empty(self, value: Any) -> bool:
        return value is None or (not is_hidden(value) and not value.get("threats") and not value.get("note"))

    def _check(self, field: Field, raw: Any, context: CheckContext) -> dict[str, Any]:
        if not isinstance(raw, dict):
            raise BadAnswer("not_a_list")
        return {"threats": read_options(raw.get("threats") or [], context.options), "note": clean(raw.get("note"))}

    def _raw(self, field: Field, value: Any) -> dict[str, Any]:
        return dict(value) if value else {"threats": [], "note": ""}

    def _compared(self, value: Any) -> list[str]:
        return list(value.get("threats") or ())

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        threats = ", ".join(words.option(field, each) for each in value.get("threats") or ())
        return ": ".join(part for part in (threats, " ".join(value.get("note", "").split())) if part)

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        note: tuple[Piece, ...] = (Words(value["note"], long=True),) if value.get("note") else ()
        return (*ticks(field, value.get("threats") or [], words), *note)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return (*blank_ticks(field, words), WritingLines(field.lines or 3))

    def example(self, field: Field, pick: Pick) -> dict[str, Any]:
        return {"threats": pick.some(tuple(pick.options_of(field))), "note": pick.sentence()}
