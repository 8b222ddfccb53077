"""One input for every kind of answer, under the name of its kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.forms.kinds import KINDS, is_asked
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.inputs.choice import AlertInput, ChecklistInput, ChoiceInput, ChoicesInput, YesNoInput
from desktop.ui.inputs.dates import DateInput, DateTimeInput, PeriodInput, TimeInput
from desktop.ui.inputs.input import Input, KnownPerson, Links
from desktop.ui.inputs.listed import ListedInput
from desktop.ui.inputs.number import MoneyInput, NumberInput, ScaleInput
from desktop.ui.inputs.papers import AttachmentInput, AutomaticInput, DrawingInput, ReferenceInput
from desktop.ui.inputs.people import AddressInput, PeopleInput, PersonInput
from desktop.ui.inputs.sealed import SealedInput
from desktop.ui.inputs.shown import ShownInput
from desktop.ui.inputs.signature import SignatureInput
from desktop.ui.inputs.table import TableInput
from desktop.ui.inputs.text import LongTextInput, PhoneInput, TextInput

INPUTS: Final[Mapping[str, type[Input]]] = MappingProxyType(
    {
        "text": TextInput,
        "long_text": LongTextInput,
        "phone": PhoneInput,
        "number": NumberInput,
        "money": MoneyInput,
        "scale": ScaleInput,
        "date": DateInput,
        "time": TimeInput,
        "date_time": DateTimeInput,
        "period": PeriodInput,
        "yes_no": YesNoInput,
        "choice": ChoiceInput,
        "choices": ChoicesInput,
        "checklist": ChecklistInput,
        "alert": AlertInput,
        "person": PersonInput,
        "people": PeopleInput,
        "address": AddressInput,
        "reference": ReferenceInput,
        "attachment": AttachmentInput,
        "drawing": DrawingInput,
        "automatic": AutomaticInput,
        "listed": ListedInput,
        "signature": SignatureInput,
        "table": TableInput,
    }
)


def make_input(field: Field, words: FormWords, links: Links) -> Input:
    """The input for a field; an answer nobody is asked is only shown, one that is kept apart is not even that."""
    if field.confidential and links.sealed:
        return SealedInput(field, words, links)
    made = ShownInput if KINDS[field.kind].asked and not is_asked(field) else INPUTS[field.kind]
    return made(field, words, links)


__all__ = ["INPUTS", "Input", "KnownPerson", "Links", "make_input"]
