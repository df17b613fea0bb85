"""The bill of materials of a bundle in the form CycloneDX 1.6, and the texts of all licences."""

from __future__ import annotations

import datetime
import os
import re
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path

from cyclonedx.builder.this import this_component
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from contents import Entry
from parts import Part

FOLDER = "resources/licences"
"""Where the texts are in the bundle, with the list itself and how to replace Qt."""

NAME = "parts.cdx.json"


def write(parts: Sequence[Part], version: str, work: Path) -> list[Entry]:
    """Write the bill into `work`; answer it and the texts as files of the bundle."""
    work.mkdir(parents=True, exist_ok=True)
    (work / NAME).write_text(document(parts, version), encoding="utf-8")
    return [(f"{FOLDER}/{NAME}", str(work / NAME), "DATA"), *_texts(parts)]


def document(parts: Sequence[Part], version: str) -> str:
    """The bill as JSON: the same parts give the same text, but for SOURCE_DATE_EPOCH."""
    named = sorted(f"{part.name} {part.version}" for part in parts)
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"imvo-desktop {version} {named}"))
    bom.metadata.timestamp = _built_at()
    bom.metadata.tools.components.add(this_component())
    program = Component(
        name="imvo-desktop",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref="imvo-desktop",
        licenses=[LicenseExpression("EUPL-1.2")],
    )
    bom.metadata.component = program
    components = [_component(one) for one in parts]
    bom.components.update(components)
    bom.register_dependency(program, components)
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def _component(part: Part) -> Component:
    licence = (
        LicenseExpression(part.expression)
        if part.expression
        else DisjunctiveLicense(name=part.licence)
    )
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType(part.kind),
        bom_ref=part.purl or f"{part.kind}:{part.name} {part.version}".strip(),
        description=part.about or None,
        purl=PackageURL.from_string(part.purl) if part.purl else None,
        licenses=[licence],
        external_references=[
            *(_reference(ExternalReferenceType.LICENSE, part, one) for one in part.files),
            *(_reference(ExternalReferenceType.BOM, part, one) for one in part.bills),
        ],
    )


def _reference(kind: ExternalReferenceType, part: Part, text: Path) -> ExternalReference:
    return ExternalReference(type=kind, url=XsUri(f"{_folder(part)}/{_name(text)}"))


def _texts(parts: Sequence[Part]) -> Iterator[Entry]:
    """Each text of a licence once for the part it belongs to."""
    told = {
        f"{FOLDER}/{_folder(part)}/{_name(text)}": text
        for part in parts
        for text in (*part.files, *part.bills)
    }
    for name, text in sorted(told.items()):
        yield name, str(text), "DATA"


def _folder(part: Part) -> str:
    if part.kind == "file":
        return "fonts" if "." in part.name else "icons"
    return re.sub(r"[^A-Za-z0-9.+-]+", "-", part.name)


def _name(text: Path) -> str:
    """The name of a text; of one deep in a wheel with the folders above it."""
    parts = text.parts
    if "licenses" in parts:
        return "-".join(parts[parts.index("licenses") + 1 :])
    return text.name


def _built_at() -> datetime.datetime:
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    now = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
    return datetime.datetime.fromtimestamp(int(seconds), datetime.UTC) if seconds else now
