"""What the answers of a supplier would do, one by one: a claim is kept as a claim.

A country that differs is shown, not changed. What is said of a theme stands beside the own
judgement under a source of its own, without a likelihood, so that it lowers nothing; harm that is
reported becomes a signal that nobody has judged yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Happens, Kind, LevelFrom, RiskStatus, Theme
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.domain.words import Words
from imvo_desktop.importing import dates
from imvo_desktop.importing.supplier_table import AsideRow
from imvo_desktop.importing.table import Finding
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import questionnaire_places, questionnaire_words
from imvo_desktop.usecases.questionnaire_form import question_text, theme_of
from imvo_desktop.usecases.questionnaire_read import Answered, Filled
from imvo_desktop.usecases.questionnaire_said import NotUsableError, Said, on_one_line, stored
from imvo_desktop.usecases.questionnaire_wishes import (
    AddLine,
    Proposal,
    Put,
    Room,
    State,
    Wish,
    does_nothing,
)

_ANSWERED_ON = "answered_on"
_HARM = "harm."


@dataclass(slots=True)
class Answers:
    """The proposals of one questionnaire, the rows that cannot be used, and what is to be known.

    `supplier` is blank where the project does not have it.
    """

    supplier: str
    name: str
    source: Source
    proposals: list[Proposal] = field(default_factory=list)
    aside: list[AsideRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    countries_unresolved: list[str] = field(default_factory=list)
    rows_in: int = 0


def answers_of(filled: Filled, network: Network, when: str = "") -> Answers:
    """What `filled` would do to `network`; `when` (ISO) is kept with what is added."""
    supplier = _supplier(filled, network)
    words = Labels(filled.language)
    found = network.organisations.get(supplier)
    name = found.name if found is not None else ""
    made = Answers(supplier, name, _source(filled, name, words), rows_in=len(filled.answers))
    reading = _Reading(network, made, words, when or None, Room(network))
    for one in filled.answers:
        reading.take(one)
    return made


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads answer after answer into `made`, in the language of the questionnaire."""

    network: Network
    made: Answers
    words: Words
    when: str | None
    room: Room

    def take(self, one: Answered) -> None:
        """Propose what `one` says, or keep it aside with the reason."""
        try:
            found = list(self._proposals(one))
        except NotUsableError as reason:
            self._put_aside(one, reason.code, reason.value)
            return
        if not self.room.take(wish for each in found for wish in each.wishes):
            self._put_aside(one, "answers_text_too_long", "")
            return
        for each in found:
            self.made.proposals.append(each)
            self._tell(each)

    def _proposals(self, one: Answered) -> Iterator[Proposal]:
        said = self._said(one)
        if one.question == _ANSWERED_ON:
            return
        theme = theme_of(one.question)
        if theme is not None:
            yield self._claim(said, theme)
            return
        yield from questionnaire_places.proposals(self.network, said, self.words)
        for text in questionnaire_places.remarks(said, self.words):
            yield self._note(said, text)

    def _said(self, one: Answered) -> Said:
        """What can be used of a row; raises `NotUsableError`."""
        if one.amiss:
            raise NotUsableError(one.amiss)
        if not self.made.supplier:
            raise NotUsableError("answers_other_project")
        link = self.network.links.get(one.link)
        if one.link and (link is None or link.supplier != self.made.supplier):
            raise NotUsableError("answers_link_unknown")
        cells = tuple(map(on_one_line, one.cells))
        return Said(one.sheet, one.row, one.question, one.link, self.made.supplier, cells)

    def _claim(self, said: Said, theme: Theme) -> Proposal:
        """What is said of a theme, beside the own judgement; harm is a signal besides."""
        answer = questionnaire_words.yes_or_no(said.cells[0])
        key = f"{self.made.source.id}\n{said.link}\n{said.question}"
        text = self._told(said)
        copy = Baseline(
            id=ids.row_id(Kind.BASELINE, key),
            theme=theme,
            level_from=LevelFrom.SUPPLIER,
            link=said.link,
            source=self.made.source.id,
            note=text,
            when=self.when,
        )
        wishes: list[Wish] = [Put(copy)]
        state = State.SAID if answer is not None else State.UNCLEAR
        if answer is questionnaire_words.Said.YES and said.question.startswith(_HARM):
            state = State.SIGNAL
            risk_id = ids.row_id(Kind.RISK, key)
            if not self._is_tagged(said, theme, risk_id):
                wishes.append(Put(self._signal(said.link, theme, text, risk_id)))
        return self._proposal(said, state, wishes)

    def _signal(self, link: str, theme: Theme, text: str, risk_id: str) -> Risk:
        """Harm that the supplier reports: nobody judged it, so every question stays open."""
        return Risk(
            id=risk_id,
            theme=theme,
            link=link,
            happens=Happens.PRODUCT,
            status=RiskStatus.SIGNAL,
            reason=text,
            sources=(self.made.source.id,),
            when=self.when,
        )

    def _is_tagged(self, said: Said, theme: Theme, but: str) -> bool:
        """Whether a risk of the theme counts on the delivery already, other than the signal."""
        risks = (
            *self.network.risks_on_link(said.link),
            *self.network.risks_on_organisation(said.supplier),
        )
        return any(one.theme is theme and one.id != but for one in risks)

    def _note(self, said: Said, text: str) -> Proposal:
        """A remark with the delivery, or with the supplier."""
        template = self.words.text("form.line")
        line = stored(template, title=self.made.source.title, said=text)
        kind, about = (Kind.LINK, said.link) if said.link else (Kind.ORGANISATION, said.supplier)
        return self._proposal(said, State.SAID, [AddLine(kind, about, line)])

    def _proposal(self, said: Said, state: State, wishes: list[Wish]) -> Proposal:
        if all(does_nothing(self.network, one) for one in wishes):
            state = State.SAME
        return said.proposal(state, tuple(wishes))

    def _told(self, said: Said) -> str:
        question = question_text(said.question, self.words)
        return stored(self.words.text("form.said"), question=question, answer=said.text)

    def _put_aside(self, one: Answered, code: str, value: str) -> None:
        question = question_text(one.question, self.words) if one.question else ""
        cells = (one.sheet, one.number, question, *one.cells)
        self.made.aside.append(AsideRow(one.row, code, cells))
        self.made.findings.append(Finding(code, Seriousness.ERROR, one.row, one.sheet, value[:200]))
        if code == "answers_country_unknown":
            self.made.countries_unresolved.append(value)

    def _tell(self, one: Proposal) -> None:
        codes = {State.SIGNAL: "answers_signal", State.UNCLEAR: "answers_unclear"}
        if one.state in codes:
            told = Finding(
                codes[one.state], Seriousness.WARNING, one.row, one.sheet, one.answer[:200]
            )
            self.made.findings.append(told)


def _supplier(filled: Filled, network: Network) -> str:
    """The id of who answered, where it was joined with another since that one; blank: not here."""
    found = filled.supplier
    for _ in range(len(network.former) + 1):
        if found in network.organisations:
            return found
        former = network.former.get(found)
        if former is None:
            return ""
        found = former.organisation
    return ""


def _source(filled: Filled, name: str, words: Words) -> Source:
    """The questionnaire as a source; the same for the same one however often it comes back."""
    given = next((one.cells[0] for one in filled.answers if one.question == _ANSWERED_ON), "")
    read = dates.parse(given, "dmy") if given else None
    day = read.iso if read is not None else filled.day
    return Source(
        id=ids.row_id(Kind.SOURCE, f"questionnaire\n{filled.own}\n{filled.supplier}\n{filled.day}"),
        publisher=name or filled.supplier,
        title=stored(words.text("form.source"), name=name, day=words.date(day)),
        year=int(day[:4]) if day[:4].isdecimal() else None,
    )
