"""What a report says of conversations and of what is done together with others.

A reader outside is told how often which sort of party was heard, and what came of a conversation
only where it may be shared.
"""

from __future__ import annotations

from collections import Counter

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.stakeholder import Conversation, JointAction, Stakeholder, StakeholderKind
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import Block, Bullets, Heading, Paragraph, Rich, Table

_COLUMNS = ("date", "with", "about", "came")
_ROWS = 60
_RISKS = 3


def talks_blocks(basis: Basis) -> list[Block]:
    """The conversations, counted and one by one as far as this reader may see; else nothing."""
    found = sorted(_talks(basis), key=lambda one: (one.date, one.id), reverse=True)
    if not found:
        return []
    words = basis.words
    counts = Counter(_kind(basis, one) for one in found)
    said = [
        words.text("talks.counted", kind=words.text(f"stakeholder_kind.{kind}"), count=counts[kind])
        for kind in StakeholderKind
        if counts[kind]
    ]
    blocks: list[Block] = [
        Heading(words.text("talks.title")),
        Paragraph(rich(words.text("talks.total", count=len(found), kinds=", ".join(said)))),
    ]
    told = [one for one in found if one.about or one.outcome]
    shown, rest = limited(told, _ROWS)
    if shown:
        headers = tuple(
            words.text(f"talks.column.{one}") for one in ("date", "with", "about", "came")
        )
        blocks.append(Table(headers, tuple(_row(basis, one) for one in shown), (3, 5, 6, 6)))
    if rest:
        blocks.append(Paragraph(rich(basis.say("rest_rows", count=rest)), is_quiet=True))
    return blocks


def joint_blocks(basis: Basis) -> list[Block]:
    """What is done together with others, as far as this reader may see; else nothing."""
    words = basis.words
    records = sorted(basis.network.records(Kind.JOINT_ACTION).items())
    found = [one for _, one in records if isinstance(one, JointAction) and one.name.strip()]
    if not found:
        return []
    lines = []
    for one in found[:_ROWS]:
        parts = [one.name.rstrip("."), one.target or "", one.progress or ""]
        told = ": ".join(part.rstrip(".") for part in parts if part)
        status = words.text(f"measure_status.{one.status}").lower()
        lines.append(rich(words.text("talks.joint_line", text=told, status=status)))
    return [Heading(words.text("talks.joint")), Bullets(tuple(lines))]


def _talks(basis: Basis) -> list[Conversation]:
    found = basis.network.records(Kind.CONVERSATION).values()
    return [one for one in found if isinstance(one, Conversation)]


def _party(basis: Basis, one: Conversation) -> Stakeholder | None:
    found = basis.network.get(Kind.STAKEHOLDER, one.stakeholder)
    return found if isinstance(found, Stakeholder) else None


def _kind(basis: Basis, one: Conversation) -> StakeholderKind:
    party = _party(basis, one)
    return party.kind if party is not None else StakeholderKind.OTHER


def _row(basis: Basis, one: Conversation) -> tuple[Rich, ...]:
    words, party = basis.words, _party(basis, one)
    kind = words.text(f"stakeholder_kind.{_kind(basis, one)}")
    name = party.name if party is not None else ""
    with_whom = f"{name} ({kind.lower()})" if name else kind
    return (
        rich(words.date(one.date)),
        rich(with_whom),
        rich(_about(basis, one)),
        rich(one.outcome or words.text("talks.no_outcome")),
    )


def _about(basis: Basis, one: Conversation) -> str:
    """In words, and the themes and places of the risks it was about."""
    risks = [basis.network.risks[each] for each in one.risks if each in basis.network.risks]
    said = [f"{basis.theme_of(risk)} ({basis.place_of(risk)})" for risk in risks[:_RISKS]]
    if more := len(risks) - _RISKS:
        said += [basis.words.text("talks.more", count=more)] if more > 0 else []
    return "; ".join([part for part in (one.about.rstrip("."), *said) if part])
