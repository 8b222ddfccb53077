"""Every kind of answer, by the name a form's definition uses."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.forms.kinds.choosing import Alert, Checklist, Choice, Choices, YesNo
from desktop.forms.kinds.days import Date, DateTime, Period, Time
from desktop.forms.kinds.kind import CheckContext, Kind
from desktop.forms.kinds.listed import Listed
from desktop.forms.kinds.numbers import Money, Number, Scale
from desktop.forms.kinds.papers import Attachment, Automatic, Drawing, Reference
from desktop.forms.kinds.people import Address, People, Person
from desktop.forms.kinds.signature import Signature
from desktop.forms.kinds.table import Table
from desktop.forms.kinds.texts import LongText, Phone, Text
from desktop.standards.definitions import Field


def _every_kind() -> dict[str, Kind]:
    kinds: dict[str, Kind] = {
        "text": Text(),
        "long_text": LongText(),
        "phone": Phone(),
        "number": Number(),
        "money": Money(),
        "scale": Scale(),
        "date": Date(),
        "time": Time(),
        "date_time": DateTime(),
        "period": Period(),
        "yes_no": YesNo(),
        "choice": Choice(),
        "choices": Choices(),
        "checklist": Checklist(),
        "alert": Alert(),
        "person": Person(),
        "people": People(),
        "address": Address(),
        "reference": Reference(),
        "attachment": Attachment(),
        "drawing": Drawing(),
        "automatic": Automatic(),
        "listed": Listed(),
        "signature": Signature(),
    }
    kinds["table"] = Table(kinds)
    return kinds


KINDS: Final[Mapping[str, Kind]] = MappingProxyType(_every_kind())


def is_asked(field: Field) -> bool:
    """Whether a person answers this field, and not the program or an earlier form."""
    return KINDS[field.kind].asked and field.compute is None and not field.read_only


__all__ = ["KINDS", "CheckContext", "Kind", "is_asked"]
