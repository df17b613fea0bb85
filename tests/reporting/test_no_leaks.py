"""Two hundred names, persons, addresses of mail and prices: none of them leaves the house."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any  # pikepdf may be absent, so its types cannot be named

import pytest

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting import reader_fields
from imvo_desktop.reporting.reader_fields import FIELDS, Treatment
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.export_for_reader import ONLY_INTERNAL, export_for
from imvo_desktop.usecases.export_project import EXPORTS
from imvo_desktop.usecases.make_report import ReportOptions, make
from imvo_desktop.usecases.papers import PAPERS
from tests.reporting import known_names, planted
from tests.reporting.known_names import MAILS, NAMES, PERSONS, PRICES, TYPED, WORDS
from tests.reporting.made import DAY

pytestmark = pytest.mark.slow

pikepdf = pytest.importorskip("pikepdf")
OUTSIDE = (Profile.CUSTOMER, Profile.PUBLIC)
SUFFIXES = sorted(EXPORTS.keys() - ONLY_INTERNAL - {".png"})
MONEY = ("427153", "427.153", "427,153")
PLACES = ("12.3456", "12,3456", "65.4321", "65,4321")
PAPER_NAMES = (Paper.RISK_REPORT, *PAPERS)


@cache
def chain() -> tuple[Network, Assessment]:
    """The chain of all names, and its assessment."""
    network = planted.chain(NAMES, known_names.texts, known_names.person)
    return network, assess_network(network)


@cache
def needles() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What is looked for: as it stands, or, where it is short, as a word."""
    prices = tuple(one.removeprefix("€ ") for one in PRICES)
    told = (*NAMES, *WORDS, *PERSONS, *MAILS, *prices, *MONEY, *PLACES)
    return tuple((one, _pattern(plain(one))) for one in dict.fromkeys(told))


def _pattern(text: str) -> re.Pattern[str]:
    is_short = len(text) < 5 and text.isalnum()
    said = re.escape(text)
    return re.compile(rf"(?<!\w){said}(?!\w)" if is_short else said)


def plain(text: str) -> str:
    """A text as it is searched: blanks made single, capitals and hidden signs away."""
    seen = "".join(one for one in text if unicodedata.category(one) != "Cf")
    return " ".join(unicodedata.normalize("NFC", seen).split()).casefold()


def hits(text: str, profile: Profile) -> list[str]:
    """What of it all stands in the text."""
    searched = plain(text.replace(planted.OWN, ""))
    found = [name for name, pattern in needles() if pattern.search(searched)]
    if profile is Profile.PUBLIC and TYPED in searched:
        found.append(TYPED)
    return found


def report(path: Path, profile: Profile, language: str, paper: Paper = Paper.RISK_REPORT) -> Path:
    """A document for a reader, with a name in what its maker says."""
    network, assessment = chain()
    options = ReportOptions(
        paper=paper, profile=profile, version=f"voor {NAMES[100]}", prepared_by=PERSONS[0]
    )
    make(network, assessment, path, Labels(language), date=DAY, options=options)
    return path


def pdf_text(path: Path) -> str:
    """All that a PDF says: text, descriptions, bookmarks, properties."""
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("there is no pdftotext here")
    done = subprocess.run([reader, path, "-"], capture_output=True, check=True)
    return f"{done.stdout.decode()}\n{unseen_text(path)}"


def unseen_text(path: Path) -> str:
    """What a PDF says and does not show: descriptions, bookmarks, properties."""
    with pikepdf.open(path) as pdf:
        held = [text for one in pdf.objects for text in _strings(one)]
        meta = pdf.Root.Metadata.read_bytes().decode()
    return "\n".join([meta, *held])


def _strings(value: Any) -> Iterator[str]:
    """The texts in one object of a PDF; the objects it points at come by themselves."""
    if isinstance(value, pikepdf.String):
        yield str(value)
    elif isinstance(value, pikepdf.Array):
        for item in value:
            if not item.is_indirect if isinstance(item, pikepdf.Object) else False:
                yield from _strings(item)
    elif isinstance(value, pikepdf.Dictionary):
        for item in dict(value).values():
            if isinstance(item, pikepdf.Object) and not item.is_indirect:
                yield from _strings(item)


def file_text(path: Path) -> str:
    """All that a file of tables or a drawing holds, every part of it, and its name."""
    if not zipfile.is_zipfile(path):
        return path.read_text()
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
        found = [parts.read(one).decode(errors="replace") for one in names]
    return "\n".join([*names, *found]).replace("&amp;", "&").replace("&quot;", '"')


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_no_pdf_gives_a_name_away(tmp_path: Path, profile: Profile, language: str) -> None:
    text = pdf_text(report(tmp_path / "report.pdf", profile, language))
    assert planted.OWN in text
    assert hits(text, profile) == []


@pytest.mark.parametrize("paper", [one for one in PAPER_NAMES if one is not Paper.RISK_REPORT])
@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_no_other_document_gives_a_name_away(
    tmp_path: Path, profile: Profile, paper: Paper
) -> None:
    text = pdf_text(report(tmp_path / "paper.pdf", profile, "nl", paper))
    assert hits(text, profile) == []


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_no_export_gives_a_name_away(tmp_path: Path, profile: Profile, suffix: str) -> None:
    path = tmp_path / f"export{suffix}"
    export_for(profile, *chain(), path, Labels("nl"))
    assert hits(file_text(path), profile) == []


def test_that_the_search_finds_what_ourselves_may_see(tmp_path: Path) -> None:
    pdf = report(tmp_path / "report.pdf", Profile.INTERNAL, "nl")
    path = tmp_path / "export.xlsx"
    export_for(Profile.INTERNAL, *chain(), path, Labels("nl"))
    in_pdf, in_tables = (hits(pdf_text(pdf), Profile.PUBLIC), hits(file_text(path), Profile.PUBLIC))
    assert len(set(in_pdf) & set(NAMES)) > 100
    assert len(hits(unseen_text(pdf), Profile.PUBLIC)) > 5
    assert {*MAILS[:50], TYPED} <= {*in_pdf, *in_tables}
    assert len(set(in_tables)) > 0.9 * len(needles())


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        (Kind.RISK, "reason"),
        (Kind.MEASURE, "owner"),
        (Kind.POLICY, "text"),
        (Kind.LINK, "relevance_reason"),
        (Kind.ROUND, "note"),
    ],
)
@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_a_field_that_is_let_through_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: Profile, kind: Kind, field: str
) -> None:
    fields = {**FIELDS, kind: {**FIELDS[kind], field: Treatment.KEPT}}
    monkeypatch.setattr("imvo_desktop.reporting.readers.FIELDS", fields)
    path = tmp_path / "export.xlsx"
    export_for(profile, *chain(), path, Labels("nl"))
    assert hits(file_text(path), profile) != []


def test_that_what_stays_inside_has_no_sheet(tmp_path: Path) -> None:
    path = tmp_path / "export.xlsx"
    rows = export_for(Profile.PUBLIC, *chain(), path, Labels("nl"))
    inside = {"former", "kept_rows", "notes", "scenarios", "sites"}
    assert not inside & rows.keys()
    assert {"organisations", "links", "risks", "measures"} <= rows.keys()
    assert reader_fields.NOT_PUBLIC
