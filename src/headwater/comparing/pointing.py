"""Denials that point back at what they deny: "gave no such order", "no warning of that kind".

What is denied stands a little before, in another's mouth, in words that the denial does not repeat.
The noun that points tells what to look for: an order, a letter, a payment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.comparing.claims import Group
from headwater.comparing.features import Features
from headwater.comparing.links import head_span, link, reason
from headwater.comparing.quoting import whole_phrase
from headwater.comparing.speakers import are_one
from headwater.comparing.status import ACTUAL, negation_of
from headwater.knowledge.acts import find_acts
from headwater.records import Link, LinkKind, LinkType, Polarity, ReasonCode
from headwater.text.stems import stem
from headwater.text.wordlists import words

_POINTS = re.compile(
    r"\b(?:any|no) such (?:(?:a|an|direct|formal|written|specific) )?([a-z]{3,})"
    r"|\bsuch an? ([a-z]{3,})"
    r"|\b([a-z]{3,}) of (?:that|this|the) (?:kind|sort|nature)\b"
)
_ANYTHING = words("thing things anything nothing kind event incident occurrence act action claim")
"""Nouns that point at whatever was said last."""
_ASKING = words(
    "ask asked asks asking write wrote written writes letter letters urge urged begged request"
    " requested requests appeal appealed plea petition petitioned demanded called call calls rang"
    " phoned telephoned email emailed message messages told informed notified contacted approached"
)
_WARNING = words(
    "warn warned warning warnings alert alerted alerts raised flagged told informed notified"
    " reported advised cautioned complained"
)
_ORDERING = words("order ordered orders instruct instructed instruction instructions told directed")
_PAYING = words("pay paid pays payment payments bribe bribed bribes gave transferred wired handed")
_MEETING = words("meet met meets meeting meetings talks spoke visited visit saw")
_KINDS = (
    (words("letter request appeal plea call message demand email complaint petition"), _ASKING),
    (words("warning alert alarm report complaint advice notice"), _WARNING),
    (words("order instruction command directive"), _ORDERING),
    (words("payment bribe money sum transfer donation"), _PAYING),
    (words("meeting conversation talks visit contact"), _MEETING),
)
"""Nouns that may point, with the words by which what they point at is told."""
_DEED = re.compile(r"([a-z]+) (?:(?:to|on|in|of|for|with|about) )?\Z")
_DOING = words(
    "do did done doing does happen say said saying hear heard see saw seen know knew known"
)
"""What can be done with anything that was told."""
_BACK = 800
"""How many characters before a denial may stand what it points at. Set by hand."""
_FEW = 4


def pointing_links(groups: Sequence[Group]) -> Iterator[Link]:
    """A tension between each denial that points back and what it points at, in its own report.

    What other reports say of the same is in the claim of that, and is linked as well.
    """
    of_report: dict[str, list[tuple[Features, Group]]] = {}
    for group in groups:
        for one in group.clauses:
            of_report.setdefault(one.view.report.id, []).append((one, group))
    for report in sorted(of_report):
        told = sorted(of_report[report], key=lambda each: (_start(each[0]), each[0].id))
        for no, own in told:
            noun = _noun(no)
            held = _meant(no, noun, told) if noun else None
            for yes in _tellers(no, *held) if held is not None and held[1] is not own else ():
                said = yes, whole_phrase(yes.view, head_span(yes))
                denied = no, whole_phrase(no.view, negation_of(no.view))
                why = reason(ReasonCode.POLARITY_DIFFERS, said, denied)
                yield link(LinkKind.TENSION, LinkType.DENIAL, (yes, no), why, ordered=True)


def _noun(no: Features) -> str:
    """The noun by which a denial points back; "" where it does not."""
    if no.polarity is not Polarity.DENIES:
        return ""
    found = _POINTS.search(" ".join(no.view.words))
    if found is None:
        return ""
    noun = next(word for word in found.groups() if word)
    deed = _DEED.search(found.string, 0, found.start())
    # "had never agreed to any such thing": what was agreed to
    own = noun in _ANYTHING and deed is not None and deed[1] not in _DOING
    return deed[1] if own and deed is not None and any(find_acts([deed[1]])) else noun


def _meant(
    no: Features, noun: str, told: Sequence[tuple[Features, Group]]
) -> tuple[Features, Group] | None:
    """The last clause before the denial that another asserts and that fits the noun."""
    for yes, group in reversed(told):
        way = _start(no) - yes.view.clause.content[-1].end
        if 0 <= way <= _BACK and _asserts(yes, no) and _fits(yes, noun):
            return yes, group
    return None


def _tellers(no: Features, yes: Features, group: Group) -> Iterator[Features]:
    """The clause pointed at, and one of each other report that says the same."""
    yield yes
    seen = {no.view.report.id}
    for one in group.clauses[:_FEW]:
        if one.view.report.id not in seen and _asserts(one, no):
            seen.add(one.view.report.id)
            yield one


def _asserts(yes: Features, no: Features) -> bool:
    if yes.polarity is not Polarity.ASSERTS or yes.status not in ACTUAL:
        return False
    return yes.view.statement.id != no.view.statement.id and not are_one(yes, no)


def _fits(yes: Features, noun: str) -> bool:
    """Whether what a clause tells may be called by the noun."""
    if noun in _ANYTHING:
        return yes.view.key is not None
    cue = [word for span in yes.view.statement.cue for word in span.quote.lower().split()]
    told = {*yes.view.words, *cue}
    if any(noun.removesuffix("s") in nouns and not told.isdisjoint(by) for nouns, by in _KINDS):
        return True
    acts = {act for found in find_acts([noun]) for act in found.acts}
    own = {act for found in (*yes.view.acts, *find_acts(cue)) for act in found.acts}
    return bool(acts & own) or stem(noun) in {stem(word) for word in told if word}


def _start(one: Features) -> int:
    return one.view.clause.content[0].start
