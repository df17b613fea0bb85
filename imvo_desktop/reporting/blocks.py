"""What a report is made of: plain data that the template sets, the same for every language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Level


@dataclass(frozen=True, slots=True)
class Cite:
    """A reference to a numbered source, set as [n] and pointing at it."""

    cite: int


@dataclass(frozen=True, slots=True)
class GoTo:
    """A reference back to the priority with this number in the list."""

    harm: int
    text: str


@dataclass(frozen=True, slots=True)
class Target:
    """A text that references to the priority with this number point at."""

    target: int
    text: str


@dataclass(frozen=True, slots=True)
class LevelMark:
    """The coloured word of a level."""

    level: Level
    text: str


@dataclass(frozen=True, slots=True)
class Digest:
    """A SHA-256 in full, on a line of its own."""

    digest: str


@dataclass(frozen=True, slots=True)
class LineEnd:
    """What follows stands on a line of its own."""


@dataclass(frozen=True, slots=True)
class Term:
    """A number or word that is looked up in a long list, so that the eye finds it."""

    term: str


type Span = str | Cite | GoTo | Target | LevelMark | Digest | LineEnd | Term
type Rich = tuple[Span, ...]


class Tone(StrEnum):
    """How loud a box is."""

    CALM = "calm"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a section; `level` 2 or 3."""

    heading: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    paragraph: Rich
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, with numbers where the order matters."""

    bullets: tuple[Rich, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A box with a heading that stands out."""

    note: str
    text: tuple[Rich, ...]
    tone: Tone = Tone.CALM


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values in two columns."""

    facts: tuple[tuple[str, Rich], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with header cells; `widths` are parts of the page (0 is as wide as needed).

    With `has_total` the last row adds up the rows above it.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[Rich, ...], ...]
    widths: tuple[int, ...]
    numbers: tuple[int, ...] = ()
    has_total: bool = False


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell of the grid of severity and likelihood."""

    level: Level
    word: str
    count: str


@dataclass(frozen=True, slots=True)
class Grid:
    """The grid as a table; rows from severity 5 down, columns likelihood 1 to 5."""

    grid: tuple[tuple[GridCell, ...], ...]
    corner: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    caption: str
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing as SVG text, with its data in words; `ratio` is its height by its width.

    One with a heading of its own gets a landscape page of its own; a very high one is made smaller
    to fit on its page.
    """

    svg: str
    alt: str
    caption: str = ""
    heading: str = ""
    ratio: float = 1.0


@dataclass(frozen=True, slots=True)
class HarmCard:
    """One priority with all that is known of it; `number` is what references point at.

    `facts` take a line each, `brief` stand two on a line; what is `assumed` stands apart, under
    `assumed_title`. A long one may run over the page, a small one stands beside another.
    """

    number: int
    rank: str
    where: str
    theme: str
    product: str
    mark: LevelMark
    answers: str
    facts: tuple[tuple[str, Rich], ...]
    brief: tuple[tuple[str, Rich], ...] = ()
    is_long: bool = False
    assumed: tuple[Rich, ...] = ()
    assumed_title: str = ""
    heading_level: int = 3


@dataclass(frozen=True, slots=True)
class CardPairs:
    """Cards in two columns, read row by row."""

    cards: tuple[HarmCard, ...]


@dataclass(frozen=True, slots=True)
class SourceItem:
    """One numbered source and where it is used."""

    source: int
    text: str
    used: str
    uses: tuple[GoTo, ...]


@dataclass(frozen=True, slots=True)
class SignOff:
    """A place to sign: what is filled in stands there, what is blank is a line to write on."""

    who: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side; one that `is_whole` stays on one page."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]
    is_wide_left: bool = False
    is_whole: bool = False


type Block = (
    Heading
    | Paragraph
    | Bullets
    | Note
    | Facts
    | Table
    | Grid
    | Figure
    | HarmCard
    | CardPairs
    | SourceItem
    | SignOff
    | Columns
)


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of the report; it begins on a new page unless it `flows` on."""

    number: str
    title: str
    blocks: tuple[Block, ...]
    flows: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page; `edition` says draft or final, `status` how far the judging has come.

    A short one is the head of the first page, without contents. `logo` is a picture as a list of
    bytes, `logo_alt` says what it shows.
    """

    kicker: str
    company: str
    title: str
    edition: str
    status: str
    status_why: str
    facts: tuple[tuple[str, Rich], ...]
    contents: str
    colophon: str
    is_short: bool = False
    logo: tuple[int, ...] = ()
    logo_alt: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report in one language; `page` holds {page} and {pages} to be filled in."""

    language: str
    title: str
    running: str
    footer: str
    page: str
    cover: Cover
    sections: tuple[Section, ...]
