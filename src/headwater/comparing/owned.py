"""Bodies that every state has: whose "the foreign ministry" is, by the words around it."""

from __future__ import annotations

import re
from collections.abc import Mapping, MutableMapping, Sequence

from headwater.comparing.identity import Mention
from headwater.knowledge import bodies, states
from headwater.records import NameKind, Report
from headwater.text.names import normal

_COMMON = re.compile(
    r"^(?:\w+ ){0,2}(?:ministry|parliament|embassy|government|cabinet|navy|air force|coast guard"
    r"|central bank|supreme court|police|prosecutor's office)$"
)
_BEFORE = re.compile(r"(?:^|[\s(“\"‘])([A-Z][\w-]{2,30})(?:['’]s?)?\s+$")
_NO_OWNER = frozenset({"the", "its", "his", "her", "their", "our", "this", "that", "and", "both"})
_ENDING = re.compile(r"(?:ians?|ans?|ish|ese|ia|a)$")
_REACH = 40
_LEAST = 4


def settle_owned(
    reports: Sequence[Report], mentions: Sequence[Mention], nodes: MutableMapping[Mention, str]
) -> None:
    """Part the bodies of one name that have different owners: Halvia's and Torvania's ministry.

    A body whose owner a report does not name is that of the one owner the case knows; of several,
    of the one whom the report names most; where none stands out it is one of its own.
    """
    texts = {report.id: report.text for report in reports}
    common = [m for m in mentions if _is_common(m) and m.place.report in texts]
    owners = {m: _owner(texts[m.place.report], m.place.start) for m in common}
    known: dict[str, set[str]] = {}
    for mention, owner in owners.items():
        if owner:
            known.setdefault(nodes[mention], set()).add(owner)
    parted: dict[Mention, str] = {}
    for mention in common:
        choice = known.get(nodes[mention], set())
        if len(choice) > 1:
            owner = owners[mention] or _meant(mention, choice, owners, texts)
            parted[mention] = f"{nodes[mention]} of {owner or '@' + mention.place.report}"
    nodes.update(parted)


def _is_common(mention: Mention) -> bool:
    if mention.name.kind is not NameKind.BODY or not _COMMON.match(mention.key):
        return False
    known = bodies.by_name(mention.key)
    return known is None or known.country is None


def _owner(text: str, start: int) -> str:
    """The owner that stands right before a name, "" where none does."""
    found = _BEFORE.search(text, max(0, start - _REACH), start)
    if found is None or found[1].lower() in _NO_OWNER:
        return ""
    state = states.by_name(found[1])
    return normal(state.state.name) if state is not None else _stem(found[1])


def _stem(word: str) -> str:
    """What a land and its people share: "halv" in Halvia and Halvian."""
    short = _ENDING.sub("", word.lower())
    return short if len(short) >= _LEAST else word.lower()


def _meant(
    mention: Mention,
    choice: set[str],
    owners: Mapping[Mention, str],
    texts: Mapping[str, str],
) -> str:
    """The owner that the report itself gives this body elsewhere, else whom it names most."""
    here = {o for m, o in owners.items() if o and _beside(m, mention)}
    if len(here) == 1:
        return here.pop()
    words = re.findall(r"\b[A-Z]\w+", texts[mention.place.report])
    uses = {
        owner: sum(word.lower().startswith(owner.split()[0]) for word in words) for owner in choice
    }
    ranked = sorted(choice, key=lambda owner: (-uses[owner], owner))
    return ranked[0] if uses[ranked[0]] > uses[ranked[1]] else ""


def _beside(one: Mention, other: Mention) -> bool:
    return one.key == other.key and one.place.report == other.place.report
