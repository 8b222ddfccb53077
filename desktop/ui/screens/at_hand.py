"""The case a screen has open, with the edition it was begun with and the words to show it in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.casework.office import READS_AS_SUPERVISOR, WRITES_CASES
from desktop.casework.views import CasePage, EntryRow, StageRow
from desktop.casework.wordings import wording_of
from desktop.standards.definitions import Form, Standard
from desktop.standards.wording import Wording
from desktop.ui.desk import Desk


@dataclass(frozen=True, slots=True, repr=False)
class CaseAtHand:
    """`episode` is the one that is looked at; `writes` says whether the person may write in it, `reviews` whether she
    may write what a supervisor writes."""

    page: CasePage
    standard: Standard
    wording: Wording
    episode: int
    writes: bool
    reviews: bool = False

    def form(self, form_id: str) -> Form:
        """The definition of a form of this case."""
        return self.standard.forms[form_id]

    def may_write(self, form: Form) -> bool:
        """Whether the person may fill in this form here and now."""
        return self.reviews if form.by == "supervisor" else self.writes

    def review_form(self) -> str:
        """The form a supervisor fills in, "" if the person is none or the edition has none."""
        forms = self.standard.forms.values() if self.reviews else ()
        return next((form.id for form in forms if form.by == "supervisor" and form.in_a_case), "")

    def title(self, form_id: str) -> str:
        """The title of a form; an id this edition does not know is shown as it is."""
        return self.wording.title(form_id) if form_id in self.standard.forms else form_id

    def stage(self, stage_id: str) -> StageRow:
        """One stage; `KeyError` if there is none."""
        for stage in self.page.stages:
            if stage.id == stage_id:
                return stage
        raise KeyError(stage_id)

    def entries(self, form_id: str) -> list[EntryRow]:
        """The entries of a form in the episode that is looked at, newest first; a correction under way comes first."""
        mine = [row for row in self.page.entries if row.form_id == form_id and row.episode == self.episode]
        return sorted(mine, key=lambda row: (row.event_at, row.number, row.version), reverse=True)

    def entry(self, entry_id: int) -> EntryRow | None:
        """One entry that counts, of any episode."""
        return next((row for row in self.page.entries if row.id == entry_id), None)

    def stage_of(self, form_id: str) -> StageRow:
        """The stage to show a form in: the current one if it guides through it or offers it, else its own."""
        now = self.stage(self.page.stage)
        if form_id in (*now.forms, *now.also):
            return now
        return next((stage for stage in self.page.stages if form_id in (*stage.forms, *stage.also)), now)

    def consent_form(self) -> str:
        """The form that gives the consent, "" if the edition has none."""
        forms = self.standard.forms.values()
        return next((form.id for form in forms if any(e.does == "grants_consent" for e in form.effects)), "")

    def threats(self) -> list[str]:
        """The standing alerts in words."""
        return [self._threat(threat) for threat in self.page.alerts]

    def _threat(self, threat: str) -> str:
        for form, field_id in self._alert_fields():
            field = form.field(field_id)
            if threat in field.options:
                return self.wording.option(self.standard, form, field, threat)
        return self.title(threat)

    def _alert_fields(self) -> Iterator[tuple[Form, str]]:
        for form in self.standard.forms.values():
            for effect in form.effects:
                if effect.does == "raises_alert" and effect.field:
                    yield form, effect.field


def at_hand(desk: Desk, page: CasePage, episode: int | None = None) -> CaseAtHand:
    """The case in the words of the screen; an earlier episode is only read."""
    standard = desk.office.shelf.edition(page.standard_ref)
    wording = desk.wording if standard.ref == desk.standard.ref else wording_of(standard, desk.wording.language)
    looked_at = episode or page.episode
    now = looked_at == page.episode
    writes, reviews = desk.user.role in WRITES_CASES, desk.user.role in READS_AS_SUPERVISOR
    return CaseAtHand(page, standard, wording, looked_at, now and writes, now and reviews)
