"""What every kind must keep to; one sample field of each kind, run through the same promises."""

from __future__ import annotations

import json
import random
from typing import Any

from desktop.forms.kinds import KINDS, CheckContext
from desktop.forms.picking import Pick
from desktop.forms.pieces import PIECES
from desktop.standards.definitions import Field
from tests.forms.forms_in_sight import TODAY, field, form_words, one_page, standard

THREE = {"school": "School", "clinic": "Clinic", "other": "Other"}
MANY = {f"group_{n}": f"Group {n}" for n in range(1, 15)}

SAMPLES: dict[str, Field] = {
    "text": field("text"),
    "text kept in the register": field("text", identity=True),
    "long_text": field("long_text", lines=5),
    "phone": field("phone"),
    "number": field("number", low=0, high=20, unit="km"),
    "money": field("money", unit="₮"),
    "scale": field("scale", low=1, high=5),
    "date": field("date"),
    "date, partial": field("date", partial=True),
    "birth date kept in the register": field("date", partial=True, identity=True),
    "time": field("time"),
    "date_time": field("date_time"),
    "period": field("period"),
    "yes_no": field("yes_no"),
    "choice": field("choice", options=THREE),
    "choice of many": field("choice", options=MANY),
    "choices": field("choices", options=THREE),
    "choices of many": field("choices", options=MANY),
    "checklist": field("checklist", options=MANY),
    "alert": field("alert", options=THREE),
    "person": field("person"),
    "people": field("people"),
    "address": field("address"),
    "reference": field("reference", form="visit"),
    "attachment": field("attachment"),
    "drawing": field("drawing"),
    "automatic": field("automatic"),
    "listed": field("listed", options_from="@directory"),
    "listed, a name from the form": field("listed", options_from="@answer:household"),
    "signature": field("signature", options={"worker": "Worker", "client": "Client"}),
    "table": field(
        "table",
        rows=3,
        columns=(
            field("person", "who"),
            field("phone", "phone"),
            field("text", "number_of_passport", identity=True),
            field("date", "born_on", partial=True),
            field("choice", "tie", options=THREE),
            field("long_text", "note"),
        ),
    ),
    "table kept in the register": field("table", identity=True, columns=(field("text", "name"),)),
}


def context_of(sample: Field) -> CheckContext:
    """What a check of this field may know."""
    return CheckContext.of(sample, standard().options_of, TODAY)


def an_example(sample: Field, seed: int) -> Any:
    """A believable answer."""
    return KINDS[sample.kind].example(sample, Pick(random.Random(seed), TODAY, standard().options_of))


def check_that_typing_it_again_gives_the_same_answer(sample: Field, seed: int) -> None:
    kind, answer = KINDS[sample.kind], an_example(sample, seed)
    typed = kind.raw(sample, answer)
    assert kind.check(sample, typed, context_of(sample)) == answer
    assert kind.raw(sample, kind.check(sample, typed, context_of(sample))) == typed


def check_that_it_comes_back_whole_from_its_two_places(sample: Field, seed: int) -> None:
    kind, answer = KINDS[sample.kind], an_example(sample, seed)
    parts = json.loads(json.dumps(kind.split(sample, answer)))
    assert kind.join(sample, *parts) == answer
    assert not kind.is_empty(parts[0])
    assert kind.split(sample, None) == (None, None)


def check_that_it_can_be_read_without_the_register(sample: Field, seed: int) -> None:
    kind = KINDS[sample.kind]
    words = form_words(one_page(sample))
    known = kind.join(sample, kind.split(sample, an_example(sample, seed))[0], None)
    assert kind.show(sample, known, words)
    assert kind.compared(known) is not None
    assert kind.check(sample, kind.raw(sample, known), context_of(sample)) == known
    assert all(isinstance(piece, PIECES) for piece in kind.pieces(sample, known, words))


def check_that_paper_and_screen_can_draw_it(sample: Field, seed: int) -> None:
    kind = KINDS[sample.kind]
    words = form_words(one_page(sample))
    answer = an_example(sample, seed)
    shown = kind.show(sample, answer, words)
    assert isinstance(shown, str)
    assert shown
    assert "\n" not in shown
    for pieces in (kind.pieces(sample, answer, words), kind.pieces(sample, None, words)):
        assert pieces
        assert all(isinstance(piece, PIECES) for piece in pieces)
    assert all(isinstance(piece, PIECES) for piece in kind.blank(sample, words))


def check_that_nothing_typed_is_no_answer(sample: Field) -> None:
    kind = KINDS[sample.kind]
    assert kind.check(sample, None, context_of(sample)) is None
    assert kind.is_empty(kind.check(sample, kind.raw(sample, None), context_of(sample)))
    assert kind.show(sample, None, form_words(one_page(sample))) == ""
    assert kind.compared(None) is None
