"""What sources say, as sentences: by what a finding speaks of, and by the source it comes from."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "said.country_product": QT_TRANSLATE_NOOP("sources", "On the list: {good} from {country}."),
    "said.country_product.us-goods-2022": QT_TRANSLATE_NOOP(
        "sources",
        "On the US list of goods made with child or forced labour: {good} from {country}.",
    ),
    "said.country_product.us-goods-2022.input": QT_TRANSLATE_NOOP(
        "sources",
        "On the US list of goods made with child or forced labour: {good} from {country}, for"
        " what goes into it: {input} from {place}.",
    ),
    "said.country_product.eu-minerals-2017": QT_TRANSLATE_NOOP(
        "sources",
        "From {country}: {good}. Parts of the country are on the list of conflict-affected"
        " and high-risk areas ({areas}).",
    ),
    "said.country_product.eu-minerals-2017.whole": QT_TRANSLATE_NOOP(
        "sources",
        "From {country}: {good}. The whole country is on the list of conflict-affected and"
        " high-risk areas.",
    ),
    "said.country_product.eu-deforestation-goods-2026": QT_TRANSLATE_NOOP(
        "sources", "From {country}: {good}. The EU calls the risk of deforestation there high."
    ),
    "said.product": QT_TRANSLATE_NOOP("sources", "On the list: {good}."),
    "said.sector.itself": QT_TRANSLATE_NOOP("sources", "This sector is on the list: {good}."),
    "said.sector.itself.listed": QT_TRANSLATE_NOOP(
        "sources", "This sector is on the list: {good}, for {count} countries."
    ),
    "said.sector.itself.listed.one": QT_TRANSLATE_NOOP(
        "sources", "This sector is on the list: {good}, for {country}."
    ),
    "said.product.listed": QT_TRANSLATE_NOOP(
        "sources", "On the list: {good}, for {count} countries."
    ),
    "said.product.listed.one": QT_TRANSLATE_NOOP("sources", "On the list: {good}, for {country}."),
    "said.product.us-goods-2022": QT_TRANSLATE_NOOP(
        "sources",
        "On the US list of goods made with child or forced labour: {good}, for {count} countries.",
    ),
    "said.product.us-goods-2022.one": QT_TRANSLATE_NOOP(
        "sources",
        "On the US list of goods made with child or forced labour: {good}, for {country}.",
    ),
    "said.product.eu-minerals-2017": QT_TRANSLATE_NOOP(
        "sources", "One of the minerals of the EU law on conflict minerals: {good}."
    ),
    "said.product.eu-deforestation-goods-2026": QT_TRANSLATE_NOOP(
        "sources", "One of the seven raw materials of the EU law on deforestation: {good}."
    ),
    "said.sector": QT_TRANSLATE_NOOP("sources", "On the list, and made by this sector: {good}."),
    "said.sector.us-goods-2022": QT_TRANSLATE_NOOP(
        "sources",
        "On the US list of goods made with child or forced labour, and made by this sector:"
        " {good}, for {count} countries.",
    ),
    "said.sector.us-goods-2022.one": QT_TRANSLATE_NOOP(
        "sources",
        "On the US list of goods made with child or forced labour, and made by this sector:"
        " {good}, for {country}.",
    ),
    "said.country": QT_TRANSLATE_NOOP("sources", "{country} is on the list."),
    "said.country.areas": QT_TRANSLATE_NOOP(
        "sources", "Parts of {country} are on the list: {areas}."
    ),
    "said.country_product.areas": QT_TRANSLATE_NOOP(
        "sources", "On the list: {good} from {country} ({areas})."
    ),
    "said.country.value": QT_TRANSLATE_NOOP("sources", "{country}: {value} {unit}."),
    "said.country.measured": QT_TRANSLATE_NOOP("sources", "{measure} of {country}: {value}."),
    "said.country.children_working": QT_TRANSLATE_NOOP(
        "sources", "In {country} {percent} % of the children aged {ages} work."
    ),
    "said.country.c138_not_ratified": QT_TRANSLATE_NOOP(
        "sources", "{country} has not ratified ILO convention 138 on the minimum age."
    ),
    "said.country.c182_not_ratified": QT_TRANSLATE_NOOP(
        "sources",
        "{country} has not ratified ILO convention 182 on the worst forms of child labour.",
    ),
    "said.country.control_of_corruption_percentile": QT_TRANSLATE_NOOP(
        "sources", "Control of corruption: {percent} % of the countries score lower than {country}."
    ),
    "said.country.political_stability_percentile": QT_TRANSLATE_NOOP(
        "sources",
        "Political stability and absence of violence: {percent} % of the countries score lower"
        " than {country}.",
    ),
    "said.country.regulatory_quality_percentile": QT_TRANSLATE_NOOP(
        "sources", "Quality of regulation: {percent} % of the countries score lower than {country}."
    ),
    "said.country.rule_of_law_percentile": QT_TRANSLATE_NOOP(
        "sources", "Rule of law: {percent} % of the countries score lower than {country}."
    ),
    "said.country.voice_and_accountability_percentile": QT_TRANSLATE_NOOP(
        "sources",
        "Voice of citizens and accountability: {percent} % of the countries score lower than"
        " {country}.",
    ),
    "said.country.conflict_or_high_risk": QT_TRANSLATE_NOOP(
        "sources",
        "Parts of {country} are on the list of conflict-affected and high-risk areas: {areas}.",
    ),
    "said.country.conflict_or_high_risk.whole": QT_TRANSLATE_NOOP(
        "sources",
        "The whole of {country} is on the list of conflict-affected and high-risk areas.",
    ),
    "said.country.deforestation_high_risk": QT_TRANSLATE_NOOP(
        "sources", "The EU calls the risk of deforestation in {country} high."
    ),
    "said.behind": QT_TRANSLATE_NOOP("sources", "Behind this product: {material}. {said}"),
    "said.is_part": QT_TRANSLATE_NOOP(
        "sources", "Only part of this product code is meant. Look whether yours is."
    ),
    "said.area_unknown": QT_TRANSLATE_NOOP(
        "sources", "It is not known whether this delivery comes from there."
    ),
    "said.other_countries": QT_TRANSLATE_NOOP(
        "sources", "{country} is not among them. That does not make the risk there low."
    ),
    "said.more": QT_TRANSLATE_NOOP("sources", "{names} and {count} more"),
    "said.why.4": QT_TRANSLATE_NOOP(
        "sources", "Likelihood 4: this product from this country is on a list."
    ),
    "said.why.3.product": QT_TRANSLATE_NOOP(
        "sources", "Likelihood 3: the product is on a list, whatever country it is made in."
    ),
    "said.why.3.product.elsewhere": QT_TRANSLATE_NOOP(
        "sources", "Likelihood 3: the product is on a list, but only for other countries."
    ),
    "said.why.3.product.unknown": QT_TRANSLATE_NOOP(
        "sources",
        "Likelihood 3: the product is on a list; in which country this was made is not known.",
    ),
    "said.why.3.country_product": QT_TRANSLATE_NOOP(
        "sources", "Likelihood 3: it holds for parts of the country; from which part is not known."
    ),
    "said.why.3.sector": QT_TRANSLATE_NOOP(
        "sources", "Likelihood 3: the sector makes what is on a list."
    ),
    "said.why.3.material": QT_TRANSLATE_NOOP(
        "sources", "Likelihood 3: a raw material behind the product is on a list."
    ),
    "said.why.none": QT_TRANSLATE_NOOP(
        "sources", "Point of attention: this says nothing yet of the likelihood here."
    ),
    "said.scale": QT_TRANSLATE_NOOP("sources", "Start value for how serious: {scale}. {reason}"),
    "said.name.country_product": QT_TRANSLATE_NOOP("sources", "{good} from {country}"),
    "said.name.product": QT_TRANSLATE_NOOP("sources", "{good}"),
    "said.name.elsewhere": QT_TRANSLATE_NOOP("sources", "{name} (listed for other countries)"),
    "said.name.sector": QT_TRANSLATE_NOOP("sources", "{good} (of this sector)"),
    "said.name.material": QT_TRANSLATE_NOOP("sources", "{material} (behind the product)"),
    "said.name.apart": QT_TRANSLATE_NOOP("sources", "{name}: {what}"),
    "said.told.links": QT_TRANSLATE_NOOP("sources", "{count} deliveries"),
    "said.told.links.one": QT_TRANSLATE_NOOP("sources", "1 delivery"),
    "said.told.found": QT_TRANSLATE_NOOP("sources", "a source says something about {count}"),
    "said.told.origin_unknown": QT_TRANSLATE_NOOP("sources", "for {count} the origin is not known"),
    "coverage.judged": QT_TRANSLATE_NOOP("sources", "{count} judged by a person"),
    "coverage.accepted": QT_TRANSLATE_NOOP("sources", "{count} taken over without research"),
    "coverage.suggested": QT_TRANSLATE_NOOP("sources", "{count} with an open suggestion"),
    "coverage.attention": QT_TRANSLATE_NOOP("sources", "{count} with only a point of attention"),
    "coverage.aside": QT_TRANSLATE_NOOP("sources", "{count} set aside"),
    "coverage.silent": QT_TRANSLATE_NOOP(
        "sources", "about {count} our sources say nothing, which is not the same as low"
    ),
    "coverage.not_askable": QT_TRANSLATE_NOOP(
        "sources", "for {count} neither origin, product nor sector is known"
    ),
    "coverage.no_source": QT_TRANSLATE_NOOP(
        "sources", "for {count} there is no source for this theme"
    ),
    "coverage.service": QT_TRANSLATE_NOOP(
        "sources", "{count} a service, about which our sources say nothing"
    ),
    "said.aside": QT_TRANSLATE_NOOP("sources", "Set aside: {reason} ({who}, {date})"),
    "said.source": QT_TRANSLATE_NOOP("sources", "{publisher}: {title} ({edition})"),
    "said.source.read_on": QT_TRANSLATE_NOOP("sources", "Read on {date}. Licence: {licence}."),
    "said.licence.to_confirm": QT_TRANSLATE_NOOP("sources", "{name} (to confirm)"),
    "said.licence.us_federal": QT_TRANSLATE_NOOP(
        "sources", "work of the US government, public domain"
    ),
    "said.licence.eu_reuse": QT_TRANSLATE_NOOP("sources", "reuse under Decision 2011/833/EU"),
    "said.licence.none": QT_TRANSLATE_NOOP("sources", "no reuse terms published"),
    "said.licence.public": QT_TRANSLATE_NOOP("sources", "public domain"),
    "commodity.cattle": QT_TRANSLATE_NOOP("sources", "cattle"),
    "commodity.cocoa": QT_TRANSLATE_NOOP("sources", "cocoa"),
    "commodity.coffee": QT_TRANSLATE_NOOP("sources", "coffee"),
    "commodity.palm_oil": QT_TRANSLATE_NOOP("sources", "palm oil"),
    "commodity.rubber": QT_TRANSLATE_NOOP("sources", "rubber"),
    "commodity.soy": QT_TRANSLATE_NOOP("sources", "soy"),
    "commodity.wood": QT_TRANSLATE_NOOP("sources", "wood"),
    "commodity.gold": QT_TRANSLATE_NOOP("sources", "gold"),
    "commodity.tin": QT_TRANSLATE_NOOP("sources", "tin"),
    "commodity.tungsten": QT_TRANSLATE_NOOP("sources", "tungsten"),
    "commodity.tantalum": QT_TRANSLATE_NOOP("sources", "tantalum"),
    "commodity.niobium": QT_TRANSLATE_NOOP("sources", "niobium"),
}
