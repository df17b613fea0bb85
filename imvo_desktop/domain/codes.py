"""The stable English codes of the field; what people read comes from `labels`."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a record is."""

    PROJECT = "project"
    ORGANISATION = "organisation"
    SITE = "site"
    LINK = "link"
    RISK = "risk"
    BASELINE = "baseline"
    SOURCE = "source"
    SOURCE_FINDING = "source_finding"
    EVIDENCE = "evidence"
    MEASURE = "measure"
    PLACEMENT = "placement"
    FORMER = "former"
    KEPT_ROW = "kept_row"
    NOTE = "note"
    SCOPE = "scope"
    SCENARIO = "scenario"
    ROUND = "round"
    POLICY = "policy"
    REPORT = "report"
    STEP_ANSWER = "step_answer"
    SELF_SCAN = "self_scan"
    AGREEMENT = "agreement"
    COMMITMENT = "commitment"
    STAKEHOLDER = "stakeholder"
    CONVERSATION = "conversation"
    JOINT_ACTION = "joint_action"
    GRIEVANCE = "grievance"
    LABOUR_CHECK = "labour_check"
    PRACTICE_CHECK = "practice_check"
    CRITERION = "criterion"
    CRITERION_SCORE = "criterion_score"
    PASSPORT = "passport"
    INDICATOR = "indicator"
    INDICATOR_VALUE = "indicator_value"
    CORE_SUBJECT = "core_subject"
    LESSON = "lesson"
    EXPERIMENT = "experiment"


class OrganisationKind(StrEnum):
    """The part an organisation plays in the chain."""

    OWN = "own"
    SUPPLIER = "supplier"
    SUB_SUPPLIER = "sub_supplier"
    AGENT = "agent"
    RECRUITER = "recruiter"
    CARRIER = "carrier"
    ORIGIN = "origin"
    CUSTOMER = "customer"
    INVESTMENT = "investment"
    UNKNOWN = "unknown"


class PlacePrecision(StrEnum):
    """How sure the coordinates are."""

    EXACT = "exact"
    ESTIMATED = "estimated"


class Certainty(StrEnum):
    """Whether a link is known or assumed."""

    KNOWN = "known"
    ASSUMED = "assumed"


class Relevance(StrEnum):
    """Whether a link matters for responsible business conduct; `none` needs a reason."""

    YES = "yes"
    NONE = "none"


class Theme(StrEnum):
    """The 22 subthemes; the part before the dot is the theme."""

    TAX = "fair.tax"
    CORRUPTION = "fair.corruption"
    COMPETITION = "fair.competition"
    GOVERNMENT = "hr.government"
    CONFLICT = "hr.conflict"
    LAND = "hr.land"
    COMMUNITY = "hr.community"
    ANIMAL = "hr.animal"
    CONSUMER = "hr.consumer"
    FREEDOM_OF_ASSOCIATION = "lab.foa"
    CONDITIONS = "lab.conditions"
    FORCED_LABOUR = "lab.forced"
    CHILD_LABOUR = "lab.child"
    DISCRIMINATION = "lab.discrimination"
    WAGE = "lab.wage"
    HEALTH_AND_SAFETY = "lab.ohs"
    CLIMATE = "env.climate"
    BIODIVERSITY = "env.biodiversity"
    WATER = "env.water"
    AIR = "env.air"
    SOIL = "env.soil"
    WASTE = "env.waste"

    @property
    def group(self) -> str:
        """The theme this subtheme belongs to: fair, hr, lab or env."""
        return self.value.partition(".")[0]


THEME_GROUPS = ("fair", "hr", "lab", "env")


def themes_in(group: str) -> tuple[Theme, ...]:
    """The subthemes of a theme, in their order."""
    return tuple(one for one in Theme if one.group == group)


class Happens(StrEnum):
    """Where the harm happens."""

    SUPPLIER = "supplier"
    PRODUCT = "product"
    TRANSPORT = "transport"
    AREA = "area"


class RiskStatus(StrEnum):
    """The life of a harm, from possible to remedied."""

    POSSIBLE = "possible"
    SIGNAL = "signal"
    PLAUSIBLE = "plausible"
    CONFIRMED = "confirmed"
    STOPPED = "stopped"
    REMEDIED = "remedied"


ACTUAL_STATUSES = frozenset({RiskStatus.PLAUSIBLE, RiskStatus.CONFIRMED, RiskStatus.STOPPED})


class Involvement(StrEnum):
    """How the own company is involved (UN Guiding Principle 13)."""

    CAUSES = "causes"
    CONTRIBUTES = "contributes"
    LINKED = "linked"


class Affected(StrEnum):
    """Who bears the harm."""

    WORKERS = "workers"
    WOMEN = "women"
    CHILDREN = "children"
    MIGRANTS = "migrants"
    SEASONAL = "seasonal"
    INDIGENOUS = "indigenous"
    NEIGHBOURS = "neighbours"
    CONSUMERS = "consumers"
    DEFENDERS = "defenders"
    OTHER = "other"


class SpokenWith(StrEnum):
    """Whether those affected, or who speaks for them, were heard."""

    YES = "yes"
    NO = "no"
    TOO_DANGEROUS = "too_dangerous"


class Confidence(StrEnum):
    """How sure the person who judged is."""

    SURE = "sure"
    FAIRLY = "fairly"
    GUESS = "guess"


class Judged(StrEnum):
    """How a risk came to be judged."""

    ACCEPTED = "accepted"
    OWN = "own"
    VERIFIED = "verified"
    LOOKED_NOTHING_FOUND = "looked_nothing_found"


class LevelFrom(StrEnum):
    """What a baseline finding speaks of."""

    COUNTRY = "country"
    PRODUCT = "product"
    COUNTRY_PRODUCT = "country_product"
    SECTOR = "sector"
    MATERIAL = "material"
    SUPPLIER = "supplier"


class MeasureKind(StrEnum):
    """What a measure does."""

    STOP = "stop"
    PREVENT = "prevent"
    LIMIT = "limit"
    REMEDY = "remedy"
    RESPONSIBLE_EXIT = "responsible_exit"
    PURCHASING = "purchasing"


class MeasureStatus(StrEnum):
    """How far a measure is."""

    PLANNED = "planned"
    BUSY = "busy"
    DONE = "done"
    PAUSED = "paused"
    SKIPPED = "skipped"
    STOPPED = "stopped"


class Leverage(StrEnum):
    """With whom a measure is taken."""

    ALONE = "alone"
    JOINT = "joint"
    AGREEMENT = "agreement"


class ScopeDecision(StrEnum):
    """When a product is looked at; `out` is not at all, for now."""

    FIRST = "first"
    LATER = "later"
    OUT = "out"


class RoundReason(StrEnum):
    """Why a round was held: as planned, or because something happened."""

    REGULAR = "regular"
    TRIGGER = "trigger"


class SeverityRule(StrEnum):
    """How the answered severity questions become one severity."""

    HIGHEST = "highest"
    MEAN = "mean"


class Level(StrEnum):
    """The level of a risk or a link; `unknown` is a state of its own, never low."""

    VERY_HIGH = "very_high"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"
    UNKNOWN = "unknown"
