"""One wording of what sources say, for window, command line and report alike."""

from __future__ import annotations

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.domain.source_records import Source, SourceFinding
from imvo_desktop.domain.words import Words, capital
from imvo_desktop.knowledge import goods, materials, products, sectors, sources, themes
from imvo_desktop.knowledge.matching import Said

_MOST_NAMES = 3
_OF_COUNTRY = (LevelFrom.COUNTRY, LevelFrom.COUNTRY_PRODUCT)
_LICENCES = {
    "US federal work, public domain": "said.licence.us_federal",
    "reuse under Decision 2011/833/EU": "said.licence.eu_reuse",
    "no reuse terms published": "said.licence.none",
    "public domain": "said.licence.public",
}
_PERCENT = {"share": 100.0, "percentile": 1.0}


def said_text(words: Words, said: Said, made_in: str | None = None) -> str:
    """What is said of a delivery made in `made_in`, in one or two sentences."""
    text = _of_good(words, said)
    if said.material is not None:
        behind = materials.all_materials()[said.material].name(words.language)
        text = words.text("said.behind", material=behind, said=text)
    remark = _remark(words, said, made_in)
    return f"{text} {remark}" if remark else text


def said_name(words: Words, said: Said) -> str:
    """What it is said of, in a few words: a good, a good from a country, a material, a country."""
    first = said.findings[0]
    country = first.country if said.level_from in _OF_COUNTRY else None
    if said.material is not None:
        material = materials.all_materials()[said.material].name(words.language)
        return words.text("said.name.material", material=capital(material))
    if said.level_from is LevelFrom.COUNTRY:
        return words.country(country) or words.text(f"level_from.{said.level_from}")
    is_sector = said.level_from is LevelFrom.SECTOR and not first.good
    code = "said.name.product" if is_sector else f"said.name.{said.level_from}"
    good = capital(what_name(words, first))
    return words.text(code, good=good, country=country or "")


def finding_text(words: Words, finding: SourceFinding) -> str:
    """What one finding says by itself."""
    if finding.level_from is LevelFrom.COUNTRY:
        return _of_country(words, finding)
    country = finding.country or ""
    areas = some_of(words, [_area_name(one) for one in finding.areas])
    return _sentence(
        words,
        _codes(finding),
        good=what_name(words, finding),
        country=country,
        areas=areas,
        input=good_name(words, finding.note),
        place=words.country(finding.input_country),
        count=1,
    )


def _codes(finding: SourceFinding) -> tuple[str, str]:
    """The sentence of its source, and that of any source, on a product or a sector."""
    code = f"said.{finding.level_from}.{finding.source}"
    if finding.source == "eu-minerals-2017" and finding.country and not finding.areas:
        code += ".whole"
    if finding.input_country:
        code += ".input"
    plain = f"said.{finding.level_from}"
    if finding.level_from is LevelFrom.SECTOR and not finding.good:
        plain += ".itself"
    elif finding.areas and finding.level_from is LevelFrom.COUNTRY_PRODUCT:
        plain += ".areas"
    return code, plain


def is_elsewhere(said: Said, made_in: str | None) -> bool:
    """Whether only the good is listed, and not for the known country of making."""
    return said.level_from is LevelFrom.PRODUCT and bool(said.countries) and bool(made_in)


def why_text(words: Words, said: Said, made_in: str | None = None) -> str:
    """Why the likelihood of a delivery made in `made_in` is 4, 3, or not said."""
    if said.likelihood is None:
        return words.text("said.why.none")
    if said.likelihood == 4:
        return words.text("said.why.4")
    code = f"said.why.3.{said.level_from}"
    if said.level_from is LevelFrom.PRODUCT and said.countries:
        code += ".elsewhere" if is_elsewhere(said, made_in) else ".unknown"
    return words.text(code)


def scale_text(words: Words, theme: Theme) -> str:
    """The start value for how serious a harm of `theme` is, with its reason."""
    facts = themes.facts_of(theme)
    return words.text("said.scale", scale=facts.scale, reason=facts.scale_reason(words.language))


def source_text(words: Words, source: Source) -> str:
    """Publisher, title and edition, else the year, on one line."""
    edition = source.edition or (str(source.year) if source.year else "")
    if not edition:
        return f"{source.publisher}: {source.title}"
    return words.text(
        "said.source", publisher=source.publisher, title=source.title, edition=edition
    )


def good_name(words: Words, good: str | None) -> str:
    """The plain name of a good, a mineral or a commodity, else as the list has it."""
    if not good:
        return ""
    known = goods.all_goods().get(good)
    if known is not None:
        return known.name(words.language)
    name = words.text(f"commodity.{good}")
    return good if name == f"commodity.{good}" else name


def what_name(words: Words, finding: SourceFinding) -> str:
    """The good of a finding by its name; where it has none, its codes and what these hold."""
    if finding.good:
        return good_name(words, finding.good)
    if finding.hs:
        code = finding.hs[0]
        return f"{products.name(code, words.language)} (HS {some_of(words, [*finding.hs])})"
    if finding.sectors:
        code = finding.sectors[0]
        return f"{sectors.name(code, words.language)} (NACE {some_of(words, [*finding.sectors])})"
    return ""


def reading_text(words: Words, source_id: str) -> str:
    """When we read one of our sources, and its licence; empty for a list of one's own."""
    reading = sources.all_readings().get(source_id)
    if reading is None:
        return ""
    licence = _licence(words, reading.source.licence or "–")
    return words.text("said.source.read_on", date=reading.read_on, licence=licence)


def _licence(words: Words, licence: str) -> str:
    """Its name as the publisher has it, in words of ours where it has none."""
    name, mark, _ = licence.partition(" (to confirm)")
    code = _LICENCES.get(name)
    shown = name if code is None else words.text(code)
    return words.text("said.licence.to_confirm", name=shown) if mark else shown


def _of_good(words: Words, said: Said) -> str:
    """Of a good listed for several countries their number is said, else the one finding."""
    first = said.findings[0]
    if said.level_from is LevelFrom.COUNTRY:
        return " ".join(_of_country(words, one) for one in said.findings)
    if said.level_from is LevelFrom.COUNTRY_PRODUCT:
        return finding_text(words, first)
    level = "sector" if said.level_from is LevelFrom.SECTOR else "product"
    if level == "sector" and not first.good:
        level = "sector.itself"
    is_listed = bool(said.countries) and level != "sector"
    listed = (f"said.{level}.listed",) if is_listed else ()
    return _sentence(
        words,
        (f"said.{level}.{first.source}", *listed, f"said.{level}"),
        good=what_name(words, first),
        count=len(said.countries),
        country=said.countries[0] if said.countries else "",
    )


def _of_country(words: Words, finding: SourceFinding) -> str:
    unit = finding.unit or ""
    decimals = 1 if unit == "share" else 0
    percent = (finding.value or 0.0) * _PERCENT.get(unit, 0)
    return _sentence(
        words,
        _codes_of_country(finding),
        country=finding.country or "",
        measure=finding.measure or "",
        areas=some_of(words, [_area_name(one) for one in finding.areas]),
        ages=(finding.note or "").replace("-", "–"),
        percent=words.number(percent, decimals) if unit in _PERCENT else "",
        value=_number(words, finding.value),
        unit=unit,
    )


def _codes_of_country(finding: SourceFinding) -> tuple[str, str]:
    """The sentence of its measure, and that of any measure, on a country."""
    code, plain = f"said.country.{finding.measure}", "said.country"
    if finding.areas:
        plain = "said.country.areas"
    elif finding.value is not None:
        plain = "said.country.value" if finding.unit else "said.country.measured"
    is_whole = finding.measure == "conflict_or_high_risk" and not finding.areas
    return (f"{code}.whole" if is_whole else code), plain


def _number(words: Words, value: float | None) -> str:
    """With one decimal where it is not a whole number."""
    return "" if value is None else words.number(value, 0 if value.is_integer() else 1)


def _remark(words: Words, said: Said, made_in: str | None) -> str:
    """What keeps the finding from being sure of this delivery."""
    is_listed = said.level_from in (LevelFrom.PRODUCT, LevelFrom.MATERIAL, LevelFrom.SECTOR)
    if said.likelihood is None and said.level_from is not LevelFrom.COUNTRY:
        return words.text("said.is_part")
    if said.level_from is LevelFrom.COUNTRY_PRODUCT and said.likelihood == 3:
        return words.text("said.area_unknown")
    names_others = said.level_from is LevelFrom.PRODUCT and bool(said.countries)
    if is_listed and names_others and made_in and made_in not in said.countries:
        return words.text("said.other_countries", country=made_in)
    return ""


def _sentence(words: Words, codes: tuple[str, ...], **values: object) -> str:
    """The text of the first of `codes` that has one; an unknown code comes back as it is."""
    for code in codes:
        text = words.text(code, **values)
        if text != code:
            return text
    return ""


def some_of(words: Words, names: list[str]) -> str:
    """The names on one line; of many the first three and how many more there are."""
    if len(names) <= _MOST_NAMES + 1:
        return ", ".join(names)
    shown = ", ".join(names[:_MOST_NAMES])
    return words.text("said.more", names=shown, count=len(names) - _MOST_NAMES)


def _area_name(area: str) -> str:
    """`IN-CT Chhattisgarh` is shown by its name."""
    code, _, name = area.partition(" ")
    return name if name and "-" in code else area
