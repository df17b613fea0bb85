"""What a reader outside sees records through: other names, other ids, texts without names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation, Record, Site
from imvo_desktop.domain.stakeholder import Stakeholder
from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.plain_words import is_plain
from imvo_desktop.reporting.pseudonyms import pseudonyms
from imvo_desktop.reporting.redaction import Redactor
from imvo_desktop.reporting.renamed_ids import RenamedIds
from imvo_desktop.reporting.shown_products import ShownProduct, shown_products
from imvo_desktop.reporting.text_words import words_of

_PERSONS = ("who", "owner", "by", "responsible", "signer", "reviewer")
_LEAST = 5
"""Identifiers shorter than this are numbers that may mean anything in a text."""


@dataclass(frozen=True)
class Sight:
    """One chain, one reader: a customer, or everyone (`is_public`), in one language."""

    network: Network
    words: Words
    key: str
    is_public: bool

    @cached_property
    def ids(self) -> RenamedIds:
        """The ids that stand for those of the project."""
        return RenamedIds(self.network)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The name that stands for each organisation, by its id in the project."""
        return pseudonyms(self.network, self.key, self.words)

    @cached_property
    def products(self) -> Mapping[str, ShownProduct]:
        """The products that everyone may read, by the id of the link in the project."""
        return shown_products(self.network, self.words.language)

    @cached_property
    def hidden(self) -> str:
        """What is said where something is there and not shown."""
        return self.words.text("redacted.hidden")

    @cached_property
    def redactor(self) -> Redactor:
        """Takes known names out of a text."""
        own = self.network.own
        kept = [own.name] if own is not None else []
        about = (pair for one in self.network.organisations.values() for pair in self._about(one))
        return Redactor(
            self._known(), self._persons(), kept, self.words, steps=self._steps(), others=about
        )

    def text(self, text: str) -> str:
        """A free text as the reader sees it."""
        if not text.strip():
            return text
        return self.hidden if self.is_public else self.redactor.text(text)

    def detail(self, text: str) -> str:
        """A detail as the reader sees it: empty for everyone."""
        return "" if self.is_public else self.redactor.text(text)

    def site_name(self, site: Site) -> str:
        """What a site is called: after its organisation, with a number."""
        number = self.ids.number(Kind.SITE, site.id)
        name = self.names.get(site.organisation, self.hidden)
        return self.words.text("pseudonym.site", name=name, number=number)

    def _known(self) -> Iterator[tuple[str, str]]:
        """The names a text may hold, each with what is written instead."""
        own = self.network.own
        for one in self.network.organisations.values():
            if one.kind is not OrganisationKind.UNKNOWN and (own is None or one.id != own.id):
                yield one.name, self.names[one.id]
        for former in self.network.former.values():
            yield former.name, self.names.get(former.organisation, self.hidden)
        for site in self.network.records(Kind.SITE).values():
            # A site is often called after a common word ("Magazijn"); two words are a name.
            if isinstance(site, Site) and " " in site.name.strip():
                yield site.name, self.site_name(site)

    def _steps(self) -> Iterator[tuple[str, str]]:
        """What steps are called of which nobody knows who it is, and who was heard."""
        for one in self.network.organisations.values():
            if one.kind is OrganisationKind.UNKNOWN:
                yield one.name, self.names[one.id]
        yield from self._heard()

    def _heard(self) -> Iterator[tuple[str, str]]:
        """Who was heard: no reader outside is told whom we spoke, only what sort of party."""
        instead = self.words.text("redacted.name")
        for one in self.network.records(Kind.STAKEHOLDER).values():
            if isinstance(one, Stakeholder):
                for name in (one.name, one.contact or ""):
                    if not all(map(is_plain, words_of(name))):
                        yield name, instead

    def _about(self, organisation: Organisation) -> Iterator[tuple[str, str]]:
        """Other things by which an organisation is known."""
        identifiers = organisation.identifiers
        numbers = (identifiers.kvk, identifiers.vat, identifiers.lei, identifiers.os_id,
                   identifiers.own)  # fmt: skip
        for number in numbers:
            if number and len(number) >= _LEAST:
                yield number, self.words.text("redacted.number")
        for place in (organisation.address, organisation.postcode):
            if place:
                yield place, self.words.text("redacted.place")
        if organisation.group:
            yield organisation.group, self.words.text("redacted.name")

    def _persons(self) -> Iterator[str]:
        """Everyone who is named anywhere, each once."""
        found = (
            str(name)
            for record in self.network
            for field in _PERSONS
            if (name := _value(record, field))
        )
        yield from dict.fromkeys(found)


def _value(record: Record, field: str) -> object:
    return getattr(record, field, None)
