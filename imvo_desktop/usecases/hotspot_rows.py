"""The priorities as rows to show: what happens now first, then every rated harm by rank."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.priorities import priorities, ranked_harms
from imvo_desktop.analysis.rating import rating_of
from imvo_desktop.analysis.sensitivity import RankRanges, Sensitivity
from imvo_desktop.charts.harms import Harm, finding, finding_in_view, harms_of, rank_text, where
from imvo_desktop.domain.codes import Judged, Kind, Level, MeasureKind
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import answers_text, level_text
from imvo_desktop.labels.level_words import range_sentence
from imvo_desktop.usecases.own_judgements import own_judgements

MOST_SHOWN = 100
_ANSWERING = frozenset({MeasureKind.STOP, MeasureKind.REMEDY})


@dataclass(frozen=True, slots=True)
class HotspotRow:
    """One harm; `rank` is empty in the list of what happens now.

    `is_accepted` was taken over from sources, without research. `sure` says between which places it
    comes in trial calculations, `places` in short; both empty where that was not tried.
    """

    risk: str
    rank: str
    where: str
    theme: str
    answers: str
    level: Level
    level_text: str
    remark: str
    is_accepted: bool = False
    places: str = ""
    sure: str = ""


@dataclass(frozen=True, slots=True)
class HotspotRows:
    """What the panel shows: a finding that counts, two lists, and what is not known.

    `not_shown` counts the rated harms after the last row, `unlooked` the judgements taken over
    from sources without an own look. Of `asked` deliveries, upstream and relevant, `unjudged` have
    no judgement of one's own: their order is provisional.
    """

    finding: str
    happening: tuple[HotspotRow, ...]
    ranked: tuple[HotspotRow, ...]
    happening_in_all: int
    not_shown: int
    links: int
    unknown_links: int
    unlooked: int
    asked: int
    unjudged: int


def rows(
    network: Network,
    assessment: Assessment,
    words: Words,
    kept: Collection[str] | None = None,
    tried: Sensitivity | None = None,
) -> HotspotRows:
    """The rows of `network`, which must be as it was when it was assessed.

    `kept` are the ids of the risks the views are narrowed to; None for all. `tried` tells how sure
    the places are, where that is known.
    """
    ranges = tried.harms if tried is not None else None
    ranked = ranked_harms(assessment)
    ranked = ranked if kept is None else ranked.only(assessment, kept)
    first = priorities(network, assessment, ranked, MOST_SHOWN)
    happening = (one for one in assessment.happening_now if kept is None or one in kept)
    now = [network.risks[one] for one in happening]
    judged = [risk.judged for risk in network.risks.values()]
    own = own_judgements(network, assessment)
    return HotspotRows(
        finding=_finding(network, assessment, words, kept),
        happening=tuple(_happening(network, assessment, one, words) for one in now[:MOST_SHOWN]),
        ranked=tuple(
            _ranked(network, one, words, ranges) for one in harms_of(network, first, words)
        ),
        happening_in_all=len(now),
        not_shown=len(ranked.at) - len(first),
        links=len(network.links) - len(assessment.after_us),
        unknown_links=assessment.unknown_links,
        unlooked=judged.count(Judged.ACCEPTED),
        asked=own.asked,
        unjudged=own.unjudged,
    )


def _finding(
    network: Network, assessment: Assessment, words: Words, kept: Collection[str] | None
) -> str:
    if kept is None:
        return finding(network, assessment, words)
    return finding_in_view(network, assessment, kept, words)


def place_of(network: Network, risk_ids: Iterable[str]) -> tuple[Kind, tuple[str, ...]]:
    """The links the risks count on; where they travel over none, the organisations they sit at."""
    risks = [network.risks[one] for one in risk_ids if one in network.risks]
    links = {link for risk in risks for link in _links(network, risk)}
    if links:
        return Kind.LINK, tuple(sorted(links))
    places = {risk.organisation for risk in risks if risk.organisation is not None}
    return Kind.ORGANISATION, tuple(sorted(places))


def _links(network: Network, risk: Risk) -> list[str]:
    if risk.link is not None:
        return [risk.link]
    if risk.organisation is None:
        return []
    return [link.id for link in network.links_out(risk.organisation)]


def _ranked(network: Network, harm: Harm, words: Words, ranges: RankRanges | None) -> HotspotRow:
    is_accepted = network.risks[harm.risk].judged is Judged.ACCEPTED
    answers = harm.answers_text
    if is_accepted:
        answers = words.text("suggested.answers_accepted", answers=answers)
    return HotspotRow(
        risk=harm.risk,
        rank=rank_text(words, harm.rank, is_shared=harm.is_shared),
        where=harm.where,
        theme=harm.theme,
        answers=answers,
        level=harm.level,
        level_text=harm.level_text,
        remark=", ".join(harm.marks),
        is_accepted=is_accepted,
        places=_places(ranges, harm),
        sure=range_sentence(words, ranges, harm.risk, Kind.RISK) if ranges is not None else "",
    )


def _places(ranges: RankRanges | None, harm: Harm) -> str:
    """Between which places it comes; empty where that is not known, or its own place alone."""
    at = position(ranges.ids, harm.risk) if ranges is not None else None
    if ranges is None or at is None:
        return ""
    low, high = int(ranges.low[at]), int(ranges.high[at])
    if low < high:
        return f"{low}–{high}"
    return "" if low == harm.rank else f"{low}"


def _happening(network: Network, assessment: Assessment, risk: Risk, words: Words) -> HotspotRow:
    rating = rating_of(assessment, risk.id)
    return HotspotRow(
        risk=risk.id,
        rank="",
        where=where(network, words, risk, len(_links(network, risk))),
        theme=words.text(f"theme.{risk.theme}"),
        answers=answers_text(words, rating.severity, rating.likelihood),
        level=rating.level,
        level_text=level_text(words, rating.level, is_at_least=rating.is_at_least),
        remark=_answered_by(network, risk, words),
    )


def _answered_by(network: Network, risk: Risk, words: Words) -> str:
    """The status, and what stops or remedies it; empty where nothing does."""
    measures = network.referrers(Kind.RISK, risk.id, Kind.MEASURE)
    kinds = {one.kind for one in measures if isinstance(one, Measure)} & _ANSWERING
    texts = [words.text(f"risk_status.{risk.status}")]
    texts += [words.text(f"measure_kind.{kind}") for kind in MeasureKind if kind in kinds]
    return ", ".join(texts)
