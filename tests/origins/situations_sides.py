"""Carried relays, denials, and the worked cases of the design."""

from __future__ import annotations

from headwater.records import ReasonCode as R
from tests.origins.building import Line, article
from tests.origins.short import s

CARRIED = [
    s(
        "a carried relay",
        1,
        1,
        article(
            "Northline",
            Line("Sources say they were tricked.", "< anonymous:Sources"),
            Line(
                "Recruits told Meridian they were tricked.",
                "<cited< outlet:Meridian <told< group:Recruits",
            ),
            Line("Some say they were tricked.", "< group:Some"),
        ),
        why=[R.SAME_RELAY],
    ),
    s(
        "no relay is carried over stated access to this outlet",
        1,
        2,
        article(
            "Northline",
            Line(
                "A recruit told Northline he was tricked.",
                "<told< anonymous:recruit*1",
                direct="told Northline",
            ),
            Line(
                "Recruits told Meridian they were tricked.",
                "<cited< outlet:Meridian <told< group:Recruits",
            ),
        ),
    ),
    s(
        "no relay is carried where the matter is credited to two",
        1,
        3,
        article(
            "Northline",
            Line("Recruits say they were tricked.", "< group:Recruits"),
            Line(
                "Recruits told Meridian they were tricked.",
                "<cited< outlet:Meridian <told< group:Recruits",
            ),
            Line(
                "Recruits told Reuters they were tricked.",
                "<cited< outlet:Reuters <told< group:Recruits",
            ),
        ),
    ),
]

DENIALS = [
    s(
        "a denial by the party is counted apart",
        1,
        1,
        article("Northline", Line("Officials said it was sabotage.", "< anonymous:Officials")),
        article(
            "Radio Selva", Line("The Kremlin denied it.", "< state-body:Kremlin", polarity="-")
        ),
        denials=(1, 1),
    ),
    s(
        "a denial by two parties on their own act, in two outlets",
        1,
        1,
        article("Northline", Line("Officials said it was a deal.", "< anonymous:Officials")),
        article(
            "Radio Selva",
            Line(
                "The Kremlin denied any deal of its own.",
                "< state-body:Kremlin",
                polarity="-",
                access=("party", "of its own"),
            ),
        ),
        article(
            "The Harbour Courier",
            Line(
                "Iran denied any deal of its own.",
                "< state-body:Iran",
                polarity="-",
                access=("party", "of its own"),
            ),
        ),
        denials=(2, 2),
        why=[R.OWN_ACCESS],
    ),
    s(
        "only a denial",
        0,
        0,
        article("Northline", Line("The Kremlin denied it.", "< state-body:Kremlin", polarity="-")),
        denials=(1, 1),
    ),
    s(
        "what leaves it open counts for neither side",
        1,
        1,
        article("Northline", Line("Officials said it was sabotage.", "< anonymous:Officials")),
        article("Radio Selva", Line("Paul Ostrow could not say.", "< Paul Ostrow", polarity="u")),
    ),
]

WORKED = [
    s(
        "worked: the tricked recruits",
        1,
        1,
        article(
            "Northline",
            Line(
                "Hundreds were hired under a false promise, sources claim.", "< anonymous:sources"
            ),
            Line(
                "Recruits told the FT they were pressed into it.",
                "<cited< outlet:FT <told< group:Recruits",
            ),
            Line("Yemenis expecting salaries say they were threatened.", "< group:Yemenis"),
            Line("Some say they were tricked.", "< group:Some"),
        ),
        why=[R.SAME_RELAY],
    ),
    s(
        "worked: the linked company",
        1,
        2,
        article(
            "Northline",
            Line("Recruits say a linked firm inducted them.", "< group:Recruits"),
            Line(
                "Recruits told the FT a firm hired them.", "<cited< outlet:FT <told< group:Recruits"
            ),
            Line(
                "Contracts seen by the FT name a firm.",
                "<cited< outlet:FT <seen< document:Contracts",
                access=("holds", "seen by the FT"),
            ),
        ),
    ),
    s(
        "worked: backed down",
        1,
        1,
        article(
            "Northline",
            Line("Days after it reportedly backed down, they met.", "< unstated:reportedly"),
            Line("CNN reported that it had backed down.", "<cited< outlet:CNN"),
            Line(
                "According to the sources, it dropped the plan.",
                "<cited< outlet:CNN <told< anonymous:sources",
            ),
        ),
        why=[R.RELAY_ITSELF],
    ),
    s(
        "worked: the Saudi role",
        1,
        2,
        article(
            "Northline",
            Line(
                "The Saudis had warned it, CNN's sources said.",
                "<cited< outlet:CNN <told< anonymous:sources",
            ),
        ),
        article("Radio Selva", Line("Saudi Arabia had persuaded it.")),
        why=[R.UNCREDITED_REWRITE, R.ACCESS_NOT_STATED],
    ),
    # the talks and the commander's memo stand above, among the readouts and the documents
]
