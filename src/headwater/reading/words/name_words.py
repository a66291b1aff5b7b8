"""Ordinary words that begin sentences with a capital, and the words of the calendar."""

from __future__ import annotations

from functools import lru_cache

from headwater.knowledge import saying
from headwater.knowledge.dates import CALENDAR, SHORT_DAYS, SHORT_MONTHS
from headwater.reading.words.finite import is_past
from headwater.reading.words.given import is_given
from headwater.text.wordlists import words

COMMON = words(
    """
    a about above according across additionally after afterwards again against all almost along
    already also although altogether always amid among an and another any anyone anything apart
    are around as aside at back based be because been before behind being below beneath beside
    besides between beyond both but by can cannot clearly come could critics current currently
    data day days despite did do does during each earlier early either elsewhere even eventually
    ever every everybody everyone everything evidence experts ex except few finally find first
    five following for former four from further furthermore generally get given go good had half
    has have having he hence her here hers herself him himself his how however hundreds i if in
    indeed information inside instead intelligence interestingly into is isn it its itself just
    last late later least less let like likewise local long look made make many may maybe me
    meanwhile men might military more moreover most much must my near nearby nearly neither
    never nevertheless new next no nobody none nonetheless nor not nothing notably now obviously
    of off officials often oil on once one only onto opponents opposition or originally other
    others otherwise our out outside over overall own part people perhaps please police possibly
    presently previously prior probably protesters quite rather read recent recently recruits
    related report reportedly reports researchers residents rest roughly same say second see
    senior set seven several shall she should show similarly since six smoke so some somebody
    someone something sometimes soon sources state still strong subsequently such supporters
    take tell ten than thanks that the their them themselves then there thereafter therefore
    these they thing things third this those though thousands three through throughout thus till
    to today together tomorrow tonight too top toward towards troops true two under
    unfortunately unless unlike until up upon us used using usually very via was we well were
    what whatever when whenever where whereas wherever whether which while who whoever whole
    whom whose why wide will with within without witnesses women work would yes yesterday yet
    you your contracts deals western eastern northern southern central many eight nine dozens
    millions scientists students teachers doctors workers investigators analysts activists
    authorities lawmakers rescuers survivors families victims ministers leaders soldiers rebels
    militants fighters governments companies most born education career early personal life
    history overview plot background reception release references see external links notes
    sources
    """
)
"""Words that begin sentences and are no names; a run that is only these is dropped."""

DATE_WORDS = CALENDAR | SHORT_DAYS | SHORT_MONTHS
"""Months and days, also in short; some are given names as well ("Jan")."""


@lru_cache(maxsize=8192)
def opens_speech(word: str) -> bool:
    """Whether a word can open a sentence before who speaks, and is nobody's given name: "Replied"
    of "Replied Ada Osk: “No.”"."""
    known = saying.verb(word.lower())
    return known is not None and known.strong and is_past(word.lower()) and not is_given(word)
