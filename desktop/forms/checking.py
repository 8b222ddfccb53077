"""From what was typed into a form to answers and problems; every problem at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.forms.kinds import KINDS, CheckContext
from desktop.forms.problems import CODES, BadAnswer, Problem
from desktop.standards.definitions import Answers, Form, Standard

__all__ = ["CODES", "BadAnswer", "Problem", "check_answers"]


def check_answers(
    form: Form, raws: Mapping[str, Any], standard: Standard, today: date
) -> tuple[Answers, tuple[Problem, ...]]:
    """(the answers given, the problems found) in what was typed; only the fields in `raws` are looked at.

    A field left empty is in neither; a field with a problem is in the problems alone. What nobody is asked cannot be
    typed: computed answers and those only read are left out.
    """
    answers: Answers = {}
    problems: list[Problem] = []
    for field in form.fields():
        if field.id not in raws or field.compute is not None or field.read_only:
            continue
        kind = KINDS[field.kind]
        try:
            value = kind.check(field, raws[field.id], CheckContext.of(field, standard.options_of, today))
        except BadAnswer as bad:
            problems.append(Problem(field.id, bad.code, bad.facts))
            continue
        if not kind.is_empty(value):
            answers[field.id] = value
    return answers, tuple(problems)
