"""Which column holds what: by a known list, by its header, by a like header, by its content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from rapidfuzz import fuzz, process

from imvo_desktop.importing import (
    column_content,
    header_questions,
    header_years,
    known_columns,
    party_numbers,
    side_tables,
    templates,
)
from imvo_desktop.importing.header_words import OTHER_THINGS, SYNONYMS
from imvo_desktop.importing.known_columns import CHAIN_FIELDS, COMPANY_HEADERS
from imvo_desktop.importing.known_headers import AUDIT_MARKS
from imvo_desktop.importing.own_columns import without_ours
from imvo_desktop.importing.synonyms import (
    Alias,
    aliases,
    bare_header,
    exact,
    folded_header,
    squeezed,
)
from imvo_desktop.importing.table import column_letter

type Mapping = dict[str, str]
type Samples = list[list[str]]

COUNTRY_ONLY = "organisation.country_only"
COUNTRY_AND_MAKING = "organisation.country_and_making"
FIELDS = (*SYNONYMS, COUNTRY_ONLY, COUNTRY_AND_MAKING, *CHAIN_FIELDS)
SIMILAR_ENOUGH = 85
_SHORTEST_SIMILAR = 5
_LONGEST_LOOKED_AT = 300
_LIKE_ENOUGH = 80
_NEVER_SIMILAR = frozenset({"tier", "link.since", "link.certainty", "organisation.identifiers.own"})
_PAIRS = {"source": "target", "source id": "target id", "from": "to", "van": "naar"}


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

    A table of our own export, and others of `templates.COMES_IN_BY_ITSELF`, need none.
    """
    headers, sample_rows = without_ours(headers, sample_rows)
    aside = side_tables.beside(headers, sample_rows)
    headers, sample_rows = side_tables.without(headers, sample_rows, aside)
    mapping = ColumnMapping()
    known = templates.recognise(tuple(headers), sample_rows)
    if known in templates.COMES_IN_BY_ITSELF:
        return mapping
    samples = [
        [row[index].strip()[:_LONGEST_LOOKED_AT] for row in sample_rows]
        for index in range(len(headers))
    ]
    template = templates.matching(headers)
    for index, name in known_columns.fields_of(headers, samples, template or known):
        mapping.put(index, name, "template")
    _by_alias(mapping, headers, samples)
    if template is None:
        left = [
            [] if bare_header(header) in OTHER_THINGS else cells
            for header, cells in zip(headers, samples, strict=True)
        ]
        _by_question(mapping, headers, left)
        _by_similarity(mapping, headers, left)
        _by_content(mapping, headers, left)
        _by_party_number(mapping, headers, samples)
    return mapping


def _by_alias(mapping: ColumnMapping, headers: Sequence[str], samples: Samples) -> None:
    """The surest name of each field first; a second organisation column is the buyer."""
    folded = {folded_header(header) for header in headers}
    whole = [
        at for at, one in enumerate(headers) if not _is_half_a_pair(folded_header(one), folded)
    ]
    found = list(_called(headers, samples, whole))
    for _, _, index, name in sorted(found):
        mapping.put(index, name, "alias")
    for _, _, index, name in found:
        if name == "organisation.name" and folded_header(headers[index]) in COMPANY_HEADERS:
            mapping.put(index, "buyer.name", "alias")


def _called(
    headers: Sequence[str], samples: Samples, columns: Sequence[int]
) -> Iterator[tuple[int, float, int, str]]:
    """How sure the name of a column is (lowest first), which column, and its field."""
    for index in columns:
        header, cells = headers[index], samples[index]
        alias, year = header_years.alias_of(header) or (exact(header), 0)
        if alias is not None and alias.field == "link.value":
            alias = _as_share(alias, header, cells)
        if alias is not None and not column_content.refutes(alias.field, cells):
            yield alias.rank, -year or -_nameliness(alias, cells), index, alias.field


def _as_share(alias: Alias, header: str, cells: Sequence[str]) -> Alias:
    """A share where the heading or the cells of an amount have a per cent sign."""
    is_share = "%" in header or column_content.part(cells, lambda cell: "%" in cell) >= 0.5
    return Alias("link.share", alias.rank) if is_share else alias


def _nameliness(alias: Alias, cells: Sequence[str]) -> float:
    """Which of two columns with the same header is the name; no matter for other fields."""
    is_name = alias.field == "organisation.name"
    return column_content.likeness_to_names(cells) if is_name else 0.0


def _is_half_a_pair(name: str, folded: set[str]) -> bool:
    """Words like `from` and `to` mean supplier and buyer only together."""
    partner = _PAIRS.get(name) or next((key for key, to in _PAIRS.items() if to == name), None)
    return partner is not None and partner not in folded


def _by_question(mapping: ColumnMapping, headers: Sequence[str], samples: Samples) -> None:
    for index, header in enumerate(headers):
        name = header_questions.field_of(header)
        if name is not None and index not in mapping.fields and _fits(name, samples[index]):
            mapping.put(index, name, "alias")


def _by_party_number(mapping: ColumnMapping, headers: Sequence[str], samples: Samples) -> None:
    """The number of a supplier under a heading as "Crediteur" or "Nr.", beside its name."""
    at = next((at for at, one in mapping.fields.items() if one == "organisation.name"), None)
    for index, header in enumerate(headers):
        names = [""] * len(samples[index]) if at is None else samples[at]
        if index not in mapping.fields and party_numbers.is_number_of(
            header, samples[index], names
        ):
            mapping.put(index, "organisation.identifiers.own", "content")


def _by_similarity(mapping: ColumnMapping, headers: Sequence[str], samples: Samples) -> None:
    names = [
        name
        for name, alias in aliases().items()
        if len(name) >= _SHORTEST_SIMILAR and alias.field not in _NEVER_SIMILAR
    ]
    for index, header in enumerate(headers):
        plain = bare_header(header)
        is_of_audit = squeezed(header) in AUDIT_MARKS
        if index in mapping.fields or len(plain) < _SHORTEST_SIMILAR or is_of_audit:
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


def _fits(name: str, cells: Iterable[str]) -> bool:
    """Whether the content bears out the field a like header suggests."""
    kept = list(cells)
    if name.endswith("country") or name == "link.country_of_making":
        return column_content.part(kept, column_content.is_country_name) >= 0.5
    if name in column_content.NUMERIC:
        return column_content.part(kept, column_content.is_number) >= 0.5
    return any(kept) and not column_content.refutes(name, kept)


def _by_content(mapping: ColumnMapping, headers: Sequence[str], samples: Samples) -> None:
    """What the headers leave open: first what has a shape of its own, then names, then places."""
    is_named = list(headers) != [column_letter(index) for index in range(len(headers))]
    for index, cells in enumerate(samples):
        name = column_content.field_of(cells, is_named=is_named)
        if name is not None:
            mapping.put(index, name, "content")
    free = [index for index in range(len(samples)) if index not in mapping.fields]
    _put_name(mapping, samples, free)
    for name, are_so in _BY_CONTENT[: 1 if is_named else None]:
        for index in free:
            if index not in mapping.fields and are_so(samples[index]):
                mapping.put(index, name, "content")
    _put_degrees(mapping, samples, free)


# The first also where columns have names: other lists of codes or goods have names too.
_BY_CONTENT = (
    ("organisation.address", column_content.are_addresses),
    ("organisation.identifiers.own", column_content.are_own_codes),
    ("link.product", column_content.are_products),
)


def _put_degrees(mapping: ColumnMapping, samples: Samples, free: Sequence[int]) -> None:
    """Latitude and longitude, side by side."""
    for first, second in pairwise(free):
        is_pair = second == first + 1 and column_content.is_degrees(samples[first], 90)
        if is_pair and column_content.is_degrees(samples[second], 180):
            mapping.put(first, "organisation.lat", "content")
            mapping.put(second, "organisation.lon", "content")


def _put_name(mapping: ColumnMapping, samples: Samples, free: Sequence[int]) -> None:
    """The column most like names; of equal ones the first."""
    scores = [(column_content.likeness_to_names(samples[index]), -index) for index in free]
    best = max(scores, default=(0.0, 0))
    if best[0] >= 0.7:
        mapping.put(-best[1], "organisation.name", "content")
