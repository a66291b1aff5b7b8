"""Quotations, citations and rings."""

from __future__ import annotations

from headwater.records import ReasonCode as R
from tests.origins.building import Line, article
from tests.origins.short import PUMPS, s

RUNNING = (
    "The pumps at the harbour failed shortly after midnight when the flood reached the lower valves"
    " and the night crew could not close a single gate."
)

BILL = (
    "The valves were rusty and we told the owner twice in winter, and he sent us away with a "
    "laugh and a bill."
)
QUOTE = "“nobody will run these pumps again, ever”"

QUOTATIONS = [
    s(
        "one quotation of seven words by officials of two outlets",
        1,
        1,
        article("Northline", Line(f"An official said {QUOTE}.", "< anonymous:official*1")),
        article(
            "Radio Selva", Line(f"A port official said {QUOTE}.", "< anonymous:port official*1")
        ),
        why=[R.SAME_QUOTATION],
    ),
    s(
        "a quotation of five words shows nothing",
        1,
        2,
        article(
            "Northline",
            Line("An official said “these pumps are quite dead”.", "< anonymous:official*1"),
        ),
        article(
            "Radio Selva",
            Line(
                "A port official said “these pumps are quite dead”.", "< anonymous:port official*1"
            ),
        ),
        never=[R.SAME_QUOTATION],
    ),
    s(
        "a quotation of six words does",
        1,
        1,
        article(
            "Northline",
            Line("An official said “these old pumps are quite dead”.", "< anonymous:official*1"),
        ),
        article(
            "Radio Selva",
            Line(
                "A port official said “these old pumps are quite dead”.",
                "< anonymous:port official*1",
            ),
        ),
        why=[R.SAME_QUOTATION],
    ),
    s(
        "one quotation of two named speakers is no joint statement by itself",
        1,
        2,
        article(
            "Northline", Line(f"Marta Amsel said {QUOTE}.", "< Marta Amsel", access=("did", "said"))
        ),
        article(
            "Radio Selva",
            Line(f"Paul Ostrow said {QUOTE}.", "< Paul Ostrow", access=("did", "said")),
        ),
        why=[R.SPEAKERS_DIFFER],
        never=[R.SAME_QUOTATION, R.JOINT_STATEMENT],
    ),
    s(
        "one quotation of two named speakers, of whom a text says that they spoke jointly",
        1,
        1,
        article("Northline", Line(f"Marta Amsel said {QUOTE}.", "< Marta Amsel")),
        article(
            "Radio Selva", Line(f"In a joint statement Paul Ostrow said {QUOTE}.", "< Paul Ostrow")
        ),
        why=[R.JOINT_STATEMENT],
    ),
]

CITING = [
    s(
        "a credited retelling",
        1,
        1,
        article("Northline", Line("Officials told Northline so.", "<told< anonymous:Officials")),
        article(
            "Radio Selva",
            Line(
                "Officials told Northline so, too.",
                "<cited< outlet:Northline <told< anonymous:Officials",
            ),
        ),
        why=[R.CITED_REPORT],
    ),
    s(
        "a retelling of a retelling that names the outlet before only",
        1,
        1,
        article("Northline", Line("Officials told Northline so.", "<told< anonymous:Officials")),
        article("Radio Selva", Line("Northline reported it.", "<cited< outlet:Northline")),
        article(
            "The Harbour Courier", Line("Radio Selva reported it.", "<cited< outlet:Radio Selva")
        ),
        why=[R.CITED_REPORT],
        labels=("Officials",),
    ),
    s(
        "a citation under another name of the outlet",
        1,
        1,
        article(
            "The Wall Street Journal", Line("Officials said so.", "<told< anonymous:Officials")
        ),
        article("Northline", Line("The WSJ reported it.", "<cited< outlet:WSJ")),
        why=[R.CITED_REPORT],
    ),
    s(
        "a citation under the end of the name of an outlet that no table knows",
        1,
        1,
        article("The Brenna Examiner", Line("Officials said so.", "<told< anonymous:Officials")),
        article("Northline", Line("The Examiner reported it.", "<cited< outlet:The Examiner")),
        why=[R.CITED_REPORT],
    ),
    s(
        "a citation of an outlet that is not there fits whoever stands behind it",
        1,
        1,
        article("Northline", Line("Meridian reported it.", "<cited< outlet:Meridian")),
        article(
            "Radio Selva",
            Line(
                "Officials told Meridian so.", "<cited< outlet:Meridian <told< anonymous:Officials"
            ),
        ),
        why=[R.RELAY_ITSELF],
    ),
    s(
        "two citations of an outlet that is not there",
        1,
        1,
        article("Northline", Line("Meridian reported it.", "<cited< outlet:Meridian")),
        article("Radio Selva", Line("It was so, Meridian wrote.", "<cited< outlet:Meridian")),
        why=[R.SAME_ACTOR],
        labels=("Meridian",),
    ),
    s(
        "a retelling that names a speaker whom the report does not have",
        1,
        2,
        article("Northline", Line("US officials said so.", "<told< anonymous:US officials")),
        article(
            "Radio Selva",
            Line("Residents told Northline so.", "<cited< outlet:Northline <told< group:Residents"),
        ),
    ),
    s(
        "no report cites what is shown to be published later",
        1,
        1,
        article("Northline", Line("Marta Amsel said so.", "< Marta Amsel"), published="2024-11-20"),
        article(
            "Radio Selva",
            Line("Northline reported it.", "<cited< outlet:Northline"),
            published="2024-11-10",
        ),
        why=[R.RELAY_ITSELF],
        never=[R.CITED_REPORT],
    ),
    s(
        "a cycle without an exit",
        0,
        0,
        article("Northline", Line("Radio Selva reported it.", "<cited< outlet:Radio Selva")),
        article("Radio Selva", Line("Northline reported it.", "<cited< outlet:Northline")),
        why=[R.CYCLE_WITHOUT_EXIT],
        cycles=1,
    ),
    s(
        "a cycle whose leads are in the outlets' own voice",
        0,
        0,
        article(
            "Northline",
            Line(f"{PUMPS}."),
            Line("Radio Selva reported it.", "<cited< outlet:Radio Selva"),
        ),
        article(
            "Radio Selva",
            Line("The harbour's pumps had failed."),
            Line("Northline reported it.", "<cited< outlet:Northline"),
        ),
        why=[R.CYCLE_WITHOUT_EXIT],
        cycles=1,
    ),
    s(
        "a copy without credit of words that run in a ring is no exit from it",
        0,
        0,
        article("Reuters", Line(RUNNING, "<cited< outlet:Radio Selva < anonymous:officials")),
        article("Radio Selva", Line(RUNNING, "< anonymous:officials"), credit="Reuters"),
        article("The Unheard Gazette", Line(RUNNING)),
        why=[R.CYCLE_WITHOUT_EXIT],
        cycles=1,
    ),
    s(
        "a copy that keeps the speakers and drops the credit of words that run in a ring",
        0,
        0,
        article("Reuters", Line(RUNNING, "<cited< outlet:Radio Selva < anonymous:officials")),
        article("Radio Selva", Line(RUNNING, "< anonymous:officials"), credit="Reuters"),
        article("The Unheard Gazette", Line(RUNNING, "< anonymous:officials")),
        why=[R.CYCLE_WITHOUT_EXIT],
        cycles=1,
    ),
    s(
        "a copy of an agency's readout that leaves out the agency adds no origin",
        1,
        1,
        article("TASS", Line(RUNNING, "< state-body:Russian Foreign Ministry")),
        article("The Unheard Gazette", Line(RUNNING, "< state-body:Russian Foreign Ministry")),
        article("Northline", Line(f"{PUMPS}.", "< state-body:Russian Defense Ministry")),
        article("Radio Selva", Line(f"{PUMPS}, TASS said.", "<said< outlet:TASS")),
        why=[R.COPIED_PASSAGE, R.KNOWN_THROUGH_TELLER],
    ),
    s(
        "a cycle with an exit",
        1,
        1,
        article("Northline", Line("Radio Selva reported it.", "<cited< outlet:Radio Selva")),
        article(
            "Radio Selva",
            Line("Northline reported it.", "<cited< outlet:Northline"),
            Line("Port officials told Radio Selva so.", "<told< anonymous:Port officials"),
        ),
        never=[R.CYCLE_WITHOUT_EXIT],
        cycles=1,
        labels=("Port officials",),
    ),
    s(
        "a cycle without an exit, and a carrier that has nothing to do with it",
        1,
        1,
        article("Northline", Line("Radio Selva reported it.", "<cited< outlet:Radio Selva")),
        article("Radio Selva", Line("Northline reported it.", "<cited< outlet:Northline")),
        article("The Harbour Courier", Line("Marta Amsel said so.", "< Marta Amsel")),
        why=[R.CYCLE_WITHOUT_EXIT, R.ONLY_STATED_ORIGIN],
        cycles=1,
    ),
    s(
        "a cycle of three with officials whom each has from the next",
        0,
        0,
        article(
            "Northline",
            Line(
                "Officials told Radio Selva so.", "<cited< outlet:Radio Selva < anonymous:Officials"
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Officials told the Courier so.",
                "<cited< outlet:The Harbour Courier < anonymous:Officials",
            ),
        ),
        article(
            "The Harbour Courier",
            Line("Officials told Northline so.", "<cited< outlet:Northline < anonymous:Officials"),
        ),
        why=[R.CYCLE_WITHOUT_EXIT],
        cycles=1,
    ),
]
