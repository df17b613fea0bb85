"""Which products are looked at first, later or not, and why."""

from __future__ import annotations

from dataclasses import dataclass, field

from imvo_desktop.domain.codes import ScopeDecision


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeChoice:
    """The choice for one product, or one group of products, that the own company buys.

    `subject` is the name as it was chosen; `group` the group of products of the knowledge base it
    stands for, None for a product by itself; `hs` its code where that is known. `order` counts
    from 1 among those that come first. Out of scope wants a `reason`. `when` is ISO UTC.
    """

    id: str
    subject: str
    choice: ScopeDecision
    hs: str | None = None
    group: str | None = None
    reason: str | None = None
    order: int | None = field(default=None, metadata={"low": 1, "high": 10**6})
    who: str | None = None
    when: str | None = None
