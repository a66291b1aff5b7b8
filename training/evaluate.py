"""How well a network does on the development parts, before it is exported.

Figures are as in `benchmarks/attribution.py` and `benchmarks/names.py`; those files measure the
exported model in the program.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch

from benchmarks import names as corpora
from benchmarks.attribution import KINDS, Gold, Places, Tally, linked
from headwater.reading.trained.decoding import allowed, best, logarithms, ranges
from headwater.reading.trained.windows import Cutter, Window, around, nearness
from training import attributions
from training.labels import CUE_TAGS, NAME_TAGS, ROLE_TAGS
from training.names import KINDS as NAME_KINDS
from training.network import REACH, Network, filled

_BATCH = 16


def measure(network: Network, cutter: Cutter, data: Path) -> dict[str, float]:
    """F1 in per cent by measure."""
    figures: dict[str, float] = {}
    dev = attributions.polnear(data / "polnear" / "dev")
    figures.update({f"polnear {k}": v for k, v in attributed(network, cutter, dev).items()})
    own = attributed(network, cutter, attributions.own(held_out=True))
    figures.update({f"own {k}": v for k, v in own.items()})
    path = data / "ner" / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt"
    held = list(corpora.wikigold(path))[-corpora.HELD_OUT :]
    figures["wikigold"] = named(network, cutter, held)
    figures["wikigold lower"] = named(network, cutter, [corpora.lowered(one) for one in held])
    return figures


def table(figures: dict[str, float]) -> str:
    """The figures, one a line."""
    return "\n".join(f"  {name:24} {value:5.1f}" for name, value in figures.items())


def attributed(
    network: Network, cutter: Cutter, texts: Iterable[attributions.Annotated]
) -> dict[str, float]:
    """Exact-span F1 of sources, cues and contents, and of links."""
    rows = {name: Tally() for name in (*KINDS, "link")}
    for text in texts:
        found = read(network, cutter, text)
        if not text.inner:
            found = list(outermost(found))
        for kind in KINDS:
            mine = {p for one in found for p in getattr(one, kind)}
            rows[kind].add(mine, {p for one in text.gold for p in getattr(one, kind)})
        link = rows["link"]
        link.found += len(found)
        link.there += len(text.gold)
        link.right_found += sum(linked(text.gold, one.content, one.source) for one in found)
        link.right_there += sum(linked(found, one.content, one.source) for one in text.gold)
    return {name: tally.f1() for name, tally in rows.items()}


def read(network: Network, cutter: Cutter, text: attributions.Annotated) -> list[Gold]:
    """The attributions that the network finds in a text."""
    found: list[Gold] = []
    windows = cutter.cut(text.text, text.paragraphs)
    for start in range(0, len(windows), _BATCH):
        found.extend(_read(network, windows[start : start + _BATCH]))
    return found


def outermost(found: Sequence[Gold]) -> Iterable[Gold]:
    """Those whose cue stands in no other's content, as PolNeAR has them."""
    for one in found:
        start, end = one.cue[0]
        others = (place for other in found if other is not one for place in other.content)
        if not any(first <= start and end <= stop for first, stop in others):
            yield one


def _tags(scores: torch.Tensor, window: Window, tags: int) -> np.ndarray:
    start, change = allowed(tags)
    one = logarithms(scores[torch.tensor(window.firsts)].float().numpy())[None]
    stop = np.zeros(tags, np.float32)
    return best(one, np.array([len(window.firsts)]), start, change, stop)[0]


def _read(network: Network, windows: list[Window]) -> list[Gold]:
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        cue, _, unit, asked, _ = network(*filled(windows))
    start, change = allowed(len(ROLE_TAGS))
    change = change + network.roles.change.detach().numpy()
    start = start + network.roles.start.detach().numpy()
    stop = network.roles.stop.detach().numpy()
    found: list[Gold] = []
    for row, window in enumerate(windows):
        for asking in ranges(_tags(cue[row], window, len(CUE_TAGS)), 0):
            first, last = around(asking, len(window.firsts), REACH)
            pieces = torch.tensor(window.firsts[first:last])
            question = asked[row, torch.tensor(window.firsts[asking[0] : asking[1]])].mean(0)
            near = torch.tensor(nearness(asking, first, last, REACH))
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
                scores = network.roles(unit[row, pieces][None], question[None], near[None])
            tags = best(scores.float().numpy(), np.array([last - first]), start, change, stop)[0]
            one = _gold(window, asking, tags, first)
            if one.content:
                found.append(one)
    return found


def _gold(window: Window, cue: tuple[int, int], tags: np.ndarray, first: int) -> Gold:
    def spans(several: Iterable[tuple[int, int]]) -> Places:
        return tuple((window.places[a][0], window.places[b - 1][1]) for a, b in several)

    source, content = (
        spans((a + first, b + first) for a, b in ranges(tags, kind)) for kind in (0, 1)
    )
    return Gold(source, spans([cue]), content)


def named(network: Network, cutter: Cutter, documents: Iterable[corpora.Document]) -> float:
    """F1 of names of persons, organizations and places."""
    right = total = 0
    for document in documents:
        gold = {entity for entity in document.gold if entity[2] != "MISC"}
        found = set(names_in(network, cutter, document))
        right += len(gold & found)
        total += len(gold) + len(found)
    return 200 * right / max(1, total)


def names_in(
    network: Network, cutter: Cutter, document: corpora.Document
) -> Iterable[corpora.Entity]:
    """The names that the network finds, MISC left out."""
    for window in cutter.cut(document.text, document.paragraphs):
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            scores = network(*filled([window]))[1][0]
        tags = _tags(scores, window, len(NAME_TAGS))
        for number, kind in enumerate(NAME_KINDS):
            if kind != "MISC":
                for first, stop in ranges(tags, number):
                    yield window.places[first][0], window.places[stop - 1][1], kind
