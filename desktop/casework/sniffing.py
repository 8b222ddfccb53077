"""What a file is by its first bytes, whatever its name says; and a name for it that does no harm."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

HEAD: Final = 4096
"""Bytes that tell."""
LONGEST: Final = 120
"""Letters a name may have; every file system takes them."""


@dataclass(frozen=True, slots=True)
class FileType:
    """`shows` is what the viewer can do with it: image, pdf, text or nothing; `kind` is one of `documents.KINDS`."""

    id: str
    kind: str
    ends: tuple[str, ...]
    shows: str = ""


PNG = FileType("png", "photo", (".png",), "image")
JPEG = FileType("jpeg", "photo", (".jpg", ".jpeg"), "image")
GIF = FileType("gif", "photo", (".gif",), "image")
BMP = FileType("bmp", "photo", (".bmp",), "image")
WEBP = FileType("webp", "photo", (".webp",), "image")
TIFF = FileType("tiff", "photo", (".tif", ".tiff"))
HEIC = FileType("heic", "photo", (".heic", ".heif"))
PDF = FileType("pdf", "document", (".pdf",), "pdf")
TEXT = FileType("text", "document", (".txt", ".csv", ".log", ".md"), "text")
MP3 = FileType("mp3", "audio", (".mp3",))
WAV = FileType("wav", "audio", (".wav",))
OGG = FileType("ogg", "audio", (".ogg", ".opus", ".oga"))
M4A = FileType("m4a", "audio", (".m4a", ".aac"))
AMR = FileType("amr", "audio", (".amr",))
MP4 = FileType("mp4", "video", (".mp4", ".mov", ".3gp", ".m4v"))
AVI = FileType("avi", "video", (".avi",))
MKV = FileType("mkv", "video", (".mkv", ".webm"))
OFFICE = FileType("office", "document", (".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".zip"))
OLD_OFFICE = FileType("old_office", "document", (".doc", ".xls", ".ppt", ".msg"))
OTHER = FileType("other", "other", ())

TYPES: Final = {
    found.id: found
    for found in (
        PNG, JPEG, GIF, BMP, WEBP, TIFF, HEIC, PDF, TEXT, MP3, WAV, OGG, M4A, AMR, MP4, AVI, MKV, OFFICE, OLD_OFFICE,
        OTHER,
    )
}  # fmt: skip

_BEGINS: Final = (
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"BM", BMP),
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"%PDF-", PDF),
    (b"ID3", MP3),
    (b"\xff\xfb", MP3),
    (b"\xff\xf3", MP3),
    (b"OggS", OGG),
    (b"#!AMR", AMR),
    (b"\x1aE\xdf\xa3", MKV),
    (b"PK\x03\x04", OFFICE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLD_OFFICE),
)
_RIFF: Final = {b"WAVE": WAV, b"AVI ": AVI, b"WEBP": WEBP}
_BRANDS: Final = {b"heic": HEIC, b"heix": HEIC, b"mif1": HEIC, b"M4A ": M4A}
_TEXT_CONTROLS: Final = frozenset(b"\t\n\r\f\x1b")
_DEVICES: Final = frozenset(
    {
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"),
    }
)
_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
_RUNS: Final = (
    " .exe .com .bat .cmd .scr .pif .msi .lnk .js .jse .vbs .vbe .wsf .wsh .hta .ps1 .psm1 .jar .reg .cpl .dll .desktop"
    " .sh .app .url .scf .inf .html .htm .svg .xml .iso .img .vhd "
)


def type_of(head: bytes) -> FileType:
    """The type of a file that begins like this."""
    for begin, found in _BEGINS:
        if head.startswith(begin):
            return found
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], OTHER)
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], MP4)
    return TEXT if _is_text(head) else OTHER


def harmless_name(name: str) -> str:
    """A file name without folders, devices, signs that turn the reading round, or more letters than a disk takes."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    letters = [_letter(sign) for sign in unicodedata.normalize("NFC", last.encode("utf-8", "replace").decode())]
    plain = " ".join("".join(letters).split()).strip(". ")
    stem, dot, end = plain.rpartition(".")
    if not dot or len(end) > 10:
        stem, end = plain, ""
    if (stem or end).split(".")[0].strip().casefold() in _DEVICES:
        stem = f"_{stem}"
    end = f".{end}" if end else ""
    return f"{stem[: LONGEST - len(end)].rstrip('. ')}{end}" if stem else f"file{end}"


def suggested_name(name: str, file_type: FileType, number: int) -> str:
    """The name under which a copy is offered: its end tells what it is, and nothing that runs keeps its end."""
    plain = harmless_name(name) if name.strip() else str(number)
    end = f".{plain.rpartition('.')[2].lower()}" if "." in plain else ""
    if file_type.ends and end not in file_type.ends:
        return f"{plain}{file_type.ends[0]}"
    return f"{plain}.bin" if end and f" {end} " in _RUNS else plain


def _letter(sign: str) -> str:
    kind = unicodedata.category(sign)
    if kind in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
        return ""
    return "_" if sign in _FORBIDDEN else sign


def _is_text(head: bytes) -> bool:
    if not head or head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return bool(head)
    return not any(byte < 32 and byte not in _TEXT_CONTROLS for byte in head)
