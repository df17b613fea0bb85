"""Stakeholders, conversations and joint actions: the edits that begin one or follow from one."""

from __future__ import annotations

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, SpokenWith
from imvo_desktop.domain.edit import Edit, edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.stakeholder import (
    Conversation,
    JointAction,
    Stakeholder,
    StakeholderKind,
)
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge.laws import Body
from imvo_desktop.usecases.stakeholder_rows import (
    joint_actions,
    stakeholders,
)

_UNIONS = frozenset({"fnv", "cnv", "acv", "abvv"})
_CIVIL = frozenset({"unicef-nl", "mvo-platform"})
_EXPERTS = frozenset({"csr-risk-check", "ilo"})


def add_stakeholder(
    network: Network, name: str, kind: StakeholderKind, new_id: IdSource
) -> tuple[Edit, str]:
    """Begin a stakeholder of this kind, and its id; a number comes behind a name in use."""
    taken = {one.name for one in stakeholders(network)}
    is_internal = kind is StakeholderKind.WORKS_COUNCIL
    made = Stakeholder(id=new_id(), name=_free(name, taken), kind=kind, is_internal=is_internal)
    return editing.add(network, made), made.id


def kind_of_body(body: Body) -> StakeholderKind:
    """What sort of party an office of the library is."""
    if body.id in _UNIONS:
        return StakeholderKind.UNION
    if body.id in _CIVIL:
        return StakeholderKind.NGO
    return StakeholderKind.EXPERT if body.id in _EXPERTS else StakeholderKind.GOVERNMENT


def take_over(network: Network, body: Body, words: Words, new_id: IdSource) -> tuple[Edit, str]:
    """Add an office of the library as stakeholder, with where it comes from and when checked."""
    came = words.text("talks.from_library", day=words.date(body.checked_on))
    made = Stakeholder(
        id=new_id(),
        name=body.name(words.language),
        kind=kind_of_body(body),
        country=body.country or None,
        address=body.address,
        note=f"{body.role(words.language)} {came}",
    )
    return editing.add(network, made), made.id


def plan_conversation(
    network: Network, stakeholder: str, risks: tuple[str, ...], day: str, new_id: IdSource
) -> tuple[Edit, str]:
    """Begin a conversation about `risks` on `day` (ISO), and its id.

    Without a stakeholder the one that fits the first risk best is taken; where there is none at
    all `InputError("nobody_to_talk_to")`.
    """
    chosen = stakeholder or best_for(network, risks)
    if not chosen:
        raise InputError("nobody_to_talk_to")
    made = Conversation(id=new_id(), stakeholder=chosen, date=day, risks=risks)
    return editing.add(network, made), made.id


def best_for(network: Network, risks: tuple[str, ...]) -> str:
    """The stakeholder that fits the first risk best: by its place, theme and country."""
    found = stakeholders(network)
    risk = network.risks.get(next(iter(risks), ""))
    if risk is None:
        return found[0].id if found else ""

    def fit(one: Stakeholder) -> tuple[int, int, int]:
        place = _place(network, risk)
        where = network.organisations.get(place)
        country = where.country if where is not None else None
        is_there = one.organisation is not None and one.organisation == place
        is_in_country = country is not None and one.country == country
        return (int(is_there), int(risk.theme in one.themes), int(is_in_country))

    return max(found, key=fit).id if found else ""


def unconfirmed(network: Network, record_id: str) -> tuple[str, ...]:
    """The risks of a conversation of which nobody said yet that those affected were heard."""
    talk = network.get(Kind.CONVERSATION, record_id)
    if not isinstance(talk, Conversation):
        return ()
    found = (network.risks.get(one) for one in talk.risks)
    return tuple(
        one.id for one in found if one is not None and one.spoken_with is not SpokenWith.YES
    )


def confirm_heard(network: Network, record_id: str) -> Edit:
    """Say of every risk of a conversation that those affected, or who speaks for them, were heard.

    One edit; a person asks for it.
    """
    ids = unconfirmed(network, record_id)
    changed = editing.change(network, Kind.RISK, ids, spoken_with=SpokenWith.YES)
    return edit("confirm_heard", changed.changes, count=len(ids))


def add_joint_action(
    network: Network, name: str, partners: tuple[str, ...], day: str, new_id: IdSource
) -> tuple[Edit, str]:
    """Begin something done together with `partners` from `day` (ISO) on, and its id."""
    taken = {one.name for one in joint_actions(network)}
    made = JointAction(id=new_id(), name=_free(name, taken), partners=partners, start=day)
    return editing.add(network, made), made.id


def _place(network: Network, risk: Risk) -> str:
    link = network.links.get(risk.link or "")
    return link.supplier if link is not None else risk.organisation or ""


def _free(name: str, taken: set[str]) -> str:
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name} {number}"
    return free
