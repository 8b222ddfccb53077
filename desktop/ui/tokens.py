"""The colours of the program by their role, and which of the two sets a palette belongs to."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour for each role; `*_tint` is the ground on which the role's own colour is written."""

    bg: str
    rail: str
    surface: str
    hover: str
    line: str
    border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_tint: str
    on_accent: str
    late: str
    late_tint: str
    soon: str
    soon_tint: str
    done: str
    done_tint: str
    conf: str
    conf_tint: str
    conf_wash: str
    on_conf: str
    strip: str
    on_strip: str

    def colour(self, role: str) -> QColor:
        """The colour of a role by its name."""
        return QColor(getattr(self, role))


LIGHT = Tokens(
    bg="#F5F2EC",
    rail="#EBE6DC",
    surface="#FFFEFB",
    hover="#F7F3EB",
    line="#DED7CA",
    border="#8A8172",
    text="#26231E",
    muted="#5E574C",
    accent="#17596B",
    accent_hover="#104552",
    accent_tint="#DCEAED",
    on_accent="#FFFFFF",
    late="#A02B1D",
    late_tint="#FAE5E0",
    soon="#744700",
    soon_tint="#FAEBCB",
    done="#29603A",
    done_tint="#E0EEDE",
    conf="#6A2F63",
    conf_tint="#F3E7F1",
    conf_wash="#F6EFF2",
    on_conf="#FFFFFF",
    strip="#F3CB52",
    on_strip="#3A2B00",
)

DARK = Tokens(
    bg="#1C1A18",
    rail="#151412",
    surface="#262321",
    hover="#2E2B28",
    line="#3D3934",
    border="#8D857A",
    text="#EDE8E0",
    muted="#B8B0A4",
    accent="#76BECD",
    accent_hover="#93D0DC",
    accent_tint="#1F3A42",
    on_accent="#0C2930",
    late="#FFA090",
    late_tint="#46231D",
    soon="#F0C06A",
    soon_tint="#3E3015",
    done="#93CF9D",
    done_tint="#20382A",
    conf="#E0A8D8",
    conf_tint="#3B2439",
    conf_wash="#241D24",
    on_conf="#1C1A18",
    strip="#C99A1E",
    on_strip="#1C1500",
)


def tokens_now() -> Tokens:
    """The tokens the program is painted in at this moment.

    It looks at the program's palette, not at a widget's: a style sheet changes the palettes of the widgets it dresses.
    """
    return tokens_of(QGuiApplication.palette())


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens that belong to a palette; in high contrast every role is taken from the system's own."""
    ground = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window).name().upper()
    for known in (LIGHT, DARK):
        if ground == known.bg:
            return known
    return _from_system(palette)


def _from_system(palette: QPalette) -> Tokens:
    role = QPalette.ColorRole
    ground, words = palette.color(role.Window).name(), palette.color(role.WindowText).name()
    accent, on_accent = palette.color(role.Highlight).name(), palette.color(role.HighlightedText).name()
    grounds = ("bg", "rail", "surface", "hover", "accent_tint", "late_tint", "soon_tint", "done_tint", "conf_tint")
    found = {field.name: words for field in fields(Tokens)} | dict.fromkeys((*grounds, "conf_wash", "strip"), ground)
    return Tokens(**found | {"accent": accent, "accent_hover": accent, "on_accent": on_accent, "on_conf": ground})


def contrast(one: str, other: str) -> float:
    """How far two colours are apart, as WCAG counts it: 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    seen = QColor(colour)
    parts = (seen.redF(), seen.greenF(), seen.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
