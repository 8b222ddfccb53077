"""Signatures: who has signed, on paper or as a scan; the program itself signs nothing."""

from __future__ import annotations

from typing import Any, Final

from desktop.forms.dates import read_date, typed_date
from desktop.forms.kinds.kind import CheckContext, Kind, is_hidden
from desktop.forms.kinds.papers import read_numbers
from desktop.forms.picking import Pick
from desktop.forms.pieces import Piece, Sign, Signs
from desktop.forms.problems import BadAnswer
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field

SIGNED: Final = {"paper": "word.signed_on_paper", "scan": "word.signed_scan"}
"""The states that count as signed, and how they are said."""


class Signature(Kind):
    """The signers are the field's options; each has signed, on a day if it is known, or not."""

    comes_after = True
    column_span = 2

    def is_empty(self, value: Any) -> bool:
        return value is None or (not is_hidden(value) and not any(_signed(sign) for sign in value.values()))

    def _check(self, field: Field, raw: Any, context: CheckContext) -> dict[str, Any]:
        if not isinstance(raw, dict):
            raise BadAnswer("not_a_signature")
        if any(signer not in context.options for signer in raw):
            raise BadAnswer("unknown_option")
        given = {signer: _read_sign(raw[signer], context) for signer in context.options if signer in raw}
        return {signer: sign for signer, sign in given.items() if _signed(sign)}

    def _raw(self, field: Field, value: Any) -> dict[str, Any]:
        return {
            signer: {
                "state": sign["state"],
                "on": typed_date(sign.get("on") or ""),
                "document": str(sign.get("document") or ""),
            }
            for signer, sign in (value or {}).items()
        }

    def _compared(self, value: Any) -> list[str]:
        return [signer for signer, sign in value.items() if _signed(sign)]

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        signs = (self._sign(field, signer, value[signer], words) for signer in self._compared(value))
        return "; ".join(f"{sign.function}: {sign.says}" for sign in signs)

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        signers = dict.fromkeys([*words.options(field), *value])
        signs = tuple(self._sign(field, signer, value.get(signer), words) for signer in signers)
        return (Signs(signs, approval=field.approval or field.agreement, agreement=field.agreement),)

    def pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        """A signature not given is still a place to sign."""
        return self.blank(field, words) if self.is_empty(value) else super().pieces(field, value, words)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return self._pieces(field, {}, words)

    def example(self, field: Field, pick: Pick) -> dict[str, Any]:
        signs = {
            "paper": {"state": "paper", "on": pick.day().isoformat(), "document": None},
            "scan": {"state": "scan", "on": None, "document": pick.whole(1, 30)},
        }
        return {signer: signs[pick.one(tuple(SIGNED))] for signer in pick.some(tuple(pick.options_of(field)))}

    def _sign(self, field: Field, signer: str, sign: Any, words: FormWords) -> Sign:
        function = words.option(field, signer)
        if not _signed(sign):
            return Sign(function, says=words.say("word.not_signed"))
        on = words.wording.date(sign["on"]) if sign.get("on") else ""
        number = sign.get("document")
        state = words.say("word.scan_no", n=number) if number else words.say(SIGNED[sign["state"]])
        says = ", ".join(part for part in (state, on) if part)
        return Sign(function, sign["state"], on, str(number or ""), says)


def _signed(sign: Any) -> bool:
    return isinstance(sign, dict) and sign.get("state") in SIGNED


def _read_sign(raw: Any, context: CheckContext) -> dict[str, Any]:
    if not isinstance(raw, dict) or raw.get("state", "none") not in ("none", *SIGNED):
        raise BadAnswer("not_a_signature")
    number = raw.get("document")
    return {
        "state": raw.get("state", "none"),
        "on": read_date(raw.get("on"), context.today, partial=False) or None,
        "document": next(iter(read_numbers([number])), None) if number else None,
    }
