"""What the short documents share: a head instead of a cover, their sources, and their close."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from string import ascii_lowercase

from imvo_desktop.charts import fonts
from imvo_desktop.domain.report_settings import Paper, Profile, reader_of
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Cite,
    Cover,
    Paragraph,
    Report,
    Rich,
    Section,
    SourceItem,
)
from imvo_desktop.reporting.front import company, edition_text, footer, program_text, standing
from imvo_desktop.reporting.plain_blocks import texts

_RUNNING_ROOM = 34.0
_CODES = 30


class Citations:
    """Numbers the sources of one document in the order in which it cites them."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def cite(self, published: Iterable[str]) -> tuple[Cite, ...]:
        """References to sources, by who published what."""
        return tuple(
            Cite(self._numbers.setdefault(one, len(self._numbers) + 1)) for one in published
        )

    def items(self) -> tuple[SourceItem, ...]:
        """The list that the references point at."""
        return tuple(SourceItem(at, f"{one}.", "", ()) for one, at in self._numbers.items())


class Statements:
    """Letters what sources say, so that many rows can point at one statement."""

    def __init__(self) -> None:
        self._letters: dict[tuple[str, tuple[str, ...]], str] = {}

    def letter(self, text: str, published: tuple[str, ...]) -> str:
        """The letter of a statement: a to z, then aa."""
        return self._letters.setdefault((text, published), _letters(len(self._letters)))

    def lines(self, citations: Citations) -> tuple[Rich, ...]:
        """Each statement behind its letter, with who published it."""
        return tuple(
            (f"({letter}) {text} ", *citations.cite(published))
            for (text, published), letter in self._letters.items()
        )


def short_document(
    basis: Basis, paper: Paper, sections: Sequence[Section], status: str = ""
) -> Report:
    """The document: its head, `sections`, and at its end what it is not.

    `status` says how far its own subject was looked at; without it stands how far the judging of
    the whole chain has come.
    """
    told = (status, "") if status else standing(basis)
    title = basis.words.text(f"document.title.{paper}")
    name, period = company(basis).strip(), basis.network.project.period
    short = fonts.elided(name, 1.0, _RUNNING_ROOM)
    cover = _head(basis, paper, told)
    found = (*sections, _closing(basis, len(sections) + 1, (cover, *sections)))
    return Report(
        language=basis.words.language,
        title=f"{title}: {name}",
        running=" · ".join(part for part in (short, title, period) if part),
        footer=footer(basis, told[0]),
        page=basis.say("page"),
        cover=cover,
        sections=found,
    )


def part(basis: Basis, number: int, code: str, blocks: Iterable[Block]) -> Section:
    """A section of a short document, headed by the text of `code`; it follows on the same page."""
    return Section(str(number), basis.words.text(code), tuple(blocks), flows=True)


def sources_part(basis: Basis, number: int, citations: Citations) -> Section:
    """The sources that were cited, or that there are none."""
    items: tuple[Block, ...] = citations.items()
    blocks = items or (Paragraph(rich(basis.say("sources.none"))),)
    return part(basis, number, "part.sources", blocks)


def _head(basis: Basis, paper: Paper, told: tuple[str, str]) -> Cover:
    edition, project = basis.edition, basis.network.project
    has_one_reader = reader_of(paper, Profile.INTERNAL) is Profile.INTERNAL
    is_whole = edition.profile is Profile.INTERNAL or not has_one_reader
    left_out = "" if is_whole else f"left_out.{edition.profile}"
    audience = basis.say(f"profile.{edition.profile}") if has_one_reader else ""
    facts = [
        ("period", project.period or basis.say("not_given")),
        ("audience", audience),
        ("left_out", basis.say(left_out) if left_out else ""),
        ("date", basis.words.date(edition.date)),
        ("version", edition.version.strip()),
        ("prepared_by", edition.prepared_by.strip()),
        ("made_by", program_text(basis)),
        ("checksum", edition.checksum),
    ]
    return Cover(
        kicker=basis.words.text(f"document.kicker.{paper}"),
        company=company(basis),
        title=basis.words.text(f"document.title.{paper}"),
        edition=edition_text(basis),
        status=told[0],
        status_why=told[1],
        facts=tuple((basis.say(name), rich(value)) for name, value in facts if value),
        contents="",
        colophon="",
        is_short=True,
        logo=tuple(edition.logo),
        logo_alt=basis.say("logo", name=company(basis)) if edition.logo else "",
    )


def _letters(at: int) -> str:
    tens, ones = divmod(at, len(ascii_lowercase))
    return (_letters(tens - 1) if tens else "") + ascii_lowercase[ones]


def _closing(basis: Basis, number: int, made: object) -> Section:
    """What the document is not, and which characters could not be printed."""
    words = basis.words
    lines = [words.text("document.limits"), basis.say("colophon")]
    codes = sorted({char for text in texts(made) for char in fonts.missing(text)})
    if codes:
        shown = ", ".join(f"U+{ord(one):04X}" for one in codes[:_CODES])
        dots = " …" if len(codes) > _CODES else ""
        lines.append(basis.say("limits.characters", count=len(codes), codes=shown + dots))
    return part(basis, number, "part.limits", (Paragraph(rich(" ".join(lines))),))
