"""How well comparing joins what is the same, keeps apart what is not, and finds what parts.

    python -m benchmarks.claims [mrpc] [incidents] [actors] [speed] [--data ../shared/data]

mrpc       sentence pairs of the Microsoft Research Paraphrase Corpus: accuracy and F1 of the
           score of two clauses at the threshold for one claim
incidents  reports of several incidents read as one story: claims that join two incidents, claims
           that several reports of one incident make, counts of killed and injured that differ
           and are linked
actors     MEANTIME, cross-document entity coreference: B-cubed over named mentions
speed      seconds for 40 articles of up to 40 statements
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from pathlib import Path

from headwater.comparing.actors import find_actors
from headwater.comparing.compare import compare
from headwater.comparing.features import Features, features
from headwater.comparing.fitting import Fitting, Liken
from headwater.comparing.identity import Mention
from headwater.comparing.kinship import Kinship
from headwater.comparing.scoring import SAME_CLAIM
from headwater.comparing.taking import Names, view
from headwater.pipeline import default_engines
from headwater.records import (
    Basis,
    Block,
    BlockKind,
    Clause,
    Comparison,
    Embeds,
    Form,
    Likens,
    LinkKind,
    LinkType,
    Place,
    Published,
    Reader,
    Reading,
    Report,
    Span,
    Stance,
    StanceValue,
    Statement,
    digest,
    sha256,
)

DATA = Path("../shared/data")


def report_of(name: str, paragraphs: Sequence[str], published: str | None = None) -> Report:
    """A report of one block per paragraph."""
    text, blocks = "", []
    for words in paragraphs:
        text += "\n\n" if text else ""
        blocks.append(Block(BlockKind.PARAGRAPH, len(text), len(text) + len(words)))
        text += words
    return Report(
        id=digest("r", (name, text)),
        capture=sha256((name + text).encode()),
        source=name,
        decoder="bench/1",
        text=text,
        text_sha256=sha256(text.encode()),
        blocks=tuple(blocks),
        language="en",
        published=Published(published, published, Basis.GIVEN) if published else None,
    )


def sentence_of(report: Report) -> Statement:
    """The whole of a one-sentence report as one statement in its own voice."""
    span = Span(0, len(report.text), report.text)
    name = digest("s", (report.id,))
    return Statement(
        id=name,
        report=report.id,
        block=BlockKind.PARAGRAPH,
        form=Form.OWN_VOICE,
        content=(span,),
        sources=(),
        cue=(),
        chains=(),
        stance=Stance(StanceValue.CERTAIN),
        clauses=(Clause(name, (span,)),),
    )


def liken_of(reader: Reader) -> Liken | None:
    """What the reader makes of two clauses, where it offers that."""
    return reader.liken if isinstance(reader, Likens) else None


# ---- mrpc ----


def read_pairs(path: Path) -> list[tuple[bool, str, str]]:
    """The pairs of one split with their label; quotes in the file are plain characters."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    return [(row[0] == "1", row[3], row[4]) for row in rows]


def sentence_features(sentences: Sequence[str], reader: Reader) -> list[Features]:
    """Features of each sentence, weighted over all of them, with its vector where there are any.

    Names are those of the rules.
    """
    from headwater.reading.names.proper import find_names

    reports = [report_of(str(n), [words]) for n, words in enumerate(sentences)]
    names = [find_names(report) for report in reports]
    views = []
    vectors = reader.embed(sentences) if isinstance(reader, Embeds) else [()] * len(sentences)
    for report, found, vector in zip(reports, names, vectors, strict=True):
        statement = sentence_of(report)
        clause = replace(statement.clauses[0], vector=vector)
        views.append(view(report, statement, clause, Names(found)))
    mentions = [Mention.of(r, n) for r, ns in zip(reports, names, strict=True) for n in ns]
    return list(features(views, find_actors(reports, mentions, views)))


def mrpc(data: Path, split: str, reader: Reader) -> None:
    """Print accuracy, precision, recall and F1 on a split, at the threshold in use."""
    pairs = read_pairs(data / "mrpc" / f"{split}.tsv")
    held = sentence_features([words for _, a, b in pairs for words in (a, b)], reader)
    fitting = Fitting(Kinship(()), liken_of(reader))
    both = [(held[2 * n], held[2 * n + 1]) for n in range(len(pairs))]
    fitting.prepare(both)
    scores = [fitting.value(a, b) for a, b in both]
    labels = [label for label, _, _ in pairs]
    for threshold in sorted({SAME_CLAIM, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7}):
        hits = sum(s >= threshold and y for s, y in zip(scores, labels, strict=True))
        said, gold = sum(s >= threshold for s in scores), sum(labels)
        right = sum((s >= threshold) == y for s, y in zip(scores, labels, strict=True))
        precision, recall = hits / max(said, 1), hits / gold
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        mark = " (in use)" if threshold == SAME_CLAIM else ""
        print(
            f"mrpc {split} at {threshold:.2f}: accuracy {right / len(pairs):.3f}"
            f" precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}{mark}"
        )


# ---- incidents ----


@dataclass(frozen=True)
class Incident:
    """A report of an incident with the incident's number."""

    number: str
    report: Report


def incident_reports(data: Path) -> list[Incident]:
    """The reports of the collection that hold an article's text."""
    found = []
    for line in (data / "incidents" / "reports.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        paragraphs = [p.strip() for p in row["content"].split("\n") if len(p.strip()) > 40]
        if sum(map(len, paragraphs)) < 600:
            continue
        found.append(Incident(row["incident"], report_of(row["id"], paragraphs, row["dct"])))
    return found


def stories(data: Path, incidents: int, limit: int) -> Iterator[list[Incident]]:
    """Reports of `incidents` incidents at a time, each with two reports or more."""
    by_number: dict[str, list[Incident]] = {}
    for one in incident_reports(data):
        by_number.setdefault(one.number, []).append(one)
    several = [held[:6] for _, held in sorted(by_number.items()) if len(held) > 1]
    for at in range(0, min(len(several), limit * incidents), incidents):
        yield [one for held in several[at : at + incidents] for one in held]


@dataclass
class Tally:
    """What was counted over all stories."""

    joined: int = 0
    crossing: int = 0
    single: int = 0
    tensions: int = 0
    updates: int = 0
    refinements: int = 0
    differing: int = 0
    linked: int = 0


def incidents(data: Path, limit: int, show: bool, reader: Reader) -> None:
    """Print how many claims several reports make, and how many of these join two incidents."""
    tally = Tally()
    for story in stories(data, 6, limit):
        reports = [one.report for one in story]
        readings = [reader.read(report) for report in reports]
        number = {one.report.id: one.number for one in story}
        found = compare(reports, readings, liken=liken_of(reader))
        _count(found, readings, number, tally, show)
        _differing(found, readings, story, tally)
    share = tally.crossing / max(tally.joined, 1)
    print(f"incidents: {tally.joined} claims by several reports, {tally.single} by one;")
    print(f"  {tally.crossing} ({share:.1%}) of the first join two incidents")
    print(f"  links of counts: {tally.tensions} tensions, {tally.updates} updates,", end=" ")
    print(f"{tally.refinements} refinements")
    print(f"  pairs of reports that differ on killed or injured: {tally.differing},", end=" ")
    print(f"{tally.linked} of them linked")


_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_DIGITS = {word: number for number, word in enumerate(_WORDS, 1)}
_VICTIMS = re.compile(
    r"\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:other\s+)?(?:people|persons"
    r"|men|women|victims|others)?\s*(?:(?:were|was|are|have been)\s+)?(killed|dead|died|injured"
    r"|wounded|hurt)\b",
    re.IGNORECASE,
)


def _victims(text: str) -> dict[str, set[int]]:
    """The numbers that a text gives of killed and of injured, by a plain pattern of its own."""
    held: dict[str, set[int]] = {"killed": set(), "injured": set()}
    for match in _VICTIMS.finditer(text):
        word = match[1].lower()
        kind = "killed" if match[2].lower() in ("killed", "dead", "died") else "injured"
        held[kind].add(_DIGITS[word] if word in _DIGITS else int(word))
    return held


def _differing(
    found: Comparison, readings: Sequence[Reading], story: Sequence[Incident], tally: Tally
) -> None:
    """Count the pairs of reports of one incident with different numbers, and those linked."""
    report_of_statement = {s.id: reading.report for reading in readings for s in reading.statements}
    linked = {
        frozenset((report_of_statement[link.a], report_of_statement[link.b]))
        for link in found.links
        if link.type is LinkType.QUANTITY
    }
    for a, b in combinations(story, 2):
        one, two = _victims(a.report.text), _victims(b.report.text)
        differ = any(one[k] and two[k] and not one[k] & two[k] for k in one)
        if a.number == b.number and differ:
            tally.differing += 1
            tally.linked += frozenset((a.report.id, b.report.id)) in linked


def _count(
    found: Comparison,
    readings: Sequence[Reading],
    number: dict[str, str],
    tally: Tally,
    show: bool,
) -> None:
    statements = {s.id: s for reading in readings for s in reading.statements}
    clauses = {c.id: c for s in statements.values() for c in s.clauses}
    for claim in found.claims:
        held = {statements[m.statement].report for m in claim.members}
        if len(held) < 2:
            tally.single += 1
            continue
        tally.joined += 1
        crosses = len({number[report] for report in held}) > 1
        tally.crossing += crosses
        if show:
            print("CROSS" if crosses else "same", claim.id)
            for member in claim.members:
                words = " … ".join(s.quote for s in clauses[member.clause].content)
                print(f"   {member.polarity.value} {member.score:.2f} {words[:200]}")
    for link in found.links:
        if link.type is not None and link.type.value == "quantity":
            tally.tensions += link.kind is LinkKind.TENSION
            tally.updates += link.kind is LinkKind.UPDATE
            tally.refinements += link.kind is LinkKind.REFINEMENT
        if show:
            print("LINK", link.kind.value, link.type, dict(link.why.args))


# ---- actors ----


def bcubed(gold: dict[str, str], found: dict[str, str]) -> tuple[float, float, float]:
    """B-cubed precision, recall and F1 (Bagga and Baldwin 1998) of two partitions of mentions."""
    by_gold: dict[str, set[str]] = {}
    by_found: dict[str, set[str]] = {}
    for mention, cluster in gold.items():
        by_gold.setdefault(cluster, set()).add(mention)
        by_found.setdefault(found[mention], set()).add(mention)
    both = [(by_gold[gold[m]], by_found[found[m]]) for m in gold]
    precision = sum(len(g & f) / len(f) for g, f in both) / len(both)
    recall = sum(len(g & f) / len(g) for g, f in both) / len(both)
    return precision, recall, 2 * precision * recall / (precision + recall)


@dataclass(frozen=True)
class Gold:
    """One gold mention: the document, the place of its head word, the chain it belongs to."""

    document: str
    head: int
    chain: str


def meantime(data: Path) -> dict[str, tuple[list[Report], list[Gold]]]:
    """The four stories of MEANTIME: their articles, and gold mentions headed by a proper noun."""
    root = data / "meantime" / "en"
    words: dict[str, list[tuple[int, int, str]]] = {}
    with (root / "conll.csv").open(encoding="utf-8", newline="") as file:
        for row in list(csv.reader(file))[1:]:
            words.setdefault(row[1], []).append((int(row[2]), int(row[3]), row[4]))
    starts: dict[tuple[str, int, int], int] = {}
    stories: dict[str, tuple[list[Report], list[Gold]]] = {}
    for document, rows in sorted(words.items()):
        sentences: dict[int, str] = {}
        inner: dict[tuple[int, int], int] = {}
        for sentence, token, word in rows:
            text = sentences.get(sentence, "")
            glue = "" if not text or word in ".,;:!?)'s" or word.startswith("'") else " "
            inner[sentence, token] = len(text) + len(glue)
            sentences[sentence] = text + glue + word
        report = report_of(document, list(sentences.values()))
        begin = {n: block.start for n, block in zip(sentences, report.blocks, strict=True)}
        starts |= {(document, s, t): begin[s] + at for (s, t), at in inner.items()}
        stories.setdefault(document.split("/")[0], ([], []))[0].append(report)
    for mention in json.loads((root / "entities_mentions.json").read_text("utf-8")):
        at = (mention["conll_doc_key"], mention["sent_id"], mention["mention_head_id"])
        named = mention["mention_head_pos"] == "PROPN" and mention["mention_type"] in _NAMED
        if named and at in starts:
            gold = Gold(at[0], starts[at], mention["coref_chain"])
            stories[at[0].split("/")[0]][1].append(gold)
    return stories


_NAMED = frozenset({"PER", "ORG", "LOC"})


def actors(data: Path, show: bool) -> None:
    """Print B-cubed over the gold mentions that the reader finds a name for, and their share."""
    from headwater.reading.names.proper import find_names

    for story, (reports, golds) in sorted(meantime(data).items()):
        by_source = {report.source: report for report in reports}
        mentions = [Mention.of(r, name) for r in reports for name in find_names(r)]
        cast = find_actors(reports, mentions, ())
        owner = {n.place: actor.id for actor in cast.actors for n in actor.names}
        gold: dict[str, str] = {}
        found: dict[str, str] = {}
        for one in golds:
            held = by_source[one.document].id
            hits = [p for p in owner if p.report == held and p.start <= one.head < p.end]
            if hits:
                gold[f"{held}:{one.head}"] = one.chain
                found[f"{held}:{one.head}"] = owner[hits[0]]
        precision, recall, f1 = bcubed(gold, found)
        print(
            f"actors {story}: {len(gold)} of {len(golds)} mentions found;"
            f" B3 precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}"
        )
        if show:
            _show_actors(gold, found, owner)


def _show_actors(gold: dict[str, str], found: dict[str, str], owner: dict[Place, str]) -> None:
    """Print the gold chains that are split and the actors that mix chains."""
    quotes = {f"{p.report}:{at}": p.quote for p in owner for at in range(p.start, p.end)}
    for name, left, right in (("split", gold, found), ("mixed", found, gold)):
        groups: dict[str, dict[str, set[str]]] = {}
        for mention, cluster in left.items():
            other = groups.setdefault(cluster, {}).setdefault(right[mention], set())
            other.add(quotes.get(mention, "?"))
        for parts in groups.values():
            if len(parts) > 1:
                print("  ", name, " | ".join(", ".join(sorted(q)) for q in parts.values()))


# ---- speed ----


def speed(data: Path, reader: Reader) -> None:
    """Print the seconds that comparing 40 articles takes, reading not counted."""
    long = [one.report for one in incident_reports(data) if len(one.report.text) > 4000][:40]
    readings = [reader.read(report) for report in long]
    clauses = sum(len(s.clauses) for r in readings for s in r.statements)
    times = [time.perf_counter()]
    for _ in range(3):
        compare(long, readings, liken=liken_of(reader))
        times.append(time.perf_counter())
    best = min(b - a for a, b in pairwise(times))
    print(f"speed: {len(long)} articles, {clauses} clauses: {best:.2f} s")


def main() -> None:
    """Run the parts that are named, or all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("parts", nargs="*", default=["mrpc", "incidents", "actors", "speed"])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--split", default="test", help="split of MRPC")
    parser.add_argument("--limit", type=int, default=30, help="stories of six incidents each")
    parser.add_argument("--show", action="store_true", help="print joined claims and links")
    parser.add_argument("--reader", default="model", help="who reads the incidents: model or rules")
    args = parser.parse_args()
    reader = default_engines(args.reader).reader
    if "mrpc" in args.parts:
        mrpc(args.data, args.split, reader)
    if "incidents" in args.parts:
        incidents(args.data, args.limit, args.show, reader)
    if "actors" in args.parts:
        actors(args.data, args.show)
    if "speed" in args.parts:
        speed(args.data, reader)


if __name__ == "__main__":
    main()
