"""Who made a document, where its own words say it: the two are one hop.

"A report by the coroner", "the inspectors' report", "Equasis records", "a letter signed by forty
professors", "a post on the ministry's Telegram channel". What nobody wrote in words of their own
(a video, a contract) has an author only where "made by" or the like says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.knowledge import bodies
from headwater.knowledge.dates import CALENDAR
from headwater.reading.describing.capitals import after_determiners, is_possessive
from headwater.reading.describing.described import Described
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.describing.where_written import ON_DEVICE, REACH, from_device, on_place
from headwater.reading.describing.written_about import is_about
from headwater.reading.words import nouns
from headwater.reading.words.known import entity
from headwater.reading.words.phrase_words import CUT, NUMBERS, PLATFORMS, STOPS
from headwater.records import PARTY_KINDS, HopKind, Span, cut
from headwater.text.tokens import Token, tokenize

WRITTEN = nouns.words(
    """
    suit
    reply response answer statement version communique communiqué report study survey poll memo
    memorandum letter analysis
    assessment review tweet post readout release announcement investigation article paper email
    e-mail mail message briefing declaration audit advisory bulletin book memoir editorial column
    op-ed testimony note diary farewell preface foreword introduction afterword essay affidavit
    deposition complaint lawsuit petition motion filing prospectus blog thread dispatch cable
    telegram circular newsletter warning alert guidance appeal indictment manifesto probe inquiry
    presentation speech address sermon voicemail paragraph proposal plan blueprint draft obituary
    autobiography biography chronicle log logbook yearbook handbook manual leaflet pamphlet
    brochure flyer summary findings conclusions transcript ruling verdict judgment judgement order
    decree directive resolution opinion thesis dissertation treatise monograph readout poem song
    novel script request application submission timeline meme
    reconstruction review reappraisal appraisal evaluation commentary critique infographic
    playbook factsheet handout webpage read-out page tip-off dossier autopsy post-mortem
    """
)
"""Documents in words of their maker's own; a "court document" is none."""
DATA = nouns.words(
    """
    figure figures data statistic statistics number numbers estimate forecast projection index
    ranking rankings barometer tracker tally count record records database imagery map readings
    measurement measurements model models modelling calculation calculations gauge census chart
    telemetry information
    """
)
"""What a body or a provider gathers: theirs where the words name them."""
_PUBLISHED = (WRITTEN | DATA) - nouns.words("transcript record records imagery map database log")
"""What who publishes it has most often made as well."""
PARTS = nouns.words(
    "page section chapter paragraph clause annex appendix footnote preface foreword summary text"
)
"""Parts of a document, which has its author for them too."""
_ANY = frozenset({"document", "dossier", "file"})
_HELD_BY_BODIES = nouns.words("file register document archive ledger slide minutes report notebook")
"""What a body or an office keeps of its own: "the ministry's mail register"."""
PLACES = nouns.words("website site homepage page account feed blog profile")
"""Where somebody's own words stand."""
_MAKING = nouns.words(
    """compiled prepared written produced conducted drafted filed authored penned signed issued made
    undertaken sent delivered lodged recorded collected gathered taken kept left moved tabled
    brought introduced typed dictated scrawled shot filmed captured"""
)
"""Participles after which "by" names the author of any document."""
_PUBLISHING = nouns.words(
    "published released broadcast aired submitted posted tweeted shared circulated presented"
)
"""Participles after which "by" names the author of what is written in words of his own."""
_OUT = frozenset({"carried", "drawn", "put"})
_AGREED = nouns.words("contract agreement deal treaty lease pact accord invoice receipt")
_HELD = (CUT | nouns.words("read given held handed leaked analyzed analysed studied")) - (
    _MAKING
    | _PUBLISHING
    | _OUT
    | {"dated", "entitled", "titled", "calling", "that", "which", "also"}
)
"""Participles of those who only hold, pass on or describe a document."""
_OF_OTHERS = nouns.words(
    """court bank phone telephone land registry house exchange hospital school church tax flight
    shipping customs port airport harbour property corporate dental medical health birth death
    marriage criminal"""
)
"""Whose papers tell of others: "bank records", "Companies House filings"."""
_FRAGILE = nouns.words("bank court phone witness exit opinion staff")
"""Words before a noun for a document that say of what sort it is."""
_PUT_BEFORE = nouns.words(
    "board committee subcommittee cabinet panel trial inquest hearing meeting"
)
"""To whom papers go that others have written: "board papers"."""
_SORTS = nouns.words(
    """
    satellite flight radar traffic weather census market trade crime election voting polling
    tracking shipping seismic medical clinical unemployment inflation export import sales price
    mobile cell geolocation gps ais aerial economic drone vessel transponder sensor european african
    asian arab western eastern northern southern american latin texan californian nordic balkan
    """
)
"""Words for what data are about, where a capital opens the sentence."""
_TOLD = nouns.words("statement testimony evidence deposition interview account reply answer speech")
"""What is said and is given by who says it."""
_NOBODY = re.compile(r"(?:excessive|deadly|lethal|undue|brute)\sforce", re.IGNORECASE)
"""What a lawsuit is about, and no force that has made it."""
_DATES = re.compile(rf"(?:{'|'.join(sorted(CALENDAR))}|last|this|\d{{4}})\b", re.IGNORECASE)
SHOWN = nouns.words("document video photo picture banner line notice map countdown table graphic")
"""What stands on somebody's site and is his, beside what is written."""


def author_span(phrase: NounPhrase) -> Span | None:
    """The words for who made the document that `phrase` names; None where it names nobody."""
    head = nouns.singular(phrase.head.lower)
    if not phrase.core or (phrase.head.text[:1].isupper() and len(phrase.core) > 1):
        return None
    after = [*tokenize(phrase.text, phrase.head.end, phrase.span.end), *phrase.rest]
    if head in {"interview", "conversation"} and after and after[0].lower == "with":
        # "interviews with thirty former employees": they are who says it
        return _to_end(phrase.text, after, 1) if len(after) > 1 else None
    own = head in WRITTEN or head in DATA or phrase.head.lower in DATA
    found = _made_by(phrase.text, after, head) or from_device(phrase.text, after)
    if found is None and own:
        found = _from(phrase.text, after) or _of_body(phrase, after)
        found = found or _on_behalf(phrase.text, after)
    if found is None and head in WRITTEN | SHOWN:
        found = on_place(phrase.text, phrase.head.end, after)
    if found is None and (own or head in PLACES):
        found = _owner(phrase)
    if found is None and head in _HELD_BY_BODIES:
        found = _owner(phrase)
    if found is None and (own or head in _ANY):
        found = _before_noun(phrase)
    if found is None or _DATES.match(found.quote) or _NOBODY.fullmatch(found.quote):
        return None
    return found


def _made_by(text: str, after: Sequence[Token], head: str) -> Span | None:
    """The words after "written by" or a plain "by"."""
    for place, token in enumerate(after[:REACH]):
        told_of = [t.lower for t in after[place + 1 : place + _TWO]]
        beside = not place or after[place - 1].text == ","
        passive = beside and token.lower in {"that", "which"} and told_of in (["was"], ["were"])
        if token.text in ";:." or (
            token.lower in {"that", "which", "who"} and place and not passive
        ):
            return None
        if token.lower != "by" or place + 1 >= len(after):
            continue
        made = [t.lower for t in after[:place] if t.lower in _MAKING | _PUBLISHING | _OUT]
        before = made[-1] if made else after[place - 1].lower if place else ""
        told = [t.lower for t in after[:place]]
        if "given" in told and head in _TOLD:
            return _to_end(text, after, place + 1)
        if any(word in _HELD for word in told) or {"shared", "with"} <= set(told):
            return None
        # whoever publishes a transcript hands over what others said
        public = head in _PUBLISHED and (before in _PUBLISHING or not before.endswith("ed"))
        if before == "signed" and head in _AGREED:
            # who signs what several have agreed says nothing in it
            return None
        if before in _MAKING | _OUT or public:
            return _to_end(text, after, place + 1)
        if not before or (head in DATA and not before.endswith("ed")):
            return _to_end(text, after, place + 1)
        return None
    return None


def _from(text: str, after: Sequence[Token]) -> Span | None:
    """The words after "from": right behind the noun, or behind who got the document."""
    for place, token in enumerate(after[:7]):
        if token.lower == "from" and place + 1 < len(after):
            return _to_end(text, after, place + 1)
        if place == 0 and token.lower not in _SENT and token.text != ",":
            return None
    return None


_SENT = nouns.words("to sent received home back out")


def _on_behalf(text: str, after: Sequence[Token]) -> Span | None:
    """The words after "on behalf of": "a statement issued on behalf of the port"."""
    told = [t.lower for t in after[:REACH]]
    places = (i for i in range(len(told) - 3) if told[i : i + 3] == ["on", "behalf", "of"])
    place = next(places, None)
    return None if place is None else _to_end(text, after, place + 3)


def _of_body(phrase: NounPhrase, after: Sequence[Token]) -> Span | None:
    """The body after "of": "a report of the UN Panel of Experts"."""
    if len(after) < _TWO or after[0].lower != "of":
        return None
    if nouns.singular(phrase.head.lower) != "report":
        return None
    whole = _to_end(phrase.text, after, 1)
    ends = [token.end for token in after if whole.start < token.end <= whole.end]
    for end in reversed(ends):
        # "the report of the World Bank is long"
        found = cut(phrase.text, whole.start, end)
        if bodies.by_name(found.quote) is not None:
            return found
    return None


def _owner(phrase: NounPhrase) -> Span | None:
    """The words before a possessive mark: "the inspectors' report"."""
    core = phrase.core
    marks = [i for i, t in enumerate(core) if is_possessive(t)]
    if not marks or marks[-1] == 0:
        return None
    beside = core[marks[-1] + 1 : marks[-1] + _TWO]
    if any(t.text[:1].isupper() and t.lower not in PLATFORMS for t in beside):
        return None if len(core) - marks[-1] <= _TWO else _body_of_owner(phrase)
    if marks[-1] < len(core) - _TWO and core[-_TWO].lower in _SEATS:
        # "a sheriff's office report"
        return _body_of_owner(phrase)
    return cut(phrase.text, core[0].start, core[marks[-1] - 1].end)


_SEATS = nouns.words("office department bureau ministry agency division unit")


def _body_of_owner(phrase: NounPhrase) -> Span | None:
    """ "Tovaria's Defence Ministry report": the ministry."""
    return cut(phrase.text, phrase.core[0].start, phrase.core[-_TWO].end)


def _before_noun(phrase: NounPhrase) -> Span | None:
    """The words between the article and the noun: "a ministry statement"."""
    if any(is_possessive(token) for token in phrase.core):
        return None
    first = after_determiners(phrase.core)
    while first < len(phrase.core) - 1 and _tells_sort(phrase.core, first):
        first += 1
    if first >= len(phrase.core) - 1:
        return None
    last = len(phrase.core) - _TWO
    letters = phrase.core[first].text.isupper() and phrase.core[first].text.isalpha()
    while last > first and letters and _is_sort(phrase.core[last].text):
        # "LSEG ship-tracking data"
        last -= 1
    return cut(phrase.text, phrase.core[first].start, phrase.core[last].end)


def _is_sort(word: str) -> bool:
    return word in _SORTS or word.endswith("-tracking")


def _tells_sort(core: Sequence[Token], place: int) -> bool:
    """Whether a word only tells when, how many or of what sort a paper is: "previous", "Online",
    "Eleven"."""
    token, following = core[place], core[place + 1]
    opens = place == 0 and not following.text[:1].isupper()
    return token.lower in _ADJECTIVES | NUMBERS.keys() and (token.text.islower() or opens)


_ADJECTIVES = nouns.words(
    """previous earlier recent later latest new old original initial preliminary final annual
    monthly weekly daily quarterly first second third online public criminal civil written
    detailed short long brief joint separate similar official internal confidential leaked draft
    full updated
    unconfirmed additional further another multiple several various numerous historical"""
)
_TWO = 2


def _to_end(text: str, tokens: Sequence[Token], start: int) -> Span:
    end = start
    while end + 1 < len(tokens):
        token = tokens[end + 1]
        if token.lower == "with" and any(t.lower in _LODGED for t in tokens[:start]):
            break
        named = token.text == "," and _is_name(tokens[end + 2 : end + 4])
        # "a post by an X user, @Lake_Watcher"
        named |= token.text == "," and [t.text for t in tokens[end + 2 : end + 3]] == ["@"]
        if token.lower == "and" and tokens[end].lower in _JOINED:
            # "current and former employees"
            end += 1
            continue
        if token.lower == "and" and _is_name(tokens[end + 2 : end + 3]):
            end += 1
            continue
        placed = token.lower == "in" and _is_name(tokens[end + 2 : end + 3])
        placed = placed and _DATES.match(tokens[end + 2].lower) is None
        if (
            token.lower == "calling"
            and tokens[end + 2 : end + 3]
            and (tokens[end + 2].lower in {"itself", "themselves"})
        ):
            # "a group calling itself the March Alliance"
            end += 1
            continue
        # "the Panel of Experts on Velmark"
        placed |= (
            token.lower == "on" and tokens[end].text in _ON and _is_name(tokens[end + 2 : end + 3])
        )
        if (token.text in STOPS and not named) or (token.lower in CUT | _ENDS and not placed):
            break
        end += 1
    return cut(text, tokens[start].start, tokens[end].end)


_LODGED = nouns.words("lodged filed registered deposited")
_JOINED = nouns.words("current serving present former past senior local male female civil")
_ON = frozenset({"Experts", "Panel", "Committee", "Commission", "Council", "Group", "Inquiry"})
"""Last words of bodies whose names go on with what they are on."""
_ENDS = nouns.words("and in on last this to into about after before read")


def _is_name(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and all(token.text[:1].isupper() for token in tokens)


def as_author(phrase: NounPhrase, by: Described) -> Described | None:
    """Who made the document, with the document beside; None where `by` can have made none."""
    head = nouns.singular(phrase.head.lower)
    if by.head in _INQUIRIES and any(is_possessive(token) for token in phrase.core):
        # "the inquiry's report": those who inquire
        by = replace(by, kind=HopKind.ORGANIZATION, count=None)
    if by.kind in {HopKind.UNSTATED, HopKind.DOCUMENT} or by.pronoun is not None:
        return None
    behind = by.span.start > phrase.head.start
    if behind and by.kind is HopKind.OUTLET and head in _OTHERS:
        # "a memo published by El País": it hands over what somebody else wrote
        return None
    owned = not behind and any(is_possessive(token) for token in phrase.core)
    if owned and is_about(by, phrase):
        return None
    if not behind and not owned and not _may_stand_before(phrase, by, head):
        return None
    if (by.name or "").lower() in PLATFORMS:
        return None
    lone = by.kind is HopKind.PERSON and by.span.quote == by.name and " " not in by.name
    own_page = bool(phrase.words & PLATFORMS) and head in PLACES
    if lone and not own_page and not ON_DEVICE.match(phrase.text, by.span.end):
        # "a poll by YouGov": of single names that make documents most are bodies
        by = replace(by, kind=HopKind.ORGANIZATION, count=None)
    if by.head == "court" and not by.named and not owned:
        # "court papers" are the parties'
        return None
    heads = nouns.BODIES | nouns.ORGANIZATIONS | nouns.CROWDS
    heads |= {"mission", "agency", "delegation", "force"} | _INQUIRIES
    heads |= nouns.OFFICES if head in _HELD_BY_BODIES else frozenset()
    heads |= nouns.OUTLETS if owned and head == "information" else frozenset()
    if not behind and not owned and head in _ANY and not by.named:
        return None
    people = head in nouns.STATEMENTS or behind or (owned and head in WRITTEN | PLACES)
    known = by.named or nouns.singular(by.head) in heads or by.head in heads
    known |= by.span.quote.lower().endswith(" customs")
    # "the tribe's website", "the city's page"
    known |= owned and head in PLACES and by.kind in _HAVE_PAGES and by.definite
    human = people and nouns.is_human(by.head)
    if not (known or human):
        return None
    end = max(phrase.span.end, by.span.end)
    noun = cut(phrase.text, phrase.head.start, phrase.head.end)
    return replace(by, span=cut(phrase.text, phrase.span.start, end), document=noun)


_HAVE_PAGES = PARTY_KINDS
_OTHERS = nouns.words(
    """memo memorandum letter email e-mail document draft diary transcript recording tape minutes
    message cable file dossier log contract invoice record note text chat"""
)
"""Documents that an outlet has from others."""
_INQUIRIES = frozenset({"inquiry", "enquiry", "inquest", "probe"})


def _may_stand_before(phrase: NounPhrase, by: Described, head: str) -> bool:
    """Whether a word before the noun names its maker rather than its sort ("opinion polls")."""
    words = by.span.quote.lower().split()
    known = entity(by.span.quote)
    if known is not None:
        # "the British paper" is a newspaper, "a Danish study" nobody's who is named
        return not known.adjective
    if head == "paper" and words[-1] in _PUT_BEFORE:
        return False
    if words[-1] in _FRAGILE or (head in DATA | {"filing", "record"} and words[-1] in _OF_OTHERS):
        return False
    if len(words) > 1 or not by.named:
        return True
    if words[0] in _SORTS or "-" in words[0]:
        return False
    if phrase.core[0].start != by.span.start or not _begins_sentence(phrase.text, by.span.start):
        return True
    # a capital may only be that of the sentence
    elsewhere = re.search(rf"[a-z,]\s{re.escape(by.span.quote)}\b", phrase.text)
    return elsewhere is not None or head in DATA


def _begins_sentence(text: str, start: int) -> bool:
    return text[:start].rstrip()[-1:] in {"", ".", "!", "?", "\n", "\u201d", '"'}
