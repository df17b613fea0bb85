"""Policy and roles of the own company, and what the VSME standard asks of its own people."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "policy.our_company": QT_TRANSLATE_NOOP("policy", "Our company"),
    "policy.starter": QT_TRANSLATE_NOOP(
        "policy",
        "{name} does not want people or the environment to be harmed by what we make, buy or "
        "sell. We follow the OECD Guidelines for Multinational Enterprises and the UN Guiding "
        "Principles on Business and Human Rights. We look for the risks in our chain, begin with "
        "the gravest, and tell what we found and what we do not know yet. Where we cause harm or "
        "contribute to it, we stop that and see to remedy. We look at our own way of buying too. "
        "Who has a worry or a complaint can come to us.",
    ),
    "policy.answer.yes": QT_TRANSLATE_NOOP("policy", "Yes"),
    "policy.answer.no": QT_TRANSLATE_NOOP("policy", "No"),
    "policy.answer.open": QT_TRANSLATE_NOOP("policy", "Not asked yet"),
    "policy.ask.code_of_conduct": QT_TRANSLATE_NOOP(
        "policy",
        "Do you have a code of conduct or a policy on human rights for your own people?",
    ),
    "policy.ask.covers_child_labour": QT_TRANSLATE_NOOP("policy", "Child labour"),
    "policy.ask.covers_forced_labour": QT_TRANSLATE_NOOP("policy", "Forced labour"),
    "policy.ask.covers_trafficking": QT_TRANSLATE_NOOP("policy", "Human trafficking"),
    "policy.ask.covers_discrimination": QT_TRANSLATE_NOOP("policy", "Discrimination"),
    "policy.ask.covers_accidents": QT_TRANSLATE_NOOP("policy", "Preventing accidents"),
    "policy.ask.covers_other": QT_TRANSLATE_NOOP("policy", "Something else, namely"),
    "policy.ask.complaints": QT_TRANSLATE_NOOP(
        "policy", "Is there a place where your own people can complain?"
    ),
    "policy.ask.incident_child_labour": QT_TRANSLATE_NOOP("policy", "Child labour"),
    "policy.ask.incident_forced_labour": QT_TRANSLATE_NOOP("policy", "Forced labour"),
    "policy.ask.incident_trafficking": QT_TRANSLATE_NOOP("policy", "Human trafficking"),
    "policy.ask.incident_discrimination": QT_TRANSLATE_NOOP("policy", "Discrimination"),
    "policy.ask.incident_other": QT_TRANSLATE_NOOP("policy", "Something else, namely"),
    "policy.ask.incident_actions": QT_TRANSLATE_NOOP("policy", "What did you do about it?"),
}
