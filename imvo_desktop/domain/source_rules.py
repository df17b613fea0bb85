"""What is untidy about the sources of a project: nothing points at one, or it is there twice."""

from __future__ import annotations

from collections.abc import Iterator

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.issues import Issue, Seriousness, issue
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.source_records import Source

type SourceKey = tuple[str, str, int | None, str, str]


def of_source(network: Network, source: Source) -> Iterator[Issue]:
    """Whether no risk, finding or copy of a finding names it."""
    if not network.referrers(Kind.SOURCE, source.id):
        name = source.title
        yield issue("source_unused", Seriousness.REMARK, Kind.SOURCE, source.id, name=name)


def twice(network: Network) -> Iterator[Issue]:
    """Every source that says of itself what one with a lower id says too."""
    for first, others in doubles(network).items():
        for other in others:
            record = network.get(Kind.SOURCE, other)
            name = record.title if isinstance(record, Source) else ""
            values = {"name": name, "first": first}
            yield issue("source_twice", Seriousness.REMARK, Kind.SOURCE, other, **values)


def doubles(network: Network) -> dict[str, tuple[str, ...]]:
    """The first id of each source that is there more than once, and the others of it."""
    same: dict[SourceKey, list[str]] = {}
    for record_id, one in sorted(network.records(Kind.SOURCE).items()):
        if isinstance(one, Source):
            same.setdefault(_key(one), []).append(record_id)
    return {ids[0]: tuple(ids[1:]) for ids in same.values() if len(ids) > 1}


def _key(source: Source) -> SourceKey:
    publisher, title = source.publisher.casefold().strip(), source.title.casefold().strip()
    return publisher, title, source.year, source.edition or "", source.address or ""
