"""Sources as a reader outside sees them: published ones as they are, own ones without a title."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.source_records import Source
from imvo_desktop.knowledge import sources as known
from imvo_desktop.reporting.renamed_ids import known_source
from imvo_desktop.reporting.sight import Sight


def seen_source(sight: Sight, source: Source) -> dict[str, object]:
    """The fields of a source as the reader sees them.

    A copy from the knowledge base says what the knowledge base says, so that nothing typed into it
    comes along; its year and edition are those of the copy.
    """
    name = known_source(source.id)
    if name is None:
        return _own(sight, source)
    ours = known.all_sources()[name]
    is_ours = source.edition == ours.edition
    edition = source.edition if is_ours else sight.detail(source.edition or "")
    return {
        "publisher": ours.publisher,
        "title": ours.title,
        "year": source.year,
        "address": ours.address,
        "edition": edition or None,
        "licence": ours.licence,
    }


def _own(sight: Sight, source: Source) -> dict[str, object]:
    """A source of one's own: its address may be that of a supplier, and is not given."""
    number = sight.ids.number(Kind.SOURCE, source.id)
    name = sight.words.text("pseudonym.source", number=number)
    return {
        "publisher": name if sight.is_public else sight.text(source.publisher),
        "title": sight.text(source.title),
        "year": source.year,
        "address": None,
        "edition": sight.detail(source.edition or "") or None,
        "licence": None,
    }
