"""What each field is to a reader outside the firm: a test holds that no field is forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.cycle_records import CYCLE_TYPES


class Treatment(StrEnum):
    """What becomes of a field for a customer, and for everyone.

    `KEPT`: it stays. It is a code, a count of our own or a judgement. `ID`: it is renamed. `TEXT`:
    a customer reads it without names; everyone reads that it is not shown. `DETAIL`: a customer
    reads it without names; for everyone it is not there. `DAY`: a date stays, all else is a text.
    `COUNTRY`, `CODE`: a code stays, all else is not there. `PEOPLE`: a number of people stays; for
    everyone only from five up. `SAID_HIDDEN`: it is said not to be shown, as its absence would say
    something of its own. `GONE`: it is not there. `APART`: `readers.py` has a rule for it.
    """

    KEPT = "kept"
    ID = "id"
    TEXT = "text"
    DETAIL = "detail"
    DAY = "day"
    COUNTRY = "country"
    CODE = "code"
    PEOPLE = "people"
    SAID_HIDDEN = "said_hidden"
    GONE = "gone"
    APART = "apart"


_KEPT, _ID, _TEXT, _DETAIL = Treatment.KEPT, Treatment.ID, Treatment.TEXT, Treatment.DETAIL
_DAY, _GONE, _APART = Treatment.DAY, Treatment.GONE, Treatment.APART
_COUNTRY, _CODE, _PEOPLE = Treatment.COUNTRY, Treatment.CODE, Treatment.PEOPLE
_HIDDEN = Treatment.SAID_HIDDEN


def _fields(treatment: Treatment, names: str) -> dict[str, Treatment]:
    return dict.fromkeys(names.split(), treatment)


FIELDS: Mapping[Kind, Mapping[str, Treatment]] = {
    Kind.PROJECT: {
        **_fields(_ID, "id"),
        **_fields(_KEPT, "severity_rule attenuation"),
        **_fields(_TEXT, "name scope_note"),
        **_fields(_DAY, "period"),
        **_fields(_CODE, "currency"),
    },
    Kind.ORGANISATION: {
        **_fields(_ID, "id parent"),
        **_fields(_APART, "name"),
        **_fields(_KEPT, "kind frontrunner"),
        **_fields(_COUNTRY, "country"),
        **_fields(_DETAIL, "region city sector"),
        **_fields(_PEOPLE, "workers"),
        **_fields(_GONE, "address postcode lat lon place_precision identifiers group note"),
    },
    Kind.SITE: {
        **_fields(_ID, "id organisation"),
        **_fields(_APART, "name"),
        **_fields(_COUNTRY, "country"),
        **_fields(_DETAIL, "city"),
        **_fields(_PEOPLE, "workers"),
        **_fields(_GONE, "address lat lon place_precision note"),
    },
    Kind.LINK: {
        **_fields(_ID, "id supplier buyer"),
        **_fields(_APART, "product hs"),
        **_fields(_COUNTRY, "country_of_making"),
        **_fields(_GONE, "value currency share volume unit note"),
        **_fields(_DAY, "since"),
        **_fields(_KEPT, "certainty relevance practices"),
        **_fields(_TEXT, "relevance_reason"),
    },
    Kind.RISK: {
        **_fields(_ID, "id link organisation sources"),
        **_fields(
            _KEPT,
            "theme happens scale scope irremediability likelihood status involvement affected"
            " spoken_with confidence judged",
        ),
        **_fields(_DETAIL, "tags"),
        **_fields(_TEXT, "reason"),
        **_fields(_GONE, "who"),
        **_fields(_DAY, "when"),
    },
    Kind.BASELINE: {
        **_fields(_ID, "id link organisation source"),
        **_fields(_KEPT, "theme level_from level scale scope irremediability likelihood"),
        **_fields(_APART, "note finding material"),
        **_fields(_TEXT, "aside"),
        **_fields(_GONE, "who"),
        **_fields(_DAY, "when"),
    },
    Kind.SOURCE: {
        **_fields(_ID, "id"),
        **_fields(_APART, "publisher title year address edition licence"),
    },
    Kind.SOURCE_FINDING: {
        **_fields(_ID, "id source"),
        **_fields(_KEPT, "theme level_from is_part likelihood"),
        **_fields(_COUNTRY, "country input_country"),
        **_fields(_DETAIL, "areas good note hs sectors"),
        **_fields(_GONE, "measure value unit"),
    },
    Kind.EVIDENCE: {
        **_fields(_ID, "id subject subject_kind"),
        **_fields(_APART, "name"),
        **_fields(_GONE, "sha256 address by"),
        **_fields(_DAY, "added"),
    },
    Kind.MEASURE: {
        **_fields(_ID, "id subject subject_kind evidence"),
        **_fields(_KEPT, "kind status leverage"),
        **_fields(_TEXT, "text effect"),
        **_fields(_HIDDEN, "owner"),
        **_fields(_DAY, "start due"),
        **_fields(_KEPT, "level_before likelihood_after effort"),
        **_fields(_TEXT, "measured_effect status_reason"),
        **_fields(_DAY, "measured_on"),
        **_fields(_ID, "agreement commitments"),
        **_fields(_GONE, "cost partners exit"),
    },
    Kind.AGREEMENT: {
        **_fields(_ID, "id"),
        **_fields(_APART, "name library"),
        **_fields(_DETAIL, "parties"),
        **_fields(_KEPT, "themes status"),
        **_fields(_DAY, "joined start end checked"),
        **_fields(_GONE, "address note"),
    },
    Kind.COMMITMENT: {
        **_fields(_ID, "id agreement"),
        **_fields(_TEXT, "text progress"),
        **_fields(_KEPT, "themes status"),
        **_fields(_DAY, "due"),
        **_fields(_HIDDEN, "owner"),
    },
    Kind.SCOPE: {
        **_fields(_ID, "id"),
        **_fields(_APART, "subject hs group"),
        **_fields(_KEPT, "choice order"),
        **_fields(_TEXT, "reason"),
        **_fields(_GONE, "who"),
        **_fields(_DAY, "when"),
    },
    Kind.ROUND: {
        **_fields(_ID, "id"),
        **_fields(_APART, "name"),
        **_fields(_DAY, "date when"),
        **_fields(_CODE, "copy"),
        **_fields(_KEPT, "reason"),
        **_fields(_GONE, "note who"),
    },
    Kind.LESSON: {
        **_fields(_ID, "id round"),
        **_fields(_APART, "text follow_up"),
        **_fields(_KEPT, "kind theme may_share"),
        **_fields(_DAY, "date"),
        **_fields(_GONE, "who"),
    },
    Kind.LABOUR_CHECK: {
        **_fields(_ID, "id link measures"),
        **_fields(_KEPT, "subject ground rests_on"),
        **_fields(_TEXT, "note"),
        **_fields(_DAY, "when"),
        **_fields(_GONE, "is_suspected who"),
    },
    Kind.PRACTICE_CHECK: {
        **_fields(_ID, "id"),
        **_fields(_DAY, "date"),
        **_fields(_KEPT, "practices"),
        **_fields(_TEXT, "plan"),
        **_fields(_GONE, "note who"),
    },
    Kind.PASSPORT: {
        **_fields(_ID, "id"),
        **_fields(_APART, "sector"),
        **_fields(_KEPT, "year"),
        **_fields(_GONE, "note"),
    },
    Kind.INDICATOR: {
        **_fields(_ID, "id"),
        **_fields(_APART, "name code disclosure unit"),
        **_fields(_KEPT, "domain target target_year"),
        **_fields(_GONE, "note"),
    },
    Kind.INDICATOR_VALUE: {
        **_fields(_ID, "id indicator"),
        **_fields(_KEPT, "year value"),
        **_fields(_TEXT, "source"),
        **_fields(_GONE, "note"),
    },
    Kind.CORE_SUBJECT: {
        **_fields(_ID, "id"),
        **_fields(_KEPT, "relevance"),
        **_fields(_TEXT, "reason"),
        **_fields(_GONE, "who"),
        **_fields(_DAY, "when"),
    },
    Kind.STAKEHOLDER: {
        **_fields(_ID, "id"),
        **_fields(_KEPT, "kind is_internal"),
        **_fields(_GONE, "name country themes organisation contact address note"),
    },
    Kind.CONVERSATION: {
        **_fields(_ID, "id stakeholder risks"),
        **_fields(_DAY, "date"),
        **_fields(_KEPT, "manner may_share"),
        **_fields(_APART, "about outcome"),
        **_fields(_GONE, "next_date who"),
    },
    Kind.JOINT_ACTION: {
        **_fields(_ID, "id partners agreement risks"),
        **_fields(_TEXT, "name target progress"),
        **_fields(_DAY, "start due"),
        **_fields(_KEPT, "status"),
    },
    Kind.POLICY: {
        **_fields(_ID, "id"),
        **_fields(_TEXT, "text responsible_role"),
        **_fields(_DAY, "adopted"),
        **_fields(_APART, "address workforce responsible"),
    },
    Kind.REPORT: {
        **_fields(_ID, "id"),
        **_fields(_CODE, "logo"),
        **_fields(_KEPT, "left_out"),
        **_fields(_GONE, "pseudonym_key signer reviewer"),
        **_fields(_DETAIL, "signer_role reviewer_role"),
    },
}
"""How the fields of each kind of record are treated that a reader outside sees."""

_OF_THE_YEAR = frozenset(CYCLE_TYPES) - FIELDS.keys()
INSIDE = _OF_THE_YEAR | {
    Kind.FORMER, Kind.KEPT_ROW, Kind.NOTE, Kind.PLACEMENT, Kind.SCENARIO,
}  # fmt: skip
"""What is not there at all for a customer or for everyone: former names, rows as they came,
notes on the drawing and where things were put on it, what-ifs, and what belongs to the own year of
work."""

NOT_PUBLIC = INSIDE | {
    Kind.SITE, Kind.LABOUR_CHECK, Kind.PRACTICE_CHECK, Kind.INDICATOR_VALUE, Kind.STAKEHOLDER,
    Kind.CONVERSATION, Kind.JOINT_ACTION,
}  # fmt: skip
"""What is not there for everyone."""

NOT_AUDITED = frozenset((Kind.NOTE, Kind.SCENARIO))
"""What an auditor does not get: what was jotted down and tried out, and supports no judgement."""
