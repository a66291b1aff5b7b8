"""Who made a document that is only taken up ("the letter", "page six"), by the text before it.

The maker of the last document of that noun that the text brings up with one ("the commission's
report", "a letter from the mayor", "Halder made a filing"), else of statements and letters who
spoke last: "The ministry complained to the council. Weapons were on board, the letter charged".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from headwater.knowledge import saying
from headwater.reading.describing.authored import PARTS, WRITTEN
from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.written_about import OF_THE_DEAD
from headwater.reading.resolving.possessors import pronoun_at
from headwater.reading.resolving.spoken_of import SUBJECT, Spoken, SpokenOf
from headwater.reading.words import nouns
from headwater.reading.words.documents import same_document
from headwater.records import HopKind, Span, cut

_Made = tuple[Described, Span] | None
_OF_SPEAKERS = nouns.STATEMENTS | nouns.words(
    "letter note filing message email text document request application petition finding"
)
"""Documents that whoever spoke last put his words in, where nobody else has brought one up."""
_OF_BODIES = frozenset({"filing", "application", "petition"})  # and seldom somebody's own
ANY = PARTS | {"text", "document"}
"""Nouns that take up a document of any kind, or a part of it."""
_MADE = re.compile(
    r"\b(?:publish|issu|releas|sen[dt]|fil|wr[io]t|put\sout|puts\sout|post|submitt?|produc|compil"
    r"|made|make|launch|unveil|deliver|circulat|hand|present|sign|draft|drew\sup|read|tweet|upload|shared?)\w*\b"
)
_OWN = re.compile(r"(?:its|his|her|their)\s", re.IGNORECASE)
_NP = (
    r"\b(?:(?P<one>an?|one|another)|the|its|his|her|their|\w+['\u2019]s)\s"
    r"(?:(?!(?:an?|the|its|his|her|their)\s)[\w\u2019'-]+\s){{0,4}}?"
    r"(?P<noun>{noun})\b(?!['\u2019]s)(?P<tail>(?:,?\s(?:issued|released|written|published|signed|sent|compiled"
    r"|prepared|filed|drafted|posted|conducted|produced|commissioned|carried\sout|drawn\sup))?\s(?:by|from|of)\s[^.;,\n]{{2,60}}"
    r"|\s(?P<who>he|she|it|they)\s(?:(?:had|has|have)\s)?(?:put\sup|wrote|written|posted|sent|signed"
    r"|published|issued|filed|kept|made|drafted|compiled|released)\b)?"
)
_MORE = re.compile(
    r"(?<=\s)(?:same|full|final|original|leaked|official|written|joint|brief|short|long|lengthy|latest"
    r"|one-line|[\w-]+-page|[\w-]+-paragraph)\s"
)
"""Words beside a document that is taken up which tell it from no other."""
_PAGES = re.compile(r"the\s[\w-]+-(?:page|paragraph)\s", re.IGNORECASE)
_AGAIN = re.compile(
    r"a\sstatement|(?:a|the)\s(?:second|third|further|later|follow-up)\s\w+", re.IGNORECASE
)
_OWNED = re.compile(r"\sof\s[^,]+['\u2019]s?\s(?:[\w-]+\s){0,4}[\w-]+$")
_BARE = 2
_BACK = 3
"""How many sentences back the speaker of a statement may have spoken."""


def is_taken_up(one: Described) -> bool:
    """Whether words take up a document without saying whose: "the letter", "page six"."""
    if one.kind is not HopKind.DOCUMENT or one.named:
        return False
    words = one.span.quote.split()
    if words[0].lower() in PARTS and len(words) == _BARE:
        return True
    if nouns.singular(one.head) in PARTS and len(words) == _BARE:
        # "a footnote"
        return words[0].lower() in {"a", "an", "the", "one", "its"}
    if one.head in _OF_SPEAKERS and _AGAIN.fullmatch(one.span.quote):
        # "a second message", ""We mourn," a statement read"
        return True
    short = _MORE.sub("", one.span.quote).split()
    return one.definite and len(short) == _BARE


def made_before(text: str, spoken: SpokenOf, one: Described) -> _Made:
    """The maker that the text before names for the document taken up; None without one."""
    noun = nouns.singular(one.head)
    if noun not in WRITTEN | ANY | {"finding"} and one.head not in WRITTEN:
        return None
    found = _last_made(text, spoken, _forms(noun, text), one.span.start, many=one.plural)
    if found is None and noun in _SUITS:
        return _suing(text, spoken, one)
    return found or (_asked(text, spoken, one) if noun in _REPLIES else None)


_REPLIES = frozenset({"reply", "response", "answer"})


def _asked(text: str, spoken: SpokenOf, one: Described) -> _Made:
    """Who was asked or written to before "the reply": "She wrote to a broker. The reply came"."""
    for each in spoken.before(one.span.start):
        between = text[each.span.end : one.span.start]
        if len(between) > _SINCE:
            return None
        if each.described.kind in _ANSWERING and _ASKING.search(text, 0, each.span.start):
            return each.described, each.span
    return None


def _suing(text: str, spoken: SpokenOf, one: Described) -> _Made:
    """Who sued before "the lawsuit": "Two clerks sued the bank in May. The suit alleges"."""
    sued = list(_SUED.finditer(text, 0, one.span.start))
    for each in spoken.before(sued[-1].start()) if sued else ():
        between = text[each.span.end : sued[-1].start()]
        if "\n" in between or ". " in between:
            return None
        if (each.role == SUBJECT or not between.strip()) and each.described.kind in _ANSWERING:
            return each.described, each.span
    return None


_SUITS = frozenset({"lawsuit", "suit", "complaint", "petition"})
_SUED = re.compile(
    r"\b(?:sued|(?:is|are|was|were)\ssuing|took\s[^.;,\n]{2,40}\sto\scourt|filed\ssuit)\b"
)
_SINCE = 400
"""How many characters back those who reply were asked."""
_ANSWERING = frozenset(HopKind) - {HopKind.DOCUMENT, HopKind.UNSTATED, HopKind.OUTLET}
_ASKING = re.compile(
    r"\b(?:(?:ask|quer|petition|question|press|e-?mail|text|messag|cabl)\w*"
    r"|(?:wr[io]t|appeal|appl|complain|turn|letters?|e-?mails?|requests?|quer|messages?|notes?)\w*"
    r"\s(?:[\w-]+\s){0,2}?to)\s\Z"
)


def earlier_mention(text: str, one: Described) -> bool:
    """Whether a document by that noun was brought up before by somebody not named: "a letter"."""
    noun = re.escape(nouns.singular(one.head))
    return re.search(rf"\b[Aa]n?\s(?:[\w-]+\s){{0,3}}?{noun}\b", text[: one.span.start]) is not None


def writer_before(text: str, spoken: SpokenOf, one: Described) -> _Made:
    """The maker of the last document or film before "its author", "the caption"; else None."""
    caption = one.head == "caption" and one.definite
    head = nouns.singular(one.head)
    if not caption and one.plural and head in AT_WORK:
        return _working(text, spoken, one)
    if not caption and (head not in _WRITERS or not _THEIRS.match(one.span.quote)):
        return None
    forms = f"{_forms('text', text)}|{_FILMS}"
    return _last_made(text, spoken, forms, one.span.start)


def _working(text: str, spoken: SpokenOf, one: Described) -> _Made:
    """The body whose study or audit "the researchers", "the auditors" made, who were not spoken of
    before; else None."""
    noun = one.span.quote.lower().removeprefix("the ")
    if noun == one.span.quote.lower() or " " in noun:
        return None
    if nouns.singular(noun) in text[: one.span.start].lower():
        return None
    made = _last_made(text, spoken, AT_WORK[nouns.singular(one.head)], one.span.start)
    return made if made is not None and made[0].kind in _BODIES - {HopKind.PERSON} else None


AT_WORK = {
    "auditor": "audit",
    "reviewer": "review",
    "researcher": "study|research|paper|survey",
    "investigator": "investigation|inquiry|probe",
    "inspector": "inspection|inspection report",
    "pollster": "poll|survey",
}
"""People by what they do, each with the documents that they make."""
_THEIRS = re.compile(
    r"(?:its|the(?:\s(?:two|three|four|five|six|report's))?)\s\w+\Z", re.IGNORECASE
)
_MOST, _LONGEST = 40, 1_000
"""Documents, and code points of a sentence, that are looked at: more than a report has."""
_WRITERS = nouns.words("author writer signatory poster uploader maker")
_FILMS = "clip|video|photo|photograph|picture|recording|thread|leaflet"


def _last_made(text: str, spoken: SpokenOf, forms: str, end: int, many: bool = False) -> _Made:
    """The maker of the last document by one of the nouns `forms` in `text[:end]`; of `many` none
    where but one was brought up: "the e-mails", behind "an e-mail"."""
    pattern = re.compile(_NP.format(noun=forms), re.IGNORECASE)
    for last in islice(reversed(list(pattern.finditer(text, 0, end))), _MOST):
        if many and last["one"]:
            return None
        if last["who"]:
            who = pronoun_at(text, last.start("who"), last["who"])
            return who, who.span
        whole = describe(text, cut(text, last.start(), _to_verb(text, last)))
        # "the Court of Audit's report" is described as the court
        if _OWN.match(last.group()) and whole.document is None:
            # "has closed its review", but who is dead has written no obituary
            who = pronoun_at(text, last.start(), last.group().split()[0])
            return None if last["noun"].lower() in OF_THE_DEAD else (who, who.span)
        owned = whole.named and whole.kind in _BODIES and _OWNED.search(last.group()) is not None
        if (whole.document is not None or owned) and whole.kind is not HopKind.OUTLET:
            return whole, whole.span
        maker = _subject(text, spoken, last) or _fronted(text, spoken, last)
        maker = maker or _speaking_in(text, spoken, last.end(), end)
        if maker is not None:
            return maker.described, maker.span
        if not last.group().lower().startswith("the "):
            # one that nobody is said to have made; "the letter" is one brought up before
            return None
    return None


def _to_verb(text: str, found: re.Match[str]) -> int:
    """Where the words for a document and its maker end: before the verb that tells what it says."""
    if not found["tail"]:
        return found.end()
    for word in _SMALL_WORD.finditer(text, found.start("tail") + _PREPOSITION, found.end()):
        told = word["verb"].endswith(("s", "ed")) and saying.verb(word["verb"]) is not None
        if (told or word["verb"] in _FINITE) and word["before"].lower() not in _ARTICLES:
            return word.end("before")
    return found.end()


_PREPOSITION = len(" by")
_SMALL_WORD = re.compile(r"(?<!\w)(?P<before>[\w.'\u2019-]+)\s(?=(?P<verb>[a-z]+)\b)")
_ARTICLES = frozenset({"a", "an", "the", "by", "of", "from", "its", "his", "her", "their"})
_FINITE = nouns.words(
    "is was are were has had have will would found lists shows came appeared made led"
)


def _forms(noun: str, text: str) -> str:
    """The nouns that can mean the document and stand in the text, as a pattern."""
    fit = sorted(w for w in WRITTEN - PARTS if same_document(noun, w) or noun in {w, *ANY})
    return "|".join(re.escape(word) for word in fit if word in text.lower()) or re.escape(noun)


def _fronted(text: str, spoken: SpokenOf, found: re.Match[str]) -> Spoken | None:
    """Who put his words in a document that opens the sentence: "In a letter to the board, Ann Osk
    resigned"."""
    if _IN.search(text, max(0, found.start() - _BRIEF), found.start()) is None:
        return None
    stop = _STOP.search(text, found.end())
    end = stop.start() if stop is not None else len(text)
    for candidate in reversed(list(spoken.before(end, found.end() + 1))):
        if candidate.role == SUBJECT:
            one = candidate.described
            return candidate if one.kind in _ANSWERING and one.pronoun is None else None
    return None


def _speaking_in(text: str, spoken: SpokenOf, start: int, end: int) -> Spoken | None:
    """Who writes in a document just brought up: "a plan. In it the auditors advise"."""
    match = _INSIDE.search(text, start, end)
    if match is None:
        return None
    for each in spoken.before(min(end, match.end() + _BRIEF), match.end()):
        return each if each.described.kind in _ANSWERING and each.role == SUBJECT else None
    return None


_INSIDE = re.compile(r"(?:[.;]\s|\n)In\s(?:it|them),?\s")
_IN = re.compile(r"(?:^|[.!?\n\u201d\"]\s*)In\s\Z")
_STOP = re.compile(r"[.!?]\s|\n")
_BRIEF = 6


def _subject(text: str, spoken: SpokenOf, found: re.Match[str]) -> Spoken | None:
    """Who published, wrote or sent it: the subject of the clause that brings the document up."""
    for candidate in spoken.before(found.start(), found.start() - _LONGEST):
        between = text[candidate.span.end : found.start()]
        if "\n" in between or ". " in between:
            return None
        made = _MADE.search(between)
        if candidate.role == SUBJECT and made and not _BESIDE_IT.search(between, made.end()):
            return candidate if candidate.described.kind in _ANSWERING else None
    return None


_BESIDE_IT = re.compile(
    r"\b(?:into|about|against|over|named|mentioned|after|that|which|who|citing)\b"
)
"""Words after a verb of making that put a document out of its reach: "opened an inquiry into a mill
named in a report"."""


def sent_around(spoken: SpokenOf, text: str, one: Described) -> _Made:
    """Who told his own people what a letter to them says: "Osk Re told clients ..., according to a
    circular"; None without one."""
    if nouns.singular(one.head) not in _CIRCULARS:
        return None
    for candidate in spoken.before(one.span.start, one.span.start - _LONGEST):
        between = text[candidate.span.end : one.span.start]
        if "\n" in between or ". " in between:
            return None
        body = candidate.described.kind in _BODIES and candidate.described.pronoun is None
        if body and candidate.role == SUBJECT and _TO_ITS_OWN.match(between):
            return candidate.described, candidate.span
    return None


_CIRCULARS = nouns.words(
    "circular memo memorandum email e-mail letter notice newsletter message note"
)
_TO_ITS_OWN = re.compile(
    r"(?:,[^,]{2,60},)?\s(?:(?:has|had|have)\s)?(?:told|notified|informed|warned|advised|instructed"
    r"|ordered|assured|asked|urged|reminded)\s(?:(?:its|his|her|their|all|the)\s)?(?:[\w-]+\s){0,2}?"
    r"(?:staff|employees|workers|managers|clients|customers|members|suppliers|shareholders|investors"
    r"|subscribers|passengers|users|tenants|parents|students|officers|branches|brokers|dealers)\b"
)


def made_after(text: str, one: Described) -> _Made:
    """The maker that the text names later for a document ("The audit, by Osk & Roe, finds", "Its
    author, a clerk, notes"); None without one."""
    noun = nouns.singular(one.head)
    ahead = text[one.span.end : one.span.end + _AHEAD]
    told = noun in ahead or "author" in ahead
    if not told or noun not in WRITTEN | {"document", "dossier"}:
        return None
    later = re.compile(
        rf"\b[Tt]he\s(?:[\w-]+\s){{0,2}}{re.escape(noun)},?\s(?:(?:written|prepared|compiled|signed"
        r"|drafted|conducted|produced|carried\sout)\s)?by\s(?P<who>[^,.;\n]{2,60})"
        r"|\b[Ii]ts\s(?:\w+\s)?author(?P<many>s)?,\s(?P<author>[^,.;\n]{2,60})[,.;]"
        rf"|\bIn\sthe\s{re.escape(noun)},(?:\s[^,.;\n]{{3,30}}(?:\.\s\d+)?,)?\s"
        r"(?P<writer>[^,.;\n]{2,60}?)\s(?:writes|wrote)\b"
    )
    match = later.search(text, one.span.end, one.span.end + _AHEAD)
    if match is None:
        return None
    group = next(name for name in ("who", "author", "writer") if match[name])
    maker = describe(text, cut(text, *match.span(group)))
    if match["author"] and not maker.named and maker.kind is HopKind.ORGANIZATION:
        # who writes is somebody, whatever the noun
        maker = replace(maker, kind=HopKind.ANONYMOUS, count=1)
    thing = maker.kind in {HopKind.DOCUMENT, HopKind.UNSTATED, HopKind.OUTLET}
    return None if thing or maker.pronoun is not None else (maker, maker.span)


def charged_by(one: Described, before: Iterator[Described]) -> int:
    """How many sources back those stand who alone write such a document ("the indictment":
    prosecutors); 0 for none."""
    makers = _OF_COURTS.get(nouns.singular(one.head), frozenset())
    for back, source in enumerate(before, start=1):
        if {source.head, *source.words} & makers:
            return back
    return 0


_AHEAD = 900
"""How many characters after a document its maker may be named: a few paragraphs."""
_PROSECUTORS = frozenset({"prosecutor", "prosecutors", "prosecution"})
_JUDGES = frozenset({"court", "judge", "judges", "tribunal", "justice", "magistrate", "bench"})
_OF_COURTS = {
    "indictment": _PROSECUTORS,
    "charge-sheet": _PROSECUTORS,
    "ruling": _JUDGES,
    "verdict": _JUDGES,
    "judgment": _JUDGES,
    "judgement": _JUDGES,
}


def spoke_before(sentence: int, one: Described, before: Iterator[tuple[Described, int]]) -> int:
    """How many sources back the maker of a statement or a letter spoke; 0 for nobody.

    `before` are whom the sources before mean, each with its sentence, the nearest first; those
    within others are left out.
    """
    paged = _PAGES.match(one.span.quote) is not None
    finding = one.head == "finding"
    if not paged and (nouns.singular(one.head) not in _OF_SPEAKERS or one.plural):
        return 0
    new = one.span.quote.lower() == "a statement"
    for back, (meant, place) in enumerate(before, start=1):
        far = sentence - place > (1 if paged or finding or new else _BACK)
        if far or (new and meant.kind not in _BODIES - {HopKind.PERSON}):
            return 0
        if finding and meant.kind is HopKind.ANONYMOUS:
            return back
        of_body = meant.kind is HopKind.PERSON and one.head in _OF_BODIES
        if of_body or meant.kind in {HopKind.OUTLET, HopKind.UNSTATED, HopKind.DOCUMENT}:
            return 0
        if meant.pronoun is None and (meant.named or meant.kind in _BODIES):
            return back
        return 0
    return 0


_BODIES = frozenset({HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.PERSON})
