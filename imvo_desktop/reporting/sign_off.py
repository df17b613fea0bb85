"""Sign-off: who signs for what, with a line to write on."""

from __future__ import annotations

from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Block, Columns, Paragraph, Section, SignOff


def sign_off_section(basis: Basis, number: str) -> Section:
    """The section to sign; what nobody filled in is left as a line."""
    settings = report_settings_of(basis.network)
    texts = [basis.say("sign.intro", date=basis.edition.date)]
    if basis.edition.is_draft:
        texts.append(basis.say("sign.draft"))
    signer = place_to_sign(basis, "signer", settings.signer, settings.signer_role)
    reviewer = place_to_sign(basis, "reviewer", settings.reviewer, settings.reviewer_role)
    blocks: list[Block] = [
        *(Paragraph(rich(text), is_quiet=True) for text in texts),
        Columns((signer,), (reviewer,), is_whole=True),
    ]
    return Section(number, basis.words.text("part.sign_off"), tuple(blocks), flows=True)


def place_to_sign(basis: Basis, who: str, name: str | None, role: str | None) -> SignOff:
    """Lines for `who` ("signer" or "reviewer"), with the name and role that are known."""
    lines = (("name", name or ""), ("role", role or ""), ("date", ""), ("line", ""))
    return SignOff(
        basis.say(f"sign.{who}"), tuple((basis.say(f"sign.{one}"), text) for one, text in lines)
    )
