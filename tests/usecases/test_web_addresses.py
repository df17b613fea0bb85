"""Only the address of a page opens, and a name of other letters is told in those of the web."""

from __future__ import annotations

import pytest

from imvo_desktop.usecases.web_addresses import plain_host, web_address


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "https://",
        "https://user@example.org",
        "http://a b",
        "https://example.org/\u202efdp",
        "www.example.org",
        "http://[x",
        "https://example.org\\\\@example.com",
        "smb://example.org/a",
        "\\\\\\\\example.org\\\\a",
        "data:text/html,a",
        "http:///a",
        "https://example.org\nfile:///a",
        "mailto:an@example.org",
    ],
)
def test_that_only_the_address_of_a_page_is_an_address(text: str) -> None:
    assert web_address(text) is None


def test_that_an_address_is_kept_as_it_is() -> None:
    assert web_address(" https://example.org/a?b=1 ") == "https://example.org/a?b=1"


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://example.org/a", None),
        ("https://p\u0430ypal.com/login", "xn--pypal-4ve.com"),
        ("https://xn--pypal-4ve.com/", "xn--pypal-4ve.com"),
        ("https://caf\u00e9.example:443/a", "xn--caf-dma.example"),
    ],
)
def test_that_letters_that_look_like_others_are_told(address: str, told: str | None) -> None:
    assert plain_host(address) == told


def test_that_a_name_no_register_takes_is_told_all_the_same() -> None:
    told = plain_host(f"https://{'\u0430' * 80}.com/")
    assert told is not None
    assert told.isascii()
