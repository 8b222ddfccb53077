"""A small invented standard, so that the screens are tested apart from any country's."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.forms.journey import Journey
from desktop.forms.kinds import KINDS
from desktop.forms.picking import Pick
from desktop.forms.words import FormWords
from desktop.places import resources
from desktop.standards.definitions import Field, Form, Page, Stage, Standard
from desktop.standards.wording import Wording, read_wording
from desktop.ui.filling import Filling
from desktop.ui.inputs import Links

TODAY = date(2026, 1, 19)
LINKS = Links(
    entries=lambda _field: ((4, "№ 4, 12.01.2026"), (7, "№ 7, 15.01.2026")),
    document=lambda number: f"Decision {number}",
    today=lambda: TODAY,
)
OPTIONS = {"one": "first", "two": "second", "three": "third"}


def field(kind: str, **rest: Any) -> Field:
    """A field of that kind with whatever the kind needs."""
    needs: dict[str, Any] = {"options": OPTIONS} if kind in WITH_OPTIONS else {}
    needs |= {"low": 0, "high": 10} if kind == "scale" else {}
    columns = (Field(id="what", kind="text", label="What"), Field(id="until", kind="date", label="Until"))
    needs |= {"columns": columns} if kind == "table" else {}
    return Field(**{"id": f"a_{kind}", "kind": kind, "label": f"Question of {kind}"} | needs | rest)


WITH_OPTIONS = ("choice", "choices", "checklist", "alert", "signature")


def standard(*fields: Field, second_page: tuple[Field, ...] = ()) -> Standard:
    """An edition with one form, "visit", of one or two pages."""
    pages = [Page(id="first", title="What happened", fields=fields)]
    if second_page:
        pages.append(Page(id="second", title="What next", fields=second_page))
    form = Form(id="visit", ref="F-01", title="Visit note", source="6.1", stage="contact", pages=tuple(pages))
    stage = Stage(id="contact", number=1, label="Contact", forms=("visit",))
    return Standard(
        ref="xx/2026", country="xx", language="en", title="Invented", stages=(stage,), forms={"visit": form}
    )


def words_of(edition: Standard, language: str = "en") -> FormWords:
    """The words of its form."""
    wording: Wording = read_wording(resources() / "i18n", edition, language)
    return FormWords(wording, edition, edition.forms["visit"])


def filling_of(edition: Standard, raws: Mapping[str, Any] | None = None) -> Filling:
    """Its form, being filled in."""
    return Filling(Journey(edition, edition.forms["visit"], {}), lambda: TODAY, raws)


def example_raw(edition: Standard, of: Field, seed: int = 1) -> Any:
    """What somebody could have typed there."""
    pick = Pick(random.Random(seed), TODAY, edition.options_of)
    return KINDS[of.kind].raw(of, KINDS[of.kind].example(of, pick))
