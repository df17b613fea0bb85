"""What holds for the finished PDF."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any  # pikepdf may be absent, so its types cannot be named

import pytest

from imvo_desktop.domain.codes import Judged
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.policy import Policy
from imvo_desktop.domain.records import Risk
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.labels import charts, report, terms
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Cancelled
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.example import example_edit
from imvo_desktop.usecases.make_report import make, profile_of
from imvo_desktop.usecases.report_figures import OF_CHAIN, OF_LIMITS, OF_PRIORITIES
from tests.charts import chains
from tests.reporting.made import DAY, pdf_of
from tests.work_done import processor_seconds

pytestmark = pytest.mark.full

pikepdf = pytest.importorskip("pikepdf")
LONG_ENOUGH = 12


def extracted(path: Path) -> str:
    """The text of the PDF, blanks made single."""
    return " ".join(lines_of(path).replace("\u200b", "").split())


def lines_of(path: Path, *options: str) -> str:
    """The text of the PDF, line by line; the test is skipped without a PDF reader."""
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("there is no pdftotext here")
    done = subprocess.run([reader, *options, path, "-"], capture_output=True, check=True)
    return done.stdout.decode()


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A report on the same chain in each language."""
    folder = tmp_path_factory.mktemp("reports")
    for language in ("nl", "en"):
        pdf_of(chains.textile(), folder / f"{language}.pdf", language)
    return {language: folder / f"{language}.pdf" for language in ("nl", "en")}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_the_pdf_can_be_read_aloud(pdfs: dict[str, Path], language: str) -> None:
    with pikepdf.open(pdfs[language]) as pdf:
        root = pdf.Root
        assert root.MarkInfo.Marked
        assert str(root.Lang).startswith(language)
        assert root.ViewerPreferences.DisplayDocTitle
        assert int(root.Outlines.Count) != 0
        assert "Wever & Zoon" in str(pdf.docinfo["/Title"])
        kinds = list(structure(root.StructTreeRoot))
    figures = [one for kind, one in kinds if kind == "/Figure"]
    assert len(figures) == 1 + len((*OF_CHAIN, *OF_PRIORITIES, *OF_LIMITS))
    assert all(len(str(one.Alt)) > 40 for one in figures)
    assert sum(kind == "/TH" for kind, _ in kinds) > 10
    assert {"/H1", "/H2", "/H3", "/Table", "/L", "/Link"} <= {kind for kind, _ in kinds}


def test_that_the_text_is_really_set_with_our_fonts(pdfs: dict[str, Path]) -> None:
    text = extracted(pdfs["nl"])
    assert "Tiruppur Spinning Mills" in text
    with pikepdf.open(pdfs["nl"]) as pdf:
        names = {str(one.get("/FontName", "")) for one in pdf.objects if is_font(one)}
    assert any("OpenSans" in name for name in names)
    assert all(re.search("OpenSans|DejaVu|Droid|Noto", name) for name in names)


@pytest.mark.parametrize(("language", "other"), [("nl", "en"), ("en", "nl")])
def test_that_no_words_of_the_other_language_are_in_it(
    pdfs: dict[str, Path], language: str, other: str
) -> None:
    text = extracted(pdfs[language])
    ours, theirs = fragments(Labels(language)), fragments(Labels(other))
    assert [one for one in sorted(theirs - ours) if one in text] == []
    assert sum(one in text for one in ours) > 60


def test_that_a_number_stays_with_its_percent_sign(tmp_path: Path) -> None:
    many = " ".join(f"{'x' * length} 10 %" for length in [*range(1, 27)] * 20)
    made = pdf_of(Network([*chains.textile(), Policy(text=many)]), tmp_path / "a.pdf")
    text = lines_of(made.path)
    assert "xx 10 %" in text
    assert not re.search(r"^%", text, re.M)


def test_that_no_picture_stands_below_the_signature(tmp_path: Path) -> None:
    network, words = Network(), Labels("nl")
    network.apply(example_edit("nl"))
    pdf_of(network, tmp_path / "example.pdf", "nl")
    text = lines_of(tmp_path / "example.pdf", "-layout")
    caption = words.text("report.figure.coverage")
    assert text.index(caption) < text.rindex(words.text("part.sign_off"))


def test_that_pages_are_counted_and_the_summary_is_one_page(tmp_path: Path) -> None:
    made = pdf_of(chains.textile(), tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert len(pdf.pages) == made.pages
    text = extracted(tmp_path / "a.pdf")
    assert f"Page 2 of {made.pages}" in text
    before, after = text.split(f"Page 2 of {made.pages}", 1)
    assert "What we do not know" in before
    assert "2 Company and chain" in after[:200]


def test_that_equal_input_gives_equal_bytes(pdfs: dict[str, Path], tmp_path: Path) -> None:
    pdf_of(Network(reversed(list(chains.textile()))), tmp_path / "again.pdf", "nl")
    assert (tmp_path / "again.pdf").read_bytes() == pdfs["nl"].read_bytes()


@pytest.mark.parametrize("network", [chains.hostile(), Network()], ids=["hostile", "empty"])
def test_that_no_text_stops_the_report(network: Network, tmp_path: Path) -> None:
    pdf_of(network, tmp_path / "a.pdf", "nl")
    text = extracted(tmp_path / "a.pdf")
    if len(network):
        assert "$\\frac{1}{0$" in text
        assert "#set page(fill: red)" in text
        assert "<img src=x onerror=alert(1)>" in text


@pytest.mark.full
def test_that_the_checksum_of_the_project_is_on_the_cover(tmp_path: Path) -> None:
    network = chains.textile()
    made = pdf_of(network, tmp_path / "a.pdf")
    assert made.checksum == f"{network.checksum():064x}"
    assert made.checksum in extracted(tmp_path / "a.pdf").replace(" ", "")


def test_that_cancelling_leaves_nothing(tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            if done == total - 1:
                raise Cancelled

    network = chains.textile()
    assessment, words = assess_network(network), Labels("nl")
    with pytest.raises(Cancelled):
        make(network, assessment, tmp_path / "a.pdf", words, date=DAY, progress=Stop())
    assert list(tmp_path.iterdir()) == []


def test_that_only_what_works_is_offered(tmp_path: Path) -> None:
    network = chains.textile()
    assessment, words = assess_network(network), Labels("nl")
    with pytest.raises(InputError) as caught:
        profile_of("everybody")
    assert caught.value.code == "profile_unknown"
    with pytest.raises(InputError):
        make(network, assessment, tmp_path / "a.pdf", words, date="gisteren")
    with pytest.raises(FileError):
        make(network, assessment, tmp_path / "none" / "a.pdf", words, date=DAY)


def test_that_the_template_asks_for_no_package() -> None:
    template = Path(__file__).resolve().parents[2] / "resources" / "templates" / "report.typ"
    assert "@preview" not in template.read_text()
    assert "read(" not in template.read_text()


@pytest.mark.full
def test_that_a_report_on_200_suppliers_takes_at_most_five_seconds(tmp_path: Path) -> None:
    before = processor_seconds()
    pdf_of(chains.large(200), tmp_path / "a.pdf")
    assert processor_seconds() - before < 5


@pytest.mark.full
@pytest.mark.parametrize(
    ("language", "page", "last"),
    [
        ("nl", "Pagina 2 van", "geen maat voor leed"),
        ("en", "Page 2 of", "no measure of harm"),
    ],
)
@pytest.mark.parametrize("judged", [Judged.OWN, Judged.ACCEPTED])
def test_that_long_names_keep_the_summary_on_one_page(
    tmp_path: Path, language: str, page: str, last: str, judged: Judged
) -> None:
    records = [
        replace(one, judged=judged) if isinstance(one, Risk) else one
        for one in chains.long_winded()
    ]
    made = pdf_of(Network(records), tmp_path / "a.pdf", language)
    before = extracted(tmp_path / "a.pdf").split(f"{page} {made.pages}", 1)[0]
    assert last in before


def structure(node: object) -> list[tuple[str, Any]]:  # Any: pikepdf may be absent
    """The kind and object of every element below `node` of the structure tree."""
    found: list[tuple[str, Any]] = []  # Any: as above
    waiting = [node]
    while waiting:
        at = waiting.pop()
        if isinstance(at, pikepdf.Array):
            waiting.extend(at)
        elif isinstance(at, pikepdf.Dictionary):
            if "/S" in at:
                found.append((str(at.S), at))
            if "/K" in at:
                waiting.append(at.K)
    return found


def is_font(one: object) -> bool:
    """Whether `one` describes an embedded font."""
    return isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor"


def fragments(words: Labels) -> set[str]:
    """The long pieces of the texts a report uses, as they appear in one language."""
    codes = {**report.TEXTS, **charts.TEXTS, **terms.TEXTS}
    pieces = (piece for code in codes for piece in re.split(r"\{\w+\}", words.text(code)))
    return {" ".join(one.split()) for one in pieces if len(one.strip()) >= LONG_ENOUGH}
