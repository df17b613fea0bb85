"""How records are called."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.directions import isolated
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import Criterion, CriterionScore
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.domain.words import Words, capital
from imvo_desktop.knowledge import products


def link_ends(network: Network, link_id: str) -> str:
    """A link by its two ends: who delivers, to whom."""
    link = network.links[link_id]
    supplier, buyer = network.organisations[link.supplier], network.organisations[link.buyer]
    return f"{isolated(supplier.name)} → {isolated(buyer.name)}"


def link_name(network: Network, link_id: str) -> str:
    """Product, supplier and buyer of a link on one line."""
    product, ends = network.links[link_id].product, link_ends(network, link_id)
    return f"{isolated(product)}: {ends}" if product else ends


def record_name(network: Network, kind: Kind, record_id: str, words: Words) -> str:
    """What a record is called, one without a name by its kind; empty when it is gone."""
    record = network.get(kind, record_id)
    if record is None:
        return ""
    if kind is Kind.LINK:
        return link_name(network, record_id)
    if kind is Kind.ORGANISATION:
        return network.organisations[record_id].name
    if isinstance(record, Risk):
        return risk_name(network, record, words)
    if isinstance(record, CriterionScore):
        return score_name(network, record)
    return str(getattr(record, "name", "")) or words.text(f"kind.{kind}")


def score_name(network: Network, score: CriterionScore) -> str:
    """Who was scored, and on which criterion."""
    criterion = network.get(Kind.CRITERION, score.criterion)
    text = criterion.text if isinstance(criterion, Criterion) else ""
    return f"{isolated(network.organisations[score.organisation].name)}: {text}"


def risk_name(network: Network, risk: Risk, words: Words) -> str:
    """The theme of a risk and where it sits."""
    return f"{words.text(f'theme.{risk.theme}')} · {risk_place(network, risk)}"


def risk_place(network: Network, risk: Risk) -> str:
    """The link or the organisation a risk sits on."""
    if risk.link is not None:
        return link_name(network, risk.link)
    return isolated(network.organisations[risk.organisation].name) if risk.organisation else ""


def product_name(link: Link, words: Words) -> str:
    """The product as it was typed, else the name of its code; empty where neither is known."""
    if link.product or not link.hs:
        return link.product or ""
    product = products.by_hs(link.hs)
    return capital(products.name(link.hs, words.language)) if product else ""


def scope_name(choice: ScopeChoice, words: Words) -> str:
    """What a choice is for: in the words it was chosen with, a group of products by its name."""
    from imvo_desktop.knowledge import materials

    group = materials.all_groups().get(choice.group or "")
    names = (group.name_nl, group.name_en) if group is not None else ()
    is_named = choice.subject.casefold() in {one.casefold() for one in names}
    if group is not None and (is_named or not choice.subject):
        return capital(group.name(words.language))
    if choice.subject or not choice.hs:
        return choice.subject or words.text("scope.no_product")
    return capital(products.name(choice.hs, words.language))
