from io import BytesIO

import pikepdf
import pytest
from PIL import Image, TiffImagePlugin
from pypdf import PdfWriter

from desktop.printing.attachments import Unreadable, scan_blocks
from desktop.printing.casefile import print_case_file
from desktop.printing.paper import HEIGHT, WIDTH
from tests.printing.making import case_file, document, fonts_of, read, words_of

ROOM = 600.0


def picture(size=(800, 600), kind="JPEG", **more):
    out = BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(out, kind, **more)
    return out.getvalue()


def pdf(pages, size=(595, 842), **more):
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(*size)
    if more.get("password"):
        writer.encrypt(more["password"])
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def with_scan(data, wording, fonts):
    out = BytesIO()
    told = print_case_file(case_file(document(1, 0, scan=data, medium="signed_scan")), wording, fonts, out)
    return told, out


def test_a_small_picture_is_not_enlarged_and_a_large_one_fits():
    (small,) = scan_blocks(picture((150, 150), dpi=(150, 150)), ROOM, HEIGHT)
    (large,) = scan_blocks(picture((5000, 3000), dpi=(150, 150)), ROOM, HEIGHT)
    assert small.height(WIDTH) == pytest.approx(72)
    assert large.height(WIDTH) == pytest.approx(WIDTH * 3 / 5)


def test_a_picture_held_sideways_is_turned_upright():
    exif = Image.Exif()
    exif[0x0112] = 6
    (turned,) = scan_blocks(picture((300, 150), dpi=(150, 150), exif=exif), ROOM, HEIGHT)
    assert turned.height(WIDTH) == pytest.approx(144)


def test_a_scan_takes_a_numbered_page_with_its_title(wording, fonts):
    told, out = with_scan(picture(), wording, fonts)
    assert told.total_pages == 2
    assert "Баримт F-06 № 1" in words_of(out)[2] or "Баримт № 1 F-06" in words_of(out)[2]
    (image,) = read(out).pages[2].images
    assert image.image.mode == "L"


def test_nothing_the_camera_wrote_goes_to_paper(wording, fonts):
    exif = Image.Exif()
    exif[0x010E] = "GPS 47.9 106.9 Саруул"
    _, out = with_scan(picture(exif=exif), wording, fonts)
    (image,) = read(out).pages[2].images
    assert not image.image.getexif()


def test_a_scan_of_several_pages_takes_as_many(wording, fonts):
    frames = [Image.new("L", (100, 100), shade) for shade in (0, 100, 200)]
    tiff = BytesIO()
    frames[0].save(tiff, "TIFF", save_all=True, append_images=frames[1:])
    assert TiffImagePlugin.TiffImageFile(BytesIO(tiff.getvalue())).n_frames == 3
    told, _ = with_scan(tiff.getvalue(), wording, fonts)
    assert told.index[0].pages == "2–4"


def test_pages_of_a_pdf_come_inside_header_and_footer(wording, fonts):
    told, out = with_scan(pdf(3), wording, fonts)
    assert told.index[0].pages == "2–4"
    assert "хуудас 3 / 4" in words_of(out)[3]
    assert str(read(out).metadata["/Producer"]) == "Kerege"
    assert "/XObject" in read(out).pages[3]["/Resources"]
    assert fonts_of(out) == {"NotoSans-Regular", "NotoSans-Bold"}


def test_printing_a_pdf_twice_gives_the_same_bytes(wording, fonts):
    data = pdf(2)
    assert with_scan(data, wording, fonts)[1].getvalue() == with_scan(data, wording, fonts)[1].getvalue()


@pytest.mark.parametrize(
    "data",
    [b"", b"not a picture", b"%PDF-1.4 broken", picture()[:200], pdf(1, password="secret"), b"\x89PNG\r\n\x1a\n"],
)
def test_what_cannot_be_opened_leaves_a_page_that_says_so(data, wording, fonts):
    with pytest.raises(Unreadable):
        scan_blocks(data, ROOM, HEIGHT)
    told, out = with_scan(data, wording, fonts)
    assert told.index[0].pages == "2"
    assert "Скан нээгдэхгүй байна" in words_of(out)[2]


def test_actions_in_an_attached_pdf_stay_behind(wording, fonts):
    data = BytesIO()
    with pikepdf.new() as attached:
        page = attached.add_blank_page(page_size=(300, 300))
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert")
        attached.Root.OpenAction = script
        page.obj.AA = pikepdf.Dictionary(O=script)
        attached.save(data)
    _, out = with_scan(data.getvalue(), wording, fonts)
    assert b"app.alert" not in out.getvalue()
    assert b"app.alert" in data.getvalue()
    assert "/OpenAction" not in read(out).trailer["/Root"]
    assert "/AA" not in read(out).pages[2]
