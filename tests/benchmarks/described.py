"""Deliveries as lists describe them: words, codes, countries, regions and sectors. Seeded."""

from __future__ import annotations

import dataclasses
import random

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record
from imvo_desktop.knowledge import countries, findings, product_words, sectors
from tests.benchmarks.synthetic import synthetic_chain

_ADDED = ("", " wit", " 500 g", " zwart XL", " doos 12 stuks", " art. {number}")


def described_chain(organisations: int, links: int, seed: int = 7) -> Network:
    """A synthetic chain of which two thirds of the deliveries have words, half a code or country.

    Products, countries and sectors come from all of the knowledge base, so that hardly two
    deliveries are alike.
    """
    dice = random.Random(seed)
    words = sorted({one.word for one in product_words.all_words()})
    codes = sorted({code for one in findings.bundled() for code in one.hs})
    places = sorted(countries.all_countries())
    classes = sorted(one for one in sectors.all_sectors() if len(one) == 4)

    def described(record: Record) -> Record:
        if isinstance(record, Organisation):
            sector = dice.choice(classes) if dice.random() < 0.5 else None
            return dataclasses.replace(record, country=dice.choice(places), sector=sector)
        if isinstance(record, Link):
            added = dice.choice(_ADDED).format(number=dice.randrange(10_000))
            return dataclasses.replace(
                record,
                product=dice.choice(words) + added if dice.random() < 0.67 else None,
                hs=dice.choice(codes) if dice.random() < 0.5 else None,
                country_of_making=dice.choice(places) if dice.random() < 0.5 else None,
            )
        return record

    return Network(map(described, synthetic_chain(organisations, links, seed)))
