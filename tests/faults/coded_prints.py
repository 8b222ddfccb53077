"""P1: coded PDFs of random clients in every language: no name in text, metadata, outline, annotation, file or id."""

from __future__ import annotations

import io
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdf

from desktop.casework.paper import NAMED as WITH_NAMES
from desktop.casework.paper import PrintWish, print_case
from desktop.casework.wordings import wording_of
from tests.casework.proving import proven
from tests.faults.canaries import EDITIONS, Finder, Worked, worked_office
from tests.faults.groups import Found, Group, room

LANGUAGES = ("mn", "ky", "kk", "ru")
CODED = PrintWish(coded=True)
NAMED = PrintWish()


def run(folder: Path, cases: int, seed: int, wish: PrintWish = CODED) -> Found:
    """So many PDFs, each client in four languages; every name and every strictly confidential word that is in one."""
    dice, failures, made, pages = random.Random(seed), [], 0, 0
    while made < cases:
        place = room(folder, f"client{made}")
        worked = worked_office(place, dice.choice(list(EDITIONS)), seed + made, forms=dice.randint(2, 14))
        finder = Finder([*worked.canaries.names, *worked.canaries.sealed])
        for language in LANGUAGES[: cases - made]:
            data, count = _printed(worked, language, wish)
            made, pages = made + 1, pages + count
            failures += [f"client {seed + made}, {language}: {said}" for said in names_in(data, finder, place)]
        worked.office.close()
        shutil.rmtree(place)
    note = f"{pages:,} pages; text by {'pdftotext' if shutil.which('pdftotext') else 'pypdf'}; pictures are not read"
    return Found(made, failures, note)


def _printed(worked: Worked, language: str, wish: PrintWish) -> tuple[bytes, int]:
    out = io.BytesIO()
    office = worked.office
    case_id = worked.cases[0]
    proven(office, WITH_NAMES, case_id)
    printed = print_case(office, case_id, wording_of(office.standard, language), out, wish)
    return out.getvalue(), printed.total_pages


def names_in(data: bytes, finder: Finder, place: Path) -> Iterator[str]:
    """Where in a PDF a name lies."""
    parts = {
        "the file": data,
        "its text": _text(data, place),
        "its objects": b"\n".join(_objects(data)),
        "its outline and metadata": _told(data),
    }
    yield from (f"{len(found)} names in {where}" for where, part in parts.items() if (found := finder.found(part)))


def _text(data: bytes, place: Path) -> bytes:
    """What a reader copies out, with words that are broken over two lines put together as well."""
    if shutil.which("pdftotext"):
        path = place / "file.pdf"
        path.write_bytes(data)
        done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
        path.unlink()
        text = done.stdout.decode("utf-8")
    else:
        text = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    return (text + text.replace("-\n", "").replace("\n", "")).encode()


def _objects(data: bytes) -> Iterator[bytes]:
    """Every string and every stream of the file, decoded."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream):
                yield one.read_bytes() if "/DCTDecode" not in str(one.get("/Filter", "")) else one.read_raw_bytes()
            yield str(one).encode("utf-8", "replace")


def _told(data: bytes) -> bytes:
    reader = pypdf.PdfReader(io.BytesIO(data))
    told: list[Any] = [*(reader.metadata or {}).values(), *reader.attachments]
    told += [one.title for one in _flat(reader.outline)]
    told += [str(reader.trailer.get("/ID", "")), reader.xmp_metadata and reader.xmp_metadata.stream.get_data()]
    told += [str(mark.get_object()) for page in reader.pages for mark in page.get("/Annots", [])]
    return b"\n".join(str(one).encode() for one in told)


def _flat(outline: list[Any]) -> Iterator[Any]:
    for one in outline:
        if isinstance(one, list):
            yield from _flat(one)
        else:
            yield one


GROUPS = {
    "P1": Group(
        "coded PDFs in four languages: no name in text, objects, metadata, outline, annotations, files, ids",
        4,
        2_000,
        run,
        lambda folder, seed: bool(run(folder, 2, seed, NAMED).failures),
        2_000,
    )
}
