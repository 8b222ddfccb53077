"""Whether a condition asks about something that exists, and for an answer that can be given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.standards.building import close_to
from desktop.standards.conditions import FACT, fields_of, leaves, misshapen
from desktop.standards.definitions import Condition, Field, Standard
from desktop.standards.known import FACTS, LIST_KINDS, WITH_OPTIONS, YES_NO

Found = tuple[str, str, Mapping[str, str]]
"""A fault before its file is known: place, code, facts."""


def condition_faults(
    condition: Condition | None, fields: Mapping[str, Field], standard: Standard, place: str
) -> Iterator[Found]:
    """What is wrong with a condition that may ask about these fields and about the case."""
    if condition is None:
        return
    for operators in misshapen(condition):
        yield place, "condition_shape", {"operators": ", ".join(operators) or "–"}
    facts = known_facts(standard)
    for leaf in leaves(condition):
        if leaf.field.startswith(FACT):
            if leaf.field not in facts:
                yield place, "unknown_fact", {"fact": leaf.field, "hint": close_to(leaf.field, facts)}
        elif leaf.field in fields:
            yield from _answer_faults(leaf, fields[leaf.field], standard, place)
        elif leaf.field:
            yield place, "unknown_field", {"field": leaf.field, "hint": close_to(leaf.field, fields)}


def too_early(
    condition: Condition | None, before: Mapping[str, Field], fields: Mapping[str, Field], place: str
) -> Iterator[Found]:
    """Conditions about an answer that is only computed further down."""
    for name in fields_of(condition) if condition is not None else ():
        if name in fields and name not in before and fields[name].compute is not None:
            yield place, "asked_too_early", {"field": name}


def known_facts(standard: Standard) -> frozenset[str]:
    """The facts of a case that conditions may ask about: the program's and those an answer keeps."""
    kept = (field.keeps for form in standard.forms.values() for field in form.fields())
    return FACTS.union(fact for fact in kept if fact.startswith(FACT))


def options_of(field: Field, standard: Standard) -> Mapping[str, str] | None:
    """The options an answer is chosen from; None where it is not chosen."""
    if field.kind == "yes_no":
        return YES_NO
    if field.kind not in WITH_OPTIONS:
        return None
    return standard.options.get(field.options_from, {}) if field.options_from else field.options


def _answer_faults(leaf: Condition, field: Field, standard: Standard, place: str) -> Iterator[Found]:
    if leaf.has is not None and field.kind not in LIST_KINDS:
        yield place, "not_a_choice", {"field": field.id, "kind": field.kind}
        return
    options = options_of(field, standard)
    if options is None:
        return
    asked = (leaf.is_, leaf.has, *(leaf.in_ or ()))
    for option in asked:
        if option is not None and option not in options:
            facts = {"option": str(option), "field": field.id, "hint": close_to(str(option), options)}
            yield place, "unknown_option", facts
