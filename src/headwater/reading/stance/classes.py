"""Classes of words by which the walk of stance finds its way through a clause."""

from __future__ import annotations

from headwater.knowledge import grammar
from headwater.text.wordlists import words

DETERMINERS = words(
    """
    the a an its his her their our my your this that these those some any of in on by for with
    's new recent earlier previous media press widespread
    possible planned more further several two three alleged
    """
)

BOUNDARIES = words(
    """
    because while although though after before when since as where ; : so and but until unless
    if
    """
)

MARKERS = frozenset(["to", "from", "against", "into"])

SAYINGS = words(
    """
    claim claims report reports allegation allegations rumor rumors rumour rumours suggestion
    suggestions notion idea hopes fears expectations assertion accusation accusations
    """
)

QUANTIFIERS = words("no none nobody nothing neither nowhere zero")
"""What an object begins with where the event is denied of it: "killed no one"."""

PREPOSITIONS = words(
    """
    with without of for from in on at by to into onto over under against between among near
    through across despite during within beyond after before since until about around toward
    towards upon amid off
    """
)

RELATIVES = words("which who whose whom where that")

PAST = grammar.words("past_forms") | words("died fired killed was were read wound")

SUBORDINATORS = words(
    """
    after before when while although though as since because despite amid following once whereas
    during
    """
)

NOUN_PLANS = words(
    """
    plans plan efforts effort attempt attempts intention bid hopes proposal proposals pledge
    promise promises threat threats push talks
    """
)

LIGHT = words(
    """
    to also far finally both again yet still already ever even just now so been it there then
    """
)

SUPPORT = words(
    """
    make makes made making take took taken taking have has had mount
    """
)

NOUNS = words(
    """
    reports states claims ends starts stops bans fears hopes signs risks aims
    """
)

SEEMING = words("appear appears appeared seem seems seemed")
"""Verbs of seeming, which are no nouns and can be the main verb."""

BE = frozenset({"is", "are", "was", "were", "been", "be"})

CONTRACTED = words("he's she's it's that's there's here's who's what's i'm")
"""A subject with its verb in one word."""

OPENING = frozenset({"that", "whether", "if", "how", "who", "what", "when", "where", "why", "to"})
