"""Which products come first, later or not, and why: as they were chosen."""

from __future__ import annotations

from collections.abc import Sequence

from imvo_desktop.domain.codes import ScopeDecision
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.labels.names import scope_name
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import Block, Bullets, Heading, Paragraph

_LISTED = 40


def first_blocks(basis: Basis) -> list[Block]:
    """What comes first, in its order, and what comes later; nothing where nobody chose."""
    first, later = _chosen(basis, ScopeDecision.FIRST), _chosen(basis, ScopeDecision.LATER)
    if not first and not later:
        return []
    blocks: list[Block] = [Heading(basis.words.text("scope.report.head"))]
    if first:
        shown, rest = limited(list(first), _LISTED)
        texts = [f"{at}. {_reasoned(basis, one)}" for at, one in enumerate(shown, 1)]
        blocks.append(Bullets(tuple(rich(text) for text in [*texts, *_more(basis, rest)])))
    if later:
        called, rest = limited([scope_name(one, basis.words) for one in later], _LISTED)
        names = ", ".join([*called, *_more(basis, rest)])
        blocks.append(Paragraph(rich(basis.words.text("scope.later", names=names))))
    return blocks


def out_blocks(basis: Basis) -> list[Block]:
    """The products that are out of scope, each with its reason."""
    out = _chosen(basis, ScopeDecision.OUT)
    if not out:
        return []
    shown, rest = limited(list(out), _LISTED)
    texts = [*(_reasoned(basis, one) for one in shown), *_more(basis, rest)]
    return [
        Paragraph(rich(basis.words.text("scope.report.out"))),
        Bullets(tuple(rich(text) for text in texts)),
    ]


def _chosen(basis: Basis, decision: ScopeDecision) -> Sequence[ScopeChoice]:
    found = [one for one in basis.network.scope_choices.values() if one.choice is decision]
    return sorted(found, key=lambda one: (one.order or 10**9, one.subject.casefold(), one.id))


def _reasoned(basis: Basis, choice: ScopeChoice) -> str:
    reason = choice.reason
    if not reason and choice.choice is ScopeDecision.OUT:
        reason = basis.words.text("scope.no_reason")
    name = scope_name(choice, basis.words)
    return f"{name}: {reason}" if reason else name


def _more(basis: Basis, count: int) -> list[str]:
    return [basis.words.text("scope.more", count=count)] if count else []
