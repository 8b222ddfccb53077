"""A file is what its bytes say, and its name can do no harm."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.casework.sniffing import JPEG, LONGEST, OTHER, PDF, TEXT, harmless_name, suggested_name, type_of


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "png"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "jpeg"),
        (b"%PDF-1.7\n", "pdf"),
        (b"\0\0\0\x20ftypisom", "mp4"),
        (b"\0\0\0\x20ftypheic", "heic"),
        (b"RIFF\0\0\0\0WAVEfmt ", "wav"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "webp"),
        (b"PK\x03\x04", "office"),
        ("Эгч минь ирсэн.\r\n".encode(), "text"),
        ("Эгч минь ирсэн.".encode("cp1251"), "text"),
        ("\ufeffЭгч".encode("utf-16-le"), "text"),
        (b"MZ\x90\0\x03\0", "other"),
        (b"\x7fELF\x02\x01", "other"),
        (b"", "other"),
        (b"<svg onload='x'>", "text"),
    ],
)
def test_the_bytes_tell_the_type(head: bytes, found: str):
    assert type_of(head).id == found


def test_a_program_called_like_a_photo_is_not_shown_as_one():
    assert type_of(b"MZ\x90\0\x03").shows == ""


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\windows\\system32\\x.dll", "x.dll"),
        ("C:\\secret\\зураг.jpg", "зураг.jpg"),
        ("\\\\server\\share\\a.pdf", "a.pdf"),
        ("file.txt:hidden.exe", "file.txt_hidden.exe"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("LPT¹.pdf", "_LPT¹.pdf"),
        ("фото\u202egpj.exe", "фотоgpj.exe"),
        ("a\u200bb\0c\n.pdf", "abc.pdf"),
        ("  trailing. . ", "trailing"),
        ("...", "file"),
        (".pdf", "pdf"),
        ("", "file"),
        ("\ud800x.png", "_x.png"),
    ],
)
def test_a_hostile_name_loses_what_could_do_harm(given: str, kept: str):
    assert harmless_name(given) == kept


def test_a_name_of_three_hundred_letters_keeps_its_end():
    name = harmless_name("ө" * 300 + ".jpeg")
    assert len(name) == LONGEST
    assert name.endswith("ө.jpeg")
    assert len(name.encode()) <= 255


@given(st.text(max_size=400))
def test_whatever_the_name_a_copy_lies_in_the_folder_that_was_chosen(name: str):
    plain = harmless_name(name)
    assert plain
    assert Path("/chosen", plain).parent == Path("/chosen")
    assert PureWindowsPath("C:/chosen", plain).parent == PureWindowsPath("C:/chosen")
    assert not PureWindowsPath(plain).is_reserved()
    assert len(plain) <= LONGEST
    assert {unicodedata.category(sign) for sign in plain}.isdisjoint({"Cc", "Cf", "Cs"})
    assert harmless_name(plain) == plain


@pytest.mark.parametrize(
    ("name", "file_type", "offered"),
    [
        ("зураг.jpg", JPEG, "зураг.jpg"),
        ("зураг", JPEG, "зураг.jpg"),
        ("зураг.exe", JPEG, "зураг.exe.jpg"),
        ("тайлбар.js", TEXT, "тайлбар.js.txt"),
        ("program.exe", OTHER, "program.exe.bin"),
        ("x.lnk", OTHER, "x.lnk.bin"),
        ("data.xyz", OTHER, "data.xyz"),
        ("", PDF, "7.pdf"),
    ],
)
def test_a_copy_is_offered_under_a_name_that_runs_nothing(name: str, file_type, offered: str):  # type: ignore[no-untyped-def]
    assert suggested_name(name, file_type, 7) == offered
