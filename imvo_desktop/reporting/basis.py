"""What all parts of a report are made from, and the words they share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.rating import rating_of
from imvo_desktop.charts.harms import Harm, harms, where
from imvo_desktop.charts.risk_matrix import MatrixData
from imvo_desktop.charts.risk_matrix import data as matrix_data
from imvo_desktop.domain.codes import Judged, Kind, Level, Relevance
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.domain.report_settings import Profile, ReportPart
from imvo_desktop.domain.source_records import Baseline, Source, SourceFinding
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.copies import Copies
from imvo_desktop.labels.judgement import answers_text, level_text
from imvo_desktop.reporting.blocks import Cite, LevelMark, Rich, Span
from imvo_desktop.reporting.complaints_told import ComplaintCounts, count_complaints
from imvo_desktop.reporting.profiles import NAMELESS
from imvo_desktop.reporting.rounds_told import RoundsTold
from imvo_desktop.reporting.sources_asked import SourcesAsked

LISTED = 560
"""How many priorities a report lists; the others are counted, and stand in the project."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What a report says of itself: the day (ISO) and checksum of the content, who it is for.

    `version` and `prepared_by` are free text, empty where nobody filled them in; `logo` is a PNG,
    JPEG or SVG file, empty where there is none; `rounds` is what is told of earlier rounds, None
    where nobody could read them. `unmatched` are the SHA-256s of evidence no kept file has.
    """

    date: str
    checksum: str
    program: str
    profile: Profile = Profile.INTERNAL
    is_draft: bool = True
    version: str = ""
    prepared_by: str = ""
    left_out: tuple[ReportPart, ...] = ()
    logo: bytes = b""
    rounds: RoundsTold | None = None
    unmatched: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Basis:
    """The chain, its assessment, the language; and the priorities and source numbers they give.

    `asked` is what sources say of the whole chain, for a reader who sees less of it; None where
    they can be asked about `network` itself. `counted_complaints` likewise.
    """

    network: Network
    assessment: Assessment
    words: Words
    edition: Edition
    asked: SourcesAsked | None = None
    counted_complaints: ComplaintCounts | None = None

    def say(self, code: str, **values: object) -> str:
        """The sentence of `report.<code>`."""
        return self.words.text(f"report.{code}", **values)

    @property
    def complaints(self) -> ComplaintCounts:
        """The complaints of the whole project, counted."""
        return self.counted_complaints or count_complaints(self.network)

    @cached_property
    def harms(self) -> tuple[Harm, ...]:
        """The priorities in their order."""
        return harms(self.network, self.assessment, self.words)

    @cached_property
    def after_us(self) -> tuple[Risk, ...]:
        """The rated risks without a place in the order: those on deliveries to customers."""
        ranked = {one.risk for one in self.harms}
        rated = sorted(risk for cell in self.matrix.cells for risk in cell.risks)
        return tuple(self.network.risks[one] for one in rated if one not in ranked)

    def may_tell_share(self, count: int) -> bool:
        """Whether the share of `count` in the purchases may be told: of one it tells its amount."""
        return count != 1 or self.edition.profile not in NAMELESS

    @property
    def ours(self) -> int:
        """How many deliveries there are within our chain, those to customers left out."""
        return len(self.network.links) - len(self.assessment.after_us)

    @cached_property
    def matrix(self) -> MatrixData:
        """The risks counted by severity and likelihood."""
        return matrix_data(self.assessment)

    @cached_property
    def source_numbers(self) -> dict[str, int]:
        """The number of every source that is cited, in the order of the priorities."""
        listed = [one.risk for one in self.harms]
        rest = sorted(self.network.risks.keys() - set(listed))
        cited: dict[str, int] = {}
        for risk_id in (*listed, *rest):
            for source in self._cited_by(self.network.risks[risk_id]):
                cited.setdefault(source, len(cited) + 1)
        for one in self.aside:
            if one.source:
                cited.setdefault(one.source, len(cited) + 1)
        return cited

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """All measures, sorted by id."""
        found = self.network.records(Kind.MEASURE)
        return tuple(one for _, one in sorted(found.items()) if isinstance(one, Measure))

    def sources(self) -> list[tuple[int, Source]]:
        """The cited sources with their numbers, in that order."""
        found = self.network.records(Kind.SOURCE)
        pairs = [(number, found[one]) for one, number in self.source_numbers.items()]
        return [(number, one) for number, one in pairs if isinstance(one, Source)]

    def baselines(self, risk: Risk) -> list[Baseline]:
        """What sources say of the same theme on the same link or organisation, and still holds."""
        at = (Kind.LINK, risk.link) if risk.link else (Kind.ORGANISATION, risk.organisation or "")
        found = self.network.referrers(at[0], at[1], Kind.BASELINE)
        said = [one for one in found if isinstance(one, Baseline) and not one.is_aside]
        return [one for one in said if one.theme is risk.theme]

    @cached_property
    def copies(self) -> Copies:
        """Tells what those said, by the findings they were copied from."""
        own = self.network.records(Kind.SOURCE_FINDING).values()
        return Copies(one for one in own if isinstance(one, SourceFinding))

    @cached_property
    def aside(self) -> tuple[Baseline, ...]:
        """What sources say that somebody set aside, by place, theme and finding."""
        found = self.network.records(Kind.BASELINE).values()
        aside = [one for one in found if isinstance(one, Baseline) and one.is_aside]
        keys = ("link", "organisation", "theme", "finding", "id")
        return tuple(sorted(aside, key=lambda one: [getattr(one, key) or "" for key in keys]))

    @cached_property
    def deliveries(self) -> tuple[Link, ...]:
        """The deliveries that lead to the own company and matter for conduct, by id."""
        columns, after = self.assessment.links, set(self.assessment.after_us)
        has_way = self.assessment.organisations.tier[columns.buyer] >= 0
        ours = [
            self.network.links[one]
            for one, leads in zip(columns.ids, has_way.tolist(), strict=True)
            if leads and one not in after
        ]
        return tuple(one for one in ours if one.relevance is Relevance.YES)

    @cached_property
    def unjudged(self) -> int:
        """How many of the deliveries have no judgement of one's own, on any theme.

        What was taken over without research is none, nor a risk with every question open.
        """
        own = [risk for risk in self.network.risks.values() if risk.is_own_judgement]
        places = {risk.link or risk.organisation for risk in own}
        return sum(not places & {one.id, one.supplier} for one in self.deliveries)

    def measures_for(self, risk: Risk) -> list[Measure]:
        """The measures on the risk itself, or on its link or organisation, sorted by id."""
        subjects = {
            (Kind.RISK, risk.id), (Kind.LINK, risk.link), (Kind.ORGANISATION, risk.organisation),
        }  # fmt: skip
        found = (one for subject in subjects for one in self._measures_on.get(subject, ()))
        return sorted(found, key=lambda one: one.id)

    def measures_on(self, kind: Kind, subject: str) -> list[Measure]:
        """The measures on one record itself, sorted by id."""
        return self._measures_on.get((kind, subject), [])

    @cached_property
    def _measures_on(self) -> dict[tuple[Kind, str | None], list[Measure]]:
        """The measures by what they are about."""
        found: dict[tuple[Kind, str | None], list[Measure]] = {}
        for one in self.measures:
            found.setdefault((one.subject_kind, one.subject), []).append(one)
        return found

    def cites(self, source_ids: tuple[str, ...]) -> list[Span]:
        """The numbers of the sources as references."""
        numbers = sorted(self.source_numbers[one] for one in set(source_ids))
        return [Cite(number) for number in numbers]

    def count_judged(self, *ways: Judged) -> int:
        """How many risks were judged in one of these ways."""
        return sum(risk.judged in ways for risk in self.network.risks.values())

    def level_of(self, risk_id: str) -> tuple[Level, str]:
        """The level of a risk and how it is said."""
        rating = rating_of(self.assessment, risk_id)
        return rating.level, level_text(self.words, rating.level, is_at_least=rating.is_at_least)

    def taken_over(self, risk: Risk) -> str:
        """Says of a risk in a list that nobody looked into it; empty where somebody did."""
        is_unseen = risk.judged is Judged.ACCEPTED
        return f" ({self.say('taken_over')})" if is_unseen else ""

    def told(self, text: str | None) -> str:
        """`text`; nothing where it is blank or its reader does not see it."""
        return "" if text is None or text == self.words.text("redacted.hidden") else text

    def mark_of(self, risk_id: str) -> LevelMark:
        """The level of a risk as a coloured word."""
        return LevelMark(*self.level_of(risk_id))

    def answers_of(self, risk_id: str) -> str:
        """Severity and likelihood of a risk; what is open is said to be open."""
        rating = rating_of(self.assessment, risk_id)
        if rating.severity is None or rating.likelihood is None:
            return self.say("open")
        return answers_text(self.words, rating.severity, rating.likelihood)

    def place_of(self, risk: Risk) -> str:
        """Where a risk is, whether it has a place in the order or not."""
        count = len(self.network.links_out(risk.organisation)) if risk.organisation else 1
        return where(self.network, self.words, risk, count)

    def theme_of(self, risk: Risk) -> str:
        """The name of its theme."""
        return self.words.text(f"theme.{risk.theme.value}")

    def step_percent(self) -> str:
        """How much less counts per step along the chain."""
        return self.words.number(round((1 - self.assessment.method.attenuation) * 100))

    def _cited_by(self, risk: Risk) -> list[str]:
        by_baselines = [one.source for one in self.baselines(risk) if one.source]
        return [*risk.sources, *by_baselines]


def rich(text: str) -> Rich:
    """A text without references."""
    return (text,)


def limited[T](rows: list[T], most: int) -> tuple[list[T], int]:
    """At most `most` of the rows, and how many are left out."""
    return rows[:most], max(0, len(rows) - most)
