"""A fifth edition, of no country: it uses every reach of the format, so that each is tried from TOML to paper."""

from __future__ import annotations

from pathlib import Path

from desktop.standards.definitions import Standard
from desktop.standards.reading import read_standard

REF = "xx/2027"

HEAD = """
ref = "xx/2027"
country = "xx"
language = "en"
title = "Families in hardship"

[options.level]
low = "Low"
medium = "Medium"
high = "High"

[[stage]]
id = "contact"
number = 1
label = "Contact"
forms = ["intake", "assessment"]
"""

INTAKE = """
id = "intake"
ref = "A-1"
title = "First meeting"
source = "4"
stage = "contact"
event_at = "met_on"

[[page]]
id = "meeting"
title = "Meeting"

[[page.field]]
id = "met_on"
kind = "date"
label = "Met on"
not_before = "2020-01-01"
not_after = "today"
message = "Write the day on which you met."

[[page.field]]
id = "phone"
kind = "phone"
label = "Telephone"
identity = true

[[page.field]]
id = "village"
kind = "text"
label = "Village"
"""

ASSESSMENT = """
id = "assessment"
ref = "A-2"
title = "Assessment"
source = "5"
stage = "contact"
event_at = "seen_on"
many = true

[[page]]
id = "client"
title = "The client"

[[page.field]]
id = "seen_on"
kind = "date"
label = "Seen on"
not_after = "today"

[[page.field]]
id = "phone"
kind = "phone"
label = "Telephone"
identity = true
from = "intake.phone"
as_of = "Telephone confirmed on"

[[page.field]]
id = "village"
kind = "text"
label = "Village"
from = "intake.village"
read_only = true

[[page.field]]
id = "colleague"
kind = "listed"
label = "Seen together with"
options_from = "@staff"

[[page.field]]
id = "personal_number"
kind = "text"
label = "Personal number"
identity = true
pattern = "[0-9]{4}-[A-Z]{2}"
message = "Four digits, a hyphen, two letters: 0001-AB."

[[page.field]]
id = "born_on"
kind = "date"
label = "Born on"
partial = true
identity = true

[[page.field]]
id = "age"
kind = "number"
label = "Age"
compute = { age = "born_on" }

[[page]]
id = "family"
title = "The family"

[[page.field]]
id = "household"
kind = "table"
label = "Household"

[[page.field.column]]
id = "who"
kind = "person"
label = "Who"
required = true

[[page.field.column]]
id = "born_on"
kind = "date"
label = "Born on"
partial = true
identity = true

[[page.field.column]]
id = "age"
kind = "number"
label = "Age"
compute = { age = "born_on", at = "seen_on" }

[[page.field.column]]
id = "school"
kind = "text"
label = "School"
ask_when = { field = "age", below = 18 }
required_when = { field = "age", above = 6 }

[[page.field]]
id = "children"
kind = "number"
label = "Children in the household"
compute = { count = "household", when = { field = "age", below = 18 } }

[[page.field]]
id = "carer"
kind = "listed"
label = "Who cares for the children"
options_from = "@answer:household.who"
ask_when = { field = "children", above = 0 }

[[page.field]]
id = "income"
kind = "table"
label = "Income"

[[page.field.column]]
id = "source"
kind = "text"
label = "Source"

[[page.field.column]]
id = "times"
kind = "number"
label = "Times a month"
low = 1
decimals = 0

[[page.field.column]]
id = "amount"
kind = "money"
label = "Amount"
unit = "€"
low = 0
decimals = 2
message = "Write the amount in euro and cents."

[[page.field.column]]
id = "month"
kind = "money"
label = "In a month"
unit = "€"
compute = { product = ["times", "amount"] }
total = true

[[page.field]]
id = "per_head"
kind = "money"
label = "Average of one source"
unit = "€"
compute = { average = ["income.month"] }

[[page.field]]
id = "stay"
kind = "period"
label = "Stay in the shelter"

[[page.field]]
id = "nights"
kind = "number"
label = "Nights"
compute = { days = ["stay"] }

[[page]]
id = "violence"
title = "Violence"
ask_when = { field = "children", above = 0 }

[[page.field]]
id = "hit"
kind = "yes_no"
label = "Was somebody hit?"
required = true

[[page.field]]
id = "signs"
kind = "choices"
label = "Signs"
options = { bruise = "Bruises", fear = "Fear" }

[[page.field]]
id = "worry"
kind = "scale"
label = "How worried are you?"
low = 0
high = 3

[[page.field]]
id = "points"
kind = "number"
label = "Points"
compute = { score = ["hit", "signs", "worry"], points = { yes = 5, no = 0, unknown = 2, bruise = 3, signs.fear = 1 } }

[[page.field]]
id = "risk"
kind = "choice"
label = "Level of risk"
options_from = "level"
keeps = "case.risk_level"
may_differ = { label = "Your own judgement", why = "Why it differs", computed = "Level by points" }

[page.field.compute]
sum = ["points"]
levels = [{ from = 0, is = "low" }, { from = 4, is = "medium" }, { from = 8, is = "high" }]

[[page.field]]
id = "safety"
kind = "long_text"
label = "What keeps the child safe tonight"
required = true
ask_when = { field = "risk", is = "high" }

[[page]]
id = "each"
title = "Each person"
repeats = "household"

[[page.field]]
id = "health"
kind = "choice"
label = "Health"
options = { good = "Good", bad = "Bad" }
required = true
follow_up = { label = "What is wrong?", when = "bad", suffix = "what", kind = "text" }

[[page.field]]
id = "wish"
kind = "long_text"
label = "What they wish for"

[[page]]
id = "help"
title = "Help"

[[page.field]]
id = "need"
kind = "choice"
label = "Need"
options = { food = "Food", roof = "A roof" }

[[page.field]]
id = "service"
kind = "choice"
label = "Service"
options = { parcel = "Food parcel", kitchen = "Kitchen", shelter = "Shelter" }
filter = { by = "need", map = { food = ["parcel", "kitchen"], roof = ["shelter"] } }

[[page.field]]
id = "organisation"
kind = "listed"
label = "Organisation"
options_from = "@directory"
filter = { by = "need" }
"""


def write_fifth_edition(root: Path, assessment: str = ASSESSMENT, intake: str = INTAKE) -> Path:
    """Its folder under a root of standards."""
    here = root / "xx" / "2027"
    (here / "forms").mkdir(parents=True, exist_ok=True)
    (here / "standard.toml").write_text(HEAD, encoding="utf-8")
    (here / "forms" / "intake.toml").write_text(intake, encoding="utf-8")
    (here / "forms" / "assessment.toml").write_text(assessment, encoding="utf-8")
    return here


def fifth_edition(root: Path) -> Standard:
    """It, read."""
    return read_standard(write_fifth_edition(root))
