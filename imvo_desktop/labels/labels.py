"""Codes to sentences and names, numbers to text, in one language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QDate, QLocale, QTranslator

from imvo_desktop import resources
from imvo_desktop.domain.directions import isolated
from imvo_desktop.knowledge import countries
from imvo_desktop.labels import (
    analysis,
    anchors,
    answer_pack,
    backups,
    cell_findings,
    changes,
    charts,
    charts_coverage,
    charts_flow,
    charts_lens,
    charts_pareto,
    charts_people,
    charts_places,
    charts_ranges,
    charts_trend,
    charts_world,
    commands,
    due_diligence,
    edits,
    errors,
    evidence,
    fields,
    file_errors,
    file_issues,
    filters,
    folding,
    import_words,
    imports,
    issues,
    kept_rows,
    knowledge_commands,
    knowledge_errors,
    known_lists,
    lenses,
    lenses_continuity,
    lenses_exposure,
    lenses_figures,
    lenses_influence,
    lenses_people,
    lenses_shared,
    lenses_single_points,
    lenses_systemic,
    lenses_unknown,
    library,
    map_words,
    merging,
    offers,
    palette,
    papers,
    passport,
    policy,
    quality,
    question_words,
    questionnaire,
    questionnaire_answers,
    questionnaire_themes,
    readers,
    reading,
    report,
    report_choices,
    report_figures,
    rounds,
    row_findings,
    scenarios,
    scope,
    script_errors,
    sources,
    suggested,
    table_words,
    terms,
    why,
    workbook,
    year_agreements,
    year_buying,
    year_codes,
    year_edits,
    year_fields,
    year_grievances,
    year_home,
    year_learning,
    year_passport,
    year_plan,
    year_steps,
    year_talks,
)

DUTCH, ENGLISH = "nl", "en"
LANGUAGES = (DUTCH, ENGLISH)

TABLES: Mapping[str, Mapping[str, str]] = {
    "terms": terms.TEXTS,
    "analysis": analysis.TEXTS,
    "anchors": anchors.TEXTS,
    "answer_pack": answer_pack.TEXTS,
    "backups": backups.TEXTS,
    "evidence": evidence.TEXTS,
    "fields": fields.TEXTS,
    "edits": edits.TEXTS,
    "issues": issues.TEXTS,
    "errors": errors.TEXTS,
    "file_errors": file_errors.TEXTS,
    "knowledge_errors": knowledge_errors.TEXTS,
    "row_findings": row_findings.TEXTS,
    "script_errors": script_errors.TEXTS,
    "file_issues": file_issues.TEXTS,
    "imports": imports.TEXTS,
    "reading": reading.TEXTS,
    "cell_findings": cell_findings.TEXTS,
    "question_words": question_words.TEXTS,
    "import_words": import_words.TEXTS,
    "kept_rows": kept_rows.TEXTS,
    "map_words": map_words.TEXTS,
    "merging": merging.TEXTS,
    "known_lists": known_lists.TEXTS,
    "changes": changes.TEXTS,
    "charts": charts.TEXTS,
    "charts_coverage": charts_coverage.TEXTS,
    "charts_flow": charts_flow.TEXTS,
    "charts_trend": charts_trend.TEXTS,
    "charts_world": charts_world.TEXTS,
    "charts_lens": charts_lens.TEXTS,
    "charts_people": charts_people.TEXTS,
    "charts_pareto": charts_pareto.TEXTS,
    "charts_places": charts_places.TEXTS,
    "charts_ranges": charts_ranges.TEXTS,
    "report": report.TEXTS,
    "report_choices": report_choices.TEXTS,
    "report_figures": report_figures.TEXTS,
    "papers": papers.TEXTS,
    "passport": passport.TEXTS,
    "policy": policy.TEXTS,
    "readers": readers.TEXTS,
    "scope": scope.TEXTS,
    "rounds": rounds.TEXTS,
    "scenarios": scenarios.TEXTS,
    "due_diligence": due_diligence.TEXTS,
    "sources": sources.TEXTS,
    "suggested": suggested.TEXTS,
    "why": why.TEXTS,
    "library": library.TEXTS,
    "lenses": lenses.TEXTS,
    "lenses_continuity": lenses_continuity.TEXTS,
    "lenses_exposure": lenses_exposure.TEXTS,
    "lenses_influence": lenses_influence.TEXTS,
    "lenses_people": lenses_people.TEXTS,
    "lenses_systemic": lenses_systemic.TEXTS,
    "lenses_unknown": lenses_unknown.TEXTS,
    "lenses_figures": lenses_figures.TEXTS,
    "lenses_shared": lenses_shared.TEXTS,
    "lenses_single_points": lenses_single_points.TEXTS,
    "offers": offers.TEXTS,
    "table_words": table_words.TEXTS,
    "folding": folding.TEXTS,
    "filters": filters.TEXTS,
    "palette": palette.TEXTS,
    "quality": quality.TEXTS,
    "commands": commands.TEXTS,
    "knowledge_commands": knowledge_commands.TEXTS,
    "workbook": workbook.TEXTS,
    "questionnaire": questionnaire.TEXTS,
    "questionnaire_answers": questionnaire_answers.TEXTS,
    "questionnaire_themes": questionnaire_themes.TEXTS,
    "year_agreements": year_agreements.TEXTS,
    "year_buying": year_buying.TEXTS,
    "year_codes": year_codes.TEXTS,
    "year_edits": year_edits.TEXTS,
    "year_fields": year_fields.TEXTS,
    "year_grievances": year_grievances.TEXTS,
    "year_home": year_home.TEXTS,
    "year_learning": year_learning.TEXTS,
    "year_passport": year_passport.TEXTS,
    "year_plan": year_plan.TEXTS,
    "year_steps": year_steps.TEXTS,
    "year_talks": year_talks.TEXTS,
}

# A value with one of these names is itself a code and is shown by its name.
_NAMED = {
    "theme": "theme",
    "level": "level",
    "status": "risk_status",
    "happens": "happens",
    "involvement": "involvement",
    "judged": "judged",
    "certainty": "certainty",
    "field": "field",
    "record": "kind",
    "kind": "kind",
}
_UNGROUPED = frozenset({"year", "row", "rank", "version", "code", "number", "pid"})
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LOCALES = {DUTCH: "nl_NL", ENGLISH: "en_GB"}
_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "US$"}


class Labels:
    """The words of one language; has its own translator and locale, so several can live at once."""

    def __init__(self, language: str = DUTCH) -> None:
        self._language = language if language in LANGUAGES else DUTCH
        self._locale = QLocale(_LOCALES[self._language])
        self._texts = _translated(self._language)

    @property
    def language(self) -> str:
        """`nl` or `en`."""
        return self._language

    def has(self, code: str) -> bool:
        """Whether there is a text for `code`."""
        return code in self._texts

    def text(self, code: str, /, **values: object) -> str:
        """The sentence or name of `code` with `values` filled in; an unknown code is its own text.

        With `count=1` the text of `<code>.one` is taken where there is one. A value called
        `theme`, `level`, `kind`, `field` or the like is a code and is shown by its name, a
        `country` by its name, a `date` as a day, numbers as the language writes them.
        """
        if values.get("count") == 1 and f"{code}.one" in self._texts:
            code = f"{code}.one"
        template = self._texts.get(code, code)
        if not values:
            return template
        return _PLACEHOLDER.sub(lambda found: self._filled(found, values), template)

    def number(self, value: float, decimals: int = 0) -> str:
        """`value` with the separators of the language."""
        return self._locale.toString(float(value), "f", decimals)

    def money(self, cents: int, currency: str) -> str:
        """An amount in whole units (half up) with its currency."""
        units = (abs(cents) + 50) // 100
        amount = self._locale.toString(float(units if cents >= 0 else -units), "f", 0)
        return f"{_SYMBOLS.get(currency, currency)}\N{NO-BREAK SPACE}{amount}"

    def date(self, iso: str) -> str:
        """The day of an ISO date or instant; anything else as it is."""
        if not _ISO_DAY.match(iso):
            return iso
        day = QDate.fromString(iso[:10], "yyyy-MM-dd")
        return self._locale.toString(day, "d MMMM yyyy") if day.isValid() else iso

    def country(self, code: str | None) -> str:
        """The name of an ISO 3166-1 alpha-2 code; the code where it has none; empty for None."""
        return countries.name(code, self._language) if code else ""

    def _filled(self, found: re.Match[str], values: Mapping[str, object]) -> str:
        name = found.group(1)
        return self._value(name, values[name]) if name in values else found.group(0)

    def _value(self, name: str, value: object) -> str:
        if name in _NAMED:
            code = f"{_NAMED[name]}.{value}"
            return self._texts.get(code, str(value))
        if name == "country":
            return self.country(str(value))
        if name == "date":
            return self.date(str(value))
        if isinstance(value, bool) or not isinstance(value, (int, float)) or name in _UNGROUPED:
            return isolated(str(value))
        return self.number(value, 0 if float(value).is_integer() else 2)


def _translated(language: str) -> dict[str, str]:
    translator = QTranslator()
    if language != ENGLISH:
        translator.load(str(resources.path("i18n", f"imvo_{language}.qm")))
    return {
        code: translator.translate(context, english) or english
        for context, table in TABLES.items()
        for code, english in table.items()
    }
