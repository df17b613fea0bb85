"""All documents alike: equal in both languages, equal bytes, no word that says too much."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.errors import InputError
from imvo_desktop.labels import answer_pack, papers, passport
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.blocks import Cite, Report, SourceItem, Table
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.make_report import ReportOptions, make
from imvo_desktop.usecases.papers import paper_of as paper_called
from tests.charts import chains
from tests.reporting.made import DAY, all_text, parts
from tests.reporting.paper_chains import ALL, chain, of_every_answer, paper_of

NETWORKS = {"textile": chains.textile(), "answers": of_every_answer(), "empty": Network()}
TOO_MUCH = re.compile(
    r"you must|you have to|you should|u moet|dient u|u bent verplicht"
    r"|free (of|from) (child|forced)|vrij van (kinder|dwang)|no child labour|geen kinderarbeid\."
    r"|guarantee|garant|complies with|voldoet aan",
    re.I,
)
NOT_SAID = ("zegt niet dat er geen kinderarbeid is.", "zegt niet dat er geen dwangarbeid is.")


def made(paper: Paper, network: Network, path: Path, language: str = "nl") -> bytes:
    options = ReportOptions(paper=paper)
    make(network, assess_network(network), path, Labels(language), date=DAY, options=options)
    return path.read_bytes()


def shape(report: Report) -> list[tuple[str, list[tuple[int, int]]]]:
    """The sections with the size of each table."""
    return [
        (
            one.number,
            [(len(it.rows), len(it.headers)) for it in parts(one, Table) if isinstance(it, Table)],
        )
        for one in report.sections
    ]


def numbers(report: Report) -> list[str]:
    return sorted(re.findall(r"\d+", all_text(report.sections)))


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("paper", ALL)
def test_that_both_languages_have_the_same_numbers_and_order(paper: Paper, name: str) -> None:
    dutch, english = (paper_of(NETWORKS[name], paper, one) for one in ("nl", "en"))
    assert shape(dutch) == shape(english)
    assert numbers(dutch) == numbers(english)
    assert (dutch.language, english.language) == ("nl", "en")


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("paper", ALL)
def test_that_every_reader_gets_each_document_in_the_same_shape(
    paper: Paper, profile: Profile
) -> None:
    ours, theirs = (paper_of(of_every_answer(), paper, "nl", one) for one in
                    (Profile.INTERNAL, profile))  # fmt: skip
    assert [one for one, _ in shape(ours)] == [one for one, _ in shape(theirs)]
    if profile in (Profile.CUSTOMER, Profile.PUBLIC):
        assert "Bedrijf 0" not in all_text(theirs)
        assert "A. Smit" not in all_text(theirs)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("paper", ALL)
def test_that_no_document_says_too_much(paper: Paper, name: str, language: str) -> None:
    text = all_text(paper_of(NETWORKS[name], paper, language))
    for one in NOT_SAID:
        text = text.replace(one, "")
    assert TOO_MUCH.findall(text) == []


@pytest.mark.parametrize("table", [papers, passport, answer_pack])
def test_that_no_text_of_a_document_says_too_much(table: object) -> None:
    texts: dict[str, str] = getattr(table, "TEXTS")  # noqa: B009 - a module as an object
    words = Labels("nl")
    for code, english in texts.items():
        dutch = words.text(code)
        for one in NOT_SAID:
            dutch = dutch.replace(one, "")
        assert TOO_MUCH.findall(f"{english} {dutch}") == [], code


@pytest.mark.parametrize("paper", ALL)
def test_that_low_is_never_said_of_what_nobody_looked_at(paper: Paper) -> None:
    words = re.findall(r"\b(?:low|laag)\b", all_text(paper_of(chain(), paper).sections))
    assert all(one == "low" for one in words)
    text = all_text(paper_of(chain(), paper).sections)
    assert len(words) == len(re.findall(r"(?:never|not|is not) low\b", text))


@pytest.mark.parametrize("paper", ALL)
def test_that_every_reference_points_at_a_source_and_back(paper: Paper) -> None:
    report = paper_of(chains.textile(), paper)
    cited = {one.cite for one in parts(report, Cite) if isinstance(one, Cite)}
    listed = [one.source for one in parts(report, SourceItem) if isinstance(one, SourceItem)]
    assert cited == set(listed)
    assert listed == list(range(1, len(listed) + 1))


def test_that_a_document_is_asked_for_by_name() -> None:
    assert paper_called("passport") is Paper.PASSPORT
    assert paper_called("risk_report") is Paper.RISK_REPORT
    with pytest.raises(InputError) as caught:
        paper_called("certificate")
    assert caught.value.code == "document_unknown"
    assert "answer_pack" in str(dict(caught.value.values)["names"])


@pytest.mark.parametrize("paper", ALL)
def test_that_equal_input_gives_equal_bytes(paper: Paper, tmp_path: Path) -> None:
    network = chains.textile()
    first = made(paper, network, tmp_path / "a.pdf")
    assert first == made(paper, Network(reversed(list(network))), tmp_path / "b.pdf")


@pytest.mark.full
@pytest.mark.parametrize("network", [chains.hostile(), Network()], ids=["hostile", "empty"])
@pytest.mark.parametrize("paper", ALL)
def test_that_no_text_stops_a_document(paper: Paper, network: Network, tmp_path: Path) -> None:
    assert made(paper, network, tmp_path / "a.pdf").startswith(b"%PDF")


@pytest.mark.full
@pytest.mark.parametrize("paper", ALL)
def test_that_a_short_document_has_a_head_and_no_cover(paper: Paper, tmp_path: Path) -> None:
    pikepdf = pytest.importorskip("pikepdf")
    made(paper, chains.textile(), tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert len(pdf.pages) <= 4
        assert str(pdf.Root.Lang).startswith("nl")
    assert paper_of(chains.textile(), paper).cover.is_short
