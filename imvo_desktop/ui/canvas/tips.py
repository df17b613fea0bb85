"""What the chain says of an organisation or a delivery when the mouse rests on it."""

from __future__ import annotations

import html
from collections import Counter
from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.charts.chain_style import LEGEND_LEVELS
from imvo_desktop.domain.codes import Certainty, Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.labels.names import link_ends
from imvo_desktop.ui.canvas.chain_model import ChainModel
from imvo_desktop.ui.canvas.chain_scene import Hit, Part
from imvo_desktop.usecases.fold_chain import ShownChain
from imvo_desktop.usecases.found_levels import FoundLevels

_MOST_PRODUCTS = 3


@dataclass(frozen=True, slots=True)
class Facts:
    """What the tips tell from: the project, what is shown of it, and its levels."""

    network: Network
    shown: ShownChain
    model: ChainModel
    assessment: Assessment | None


def level_word(model: ChainModel, words: Words, hit: Hit) -> str:
    """The level of a node or link in words, "at least" where questions are open."""
    table = model.links if hit.part is Part.LINK else model.nodes
    level = LEVELS[int(table.level[hit.row])]
    return level_text(words, level, is_at_least=bool(table.at_least[hit.row]))


def tip(facts: Facts, words: Words, hit: Hit) -> str:
    """The lines of the tip as rich text with everything a person wrote escaped; empty for none."""
    return "<br>".join(html.escape(line) for line in lines(facts, words, hit) if line)


def lines(facts: Facts, words: Words, hit: Hit) -> list[str]:
    """What there is to say of what lies under the mouse, the name first."""
    if hit.part is Part.LINK:
        return _link_lines(facts, words, hit)
    if hit.part is not Part.NODE:
        return []
    node = facts.model.nodes.rows.ids[hit.row]
    is_group = node in facts.shown.groups
    found = _group_lines(facts, words, node) if is_group else _node_lines(facts, words, node)
    return [*found, level_word(facts.model, words, hit), _levels_behind(facts, words, node)]


def _node_lines(facts: Facts, words: Words, node: str) -> list[str]:
    organisation = facts.network.organisations[node]
    kind = words.text(f"organisation_kind.{organisation.kind}")
    place = _joined(organisation.city or "", words.country(organisation.country))
    made = dict.fromkeys(one.product for one in facts.network.links_out(node) if one.product)
    products = ", ".join(list(made)[:_MOST_PRODUCTS])
    return [organisation.name, _joined(kind, place), products, facts.shown.captions.get(node, "")]


def _group_lines(facts: Facts, words: Words, node: str) -> list[str]:
    return [facts.shown.network.organisations[node].name, facts.shown.captions[node]]


def _levels_behind(facts: Facts, words: Words, node: str) -> str:
    """How many of those a node stands for have which level; empty for one organisation."""
    behind = facts.shown.all_behind(node)
    if len(behind) == 1:
        return ""
    levels = FoundLevels(facts.assessment)
    counts = Counter(levels.level(Kind.ORGANISATION, one).level for one in behind)
    return ", ".join(
        f"{words.number(counts[level])} {words.text(f'level.{level}')}"
        for level in LEGEND_LEVELS
        if counts[level]
    )


def _link_lines(facts: Facts, words: Words, hit: Hit) -> list[str]:
    link_id = facts.model.links.rows.ids[hit.row]
    link = facts.shown.network.links[link_id]
    is_assumed = link.certainty is Certainty.ASSUMED
    certainty = words.text(f"certainty.{link.certainty}") if is_assumed else ""
    state = _joined(level_word(facts.model, words, hit), certainty)
    ends = link_ends(facts.shown.network, link_id)
    bundle = facts.shown.bundles.get(link_id)
    if bundle is not None:
        return [ends, words.text("folding.links", count=len(bundle)), state]
    return [ends, _joined(link.product or "", words.country(link.country_of_making)), state]


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
