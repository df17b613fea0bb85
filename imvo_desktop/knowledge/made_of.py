"""What a product is made of, as far as that decides what a source says of it."""

from __future__ import annotations

from functools import cache, lru_cache

from imvo_desktop.knowledge import materials
from imvo_desktop.knowledge.group_words import is_named
from imvo_desktop.knowledge.materials import Material, ProductGroup, Step

type Behind = tuple[tuple[str, bool], ...]
"""The ids of materials behind a product, and whether each surely is."""

_KEPT = 50_000


@lru_cache(maxsize=_KEPT)
def named(hs: str, product: str | None) -> frozenset[str]:
    """The commodities and minerals that the words of a product, or what lies behind it, name."""
    known = materials.all_materials()
    sure = [known[one] for one, is_sure in behind(hs, product) if is_sure]
    by_words = [one for one in _listed() if product and is_named(product, one.words)]
    return frozenset(name for one in (*sure, *by_words) for name in commodities(one))


@lru_cache(maxsize=_KEPT)
def behind(hs: str, product: str | None) -> Behind:
    """What lies behind a product, raw materials first, and whether it surely does.

    It does not where it is one of several and the words of the product do not name it; nor, where
    neither code nor words decide what product it is, unless it lies behind all that it may be.
    """
    steps = materials.steps_behind(hs, product)
    sure = _surely(steps, "")
    others = materials.groups_meant(hs, product)[1:]
    if others:
        named = (one.step for one in steps if is_named(product or "", one.material.words))
        sure = sure.intersection(*map(_surely_behind, others)) | _surely(steps, *named)
    ordered = sorted(steps, key=lambda one: not one.material.is_raw)
    return tuple((one.step, one.step in sure) for one in ordered)


def _surely(steps: tuple[Step, ...], *ends: str) -> frozenset[str]:
    """The `ends`, and the steps that surely go into one of them, straight or through others."""
    found = set(ends)
    for step in reversed(steps):  # what goes into a step stands before it
        if not step.is_option and step.feeds in found:
            found.add(step.step)
    return frozenset(found)


@cache
def _surely_behind(group: ProductGroup) -> frozenset[str]:
    return _surely(materials.steps_of(group), "")


@cache
def _listed() -> tuple[Material, ...]:
    """The materials that are a commodity of the deforestation act or a conflict mineral."""
    return tuple(one for one in materials.all_materials().values() if commodities(one))


def commodities(material: Material) -> tuple[str, ...]:
    """The commodity of the deforestation act and the conflict minerals that a material is."""
    return (*filter(None, (material.commodity,)), *material.minerals)
