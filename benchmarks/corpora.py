"""Where the corpora lie, what they hash to, and the floors measured on them."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
DATA = SHARED / "data"
SEEDS = SHARED / "seeds"
POLNEAR = DATA / "polnear" / "dev"
TBAQ = DATA / "tbaq"
GUM = DATA / "gum"
WIKIGOLD = DATA / "ner" / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt"


def floors(corpus: str) -> dict[str, Any]:
    """The entry of `floors.toml` for one corpus: its hash under "corpus", a table an engine."""
    entry: dict[str, Any] = tomllib.loads((ROOT / "benchmarks" / "floors.toml").read_text("utf-8"))[
        corpus
    ]
    return entry


def fingerprint(path: Path) -> str:
    """SHA-256 over the names and bytes of all files under `path`, or of the file it is."""
    whole = hashlib.sha256()
    files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
    for file in files:
        whole.update(file.relative_to(path.parent).as_posix().encode() + b"\0")
        whole.update(hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()
