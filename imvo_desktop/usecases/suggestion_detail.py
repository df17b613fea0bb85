"""All there is to say of one group of suggestions: the sentence, why so likely, and the source."""

from __future__ import annotations

from collections.abc import Iterator

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.source_sentences import (
    reading_text,
    said_text,
    scale_text,
    source_text,
    why_text,
)
from imvo_desktop.usecases.known_sources import source_of
from imvo_desktop.usecases.suggestion_groups import Group, made_in
from imvo_desktop.usecases.suggestion_states import set_aside_on
from imvo_desktop.usecases.suggestions import State, Suggestion

_MOST_REASONS = 3


def detail_text(
    network: Network, words: Words, group: Group, suggestion: Suggestion | None = None
) -> str:
    """Some lines of text on the group, or on one delivery of it.

    What is said, why the likelihood is 4, 3 or not said, the start value with its reason, and each
    source with its edition, licence, address and when it was read; for what was set aside the
    reason, who and when.
    """
    country = made_in(network, suggestion or group.suggestions[0])
    lines = [
        *_reasons(network, words, [suggestion] if suggestion else list(group.suggestions)),
        said_text(words, group.said, country if suggestion is not None else None),
        why_text(words, group.said, country),
        scale_text(words, group.theme),
    ]
    for source_id in sorted({one.source for one in group.said.findings}):
        lines += _source_lines(network, words, source_id)
    return "\n".join(lines)


def _source_lines(network: Network, words: Words, source_id: str) -> Iterator[str]:
    source = source_of(network, source_id)
    if source is None:
        return
    yield source_text(words, source)
    reading = reading_text(words, source_id)
    yield " ".join(one for one in (reading, source.address or "") if one)


def _reasons(network: Network, words: Words, chosen: list[Suggestion]) -> list[str]:
    """Why it was set aside, each reason once."""
    found: dict[str, None] = {}
    for one in chosen:
        if one.state is State.ASIDE and len(found) < _MOST_REASONS:
            found |= dict.fromkeys(_reasons_of(network, words, one))
    return list(found)[:_MOST_REASONS]


def _reasons_of(network: Network, words: Words, suggestion: Suggestion) -> Iterator[str]:
    for one in set_aside_on(network, suggestion.link, suggestion.theme):
        values = {"reason": one.aside, "who": one.who or "–", "date": one.when or ""}
        yield words.text("said.aside", **values)
