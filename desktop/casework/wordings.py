"""The words of an edition in one language, and the word for each role in a case."""

from __future__ import annotations

from collections.abc import Callable

from desktop.places import words
from desktop.standards.definitions import Standard
from desktop.standards.wording import Wording, read_wording


def wording_of(standard: Standard, language: str) -> Wording:
    """Everything a form, a screen or a sheet of this edition says in that language."""
    return read_wording(words(), standard, language)


def role_word(wording: Wording) -> Callable[[str], str]:
    """The function that words a role id: "client", "child 1", "husband"."""

    def word(role: str) -> str:
        name, _, number = role.partition("_")
        if number.isdigit():
            return wording.say("role.child_n", n=number) if name == "child" else wording.say(f"role.{name}")
        return wording.say(f"role.{role or 'other'}")

    return word
