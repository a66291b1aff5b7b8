"""Runs of capitalised words that can be names, by orthography alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|[A-Z]\.(?=\s[A-Z])|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|Jr"
    r"|Sr|Maj|Adm|Brig|Rev|Cmdr)\."
    r"|[^\W_]+(?:(?:['\u2019](?!s\b|S\b)|[-\u2011&])[^\W_]+)*|['\u2019][sS]\b|\S"
)
_INNER = frozenset(
    "of the and for de la van von der den bin al el da di du des le los las y e ibn ben abu del "
    "dos zu".split()
)
_JOINING = frozenset(
    "de la van von der den bin al el da di du des ibn ben abu del dos le zu".split()
)
"""Small words that join parts of a person's name without more; the rest join only bodies."""

COMMON = frozenset(
    """a about above according across additionally after afterwards again against all almost along
    already also although altogether always amid among an and another any anyone anything apart
    are around as aside at back based be because been before behind being below beneath beside
    besides between beyond both but by can cannot clearly come could critics current currently
    data day days despite did do does during each earlier early either elsewhere even eventually
    ever every everybody everyone everything evidence experts ex except few finally find first
    five following for former four from further furthermore generally get given go good had half
    has have having he hence her here hers herself him himself his how however hundreds i if in
    indeed information inside instead intelligence interestingly into is isn it its itself just
    last late later least less let like likewise local long look made make many may maybe me
    meanwhile men might military more moreover most much must my near nearby nearly neither never
    nevertheless new next no nobody none nonetheless nor not nothing notably now obviously of off
    officials often oil on once one only onto opponents opposition or originally other others
    otherwise our out outside over overall own part people perhaps please police possibly
    presently previously prior probably protesters quite rather read recent recently recruits
    related report reportedly reports researchers residents rest roughly same say second see
    senior set seven several shall she should show similarly since six smoke so some somebody
    someone something sometimes soon sources state still strong subsequently such supporters take
    tell ten than thanks that the their them themselves then there thereafter therefore these
    they thing things third this those though thousands three through throughout thus till to
    today together tomorrow tonight too top toward towards troops true two under unfortunately
    unless unlike until up upon us used using usually very via was we well were what whatever
    when whenever where whereas wherever whether which while who whoever whole whom whose why wide
    will with within without witnesses women work would yes yesterday yet you your contracts
    deals western eastern northern southern central many eight nine dozens millions scientists
    students teachers doctors workers investigators analysts activists authorities lawmakers
    rescuers survivors families victims ministers leaders soldiers rebels militants fighters
    governments companies most born education career early personal life history overview plot
    background reception release references see external links notes sources""".split()
)
"""Words that begin sentences and are no names; a run that is only these is dropped."""

CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december""".split()
)


@dataclass(frozen=True, slots=True)
class Shape:
    """A run of capitalised words; `initial` where it begins its sentence."""

    start: int
    end: int
    words: tuple[str, ...]
    initial: bool


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str


def shapes(text: str, start: int, end: int) -> tuple[Shape, ...]:
    """The capitalised runs of `text[start:end]`, joined over "of", "bin", "van der" and the like.

    Runs end at any mark but a hyphen inside a word. In a stretch in capitals only (a headline)
    nothing is found. Ordinary words that only begin a sentence are left out or cut off.
    """
    tokens = [_Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text, start, end)]
    if _shouting(tokens):
        return ()
    found: list[Shape] = []
    at = 0
    while at < len(tokens):
        if not _capital(tokens[at].text):
            at += 1
            continue
        initial = (
            at == 0
            or tokens[at - 1].text in ".!?:\"\u201c\u2018'\n|"
            or ("\n" in text[tokens[at - 1].end : tokens[at].start])
        )
        last = _run(text, tokens, at)
        shape = _shape(text, tokens[at : last + 1], initial)
        if shape is not None:
            found.append(shape)
        at = last + 1
    return tuple(found)


def _shouting(tokens: list[_Token]) -> bool:
    words = [t.text for t in tokens if t.text[0].isalpha() and len(t.text) > 1]
    if len(words) < 4:
        return False
    return sum(w.isupper() for w in words) > 0.8 * len(words)


def _capital(word: str) -> bool:
    if not word[0].isupper():
        # "al-Daeri" and "e-Commerce": a lower-case particle before a hyphen and a capital
        return bool(re.match(r"(?:al|el|ad|an|ar|as|ash|at|az)-[A-Z]", word))
    return word[0].isalpha()


def _run(text: str, tokens: list[_Token], at: int) -> int:
    last = at
    ahead = at + 1
    while ahead < len(tokens):
        gap = text[tokens[ahead - 1].end : tokens[ahead].start]
        if "\n" in gap or (not gap and tokens[ahead].text not in ("-",)):
            break
        word = tokens[ahead].text
        if _capital(word):
            last = ahead
        elif word not in _INNER or ahead - last > 2:
            break
        ahead += 1
    return last


def _shape(text: str, tokens: list[_Token], initial: bool) -> Shape | None:
    kept = list(tokens)
    if initial or kept[0].text in ("The", "A", "An", "I"):
        while kept and kept[0].text.lower() in COMMON:
            kept.pop(0)
            while kept and not _capital(kept[0].text):
                kept.pop(0)
    while kept and kept[-1].text in ("I",):
        kept.pop()
    kept = _without_calendar(kept)
    if not kept or all(t.text.lower() in COMMON for t in kept):
        return None
    still = initial and kept[0].start == tokens[0].start
    return Shape(kept[0].start, kept[-1].end, tuple(t.text for t in kept), still)


def _without_calendar(tokens: list[_Token]) -> list[_Token]:
    while tokens and tokens[-1].text.lower() in CALENDAR:
        tokens = tokens[:-1]
        while tokens and not _capital(tokens[-1].text):
            tokens = tokens[:-1]
    while tokens and tokens[0].text.lower() in CALENDAR:
        tokens = tokens[1:]
        while tokens and not _capital(tokens[0].text):
            tokens = tokens[1:]
    return tokens
