"""Words cut to a stem, and the words that carry no content of their own.

The stems are light (plural, -ed, -ing, -ly, -ion, -ment): they serve to see that two texts use
the same word, and are never shown.
"""

from __future__ import annotations

from functools import lru_cache

from headwater.knowledge.dates import DAY_NAMES

_VOWELS = frozenset("aeiouy")

_STOP = """
    a an the this that these those such same own other another each every either neither both all
    any some no not none nor nobody nothing only just even also too very much many more most less
    least few several enough quite rather so as than then there here when where while whether if
    because since although though unless until till upon about above across after again against
    along amid among around at before behind below beneath beside besides between beyond by down
    during except for from in inside into like near of off on onto out outside over past per
    round through throughout to toward towards under up via with within without and or but yet
    i you he she it we they me him her us them my your his its our their mine hers ours theirs
    myself himself herself itself ourselves themselves who whom whose which what why how
    be am is are was were been being have has had having do does did doing done can could may
    might must shall should will would ought cannot can't don't didn't doesn't isn't wasn't
    weren't aren't won't wouldn't couldn't shouldn't hasn't haven't hadn't
    said say says saying told tell tells telling added adding according reportedly allegedly
    however meanwhile moreover therefore thus still already ever never once now today yesterday
    tomorrow ago later earlier recently
    currently previously soon total mr mrs ms dr sir etc including include includes included
    's
"""

STOP_WORDS = frozenset(_STOP.split()).union(DAY_NAMES)
"""Function words, words of saying, and adverbs of time: they do not show what a clause is about."""

_LIGHT = """
    take takes took taken taking come comes came coming go goes went gone going get gets got gotten
    getting put puts putting set sets setting make makes made making give gives gave given giving
    keep keeps kept keeping bring brings brought bringing use uses used using become becomes became
    becoming remain remains remained remaining know knows knew known knowing see sees saw seen
    seeing think thinks thought let lets letting seem seems seemed appear appears appeared happen
    happens happened happening occur occurs occurred occurring want wants wanted try tries tried
    trying turn turns turned turning show shows showed shown leave leaves left leaving stand stands
    stood run runs ran running
    contain contains contained hold holds held holding involve involves involved
    need needs needed able unable likely unlikely possible certain due ready
    place places way ways part parts time times thing things case cases fact facts point points
    number numbers side sides result results kind type sort form amount lot bit rest level matter
    something anything everything someone anyone everyone somebody anybody everybody
    one ones certain
    well back own away together ahead almost nearly roughly exactly apparently really completely
    entirely fully largely mainly mostly simply clearly particularly especially immediately
    day days week weeks month months year years hour hours minute minutes night morning evening
    afternoon moment period year-old years-old today's yesterday's
"""

LIGHT_WORDS = frozenset(_LIGHT.split())
"""Words that any clause may have, whatever it is about: verbs that lean on others, nouns and
adjectives of little meaning. They tell little of what a clause is about."""


def singular(word: str) -> str:
    """The singular of a noun in lower case by its ending; what is none comes back unchanged."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "zzes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of one word in lower case; words of three letters and numbers stay as they are.

    "deliveries", "delivery" → "deliveri"; "stopped", "stopping" → "stop".
    """
    if len(word) <= 3 or not word.isalpha() or word == "news":
        return word
    cut = _without_ion(_without_ending(singular(word)))
    if len(cut) > 3 and cut.endswith("e"):
        cut = cut[:-1]
    return f"{cut[:-1]}i" if len(cut) > 3 and cut.endswith("y") else cut


def _without_ending(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1]
    for ending in ("ing", "ied", "ed", "ly"):
        if word.endswith(ending):
            cut = word[: -len(ending)]
            if len(cut) < 3 or not _VOWELS & set(cut):
                return word
            if ending == "ied":
                return f"{cut}y"
            if ending == "ly" or cut[-1] != cut[-2] or cut[-1] in "lsz":
                return cut
            return cut[:-1]
    return word


def _without_ion(word: str) -> str:
    if word.endswith(("sion", "tion")) and len(word) > 6:
        return word[:-3]
    if word.endswith("ment") and len(word) > 7:
        return word[:-4]
    return word.replace("isat", "izat") if word.endswith("isat") else word
