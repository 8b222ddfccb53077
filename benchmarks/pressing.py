"""A process that prints one case file: ours from the open office, or the same text through bare ReportLab.

`python -m benchmarks.pressing make FOLDER NOTES SEED` makes an office with one case of so many notes and the texts of
its printed file; `… ours FOLDER` and `… floor FOLDER` print it.
"""

from __future__ import annotations

import json
import random
import sys
import time
from dataclasses import replace
from html import escape
from io import BytesIO
from pathlib import Path

from benchmarks.invented import LOGIN, PASSWORD, Vocabulary, empty_office, fill_office, invented_cases, means
from benchmarks.measuring import MILLISECOND
from benchmarks.telling import tell
from desktop.casework.office import Office
from desktop.casework.opening import open_office
from desktop.places import fonts

TEXTS = "texts.json"
WORDS = 320


def make(folder: Path, notes: int, seed: int) -> None:
    """An office with one case, and every line of its sheets as plain text."""
    from desktop.casework.finding import find_case
    from desktop.casework.paper import PrintWish, case_file_of
    from desktop.casework.wordings import wording_of
    from desktop.forms.sheet import as_text

    vocabulary = Vocabulary(random.Random(seed), 4_000)
    case = next(invented_cases(1, 0, seed))
    office = empty_office(folder)
    fill_office(office, [replace(case, notes=tuple(vocabulary.notes(notes, WORDS)))])
    with office.reading() as session:
        wording = wording_of(office.standard, "mn")
        file = case_file_of(office, session, find_case(session, 1), wording, PrintWish())
    texts = [as_text(sheet) for document in file.documents for sheet in document.sheets]
    (folder / TEXTS).write_text(json.dumps(texts, ensure_ascii=False), encoding="utf-8")
    office.close()


def ours(folder: Path) -> int:
    """Print the case from its office and return the number of pages."""
    from desktop.casework.paper import NAMED, print_case
    from desktop.casework.wordings import wording_of

    office: Office = open_office(folder / "office", folder / "register", LOGIN, PASSWORD, means())
    wording = wording_of(office.standard, "mn")
    office.reauth.accept(NAMED, 1)
    start = time.perf_counter()
    out = BytesIO()
    pages = print_case(office, 1, wording, out).total_pages
    tell((time.perf_counter() - start) * MILLISECOND)
    office.close()
    return pages


def floor(folder: Path) -> int:
    """Print the same texts, a paragraph a line, and return the number of pages."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

    texts = json.loads((folder / TEXTS).read_text(encoding="utf-8"))
    start = time.perf_counter()
    pdfmetrics.registerFont(TTFont("Plain", fonts() / "NotoSans-Regular.ttf"))
    style = ParagraphStyle("Plain", fontName="Plain", fontSize=9.5, leading=13.5)
    story = []
    for text in texts:
        story += [Paragraph(escape(line), style) for line in text.splitlines() if line]
        story.append(PageBreak())
    out = BytesIO()
    document = SimpleDocTemplate(out)
    document.build(story)
    tell((time.perf_counter() - start) * MILLISECOND)
    return int(document.page)


def main() -> None:
    """Do what the arguments ask for; how many pages it were goes to standard error."""
    which, folder, *rest = sys.argv[1:]
    if which == "make":
        make(Path(folder), *map(int, rest))
    else:
        pages = {"ours": ours, "floor": floor}[which](Path(folder))
        print(pages, file=sys.stderr)


if __name__ == "__main__":
    main()
