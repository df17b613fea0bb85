"""Locks a text with a password: scrypt makes the key, AES-256-GCM locks and shows tampering.

The only module that imports `cryptography`; it is loaded when an identity is locked or opened.
"""

from __future__ import annotations

import secrets
import unicodedata

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from imvo_desktop.errors import InputError

_VERSION = b"\x01"
_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES = 16, 12, 32
_COST, _BLOCK, _LANES = 2**17, 8, 1
"""What OWASP's Password Storage Cheat Sheet asks of scrypt: 128 MiB for each try."""
_ANY_TEXT = "surrogatepass"
"""Half a sign, as a keyboard can give it, stops nothing."""
_HEAD_BYTES = len(_VERSION) + _SALT_BYTES + _NONCE_BYTES


def lock(text: str, password: str, record_id: str) -> bytes:
    """`text` locked for the record: version byte, salt, nonce, ciphertext with its tag."""
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    cipher = AESGCM(_key(password, salt))
    plain = text.encode(errors=_ANY_TEXT)
    return _VERSION + salt + nonce + cipher.encrypt(nonce, plain, _bound_to(record_id))


def unlock(data: bytes, password: str, record_id: str) -> str:
    """The text; raises `InputError` `identity_password` for a wrong password or changed bytes."""
    if data[:1] != _VERSION or len(data) < _HEAD_BYTES:
        raise InputError("identity_password")
    salt, nonce = data[1 : 1 + _SALT_BYTES], data[1 + _SALT_BYTES : _HEAD_BYTES]
    cipher = AESGCM(_key(password, salt))
    try:
        plain = cipher.decrypt(nonce, data[_HEAD_BYTES:], _bound_to(record_id))
    except InvalidTag as error:
        raise InputError("identity_password") from error
    return plain.decode(errors=_ANY_TEXT)


def _key(password: str, salt: bytes) -> bytes:
    """The same key for an accent typed as one sign or as two: keyboards differ in that."""
    maker = Scrypt(salt=salt, length=_KEY_BYTES, n=_COST, r=_BLOCK, p=_LANES)
    return maker.derive(unicodedata.normalize("NFC", password).encode(errors=_ANY_TEXT))


def _bound_to(record_id: str) -> bytes:
    """What the tag covers too: a row put under another complaint does not open."""
    return _VERSION + record_id.encode()
