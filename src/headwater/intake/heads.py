"""Lines about the article itself: bylines, datelines, dates of publication, corrections."""

from __future__ import annotations

import re

from headwater.intake.no_outlet import generic, platform
from headwater.intake.phrasebook import RELEASE
from headwater.intake.segments import stopped
from headwater.intake.words import (
    AGO,
    BODY_WORDS,
    CLOCK,
    DATE_RE,
    MONTH,
    NAMEPLATE,
    TIME_WORDS,
    WEEKDAYS,
)
from headwater.knowledge import outlets, states
from headwater.knowledge.tables import read
from headwater.text.wordlists import words

_BY_LEAD = re.compile(
    r"^(?:by:?|from|written by|reported by|reporting by|report by|story by|words by|analysis by"
    r"|text by|interview(?:ed)?(?: conducted)? by"
    r"|additional reporting by|edited by|posted by|published by|authors?:|reporters?:)\s+",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:staff(?: (?:writer|reports?|reporter|correspondent|and agencies))?|newsroom|news ?desk"
    r"|web ?desk|correspondents?"
    r"|reporters?|agencies|news agency|editors?|bureau chief|editorial board|columnist"
    r"|special to .{2,40}|wire services?)\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"^(?P<name>[A-Z][A-Z.'’-]+(?: (?:AND |and )?[A-Z][A-Z.'’-]*){1,6}),? (?:[\w ]{0,30})(?:FOR"
    r"|for|in|IN) [A-Z][\w. ]{2,40}$"
)
_REPORTING = re.compile(
    r"^\W{0,3}(?:(?:additional |with )?(?:reporting|writing|editing|compiled|translated) (?:by"
    r"|from)\b"
    r"|.{2,120}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b"
    r"|(?-i:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3} reported from [A-Z][\w.'’, -]{2,60}$)"
    r"|with (?:reporting|files|additional"
    r" reporting|agencies|input|inputs) ?(?:from|by)?\b.{0,80}$|(?:source|sources"
    r"|information from|via|credit)s?\s?:\s?(?!(?:[^\s,;/&]+ ){5,}[^\s,;/&]+$).{2,100}$)",
    re.IGNORECASE,
)
_TIMED = re.compile(
    r"^\W{0,3}(?:first |last |originally |article |story )*(?:published|updated|posted|modified"
    r"|created|issued|released"
    r"|date|dated|time|on|issue date|publish(?:ed|ing)? date)\b\s?(?:on|at|:|-|–)?",
    re.IGNORECASE,
)
_CORRECTION = re.compile(
    r"^\W{0,4}(?:correction|corrections|clarification|erratum)\b\s*(?:[:.–—-]|\(|,|$)"
    r"|^\W{0,4}(?:(?:editor[’']?s[’']? note)\W{1,4})?(?:an earlier|a previous|the original|this"
    r"|the) (?:version of (?:this|the)"
    r" (?:article|story|report|post|headline|piece)|article|story|report|post|headline"
    r"|piece)\b.{0,80}\b(?:amended|corrected"
    r"|incorrectly|misstated|wrongly|mistakenly|misidentified|misspelled|erroneously|clarif\w+"
    r"|inaccurate\w*)",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"^\W{0,4}(?:editor[’']?s[’']? note\W{1,4})?(?:this (?:article|story|report|post|page"
    r"|is a (?:breaking|developing)"
    r" (?:news )?story)|the story|breaking\W|developing\W)\b.{0,60}\b(?:updated|will be updated"
    r"|developing|check back)",
    re.IGNORECASE,
)
_RENEWS = re.compile(
    r"\((?:updat|recast|rewrit|add|refil|repeat|correct|clarif|remov|fix|chang|edit|trim)(?:e?s|ies)\b[^()]*\)",
    re.IGNORECASE,
)
"""What an agency says of a new version of its text: "(Adds quotes in third paragraph)"."""
_UPDATE_HEAD = re.compile(r"^(?:UPDATE|Update)D?\b.{0,40}:$")
_PLACE = r"[A-Z][A-Z.'’-]+(?:[ -][A-Z][A-Z.'’-]+){0,3}"
_TITLE_PLACE = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}"
_YEAR = r"(?:,?\s(?:19|20)\d\d)?"
_DAY = (
    rf"(?:,?\s{{1,2}}(?i:{MONTH})\s{{0,2}}\d{{1,2}}{_YEAR}"
    rf"|,?\s{{1,2}}\d{{1,2}}\s(?i:{MONTH}){_YEAR})"
)
_WIRE = r"\s{0,2}\([^()\n]{2,40}\)"
_DASH = r"\s{0,3}(?:--|[-–—―])\s{0,2}"
_STATE = f"(?:{'|'.join(read('abbreviations')['states'].title().split())})"
_KNOWN = r"(?:CNN|AP|Reuters|REUTERS|AFP|UPI|ANI|PTI|Xinhua)"
_DATELINE = re.compile(
    rf"^(?:\(\d\d?-\d\d?\) \d\d?:\d\d \w{{2,4}} |(?:UPDATE:|\({_KNOWN}\)) (?={_PLACE},\s))?(?:"
    # SANAA, Nov 22 (Reuters) -
    rf"{_PLACE}(?:/{_PLACE})?(?:,\s[A-Z][\w. ]{{1,25}}?)?(?:{_DAY})?(?:{_WIRE})?(?:{_DAY})?{_DASH}"
    # Beirut, Lebanon (AFP) —: in small letters a date or a wire is asked for
    rf"|{_TITLE_PLACE}(?:,\s{_TITLE_PLACE})?(?:{_DAY}(?:{_WIRE})?|{_WIRE}(?:{_DAY})?){_DASH}"
    # London (CNN)
    rf"|{_TITLE_PLACE}(?:,\s{_TITLE_PLACE})?\s{{0,2}}\({_KNOWN}\)\s?(?:--|[-–—])?\s?"
    # FORT WAYNE, Ind. (WANE)
    rf"|{_PLACE},\s[A-Z][\w.]{{1,6}}\s\([KW][A-Z]{{2,3}}(?:-TV)?\)\s"
    # Suffolk, Va. -
    rf"|(?!(?:In|At|Sen|Rep|Gov|Del|Mr|Ms|Mrs|Dr)\b){_TITLE_PLACE},\s{_STATE}\.{_DASH}(?![^.]*\s[-–—]\s)"
    # ISLAMABAD: The ...; MOSCOW, November 22. /TASS/.
    rf"|{_PLACE}(?:,\s[A-Z][\w. ]{{1,25}}?)?:\s|{_PLACE}{_DAY}\.?\s/[A-Z][\w ]{{1,30}}/\.\s"
    # TASS. MOSCOW, February 11.; MOSCOW. Feb 11 (Interfax) -
    rf"|[A-Z]{{3,10}}\.\s{_PLACE}{_DAY}\.\s"
    rf"|{_PLACE}\.\s(?i:{MONTH})\s{{0,2}}\d{{1,2}}{_YEAR}{_WIRE}{_DASH}"
    # (Reuters) -
    rf"|\((?:[A-Z]{{2,6}}|[A-Z][\w ]{{2,30}})\)(?:{_DASH})"
    rf")(?=[\"'“‘\w(])",
)
_LABELS = words(
    """exclusive urgent live breaking update analysis opinion explainer watch video photos factbox
    fact-check corrected editorial timeline interview profile review scoop alert bulletin flash"""
)
"""What stands over an article as a place does in a dateline, and is none."""
_IN_BYLINES = words("and for of in the de at with van von bin staff writer reporter agencies")
_AT = re.compile(r"\s+(?:in|at|from)\s+(?=[A-Z])")
_WHERE = re.compile(_TITLE_PLACE)
_AND_OTHERS = re.compile(r"(?:staff|agenc(?:y|ies)|[A-Z]{2,4}|Reuters)", re.IGNORECASE)
_NO_AUTHOR = re.compile(
    r"\W*(?:edit(?:or|ed|ing)|additional reporting|produc(?:er|ed)|translat(?:or|ed)|photograph\w*)"
    r"\b(?!\w)",
    re.IGNORECASE,
)
"""Who has edited an article or helped with it has not written it."""
_MONTHS = re.compile(MONTH, re.IGNORECASE)
_PERSON = re.compile(
    r"^[A-Z][\w.'’-]+(?: (?:[A-Z]\.|[A-Z][\w'’-]+|al-\w+|d[ei]|v[ao]n|bin|el)){1,3}$"
)


def byline(look: str) -> bool:
    """Whether the line names who wrote or provided the text."""
    if len(look) > 220:
        return False
    if aired(look):
        return True
    lead = _BY_LEAD.match(look)
    if lead is not None and _writers(look[lead.end() :]):
        return True
    if _REPORTING.match(look) or (_FOR.match(look) and not _shouted(look)):
        return True
    return lead is None and (role(look) or _signed(look) or _abroad(look))


def first_issued(line: str) -> str:
    """The line up to when it was published or updated."""
    return _RENEWED.split(line)[0].rstrip(" |-–—,")


_RENEWED = re.compile(r"\b(?:Updated|Published|Posted)\b")


def _writers(line: str) -> bool:
    """Whether what follows "By" is names."""
    rest = first_issued(line)
    names = [word for word in rest.split() if word[:1].isalpha()]
    small = [word for word in names if word.islower() and word not in _IN_BYLINES]
    few = len(small) <= 1 and len(names) <= 20
    return bool(names) and rest[:1].isupper() and few and not _sentence(rest)


def _abroad(look: str) -> bool:
    """Whether the line is writers with where they were ("Ada Osk in Velda and agencies")."""
    several = re.split(r",\s|\band\s", look) if " in " in look and len(look) <= 120 else []
    placed = [_AT.split(part.strip(), maxsplit=1) for part in several]
    found = [one for one in placed if len(one) == 2 and person(one[0]) and _WHERE.fullmatch(one[1])]
    others = [one for one in placed if len(one) == 1 and _AND_OTHERS.fullmatch(one[0])]
    return bool(found) and len(found) + len(others) == len(placed) > 1


def _shouted(look: str) -> bool:
    """Whether a line all in capitals is a sentence and no "JANE ROE FOR THE WORLD LEDGER"."""
    if not look.isupper():
        return False
    last = re.split(r"\b(?:FOR|IN)\b", look)[-1].strip()
    return outlets.by_name(last) is None and not nameplate(last.title())


def _signed(look: str) -> bool:
    """Whether the line is a name with an outlet ("Jane Roe | BBC News")."""
    first, mark, rest = re.sub(r"\s*[|,]\s*", "|", look).partition("|")
    if not mark or len(look) > 80 or not person(first):
        return False
    return nameplate(rest) or outlets.by_name(rest) is not None


def credits_others(look: str) -> bool:
    """Whether the line credits whose reporting was used ("Source: X", "X contributed to ...")."""
    return _REPORTING.match(look) is not None


def names(line: str) -> tuple[str, ...]:
    """The names in a byline, as written: without "By", roles and places after a comma or bar."""
    line = unglued(line)
    lead = _BY_LEAD.match(line)
    if _NO_AUTHOR.match(line) or (lead is None and credits_others(line)) or aired(line):
        return ()
    rest = first_issued(line[lead.end() :] if lead else line)
    rest = re.split(r"\s*(?:\||;| – | — | - |\bfor\b(?= [A-Z]))\s*", rest)[0].strip(" .,:")
    cut = (_AT.split(part.strip(" ."), maxsplit=1)[0] for part in re.split(r",|\band\b|&", rest))
    parts = [part if "/" in part else roleless(part) for part in cut if not nameplate(part)]
    found = tuple(p for p in parts if person(_titled(p)) and not generic(p) and not body(p))
    known = outlets.by_name(undated(rest).removesuffix(" Staff"))
    agency = known is not None and known.kind.endswith("agency")
    named = rest and not (agency or generic(rest) or nameplate(rest) or body(rest))
    return found or ((rest,) if named else ())


def unsigned(line: str) -> str:
    """The line without "By" or another word that leads a byline in."""
    lead = _BY_LEAD.match(line)
    return line[lead.end() :] if lead else line


def roleless(line: str) -> str:
    """The line without a role at its end: "Lake Courier" of "Lake Courier Staff Writer"."""
    found = _ROLE.search(line)
    if found is None or found.end() < len(line.rstrip(" .")):
        return line
    return line[: found.start()].strip(" ,/|-")


def _titled(name: str) -> str:
    return name.title() if name.isupper() else name


def role(look: str) -> bool:
    """Whether the line is a writer's role or desk, with or without a name ("X/Newsroom")."""
    found = _ROLE.search(look)
    if found is None or len(look) > 80 or stopped(look):
        return False
    rest = (look[: found.start()] + look[found.end() :]).strip(" /|,-–—:")
    return len(rest.split()) <= 5 and all(
        w[:1].isupper() or not w[:1].isalpha() or w in ("and", "of", "for", "the")
        for w in rest.split()
    )


def _sentence(rest: str) -> bool:
    return stopped(rest) and len(rest.split()) > 6


def nameplate(look: str) -> bool:
    """Whether the line could be an outlet's own name and nothing else ("The Coastal Courier")."""
    parts = look.split()
    if not 1 <= len(parts) <= 5 or stopped(look) or ":" in look:
        return False
    small = ("of", "and", "the", "&", "in")
    named = all(part[0].isupper() or part[0].isdigit() or part in small for part in parts)
    return named and any(part.lower() in NAMEPLATE for part in parts) and len(parts) > 1


def body(look: str) -> bool:
    """Whether the line could be the name of a body and nothing else ("Velda Police Department")."""
    parts = look.split()
    small = ("of", "on", "for", "and", "the", "in", "&")
    named = 2 <= len(parts) <= 9 and all(part[0].isupper() or part in small for part in parts)
    return named and not BODY_WORDS.isdisjoint(look.lower().split())


def people(look: str) -> bool:
    """Whether the line is the names of two persons or more and nothing else."""
    parts = re.split(r",\s(?:and\s)?|\s(?:and|&)\s", look)
    return 2 <= len(parts) <= 6 and all(map(person, parts)) and not body(look)


def aired(look: str) -> str | None:
    """The station in the line over a transcript: "Velda Television (VT-1), evening news, 3 May
    2025"; None for other lines."""
    found = _AIRED.match(look) if len(look) <= 160 else None
    return found["name"] if found and nameplate(found["name"]) and DATE_RE.search(look) else None


_AIRED = re.compile(
    rf"(?P<name>{_TITLE_PLACE})(?: \([^()]{{2,20}}\))?,\s(?=.{{0,80}}\b(?i:programmes?|programs?"
    r"|bulletin|broadcast|transcript|news|newscast|edition|interview|talk show)\b)"
)


def person(look: str) -> bool:
    """Whether the line could be a person's name and nothing else."""
    if len(look) > 50 or (look.isupper() and look.count(" ") > 2) or platform(look):
        return False
    return _PERSON.match(look) is not None


def dated(look: str) -> bool:
    """Whether the line tells when the article was published or updated, and nothing else."""
    if len(look) > 160:
        return False
    if AGO.match(look):
        return True
    rest = DATE_RE.sub(" ", look)
    has_date = rest != look
    rest = RELEASE.sub(" ", rest)
    rest = CLOCK.sub(" ", rest)
    if not has_date and not (_TIMED.match(look) and rest != look):
        return False
    rest = TIME_WORDS.sub(" ", WEEKDAYS.sub(" ", rest))
    left = [
        word
        for word in re.findall(r"[^\W\d_]+", rest)
        if word.lower() not in ("am", "pm", "a", "m", "p")
    ]
    return len(left) <= (2 if _TIMED.match(look) else 0)


def undated(look: str) -> str:
    """The line without a date at its end ("The Coastal Courier | 3 May 2025")."""
    found = next(DATE_RE.finditer(look, 0, 120), None)
    return look if found is None else look[: found.start()].rstrip(" |-–—,•·(")


_JOIN = re.compile(
    r"(?<=[A-Za-z][a-zA-Z])(?<!\bMc)(?<!\bMac)(?<!\b[DL][aeiou])(?<!\bVan)(?<!\bFitz)(?=[A-Z][a-z])"
)
"""Where two words are written as one, and no name such as "McDonald"."""


def unglued(line: str) -> str:
    """The line with a bar where a name and an outlet or a role were written as one word.

    "By JANE ROEAssociated Press" has its outlet from the capital on; where what follows is no
    outlet and no role ("McDonald"), nothing is cut.
    """
    for joint in list(_JOIN.finditer(line, 0, 200))[:20]:
        rest = line[joint.start() :].strip(" .,")
        if " " not in line[: joint.start()].strip():
            continue
        known = outlets.by_name(rest)
        if (known is not None and len(rest) >= 4) or role(rest) or nameplate(rest):
            return f"{line[: joint.start()]} | {line[joint.start() :]}"
    return _parted(line)


def _parted(line: str) -> str:
    """The line with a bar between a name and an outlet of two words or more right behind it."""
    parts = line.split() if len(line) <= 120 and "|" not in line else []
    for first in range(3, len(parts) - 1):
        after = " ".join(parts[first:])
        if parts[first - 1][-1] not in ",/–-" and parts[first - 1].lower() not in _IN_BYLINES:
            known = outlets.by_name(after)
            if known is not None and person(_titled(" ".join(parts[first - 2 : first]))):
                return f"{' '.join(parts[:first])} | {after}"
    return line


def correction(look: str) -> bool:
    """Whether the segment corrects the article."""
    return _CORRECTION.match(look) is not None


def update(look: str) -> bool:
    """Whether the segment says that the article was or will be updated."""
    if len(look) <= 50 and _UPDATE_HEAD.match(look):
        return True
    if look[:1] == "(" and len(look) <= 240 and _RENEWS.fullmatch(look) is not None:
        return True
    return len(look) <= 240 and _UPDATED.match(look) is not None


def note(look: str) -> bool:
    """Whether the segment is a note of the editor that sets nothing right in the article."""
    found = _NOTE.match(look)
    return found is not None and _MENDS.search(look, found.end()) is None


_NOTE = re.compile(r"\W{0,4}editor(?:[’']?s[’']?|ial) note\s?[:–—-]\s", re.IGNORECASE)
_MENDS = re.compile(
    r"\b(?:correct|clarif|amend|updat|revis|chang|remov|retract|mis(?:stat|ident|spel|quot|tak)|erro"
    r"|inaccura|wrong|earlier|previous|original|initial|first published|since)",
    re.IGNORECASE,
)


def dateline(text: str) -> int:
    """The length of the dateline at the start of `text`, dash included; 0 for none."""
    found = _DATELINE.match(text[:160])
    if found is None:
        return 0
    line = found.group().rstrip()
    if found.end() >= len(text) or not _plausible(line):
        return 0
    return len(line)


def _plausible(line: str) -> bool:
    """ "US - Iran talks" and "UPDATE: " begin like a dateline; an acronym alone is no place."""
    core = line.rstrip(" -–—―:/.")
    if line.endswith(":"):  # "TRUMP: We will" is a speaker's label, "ISLAMABAD: The" a dateline
        return states.by_name(core.split(",")[0]) is not None and len(core) >= 4
    if "(" in core or _MONTHS.search(core):
        return True
    if core.lower() in _LABELS:
        return False
    return len(core.split(",")[0].replace(".", "")) >= 4
