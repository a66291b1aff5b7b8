"""What a cue takes as its content, and who is told."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.knowledge.saying import SayingKind
from headwater.reading.finding.cues import Cue, links
from headwater.reading.words.noun_phrases import (
    adjuncts_end,
    channel_end,
    noun_phrase_end,
    opens_time,
)
from headwater.reading.words.units import Unit

_WH = words("question_words")


_IF = frozenset(("if", "when"))


_NOMINAL = "DMNPOTGHQ"


_CLAUSE_REACH = 40


_DOCUMENTS = words("documents")


@dataclass(frozen=True, slots=True)
class Follow:
    """What follows a cue: where the cue ends, who is told, where the content begins.

    `thing` is true where the content is a noun phrase and not a clause.
    """

    cue_stop: int
    content: int
    hearer: tuple[int, int] | None = None
    thing: bool = False


def follow(unit: Unit, cue: Cue, at: int) -> Follow | None:
    """The content that begins at or after the word `at`; None where the cue takes none there."""
    found = _follow(unit, cue, at)
    if found is None or found.hearer is not None or found.cue_stop != cue.stop:
        return found
    return Follow(channel_end(unit, cue.stop), found.content, thing=found.thing)


def _follow(unit: Unit, cue: Cue, at: int) -> Follow | None:
    takes = cue.saying.takes
    linked = unit.lower(at) in takes and links(unit.lower(at)) and not opens_time(unit, at)
    if linked and unit.tag(at + 1) in _NOMINAL:
        return Follow(at + 1, at + 1, thing=True)
    after = adjuncts_end(unit, at)
    direct = _direct(unit, cue, after)
    if direct is not None:
        return direct
    told = _told(unit, cue, after)
    if told is not None:
        return told
    if "to" in takes and unit.tag(after) == "Z" and unit.tag(after + 1) in "BXAVN":
        return Follow(cue.stop, after)
    if "ing" in takes and unit.tag(after) == "G":
        return Follow(cue.stop, after)
    bare = "bare" in takes and _clause_start(unit, cue, after)
    if bare and (clause_follows(unit, after) or _long_enough(unit, cue, after)):
        return Follow(cue.stop, after)
    return _object(unit, cue, at)


_PLAINEST = frozenset(("say", "tell", "add", "warn", "think", "believe"))


def _clause_start(unit: Unit, cue: Cue, at: int) -> bool:
    """Whether a clause without "that" can begin at `at`: with a subject, or, for the plainest
    verbs, with what leads in ("said in May the talks had failed")."""
    if unit.tag(at) in "GIS":
        return cue.saying.lemma in _PLAINEST
    return unit.tag(at) in "DMNPOT" or is_contracted(unit.lower(at))


def _long_enough(unit: Unit, cue: Cue, at: int) -> bool:
    """Whether what follows "said" is a clause though no verb was recognised in it."""
    if cue.saying.lemma != "say" or unit.tag(at) not in "DPNM":
        return False
    return len(unit.words) - at > 5 and all(
        word.tag not in ",;:" for word in unit.words[at : at + 4]
    )


def _direct(unit: Unit, cue: Cue, at: int) -> Follow | None:
    """A that-clause, a question or a quotation right there."""
    takes = cue.saying.takes
    tag, word = unit.tag(at), unit.lower(at)
    quotes = cue.saying.strong or "quote" in takes
    if tag == "K" and unit.tag(at + 1) == "," and unit.lower(at + 2) in {"citing", "quoting"}:
        return Follow(cue.stop, at, thing=True)
    if tag == "K":
        if "name" in takes:
            return None
        return Follow(cue.stop, at) if "that" in takes and unit.tag(at + 1) != "." else None
    if tag == "Q" and quotes:
        return Follow(cue.stop, at)
    if tag == ":" and cue.saying.strong and at + 1 < len(unit.words):
        return Follow(at + 1, at + 1)
    if tag == ",":
        if unit.tag(at + 1) == "Q" and quotes:
            return Follow(cue.stop, at + 1)
        later = past_parenthesis(unit, at)
        return Follow(cue.stop, later) if later is not None and "that" in takes else None
    after_clause = tag == "S" and word in {"after", "before", "when", "as", "while", "since"}
    if (tag in "IZ" or after_clause) and "that" in takes and cue.saying.strong:
        past = _past_adjunct(unit, at)
        if past is not None:
            return Follow(cue.stop, past)
    if (word in _WH and (cue.saying.strong or "wh" in takes)) or (word in _IF and "wh" in takes):
        return Follow(cue.stop, at)
    return None


def past_parenthesis(unit: Unit, comma: int) -> int | None:
    """The "that" after a parenthesis: "reported, citing officials, that"."""
    for at in range(comma + 1, min(comma + 22, len(unit.words))):
        if unit.tag(at) == "," and unit.tag(at + 1) == "K":
            return at + 1
    return None


def _past_adjunct(unit: Unit, at: int) -> int | None:
    """The "that" after a place or an occasion: "said at a rally in Ohio that"."""
    clause = unit.tag(at) == "S"
    for i in range(at, min(at + 20, len(unit.words))):
        if unit.tag(i) == "K" and i > at + 1:
            return i
        if unit.tag(i) == "Q" and i > at + 1:
            return i if unit.tag(i - 1) == "," else None
        if unit.tag(i) in ".;:QR" or (unit.tag(i) in "VXS" and not clause):
            return None
    return None


def _told(unit: Unit, cue: Cue, at: int) -> Follow | None:
    """A listener and then the content: "told reporters that", "urged Iran to"."""
    takes = cue.saying.takes
    hears = "hearer" in takes or "np-to" in takes
    if not hears or unit.tag(at) not in "DMNPOTH" or cue.saying.lemma == "accuse":
        return None
    stop = noun_phrase_end(unit, at)
    if stop <= at:
        return None
    after = adjuncts_end(unit, stop)
    tag, word = unit.tag(after), unit.lower(after)
    hearer = (at, stop)
    if "hearer" in takes:
        direct = _direct(unit, cue, after)
        if direct is not None:
            return Follow(cue.stop, direct.content, hearer)
        inner = _inner_link(unit, cue, at, stop)
        if inner is not None:
            return Follow(cue.stop, inner, (at, inner))
        if tag in ",.Q-":
            return None
        if word in takes and links(word) and unit.tag(after + 1) in _NOMINAL:
            return Follow(cue.stop, after + 1, hearer)
    if tag == "Z" and "np-to" in takes and unit.tag(after + 1) in "BVXNA":
        return Follow(cue.stop, after if cue.saying.kind is SayingKind.SPEECH else at, hearer)
    if "hearer" in takes:
        split = _hearer_before_clause(unit, at, stop)
        if split is not None:
            return Follow(cue.stop, split, (at, split))
    return None


def _inner_link(unit: Unit, cue: Cue, at: int, stop: int) -> int | None:
    """The "against" or "about" after a listener: "warned Iran against arming the group"."""
    for i in range(at + 1, stop):
        if unit.lower(i) in {"against", "about"} and unit.lower(i) in cue.saying.takes:
            return i if unit.tag(i + 1) in _NOMINAL else None
    return None


def _hearer_before_clause(unit: Unit, at: int, stop: int) -> int | None:
    """Where a clause without "that" begins after the listener: "told CNN the talks had failed"."""
    for begin in range(at + 1, min(stop + 1, at + 8)):
        fresh = unit.tag(begin) in "DO" and unit.tag(begin - 1) in "NPO"
        if (fresh or begin == stop) and unit.tag(begin) in "DMNPO" and clause_follows(unit, begin):
            return begin
    return None


def _object(unit: Unit, cue: Cue, at: int) -> Follow | None:
    """A noun phrase as content, for cues that take one."""
    takes = cue.saying.takes
    named = "name" in takes and unit.lower(at) == "that"
    # "pleaded not guilty to charges that it fell": no verb behind its preposition
    charged = "claims" in takes and unit.lower(at + 1) in {"that", "of"}
    named |= charged and saying.noun(unit.lower(at)) is not None
    if (unit.tag(at) not in _NOMINAL and not named) or unit.tag(at) == "Q":
        return None
    if "name" in takes:
        return Follow(cue.stop, at, thing=True) if _is_naming(unit, at) else None
    if "claims" in takes:
        denied = any(saying.noun(unit.lower(i)) for i in range(at, at + 6))
        return Follow(cue.stop, at, thing=True) if denied else None
    if cue.saying.kind is SayingKind.SHOWING and not _document_before(unit, cue):
        return None
    if cue.saying.lemma == "claim" and any(unit.lower(i) in _TAKEN for i in range(at, at + 4)):
        return None
    if cue.saying.lemma in _FINDING and any(unit.lower(i) in _TRACES for i in range(at, at + 5)):
        return Follow(cue.stop, at, thing=True)
    if "np" in takes or (cue.saying.lemma == "accuse" and "np-to" in takes):
        return Follow(cue.stop, at, thing=True)
    if "np-as" in takes and any(
        unit.lower(i) == "as" for i in range(at, min(at + 12, len(unit.words)))
    ):
        return Follow(cue.stop, at)
    return None


_TAKEN = frozenset(("life", "lives", "victim", "victims", "victory", "prize", "asylum", "benefits"))


_FINDING = frozenset(("find", "discover", "uncover", "detect"))
_TRACES = words("traces")


_NAMING_REACH = 25


_OPENING = 2
"""How many words at the start of a sentence may be common nouns with a capital."""


def _is_naming(unit: Unit, at: int) -> bool:
    """ "called him a liar", "called the plan “a disaster”": something and a name for it."""
    if unit.lower(at) in {"him", "her", "it", "them", "me", "us", "this"}:
        return unit.tag(at + 1) in "DNQ"
    near = unit.words[at : at + _NAMING_REACH]
    return any(word.tag == "Q" for word in near) or any(
        near and near[0].start <= quote.start < near[-1].end for quote in unit.quotes
    )


def _document_before(unit: Unit, cue: Cue) -> bool:
    """Whether a paper or picture stands before the cue; "Arms Research" is a name and none."""
    return any(
        unit.lower(i) in _DOCUMENTS and (unit.tag(i) != "P" or i < _OPENING)
        for i in range(max(0, cue.first - 12), cue.first)
    )


def clause_follows(unit: Unit, at: int) -> bool:
    """Whether a clause with a subject and a finite verb begins at the word `at`."""
    relative = False
    seen = commas = 0
    for i in range(at, min(at + _CLAUSE_REACH, len(unit.words))):
        tag = unit.tag(i)
        if tag in ".;:-":
            return False
        commas += tag == ","
        if tag == "," and commas == 1 and not relative and unit.tag(i + 1) in "VX":
            # "a group that saw the wreck, said": the verb belongs to what stood before
            return False
        if tag in "R" or (tag == "K" and i > at):
            relative = True
        elif tag == "Q" and seen:
            return True
        elif tag in "VX":
            if not seen:
                return is_contracted(unit.lower(i))
            if not relative:
                return True
            relative = False
        elif tag in "DMNPOGH":
            seen += 1
    return False


def is_contracted(word: str) -> bool:
    """Whether a word is a pronoun with its verb: "they're", "it's"."""
    return "'" in word and word.split("'", maxsplit=1)[0] in _PRONOUNS


_PRONOUNS = frozenset(("i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what"))
