"""Who speaks: the noun phrase before a cue that names its source."""

from __future__ import annotations

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.reading.words.noun_phrases import inner_as, opens_time, reduced
from headwater.reading.words.phrase_words import QUALITIES
from headwater.reading.words.units import Unit
from headwater.text.phrases import third_person
from headwater.text.word_classes import lexicon

_REACH = 60
"""How many words before a cue its subject may begin."""


_PLURAL_CO = frozenset({"and", "or", "&", "plus", "nor"})


def subject_before(unit: Unit, stop: int, floor: int = 0) -> tuple[int, int] | None:
    """The words of the subject that ends right before the word `stop`, half-open.

    `floor` is the first word it may use. None where no noun phrase stands there.
    """
    floor = max(floor, stop - _REACH)
    last = stop - 1
    if last < floor:
        return None
    if unit.tag(last) == "R" or (unit.tag(last) == "K" and unit.tag(last - 1) in "NPOM,"):
        return (last, stop)
    if unit.tag(last) == "-":
        for at in range(last - 1, max(floor, last - 30), -1):
            if unit.tag(at) == "-":
                return subject_before(unit, at, floor)
        return None
    if unit.tag(last) == ",":
        aside = _before_aside(unit, last, floor)
        if aside is not None:
            return aside
    start = _clause_start(unit, stop, floor)
    if start is None or start >= stop:
        return None
    parts = _parts(unit, start, stop)
    named = len(parts) == 2 and (_all_names(unit, parts[0]) or _all_names(unit, parts[1]))
    if start and unit.tag(start - 1) == "Q" and named:
        # “...,” Ann Lee, a teacher told us: the comma after the apposition was left out
        return (start, _without_time(unit, start, stop))
    closed = unit.tag(last) in ",)-"
    begin = _pick(unit, parts, closed)
    if begin is None:
        return None
    begin = _strip(unit, begin, stop)
    if begin is not None:
        begin = _after_hearer(unit, begin, stop)
    if begin is None or begin >= stop or not _nominal(unit, begin, stop):
        return None
    return (begin, _without_time(unit, begin, _without_aside(unit, begin, stop)))


def _all_names(unit: Unit, part: tuple[int, int]) -> bool:
    return part[0] + 1 < part[1] and all(unit.tag(i) == "P" for i in range(*part))


def _says(unit: Unit, at: int) -> bool:
    """Whether a form in -ing opens a clause that it says: "as saying the group had left"."""
    entry = saying.verb(unit.lower(at))
    return entry is not None and unit.lower(at - 1) in {"as", ","}


def _before_aside(unit: Unit, comma: int, floor: int) -> tuple[int, int] | None:
    """The subject before an aside that ends at `comma`: "Lee, who fears that it fell," said.

    A relative clause belongs to the subject, a participle ("speaking in Kyiv") does not.
    """
    for at in range(comma - 1, floor, -1):
        tag = unit.tag(at)
        if tag in ";:.Q-(":
            return None
        asked = unit.lower(at) == "asked" and unit.tag(at + 1) in "SIZ"
        participle = asked or (
            tag in "EV" and unit.tag(at + 1) in "IZ" and _is_participle(unit, at)
        )
        opens = tag in "RG" or participle
        if unit.tag(at - 1) == "," and opens and unit.tag(at - 2) in "NPM)":
            head = subject_before(unit, at - 1, floor)
            if head is None or unit.tag(head[0]) in "RK":
                return None
            return (head[0], comma + 1) if tag == "R" else head
    return None


def _is_participle(unit: Unit, at: int) -> bool:
    """Whether a form after a comma is a participle: "A statement, read to the jury, said"."""
    word = unit.lower(at)
    return word.endswith("ed") or word in lexicon().past | {"read"}


def _after_hearer(unit: Unit, begin: int, stop: int) -> int:
    """Where a second noun phrase begins right after one: "(told) investigators his sister"."""
    if any(unit.tag(i) in "RVXG," for i in range(begin, stop)):
        return begin
    for at in range(stop - 1, begin, -1):
        if unit.tag(at) in "DO" and unit.tag(at - 1) in "NP" and unit.lower(at) not in _FLOATING:
            return at
    return begin


_FLOATING = frozenset(("all", "both", "each", "himself", "herself", "itself", "themselves", "one"))


def group_start(unit: Unit, at: int) -> int:
    """The first word of the auxiliaries and adverbs before the word `at`."""
    while at > 0 and unit.tag(at - 1) in "XA":
        at -= 1
    return at


def _without_aside(unit: Unit, begin: int, stop: int) -> int:
    """Leave out an aside between commas that says nothing of who: ", meanwhile,", ", in Kyiv,"."""
    if unit.tag(stop - 1) != ",":
        return stop
    for at in range(stop - 2, begin, -1):
        if unit.tag(at) == ",":
            aside = unit.tag(at + 1) in "AIG" and unit.lower(at + 1) not in {"of", "from"}
            return _without_aside(unit, begin, at) if aside else stop
    return stop


def _without_time(unit: Unit, begin: int, stop: int) -> int:
    """Leave out a time between subject and verb: "the senator on Tuesday said"."""
    if any(unit.tag(i) in "RVX" for i in range(begin, stop)):
        return stop
    for at in range(max(begin + 1, stop - 4), stop):
        if opens_time(unit, at) and all(unit.tag(i) in "TMDINA" for i in range(at, stop)):
            return at
    return stop - 1 if stop - 1 > begin and unit.tag(stop - 1) == "T" else stop


def _clause_start(unit: Unit, stop: int, floor: int) -> int | None:
    """The first word of the clause whose verb stands at `stop`; None where it has no room.

    Goes left over commas and over relative clauses; stops at words that open a clause, at
    quotations and dashes, and after the verb of an earlier clause.
    """
    at = stop - 1
    verbs = False
    while at >= floor:
        tag = unit.tag(at)
        if tag in ";:.(" or (tag in "Q-" and at < stop - 1):
            break
        if tag == "S" and not inner_as(unit, at) and (unit.tag(at + 1) != "G" or at == floor):
            break
        if tag == "K" and not _relative_that(unit, at):
            break
        if tag == "G" and at < stop - 1 and _says(unit, at):
            break
        if tag == "R" and not verbs and unit.tag(at + 1) in "DMNPO":
            break
        if (tag in "VX" or (tag == "B" and unit.tag(at - 1) != "Z")) and not (
            tag == "V" and reduced(unit, at)
        ):
            if not _relative_ahead(unit, at, floor):
                return _after_verb(unit, at, stop)
            verbs = True
        at -= 1
    return at + 1


def _relative_that(unit: Unit, at: int) -> bool:
    return (
        unit.tag(at - 1) == "N"
        and unit.tag(at + 1) in "VX"
        and saying.noun(unit.lower(at - 1)) is None
    )


def _relative_ahead(unit: Unit, at: int, floor: int) -> bool:
    """Whether the verb at `at` belongs to a relative clause that began before it."""
    for back in range(at - 1, max(floor, at - 25) - 1, -1):
        tag = unit.tag(back)
        if tag == "R" or (tag == "K" and _relative_that(unit, back)):
            return True
        if tag == "V" and unit.tag(at) == "V" and not _joined_verbs(unit, back, at):
            return False
        if tag in ";:.QS" or tag == "K":
            return False
        if tag == "," and unit.tag(back + 1) not in "CX" and not _enumerates(unit, back):
            return False
    return False


def _joined_verbs(unit: Unit, first: int, second: int) -> bool:
    """Whether a conjunction joins two verbs: "who lived and worked there"."""
    return reduced(unit, first) or any(unit.tag(i) in "CK" for i in range(first + 1, second))


def _enumerates(unit: Unit, comma: int) -> bool:
    return unit.tag(comma - 1) == "V" or unit.tag(comma + 1) == "A"


def _after_verb(unit: Unit, verb: int, stop: int) -> int | None:
    """Where a new clause begins between the verb at `verb` and `stop`."""
    for at in range(stop - 1, verb, -1):
        if unit.tag(at) == "," and at < stop - 1:
            break
        if unit.tag(at) == "C" and unit.tag(at - 1) == ",":
            return at + 1
        if unit.tag(at) == "C" and at + 1 < stop:
            # "as the paper reported, Thor and Beck": the comma parts the clauses, "and" does not
            comma = next((i for i in range(at - 1, verb, -1) if unit.tag(i) == ","), None)
            return comma + 1 if comma is not None else at + 1
    commas = [at for at in range(verb + 1, stop - 1) if unit.tag(at) == ","]
    if commas:
        if unit.tag(stop - 1) == "," and len(commas) > 1:
            return commas[0] + 1
        return commas[-1] + 1 if unit.tag(stop - 1) != "," else commas[0] + 1
    entry = saying.verb(unit.lower(verb))
    if entry is not None and "bare" in entry.takes:
        return verb + 1
    return None


def _parts(unit: Unit, start: int, stop: int) -> list[tuple[int, int]]:
    """The stretches between the commas of a clause."""
    parts: list[tuple[int, int]] = []
    begin = start
    depth = 0
    for at in range(start, stop):
        tag = unit.tag(at)
        depth += (tag == "(") - (tag == ")")
        if tag == "," and depth <= 0:
            parts.append((begin, at))
            begin = at + 1
    parts.append((begin, stop))
    return parts


def _pick(unit: Unit, parts: list[tuple[int, int]], closed: bool) -> int | None:
    """Where the subject begins among the parts of its clause."""
    at = 0
    while at < len(parts) - 1 and _is_intro(unit, parts[at]):
        at += 1
    left = parts[at:]
    if closed:
        if len(left) == 1:
            return left[0][0]
        return left[0][0] if len(left) >= 3 or left[-1][0] >= left[-1][1] else left[-1][0]
    if len(left) == 1 or _one_document(unit, left):
        return left[0][0]
    if _is_list(unit, left):
        return left[0][0]
    return left[-1][0]


def _one_document(unit: Unit, parts: list[tuple[int, int]]) -> bool:
    """Whether a verb in the singular has one paper as its subject, with a list inside its words:
    "A file shared with the Times, Le Monde and CNN shows"."""
    start, stop = parts[-1]
    joint = any(unit.tag(i) == "C" for i in range(start, stop))
    single = third_person(unit.words[stop]) if stop < len(unit.words) else False
    papers = words("documents")
    first = parts[0]
    return joint and single and any(unit.lower(i) in papers for i in range(*first))


def _is_intro(unit: Unit, part: tuple[int, int]) -> bool:
    """Whether a part before a comma leads in: "On Friday,", "Speaking in Kyiv,", "But,"."""
    start, stop = part
    while start < stop and unit.tag(start) == "C":
        start += 1
    if start >= stop:
        return True
    tag = unit.tag(start)
    if tag in "AITGEZSX":
        return True
    return _is_time(unit, start, stop)


def _is_time(unit: Unit, start: int, stop: int) -> bool:
    known = lexicon()
    return unit.lower(start) in known.time_openers | {
        "a",
        "two",
        "three",
        "several",
        "days",
        "hours",
    } and (
        (
            unit.lower(stop - 1) in known.time_heads | {"ago", "later", "earlier"}
            and unit.tag(stop - 1) != "P"
        )
        or unit.tag(stop - 1) in "TM"
    )


def _is_list(unit: Unit, parts: list[tuple[int, int]]) -> bool:
    """ "A, B and C": short nominal parts with a conjunction in the last."""
    last_start, last_stop = parts[-1]
    joint = any(unit.lower(i) in _PLURAL_CO for i in range(last_start, last_stop))
    if unit.tag(last_start) == "C" and unit.tag(last_start + 1) in "ISZT":
        # "..., and on Tuesday Lee told": a new clause
        return False
    if not joint or (unit.tag(last_start) == "C" and unit.lower(last_start) not in _PLURAL_CO):
        return False
    return all(
        stop - start <= 6 and all(unit.tag(i) in "DMNPHICO" for i in range(start, stop))
        for start, stop in parts[:-1]
    ) and all(unit.tag(i) in "DMNPHICOTZA,)" for i in range(last_start, last_stop))


def _strip(unit: Unit, begin: int, stop: int) -> int | None:
    """Leave out what leads in without a comma: "But", "On Friday", "At a rally in Ohio"."""
    while begin < stop and unit.tag(begin) in "CAS,-Q":
        if unit.lower(begin) in {"both", "even"}:
            break
        if unit.lower(begin) in {"earlier", "recently", "previously", "later"} and (
            unit.tag(begin + 1) in "NE"
        ):
            return begin
        begin += 1
    starts = unit.tag(begin) == "G" and unit.tag(begin + 1) in "TI"
    if begin < stop and (
        starts or unit.tag(begin) in "IZ" or unit.lower(begin) in {"during", "after"}
    ):
        return _after_lead(unit, begin, stop)
    known = lexicon()
    if (
        begin + 2 < stop
        and unit.lower(begin) in known.time_openers
        and (unit.lower(begin + 1) in known.time_heads or unit.tag(begin + 1) == "T")
    ):
        return begin + 2
    while begin + 1 < stop and unit.tag(begin) == "T" and unit.tag(begin + 1) in "DPOTI":
        begin += 1
    return begin


def _after_lead(unit: Unit, begin: int, stop: int) -> int | None:
    """Where the subject begins after a prepositional phrase that no comma closes."""
    for at in range(begin + 1, stop):
        tag, before = unit.tag(at), unit.tag(at - 1)
        if before in "TM" and tag in "DPON" and at > begin + 1:
            return at + (unit.lower(at) in lexicon().time_heads)
        if tag in "DO" and before in "NPT" and unit.lower(at) not in {"himself", "herself"}:
            return at
        if tag == "P" and before == "N" and unit.lower(at - 1) not in lexicon().titles:
            return at
    return None


def _nominal(unit: Unit, begin: int, stop: int) -> bool:
    """Whether the stretch looks like a noun phrase: nominal at both ends, no lone determiner.

    An adjective of time or place stands before a noun: "ruled out initial | reports that".
    """
    last = stop - 1
    while last > begin and unit.tag(last) in ",)-":
        last -= 1
    if unit.tag(last) != "P" and unit.lower(last) in QUALITIES:
        return False
    if unit.tag(begin) not in "DMNPOTQ(GAE" and unit.lower(begin) not in {"both", "even"}:
        return False
    if last == begin and unit.tag(begin) == "D":
        return unit.lower(begin) not in {"the", "a", "an", "no", "every"}
    closed = unit.tag(stop - 1) == ","
    return (closed or unit.tag(last) in "NPOMTEQAVGIR") and any(
        unit.tag(i) in "NPOMDG" for i in range(begin, last + 1)
    )
