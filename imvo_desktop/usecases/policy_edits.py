"""The policy of the own company and what it asked of its own people; each answer is an edit."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.company import policy_of
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.fields import replaced, to_plain_full
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.policy import POLICY_ID, Policy, Workforce
from imvo_desktop.domain.words import Words
from imvo_desktop.importing import dates
from imvo_desktop.usecases.change_part import part_of
from imvo_desktop.usecases.typed_values import UnreadableError

COVERS = (
    "covers_child_labour", "covers_forced_labour", "covers_trafficking", "covers_discrimination",
    "covers_accidents",
)  # fmt: skip
"""What a code of conduct can cover; asked where there is one."""

INCIDENTS = (
    "incident_child_labour", "incident_forced_labour", "incident_trafficking",
    "incident_discrimination",
)  # fmt: skip
"""Of which incidents among the own people is asked."""


def change_policy(network: Network, name: str, value: object) -> Edit:
    """Give the policy this `value` in the field `name` (`workforce.part` for its own people).

    A policy in which nothing is filled in any more goes. An unfit value raises `InputError`.
    """
    before = network.get(Kind.POLICY, POLICY_ID)
    now = policy_of(network)
    after = replaced(now, _with_part(now, name, value) if "." in name else {name: value})
    wanted = None if after == Policy() else after
    if before == wanted:
        return edit("change_policy", ())
    code = "add_policy" if before is None else "change_policy"
    return edit("remove_policy" if wanted is None else code, (Change(before, wanted),), count=1)


def is_empty(policy: Policy) -> bool:
    """Whether nothing is written down of policy and roles; the own people are asked apart."""
    fields = (policy.text, policy.adopted, policy.address)
    return not any((*fields, policy.responsible, policy.responsible_role))


def is_asked(workforce: Workforce) -> bool:
    """Whether one of the questions about the own people has an answer."""
    return workforce != Workforce()


def has_incident(workforce: Workforce) -> bool:
    """Whether an incident among the own people was confirmed."""
    named = any(part_of(workforce, one) for one in INCIDENTS)
    return named or bool(workforce.incident_other)


def starter_text(network: Network, words: Words) -> str:
    """A policy in a few sentences to begin with, in the name of the own company."""
    own = network.own
    name = (own.name if own is not None else "").strip() or network.project.name.strip()
    return words.text("policy.starter", name=name or words.text("policy.our_company"))


def read_day(text: str) -> str | None:
    """The day, month or year a person typed (day before month), as ISO; None for nothing.

    Raises `UnreadableError` for what is no date.
    """
    if not text.strip():
        return None
    found = dates.parse(text, "dmy")
    if found is None:
        raise UnreadableError
    return found.iso


def _with_part(policy: Policy, name: str, value: object) -> dict[str, object]:
    whole, _, part = name.partition(".")
    parts = to_plain_full(policy)[whole]
    return {whole: {**(parts if isinstance(parts, dict) else {}), part: value}}
