"""A large list of suppliers made by chance with a fixed seed; what plain reading of it costs."""

from __future__ import annotations

import csv
import random
import time
from collections.abc import Iterator
from pathlib import Path

HEADERS = (
    "supplier id", "supplier name", "address", "city", "country", "number of workers", "spend",
    "product type", "e-mail", "date",
)  # fmt: skip
_WORDS = ("Café", "Textile", "Garment", "Leather", "Steel", "Agro", "Müller", "O'Neill", "Cocoa")
_CITIES = ("Dhaka", "Utrecht", "Zhejiang", "São Paulo", "İzmir", "Hà Nội")
_COUNTRIES = ("Bangladesh", "Nederland", "China", "Brazil", "Türkiye", "Viet Nam", "NA", "")
_PRODUCTS = ("knitwear", "shoes", "palm oil", "")


def big_rows(count: int, seed: int = 2026) -> Iterator[list[str]]:
    """`count` rows under `HEADERS`: quotes, separators and line ends in cells, blanks, accents."""
    dice = random.Random(seed)
    for number in range(count):
        first, second = dice.choice(_WORDS), dice.choice(_WORDS)
        quoted = f'"{second}"' if number % 10 == 0 else second
        between = "\n" if number % 100 == 0 else ", "
        yield [
            f"{number:07d}",
            f"{first} {quoted} {number} B.V.",
            f"{dice.randrange(1, 999)}{between}{second} Road",
            dice.choice(_CITIES),
            dice.choice(_COUNTRIES),
            str(dice.randrange(10, 5000)) if dice.random() < 0.6 else "",
            f"{dice.random() * 1e6:.2f}",
            dice.choice(_PRODUCTS),
            f"info{number}@example.org" if dice.random() < 0.3 else "",
            f"20{dice.randrange(10, 26)}-0{dice.randrange(1, 9)}-1{dice.randrange(9)}",
        ]


def write_big_list(path: Path, count: int) -> Path:
    """A CSV file of `count` rows."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS)
        writer.writerows(big_rows(count))
    return path


def csv_seconds(path: Path) -> float:
    """How long `csv.reader` alone takes for the same file."""
    begun = time.perf_counter()
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.reader(file):
            pass
    return time.perf_counter() - begun
