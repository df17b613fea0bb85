"""A logo brings nobody's name along."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.bare_picture import bare_picture
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.make_report import ReportOptions, basis_of
from tests.charts import chains
from tests.reporting.made import DAY

ARTIST, ORIENTATION = 0x013B, 0x0112


def jpeg(turned: int | None = None) -> bytes:
    """A picture with a person and a comment in it, which a camera held `turned`."""
    exif, file = Image.Exif(), io.BytesIO()
    exif[ARTIST] = "Fatma Vlas"
    if turned is not None:
        exif[ORIENTATION] = turned
    picture = Image.new("RGB", (60, 40), (200, 30, 30))
    picture.save(file, "JPEG", exif=exif, comment=b"for Vlasserij")
    return file.getvalue()


@pytest.mark.parametrize("turned", [None, 1, 6, 8])
def test_that_persons_and_remarks_go_and_the_picture_stays(turned: int | None) -> None:
    made = bare_picture(jpeg(turned))
    assert b"Vlas" in jpeg(turned)
    assert b"Vlas" not in made
    with Image.open(io.BytesIO(jpeg(turned))) as before, Image.open(io.BytesIO(made)) as after:
        assert after.tobytes() == before.tobytes()
        assert after.getexif().get(ORIENTATION, 1) == (turned or 1)


@pytest.mark.parametrize(
    "data",
    [b"", b"\x89PNG\r\n\x1a\nrest", b"<svg/>", b"\xff\xd8\xff", jpeg()[:40], b"\xff\xd8\xff\xe1"],
)
def test_that_what_is_no_whole_jpeg_stays_as_it_is(data: bytes) -> None:
    assert bare_picture(data) == data


def test_that_twice_is_as_once() -> None:
    assert bare_picture(bare_picture(jpeg(6))) == bare_picture(jpeg(6))


def test_that_a_document_is_made_with_the_bare_logo() -> None:
    network = chains.textile()
    options = ReportOptions(logo=jpeg())
    basis = basis_of(network, assess_network(network), Labels("nl"), DAY, options)
    assert basis.edition.logo == bare_picture(jpeg())
