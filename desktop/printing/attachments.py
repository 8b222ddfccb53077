"""What was added to the file and is no form: scans in the text block, slips for paper, pages for recordings."""

from __future__ import annotations

from contextlib import ExitStack
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop.printing.blocks import Block
from desktop.printing.paper import WIDTH, mm

# Without a word of its own a picture is taken for a scan at this density.
_DPI = 150
_PRINTED_DPI = 200
_QUALITY = 80


class Unreadable(Exception):
    """The bytes are no picture and no PDF that can be opened."""


class Picture(Block):
    """A scan, scaled to fit and never enlarged; grey, without anything the camera wrote into it."""

    __slots__ = ("_bytes", "_frame", "_height", "_wide")

    def __init__(self, data: bytes, frame: int, size: tuple[float, float], room: float) -> None:
        self._bytes = data
        self._frame = frame
        scale = min(1.0, WIDTH / size[0], room / size[1])
        self._wide, self._height = size[0] * scale, size[1] * scale

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        most = (max(int(self._wide / 72 * _PRINTED_DPI), 1), max(int(self._height / 72 * _PRINTED_DPI), 1))
        with Image.open(BytesIO(self._bytes)) as image:
            image.seek(self._frame)
            grey = ImageOps.exif_transpose(image).convert("RGBA")
        flat = Image.new("L", grey.size, 255)
        flat.paste(grey.convert("L"), mask=grey.getchannel("A"))
        flat.thumbnail(most)
        out = BytesIO()
        ImageOps.autocontrast(flat, cutoff=0.5).save(out, "JPEG", quality=_QUALITY)
        out.seek(0)
        canvas.drawImage(ImageReader(out), x, top - self._height, self._wide, self._height)


class ImportedPage(Block):
    """A page of a PDF in the text block; the press puts it in when the file is complete."""

    __slots__ = ("_height", "data", "number", "wide")

    def __init__(self, data: bytes, number: int, size: tuple[float, float], room: float) -> None:
        self.data = data
        self.number = number
        scale = min(1.0, WIDTH / size[0], room / size[1])
        self.wide, self._height = size[0] * scale, size[1] * scale

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Left to the press: ReportLab cannot read PDF."""


def scan_blocks(data: bytes, first_room: float, room: float) -> list[Block]:
    """The pages of a scan, one block a page; the first has less room. Raises `Unreadable`."""
    if b"%PDF-" in data[:1024]:
        return _pdf_blocks(data, first_room, room)
    try:
        with Image.open(BytesIO(data)) as image:
            frames = int(getattr(image, "n_frames", 1))
            sizes = [_size_of(image, frame) for frame in range(frames)]
            image.seek(0)
            image.load()
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as fault:
        raise Unreadable from fault
    return [Picture(data, n, size, room if n else first_room) for n, size in enumerate(sizes)]


def _size_of(image: Image.Image, frame: int) -> tuple[float, float]:
    """Width and height in points, as the picture is held upright."""
    image.seek(frame)
    dpi = image.info.get("dpi", (_DPI, _DPI))
    per_inch = float(dpi[0]) if float(dpi[0]) >= 100 else _DPI
    wide, high = image.size
    if image.getexif().get(0x0112, 1) in (5, 6, 7, 8):
        wide, high = high, wide
    return wide / per_inch * 72, high / per_inch * 72


def _pdf_blocks(data: bytes, first_room: float, room: float) -> list[Block]:
    # Late, because few files hold a PDF and opening the library takes 60 ms.
    import pikepdf

    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            sizes = [_page_size(page) for page in pdf.pages]
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, TypeError) as fault:
        raise Unreadable from fault
    if not sizes:
        raise Unreadable
    return [ImportedPage(data, n, size, room if n else first_room) for n, size in enumerate(sizes)]


def _page_size(page: object) -> tuple[float, float]:
    left, bottom, right, top = (float(side) for side in page.trimbox)  # type: ignore[attr-defined]
    wide, high = abs(right - left) or 1 * mm, abs(top - bottom) or 1 * mm
    turned = int(page.obj.get("/Rotate", 0)) % 180 == 90  # type: ignore[attr-defined]
    return (high, wide) if turned else (wide, high)


def put_in(file: bytes, imports: list[tuple[int, tuple[float, float, float, float], ImportedPage]]) -> bytes:
    """The file with those pages put in: (side, rectangle, page)."""
    # Late, for the same reason.
    import pikepdf

    out = BytesIO()
    with ExitStack() as sources, pikepdf.open(BytesIO(file)) as pdf:
        opened: dict[int, pikepdf.Pdf] = {}
        for side, corners, imported in imports:
            key = id(imported.data)
            if key not in opened:
                opened[key] = sources.enter_context(pikepdf.open(BytesIO(imported.data)))
            page = pdf.pages[side]
            form = pdf.copy_foreign(opened[key].pages[imported.number].as_form_xobject())
            # A name of our own: the library's would be random, and the file another one each time.
            name = page.add_resource(form, pikepdf.Name.XObject, pikepdf.Name("/Scan"))
            corner = pikepdf.Rectangle(*corners)
            placed = page.calc_form_xobject_placement(
                form, name, corner, invert_transformations=True, allow_shrink=True, allow_expand=False
            )
            page.contents_add(placed)
        pdf.save(out, deterministic_id=True)
    return out.getvalue()
