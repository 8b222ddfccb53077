"""What can be wrong with an edition's files, and how it is told on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

SENTENCES: Mapping[str, str] = {
    "file_missing": "the file is missing; every edition needs it.",
    "not_toml": "this is no TOML: {problem}",
    "unknown_key": "the key “{key}” is not known here. {hint}",
    "missing_key": "the key “{key}” is missing; write it down.",
    "wrong_type": "the key “{key}” has a wrong value: {problem}",
    "bad_id": "“{id}” is no id: use small Latin letters, digits and _, starting with a letter.",
    "bad_ref": "the ref is “{ref}” but the folder says “{expected}”.",
    "reserved_id": "the id “{id}” is needed for translations; choose another.",
    "duplicate_id": "the id “{id}” is used twice; rename one.",
    "missing_label": "there are no words to show; write a label or title.",
    "unknown_kind": "the kind “{kind}” does not exist. {hint}",
    "options_missing": "a {kind} needs options: write them, or name shared ones with options_from.",
    "options_unknown": "there are no shared options “{name}” in standard.toml. {hint}",
    "options_twice": "write either options or options_from, not both.",
    "columns_missing": "a table needs at least one column.",
    "columns_unused": "only a table has columns; “{kind}” has none.",
    "table_in_table": "a column cannot be a {kind}.",
    "range_missing": "a scale needs low and high, low being smaller.",
    "form_missing": "a reference needs form, the id of the form it points to.",
    "computes_missing": "an automatic field needs computes, the name of what the program writes there.",
    "compute_shape": "write one of sum, average, product, score, count, age, days (found: {ways}).",
    "compute_kind": "a {kind} cannot be computed: use number or money, and choice where there are levels.",
    "compute_order": "“{field}” stands further down; what is computed comes after what it is computed from.",
    "compute_source": "“{field}” is a {kind}, which “{way}” cannot use.",
    "compute_leaks": "“{field}” is confidential; make this field confidential too.",
    "asked_too_early": "“{field}” is computed further down; ask about it after that.",
    "points_missing": "“{option}” of “{field}” has no points; write 0 if it counts nothing.",
    "levels_order": "levels begin with the smallest “from” and go up, each number once.",
    "differ_unfit": "only a computed answer can be differed from; write compute too.",
    "total_unfit": "only a number or money column of a table has a total.",
    "range_backwards": "the smallest possible value lies above the largest.",
    "key_unfit": "“{key}” means nothing for a {kind}.",
    "bad_day": "“{day}” is no day here: write it as 2026-01-19{or_today}.",
    "pattern_bad": "this pattern cannot be read: {problem}",
    "message_missing": "a pattern needs a message that says what to write.",
    "message_unused": "a message is shown when an answer is refused; write low, high, decimals, a day or a pattern.",
    "list_unknown": "there is no list “{name}”; use @staff, @directory, @places, @case or @answer: a field. {hint}",
    "list_of_case": "an office paper has no case whose people could be chosen; use another list than @case.",
    "list_unfit": "a {kind} cannot be chosen from “{name}”; lists kept elsewhere need the kind listed.",
    "suggest_unfit": "words are suggested for a text out of @staff, @directory or @places, not “{name}” for a {kind}.",
    "filed_unfit": "“{form}” has no line of its own in the printed file to lie in; both forms need a `file_order`.",
    "fills_unfit": "papers of the office fill @directory or @places, not “{name}” of the {scope}.",
    "visit_data": "“{field}” cannot go along on a visit: it is a table or strictly confidential.",
    "visit_shape": "a field pack names at least one answer in data and lasts 1 to 336 hours.",
    "exchange_unfit": "“{field}” is a {kind} and stays here: only plain answers of an office paper leave.",
    "fills_answer": "“{key}” needs {kinds} of this form, and “{field}” is none. {hint}",
    "meets_unfit": "a text says who meets: “codes” in an office paper, “place” in a case; not “{name}” of a {kind}.",
    "may_bar_unfit": "an office can take options off a choice or choices in a case, not off a {kind} of the {scope}.",
    "conflicts_unfit": "an office paper with “about” declares conflicts, in a table of its own. {hint}",
    "ask_paper": "“{form}” says nothing of a colleague: name an office form with “about”. {hint}",
    "ask_shape": "say what is asked (holds or until) and of whom (roles or cases).",
    "unknown_role": "there is no role “{role}”. {hint}",
    "filter_by": "“{field}” cannot filter: use a choice or yes_no that stands before this field.",
    "filter_map": "a filter needs a map from answers to options.",
    "prefill_missing": "a field that is only read needs “from”, or nothing would ever stand there.",
    "prefill_unknown": "there is nothing called “{name}” to begin with. {hint}",
    "prefill_kind": "“{name}” is a {kind}, which does not fit here.",
    "prefill_leaks": "“{name}” is {secret}; make this field {secret} too.",
    "letter_unfit": "only a form that is filled in for a case and stands in its printed file is a letter.",
    "looks_unfit": "only a read_only table of an office paper looks for papers.",
    "looks_kind": "“{field}” must be a plain {kind}, there and in the table that looks for it.",
    "repeats_unfit": "“{field}” has no rows to repeat for: name a table or people field that stands before.",
    "repeats_confidential": "a repeated part cannot be confidential; keep it on a page of its own.",
    "follow_up_unfit": "a {kind} cannot open a follow-up question; use choice, choices, checklist, alert or yes_no.",
    "condition_shape": "a condition needs a field and exactly one operator (found: {operators}).",
    "unknown_field": "there is no field “{field}” that this could ask about. {hint}",
    "unknown_fact": "the fact “{fact}” of a case does not exist. {hint}",
    "unknown_option": "“{option}” is no option of “{field}”. {hint}",
    "not_a_choice": "“has” asks for an option, but “{field}” is a {kind}.",
    "not_a_date": "“{field}” is a {kind}; here a date or date_time is needed.",
    "unknown_form": "there is no form “{form}”. {hint}",
    "unknown_stage": "there is no stage “{stage}”. {hint}",
    "pages_missing": "a form that is filled in needs at least one page.",
    "unknown_state": "an entry is never “{state}”; use open, finished or signed.",
    "unknown_link": "“{link}” is no link; use same, refers, episode, case, or nothing.",
    "unknown_event": "there is no event “{event}”. {hint}",
    "trigger_shape": "write either form or event, not both and not neither.",
    "starts_missing": "a deadline needs at least one start.",
    "due_shape": "say in exactly one way when it is due: within, by_field, due_at, every, series or immediate.",
    "retention_years": "a file is kept for at least one year, or for ever; write one of the two.",
    "empty_span": "a length of time needs exactly one unit: minutes, hours, days, weeks, months or working_days.",
    "unknown_scope": "“{scope}” is no scope; use case or office.",
    "other_scope": "“{form}” belongs to the {scope}; a rule looks at forms of its own scope only.",
    "office_in_case": "“{form}” belongs to the office's own file and cannot be a step of a case.",
    "rolling_shape": "a rolling number needs a count of at least 1 and a span of days or longer.",
    "unknown_count": "nothing called “{name}” is counted. {hint}",
    "limit_order": "a limit needs most above 0, and warn not above most.",
    "office_unfit": "a paper of the office is in no stage: {what}.",
    "gather_plain": "“{name}” is a {kind}, written in words; a plain list takes only what was chosen or counted.",
    "gather_unfit": "only a generated form with exactly one table gathers rows.",
    "unknown_column": "the table has no column “{column}”. {hint}",
    "unknown_source": "“{source}” is no answer of these forms, no case. or entry. word, no form.field and no rule.",
    "period_unknown": "a report is for a month, a quarter or a year. {hint}",
    "counts_unknown": "“{of}” cannot be counted; use cases, entries, office or deadlines. {hint}",
    "moment_unknown": "a case is counted by opened, closed, reopened, in_work or at_end, not “{at}”. {hint}",
    "unknown_part": "the report has no part “{part}”. {hint}",
    "unknown_rule": "there is no rule “{rule}”. {hint}",
    "check_shape": "a check looks at the rows of a table or at some answers, not at both.",
    "check_shows": "“{field}” names somebody or is confidential and cannot be shown in a list.",
    "check_link": "“{link}” does not fit here; use refers, episode, nothing, or same for another answer of this form.",
    "check_key": "“{field}” cannot say which of “{of}” it answers for: use a number, or the same options.",
    "not_referring": "the form “{form}” has no reference to “{to}”, so it cannot be linked by refers.",
}


class Fault(msgspec.Struct, frozen=True):
    """One thing to put right: file, place in it ("page.call.field.place"), code, and the facts for its words."""

    file: str
    place: str
    code: str
    facts: Mapping[str, str] = {}


class StandardFaults(Exception):
    """An edition cannot be used; `faults` holds everything that is wrong with it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = list(faults)
        super().__init__(f"{len(self.faults)} faults")


def describe(fault: Fault) -> str:
    """The fault as an author of standards reads it: where, what, and how to put it right."""
    where = f"{fault.file}, {fault.place}" if fault.place else fault.file
    return f"{where}: {SENTENCES[fault.code].format_map(fault.facts)}".rstrip()
