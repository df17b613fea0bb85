"""What comes first, later or not, and why: in the ten lines a reader has time for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from imvo_desktop.domain.codes import ScopeDecision
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.scope_lines import ScopeLine, chosen, first_in_order

FIRST_NAMED = 5
_MOST_NAMED = 12


def progress_text(lines: Sequence[ScopeLine], words: Words) -> str:
    """How many of the products have a choice: “12 of 19 products chosen”."""
    done = sum(one.choice is not None for one in lines)
    return words.text("scope.progress", done=words.number(done), count=len(lines))


def summary(lines: Sequence[ScopeLine], words: Words) -> tuple[str, ...]:
    """At most ten lines: what comes first and why, what later, what is left out and why."""
    first = first_in_order(lines)
    found = [progress_text(lines, words)]
    if first:
        found.append(words.text("scope.first"))
        found += [f"{at}. {reasoned(one, words)}" for at, one in enumerate(first[:FIRST_NAMED], 1)]
    if len(first) > FIRST_NAMED:
        rest = first[FIRST_NAMED:]
        found.append(words.text("scope.then", names=_names(rest, words)))
    for code, decision in (("later", ScopeDecision.LATER), ("open", None)):
        some = chosen(lines, decision)
        if some:
            found.append(words.text(f"scope.{code}", names=_names(some, words)))
    out = chosen(lines, ScopeDecision.OUT)
    if out:
        found.append(words.text("scope.out", names=_reasoned(out, words)))
    return tuple(found)


def reasoned(line: ScopeLine, words: Words) -> str:
    """A product with the reason of its choice; without one that is said where it is needed."""
    reason = line.choice.reason if line.choice is not None else None
    if not reason and line.decision is ScopeDecision.OUT:
        reason = words.text("scope.no_reason")
    return f"{line.name}: {reason}" if reason else line.name


def _reasoned(lines: Sequence[ScopeLine], words: Words) -> str:
    shown = [reasoned(one, words) for one in lines[:_MOST_NAMED]]
    return "; ".join([*shown, *_more(len(lines), words)])


def _names(lines: Sequence[ScopeLine], words: Words) -> str:
    shown = [one.name for one in lines[:_MOST_NAMED]]
    return ", ".join([*shown, *_more(len(lines), words)])


def _more(count: int, words: Words) -> Iterable[str]:
    if count > _MOST_NAMED:
        yield words.text("scope.more", count=count - _MOST_NAMED)
