"""What probably lies behind a product: materials and steps, as common knowledge of the trade.

No quantities and no countries: these tables say what to ask for, not what is so.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from imvo_desktop.knowledge import product_finder
from imvo_desktop.knowledge.group_words import GroupWords, is_named
from imvo_desktop.knowledge.plain_codes import plain_hs
from imvo_desktop.knowledge.product_text import normalised
from imvo_desktop.knowledge.tables import parts, rows

RAW = "raw"
_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Material:
    """A raw material (`kind` raw) or a step of making (`kind` step).

    `hs` are codes of what it delivers, the first being the usual one; `commodity` is the one of the
    deforestation act it is, `minerals` those of the conflict minerals act; `words` are what a
    product is called that is made of it.
    """

    id: str
    name_en: str
    name_nl: str
    hs: tuple[str, ...]
    kind: str
    commodity: str | None
    minerals: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def is_raw(self) -> bool:
        """Whether it is grown, caught, dug or gathered."""
        return self.kind == RAW

    def name(self, language: str) -> str:
        """Its name in `language` (`nl`, else English)."""
        return self.name_nl if language == "nl" else self.name_en


@dataclass(frozen=True, slots=True)
class ProductGroup:
    """Products with the same materials and steps behind them; `hs` are codes they start with."""

    id: str
    name_en: str
    name_nl: str
    hs: tuple[str, ...]
    words: tuple[str, ...]

    def name(self, language: str) -> str:
        """Its name in `language` (`nl`, else English)."""
        return self.name_nl if language == "nl" else self.name_en


@dataclass(frozen=True, slots=True)
class Step:
    """That a material goes into another one; with `feeds` empty, into the product itself.

    `is_option`: it is one of several, or not always there. `basis` is the source that says so.
    """

    group: str
    step: str
    feeds: str
    is_option: bool
    basis: str

    @property
    def material(self) -> Material:
        """The material or step itself."""
        return all_materials()[self.step]


@cache
def all_materials() -> Mapping[str, Material]:
    """Every material and step by its id, in the order of the ids."""
    return MappingProxyType({row["id"]: _material(row) for row in rows("materials.csv")})


@cache
def all_groups() -> Mapping[str, ProductGroup]:
    """Every product group by its id, in the order of the table."""
    return MappingProxyType({row["id"]: _group(row) for row in rows("product_groups.csv")})


def steps_of(group: ProductGroup) -> tuple[Step, ...]:
    """The steps behind the group as a tree; what goes into a step stands before it."""
    return _all_steps().get(group.id, ())


def group_of(hs: str | None, text: str | None) -> ProductGroup | None:
    """The group of a product, by its code and the words it is described with; None if not known.

    The longest code wins. Where groups share it, or are narrower than it, the words decide; where
    they do not, the first group of the table holds. Without a code the words say the heading where
    that is certain, and else the group.
    """
    meant = groups_meant(hs, text)
    return meant[0] if meant else None


@lru_cache(maxsize=_KEPT)
def groups_meant(hs: str | None, text: str | None) -> tuple[ProductGroup, ...]:
    """The groups that a product may be of; one where its code or its words decide.

    Else the one that holds comes first, then those that share its code or are narrower.
    """
    code = plain_hs(hs) or product_finder.code_of(text)
    fitting = _by_code(code)
    among = {*fitting, *_narrower().get(code, ())} if code else all_groups().keys()
    if fitting and len(among) == 1:
        return tuple(all_groups()[one] for one in fitting)
    named = _named(text, among, fitting)
    if named is not None:
        return (all_groups()[named],)
    if not fitting:
        return ()
    others = sorted(among - {fitting[0]})
    return tuple(all_groups()[one] for one in (fitting[0], *others))


def _named(text: str | None, among: Collection[str], fitting: Sequence[str]) -> str | None:
    """The group that the text names, by its words or by one of its steps; None where none."""
    if not text:
        return None
    named = _group_words().find(text, among)
    is_step = named is None and bool(fitting) and _names_step(text, fitting[0])
    return fitting[0] if is_step else named


def _names_step(text: str, group: str) -> bool:
    """Whether the text is the name of a step of the group."""
    own = _by_name().get(normalised(text))
    return own is not None and any(one.step == own for one in _all_steps().get(group, ()))


@lru_cache(maxsize=_KEPT)
def steps_behind(hs: str | None, text: str | None) -> tuple[Step, ...]:
    """The steps behind a product, without those that its description rules out.

    Of the options that go into the same, those that the text names ("leren" of "leren tas") are
    no option any more, and the others fall away with what goes into them. Where the text is the
    name of a step itself ("leer looien"), only what goes into that step.
    """
    group = group_of(hs, text)
    if group is None:
        return ()
    steps = steps_of(group)
    own = _by_name().get(normalised(text or ""))
    if own is not None and (not hs or any(one.step == own for one in steps)):
        steps = _into(steps, own)
    return _decided(steps, text) if text else steps


def _decided(steps: tuple[Step, ...], text: str) -> tuple[Step, ...]:
    """The steps, without the options that fall away where the text names one beside them."""
    options = (one for one in steps if one.is_option)
    named = {one.step for one in options if is_named(text, one.material.words)}
    if not named:
        return steps
    settled = {one.feeds for one in steps if one.step in named}
    gone: set[str] = set()
    for one in reversed(steps):  # what goes into a step stands before it
        is_other = one.is_option and one.feeds in settled and one.step not in named
        if is_other or one.feeds in gone:
            gone.add(one.step)
    return tuple(
        dataclasses.replace(one, is_option=one.is_option and one.step not in named)
        for one in steps
        if one.step not in gone
    )


def materials_behind(hs: str | None, text: str | None) -> tuple[Material, ...]:
    """The materials and steps behind a product, options included; none where not known."""
    return tuple(one.material for one in steps_behind(hs, text))


def _into(steps: tuple[Step, ...], target: str) -> tuple[Step, ...]:
    """The steps that go into `target`, which is the product here, straight or through others."""
    within = {target}
    for one in reversed(steps):  # what goes into a step stands before it
        if one.feeds in within:
            within.add(one.step)
    return tuple(
        dataclasses.replace(one, feeds="") if one.feeds == target else one
        for one in steps
        if one.feeds in within
    )


def _by_code(code: str) -> list[str]:
    """The groups with the longest code that `code` starts with, in the order of the table."""
    for length in range(len(code), 1, -1):
        found = _groups_by_code().get(code[:length])
        if found:
            return found
    return []


@cache
def _by_name() -> Mapping[str, str]:
    """The id of a material by each of its names, as they are compared."""
    return {
        normalised(name): one.id
        for one in all_materials().values()
        for name in (one.name_en, one.name_nl)
    }


@cache
def _group_words() -> GroupWords:
    return GroupWords({one.id: one.words for one in all_groups().values()})


@cache
def _groups_by_code() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for group in all_groups().values():
        for code in group.hs:
            found.setdefault(code, []).append(group.id)
    return found


@cache
def _narrower() -> Mapping[str, frozenset[str]]:
    """The groups with a longer code than a code, which starts with it."""
    found: dict[str, set[str]] = {}
    for group in all_groups().values():
        for code in group.hs:
            for length in range(2, len(code)):
                found.setdefault(code[:length], set()).add(group.id)
    return {code: frozenset(groups) for code, groups in found.items()}


@cache
def _all_steps() -> Mapping[str, tuple[Step, ...]]:
    found: dict[str, list[Step]] = {}
    for row in rows("product_steps.csv"):
        step = Step(
            group=row["group"],
            step=row["step"],
            feeds=row["feeds"],
            is_option=row["is_option"] == "yes",
            basis=row["basis"],
        )
        found.setdefault(step.group, []).append(step)
    return {group: tuple(steps) for group, steps in found.items()}


def _material(row: Mapping[str, str]) -> Material:
    return Material(
        id=row["id"],
        name_en=row["name_en"],
        name_nl=row["name_nl"],
        hs=parts(row["hs"]),
        kind=row["kind"],
        commodity=row["commodity"] or None,
        minerals=parts(row["minerals"]),
        words=parts(row["words"]),
    )


def _group(row: Mapping[str, str]) -> ProductGroup:
    return ProductGroup(
        id=row["id"],
        name_en=row["name_en"],
        name_nl=row["name_nl"],
        hs=parts(row["hs"]),
        words=parts(row["words"]),
    )
