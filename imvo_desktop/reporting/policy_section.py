"""Policy and roles: what the company laid down, who answers for it, and its own way of buying."""

from __future__ import annotations

import dataclasses

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.company import policy_of
from imvo_desktop.domain.policy import Policy
from imvo_desktop.domain.purchasing import PracticeCheck, Practices
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Facts,
    Heading,
    Note,
    Paragraph,
    Section,
    Table,
    Tone,
)
from imvo_desktop.reporting.steps_blocks import steps_blocks

_PRACTICES = tuple(one.name for one in dataclasses.fields(Practices))


def policy_section(basis: Basis, number: str) -> Section:
    """The section on policy and roles; says it where nothing was written down."""
    policy = policy_of(basis.network)
    own = [*_buying(basis), *_own_check(basis), *steps_blocks(basis)]
    blocks = [*_policy(basis, policy), *_facts(basis, policy), *own]
    return Section(number, basis.words.text("part.policy"), tuple(blocks))


def _policy(basis: Basis, policy: Policy) -> list[Block]:
    lines = [line.strip() for line in policy.text.splitlines() if line.strip()]
    if lines:
        return [Paragraph(rich(line)) for line in lines]
    text = rich(basis.say("policy.none_text"))
    return [Note(basis.say("policy.none"), (text,), Tone.WARNING)]


def _facts(basis: Basis, policy: Policy) -> list[Block]:
    """Who answers for it, since when, and where it can be read; nothing where all is blank."""
    who = ", ".join(one for one in (policy.responsible, policy.responsible_role) if one)
    adopted = basis.words.date(policy.adopted) if policy.adopted else ""
    if not (who or adopted or policy.address or policy.text.strip()):
        return []
    values = (("responsible", who), ("adopted", adopted), ("address", policy.address))
    not_given = basis.say("not_given")
    return [
        Facts(
            tuple((basis.say(f"policy.{one}"), rich(value or not_given)) for one, value in values)
        )
    ]


def _buying(basis: Basis) -> list[Block]:
    """Of how many deliveries the own way of buying adds to harm, does not, or was not asked."""
    title, asked = Heading(basis.say("policy.own")), [one.practices for one in basis.deliveries]
    given = {name: [getattr(one, name) for one in asked] for name in _PRACTICES}
    if all(value is None for values in given.values() for value in values):
        return [title, Paragraph(rich(basis.say("policy.own_none")))]
    rows = tuple(
        (
            rich(basis.words.text(f"practices.{name}")),
            *(rich(basis.words.number(values.count(one))) for one in (True, False, None)),
        )
        for name, values in given.items()
    )
    headers = tuple(
        basis.say(f"column.{one}") for one in ("practice", "adds", "adds_not", "not_asked")
    )
    intro = Paragraph(rich(basis.say("policy.own_text", total=len(asked))))
    return [title, intro, Table(headers, rows, (4, 2, 2, 2), numbers=(1, 2, 3))]


def _own_check(basis: Basis) -> list[Block]:
    """The last look at the own purchasing as a whole; nothing where its reader sees none."""
    found = basis.network.records(Kind.PRACTICE_CHECK).values()
    checks = [one for one in found if isinstance(one, PracticeCheck)]
    if not checks:
        return []
    words, last = basis.words, max(checks, key=lambda one: (one.date, one.id))
    answers = {True: "yes", False: "no", None: "open"}
    rows = tuple(
        (
            rich(words.text(f"practices.{name}")),
            rich(basis.say(f"practice_check.{answers[getattr(last.practices, name)]}")),
        )
        for name in _PRACTICES
    )
    headers = (basis.say("column.practice"), basis.say("practice_check.column"))
    blocks: list[Block] = [
        Heading(basis.say("practice_check.title")),
        Paragraph(rich(basis.say("practice_check.text", date=last.date))),
        Table(headers, rows, (4, 3)),
    ]
    plan = basis.told(last.plan)
    return (
        [*blocks, Paragraph(rich(basis.say("practice_check.plan", plan=plan)))] if plan else blocks
    )
