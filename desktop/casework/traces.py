"""Who looked at a case: reading leaves a line in the trail, as writing does."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.casework.permissions import needs


@needs("read_cases")
def note_read(office: Office, case_id: int) -> None:
    """Write down that the signed-in person opened a case."""
    with office.changing(office.user, "read_case", case_id):
        pass
