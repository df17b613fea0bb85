"""What the command for suggestions answers: a document for programs, lines for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.matching import Said
from imvo_desktop.usecases.command_lines import table_lines
from imvo_desktop.usecases.suggestions import State, Suggestion, Suggestions


def suggest_document(found: Suggestions, accepted: int | None = None) -> dict[str, object]:
    """The suggestions, one row for each delivery, theme and level they come from.

    `accepted` is how many were taken over just now, None when that was not asked.
    """
    document: dict[str, object] = {
        "links": found.links,
        "links_with_findings": found.links_with_findings,
        "origin_unknown": found.origin_unknown,
        "product_unknown": found.product_unknown,
        "services": found.services,
        "unjudged": len(found.unjudged),
        "attention": sum(one.is_attention for one in found.items),
        "by_theme": {theme: _counts(some) for theme, some in by_theme(found)},
        "suggestions": [row for one in found.items for row in _rows(one)],
        "themes_without_source": list(found.uncovered),
    }
    return document if accepted is None else document | {"accepted": accepted}


def suggest_lines(found: Suggestions, words: Words, accepted: int | None = None) -> Iterator[str]:
    """How much is suggested, theme by theme, and what is not known."""
    if accepted is not None:
        yield words.text("command.suggest.accepted", count=accepted)
    yield words.text(
        "command.suggest.found", links=found.links, with_findings=found.links_with_findings
    )
    yield words.text("command.suggest.origin", count=found.origin_unknown)
    if found.services:
        yield words.text("command.suggest.services", count=found.services)
    yield words.text("command.suggest.provisional", count=len(found.unjudged), all=found.links)
    rows = [_theme_row(theme, some, words) for theme, some in by_theme(found)]
    if rows:
        header = ("theme", "suggestions", "attention", "judged", "aside")
        titles = tuple(words.text(f"command.suggest.column.{one}") for one in header)
        yield from ("", *table_lines([titles, *rows]))
    themes = ", ".join(words.text(f"theme.{one}") for one in found.uncovered)
    if themes:
        yield from ("", words.text("command.suggest.no_source", themes=themes))
    yield from ("", words.text("command.suggest.not_low"))


def by_theme(found: Suggestions) -> list[tuple[Theme, list[Suggestion]]]:
    """The suggestions of each theme that has any, in the order of the themes' ids."""
    themes: dict[Theme, list[Suggestion]] = {}
    for one in found.items:
        themes.setdefault(one.theme, []).append(one)
    return sorted(themes.items())


def _counts(some: Sequence[Suggestion]) -> dict[str, int]:
    states = Counter(one.state for one in some)
    return {
        "links": len(some),
        "attention": sum(one.is_attention for one in some),
        **{state.value: states[state] for state in State},
    }


def _theme_row(theme: Theme, some: Sequence[Suggestion], words: Words) -> tuple[str, ...]:
    counts = _counts(some)
    taken = counts[State.ACCEPTED] + counts[State.JUDGED]
    numbers = (len(some) - counts["attention"], counts["attention"], taken, counts[State.ASIDE])
    return (words.text(f"theme.{theme}"), *map(words.number, numbers))


def _rows(suggestion: Suggestion) -> Iterator[dict[str, object]]:
    ordered = sorted(suggestion.said, key=_level)
    for level, said in groupby(ordered, key=_level):
        yield _row(suggestion, level, list(said))


def _row(suggestion: Suggestion, level: LevelFrom, said: Sequence[Said]) -> dict[str, object]:
    """The row of one level: what carries its likelihood, and `beside` that what is less sure."""
    likelihood = max((one.likelihood for one in said if one.likelihood), default=None)
    carrying = [one for one in said if one.likelihood == likelihood]
    return {
        "link": suggestion.link,
        "theme": suggestion.theme,
        "level_from": level,
        "scale": suggestion.scale,
        "scope": None,
        "irremediability": None,
        "likelihood": likelihood,
        "state": suggestion.state,
        **_named(carrying),
        "beside": _named([one for one in said if one.likelihood != likelihood]),
    }


def _named(said: Sequence[Said]) -> dict[str, list[str]]:
    """Who says it, and of what."""
    findings = [finding for one in said for finding in one.findings]
    return {
        "sources": sorted({one.source for one in findings}),
        "findings": sorted({one.id for one in findings}),
        "materials": sorted({one.material for one in said if one.material}),
        "countries": sorted({country for one in said for country in one.countries}),
        "areas": sorted({area for one in findings for area in one.areas}),
    }


def _level(said: Said) -> LevelFrom:
    return said.level_from
