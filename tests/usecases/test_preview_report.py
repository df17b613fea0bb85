"""A document as pictures of its pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Cancelled
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.content import Figures
from imvo_desktop.usecases import preview_report
from imvo_desktop.usecases.preview_report import (
    Preview,
    PreviewMaker,
    PreviewWish,
    dots_per_inch,
    is_large,
)
from imvo_desktop.usecases.report_choices import ReportChoices
from imvo_desktop.usecases.report_figures import report_figures
from imvo_desktop.usecases.report_source import ReportSource
from tests.ui.chains import bicycle_bags

CHOICES = ReportChoices("en", "2026-11-22")


def _no_file(_sha256: str) -> bytes:
    raise AssertionError("no file is asked for")


SOURCE = ReportSource(None, _no_file)


def _wish(network: Network) -> PreviewWish:
    return PreviewWish(network, None, CHOICES, Labels("en"), "key", 72)


@pytest.fixture(scope="module")
def whole() -> Preview:
    """The bicycle bags, to the last page."""
    return PreviewMaker().make(_wish(bicycle_bags().snapshot()), SOURCE)


@pytest.mark.full
def test_that_every_page_is_a_picture_named_by_its_headings(whole: Preview) -> None:
    assert whole.is_whole
    assert all(one.png.startswith(b"\x89PNG") for one in whole.pages)
    count = len(whole.pages)
    assert whole.name_of(1, Labels("en")) == f"Page 1 of {count}"
    assert whole.name_of(2, Labels("en")).startswith(f"Page 2 of {count}: 1 Summary")


@pytest.mark.full
def test_that_of_a_large_project_the_first_pages_come_first(
    monkeypatch: pytest.MonkeyPatch, whole: Preview
) -> None:
    monkeypatch.setattr(preview_report, "SMALL", 1)
    wish = _wish(bicycle_bags().snapshot())
    first = PreviewMaker().make(wish, SOURCE)
    assert not first.is_whole
    assert 2 <= len(first.pages) < len(whole.pages)
    assert first.name_of(1, Labels("nl")) == Labels("nl").text("preview.page_first", page=1)
    all_of_it = PreviewMaker().make(replace(wish, is_whole=True), SOURCE)
    assert len(all_of_it.pages) == len(whole.pages)


@pytest.mark.full
def test_that_a_reader_without_names_is_looked_at_before_the_project_has_a_key() -> None:
    network = bicycle_bags().snapshot()
    wish = replace(_wish(network), choices=replace(CHOICES, profile=Profile.CUSTOMER))
    assert PreviewMaker().make(wish, SOURCE).is_whole
    assert report_settings_of(network).pseudonym_key is None


def test_that_only_a_long_document_is_ever_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview_report, "SMALL", 1)
    network = bicycle_bags()
    assert is_large(network, Paper.RISK_REPORT)
    assert not is_large(network, Paper.PASSPORT)
    wish = _wish(network.snapshot())
    wish = replace(wish, choices=replace(CHOICES, paper=Paper.CHILD_LABOUR))
    first = PreviewMaker().make(wish, SOURCE)
    assert not first.is_whole
    assert len(first.pages) < len(PreviewMaker().make(replace(wish, is_whole=True), SOURCE).pages)


@pytest.mark.full
def test_that_drawings_that_stay_the_same_are_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Basis] = []

    def draw(basis: Basis) -> Figures:
        drawn.append(basis)
        return report_figures(basis)

    monkeypatch.setattr(f"{preview_report.__name__}.report_figures", draw)
    maker, wish = PreviewMaker(), _wish(bicycle_bags().snapshot())
    for version in ("1", "2"):
        maker.make(replace(wish, choices=replace(CHOICES, version=version)), SOURCE)
    assert len(drawn) == 1


def test_that_a_preview_nobody_waits_for_stops() -> None:
    class Stopped:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        PreviewMaker().make(_wish(bicycle_bags().snapshot()), SOURCE, Stopped())


@pytest.mark.parametrize(("wanted", "found"), [(50, 72), (80.2, 96), (96, 96), (500, 288)])
def test_that_pages_are_drawn_as_fine_as_they_are_shown(wanted: float, found: int) -> None:
    assert dots_per_inch(wanted) == found
