"""The documents that are made of the content of the report, each for its own reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.errors import InputError
from imvo_desktop.reporting.agreement_paper import agreement_progress
from imvo_desktop.reporting.answer_pack import answer_pack
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.blocks import Report
from imvo_desktop.reporting.labour_paper import labour_paper
from imvo_desktop.reporting.lessons_paper import lessons_paper
from imvo_desktop.reporting.passport import passport
from imvo_desktop.reporting.sources_asked import SourcesAsked
from imvo_desktop.reporting.vsme_paper import vsme_paper
from imvo_desktop.usecases.ask_sources import sources_asked

PAPERS: Mapping[Paper, Callable[[Basis], Report]] = {
    Paper.ANSWER_PACK: lambda basis: answer_pack(basis, _asked(basis)),
    Paper.CHILD_LABOUR: lambda basis: labour_paper(basis, Theme.CHILD_LABOUR, _asked(basis)),
    Paper.FORCED_LABOUR: lambda basis: labour_paper(basis, Theme.FORCED_LABOUR, _asked(basis)),
    Paper.PASSPORT: passport,
    Paper.VSME: vsme_paper,
    Paper.LESSONS: lessons_paper,
    Paper.AGREEMENT_PROGRESS: agreement_progress,
}
"""How each document but the risk report is made."""


def paper_of(name: str) -> Paper:
    """The document that is called `name`; raises `InputError("document_unknown")`."""
    found = next((one for one in (Paper.RISK_REPORT, *PAPERS) if one == name), None)
    if found is None:
        known = ", ".join((Paper.RISK_REPORT, *PAPERS))
        raise InputError("document_unknown", name=name[:80], names=known)
    return found


def _asked(basis: Basis) -> SourcesAsked:
    """What sources say: of the whole chain where it was asked, else of the chain that is here."""
    if basis.asked is not None:
        return basis.asked
    return sources_asked(basis.network, Profile.INTERNAL, basis.words)
