"""Whether a form carries a signature: on paper or on a scan."""

from __future__ import annotations

from collections.abc import Mapping

SIGNED = ("paper", "scan")


def is_signed(answers: Mapping[str, object]) -> bool:
    """True where at least one signer of the form has signed."""
    return any(
        isinstance(signer, dict) and signer.get("state") in SIGNED
        for value in answers.values()
        if isinstance(value, dict)
        for signer in value.values()
    )
