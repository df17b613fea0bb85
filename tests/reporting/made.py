"""Reports made for the tests, without files where content is enough."""

from __future__ import annotations

from pathlib import Path

from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.basis import Basis, Edition
from imvo_desktop.reporting.blocks import Report
from imvo_desktop.reporting.content import Figures, chart_figures, report
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chain_figure import chain_figure
from imvo_desktop.usecases.make_report import ReportMade, make

DAY = "2026-11-22"


def basis_of(network: Network, language: str = "en") -> Basis:
    """What a report on `network` is made from."""
    edition = Edition(DAY, f"{network.checksum():064x}", "0.0.0")
    return Basis(network, assess_network(network), Labels(language), edition)


def report_of(network: Network, language: str = "en") -> Report:
    """The content of a report on `network`."""
    basis = basis_of(network, language)
    chain = chain_figure(basis.harms, network, basis.assessment, basis.words)
    return report(basis, Figures(chain, chart_figures(basis)))


def pdf_of(network: Network, path: Path, language: str = "en") -> ReportMade:
    """A report on `network`, written to `path`."""
    return make(network, assess_network(network), path, Labels(language), date=DAY)
