"""How well time phrases are found and read, against TIMEX3 annotations of TimeBank and AQUAINT.

    python -m benchmarks.times [--errors develop|held-out]

The 256 articles sorted by file name: the first two thirds are for developing the grammar, the
last third is held out. Scores are those of TempEval-3 (UzZaman et al. 2013): a found phrase
matches an annotated one that it shares a character with (relaxed) or equals (strict), and value
F1 is relaxed F1 times the share of matches with the same value. The document's creation time is
the anchor.
"""

from __future__ import annotations

import argparse
import html
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.corpora import TBAQ
from headwater.reading.times.phrases import Timed, find_timed
from headwater.records import Basis, Published

_TAG = re.compile(r"<[^>]*>")
_TIMEX = re.compile(r"<TIMEX3([^>]*)>(.*?)</TIMEX3>", re.DOTALL)
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Gold:
    """An annotated time phrase."""

    start: int
    end: int
    quote: str
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its annotations and its creation time."""

    name: str
    text: str
    created: str | None
    times: tuple[Gold, ...]


@dataclass(slots=True)
class Score:
    """Counts over a set of articles."""

    gold: int = 0
    found: int = 0
    relaxed: int = 0
    strict: int = 0
    value: int = 0
    missed: Counter[str] = field(default_factory=Counter)
    spurious: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)

    def f1(self, hits: int) -> float:
        """F1 in per cent for that many matches."""
        return 200 * hits / max(self.gold + self.found, 1)

    def line(self, name: str) -> str:
        """The scores in one line."""
        return (
            f"{name:9} gold {self.gold:5} found {self.found:5}  relaxed F1 "
            f"{self.f1(self.relaxed):5.1f}  strict F1 {self.f1(self.strict):5.1f}  "
            f"value F1 {self.f1(self.value):5.1f}"
        )


def load(folder: Path) -> tuple[Article, ...]:
    """All annotated articles under `folder`, sorted by file name."""
    paths = sorted(folder.rglob("*.tml"), key=lambda path: path.name)
    return tuple(parse(path.name, path.read_text("utf-8", "replace")) for path in paths)


def parse(name: str, source: str) -> Article:
    """One TimeML document: the text of its TEXT element, with the offsets of its TIMEX3."""
    created = re.search(r'<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>', source)
    stamp = dict(_ATTRIBUTE.findall(created.group())).get("value") if created else None
    begin = source.find("<TEXT>") + len("<TEXT>")
    body = source[begin : source.rfind("</TEXT>")]
    parts: list[str] = []
    times: list[Gold] = []
    length = at = 0
    for match in _TIMEX.finditer(body):
        before = html.unescape(_TAG.sub("", body[at : match.start()]))
        quote = html.unescape(_TAG.sub("", match[2]))
        attributes = dict(_ATTRIBUTE.findall(match[1]))
        start = length + len(before)
        parts += [before, quote]
        length = start + len(quote)
        times.append(Gold(start, length, quote, attributes["type"], attributes["value"]))
        at = match.end()
    parts.append(html.unescape(_TAG.sub("", body[at:])))
    return Article(name, "".join(parts), stamp, tuple(times))


def anchor_of(article: Article) -> Published | None:
    """The creation time as an anchor."""
    if article.created is None or not re.match(r"\d{4}-\d\d-\d\d", article.created):
        return None
    return Published(article.created[:10], article.created[:10], Basis.METADATA)


def same_value(gold: Gold, found: Timed) -> bool:
    """Whether the values agree, with the spellings that TimeML leaves open made one."""
    return _plain(gold.value) == _plain(found.value)


def _plain(value: str) -> str:
    value = value.strip().upper()
    value = re.sub(r"^(\d{4}-W)(\d)(?=$|-)", r"\g<1>0\2", value)
    value = re.sub(r"^(\d\d(?:\d\d)?)X*(?:-XX){1,2}$", r"\1", value)
    value = re.sub(r"^(\d{4}-\d\d)-XX$", r"\1", value)
    value = re.sub(r"^(\d{2,3})X{1,2}$", r"\1", value)
    return re.sub(r"(T\d\d:\d\d)(?::00)?(?:Z|[+-]\d\d:?\d\d)?$", r"\1", value)


def add(score: Score, article: Article) -> None:
    """Count one article."""
    found = list(find_timed(article.text, 0, len(article.text), anchor_of(article)))
    score.gold += len(article.times)
    score.found += len(found)
    free = list(found)
    for gold in article.times:
        hit = next(
            (
                one
                for one in free
                if one.expression.span.start < gold.end and gold.start < one.expression.span.end
            ),
            None,
        )
        words = " ".join(gold.quote.split())
        if hit is None:
            around = article.text[max(gold.start - 30, 0) : gold.end + 20].replace("\n", " ")
            score.missed[f"{words} [{gold.type} {gold.value}]  ...{around}"] += 1
            continue
        free.remove(hit)
        score.relaxed += 1
        span = hit.expression.span
        score.strict += span.start == gold.start and span.end == gold.end
        if same_value(gold, hit):
            score.value += 1
        else:
            around = article.text[max(gold.start - 40, 0) : gold.end + 20].replace("\n", " ")
            score.wrong[
                f"{words}: {gold.type} {gold.value} | {span.quote!r} {hit.type} {hit.value} "
                f"DCT {article.created} ...{around}"
            ] += 1
    for one in free:
        span = one.expression.span
        around = article.text[max(span.start - 30, 0) : span.end + 20].replace("\n", " ")
        score.spurious[f"{span.quote!r} {one.type} {one.value} ...{around}"] += 1


PARTS = ("develop", "held-out")


def score(articles: Iterable[Article]) -> Score:
    """The counts over articles."""
    result = Score()
    for article in articles:
        add(result, article)
    return result


def part(folder: Path, name: str) -> tuple[Article, ...]:
    """The articles under `folder` of one of the `PARTS`."""
    articles = load(folder)
    cut = round(len(articles) * 2 / 3)
    return articles[:cut] if name == "develop" else articles[cut:]


def figures(folder: Path) -> dict[str, float]:
    """F1 in per cent on the articles kept apart: "relaxed" and "strict" of spans, "value"."""
    found = score(part(folder, "held-out"))
    return {name: found.f1(getattr(found, name)) for name in ("relaxed", "strict", "value")}


def main() -> None:
    """Print the scores of both parts, and the errors of one where asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--errors", choices=PARTS)
    given = parser.parse_args()
    for name in PARTS:
        found = score(part(TBAQ, name))
        print(found.line(name))
        if given.errors == name:
            for title in ("missed", "spurious", "wrong"):
                counts: Counter[str] = getattr(found, title)
                print(f"\n== {title}")
                for words, count in counts.most_common():
                    print(f"{count:3} {words}")


if __name__ == "__main__":
    main()
