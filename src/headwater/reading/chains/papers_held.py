"""Who holds, has received or knows another's document, by the words about him in the report.

"Lund, who received the memo", "the recipient of Amsel's memo", "to whom Amsel sent it": whoever
speaks with another's document at hand is not independent of it. Only a document that the words
know is read off them: "the memo", "Amsel's memo", "a memo by Amsel", never "a memo" or "her memo".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from headwater.reading.chains.settings import Setting
from headwater.reading.describing.access import may_mean
from headwater.reading.describing.described import Described
from headwater.reading.finding.attributed import Built
from headwater.reading.words import documents, nouns
from headwater.records import (
    BODY_KINDS,
    PEOPLE_KINDS,
    Chain,
    DocumentRole,
    Report,
    Span,
    StanceValue,
    cut,
)

_WORD = r"(?<![\w-])[A-Z](?:['\u2019][A-Z])?[\w-]{1,40}"
_NAME = rf"{_WORD}(?:\s{_WORD}){{0,3}}"
_NOUN = rf"(?:{documents.SENT_NOUN})s?\b(?!['\u2019-])"
_FURTHER = (
    r"(?!\s(?!(?:of|by|from|to|and|or|that|which|who|whose|in|on|with|was|were|is|are|had|has|as|at|for"
    r"|but|after|before|when|while|where|last|this|earlier|later|about|because|since|until|than|then"
    r"|during|into|said|told|says|an?|the|it|he|she|they|also|if|without|under|not|only|first"
    r"|yesterday|today|\w+ed|written|sent|shows|tells|made|gave|led|left|meant|contains)\b)[a-z])"
)
"""What a document is no part of: "the email | account"."""
_OWNER = rf"(?!(?:That|It|He|She|What|Who|There|Here|This|Let|Where|How|Today)\b){_NAME}"
_NEAR = r"(?:(?!(?:of|by|from|to|and|that|in|on|with|who|which|following)\b)[\w-]+\s){0,3}?"
_PAPER = (
    r"(?P<document>(?:(?:a\s)?cop(?:y|ies)\sof\s|(?:parts?|some|all|both|most|excerpts)\sof\s)?"
    rf"(?:(?:the|this|that|these|those|(?P<owner>{_OWNER})(?:['\u2019]s|(?<=s)['\u2019]))\s{_NEAR}{_NOUN}"
    rf"(?:\s(?:(?:written|signed|sent)\s)?(?:by|from)\s(?:the\s)?{_NAME})?"
    rf"|(?:an?|one|two|several)\s{_NEAR}{_NOUN}\s(?:(?:written|signed|sent)\s)?(?:by|from)\s"
    rf"(?:the\s)?{_NAME}){_FURTHER})"
)
"""A document that the words know: by an article, by whose it is, or by who made it."""
_ALONE = re.compile(_PAPER)
_HAS = (
    r"(?:seen|saw|read|reads|obtain(?:s|ed)|review(?:s|ed)|viewed|examined|verified|published"
    r"|publishes|acquired|holds|held|holding|has|had|have|having|keeps|kept|keeping|possess(?:es|ed)"
    r"|possessing|owns|found|discovered|circulated|released|leaked|posted|shared|disclosed|studied"
    r"|in\spossession\sof)"
)
_GIVEN = r"(?:sent|given|handed|shown|forwarded|e-?mailed|mailed|passed|leaked|served\swith)"
_GOT = rf"(?:receiv(?:ed?|es|ing)|got|gets|gotten|(?:was|were|been|being)\s(?:\w+ly\s)?{_GIVEN})"
_HOLDS = re.compile(rf"\b(?:(?P<got>{_GOT})|{_HAS})\s{_PAPER}")
_POST = re.compile(
    rf"(?:(?P<got>[Rr]ecipient|[Aa]ddressee)s?|(?:[Hh]older|[Kk]eeper|[Oo]wner|[Cc]ustodian)s?)\sof\s{_PAPER}"
)
_WHOM = re.compile(
    rf"whom\s(?P<document>(?:{_NAME}\s(?:had\s)?\w+\s(?:an?|his|her|the|this|that)\s{_NEAR}{_NOUN}"
    rf"|(?:the|this|that|{_OWNER}['\u2019]s)\s{_NEAR}{_NOUN}(?=\s(?:was|were|is|had)\b(?!\sn))))"
)
_MAKER = re.compile(rf"(?P<maker>{_NAME})\s(?:(?:had|has|also|later|first)\s){{0,2}}$")
_WHEN = r"(?:on\s\w+\s|last\s\w+\s|later\s)?"
_SENT_HIM = re.compile(
    rf"\w+\s(?P<who>{_NAME})\s(?:an?|the|his|her|this|that|several|two)\s{_NEAR}(?P<noun>{_NOUN})"
)
_SENT_IT = re.compile(
    rf"\w+\s(?:an?|the|his|her|this|that|several|two)\s{_NEAR}(?P<noun>{_NOUN})\s{_WHEN}to\s(?P<who>{_NAME})"
)
_TO_HIM = re.compile(rf"\w+\s{_WHEN}to\s(?P<who>{_NAME})")
_IT_WAS = re.compile(
    rf"\b(?P<document>(?:[Tt]he|[Tt]his|[Tt]hat|{_OWNER}['\u2019]s)\s{_NEAR}{_NOUN}),?\s"
    r"(?:(?:was|were|had\sbeen|is)\s)?(?:\w+ly\s)?$"
)
_TRIGGER = re.compile(
    r"\b(?:(?:[Rr]ecipient|[Aa]ddressee|[Hh]older|[Kk]eeper|[Oo]wner|[Cc]ustodian)s?\b|whom\b|(?:sent|gave|given|handed"
    r"|showed|shown|e-?mailed|mailed|forwarded|leaked|passed|addressed|wrote|written)\b)",
)
"""The words that patterns of a document had stand around: they are rare."""
_AUXILIARY = (
    r"(?:(?:has|have|had|also|now|still|since|later|first|once|then|already|recently|himself|herself|both|all"
    r"|[a-z]+ly)\s){0,4}"
)
_UP_TO = re.compile(
    r"(?:\s*,)?\s(?:(?:who|which|that)\s(?:is\s|was\s|are\s|were\s)?)?"
    r"(?:(?:said|says|confirmed|admitted|acknowledged)\s(?:that\s)?(?:he|she|they|it)\s)?"
    rf"{_AUXILIARY}(?:(?:an?|the|one\sof\sthe)\s(?:[a-z]+\s)?)?"
)
"""What stands between who is spoken of and what he has: "Lund, who later | received the memo"."""
_SUBJECT = re.compile(
    rf"[\s\"'\u201c\u2018]*(?:that\s)?(?P<who>he|she|they|I|we|it|He|She|They|We|It)\s{_AUXILIARY}"
)
_NAMED_BEFORE = re.compile(rf"(?P<who>{_NAME}){_UP_TO.pattern}$")
_BEHIND = re.compile(rf"\s*,\s(?P<who>{_NAME})")
_UNSURE = re.compile(r"\b(?:den\w+|whether|if|unless|not|never|doubt\w*)\b[^.;\n]*$", re.IGNORECASE)
_MADE = re.compile(
    rf"(?P<document>(?P<owner>{_OWNER})(?:['\u2019]s)\s{_NEAR}(?P<noun>{_NOUN})"
    rf"|(?:[Aa]n?|[Tt]he|[Tt]his)\s{_NEAR}(?P<other>{_NOUN})\s(?:(?:written|signed|sent)\s)?(?:by|from)\s"
    rf"(?:the\s)?{_NAME})"
)
_SPOKEN_OF = re.compile(
    r"[\s\"'\u201c\u2018]*(?:that\s)?(?:(?:the|an?)\s(?:[\w-]+\s){1,2}of\s)?"
    rf"(?P<document>(?P<owner>{_OWNER})(?:['\u2019]s|(?<=s)['\u2019])\s{_NEAR}{_NOUN}{_FURTHER})"
)
"""A content that is about somebody's document: "that the tone of Amsel's memo was harsh"."""
_REACH = 160
"""How many code points before what somebody has are looked at for who he is."""


@dataclass(frozen=True, slots=True)
class _Had:
    """A document with who has it: from `start` on stand the words that say so, `names` are those
    named there by whom it was received; `behind` may be who the words before him describe."""

    role: DocumentRole
    document: Span
    start: int
    end: int
    names: tuple[str, ...] = ()
    post: bool = False


def with_papers_held(
    report: Report, settings: Sequence[Setting], built: Sequence[Built]
) -> tuple[Built, ...]:
    """The chains, each without a document of its own with the one its speaker is said to hold.

    It holds for all that a named speaker says in the report; of a nameless one for the sentence.
    """
    held = _Held(report, settings, built)
    return tuple(held.of(place) for place in range(len(settings)))


class _Held:
    def __init__(self, report: Report, settings: Sequence[Setting], built: Sequence[Built]) -> None:
        self._text = report.text
        self._settings = settings
        self._built = built
        self._names: dict[str, tuple[DocumentRole, Span]] = {}
        self._at: dict[tuple[int, Span], tuple[DocumentRole, Span]] = {}
        by_sentence: dict[tuple[int, int], list[int]] = defaultdict(list)
        for place, setting in enumerate(settings):
            by_sentence[setting.sentence].append(place)
        self._by_sentence = by_sentence
        self._sentences = sorted(by_sentence)
        for had in _all_had(report.text):
            self._give(had)
        self._give_described()

    def of(self, place: int) -> Built:
        """The chains of one attribution with what their speakers hold."""
        built = self._built[place]
        chains = tuple(self._with(place, chain) for chain in built.chains)
        return built if chains == built.chains else replace(built, chains=chains)

    def _with(self, place: int, chain: Chain) -> Chain:
        hop = chain.terminal
        if chain.document is not None or hop.kind not in _HOLDERS:
            return chain
        tie = self._written_in(place, chain)
        tie = tie or (self._at.get((place, hop.span)) if hop.span is not None else None)
        tie = tie or (self._names.get(hop.name) if hop.name is not None else None)
        if tie is None:
            return chain
        return replace(chain, document_role=tie[0], document=tie[1])

    def _written_in(self, place: int, chain: Chain) -> tuple[DocumentRole, Span] | None:
        """The document in which a speaker wrote what holds this: "wrote in a memo that she saw"."""
        outer = self._settings[place].outer
        for around in () if outer is None else self._built[outer].chains:
            same = around.terminal.name is not None and around.terminal.name == chain.terminal.name
            if same and around.document_role is DocumentRole.AUTHOR and around.document:
                return around.document_role, around.document
        return None

    def _give(self, had: _Had) -> None:
        """Tie a document to whoever has it: by his place before the words, or by his name."""
        tie = (had.role, self._known(had.document))
        written = [*had.names]
        if not had.names and _UNSURE.search(self._text, max(0, had.start - 40), had.start):
            return
        for place in self._around(had.start):
            setting = self._settings[place]
            for one in setting.terminals:
                if not had.names and self._has(setting, one, had):
                    self._tie(place, one, tie)
        if not had.names:
            written += self._named_beside(had)
        for name in written:
            self._tie_name(name, tie, bool(had.names))

    def _around(self, start: int) -> Iterable[int]:
        """The attributions in the sentence around a place."""
        at = bisect_right(self._sentences, (start, len(self._text))) - 1
        for sentence in self._sentences[max(0, at - 2) : at + 1]:
            if sentence[0] <= start < sentence[1]:
                yield from self._by_sentence[sentence]

    def _has(self, setting: Setting, one: Described, had: _Had) -> bool:
        """Whether the words about what is had have a source as their subject."""
        if had.post and one.span.start <= had.start < one.span.end:
            return True
        if 0 <= had.start - one.span.end <= _REACH and _UP_TO.fullmatch(
            self._text, one.span.end, had.start
        ):
            return True
        saying = setting.attribution.saying
        if saying is not None and saying.commits is not StanceValue.CERTAIN:
            return False
        for span in setting.attribution.content:
            if not span.start <= had.start < span.end:
                continue
            subject = _SUBJECT.fullmatch(self._text, span.start, had.start)
            quoted = not _MARKS.isdisjoint(self._text[max(0, span.start - 1) : span.start + 1])
            if subject is not None and may_mean(one, subject["who"].lower(), quoted):
                return True
        return False

    def _named_beside(self, had: _Had) -> list[str]:
        """Who is named right before the words, or behind them where they are his post."""
        first = max(0, had.start - _REACH)
        before = _NAMED_BEFORE.search(self._text, first, had.start)
        found = [before["who"]] if before is not None else []
        behind = _BEHIND.match(self._text, had.end) if had.post else None
        return found + ([behind["who"]] if behind is not None else [])

    def _tie(self, place: int, one: Described, tie: tuple[DocumentRole, Span]) -> None:
        for chain in self._built[place].chains:
            hop = chain.terminal
            if hop.span == one.span and hop.kind in _HOLDERS and not _is_by(tie[1], hop.name):
                self._at.setdefault((place, one.span), tie)
                if hop.name is not None and hop.name[:1].isupper():
                    self._names.setdefault(hop.name, tie)

    def _tie_name(self, written: str, tie: tuple[DocumentRole, Span], sent: bool) -> None:
        """By a name, where one speaker of the report alone bears it."""
        bearers = {
            hop.name
            for built in self._built
            for hop in (chain.terminal for chain in built.chains)
            if hop.name is not None and hop.kind in _HOLDERS and _bears(hop.name, written)
        }
        name = bearers.pop() if len(bearers) == 1 else None
        if name is not None and (sent or not _is_by(tie[1], name)):
            self._names.setdefault(name, tie)

    def _known(self, document: Span) -> Span:
        """The words by which the report last said whose a document is, where these do not."""
        words = document.quote.split()
        if any(word[0].isupper() for word in words if word.lower() not in _ARTICLES):
            return document
        noun = _noun(words[-1])
        made = (s for s, what in self._made if documents.same_document(noun, what))
        return max((s for s in made if s.start < document.start), default=document)

    @cached_property
    def _made(self) -> tuple[tuple[Span, str], ...]:
        """The documents whose authors the report tells, each with the word for what it is."""
        told = (
            (cut(self._text, *match.span("document")), _noun(match["noun"] or match["other"]))
            for match in _MADE.finditer(self._text)
        )
        return (*told, *self._authored())

    def _authored(self) -> Iterable[tuple[Span, str]]:
        """The documents in which speakers of the report put their words, with their names."""
        for setting, built in zip(self._settings, self._built, strict=True):
            for chain in built.chains:
                who, document = chain.terminal.span, chain.document
                if chain.document_role is DocumentRole.AUTHOR and who and document:
                    start, end = min(who.start, document.start), max(who.end, document.end)
                    if setting.sentence[0] <= start and end <= setting.sentence[1]:
                        yield cut(self._text, start, end), _noun(document.quote.split()[-1])

    def _give_described(self) -> None:
        """Who describes a document in one statement has it at hand in the others."""
        for built in self._built:
            for chain in built.chains:
                name, document = chain.terminal.name, chain.document
                described = chain.document_role is DocumentRole.DESCRIBER
                if not (described and name and document and name[:1].isupper()):
                    continue
                if _ALONE.match(self._text, document.start):
                    self._names.setdefault(name, (DocumentRole.HOLDER, document))


def described_of_another(text: str, contents: Sequence[Span], speaker: str | None) -> Span | None:
    """The document of another that a content is about by his name: "Amsel's memo was harsh"."""
    for span in contents:
        match = _SPOKEN_OF.match(text, span.start, span.end)
        if match is not None and not (speaker and _bears(speaker, match["owner"])):
            return cut(text, match.start("document"), match.end("document"))
    return None


def _all_had(text: str) -> Iterable[_Had]:
    for match in _HOLDS.finditer(text):
        yield _had(text, match, _role(match))
    for trigger in _TRIGGER.finditer(text):
        start, word = trigger.start(), trigger[0].lower()
        post = _POST.match(text, start) if word[-1] != "m" else None
        whom = _WHOM.match(text, start) if word == "whom" else None
        told = next((len(by) for by in _TO if text.endswith(by, 0, start)), 0)
        if post is not None:
            yield _had(text, post, _role(post), post=True)
        elif whom is not None and told:
            yield replace(_had(text, whom, DocumentRole.RECIPIENT), start=start - told)
        else:
            yield from _sent(text, start)


def _sent(text: str, start: int) -> Iterable[_Had]:
    """What the verb at `start` says was sent, and to whom: "sent Lund a memo", "sent to Lund"."""
    role, first = DocumentRole.RECIPIENT, max(0, start - _REACH)
    sent = _SENT_HIM.match(text, start) or _SENT_IT.match(text, start)
    maker = _MAKER.search(text, first, start) if sent is not None else None
    if sent is not None and maker is not None:
        document = cut(text, maker.start("maker"), sent.end("noun"))
        yield _Had(role, document, document.start, sent.end(), (sent["who"],))
    passive = _TO_HIM.match(text, start)
    what = _IT_WAS.search(text, first, start) if passive is not None else None
    if passive is not None and what is not None:
        yield _had(text, what, role, (passive["who"],))


def _role(match: re.Match[str]) -> DocumentRole:
    return DocumentRole.RECIPIENT if match["got"] else DocumentRole.HOLDER


def _had(
    text: str,
    match: re.Match[str],
    role: DocumentRole,
    names: tuple[str, ...] = (),
    post: bool = False,
) -> _Had:
    document = cut(text, match.start("document"), match.end("document"))
    return _Had(role, document, match.start(), match.end(), names, post)


def _noun(word: str) -> str:
    return nouns.singular(word.lower())


def _bears(name: str, written: str) -> bool:
    """Whether a written name is a name or its end, or holds it with a title before it."""
    mine, theirs = name.split(), written.split()
    return mine[-len(theirs) :] == theirs or theirs[-len(mine) :] == mine


def _is_by(document: Span, name: str | None) -> bool:
    """Whether a document is the speaker's own, or that of one who may be he."""
    last = name.split()[-1] if name else ""
    return bool(last) and re.search(rf"\b{re.escape(last)}\b", document.quote) is not None


_TO = ("to ", "for ")
_ARTICLES = frozenset({"the", "this", "that", "these", "those"})
_HOLDERS = PEOPLE_KINDS | BODY_KINDS
_MARKS = frozenset("\"'\u201c\u2018\u00ab")
