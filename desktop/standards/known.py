"""The names an edition may use: kinds of answers, facts of a case, events, states."""

from __future__ import annotations

KINDS = frozenset(
    {
        "text",
        "long_text",
        "phone",
        "number",
        "scale",
        "money",
        "date",
        "time",
        "date_time",
        "period",
        "yes_no",
        "choice",
        "choices",
        "checklist",
        "person",
        "people",
        "address",
        "table",
        "signature",
        "attachment",
        "drawing",
        "alert",
        "reference",
        "automatic",
        "listed",
    }
)
WITH_OPTIONS = frozenset({"choice", "choices", "checklist", "alert", "signature"})
LIST_KINDS = frozenset({"choices", "checklist", "alert", "signature", "people"})
FOLLOWED = frozenset({"choice", "choices", "checklist", "alert", "yes_no"})
NOT_IN_A_ROW = frozenset({"table", "drawing", "signature"})
DAYS = frozenset({"date", "date_time"})
NUMBERS = frozenset({"number", "money", "scale"})
COUNTED = frozenset({"number", "money"})
COUNTABLE = frozenset({"table", "people", "choices", "checklist", "alert", "attachment", "drawing", "reference"})
SCORED = frozenset({"number", "money", "scale", "yes_no", "choice", "choices", "checklist", "alert"})
LIMITED_BY_DAYS = frozenset({"date", "date_time", "period"})
PATTERNED = frozenset({"text", "phone"})
ALWAYS_IDENTITY = frozenset({"person", "people", "phone", "address"})
REPEATED_OVER = frozenset({"table", "people"})
FILTERED = frozenset({"choice", "choices", "checklist", "listed"})

TODAY = "today"
ANSWER = "@answer:"
IN_CASE = "@case"
"""The people and organisations of the case at hand; nothing else can be written there."""
MEETS = {"codes": "office", "place": "case"}
"""What a text can say of people who come together, and in which forms."""
MISSING, EXPIRED = "missing", "expired"
LOOKED_STATES = (MISSING, EXPIRED)
"""What a table says of a paper it looks for."""
LISTS = frozenset({"@staff", "@directory", "@places"})
BARRED = frozenset({"choice", "choices"})
"""Kinds whose options an office may take off the list."""
FILLED_LISTS = LISTS - {"@staff"}
"""The lists that papers of the office can fill."""
OF = "of"
"""The first column of a table that repeats: whom the row is about."""
CLIENT = "client."
HEAD_FILE = "standard.toml"
DEADLINES_FILE = "deadlines.toml"

YES_NO = {"yes": "", "no": "", "unknown": ""}

# Kinds of answers that can hold nothing but words, numbers, days and choices of the form's own.
EXCHANGED = frozenset(
    "text long_text number scale money date time yes_no choice choices checklist table".split()  # noqa: SIM905
)

# What `casework/facts.py` tells of a case; an answer that `keeps` a fact adds to these.
FACTS = frozenset(
    {
        "case.is_child",
        "case.birth_date",
        "case.risk_level",
        "case.closed",
        "case.episode",
        "case.urgent",
        "case.stays_home",
        "case.status",
        "case.stage",
        "case.client_type",
        "case.has_family",
    }
)

# What `casework/events.py` writes down; a rule that waited for anything else would wait for ever.
EVENTS = frozenset(
    {
        "case_opened",
        "code_given",
        "case_linked",
        "stage_finished",
        "case_closed",
        "case_reopened",
        "case_suspended",
        "case_resumed",
        "alert_raised",
        "alert_lifted",
        "supervisor_read",
        "plan_approved",
        "transfer_received",
        "remark_answered",
        "consent_waived",
        "risk_changed",
    }
)

# What `casework/office_events.py` tells of the office itself; most of it is never stored but read where it stands.
OFFICE_EVENTS = frozenset(
    {
        "norm_approved",
        "norm_reviewed",
        "worker_joined",
        "worker_left",
        "year_began",
        "retention_ended",
        "case_destroyed",
        "backup_begun",
        "backup_made",
        "program_used",
        "program_locked",
    }
)
# What `casework/limits.py` can count of the office.
COUNTED_BY_OFFICE = frozenset({"cases_of_year", "workers_led", "seniors_led"})
SCOPES = frozenset({"case", "office"})

STATES = {"open": 0, "finished": 1, "signed": 2}
LINKS = frozenset({"", "same", "refers", "later", "episode", "case"})
BIRTHDAY = "case.birth_"
"""Followed by an age: the day on which the client reaches it."""

# First parts of translation ids that are taken, so that no form or field can hide them.
TAKEN_FORM_IDS = frozenset(
    {
        "title",
        "stage",
        "deadline",
        "item",
        "options",
        "role",
        "answer",
        "word",
        "paper",
        "report",
        "count",
        "check",
        "staff_ask",
    }
)
TAKEN_FIELD_IDS = frozenset({"title", "page"})
TAKEN_COLUMN_IDS = frozenset({"hint", "ask", "unit", "option", "message"})

# What `casework/prefill.py` can begin a field with, besides an answer of an earlier form and `client.` facts.
CASE_ANSWERS = frozenset(
    {"case.code", "case.worker", "case.risk", "case.opened", "case.organisation", "case.episode", "case.client_type"}
)

REPORTS_FILE = "reports.toml"
CHECKS_FILE = "checks.toml"
SCOPES = frozenset({"case", "office"})
PERIODS = frozenset({"month", "quarter", "year"})
COUNTED_THINGS = frozenset({"cases", "entries", "office", "deadlines"})
CASE_MOMENTS = frozenset({"opened", "closed", "reopened", "in_work", "at_end"})

# What a line of a register or a report may say of a case, besides the facts above and what answers keep.
CASE_WORDS = frozenset(
    {
        "case.code",
        "case.worker",
        "case.opened_on",
        "case.closed_on",
        "case.closing_ground",
        "case.last_contact",
        "case.next_deadline",
        "case.archived",
        "case.sex",
        "case.target_group",
        "case.age_group",
        "case.standard",
    }
)
ENTRY_WORDS = frozenset({"entry.running", "entry.number", "entry.on", "entry.at", "entry.worker", "entry.state"})
GATHERED_WORDS = frozenset({"entry.day", "entry.title", "entry.on", "entry.number"})
"""What a row that a table begins with may say of the entry it comes from."""
DEADLINE_WORDS = frozenset({"deadline.rule", "deadline.state"})

# Who somebody is in an office, as far as an edition may ask something of her (`casework/permissions.py`).
OFFICE_ROLES = frozenset({"worker", "supervisor", "information", "head", "technician"})
