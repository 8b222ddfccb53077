"""A filled form comes back from what is stored and never shows its answers by accident."""

from __future__ import annotations

import json

from desktop.forms.filled import Filled

FILLED = Filled("mn/2021", "intake", {"problem": "Сарнай нуугдсан", "rooms": 2}, {"phone": "refused"})


def test_it_comes_back_from_json():
    assert Filled.restored(json.loads(json.dumps(FILLED.stored()))) == FILLED


def test_no_answer_and_no_reason_is_in_its_repr():
    assert repr(FILLED) == "<Filled intake of mn/2021, 2 answers, 1 gaps>"
