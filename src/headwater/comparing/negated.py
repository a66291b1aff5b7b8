"""Words that deny within a clause: where they stand, what they deny, what only looks like one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.comparing.governed import governed
from headwater.comparing.views import CONTROL, View
from headwater.knowledge import grammar
from headwater.knowledge.acts import Found, Part
from headwater.text.stems import stem

NEGATION = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot|hardly|unlikely|doubtful)\b|n't\b"
    r"|\bwithout (?:[a-z]+ly )?\w+ing\b"
    r"|\b(?:have|has|had|is|was) yet to\b|\b(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|unable) to\b"
    r"|\bdeclin(?:e|es|ed|ing) to\b|\brul(?:e|es|ed|ing) out\b"
)
_NOT_NEGATION = re.compile(
    r"\b(?:not only|no longer|no doubt|not just|no less than|no fewer than|no sooner|not least"
    r"|n(?:o|ot) (?:more|higher|greater|larger|fewer|less) than"
    r"|(?:not|n't|never) (?:exceed|surpass|top)(?:p?ed|ing)?"
    r"|not to mention|no matter|whether or not|nothing (?:short|but|less)|no relation to"
    r"|not (?:unlikely|doubtful)|regrets? not|regretted not)\b"
)
_MINUS = re.compile(r"\bnon-(?=[a-z]{3})")
"""What denies as a part of a word: "non-life-threatening" is "not life-threatening"."""
_LACKING = re.compile(r"\bwithout\b")
"""What denies a thing beside an act where nothing else denies: "went on without a permit"."""
_BARE_NOT = re.compile(
    r"\b(?:persuad|convinc|dissuad|warn|urg|ask|tell|told|order|agree|promis|pledg|decid|vow)"
    r"\w*(?: \S+){0,6}? not to\b"
)
_OWN_VERB = frozenset(
    {"is", "are", "was", "were", "has", "have", "had", "did", "does", "do", "will", "would"}
)
_DENIED_NEXT = frozenset({"not", "never"})
_FALSE = "|".join(sorted(grammar.words("untruths"), key=lambda word: (-len(word), word)))
_REPORTS = (
    r"reports?|publications?|rumou?rs|claims?|stor(?:y|ies)|allegations?|accusations?|articles?"
    r"|suggestions?|speculation|information|news|accounts?"
)
_CALLED_FALSE = re.compile(
    r"\b(?:is|are|was|were|as|been) (?:an? )?(?:complete |total |pure |absolute |entirely )?"
    rf"(?:{_FALSE})(?= *(?:$|[^ \w])"
    rf"| (?:{_REPORTS}|and|or|but|by|from|in|on|at|of|to|that|because|so|when|as|spread|meant)\b)"
)
_REPORTS_FALSE = re.compile(
    rf"\b(?:{_REPORTS})\b(?: [^ ,]+){{0,6}}? (?:an? )?"
    rf"(?:{_FALSE}|fabricated|fictions|fakes|made up)"
    r"(?= *(?:$|[^ \w])| (?:and|but|by|from|meant|spread)\b)"
)
_NO_PLAN = re.compile(
    r"\b(?:no|not any|never any|without any) (?:(?:such|current|immediate|concrete|further) )?"
    r"(?:plans?|intentions?|intent) (?:to|of|for|on)\b"
)
_NORM = re.compile(
    r"\b(?:should|must|ought|shall)(?: not|n't| never)\b"
    r"|\b(?:you|one|we) (?:should |must |can )?(?:never|cannot|do not|don't|can't)\b"
)
SO_FAR = re.compile(
    r"\byet\b|\bso far\b|\bas of\b|\bimmediately\b|\b(?:has|have)(?:n't| not)\b"
    r"|^(?:no|nobody|none)\b[\w -]{1,60}?\b(?:has|have) been\b"
)
"""Words of a denial that may speak of its own hour alone."""
_BY_THEN = re.compile(
    rf"{SO_FAR.pattern}|\bstill no\b|\bthere (?:is|are|has been|have been) no\b"
    r"|\b(?:has|have) (?:made |filed |announced |reported )?no\b"
    r"|\bno(?:body)?\b[\w -]{1,30}?\b(?:is|are|was|were) in custody\b"
)
"""The same of who is held or charged."""
_BROUGHT = frozenset({"detain", "charge", "name", "convict"})
"""What an inquiry brings in time."""
_NOBODY = re.compile(
    r"\b(?:no|any) (?:\w+ ){0,2}(?:arrests?|charges?|suspects?)\b"
    r"|\b(?:nobody|no[ -]?one|none|anyone|anybody)\b"
)
_KNOWN = r"(?:names?|identit(?:y|ies)|cause|motives?)"
_MADE_KNOWN = re.compile(
    r"\b(?:releas|disclos|reveal|publi[cs]|determin|establish|identif|confirm|g[ia]ve)\w*"
    rf"(?: \S+){{0,4}}? {_KNOWN}\b"
    rf"|\b{_KNOWN}\b(?: \S+){{0,8}}? (?:has|have|was|were)(?:n't| not)\b"
)
_DUTIES = frozenset({"should", "must", "ought", "shall"})
_APART = re.compile(
    r" (?:and|but|who|which|whose|whether|what|how|why|because|if|when|while|unless|so|as|then"
    r"|[,;\u2013\u2014]) "
)


def without_look_alikes(words: str) -> str:
    """Words in lower case without what only looks like a negation ("not only", "no doubt")."""
    return _NOT_NEGATION.sub(lambda found: " " * len(found[0]), words)


def is_negated(view: View) -> bool:
    """Whether the clause itself holds a negation before or right after its act."""
    key = view.key
    end = key.end + 3 if key else len(view.words)
    first = _after_and(view, key) if key else 0
    words = _BARE_NOT.sub(" ", without_look_alikes(" ".join(view.words[first:end])))
    return NEGATION.search(words) is not None


def is_negated_apart(view: View) -> bool:
    """Whether the act is what a second verb denies beside what is told first: "is at Osk and has
    not been sold"."""
    key = view.key
    first = _after_and(view, key) if key else 0
    if key is None or not first:
        return False
    return NEGATION.search(without_look_alikes(" ".join(view.words[first : key.start]))) is not None


def _after_and(view: View, key: Found) -> int:
    """Where the sentence that holds the act begins: after "and" with a verb of its own before it.

    What is denied before ("are not in custody and police need help", "was not a target and was
    hit", "was not overloaded and sank", "was not there but used drones") is something else.
    """
    bare_past = {sense.part for sense in key.senses} == {Part.PAST}
    for at in range(key.start - 1, 0, -1):
        word, behind = view.words[at], view.words[at + 1]
        if word in ("and", "but"):
            own = any(word in _OWN_VERB or word.endswith("n't") for word in view.words[:at])
            subject = any(seat.first == at + 1 for seat in view.seats) or key.start > at + 3
            verb = word == "but" or behind in _DENIED_NEXT or (bare_past and key.start == at + 1)
            again = behind in _OWN_VERB or behind.endswith("n't")
            return at + 1 if again or (own and (subject or verb)) else 0
    return 0


def says_false(view: View) -> bool:
    """Whether the clause calls what it speaks of false, or a plan that is not there."""
    words = " ".join(view.words)
    patterns = (_CALLED_FALSE, _REPORTS_FALSE, _NO_PLAN)
    return any(pattern.search(words) is not None for pattern in patterns)


def calls_false(view: View) -> bool:
    """Whether somebody calls reports, rumours or claims false: "calling the reports fiction"."""
    spans = (*view.statement.cue, *view.clause.content)
    words = " ".join(span.quote.lower() for span in spans)
    return _REPORTS_FALSE.search(words) is not None


def awaits(view: View) -> bool:
    """Whether a denial only says what an inquiry had not brought by then: "no arrests have been
    made", "have not identified the boy", "the cause has not been determined"."""
    words = without_look_alikes(_told(view))
    if _BY_THEN.search(words) is None or NEGATION.search(words) is None:
        return False
    nobody = _NOBODY.search(words) is not None
    return _MADE_KNOWN.search(words) is not None or bool(nobody and denied_acts(view) & _BROUGHT)


def awaits_anybody(view: View) -> bool:
    """Whether what had not come out by then is of nobody in particular: "no arrests"."""
    return awaits(view) and _NOBODY.search(_told(view)) is not None


def negated_after(view: View) -> bool:
    """Whether a negation stands after the act, in the sentence of the act itself.

    In "shame on anybody who does not help", "he fell and was not seen" it denies another matter.
    """
    key = view.key
    words = " ".join(view.words[key.end if key else 0 :])
    return NEGATION.search(_APART.split(without_look_alikes(words), 1)[0]) is not None


def negated_before(view: View, at: int) -> bool:
    """Whether a negation stands before word `at`."""
    return NEGATION.search(without_look_alikes(" ".join(view.words[:at]))) is not None


def both_deny(a: View, b: View) -> bool:
    """Whether two clauses deny one thing, by the words or the class of act after the negation.

    "No arrests were made and police search on" and "nobody has been arrested" do.
    """
    return bool(_denied(_negations(a)) & _denied(_negations(b)))


def denies(no: View, yes: View) -> bool:
    """Whether the negations of one clause can be of what another says; so also where it has none.

    Not where both deny one thing, where none of what is denied is spoken of in the other ("the
    names were not known" and "four were hurt"), and where it only says what one must not do.
    """
    if says_false(no):
        return True
    negations, also_denied = _negations(no), _denied(_negations(yes))
    if not negations:
        return not also_denied & _spoken(no)
    denied = _denied(negations)
    if also_denied & denied or (_forbids(no) and not _enjoins(yes)):
        return False
    return bool(denied & _spoken(yes))


def denies_beside(no: View, yes: View) -> bool:
    """Whether one clause denies, beside what it turns on, the act on which the other turns: "works
    as usual, owes nobody money and did not burn down"."""
    if yes.key is None or is_negated(yes) or no.key is None or no.key.acts & yes.key.acts:
        return False
    told = {f"act:{act}" for act in yes.key.acts - CONTROL}
    named = [found for found in no.acts if found.acts & yes.key.acts]
    return len(named) == 1 and bool(told & _denied(_negations(no)) - _denied(_negations(yes)))


def tells_instead(no: View, yes: View) -> bool:
    """Whether a clause tells of the act on which the other turns in place of what it denies: "was
    not killed but wounded"."""
    if yes.key is None or "but" not in no.words:
        return False
    at = no.words.index("but")
    told = any(found.start > at and found.acts & yes.key.acts for found in no.acts)
    return told and NEGATION.search(" ".join(no.words[at:])) is None


def denied_acts(view: View) -> frozenset[str]:
    """The acts that a clause denies: those its negations govern; all of one denied from outside."""
    negations = _negations(view)
    if not negations:
        return frozenset(act for found in view.acts for act in found.acts)
    told = (word for word in _denied(negations) if word.startswith("act:"))
    return frozenset(word.removeprefix("act:") for word in told)


def _denied(negations: Sequence[Sequence[str]]) -> frozenset[str]:
    """The words and acts that the negations of a clause govern; {} where it has none."""
    return frozenset(word for rest in negations for word in governed(rest))


def _spoken(view: View) -> frozenset[str]:
    """All that a clause speaks of: its words by their stems, its acts."""
    words = (stem(word) for word in _told(view).split() if word.replace("-", "").isalpha())
    return frozenset((*words, *(f"act:{act}" for one in view.acts for act in one.acts)))


def _told(view: View) -> str:
    words = " ".join(view.words).replace("life threatening", "life-threatening")
    return _LIKELY.sub(" ", words)


_LIKELY = re.compile(r"\b(?:chances|odds) are\b")
"""What only says that something is likely: whoever "had no chance" denies none."""


def _negations(view: View) -> list[list[str]]:
    """Each negation of a clause with the words behind it, up to where another matter begins."""
    words = _MINUS.sub("not ", without_look_alikes(_told(view)))
    kind = NEGATION if NEGATION.search(words) else _LACKING
    starts = (found.start() for found in kind.finditer(words))
    return [_APART.split(f"{words[start:]} ", 1)[0].split() for start in starts]


def _forbids(view: View) -> bool:
    """Whether a negation only says what one must not do: "you never point a gun at someone"."""
    return _NORM.search(" ".join(view.words)) is not None


def _enjoins(view: View) -> bool:
    return not _DUTIES.isdisjoint(view.words) or _forbids(view)


def negation_span(view: View) -> tuple[int, int] | None:
    """The numbers of the words that deny in the clause itself, for a quote."""
    for word in ("not", "n't", "never", "no", "none", "nobody", "without"):
        for at, held in enumerate(view.words):
            if held == word or (word == "n't" and held.endswith(word)):
                return at, at + 1
    words = " ".join(view.words)
    found = NEGATION.search(words) or _CALLED_FALSE.search(words)
    if found is None:
        return None
    first = words.count(" ", 0, found.start())
    return first, first + 1 + found[0].count(" ")
