"""A page of the library as the small HTML that a text browser shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from itertools import groupby
from re import compile as pattern

from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.library import COMPLAINTS
from imvo_desktop.reporting.library_pages import LAWS, Line, LineKind, Page, title_of
from imvo_desktop.tokens import GRID, LIST_HEAD_SIZE, TEXT_SIZE, VIEW_TITLE_SIZE, Palette

PAGE_SCHEME, LIBRARY_SCHEME, PICTURE_SCHEME = "page", "library", "picture"
_LINK = pattern(rf"\[([^\]]+)\]\((({PAGE_SCHEME}|{LIBRARY_SCHEME}):[a-z_.]+)\)")
_NAMED = pattern(r"\*\*([^*]+)\*\*")
_SEPARATOR = " — "
_LISTS = {LineKind.ITEM: "ul", LineKind.STEP: "ol"}


@dataclass(frozen=True, slots=True)
class Look:
    """What a page is drawn with: the tokens, and how much larger text is than they say."""

    palette: Palette
    scale: float

    def pixels(self, size: float) -> int:
        """`size` of the tokens on this screen."""
        return round(size * self.scale)


def html(page: Page, words: Words, look: Look) -> str:
    """`page` with its addresses as links; mentions of other pages lead there (`page:name`)."""
    mentions = _mentions(page, words)
    size, below = look.pixels(VIEW_TITLE_SIZE), look.pixels(GRID / 2)
    head = (
        f'<h1 style="margin-top:0px; margin-bottom:{below}px;">'
        f'<span style="{_font(size)}">{escape(page.title)}</span></h1>'
        f'<p style="color:{look.palette.quiet}; margin-top:0px;">'
        f"{_linked(page.summary, mentions, look)}</p>"
    )
    return head + "".join(_blocks(page.lines, mentions, look))


def _blocks(lines: Iterable[Line], mentions: dict[str, str], look: Look) -> Iterable[str]:
    """Each line; items, and steps, that follow each other are one list."""
    for tag, together in groupby(lines, lambda line: _LISTS.get(line.kind, "")):
        blocks = "".join(_block(line, mentions, look) for line in together)
        style = "margin-top:4px; margin-bottom:4px;"
        yield f'<{tag} style="{style}">{blocks}</{tag}>' if tag else blocks


def _block(line: Line, mentions: dict[str, str], look: Look) -> str:
    text = _text(line, mentions, look)
    anchor = f'<a name="{escape(line.part)}"></a>' if line.part else ""
    if line.kind is LineKind.HEADING:
        size, above = look.pixels(LIST_HEAD_SIZE + 1), look.pixels(2.5 * GRID)
        return _heading("h2", anchor, text, (size, above))
    if line.kind is LineKind.SUBHEADING:
        size, above = look.pixels(TEXT_SIZE + 1), look.pixels(2 * GRID)
        return _heading("h3", anchor, text, (size, above))
    margin = look.pixels(0.75 * GRID)
    if line.kind is LineKind.PICTURE:
        return _picture(line, look)
    if line.kind in _LISTS:
        return f'<li style="margin-bottom:{margin}px;">{text}</li>'
    if line.kind is LineKind.FACT:
        return f'<p style="margin-top:2px; margin-bottom:2px;">{text}</p>'
    colour = f" color:{look.palette.quiet};" if line.kind is LineKind.QUIET else ""
    return f'<p style="margin-top:{margin}px; margin-bottom:{margin}px;{colour}">{text}</p>'


def _picture(line: Line, look: Look) -> str:
    """A picture, and below it what is on it: that is read aloud too."""
    above, below = look.pixels(1.5 * GRID), look.pixels(2 * GRID)
    return (
        f'<p style="margin-top:{above}px; margin-bottom:2px;">'
        f'<img src="{PICTURE_SCHEME}:{escape(line.address)}"></p>'
        f'<p style="color:{look.palette.quiet}; margin-top:0px; margin-bottom:{below}px;">'
        f"{escape(line.text)}</p>"
    )


def _heading(tag: str, anchor: str, text: str, sizes: tuple[int, int]) -> str:
    """A heading of a size, with room above; its own size would grow with that of the tag."""
    size, above = sizes
    style = f"margin-top:{above}px; margin-bottom:4px;"
    return f'<{tag} style="{style}">{anchor}<span style="{_font(size)}">{text}</span></{tag}>'


def _font(size: int) -> str:
    return f"font-size:{size}px; font-weight:600;"


def _text(line: Line, mentions: dict[str, str], look: Look) -> str:
    """The parts of a line: "label: text — address — after"."""
    address = escape(line.address)
    parts = (
        _linked(line.text, mentions, look),
        _link(address, address, look) if address else "",
        _linked(line.after, mentions, look),
    )
    said = _SEPARATOR.join(part for part in parts if part)
    if not line.label:
        return said
    return f'<span style="color:{look.palette.quiet};">{escape(line.label)}:</span> {said}'


def _linked(text: str, mentions: dict[str, str], look: Look) -> str:
    """`text` with what names another page, or is written [so](page:name), as a link to it.

    Names of buttons and fields (**so**) stand out.
    """
    said = _LINK.sub(lambda one: _link(one[2], one[1], look), escape(text))
    said = _NAMED.sub(r"<b>\1</b>", said)
    for mention, name in mentions.items():
        said = said.replace(mention, _link(f"{PAGE_SCHEME}:{name}", mention, look))
    return said


def _link(target: str, text: str, look: Look) -> str:
    return f'<a href="{target}" style="color:{look.palette.accent};">{text}</a>'


def _mentions(page: Page, words: Words) -> dict[str, str]:
    """The words that name another page than this one, escaped, with the name of that page."""
    found = {
        title_of(COMPLAINTS, words): COMPLAINTS,
        words.text("library.laws.mention"): LAWS,
    }
    return {escape(text): name for text, name in found.items() if name != page.name}
