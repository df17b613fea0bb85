"""Which texts are the address of a page, and what its site is called on the web."""

from __future__ import annotations

import re

_LONGEST = 2000
_PAGE = re.compile(r"https?://([\w.-]*\w)(:\d{1,5})?([/?#]\S*)?", re.IGNORECASE)


def web_address(text: str) -> str | None:
    """`text` when it is the address of a page (http or https) and nothing else, else None."""
    address = text.strip()
    is_page = len(address) <= _LONGEST and _PAGE.fullmatch(address) is not None
    return address if is_page and address.isprintable() else None


def plain_host(address: str) -> str | None:
    """The name of the site in the letters of the web; None where it is written in them, or in none.

    What a reader takes for a known name can be written with letters of another script; its name
    in ASCII (RFC 3492) tells them apart.
    """
    found = _PAGE.fullmatch(address)
    host = found[1].lower() if found is not None else ""
    if host.isascii():
        return host if "xn--" in host else None
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host.encode("punycode").decode("ascii")
