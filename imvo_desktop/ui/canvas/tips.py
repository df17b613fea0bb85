"""What the chain says of an organisation or a delivery when the mouse rests on it."""

from __future__ import annotations

import html

from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.codes import Certainty
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.labels.names import link_ends
from imvo_desktop.ui.canvas.chain_model import ChainModel
from imvo_desktop.ui.canvas.chain_scene import Hit, Part


def level_word(model: ChainModel, words: Words, hit: Hit) -> str:
    """The level of a node or link in words, "at least" where questions are open."""
    table = model.links if hit.part is Part.LINK else model.nodes
    level = LEVELS[int(table.level[hit.row])]
    return level_text(words, level, is_at_least=bool(table.at_least[hit.row]))


def tip(network: Network, model: ChainModel, words: Words, hit: Hit) -> str:
    """The lines of the tip as rich text with everything a person wrote escaped; empty for none."""
    if hit.part is Part.NODE:
        lines = _node_lines(network, model, words, hit)
    elif hit.part is Part.LINK:
        lines = _link_lines(network, model, words, hit)
    else:
        return ""
    return "<br>".join(html.escape(line) for line in lines if line)


def _node_lines(network: Network, model: ChainModel, words: Words, hit: Hit) -> list[str]:
    organisation = network.organisations[model.nodes.rows.ids[hit.row]]
    kind = words.text(f"organisation_kind.{organisation.kind}")
    place = words.country(organisation.country)
    return [organisation.name, _joined(kind, place), level_word(model, words, hit)]


def _link_lines(network: Network, model: ChainModel, words: Words, hit: Hit) -> list[str]:
    link = network.links[model.links.rows.ids[hit.row]]
    is_assumed = link.certainty is Certainty.ASSUMED
    certainty = words.text(f"certainty.{link.certainty}") if is_assumed else ""
    made = _joined(link.product or "", words.country(link.country_of_making))
    state = _joined(level_word(model, words, hit), certainty)
    return [link_ends(network, link.id), made, state]


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
