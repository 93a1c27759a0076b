"""Pictures as they are kept: read from an upload, made anew in the sizes of a page, named by content.

What is uploaded is told by its bytes and never by its name. It is decoded, turned upright and written
anew, so that nothing of the upload is kept but what can be seen: no place, no device, no script.
"""

from __future__ import annotations

import hashlib
import io
import warnings
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core import signing
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps

FORMATS = ("JPEG", "PNG", "WEBP")
# The widths that are made of a picture; the widest is what its name is the hash of.
WIDTHS = (480, 800, 1200, 1800)
NARROWEST = 320
# Nobody reads a strip of one pixel's height, and some decoders choke on it.
LONGEST_SIDES = 6
QUALITY: dict[str, tuple[str, dict[str, Any]]] = {
    "webp": ("WEBP", {"quality": 78}),
    "jpg": ("JPEG", {"quality": 82, "optimize": True, "progressive": True}),
}
CONTENT_TYPES = {"jpg": "image/jpeg", "webp": "image/webp"}
SALT = "articles.picture"
TOKEN_LASTS = 3 * 24 * 60 * 60


class PictureRefused(Exception):
    """What was uploaded is no picture that can be shown; says why, to an editor."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture in the store."""

    sha256: str
    width: int
    height: int
    widths: list[int]


def keep(upload) -> Kept:
    """Read an upload, write it anew in every size and return its name; PictureRefused if it is none."""
    picture = _read(upload)
    widths = sorted({min(width, picture.width) for width in WIDTHS})
    scaled = {width: _scaled(picture, width) for width in widths}
    widest = scaled[widths[-1]]
    sha256 = hashlib.sha256(_written(widest, "jpg")).hexdigest()
    for width, image in scaled.items():
        for ending in QUALITY:
            _store(path_of(sha256, width, ending), _written(image, ending))
    return Kept(sha256, widest.width, widest.height, widths)


def path_of(sha256: str, width: int, ending: str) -> str:
    """Where a size of a picture lies in the store."""
    return f"pictures/{sha256[:2]}/{sha256}/{width}.{ending}"


def original_sha256(sha256: str, width: int) -> str:
    """The hash that the widest size of a picture has in the store now; nothing if it is gone."""
    try:
        with default_storage.open(path_of(sha256, width, "jpg")) as kept:
            return hashlib.sha256(kept.read()).hexdigest()
    except FileNotFoundError:
        return ""


def token_for(sha256: str) -> str:
    """A word that opens a picture that readers do not see yet, for a preview; it expires."""
    return signing.dumps(sha256, salt=SALT)


def opens(token: str, sha256: str) -> bool:
    try:
        return signing.loads(token, salt=SALT, max_age=TOKEN_LASTS) == sha256
    except signing.BadSignature:
        return False


def _read(upload) -> Image.Image:
    if upload.size > settings.PICTURE_MAX_BYTES:
        most = settings.PICTURE_MAX_BYTES // 1_000_000
        raise PictureRefused(_("This file is larger than %(most)s MB: save it smaller.") % {"most": most})
    try:
        with warnings.catch_warnings():
            # Pillow only warns of a picture that is a bomb; here the limit is the setting's.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(upload, formats=FORMATS)
            _refuse_misshapen(picture)
            picture.load()
            return _upright(picture)
    except PictureRefused:
        raise
    except Image.DecompressionBombError:
        raise _too_many_pixels() from None
    except Exception as broken:
        # A decoder fails on bad bytes in ways of its own.
        raise PictureRefused(
            _("This file is no JPEG, PNG or WebP picture, or it is damaged: save it anew as JPEG.")
        ) from broken


def _too_many_pixels() -> PictureRefused:
    most = settings.PICTURE_MAX_PIXELS // 1_000_000
    return PictureRefused(
        _("This picture has more than %(most)s megapixels: save it smaller.") % {"most": most}
    )


def _refuse_misshapen(picture: Image.Image) -> None:
    """Judge by what the head of the file says, before a single pixel is decoded."""
    width, height = picture.size
    if width * height > settings.PICTURE_MAX_PIXELS:
        raise _too_many_pixels()
    if getattr(picture, "n_frames", 1) > 1:
        raise PictureRefused(_("This picture moves: save one frame of it."))
    if min(width, height) * LONGEST_SIDES < max(width, height):
        raise PictureRefused(_("This picture is a mere strip: cut it to a shape that a page can show."))
    if width < NARROWEST:
        raise PictureRefused(
            _("This picture is narrower than %(least)s pixels: find a larger one.") % {"least": NARROWEST}
        )


def _upright(picture: Image.Image) -> Image.Image:
    """The picture as it is looked at: turned as its camera said, in sRGB, on white where it was clear."""
    profile = picture.info.get("icc_profile")
    picture = ImageOps.exif_transpose(picture)
    if picture.mode in {"RGBA", "LA", "P", "PA"}:
        clear = picture.convert("RGBA")
        picture = Image.new("RGB", clear.size, "white")
        picture.paste(clear, mask=clear.getchannel("A"))
    elif profile and picture.mode in {"RGB", "CMYK"}:
        picture = _in_srgb(picture, profile)
    return picture.convert("RGB")


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        return picture


def _scaled(picture: Image.Image, width: int) -> Image.Image:
    height = max(1, round(picture.height * width / picture.width))
    return picture.resize((width, height), Image.Resampling.LANCZOS)


def _written(picture: Image.Image, ending: str) -> bytes:
    """The picture as a file that has its pixels and nothing else."""
    bare = Image.new("RGB", picture.size)
    bare.paste(picture)
    form, options = QUALITY[ending]
    out = io.BytesIO()
    bare.save(out, form, **options)
    return out.getvalue()


def _store(path: str, content: bytes) -> None:
    """What has the name has the content: a second upload of the same picture writes nothing."""
    if not default_storage.exists(path):
        default_storage.save(path, ContentFile(content))
