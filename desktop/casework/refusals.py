"""Why a task cannot be done now: a code and facts, worded on the screen."""

from __future__ import annotations

CODES = frozenset(
    {
        "act_missing",
        "already_closed",
        "archive_missing",
        "cannot_be_shown",
        "case_missing",
        "change_backdated",
        "change_unfit",
        "class_missing",
        "code_taken",
        "code_holds_personal_data",
        "code_pattern_bad",
        "codes_unknown",
        "consent_missing",
        "correction_needs_reason",
        "disk_full",
        "edition_missing",
        "entry_closed",
        "entry_missing",
        "episode_closed",
        "exchange_newer",
        "exchange_other",
        "exchange_unreadable",
        "form_once_only",
        "form_missing",
        "form_needed",
        "gaps",
        "gates_open",
        "holds_cases",
        "last_named",
        "letter_long",
        "not_allowed",
        "medium_unknown",
        "must_not_meet",
        "not_closed",
        "not_due",
        "not_named",
        "no_clock_back",
        "note_kept",
        "option_fixed",
        "over_limit",
        "pack_unknown",
        "package_differs",
        "package_known",
        "password_needed",
        "period_bad",
        "period_unknown",
        "password_pause",
        "reason_missing",
        "register_beside",
        "register_missing",
        "role_unsuited",
        "rule_fixed",
        "report_missing",
        "same_case",
        "section_closed",
        "section_empty",
        "sheet_empty",
        "sheet_heads",
        "sheet_too_big",
        "sheet_unreadable",
        "stage_missing",
        "stranger",
        "transfer_missing",
        "two_people_needed",
        "unreadable_answer",
        "visit_unknown",
        "unsuited",
        "document_missing",
        "deadline_missing",
        "expectation_failed",
        "scenario_fault",
    }
)


class Refusal(Exception):
    """A task that cannot be done now; nothing was changed.

    `code` is one of `CODES`; `facts` are ids, numbers and dates, never a client's words.
    """

    def __init__(self, code: str, **facts: object) -> None:
        if code not in CODES:
            raise KeyError(code)
        super().__init__(code)
        self.code = code
        self.facts = facts
