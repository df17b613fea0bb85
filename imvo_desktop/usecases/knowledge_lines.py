"""What the command for the knowledge base answers: how much there is of what, and from whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge import (
    countries,
    country_figures,
    country_finder,
    findings,
    goods,
    laws,
    materials,
    product_finder,
    product_words,
    products,
    sectors,
    sources,
)
from imvo_desktop.usecases.command_lines import table_lines

_MOST_FOUND = 3
_NEARLY_SURE = 90.0
_FOUND = (
    ("products", "product", "hs"),
    ("countries", "country", "code"),
    ("sectors", "sector", "code"),
)


def knowledge_document(word: str | None = None) -> dict[str, object]:
    """How much the knowledge base holds, and what `word` finds in it if one is given.

    `edition` is the day the last source was read.
    """
    covered = findings.covered_themes()
    document: dict[str, object] = {
        **counts(),
        "edition": edition(),
        "themes_covered": sorted(covered),
        "themes_without_source": sorted(set(Theme) - covered),
        "by_source": _by_source(),
    }
    return document if word is None else document | {"found": found(word)}


def counts() -> dict[str, int]:
    """How many of each there are, in the order they are shown."""
    return {
        "sources": len(sources.all_sources()),
        "findings": len(findings.bundled()),
        "countries": len(countries.all_countries()),
        "figures": sum(_figures().values()),
        "products": len(products.all_products()),
        "words": len(product_words.all_words()),
        "goods": len(goods.all_goods()),
        "sectors": len(sectors.all_sectors()),
        "materials": len(materials.all_materials()),
        "product_groups": len(materials.all_groups()),
        "laws": len(laws.all_laws()),
        "agreements": len(laws.all_agreements()),
        "bodies": len(laws.all_bodies()),
    }


def edition() -> str:
    """The day the last source was read, as an ISO date."""
    return max(one.read_on for one in sources.all_readings().values())


def found(word: str, language: str | None = None) -> dict[str, list[dict[str, object]]]:
    """The best products, countries and sectors for `word`, best first.

    Where it is a word for a product, a country that only looks like it is left out ("cacao" is
    not Curaçao).
    """
    products_found = product_finder.find(word, language, _MOST_FOUND)
    is_product = any(one.reason != "fuzzy" for one in products_found)
    places = [
        one
        for one in country_finder.find_country(word, language, _MOST_FOUND)
        if one.reason != "fuzzy" or not is_product or one.score >= _NEARLY_SURE
    ]
    return {
        "products": [asdict(one) for one in products_found],
        "countries": [asdict(one) for one in places],
        "sectors": [asdict(one) for one in sectors.find_sector(word, language, _MOST_FOUND)],
    }


def knowledge_lines(words: Words, word: str | None = None) -> Iterator[str]:
    """The same for a person: what is found for `word`, or how much there is and from whom."""
    if word is not None:
        yield from _found_lines(words, word)
        return
    yield f"{words.text('command.knowledge.counts', date=edition())}:"
    named = [
        (words.text(f"command.knowledge.{name}"), words.number(count))
        for name, count in counts().items()
    ]
    yield from table_lines(named)
    yield from ("", f"{words.text('command.knowledge.by_source')}:")
    of_source = _findings()
    yield from table_lines(
        [
            (words.number(of_source[one.id]), f"{one.publisher}: {one.title} ({one.edition})")
            for one in sources.all_sources().values()
            if of_source[one.id]
        ]
    )
    covered = findings.covered_themes()
    themes = ", ".join(words.text(f"theme.{one}") for one in Theme if one not in covered)
    yield from ("", words.text("command.suggest.no_source", themes=themes))


def _found_lines(words: Words, word: str) -> Iterator[str]:
    hits = found(word, words.language)
    rows = [
        (words.text(f"command.knowledge.{one}"), str(hit[code]), str(hit[f"name_{words.language}"]))
        for kind, one, code in _FOUND
        for hit in hits[kind]
    ]
    if rows:
        yield from table_lines(rows)
    else:
        yield words.text("command.knowledge.nothing", word=word)


def _by_source() -> list[dict[str, object]]:
    """Each source with how much of it there is."""
    of_findings, of_figures = _findings(), _figures()
    return [
        {
            **asdict(one.source),
            "read_on": one.read_on,
            "carries": one.carries,
            "findings": of_findings[source_id],
            "figures": of_figures[source_id],
        }
        for source_id, one in sources.all_readings().items()
    ]


def _findings() -> Counter[str]:
    """How many findings come from each source."""
    return Counter(one.source for one in findings.bundled())


def _figures() -> Counter[str]:
    """How many figures of countries come from each source."""
    every = (country_figures.of_country(one) for one in countries.all_countries())
    return Counter(one.source for some in every for one in some)
