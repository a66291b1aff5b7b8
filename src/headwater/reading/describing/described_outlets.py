"""Outlets by the words for them: by the last word of a name, by a noun before it, in short."""

from __future__ import annotations

import re

from headwater.knowledge import states
from headwater.knowledge.outlets import Outlet
from headwater.reading.describing.capitals import capital_run, is_title
from headwater.reading.describing.described import Described, base
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.words import kind_words, nouns
from headwater.reading.words.given import is_given
from headwater.reading.words.known import entity, is_short_outlet
from headwater.reading.words.phrase_words import PAPERS, is_merged_paper
from headwater.records import HopKind, cut

CAUSES = nouns.words("human rights defence defense relief aid research action legal justice")
"""Words that make a network or a monitor a body and no outlet."""


def paper(phrase: NounPhrase) -> Described | None:
    """An outlet in no table, by the last word of its name: "the Sundhaven Gazette"."""
    merged = is_merged_paper(phrase.head.text)
    head, words = phrase.head.lower, phrase.words
    agency = head == "agency" and bool(words & {"news", "press", "telegraph"})
    # "the Orle Daily Call"
    agency |= head in _DAILIES and bool(words & {"daily", "morning", "evening"})
    if not (head in PAPERS or agency or merged) or _is_of_person(phrase):
        return None
    start, end = phrase.core[0].start, phrase.head.end
    if phrase.words & CAUSES or _EXAMINER.search(phrase.text, start, end):
        # "the county Medical Examiner" is no paper
        return _monitor(phrase)
    run = phrase.proper_name()
    if run is None or not (merged or " " in run.quote) or not phrase.head.text[:1].isupper():
        return None
    known = entity(run.quote)
    if known is not None and known.sort != "outlet":
        return None
    if known is None and is_given(run.quote.split()[0].lower()):
        return None
    plain = " ".join(run.quote.split())
    first = phrase.core[0]
    plain = plain.removeprefix("The ") if first.start == run.start else plain
    name = known.name if known is not None else plain
    return base(phrase, HopKind.OUTLET, name, named=True, plural=False)


def _is_of_person(phrase: NounPhrase) -> bool:
    """Whether a given name behind a post shows a surname: "Mayor Don Guardian"."""
    if len(phrase.core) < len(("post", "given", "surname")):
        return False
    post, given, last = phrase.core[-3:]
    return last is phrase.head and is_given(given.lower) and is_title(post.lower)


_DAILIES = nouns.words("call item pilot progress freeman bee eagle sentry democrat republican")


def _monitor(phrase: NounPhrase) -> Described | None:
    """A body by the name of what it watches: "Human Rights Monitor"; None for all others."""
    run = phrase.proper_name()
    if phrase.head.text != "Monitor" or run is None or " " not in run.quote:
        return None
    return base(phrase, HopKind.ORGANIZATION, run.quote, named=True, plural=False, count=None)


_EXAMINER = re.compile(r"\bMedical Examiner\Z")


def named_by_noun(phrase: NounPhrase) -> Described | None:
    """An outlet in no table by the noun beside its name: "the weekly Fakt", "the Vest Post
    newspaper"."""
    behind = phrase.core[-1].text in _MEDIA_NOUNS and phrase.core[:-1]
    run = capital_run(behind) if behind and behind[-1].lower in PAPERS else ()
    if len(run) > 1:
        # "the Business Daily newspaper"
        whole = cut(phrase.text, run[0].start, run[-1].end).quote
        return base(phrase, HopKind.OUTLET, whole, named=True, plural=False, count=None)
    places = [i for i, t in enumerate(phrase.core) if t.text in _MEDIA_NOUNS or _posts(phrase, i)]
    name = [token for token in phrase.core[places[-1] + 1 :] if token.is_word] if places else []
    if not name or not all(token.text[:1].isupper() or token.text.isdigit() for token in name):
        return None
    if _posts(phrase, places[-1]) and is_given(name[0].lower):
        # "the X account Ann Roe" is hers
        return None
    written = cut(phrase.text, name[0].start, name[-1].end).quote
    known = entity(written)
    if known is not None and known.sort != "outlet":
        if not is_told_outlet(phrase.text[phrase.core[0].start : name[-1].end], written):
            return None
        known = None
    before = {token.lower for token in phrase.core[: places[-1]]}
    if known is None and phrase.core[places[-1]].text == "agency" and before & _OTHER_AGENCIES:
        # "the rescue agency Arlo", "the aid agency Medhelp"
        state = not before & kind_words.OTHER_AGENCIES
        kind = HopKind.STATE_BODY if state else HopKind.ORGANIZATION
        return base(phrase, kind, written, named=True, plural=False, count=None)
    called = known.name if known is not None else written
    return base(phrase, HopKind.OUTLET, called, named=True, plural=False, count=None)


def _posts(phrase: NounPhrase, place: int) -> bool:
    """Whether a word is one for what somebody posts by: an account, a page of a platform."""
    word, before = phrase.core[place].text, phrase.core[max(0, place - 1)].lower
    if word == "site":
        # "the flight-tracking site", and none where they build
        return before.endswith(("tracking", "checking", "sharing", "monitoring"))
    return word == "account" or (word in {"page", "feed", "blog"} and before in _PLATFORMS)


_PLATFORMS = nouns.words(
    "facebook instagram tiktok telegram youtube twitter x vk vkontakte weibo wechat bluesky"
)


def is_told_outlet(words: str, name: str) -> bool:
    """Whether the noun before letters makes them an outlet's, whatever else goes by them: "the
    state news agency ANA"."""
    return _LETTERS.fullmatch(name) is not None and _TOLD_OUTLET.search(words) is not None


_LETTERS = re.compile(r"[A-Z]{2,6}")
_TOLD_OUTLET = re.compile(
    r"\b(?:news[ ]agency|newswire|newspaper|daily|weekly|tabloid|magazine|broadcaster)"
    r"(?:,[ ](?:the[ ])?|[ ](?:called[ ])?)[A-Z]{2,6}\Z"
)
_OTHER_AGENCIES = (kind_words.OTHER_AGENCIES | kind_words.STATE_AGENCIES) - {"state", "government"}
"""Words by which an agency is none for news; a state has such as well."""
_MEDIA_NOUNS = nouns.words(
    """newspaper daily weekly tabloid broadsheet magazine broadcaster channel network station
    website agency newswire portal journal paper"""
)


def in_brackets(phrase: NounPhrase) -> Described | None:
    """An outlet that a round-up credits in brackets behind what it says: "(Guardian)", "(Kicker -
    in German)"; None for a name of the tables that is none."""
    start, end = phrase.span.start, phrase.span.end
    credit = _BRACKETED.match(phrase.text, end) and _CLOSED.search(
        phrase.text[max(0, start - 4) : start]
    )
    name = phrase.span.quote
    words = name.split()
    if not credit or not all(word[:1].isupper() for word in words) or is_given(words[0].lower()):
        return None
    known = entity(name)
    if known is not None and known.sort != "outlet":
        return None
    called = known.name if known is not None else name
    return base(phrase, HopKind.OUTLET, called, named=True, plural=False, count=None)


_CLOSED = re.compile(r"[.!?\u201d\"]\s\(\Z")
_BRACKETED = re.compile(r"(?:\s[-\u2013\u2014]\s[A-Za-z ]+|,\s[a-z ]+)?\)")


def is_only_a_word(phrase: NounPhrase, name: str) -> bool:
    """Whether the name of an outlet is but a noun here: "People ask", "the State agreed"."""
    written = phrase.text[phrase.core[0].start : phrase.head.end]
    if written.startswith("the ") and nouns.singular(phrase.head.lower) in nouns.BODIES:
        return name == f"The {phrase.head.text}"
    people = phrase.bare and phrase.head.lower in nouns.PLURAL_ONLY
    return people and (bool(phrase.tail) or not _OUTLET_NEXT.match(phrase.text, phrase.head.end))


_OUTLET_NEXT = re.compile(r"['\u2019]s\b|\s(?:magazine|website|reports|reported|has)\b|\)")


OF = re.compile(r"\sof\s")


def short_outlet(phrase: NounPhrase) -> Described | None:
    """ "The Post", "the Journal": which outlet is meant is found out from the report."""
    if not phrase.head.text[:1].isupper() or phrase.possessed:
        return None
    if phrase.core[0].lower != "the":
        return _before_report(phrase)
    if _PARTY.fullmatch(phrase.span.quote) and _PLEADS.match(phrase.text, phrase.span.end):
        name = f"the {phrase.head.text}"
        return base(phrase, HopKind.STATE_BODY, name, plural=False, count=None)
    if OF.match(phrase.text, phrase.head.end, phrase.span.end):
        # "the State of Qatar"
        return None
    words = cut(phrase.text, phrase.core[0].start, phrase.head.end).quote
    alone = len(phrase.core) == 2 and phrase.head.lower in PAPERS
    if not alone and not is_short_outlet(words):
        return None
    known = entity(words)
    run = phrase.proper_name()
    written = run.quote if run is not None and " " in run.quote else words
    name = known.name if known is not None and known.sort == "outlet" else written
    return base(phrase, HopKind.OUTLET, name, named=True)


_PARTY = re.compile(r"[Tt]he\s(?:State|Republic|Crown|Commonwealth|Prosecution)")
_PLEADS = re.compile(
    r"\s(?:(?:has|had|also|further|now|still|\w+ly|does|did|not)\s){0,3}"
    r"(?:den(?:y|ies|ied)|submit(?:s|ted)?|argue[sd]?|conten(?:d|ds|ded)|concede[sd]?|accept(?:s|ed)?"
    r"|maintain(?:s|ed)?|allege[sd]?|plead(?:s|ed)?|appeal(?:s|ed)?|disput(?:es?|ed)|reject(?:s|ed)?"
    r"|contest(?:s|ed)?|object(?:s|ed)?|assert(?:s|ed)?|relie[sd])\b"
)
"""What a party to a case does, and no newspaper: "The State denies"."""


def _before_report(phrase: NounPhrase) -> Described | None:
    """ "A Ledger report", "Post reports": the paper, of which its report is told."""
    bare = [word for word in phrase.core if word.lower not in _BEFORE_PAPERS]
    if len(bare) != 1 or phrase.head.lower not in PAPERS:
        return None
    if not _REPORTS.match(phrase.text, phrase.head.end):
        return None
    name = cut(phrase.text, phrase.head.start, phrase.head.end).quote
    return base(phrase, HopKind.OUTLET, name, named=True, count=None)


_BEFORE_PAPERS = frozenset({"a", "an", "previous", "earlier", "recent", "past"})
_REPORTS = re.compile(r"\s+(?:report|story|article|investigation|account|claim)s?\b")


def of_another_land(text: str, start: int, known: Outlet) -> str | None:
    """Whose an outlet at a place is by the word before it, where that is another land than the
    known one's of that name: "Velmark's", of Velmark's Channel One; else None."""
    owner = _WHOSE.search(text, max(0, start - _REACH), start)
    land = states.by_name(owner["land"]) if owner is not None else None
    apart = land is not None and known.country not in {None, land.state.code}
    return owner.group().strip() if owner is not None and apart else None


_REACH = 30
_WHOSE = re.compile(r"\b(?P<land>[A-Z][\w-]+(?:[ ][A-Z][\w-]+){0,2})['\u2019]s[ ]\Z")
