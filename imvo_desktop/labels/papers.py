"""Words of the statement on child labour and the check on forced labour, and of every head."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "document.title.child_labour": QT_TRANSLATE_NOOP(
        "papers",
        "Statement on child labour (voluntary; not the statement of the Dutch act on the duty of"
        " care about child labour)",
    ),
    "document.title.forced_labour": QT_TRANSLATE_NOOP("papers", "Check on forced labour"),
    "document.title.answer_pack": QT_TRANSLATE_NOOP("papers", "Answers for your customer"),
    "document.title.vsme": QT_TRANSLATE_NOOP(
        "papers", "Paragraph for a VSME report: C6 and C7, and the practices of B2 and C2"
    ),
    "document.title.passport": QT_TRANSLATE_NOOP("papers", "CSR passport"),
    "document.kicker.child_labour": QT_TRANSLATE_NOOP(
        "papers", "From the risk analysis of the chain"
    ),
    "document.kicker.forced_labour": QT_TRANSLATE_NOOP(
        "papers", "From the risk analysis of the chain"
    ),
    "document.kicker.answer_pack": QT_TRANSLATE_NOOP(
        "papers", "From the risk analysis of the chain"
    ),
    "document.kicker.vsme": QT_TRANSLATE_NOOP(
        "papers", "Voluntary standard for small firms, Recommendation (EU) 2025/1710"
    ),
    "document.kicker.passport": QT_TRANSLATE_NOOP(
        "papers", "For internal and business use; not a quality mark"
    ),
    "document.limits": QT_TRANSLATE_NOOP(
        "papers",
        "Not found is not the same as not there, and not known is not low. Where nothing was"
        " filled in, this document says so.",
    ),
    "papers.law": QT_TRANSLATE_NOOP("papers", "{name}: {status}. {note} Checked on {checked}."),
    "labour.about.child_labour": QT_TRANSLATE_NOOP(
        "papers",
        "For each delivery in the chain: is there reason to look further into child labour, and"
        " what does that rest on? This document does not say that there is none.",
    ),
    "labour.about.forced_labour": QT_TRANSLATE_NOOP(
        "papers",
        "For each delivery in the chain: is there reason to look further into forced labour, and"
        " what does that rest on? This document does not say that there is none.",
    ),
    "labour.answer.yes": QT_TRANSLATE_NOOP("papers", "Reason to look further: yes"),
    "labour.answer.none_found": QT_TRANSLATE_NOOP(
        "papers", "Reason to look further: none found in the part looked at"
    ),
    "labour.answer.not_looked": QT_TRANSLATE_NOOP(
        "papers", "Reason to look further: not looked at"
    ),
    "labour.rule": QT_TRANSLATE_NOOP(
        "papers",
        "“Yes” where we judged the likelihood 3 or more of 5, where harm is reported, or where a"
        " source speaks of this theme for the product, what lies behind it, or the country, and"
        " nobody has looked into that. “None found” only where somebody looked, with a reason and"
        " a source. All else is “not looked at”, never low.",
    ),
    "labour.own": QT_TRANSLATE_NOOP("papers", "In our own company: {answer}."),
    "labour.own_company": QT_TRANSLATE_NOOP("papers", "{name} (our own company)"),
    "labour.own_list": QT_TRANSLATE_NOOP("papers", "A list of the company’s own"),
    "labour.no_country": QT_TRANSLATE_NOOP("papers", "not known where it is made"),
    "labour.standing": QT_TRANSLATE_NOOP("papers", "Not looked at: {count} of {total} deliveries"),
    "labour.section.answer": QT_TRANSLATE_NOOP("papers", "The answer in short"),
    "labour.section.yes": QT_TRANSLATE_NOOP("papers", "Where there is reason to look further"),
    "labour.section.none_found": QT_TRANSLATE_NOOP("papers", "Looked at, and none found"),
    "labour.section.unseen": QT_TRANSLATE_NOOP("papers", "The part that was not seen"),
    "labour.section.law": QT_TRANSLATE_NOOP("papers", "Status of the law"),
    "labour.column.where": QT_TRANSLATE_NOOP("papers", "Who delivers what, made where"),
    "labour.column.rests": QT_TRANSLATE_NOOP("papers", "What it rests on"),
    "labour.column.plan": QT_TRANSLATE_NOOP("papers", "Plan of action"),
    "labour.column.suspicion": QT_TRANSLATE_NOOP(
        "papers", "Reasonable suspicion? With name and date, by hand"
    ),
    "labour.column.looked": QT_TRANSLATE_NOOP("papers", "Who looked, when, and what at"),
    "labour.column.why": QT_TRANSLATE_NOOP("papers", "What was not seen"),
    "labour.suspicion": QT_TRANSLATE_NOOP(
        "papers",
        "Whether a suspicion is reasonable is for a person to say; it is not computed. The last"
        " column is empty to fill in by hand.",
    ),
    "labour.yes.none": QT_TRANSLATE_NOOP(
        "papers",
        "For no delivery was there reason in what we have. That proves nothing: see what was not"
        " seen.",
    ),
    "labour.none_found.none": QT_TRANSLATE_NOOP(
        "papers",
        "For no delivery was it recorded that somebody looked and found nothing, with a reason and"
        " a source.",
    ),
    "labour.rests.harm": QT_TRANSLATE_NOOP("papers", "Harm is reported."),
    "labour.rests.own": QT_TRANSLATE_NOOP(
        "papers", "Our own judgement: likelihood {likelihood} of 5."
    ),
    "labour.rests.own_open": QT_TRANSLATE_NOOP(
        "papers", "Our own judgement: likelihood not answered."
    ),
    "labour.rests.accepted": QT_TRANSLATE_NOOP(
        "papers", "Taken over from sources, nobody looked into it: likelihood {likelihood} of 5."
    ),
    "labour.rests.accepted_open": QT_TRANSLATE_NOOP(
        "papers", "Taken over from sources, nobody looked into it: likelihood not answered."
    ),
    "labour.rests.country_product": QT_TRANSLATE_NOOP(
        "papers", "List of goods, this product from this country"
    ),
    "labour.rests.product": QT_TRANSLATE_NOOP("papers", "List of goods, this product"),
    "labour.rests.material": QT_TRANSLATE_NOOP(
        "papers", "List of goods, what lies behind the product"
    ),
    "labour.rests.sector": QT_TRANSLATE_NOOP("papers", "List of goods, this sector"),
    "labour.rests.country": QT_TRANSLATE_NOOP("papers", "The country of making"),
    "labour.rests.aside": QT_TRANSLATE_NOOP(
        "papers", "Somebody set aside what sources say here, with a reason: {letters}."
    ),
    "labour.rests.said": QT_TRANSLATE_NOOP("papers", "Sources: see {letters}."),
    "labour.section.said": QT_TRANSLATE_NOOP("papers", "What sources say"),
    "labour.said.none": QT_TRANSLATE_NOOP(
        "papers", "No source was found that speaks of these deliveries on this theme."
    ),
    "labour.unseen.intro": QT_TRANSLATE_NOOP(
        "papers", "Not looked at says nothing about how it is there."
    ),
    "labour.unseen.count": QT_TRANSLATE_NOOP(
        "papers", "Not looked at for this theme: {count} of {total} deliveries."
    ),
    "labour.unseen.origin": QT_TRANSLATE_NOOP(
        "papers", "Not known where the product is made: {count} of {total} deliveries."
    ),
    "labour.unseen.behind": QT_TRANSLATE_NOOP(
        "papers", "No further step mapped behind: {count} of {total} suppliers."
    ),
    "labour.why.step": QT_TRANSLATE_NOOP("papers", "it is not known who delivers this"),
    "labour.why.origin": QT_TRANSLATE_NOOP("papers", "it is not known where it is made"),
    "labour.why.aside": QT_TRANSLATE_NOOP("papers", "what sources say was set aside with a reason"),
    "labour.why.judged": QT_TRANSLATE_NOOP(
        "papers",
        "our own judgement: likelihood {likelihood} ({judged}); not recorded as looked, nothing"
        " found, with a reason and a source",
    ),
    "labour.why.nobody": QT_TRANSLATE_NOOP("papers", "nobody looked at this theme here"),
    "labour.law.status": QT_TRANSLATE_NOOP("papers", "Status"),
    "labour.law.checked": QT_TRANSLATE_NOOP("papers", "Checked on"),
    "labour.law.whom": QT_TRANSLATE_NOOP("papers", "For whom"),
    "labour.law.source": QT_TRANSLATE_NOOP("papers", "To be read at"),
    "labour.sign.intro": QT_TRANSLATE_NOOP(
        "papers",
        "Who signs says: this is what we know on {date}. Of {total} deliveries {count} were not"
        " looked at; they are listed above.",
    ),
    "labour.sign.nothing": QT_TRANSLATE_NOOP(
        "papers", "There is nothing to sign yet: no part of the chain was seen for this theme."
    ),
}
