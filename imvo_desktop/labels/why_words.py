"""The worked formula of a delivery or organisation, line by line, so that it can be recomputed."""

from __future__ import annotations

import math
from collections.abc import Iterator

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.explanation import ContributionExplanation, ShareFrom
from imvo_desktop.analysis.organisation_explanation import (
    LinkTerms,
    OrganisationExplanation,
)
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.names import link_name

_PERCENT = 100.0
_DIGITS = 3


def figure(words: Words, value: float) -> str:
    """A number with three digits that count, without zeros at its end."""
    if value == 0:
        return words.number(0)
    decimals = max(0, _DIGITS - 1 - math.floor(math.log10(abs(value))))
    rounded = round(value, decimals)
    while decimals and round(rounded, decimals - 1) == rounded:
        decimals -= 1
    return words.number(rounded, decimals)


def delivery_sum(
    words: Words, assessment: Assessment, found: ContributionExplanation
) -> Iterator[str]:
    """What a delivery carries to us: share, reach, weight of each theme, and the product."""
    share = words.number(found.share * _PERCENT, 1)
    yield words.text("why.share", share=share, origin=words.text(f"why.share.{found.share_from}"))
    if found.share_from is not ShareFrom.NOTHING:
        yield words.text(
            "why.reach",
            share=share,
            attenuation=figure(words, found.attenuation),
            buyer=figure(words, found.buyer_reach),
            reach=figure(words, found.reach),
        )
    for one in found.themes:
        yield _weight(words, assessment, one.risk, one.theme)
    if not found.themes:
        yield words.text("why.nothing_counts")
    if len(found.themes) > 1:
        yield words.text("why.weights", weight=figure(words, found.weight))
    yield words.text(
        "why.carried",
        reach=figure(words, found.reach),
        weight=figure(words, found.weight),
        carried=figure(words, found.contribution),
        part=words.number(found.part * _PERCENT, 1),
    )
    if found.carries:
        yield words.text("why.carries")
    yield words.text("why.measure")


def organisation_sum(
    words: Words, network: Network, found: OrganisationExplanation
) -> Iterator[str]:
    """The reach of an organisation and what reaches it, each with its largest terms."""
    if found.is_own:
        yield words.text("why.own")
    elif found.tier < 0:
        yield words.text("why.no_way")
    else:
        yield words.text("why.tier", tier=found.tier)
        yield words.text("why.org_reach", reach=figure(words, found.reach))
        yield from _terms(words, network, found, found.reach_terms, "why.org_reach_term")
    yield words.text("why.exposure", exposure=figure(words, found.exposure))
    yield from _terms(words, network, found, found.exposure_terms, "why.exposure_term")
    if found.blind > 0:
        yield words.text("why.blind", share=words.number(found.blind * _PERCENT, 1))
    yield words.text("why.measure")


def _weight(words: Words, assessment: Assessment, risk: str, theme: str) -> str:
    """10^(S−5) × p(L) with the numbers of one risk (hotspots.md, 1)."""
    columns = assessment.risks
    at = position(columns.ids, risk)
    if at is None:
        return ""
    severity, weight = float(columns.severity[at]), float(columns.weight[at])
    return words.text(
        "why.weight",
        theme=theme,
        severity=figure(words, severity),
        likelihood=int(columns.likelihood[at]),
        chance=figure(words, weight / 10 ** (severity - 5)),
        weight=figure(words, weight),
    )


def _terms(
    words: Words, network: Network, found: OrganisationExplanation, terms: LinkTerms, code: str
) -> Iterator[str]:
    for one in terms.largest:
        text = words.text(
            code,
            name=link_name(network, one.link),
            attenuation=figure(words, found.attenuation),
            share=words.number(one.share * _PERCENT, 1),
            behind=figure(words, one.behind),
            weight=figure(words, one.weight),
            term=figure(words, one.term),
        )
        yield f"• {text}"
    if terms.other_count:
        term = figure(words, terms.other_sum)
        yield f"• {words.text('why.others', count=terms.other_count, term=term)}"
