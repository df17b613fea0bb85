"""The priorities as people read them: one harm a row, with where it is and how sure it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.priorities import Priority, priorities, ranked_harms
from imvo_desktop.analysis.scoring import RATED_LEVELS
from imvo_desktop.domain.codes import Confidence, Judged, Level, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import answers_text, level_text
from imvo_desktop.labels.names import link_ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    """One row of the priorities; `is_unsure` is drawn hatched."""

    risk: str
    links: tuple[str, ...]
    rank: int
    is_shared: bool
    theme: str
    where: str
    level: Level
    level_text: str
    answers_text: str
    place: int
    is_unsure: bool
    is_actual: bool
    marks: tuple[str, ...]


def harms(
    network: Network, assessment: Assessment, words: Words, kept: Collection[str] | None = None
) -> tuple[Harm, ...]:
    """Every rated harm in the order of the priorities, or those of the risks `kept`."""
    ranked = ranked_harms(assessment)
    if kept is not None:
        ranked = ranked.only(assessment, kept)
    return harms_of(network, priorities(network, assessment, ranked), words)


def harms_of(network: Network, found: Iterable[Priority], words: Words) -> tuple[Harm, ...]:
    """The rows of some priorities."""
    return tuple(_harm(network, words, one) for one in found)


def where(network: Network, words: Words, risk: Risk, links: int) -> str:
    """Where a risk sits: the link by its two ends, or the organisation and its deliveries."""
    if risk.organisation is not None:
        organisation = network.organisations[risk.organisation]
        is_own = organisation.kind is OrganisationKind.OWN
        code = "chart.where_own" if is_own else "chart.where_organisation"
        return words.text(code, name=organisation.name, count=links)
    return "" if risk.link is None else link_ends(network, risk.link)


def rank_text(words: Words, rank: int, *, is_shared: bool) -> str:
    """The rank, said to be shared where it is."""
    return words.text("chart.rank_shared" if is_shared else "chart.rank", rank=rank)


def finding(network: Network, assessment: Assessment, words: Words) -> str:
    """What stands out, by counting: how many links have the gravest level, and from whom."""
    links = assessment.links
    rated = np.isin(links.level, [LEVELS.index(one) for one in RATED_LEVELS])
    if not rated.any():
        return words.text("chart.empty.title")
    top = int(links.level[rated].max())
    suppliers = links.supplier[links.level == top]
    said = words.text("chart.bars.title", count=len(suppliers), level=LEVELS[top].value)
    counts = np.bincount(suppliers)
    supplier = int(suppliers[np.argmax(counts[suppliers])])
    same = int(counts[supplier])
    if same < 2:
        return said
    name = network.organisations[assessment.organisations.ids[supplier]].name
    return words.text("chart.bars.title_same", said=said, same=same, name=name)


def finding_in_view(
    network: Network, assessment: Assessment, kept: Collection[str], words: Words
) -> str:
    """What stands out among the risks the views are narrowed to, and how many those are of all."""
    seen = words.text("filter.risks_in_view", kept=len(kept), count=len(network.risks))
    at = list(ranked_harms(assessment).only(assessment, kept).at)
    if not at:
        return seen
    levels = assessment.risks.level[at]
    top = int(levels.max())
    same = int((levels == top).sum())
    said = words.text("chart.bars.title_risks", count=same, level=LEVELS[top].value)
    return words.text("chart.bars.title_in_view", said=said, seen=seen)


def _harm(network: Network, words: Words, one: Priority) -> Harm:
    risk = network.risks[one.risk]
    marks = _marks(risk, words)
    return Harm(
        risk=risk.id,
        links=one.links,
        rank=one.rank,
        is_shared=one.is_shared,
        theme=words.text(f"theme.{risk.theme.value}"),
        where=where(network, words, risk, len(one.links)),
        level=one.level,
        level_text=level_text(words, one.level, is_at_least=one.at_least),
        answers_text=answers_text(words, one.severity, one.likelihood),
        place=one.place,
        is_unsure=bool(marks) or one.at_least,
        is_actual=one.is_actual,
        marks=marks,
    )


def _marks(risk: Risk, words: Words) -> tuple[str, ...]:
    """Why the judgement is not sure, in words."""
    is_true = {
        "chart.mark.accepted": risk.judged is Judged.ACCEPTED,
        "chart.mark.guess": risk.confidence is Confidence.GUESS,
    }
    return tuple(words.text(code) for code, holds in is_true.items() if holds)
