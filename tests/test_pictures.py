"""What is uploaded is told by its bytes, and nothing of it is kept but what can be seen."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from articles import pictures
from articles.pictures import PictureRefused, keep, path_of
from tests.factories import make_upload

pytestmark = pytest.mark.usefixtures("store")

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><script>alert(1)</script></svg>'


def upload(content, name="picture.jpg"):
    return SimpleUploadedFile(name, content, content_type="image/jpeg")


def opened(store, kept, width=None, ending="jpg"):
    return Image.open(store / path_of(kept.sha256, width or kept.width, ending))


def moving():
    frames = [Image.new("RGB", (640, 400), shade) for shade in ("red", "blue")]
    out = io.BytesIO()
    frames[0].save(out, "WEBP", save_all=True, append_images=frames[1:])
    return upload(out.getvalue())


def bomb():
    """A few kilobytes that unfold into 81 million pixels."""
    return make_upload("PNG", (9000, 9000), mode="1")


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_picture_is_kept_in_every_size_as_webp_and_jpeg(store, form):
    kept = keep(make_upload(form, (1000, 500)))

    assert (kept.width, kept.height, kept.widths) == (1000, 500, [480, 800, 1000])
    for width in kept.widths:
        for ending, found in (("jpg", "JPEG"), ("webp", "WEBP")):
            picture = opened(store, kept, width, ending)
            assert (picture.format, picture.size) == (found, (width, width // 2))


def test_widest_size_is_bounded():
    kept = keep(make_upload(size=(4000, 2000)))

    assert (kept.width, kept.height) == (1800, 900)


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        pytest.param(lambda: upload(b"Ferries sail on Monday."), "no JPEG, PNG or WebP", id="text"),
        pytest.param(lambda: upload(SVG), "no JPEG, PNG or WebP", id="drawing-with-a-script"),
        pytest.param(lambda: upload(b"<!doctype html><p>Boats"), "no JPEG, PNG or WebP", id="page"),
        pytest.param(lambda: make_upload("GIF"), "no JPEG, PNG or WebP", id="format-that-is-not-taken"),
        pytest.param(lambda: make_upload("TIFF"), "no JPEG, PNG or WebP", id="format-with-many-decoders"),
        pytest.param(lambda: upload(make_upload("PNG").read()[:90]), "damaged", id="cut-off"),
        pytest.param(lambda: upload(b""), "damaged", id="empty"),
        pytest.param(moving, "moves", id="moving"),
        pytest.param(bomb, "more than 60 megapixels", id="bomb"),
        pytest.param(lambda: make_upload(size=(2000, 100)), "strip", id="strip"),
        pytest.param(lambda: make_upload(size=(300, 300)), "narrower than 320", id="narrow"),
    ],
)
def test_what_is_no_picture_for_a_page_is_refused_with_the_reason(store, file, reason):
    with pytest.raises(PictureRefused, match=reason):
        keep(file())

    assert not store.exists()


def test_file_that_is_too_large_is_not_even_opened(settings):
    settings.PICTURE_MAX_BYTES = 1_000_000

    with pytest.raises(PictureRefused, match="larger than 1 MB"):
        keep(upload(b"\xff\xd8" + b"0" * 1_000_001))


def test_nothing_is_kept_but_what_can_be_seen(store):
    exif = Image.Exif()
    exif[0x010F] = "Camera of somebody"
    exif.get_ifd(0x8825)[2] = (59.0, 54.0, 50.0)
    kept = keep(make_upload(exif=exif.tobytes(), comment=b"found at home"))

    for ending in ("jpg", "webp"):
        content = (store / path_of(kept.sha256, kept.width, ending)).read_bytes()
        picture = Image.open(io.BytesIO(content))
        assert not picture.getexif()
        assert {"exif", "icc_profile", "comment", "xmp"} & set(picture.info) == set()
        assert b"Camera" not in content
        assert b"home" not in content


def test_what_is_written_behind_a_picture_is_not_kept(store):
    kept = keep(upload(make_upload().read() + b"<script>alert(1)</script>"))

    assert b"script" not in (store / path_of(kept.sha256, kept.width, "jpg")).read_bytes()


def test_picture_is_turned_as_its_camera_said():
    exif = Image.Exif()
    exif[0x0112] = 6
    kept = keep(make_upload(size=(800, 600), exif=exif.tobytes()))

    assert (kept.width, kept.height) == (600, 800)


def test_what_is_clear_becomes_white(store):
    kept = keep(make_upload("PNG", mode="RGBA"))

    assert opened(store, kept).getpixel((5, 5)) == (255, 255, 255)


def test_same_picture_has_the_same_name_and_is_kept_once(store):
    first, again, other = (keep(make_upload(shade=shade)) for shade in (20, 20, 150))

    assert first == again
    assert first.sha256 != other.sha256
    assert len(list(store.rglob("*.jpg"))) == 4


@pytest.mark.parametrize(
    ("token", "is_open"),
    [
        pytest.param(lambda: pictures.token_for("a" * 64), True, id="its-own"),
        pytest.param(lambda: pictures.token_for("b" * 64), False, id="of-another"),
        pytest.param(lambda: "a" * 64, False, id="nonsense"),
    ],
)
def test_token_opens_its_own_picture_alone(token, is_open):
    assert pictures.opens(token(), "a" * 64) is is_open
