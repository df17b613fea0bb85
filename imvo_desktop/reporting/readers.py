"""Records as a customer or everyone may see them; `reader_fields` says what becomes of a field."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from typing import Any  # dataclasses.replace cannot tell which field a text is for

from imvo_desktop.domain.agreement import Agreement
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.learning import Lesson
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.passport import Indicator, PassportSettings
from imvo_desktop.domain.policy import Policy, Workforce
from imvo_desktop.domain.records import Link, Organisation, Record, Site, kind_of
from imvo_desktop.domain.references import REFERENCES
from imvo_desktop.domain.round import Round
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.domain.stakeholder import Conversation
from imvo_desktop.knowledge import countries, materials
from imvo_desktop.knowledge.laws import all_agreements
from imvo_desktop.knowledge.plain_codes import hs_digits
from imvo_desktop.reporting.reader_fields import FIELDS, INSIDE, NOT_PUBLIC, Treatment
from imvo_desktop.reporting.seen_findings import SeenFindings
from imvo_desktop.reporting.seen_passport import seen_indicator, seen_settings
from imvo_desktop.reporting.seen_sources import seen_source
from imvo_desktop.reporting.shown_products import shown_choice
from imvo_desktop.reporting.sight import Sight

_DAY = r"\d{4}(?:[-/]\d{1,2}){0,2}(?:T[\d:.+Z-]{2,30})?"
_DAYS = re.compile(rf"{_DAY}(?:\s?[-–/]\s?{_DAY})?")
_CODE = re.compile(r"[A-Z]{3}|[0-9a-f]{64}")
"""A currency, or a SHA-256."""
_ADDRESS = re.compile(r"https?://[\w.\-]+(?:/[\w./\-%]*)?")
_FEWEST = 5

type Values = dict[str, object]


class Reader:
    """Makes of each record what the reader may see of it."""

    def __init__(self, sight: Sight) -> None:
        self.ids = sight.ids
        self._sight = sight
        self._findings = SeenFindings(sight)
        self._treated: Mapping[Treatment, Callable[[object], object]] = {
            Treatment.TEXT: self._text,
            Treatment.DETAIL: self._detail,
            Treatment.DAY: self._day,
            Treatment.COUNTRY: lambda one: one if countries.by_code(str(one)) else None,
            Treatment.CODE: lambda one: one if _CODE.fullmatch(str(one)) else None,
            Treatment.PEOPLE: self._people,
            Treatment.SAID_HIDDEN: lambda one: sight.hidden if str(one).strip() else one,
        }

        self._rules: Mapping[type, Callable[[Any], Values]] = {
            Organisation: lambda one: {"name": sight.names[one.id]},
            Site: lambda one: {"name": sight.site_name(one)},
            Source: lambda one: seen_source(sight, one),
            Evidence: self._evidence,
            Link: self._product,
            Baseline: self._findings.of,
            ScopeChoice: self._choice,
            Round: self._round,
            Policy: self._policy,
            Lesson: self._lesson,
            Conversation: self._conversation,
            Agreement: self._agreement,
            PassportSettings: seen_settings,
            Indicator: lambda one: seen_indicator(sight, one),
        }

    def seen(self, record: Record) -> Record:
        """The record without what the reader may not see."""
        treatments = FIELDS[kind_of(record)]
        values = self._references(record) | self._apart(record)
        for field in dataclasses.fields(record):
            treatment = treatments[field.name]
            value = getattr(record, field.name)
            is_blank = value in (None, "", ())
            if treatment is Treatment.GONE or (not is_blank and treatment in self._treated):
                made = self._treated[treatment](value) if treatment in self._treated else None
                values[field.name] = _blank(field) if made is None else made
        return dataclasses.replace(record, **values)  # type: ignore[arg-type]  # by field

    def _references(self, record: Record) -> Values:
        """The id of the record and those it points at, renamed."""
        kind = kind_of(record)
        values: Values = {"id": self.ids.of(kind, record.id)}
        for reference in REFERENCES.get(kind, ()):
            value = getattr(record, reference.field)
            if isinstance(value, tuple):
                values[reference.field] = self.ids.all_of(reference.target, value)
            elif value is not None:
                values[reference.field] = self.ids.of(reference.target, value)
        if isinstance(record, (Evidence, Measure)):
            values |= self._subject(record)
        return values

    def _subject(self, record: Evidence | Measure) -> Values:
        """What it is about; for a site that is left out its organisation, else the own company."""
        kind, subject = record.subject_kind, record.subject
        site = self._sight.network.get(kind, subject) if kind is Kind.SITE else None
        if self._sight.is_public and isinstance(site, Site):
            kind, subject = Kind.ORGANISATION, site.organisation
        elif kind in (NOT_PUBLIC if self._sight.is_public else INSIDE):
            own = self._sight.network.own
            kind, subject = Kind.ORGANISATION, own.id if own else ""
        return {"subject_kind": kind, "subject": self.ids.of(kind, subject)}

    def _apart(self, record: Record) -> Values:
        """The fields that have a rule of their own."""
        rule = self._rules.get(type(record))
        return rule(record) if rule is not None else {}

    def _evidence(self, one: Evidence) -> Values:
        number = self.ids.number(Kind.EVIDENCE, one.id)
        return {"name": self._sight.words.text("pseudonym.evidence", number=number)}

    def _round(self, one: Round) -> Values:
        day = self._sight.words.date(one.date) if _is_day(one.date) else ""
        return {"name": day if self._sight.is_public else self._text(one.name)}

    def _agreement(self, one: Agreement) -> Values:
        """One of the library goes by the name it has there: that is no secret."""
        known = next((known for known in all_agreements() if known.id == one.library), None)
        if known is None:
            return {"name": self._text(one.name), "library": None}
        return {"name": known.name, "library": known.id}

    def _product(self, link: Link) -> Values:
        """A customer reads the product; everyone its group, where that points at no supplier."""
        if not self._sight.is_public:
            return {
                "product": self._sight.redactor.text(link.product) if link.product else None,
                "hs": link.hs if hs_digits(link.hs or "") else None,
            }
        shown = self._sight.products.get(link.id)
        if shown is not None:
            return {"product": shown.name, "hs": shown.hs}
        return {"product": self._sight.hidden if link.product or link.hs else None, "hs": None}

    def _choice(self, one: ScopeChoice) -> Values:
        group = one.group if one.group in materials.all_groups() else None
        if not self._sight.is_public:
            hs = one.hs if hs_digits(one.hs or "") else None
            return {"subject": self._text(one.subject), "hs": hs, "group": group}
        shown = shown_choice(one.subject, one.hs, group, self._sight.words.language)
        if shown is None or shown not in self._sight.products.values():
            return {"subject": self._sight.hidden, "hs": None, "group": None}
        return {"subject": shown.name, "hs": shown.hs, "group": group}

    def _policy(self, policy: Policy) -> Values:
        """An address where the policy can be read stays, unless a known name stands in it."""
        address = policy.address or ""
        is_plain = _ADDRESS.fullmatch(address) and not self._sight.redactor.knows(address)
        texts: dict[str, Any] = {
            field.name: self._text(value)
            for field in dataclasses.fields(Workforce)
            if isinstance(value := getattr(policy.workforce, field.name), str)
        }
        is_said = policy.responsible and not policy.responsible_role
        return {
            "responsible": self._sight.hidden if is_said else None,
            "address": address if is_plain else self._sight.hidden if address else None,
            "workforce": dataclasses.replace(policy.workforce, **texts),
        }

    def _conversation(self, one: Conversation) -> Values:
        """What was said is read only where it may be shared, without names."""
        if not one.may_share:
            return {"about": "", "outcome": None}
        return {"about": self._text(one.about), "outcome": one.outcome and self._text(one.outcome)}

    def _lesson(self, one: Lesson) -> Values:
        """What may be shared is read without names; the rest by nobody outside."""
        if not one.may_share or self._sight.is_public:
            return {"text": "", "follow_up": None}
        return {
            "text": self._text(one.text),
            "follow_up": one.follow_up and self._detail(one.follow_up),
        }

    def _text(self, value: object) -> str:
        return self._sight.text(str(value))

    def _detail(self, value: object) -> object:
        """A detail; of several those that are left."""
        if isinstance(value, tuple):
            return tuple(text for one in value if (text := self._sight.detail(one)))
        return self._sight.detail(str(value)) or None

    def _day(self, value: object) -> object:
        return value if _is_day(str(value)) else self._text(value)

    def _people(self, value: object) -> object:
        is_few = isinstance(value, int) and value < _FEWEST
        return None if is_few and self._sight.is_public else value


def _is_day(text: str) -> bool:
    return bool(_DAYS.fullmatch(text))


def _blank(field: dataclasses.Field[Any]) -> object:
    """What a field holds when it holds nothing."""
    return "" if field.default is dataclasses.MISSING else field.default
