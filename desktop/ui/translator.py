"""The program's words in the language of the screen, read from .ts files and changed while the program runs."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

LANGUAGES = {"mn": "Монгол", "ky": "Кыргызча", "kk": "Қазақша", "ru": "Русский", "en": "English"}
"""Each language in its own words, in the order they are offered."""

_TERRITORIES = {"mn": "mn_MN", "ky": "ky_KG", "kk": "kk_KZ", "ru": "ru_RU", "en": "en_GB"}

Key = tuple[str, str]


class TsTranslator(QTranslator):
    """One .ts file; what it does not know falls through to the next translator or to the English source."""

    def __init__(self, language: str, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._words = read_messages(path) if path.is_file() else {}
        self._by_source = {source: forms for (_, source), forms in self._words.items()}

    def isEmpty(self) -> bool:
        return not self._words

    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """None for what is unknown: an empty string would blank the button."""
        # lupdate cannot see the context of a helper that translates for a screen and files its words under none.
        forms = self._words.get((context, source)) or self._by_source.get(source)
        if not forms:
            return None
        if len(forms) == 1:
            return forms[0] or None
        return forms[min(plural_form(self._language, max(n, 0)), len(forms) - 1)] or None


def read_messages(path: Path) -> dict[Key, tuple[str, ...]]:
    """(context, source) → the translation, or its plural forms; unfinished ones without words are left out."""
    messages: dict[Key, tuple[str, ...]] = {}
    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if any(forms):
                messages[name, message.findtext("source", "")] = forms
    return messages


def plural_form(language: str, n: int) -> int:
    """Which plural form a number takes: three in Russian, two elsewhere."""
    if language != "ru":
        return 0 if n == 1 else 1
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


class Tongue:
    """Speaks one language at a time; every widget hears of a change and says its words again."""

    def __init__(self, app: QCoreApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._translators: list[QTranslator] = []
        self.language = ""

    def speak(self, language: str) -> None:
        """Changes the language of the screen."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self.language = language
        QLocale.setDefault(QLocale(_TERRITORIES[language]))
        self._translators = [self._words_of_qt(language), TsTranslator(language, self._folder / f"app_{language}.ts")]
        for translator in self._translators:
            self._app.installTranslator(translator)

    def _words_of_qt(self, language: str) -> QTranslator:
        own = self._folder / f"qtbase_{language}.ts"
        if own.is_file():
            return TsTranslator(language, own)
        theirs = QTranslator()
        theirs.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return theirs
