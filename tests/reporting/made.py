"""Reports made for the tests, without files where content is enough."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.basis import Basis, Edition
from imvo_desktop.reporting.blocks import Report, Section
from imvo_desktop.reporting.content import report
from imvo_desktop.reporting.plain_blocks import texts
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.make_report import ReportMade, make
from imvo_desktop.usecases.report_figures import report_figures

DAY = "2026-11-22"


def basis_of(network: Network, language: str = "en") -> Basis:
    """What a report on `network` is made from."""
    edition = Edition(DAY, f"{network.checksum():064x}", "0.0.0")
    return Basis(network, assess_network(network), Labels(language), edition)


def report_of(network: Network, language: str = "en") -> Report:
    """The content of a report on `network`; made once of the same records in the same order."""
    return _report_of(tuple(network), language)


@lru_cache(maxsize=32)
def _report_of(records: tuple[Record, ...], language: str) -> Report:
    network = Network(records)
    basis = basis_of(network, language)
    return report(basis, report_figures(basis))


def pdf_of(network: Network, path: Path, language: str = "en") -> ReportMade:
    """A report on `network`, written to `path`."""
    return make(network, assess_network(network), path, Labels(language), date=DAY)


def parts(value: object, kind: type) -> list[object]:
    """Everything of `kind` in `value`, in order."""
    if isinstance(value, kind):
        return [value]
    if isinstance(value, tuple):
        return [found for item in value for found in parts(item, kind)]
    slots = getattr(type(value), "__slots__", ())
    return [found for name in slots for found in parts(getattr(value, name), kind)]


def section(report: Report, number: str) -> Section:
    """The section with this number."""
    return next(one for one in report.sections if one.number == number)


def all_text(value: object) -> str:
    """Every text of `value`, one a line."""
    return "\n".join(texts(value))
