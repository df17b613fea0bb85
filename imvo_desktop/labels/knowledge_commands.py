"""What the commands about sources say: suggestions, and the knowledge base itself."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "command.suggest": QT_TRANSLATE_NOOP(
        "knowledge_commands", "Shows what sources say of each delivery; --accept takes it over"
    ),
    "command.knowledge": QT_TRANSLATE_NOOP(
        "knowledge_commands", "Shows what the knowledge base holds, or finds a product or country"
    ),
    "command.suggest.accepted": QT_TRANSLATE_NOOP(
        "knowledge_commands", "{count} suggestions taken over without research."
    ),
    "command.suggest.accepted.one": QT_TRANSLATE_NOOP(
        "knowledge_commands", "One suggestion taken over without research."
    ),
    "command.suggest.found": QT_TRANSLATE_NOOP(
        "knowledge_commands",
        "{links} deliveries looked at; sources say something of {with_findings}.",
    ),
    "command.suggest.origin": QT_TRANSLATE_NOOP(
        "knowledge_commands", "Country of making not known: {count} deliveries."
    ),
    "command.suggest.origin.one": QT_TRANSLATE_NOOP(
        "knowledge_commands", "Country of making not known: one delivery."
    ),
    "command.suggest.services": QT_TRANSLATE_NOOP(
        "knowledge_commands", "Services, of which our sources say nothing: {count} deliveries."
    ),
    "command.suggest.services.one": QT_TRANSLATE_NOOP(
        "knowledge_commands", "A service, of which our sources say nothing: one delivery."
    ),
    "command.suggest.provisional": QT_TRANSLATE_NOOP(
        "knowledge_commands", "Provisional order: {count} of {all} not judged yet."
    ),
    "command.suggest.column.theme": QT_TRANSLATE_NOOP("knowledge_commands", "Theme"),
    "command.suggest.column.suggestions": QT_TRANSLATE_NOOP("knowledge_commands", "Suggestions"),
    "command.suggest.column.attention": QT_TRANSLATE_NOOP(
        "knowledge_commands", "Points of attention"
    ),
    "command.suggest.column.judged": QT_TRANSLATE_NOOP(
        "knowledge_commands", "Taken over or judged"
    ),
    "command.suggest.column.aside": QT_TRANSLATE_NOOP("knowledge_commands", "Set aside"),
    "command.suggest.no_source": QT_TRANSLATE_NOOP(
        "knowledge_commands", "No source at all speaks of: {themes}."
    ),
    "command.suggest.not_low": QT_TRANSLATE_NOOP(
        "knowledge_commands", "Where no source says anything, it is not known. That is never low."
    ),
    "command.knowledge.counts": QT_TRANSLATE_NOOP(
        "knowledge_commands", "The knowledge base, read on {date}"
    ),
    "command.knowledge.sources": QT_TRANSLATE_NOOP("knowledge_commands", "Sources"),
    "command.knowledge.findings": QT_TRANSLATE_NOOP("knowledge_commands", "Findings"),
    "command.knowledge.countries": QT_TRANSLATE_NOOP("knowledge_commands", "Countries"),
    "command.knowledge.figures": QT_TRANSLATE_NOOP("knowledge_commands", "Figures of countries"),
    "command.knowledge.products": QT_TRANSLATE_NOOP("knowledge_commands", "Products"),
    "command.knowledge.words": QT_TRANSLATE_NOOP("knowledge_commands", "Words for products"),
    "command.knowledge.sectors": QT_TRANSLATE_NOOP("knowledge_commands", "Sectors"),
    "command.knowledge.goods": QT_TRANSLATE_NOOP("knowledge_commands", "Goods on the US list"),
    "command.knowledge.materials": QT_TRANSLATE_NOOP("knowledge_commands", "Materials and steps"),
    "command.knowledge.product_groups": QT_TRANSLATE_NOOP("knowledge_commands", "Product groups"),
    "command.knowledge.laws": QT_TRANSLATE_NOOP("knowledge_commands", "Laws"),
    "command.knowledge.agreements": QT_TRANSLATE_NOOP("knowledge_commands", "Sector agreements"),
    "command.knowledge.bodies": QT_TRANSLATE_NOOP("knowledge_commands", "Offices to ask"),
    "command.knowledge.by_source": QT_TRANSLATE_NOOP("knowledge_commands", "Per source"),
    "command.knowledge.nothing": QT_TRANSLATE_NOOP(
        "knowledge_commands", "Nothing found for “{word}”."
    ),
    "command.knowledge.product": QT_TRANSLATE_NOOP("knowledge_commands", "Product"),
    "command.knowledge.country": QT_TRANSLATE_NOOP("knowledge_commands", "Country"),
    "command.knowledge.sector": QT_TRANSLATE_NOOP("knowledge_commands", "Sector"),
}
