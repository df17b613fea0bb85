"""The whole method: from the chain as arrays to one frozen assessment (hotspots.md 1 to 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import (
    Assessment,
    Flags,
    Floats,
    Ints,
    LinkColumns,
    OrganisationColumns,
    RiskColumns,
)
from imvo_desktop.analysis.exposure import Spread, spread
from imvo_desktop.analysis.link_scores import (
    Findings,
    LinkScores,
    Worst,
    at_organisations,
    findings,
    order_of,
    score_links,
    score_organisations,
    theme_cells,
)
from imvo_desktop.analysis.method import LEVEL_NUMBER, Method
from imvo_desktop.analysis.mirror import ChainColumns
from imvo_desktop.analysis.ranks import carriers, shared_ranks, stable_order
from imvo_desktop.analysis.scoring import ANSWERS, Scores, score
from imvo_desktop.analysis.sorted_table import Names
from imvo_desktop.analysis.stages import Stages
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.issues import Issue, Seriousness, issue


def assess(chain: ChainColumns, method: Method, stages: Stages | None = None) -> Assessment:
    """Where risk and chain come together, made from `chain` by `method`.

    `stages` of the assessment before spare what did not change since; the bytes are the same.
    """
    kept = stages or Stages()
    links = _links(chain, method, kept)
    organisations = _organisations(chain, links, kept)
    orders, reached = _orders(chain, links, kept), links.spreading.link_reach
    unknown_reach = kept.of(
        "unknown",
        (reached, links.found, links.risks),
        lambda: _unjudged_reach(reached, links.found, _says_something(chain, links.risks)),
    )
    return Assessment(
        method=method,
        own=chain.organisation_ids[chain.own] if chain.own >= 0 else None,
        organisations=organisations,
        links=links.columns,
        risks=links.risks,
        ranking=orders.ranking,
        happening_now=orders.happening_now,
        after_us=orders.after_us,
        unknown_links=orders.unknown_links,
        unknown_reach=unknown_reach,
        issues=kept.of(
            "issues",
            (chain.organisation_ids, links.spreading),
            lambda: _issues(chain, links.spreading),
        ),
        revision=chain.revision,
        chain_revision=chain.chain_revision,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Links:
    """All that is known of the links, and what it was made from."""

    found: Findings
    answered: Scores
    risks: RiskColumns
    scores: LinkScores
    spreading: Spread
    ranked: Ints
    columns: LinkColumns


def _links(chain: ChainColumns, method: Method, kept: Stages) -> _Links:
    """The links by way of the risks, what counts where, shares and reach."""
    scores = kept.of("scores", (chain.answers, method), lambda: score(chain.answers, method))
    places = chain.risk_link, chain.risk_organisation
    made = (chain.risk_ids, scores, chain.risk_is_own, *places)
    risks = kept.of("risks", made, lambda: _risk_columns(chain, scores))
    found = kept.of("findings", (chain.shape, *places), lambda: findings(chain))
    cells = kept.of("themes", (found, chain.risk_theme), lambda: theme_cells(chain, found))
    of_links = kept.of(
        "links", (found, cells, risks), lambda: score_links(chain, found, cells, risks)
    )
    spreading = spread(chain, method.attenuation, of_links.weight, kept)
    order, is_ours = of_links.worst.order, chain.shape.is_ours
    ranked = kept.of("ranked", (order, is_ours), lambda: _ranked(order, is_ours))
    return kept.of(
        "link columns",
        (chain.link_ids, of_links, spreading, ranked, found, risks),
        lambda: _Links(
            found, scores, risks, of_links, spreading, ranked,
            _link_columns(chain, of_links, spreading, ranked),
        ),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class _Orders:
    """The lists of an assessment, as ids."""

    ranking: tuple[str, ...]
    happening_now: tuple[str, ...]
    after_us: tuple[str, ...]
    unknown_links: int


def _orders(chain: ChainColumns, links: _Links, kept: Stages) -> _Orders:
    worst, is_ours = links.scores.worst, chain.shape.is_ours
    is_unknown = is_ours & (worst.level == LEVEL_NUMBER[Level.UNKNOWN])
    ids = chain.link_ids
    return _Orders(
        kept.of("ranking", (ids, links.ranked), lambda: _at(chain.link_names, links.ranked)),
        kept.of(
            "now", (chain.risk_ids, links.answered), lambda: _happening_now(chain, links.answered)
        ),
        kept.of("after", (ids, worst, is_ours), lambda: _after_us(chain, worst.order, is_ours)),
        int(np.count_nonzero(is_unknown)),
    )


def _organisations(chain: ChainColumns, links: _Links, kept: Stages) -> OrganisationColumns:
    found = kept.of(
        "at organisations",
        (links.found, chain.supplier, chain.shape),
        lambda: at_organisations(chain, links.found),
    )
    return kept.of(
        "organisations",
        (chain.organisation_ids, links),
        lambda: _organisation_columns(
            chain,
            links.spreading,
            score_organisations(chain, found, links.risks, links.scores),
        ),
    )


def _organisation_columns(
    chain: ChainColumns, spreading: Spread, worst: Worst
) -> OrganisationColumns:
    return OrganisationColumns(
        ids=chain.organisation_ids,
        tier=chain.shape.tier,
        reach=spreading.reach,
        exposure=spreading.exposure,
        blind=spreading.shares.blind,
        level=worst.level,
        at_least=worst.at_least,
        gravest=worst.gravest,
        is_customer=chain.shape.is_customer,
    )


def _link_columns(
    chain: ChainColumns, scores: LinkScores, spreading: Spread, ranking: Ints
) -> LinkColumns:
    worst = scores.worst
    rank = np.zeros(len(chain.link_ids), dtype=np.int64)
    rank[ranking] = shared_ranks(worst.order[ranking])
    return LinkColumns(
        ids=chain.link_ids,
        supplier=chain.supplier,
        buyer=chain.buyer,
        share=spreading.shares.share,
        weight=scores.weight,
        place=worst.place,
        level=worst.level,
        at_least=worst.at_least,
        rank=rank,
        reach=spreading.link_reach,
        contribution=spreading.contribution,
        flow=spreading.flow,
        carries=carriers(spreading.contribution),
        gravest=worst.gravest,
        is_ours=chain.shape.is_ours,
    )


def _risk_columns(chain: ChainColumns, scores: Scores) -> RiskColumns:
    return RiskColumns(
        ids=chain.risk_ids,
        severity=scores.severity,
        likelihood=scores.likelihood,
        level=scores.level,
        at_least=scores.at_least,
        place=scores.place,
        weight=scores.weight,
        order=order_of(scores, chain.answers.is_actual),
        link=chain.risk_link,
        organisation=chain.risk_organisation,
        is_own=chain.risk_is_own == 1,
    )


def _ranked(order: Ints, is_ours: Flags) -> Ints:
    """The positions of the rated links of our chain, the gravest first, equal ones by id."""
    rated = np.flatnonzero((order > 0) & is_ours)
    return rated[stable_order(order.max(initial=0) - order[rated])]


def _at(names: Names, positions: Ints) -> tuple[str, ...]:
    return tuple(names[positions].tolist())


def _happening_now(chain: ChainColumns, scores: Scores) -> tuple[str, ...]:
    """Risks that are actual and not remedied, by their severity answers, whatever the level."""
    now = np.flatnonzero(chain.answers.is_actual)
    highest, second, third = ANSWERS - scores.answers[:, now]
    base = ANSWERS + 1
    order = stable_order((highest * base + second) * base + third)
    return _at(chain.risk_names, now[order])


def _after_us(chain: ChainColumns, order: Ints, is_ours: Flags) -> tuple[str, ...]:
    """The links towards customers, the gravest first, those not rated last."""
    after = np.flatnonzero(~is_ours)
    falling = after[stable_order(order.max(initial=0) - order[after])]
    return _at(chain.link_names, falling)


def _says_something(chain: ChainColumns, risks: RiskColumns) -> Flags:
    """The risks with an answer, or looked into: a theme that was only noted is still open."""
    return ~np.isnan(risks.severity) | (risks.likelihood > 0) | chain.answers.is_looked


def _unjudged_reach(link_reach: Floats, found: Findings, says_something: Flags) -> float:
    """The part of the reach of all links that comes over links nobody judged in any way."""
    is_unjudged = np.ones(len(link_reach), dtype=bool)
    is_unjudged[found.where[says_something[found.risk]]] = False
    whole = float(link_reach.sum())
    return float(link_reach[is_unjudged].sum()) / whole if whole > 0 else 0.0


def _issues(chain: ChainColumns, spreading: Spread) -> tuple[Issue, ...]:
    blind = spreading.shares.blind
    found = [
        issue(
            "blind_spot",
            Seriousness.REMARK,
            Kind.ORGANISATION,
            chain.organisation_ids[at],
            percent=round(float(blind[at]) * 100),
        )
        for at in np.flatnonzero(blind > 0).tolist()
    ]
    if not spreading.is_settled:
        found.append(issue("chain_not_settled", Seriousness.ERROR))
    return tuple(sorted(found, key=lambda one: one.sort_key))
