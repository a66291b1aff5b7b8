"""Bodies that every state or town has: whose "the foreign ministry" is, by the words around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, MutableMapping, Sequence, Set

from headwater.comparing.identity import GENERIC, Mention
from headwater.knowledge import bodies, grammar, outlets, states
from headwater.records import NameKind, Report
from headwater.text.names import normal
from headwater.text.wordlists import words

_COMMON = re.compile(
    r"^(?:\w+ ){0,2}(?:ministry|parliament|embassy|government|cabinet|navy|air force|coast guard"
    r"|central bank|supreme court|police|prosecutors? office|army|armed forces|military"
    r"|security service|intelligence service|border guard|customs service|national guard)$"
    r"|^(?:ministry of \w+(?: and \w+)?|(?:st|saint) \w+ (?:hospital|church|cathedral|school)"
    r"|(?:general|central|city|university|regional|district|county|state|community|childrens"
    r"|memorial|magistrates|crown|high|constitutional|federal|appeals?|military)"
    r" (?:hospital|court|council|university|library)|city hall|town council"
    r"|(?:police|fire|sheriffs|health|education) (?:department|office|service|brigade)"
    r"|(?:election|electoral) commission|school board|(?:national|general) assembly|senate)$"
)
_PLAIN = re.compile(
    r"^(?P<place>\w+(?: \w+)?) (?:(?:general|central|city|regional|district|county|memorial"
    r"|community|university|international|municipal|state) ){1,2}(?P<what>hospital|airport|prison)$"
)
_POLICE = re.compile(r"^(?P<whose>.+) police$")
_POLICES = words(
    """
    metropolitan city town village county provincial regional municipal district transport traffic
    riot religious morality secret military border judicial civil criminal campus university
    college school park airport railway tribal tourist mounted
    """
)
"""What a police is called that every state or town may have, beside words of all bodies."""
_BEFORE = re.compile(r"(?:^|[\s(“\"‘])([A-Z][\w-]{2,30})(?:['’]s?)?[^\S\n]+$")
_BEHIND = re.compile(
    r"[^\S\n]+(?:of|in)\s+(?:the\s+)?(?:(?:[A-Z][\w-]+\s){0,2}?(?:Republic|Kingdom|State|Emirate"
    r"|Federation|Union|Principality|Sultanate|Commonwealth)\sof\s(?:the\s)?)?"
    r"([A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2})"
)
_NO_OWNER = grammar.words("determiners") | grammar.words("times") | {"and", "meanwhile"}
_ENDING = re.compile(r"(?:ians?|ans?|ish|ese|ia|a)$")
_REACH = 40
_LEAST = 4
_KINDS = frozenset({NameKind.BODY, NameKind.FORCE})
_LONGEST = 8
_SEVERAL = 2
_LEAD = 2
"""How many times as often as any other a state is named in a report whose ministry it is."""


def join_plain(mentions: Sequence[Mention], nodes: MutableMapping[Mention, str]) -> None:
    """ "Osk hospital" is the one "Osk General Hospital" of the case; of two such, neither."""
    full: dict[str, set[str]] = {}
    for mention in mentions:
        found = _PLAIN.match(mention.key)
        if found is not None and mention.name.kind is NameKind.BODY:
            full.setdefault(f"{found['place']} {found['what']}", set()).add(nodes[mention])
    for mention in mentions:
        meant = full.get(mention.key, set())
        if len(meant) == 1 and mention.name.kind is NameKind.BODY:
            nodes[mention] = next(iter(meant))


def settle_owned(
    reports: Sequence[Report], mentions: Sequence[Mention], nodes: MutableMapping[Mention, str]
) -> None:
    """Part the bodies of one name that have different owners: Halvia's and Torvania's ministry.

    A body whose owner stands beside it nowhere in the report is the one that the report names in
    full ("the Halvian Health Ministry"), else that of the state whose agency published the report,
    or which the report names most. Where nothing stands out it is that of the one owner the case
    knows; of several it is one of its own.
    """
    every_text = {report.id: report.text for report in reports}
    common = [m for m in mentions if m.place.report in every_text and _is_common(m, nodes[m])]
    if not common:
        return
    joined = _join_longer(common, mentions, nodes)
    common = [m for m in common if m not in joined or _owner(every_text[m.place.report], m)]
    texts = {report: every_text[report] for report in sorted({m.place.report for m in common})}
    lands = {**_lands(texts, _persons(mentions)), **_homes(reports)}
    owners = _owners(common, nodes, texts, lands)
    rivals: dict[str, set[str]] = {}
    for mention in common:
        rivals.setdefault(nodes[mention], set()).update({owners[mention]} - {""})
    every = frozenset(nodes.values())
    full = _of_states(mentions, nodes)
    parted: dict[Mention, str] = {}
    for mention in common:
        node, owner = nodes[mention], owners[mention]
        whole = full.get((owner, mention.key)) or _in_full(mention, owner)
        if whole in every:
            parted[mention] = whole
        elif len(rivals[node]) > 1:
            parted[mention] = f"{node} of {owner or '@' + mention.place.report}"
    nodes.update(parted)


def _is_common(mention: Mention, node: str) -> bool:
    if (
        not node.startswith("org:")
        or mention.name.kind not in _KINDS
        or not _COMMON.match(mention.key)
    ):
        return False
    police = _POLICE.match(mention.key)
    if police and not all(w in _POLICES or w in GENERIC for w in police["whose"].split()):
        return False
    known = bodies.by_name(mention.key)
    return known is None or known.country is None


def _join_longer(
    common: Sequence[Mention], mentions: Sequence[Mention], nodes: MutableMapping[Mention, str]
) -> frozenset[Mention]:
    """Give a bare name the node of the one longer form of it that its report has; who got one.

    "The Police Department" after "the Osk Police Department" is that.
    """
    longer: dict[tuple[str, str], set[str]] = {}
    bare = {_at(mention) for mention in common}
    for mention in mentions:
        words = mention.key.split() if mention.name.kind in _KINDS else ()
        for size in range(1, min(len(words), _LONGEST)):
            at = (mention.place.report, " ".join(words[-size:]))
            if at in bare:
                longer.setdefault(at, set()).add(nodes[mention])
    joined = {m: longer.get(_at(m), set()) - {nodes[m]} for m in common}
    nodes.update({m: min(found) for m, found in joined.items() if len(found) == 1})
    return frozenset(m for m, found in joined.items() if len(found) == 1)


def _persons(mentions: Sequence[Mention]) -> frozenset[tuple[str, int]]:
    """Where the names of persons begin, by report."""
    persons = (m.place for m in mentions if m.name.kind is NameKind.PERSON)
    return frozenset((place.report, place.start) for place in persons)


def _lands(texts: Mapping[str, str], persons: Set[tuple[str, int]]) -> Mapping[str, str]:
    """The state that each text names far more often than any other, where one is; "Jordan Lund" is
    none."""
    found = {}
    for report, text in texts.items():
        uses = Counter(
            normal(each.entry.state.name)
            for each in states.find(text)
            if (report, each.start) not in persons
        )
        ranked = uses.most_common(2)
        if ranked and (len(ranked) == 1 or ranked[0][1] >= _LEAD * ranked[1][1]):
            found[report] = ranked[0][0]
    return found


def _homes(reports: Sequence[Report]) -> Mapping[str, str]:
    """The state whose agency published a report: "the Defense Ministry" is that state's there."""
    found = {}
    for report in reports:
        known = outlets.by_name(report.outlet.name) if report.outlet else None
        if known is not None and known.kind == "state-agency" and known.speaks_for:
            state = states.by_code(known.speaks_for)
            if state is not None:
                found[report.id] = normal(state.name)
    return found


def _of_states(
    mentions: Sequence[Mention], nodes: Mapping[Mention, str]
) -> Mapping[tuple[str, str], str]:
    """The node of each body whose name begins with a state's: the state and the words behind it."""
    found: dict[tuple[str, str], str] = {}
    for mention in mentions:
        owner, size = _leading(mention) if mention.name.kind in _KINDS else ("", 0)
        if owner:
            rest = " ".join(mention.place.quote.split()[size:])
            found.setdefault((owner, normal(rest)), nodes[mention])
    return found


def _leading(mention: Mention) -> tuple[str, int]:
    """The state that a name begins with and how many words it takes; "" where with none."""
    words = mention.place.quote.replace("’", "'").split()
    for size in (2, 1):
        state = states.by_name(" ".join(words[:size]).removesuffix("'s"))
        if state is not None and len(words) > size:
            return normal(state.state.name), size
    return "", 0


def _owners(
    common: Sequence[Mention],
    nodes: Mapping[Mention, str],
    texts: Mapping[str, str],
    lands: Mapping[str, str],
) -> Mapping[Mention, str]:
    """Whose each body is: by the words beside it, by those beside it elsewhere, by its report."""
    told = {m: _owner(texts[m.place.report], m) for m in common}
    here: dict[tuple[str, str], set[str]] = {}
    known: dict[str, set[str]] = {}
    for mention, owner in told.items():
        here.setdefault(_at(mention), set()).update({owner} - {""})
        known.setdefault(nodes[mention], set()).update({owner} - {""})
    owners = {}
    for mention, owner in told.items():
        beside = here[_at(mention)]
        elsewhere = next(iter(beside)) if len(beside) == 1 else ""
        report = mention.place.report
        named = _named_most(known[nodes[mention]], texts[report])
        owners[mention] = owner or elsewhere or named or lands.get(report, "")
    return owners


def _at(mention: Mention) -> tuple[str, str]:
    return mention.place.report, mention.key


def _owner(text: str, mention: Mention) -> str:
    """The owner that begins a name, stands right before it or, after "of" or "in", behind it.

    Capitals that are no state's ("18:42 GMT Health Ministry") own nothing.
    """
    start, end = mention.place.start, mention.place.end
    if leading := _leading(mention)[0]:
        return leading
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    behind = _BEHIND.match(text, end)
    for found in (before, behind):
        if found is None or found[1].lower() in _NO_OWNER:
            continue
        if not found[1].isupper() or states.by_name(found[1]) is not None:
            return _land(found[1])
    return ""


def _land(words: str) -> str:
    state = states.by_name(words)
    return normal(state.state.name) if state is not None else _stem(words)


def _stem(word: str) -> str:
    """What a land and its people share: "halv" in Halvia and Halvian."""
    short = _ENDING.sub("", word.lower())
    return short if len(short) >= _LEAST else word.lower()


def _in_full(mention: Mention, owner: str) -> str:
    """The node of a state's body under its full name: "org:polish foreign ministry"; "" if none."""
    found = states.by_name(owner) if owner else None
    if found is None or not found.state.demonyms:
        return ""
    body = bodies.by_name(f"{found.state.demonyms[0]} {mention.key}")
    return f"org:{normal(body.name)}" if body and body.country == found.state.code else ""


def _named_most(choice: set[str], text: str) -> str:
    """The one of several owners whom a report names most, "" where none stands out."""
    if len(choice) < _SEVERAL:
        return ""
    words = re.findall(r"\b[A-Z]\w+", text)
    uses = {
        owner: sum(word.lower().startswith(owner.split()[0]) for word in words) for owner in choice
    }
    ranked = sorted(choice, key=lambda owner: (-uses[owner], owner))
    return ranked[0] if uses[ranked[0]] > uses[ranked[1]] else ""
