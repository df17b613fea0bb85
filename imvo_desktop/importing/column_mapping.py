"""Which column holds what: by a known list, by its header, by a like header, by its content."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from imvo_desktop.importing import numbers, templates
from imvo_desktop.importing.synonyms import SYNONYMS, aliases, bare_header, exact, folded_header
from imvo_desktop.knowledge import countries

type Mapping = dict[str, str]

COUNTRY_ONLY = "organisation.country_only"
COUNTRY_AND_MAKING = "organisation.country_and_making"
FIELDS = (*SYNONYMS, "buyer.id", COUNTRY_ONLY, COUNTRY_AND_MAKING)
SIMILAR_ENOUGH = 85
_SHORTEST_SIMILAR = 5
_LIKE_ENOUGH = 80
_NEVER_SIMILAR = frozenset({"tier", "link.since", "link.certainty", "organisation.identifiers.own"})
_PAIRS = {"source": "target", "source id": "target id", "from": "to", "van": "naar"}
_BUYER_HEADERS = frozenset({"company name", "company", "bedrijf", "bedrijfsnaam", "organisation"})
_LAT_LON = re.compile(r"\s*[\[(]?\s*-?\d{1,2}\.\d+\s*[,;]\s*-?\d{1,3}\.\d+\s*[\])]?\s*")


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Column index to field, and why: `template`, `alias`, `similar` or `content`."""

    fields: dict[int, str] = field(default_factory=dict)
    reasons: dict[int, str] = field(default_factory=dict)

    def by_name(self, columns: Sequence[str]) -> Mapping:
        """The mapping by column name, as the import takes it."""
        return {columns[index]: name for index, name in sorted(self.fields.items())}

    def put(self, index: int, name: str, reason: str) -> None:
        """Give the column a field, unless one of the two is taken."""
        if index not in self.fields and name not in self.fields.values():
            self.fields[index] = name
            self.reasons[index] = reason


def guess(headers: Sequence[str], sample_rows: Sequence[Sequence[str]]) -> ColumnMapping:
    """A field for each column we are fairly sure of; the person corrects the rest.

    A table of our own export needs none: it is read by its field names.
    """
    mapping = ColumnMapping()
    if templates.own_kind(tuple(headers)) is not None:
        return mapping
    template = templates.matching(tuple(headers))
    if template is not None:
        known = templates.fields_of(template)
        for index, header in enumerate(headers):
            if folded_header(header) in known:
                mapping.put(index, known[folded_header(header)], "template")
        return mapping
    samples = [[row[index].strip() for row in sample_rows] for index in range(len(headers))]
    _by_alias(mapping, headers)
    _by_similarity(mapping, headers, samples)
    _by_content(mapping, samples)
    return mapping


def _by_alias(mapping: ColumnMapping, headers: Sequence[str]) -> None:
    """The surest name of each field first; a second organisation column is the buyer."""
    folded = {folded_header(header) for header in headers}
    found = []
    for index, header in enumerate(headers):
        alias = exact(header)
        if alias is not None and not _is_half_a_pair(folded_header(header), folded):
            found.append((alias.rank, index, alias.field))
    for _, index, name in sorted(found):
        mapping.put(index, name, "alias")
    for _, index, name in found:
        if name == "organisation.name" and folded_header(headers[index]) in _BUYER_HEADERS:
            mapping.put(index, "buyer.name", "alias")


def _is_half_a_pair(name: str, folded: set[str]) -> bool:
    """Words like `from` and `to` mean supplier and buyer only together."""
    partner = _PAIRS.get(name) or next((key for key, to in _PAIRS.items() if to == name), None)
    return partner is not None and partner not in folded


def _by_similarity(
    mapping: ColumnMapping, headers: Sequence[str], samples: list[list[str]]
) -> None:
    names = [
        name
        for name, alias in aliases().items()
        if len(name) >= _SHORTEST_SIMILAR and alias.field not in _NEVER_SIMILAR
    ]
    for index, header in enumerate(headers):
        plain = bare_header(header)
        if index in mapping.fields or len(plain) < _SHORTEST_SIMILAR:
            continue
        best = process.extractOne(plain, names, scorer=fuzz.WRatio, score_cutoff=SIMILAR_ENOUGH)
        if best is None or not _is_like(plain, best[0]):
            continue
        name = aliases()[best[0]].field
        if _fits(name, samples[index]):
            mapping.put(index, name, "similar")


def _is_like(header: str, alias: str) -> bool:
    """Whether nearly the whole header is the alias, or a compound that ends with it.

    A part in the middle says little: "Confidence level" is no level of the chain.
    """
    return fuzz.ratio(header, alias) >= _LIKE_ENOUGH or (
        " " not in alias and header.endswith(alias)
    )


def _by_content(mapping: ColumnMapping, samples: list[list[str]]) -> None:
    for index, cells in enumerate(samples):
        if index in mapping.fields:
            continue
        if _part(cells, _is_country_name) >= 0.8:
            mapping.put(index, "organisation.country", "content")
        elif _part(cells, lambda cell: _LAT_LON.fullmatch(cell) is not None) >= 0.8:
            mapping.put(index, "organisation.lat_lon", "content")
    for index, cells in enumerate(samples):
        if index not in mapping.fields and _looks_like_names(cells):
            mapping.put(index, "organisation.name", "content")


def _is_country_name(cell: str) -> bool:
    return len(cell) >= 2 and countries.resolve(cell) is not None


def _looks_like_names(cells: list[str]) -> bool:
    """Mostly different texts that are no numbers, addresses of mail or countries."""
    filled = [cell for cell in cells if cell]
    if not filled or len(set(filled)) < 0.7 * len(filled):
        return False
    return _part(cells, lambda cell: not _is_value(cell)) >= 0.9


def _is_value(cell: str) -> bool:
    is_text = sum(map(str.isalpha, cell)) >= 2 and "@" not in cell and "://" not in cell
    return not is_text or numbers.is_number(cell) or len(cell) > 120 or _is_country_name(cell)


def _fits(name: str, cells: list[str]) -> bool:
    """Whether the content does not contradict the field a like header suggests."""
    if name.endswith(("workers", "lat", "lon", "value", "share", "volume")):
        return _part(cells, numbers.is_number) >= 0.5
    if name in ("organisation.country", "link.country_of_making"):
        return _part(cells, _is_country_name) >= 0.5
    if name in ("organisation.name", "buyer.name", "link.product", "organisation.city"):
        return _part(cells, lambda cell: numbers.is_number(cell) or "@" in cell) < 0.5
    return True


def _part(cells: Iterable[str], is_so: Callable[[str], bool]) -> float:
    """The part of the filled cells for which `is_so` holds; 0 when all are blank."""
    filled = [cell for cell in cells if cell]
    return sum(map(is_so, filled)) / len(filled) if filled else 0.0
