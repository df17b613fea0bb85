"""Headings that are a question or a sentence, as the answers to a questionnaire have them."""

from __future__ import annotations

import re

from imvo_desktop.importing.synonyms import folded_header

_FEWEST_WORDS, _MOST_LETTERS = 4, 300
_COMPANY = (
    r"(?:bedrijf\w*|organisatie|onderneming|leverancier|company|supplier|organi[sz]ation|business"
    r"|entreprise|societe|fournisseur|unternehmen\w*|firma|lieferant\w*)"
)
_COUNTRY = r"(?:land|landen|country|countries|pays|waar|where|ou)"
_MADE = (
    r"(?:gemaakt|geproduceerd|vervaardigd|gefabriceerd|productie\w*|made|manufactured|produced"
    r"|production|fabriques?|produits? dans|hergestellt|produziert)"
)
_BASED = (
    r"(?:gevestigd|vestiging|hoofdkantoor|based|established|registered|located|headquarters?"
    r"|etablie?|siege|ansassig|sitz)"
)
_WORKERS = (
    r"(?:werknemers|medewerkers|personeelsleden|mensen|employees|workers|staff|people"
    r"|travailleurs|employes|salaries|mitarbeiter\w*|beschaftigte)"
)
_QUESTIONS = tuple(
    (field, re.compile(pattern))
    for field, pattern in (
        ("link.country_of_making", rf"\b{_COUNTRY}\b.*\b{_MADE}\b"),
        ("organisation.country", rf"\b{_COUNTRY}\b.*\b{_BASED}\b"),
        (
            "organisation.workers",
            rf"\b(?:hoeveel|how many|combien|wie viele|aantal|number of)\b.*\b{_WORKERS}\b",
        ),
        ("organisation.name", rf"\b(?:naam|name|nom|heet)\b.*\b{_COMPANY}\b"),
        ("organisation.address", rf"\b(?:adres|address|adresse|anschrift)\b.*\b{_COMPANY}\b"),
        (
            "link.product",
            r"\b(?:wat levert|(?:welke|welk|which|what) (?:product\w*|goederen|goods|dienst\w*)"
            r"|what (?:do|does) .* (?:supply|sell|deliver)|quels? produits?|welche produkte"
            r"|was liefern)\b",
        ),
    )
)


def field_of(header: str) -> str | None:
    """The field a question asks for; None for another question, and for a heading of few words."""
    if len(header) > _MOST_LETTERS:
        return None
    text = folded_header(header)
    if len(text.split()) < _FEWEST_WORDS:
        return None
    return next((field for field, pattern in _QUESTIONS if pattern.search(text)), None)
