"""Who is on trial: whoever pleads or denies a charge is whom the report tells to be charged, and
not the prosecutor, the judge or the victim's brother who has just spoken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, as_person
from headwater.reading.resolving.candidates import Candidate
from headwater.reading.resolving.people import People
from headwater.reading.words import nouns
from headwater.reading.words.callings import OF_THE_LAW
from headwater.records import Span

_HAS = (
    r"(?:(?:has|had|have|is|was|are|were|been|being|both|all|\w+ly|also|later|now|then|still)\s)"
    r"{0,4}"
)
_CRIME = r"""(?:(?:an?|the|all|any|both|two|three|four|five|six|seven|eight|nine|ten|\d+|single
    |further|other|attempted|aggravated|gross|armed|sexual|dangerous|drunk|criminal|human|drugs?
    |tax|bank|wire|mail)\s){0,4}
    (?:charges?|counts?|offen[cs]es?|murder|manslaughter|homicide|rape|fraud|theft|arson|assault
    |bribery|battery|conspir\w+|perjury|burglary|robbery|kidnap\w*|stalking|harassment|possessi\w+
    |blackmail|extortion|forgery|terrorism|treason|espionage|spying|sedition|embezzle\w+
    |launder\w+|money[ ]laundering|evasion|smuggling|trafficking|grievous|wounding|killing
    |murdering|stabbing|shooting|raping|stealing|causing|driving|indecent|perverting|trespass\w*
    |vandalism|negligence|misconduct|abus(?:e|ing)|hacking|inciting|incitement)\b"""
_PLEA = re.compile(
    rf"""\s{_HAS}(?:(?:pleaded|pleads?|pled|entered|enters?)\s(?:an?\s)?(?:not\s|no\s)?(?:guilty|innocent|contest|pleas?)
    |(?:den(?:y|ies|ied)|admits?|admitted|contests?|contested)\s{_CRIME})""",
    re.VERBOSE,
)
"""What stands behind whoever answers a charge: "He pleaded not guilty", "She denies two counts"."""
_SOFT_PLEA = re.compile(
    rf"\s{_HAS}(?:den(?:y|ies|ied)|rejects?|rejected|disput(?:es?|ed))\s(?:(?:any|all|the|these|those|both)\s){{0,2}}"
    r"(?:wrongdoing|involvement|guilt|allegations?|accusations?)\b"
)
"""The same of what somebody may be charged with outside of a court."""
_TRIED = re.compile(
    rf"""(?:,?\s\(?(?:aged\s)?\d{{1,3}}\)?,?)?(?:,?\s(?:of|from)\s[^,.;]{{3,60}},)?,?(?:\s[^,.;]{{3,60}},)?\s(?:who\s)?
    (?:(?:(?:has|had|have)\s)?(?:(?:denies|denied|admits|admitted)\s(?:{_CRIME}|wrongdoing|involvement)|pleaded\s)
    |(?:(?:has|had|have|later|also|now)\s){{0,2}}(?:is|was|are|were|been|being|stands?|stood)\s(?:(?:\w+ly|also|later|now)\s){{0,2}}
     (?:charged|accused|indicted|arrested|arraigned|remanded|convicted|jailed|imprisoned|sentenced|acquitted
     |prosecuted|tried|on\strial|denied\sbail|held\swithout|due\sin\scourt|found\s(?:not\s)?guilty|wanted\sfor|suspected\sof)\b
    |(?:faces|faced|facing)\s(?:trial|{_CRIME})|(?:went|goes|is\sgoing)\son\strial\b
    |(?:appeared|appears|appearing)\s(?:(?:in|before|at|via|by|on)\s[^,.;]{{3,60}}?)?(?:charged|accused|on\scharges)\b)""",
    re.VERBOSE,
)
"""What tells behind a name that its bearer is on trial."""
_TRIES = re.compile(
    r"(?:\b(?:charg(?:ed|ing)|arrest(?:ed|ing)|indict(?:ed|ing)|convict(?:ed|ing)|acquitt(?:ed|ing)|remanded"
    r"|prosecut(?:ed|ing)|sentenced|jailed|accus(?:ed|es|ing))\s(?:(?:an?|the)\s[a-z-]+,\s)?"
    r"|\b(?:trial|prosecution|arrest|indictment|conviction|sentencing|remand)\sof\s(?:(?:an?|the)\s[\w\s-]{3,40}[\s,])?"
    r"|\b(?:case|charges?|evidence|proceedings|indictment)\sagainst\s(?:(?:an?|the)\s[\w\s-]{3,40}[\s,])?"
    r"|\b(?:[Dd]efendant|[Ss]uspect|[Aa]ccused|[Aa]lleged\s\w+|[Cc]onvicted\s\w+),?\s)\Z"
)
"""What tells before a name that its bearer is on trial."""
_BACK = 70
COURT = OF_THE_LAW | nouns.words(
    """judge magistrate attorney lawyer barrister counsel policeman policewoman bailiff juror
    recorder advocate justice victim widow widower mother father brother sister uncle aunt witness
    investigator"""
)
"""Who speaks of a charge that is another's."""
_FOR_ANOTHER = re.compile(
    r",\s(?:defending|prosecuting|mitigating|representing|for\sthe\s(?:crown|defen[cs]e|prosecution))\b",
    re.I,
)


class Trials:
    """Finds who is on trial in one report."""

    def __init__(self, text: str, people: People) -> None:
        self._text = text
        self._people = people

    def pleads(self, one: Described) -> bool:
        """Whether the words of one person stand before a plea or the denial of a charge."""
        return one.pronoun in {"m", "f"} and _PLEA.match(self._text, one.span.end) is not None

    def _rebuts(self, one: Described) -> bool:
        """Whether they stand before the denial of what may be another's word alone."""
        return _SOFT_PLEA.match(self._text, one.span.end) is not None

    def pleading(self, one: Described, found: Sequence[Candidate]) -> list[Candidate]:
        """Who of those that a pronoun may mean can say what stands behind it: of a plea or a denial
        who is charged, else nobody of the court; all of them behind any other words."""
        pleads = self.pleads(one)
        if not (pleads or self._rebuts(one)):
            return list(found)
        tried = [each for each in found if self._is_tried(each)]
        others = [each for each in found if not self._is_court(each)]
        return tried or others or ([] if pleads else list(found))

    def defendant(self, one: Described) -> Resolved | None:
        """The one person before a plea who is charged, wherever the report tells of it."""
        before = [p for p in self._people.persons if p.places[0].start < one.span.start]
        tried = [p for p in self.tried(before) if p.gender in {None, one.pronoun}]
        return as_person(one, tried[0]) if len(tried) == 1 else None

    def tried(self, persons: Iterable[Person]) -> list[Person]:
        """Those of whom the report tells what they are charged with or deny."""
        return [each for each in persons if any(map(self._is_charged, each.places))]

    def _is_tried(self, each: Candidate) -> bool:
        one = each.meant.described
        person = self._people.named(one)
        return self._is_charged(each.span) or bool(person is not None and self.tried([person]))

    def _is_charged(self, place: Span) -> bool:
        before = max(0, place.start - _BACK)
        return (
            _TRIED.match(self._text, place.end) is not None
            or _TRIES.search(self._text, before, place.start) is not None
        )

    def _is_court(self, each: Candidate) -> bool:
        words = each.meant.described.words
        return bool(words & COURT) or _FOR_ANOTHER.match(self._text, each.span.end) is not None
