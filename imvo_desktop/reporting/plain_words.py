"""Words that are no names by themselves: a text needs them to say anything at all."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Protocol

from imvo_desktop.knowledge import countries, materials, products
from imvo_desktop.labels.labels import LANGUAGES, TABLES, Labels
from imvo_desktop.reporting.text_words import WORD, folded, words_of

_TRADE = """
    afdeling agro apparel asia asian associates atelier bakkerij broers brothers brouwerij
    business cacao centrum chemicals clothing cooperatie cooperatief cooperative cotton dairy
    department design dienst directeur director distribution dyeing east ekspor energy engineering
    enterprise enterprises europe european europese exporters exports fabric fabrics fabriek
    fabrieken factories factory farm farmers farms fashion foods footwear fruit fruits garen
    garens garment garments gebroeders giyim global goods greenhouse groep groothandel group
    growers grupo handel handelmaatschappij handels handelsonderneming holding holdings hoofd
    house importers industri industria industrial industrie industries industry internationaal
    international iplik kardesler kleding knits knitting knitwear kwekerij labels leather
    logistics machines makers manufacturer manufacturers manufacturing market marketing meubelen
    mill mills mine mines mining noord nord north office onderneming oost organic packaging papier
    partner partners plant plants plastics power precision premium printing produce producten
    production productions project purchasing quality retail royal sanayi services smelter
    smelters sohne solutions sourcing south spinnerij spinnery spinning sport sports staal steel
    stitching stores studio suppliers supplies supply systems tannery team tech technical
    technologies technology tekstil textiel textil textile textiles ticaret trade traders trading
    transport united vereniging verpakkingen ververij verzekering vezels weaving wereld west
    weverij wholesale works workshop world zonen zoon zuid
"""
"""What firms and their departments are called after all over the world."""


class _Named(Protocol):
    """A row of the knowledge base with its name in each language."""

    @property
    def name_en(self) -> str: ...

    @property
    def name_nl(self) -> str: ...


def is_goods(word: str) -> bool:
    """Whether `word` (folded) stands in the name of a good, a material or a country."""
    return word in _goods()


def is_plain(word: str) -> bool:
    """Whether `word` (folded) is one for goods, trade or places, or one this program uses."""
    return word in _goods() or word in _of_trade() or word in _of_the_program()


@cache
def _goods() -> frozenset[str]:
    names = (
        *_both_names(products.all_products()),
        *_both_names(materials.all_groups()),
        *_both_names(materials.all_materials()),
        *_both_names(countries.all_countries()),
    )
    return frozenset(word for name in names for word in words_of(name))


def _both_names(rows: Mapping[str, _Named]) -> list[str]:
    return [name for one in rows.values() for name in (one.name_en, one.name_nl)]


@cache
def _of_trade() -> frozenset[str]:
    return frozenset(_TRADE.split())


@cache
def _of_the_program() -> frozenset[str]:
    """The words of its sentences in each language, but those with a capital: some are names."""
    return frozenset(
        folded(one.group())
        for words in map(Labels, LANGUAGES)
        for table in TABLES.values()
        for code in table
        for one in WORD.finditer(words.text(code))
        if one.group().islower()
    )
