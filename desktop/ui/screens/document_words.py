"""The kinds of papers and how they are kept, in the language of the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KINDS: Final[Mapping[str, object]] = {
    "document": QT_TRANSLATE_NOOP("Papers", "Document"),
    "photo": QT_TRANSLATE_NOOP("Papers", "Photo"),
    "audio": QT_TRANSLATE_NOOP("Papers", "Sound recording"),
    "video": QT_TRANSLATE_NOOP("Papers", "Video"),
    "object": QT_TRANSLATE_NOOP("Papers", "Object"),
    "other": QT_TRANSLATE_NOOP("Papers", "Other"),
}
MEDIA: Final[Mapping[str, object]] = {
    "paper": QT_TRANSLATE_NOOP("Papers", "On paper, original"),
    "paper_copy": QT_TRANSLATE_NOOP("Papers", "On paper, copy"),
    "scan": QT_TRANSLATE_NOOP("Papers", "Scan"),
    "signed_scan": QT_TRANSLATE_NOOP("Papers", "Scan with signature"),
    "electronic": QT_TRANSLATE_NOOP("Papers", "Electronic file"),
}


def said(table: Mapping[str, object], key: str) -> str:
    """A kind or a medium in the language of the screen."""
    return QCoreApplication.translate("Papers", str(table.get(key, key)))
