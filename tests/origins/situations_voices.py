"""Outlets in their own voice, sources that nobody names, and vague descriptions."""

from __future__ import annotations

from headwater.records import BlockKind, Form
from headwater.records import ReasonCode as R
from tests.origins.building import Line, article
from tests.origins.short import PUMPS, s

VOICE = [
    s(
        "one outlet in its own voice",
        1,
        1,
        article("Northline", Line(f"{PUMPS}.")),
        why=[R.ONLY_STATED_ORIGIN],
    ),
    s(
        "two outlets in their own voice: one may be a rewrite of the other",
        1,
        2,
        article("Northline", Line(f"{PUMPS}.")),
        article("The Harbour Courier", Line("The harbour's pumps had failed by then.")),
        why=[R.UNCREDITED_REWRITE],
        never=[R.OWN_ACCESS],
    ),
    s(
        "two reports of one outlet in its own voice",
        1,
        1,
        article("Northline", Line(f"{PUMPS}.")),
        article("Northline", Line("The harbour's pumps had failed by then.")),
        why=[R.SAME_ACTOR],
    ),
    s(
        "two outlets of one owner: alone that proves nothing",
        1,
        2,
        article("The Sun", Line(f"{PUMPS}.")),
        article("The Times", Line("The harbour's pumps had failed by then.")),
        why=[R.UNCREDITED_REWRITE],
    ),
    s(
        "two outlets whose own reporters were there",
        2,
        2,
        article(
            "Northline",
            Line(
                "Our reporter on the quay saw the pumps stop.",
                "own",
                access=("was-there", "Our reporter on the quay"),
            ),
        ),
        article(
            "The Harbour Courier",
            Line(
                "The pumps stood still, a Courier reporter at the lock saw.",
                "own",
                access=("was-there", "a Courier reporter at the lock"),
            ),
        ),
        why=[R.OWN_ACCESS],
    ),
    s(
        "one outlet was there, the other does not say how it knows",
        1,
        2,
        article(
            "Northline",
            Line("Our reporter saw the pumps stop.", "own", access=("was-there", "Our reporter")),
        ),
        article("The Harbour Courier", Line(f"{PUMPS}.")),
        why=[R.UNCREDITED_REWRITE],
        never=[R.OWN_ACCESS],
    ),
    s(
        "a report without a known outlet",
        1,
        1,
        article(None, Line(f"{PUMPS}.")),
        why=[R.ONLY_STATED_ORIGIN],
    ),
    s(
        "two reports without a known outlet are two outlets",
        1,
        2,
        article(None, Line(f"{PUMPS}.")),
        article(None, Line("The harbour's pumps had failed by then.")),
        why=[R.UNCREDITED_REWRITE],
    ),
    s(
        "two witnesses are not shown to be separate where an outlet is unknown: it may be the same",
        1,
        2,
        article(
            "Northline",
            Line("Ada Osk said she saw it.", "<told< Ada Osk", access=("saw", "she saw")),
        ),
        article(
            None, Line("Otto Lund said he saw it.", "<told< Otto Lund", access=("saw", "he saw"))
        ),
        why=[R.MAY_BE_ONE_OUTLET],
        never=[R.OWN_ACCESS],
    ),
    s(
        "own voice in the lead, the speaker below",
        1,
        1,
        article(
            "Northline",
            Line(f"{PUMPS}."),
            Line("Port officials said the pumps had failed.", "<told< anonymous:Port officials"),
        ),
        why=[R.RELAY_ITSELF],
        labels=("Port officials",),
    ),
    s(
        "only a title carries it",
        0,
        0,
        article(
            "Northline",
            Line("Pumps failed at Kessel", kind=BlockKind.TITLE),
            Line("The mayor was away.", polarity="x"),
        ),
    ),
]

UNSOURCED = [
    s(
        "reportedly, and nobody else",
        0,
        1,
        article(
            "Northline",
            Line("The pumps reportedly failed.", "< unstated:reportedly", form=Form.UNSOURCED),
        ),
        why=[R.NO_STATED_ORIGIN],
    ),
    s(
        "reportedly in two outlets",
        0,
        2,
        article("Northline", Line("The pumps reportedly failed.", "< unstated:reportedly")),
        article("Radio Selva", Line("It emerged that the pumps failed.", "< unstated:It emerged")),
        why=[R.NO_STATED_ORIGIN],
    ),
    s(
        "reportedly in the lead, an outlet and its sources below",
        1,
        1,
        article(
            "Northline",
            Line("The pumps reportedly failed.", "< unstated:reportedly"),
            Line("Meridian reported that the pumps failed.", "<cited< outlet:Meridian"),
            Line(
                "Meridian's sources said the pumps failed.",
                "<cited< outlet:Meridian <told< anonymous:sources",
            ),
        ),
        why=[R.RELAY_ITSELF, R.FITS_DESCRIPTION],
    ),
    s(
        "reportedly in one outlet, officials in another: not shown to be the same",
        1,
        2,
        article("Northline", Line("The pumps reportedly failed.", "< unstated:reportedly")),
        article("Radio Selva", Line("The pumps failed, officials said.", "< anonymous:officials")),
        why=[R.ACCESS_NOT_STATED],
    ),
]

DESCRIPTIONS = [
    s(
        "two US officials are one terminal",
        1,
        1,
        article(
            "Northline",
            Line("Two US officials said the pumps failed.", "<told< anonymous:US officials*2"),
        ),
    ),
    s(
        "officials, US officials and two US officials through one relay",
        1,
        1,
        article(
            "Northline",
            Line(
                "Two US officials told Meridian the pumps failed.",
                "<cited< outlet:Meridian <told< anonymous:US officials*2",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "US officials told Meridian the pumps failed.",
                "<cited< outlet:Meridian <told< anonymous:US officials",
            ),
        ),
        article(
            "The Harbour Courier",
            Line(
                "Officials told Meridian the pumps failed.",
                "<cited< outlet:Meridian <told< anonymous:Officials",
            ),
        ),
        why=[R.SAME_RELAY],
    ),
    s(
        "Yemeni and US officials through one relay are two",
        1,
        2,
        article(
            "Northline",
            Line(
                "US officials told Meridian the pumps failed.",
                "<cited< outlet:Meridian <told< anonymous:US officials",
            ),
            Line(
                "Yemeni officials told Meridian so too.",
                "<cited< outlet:Meridian <told< anonymous:Yemeni officials",
            ),
        ),
        why=[R.ACCESS_NOT_STATED],
    ),
    s(
        "a vague description that fits two joins one and never joins them together",
        1,
        2,
        article(
            "Northline",
            Line(
                "US officials told Meridian the pumps failed.",
                "<cited< outlet:Meridian <told< anonymous:US officials",
            ),
            Line(
                "Yemeni officials told Meridian so too.",
                "<cited< outlet:Meridian <told< anonymous:Yemeni officials",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Officials told Meridian of the failure.",
                "<cited< outlet:Meridian <told< anonymous:Officials",
            ),
        ),
        why=[R.FITS_DESCRIPTION],
    ),
    s(
        "western officials fit US officials behind one relay",
        1,
        1,
        article(
            "Northline",
            Line(
                "Western officials told Meridian the pumps failed.",
                "<cited< outlet:Meridian <told< anonymous:Western officials",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "US officials told Meridian the pumps failed.",
                "<cited< outlet:Meridian <told< anonymous:US officials",
            ),
        ),
        why=[R.SAME_RELAY],
    ),
    s(
        "two officials and three officials are not the same",
        1,
        2,
        article(
            "Northline",
            Line(
                "Two officials told Meridian the pumps failed.",
                "<cited< outlet:Meridian <told< anonymous:officials*2",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Three officials told Meridian the pumps failed.",
                "<cited< outlet:Meridian <told< anonymous:officials*3",
            ),
        ),
        why=[R.ACCESS_NOT_STATED],
    ),
    s(
        "another official is not the first",
        1,
        2,
        article(
            "Northline",
            Line("An official said the pumps failed.", "<told< anonymous:An official*1"),
            Line("Another official said so too.", "<told< anonymous:Another official*1"),
        ),
    ),
    s(
        "defense and intelligence officials of one outlet are two",
        1,
        2,
        article(
            "Northline",
            Line("A defense official saw no pump run.", "<told< anonymous:defense official*1"),
            Line("An intelligence official agreed.", "<told< anonymous:intelligence official*1"),
        ),
    ),
    s(
        "officials of two outlets may be the same people",
        1,
        2,
        article("Northline", Line("Officials said so.", "<told< anonymous:Officials")),
        article("Radio Selva", Line("Officials said they failed.", "<told< anonymous:Officials")),
        why=[R.ACCESS_NOT_STATED],
    ),
    s(
        "three services may pass on one informant",
        1,
        3,
        *(
            article(
                outlet,
                Line(
                    f"The {people} intelligence service warned of it.",
                    f"< state-body:{people} intelligence service",
                ),
            )
            for outlet, people in (
                ("Northline", "German"),
                ("Radio Selva", "French"),
                ("The Harbour Courier", "Dutch"),
            )
        ),
        why=[R.ACCESS_NOT_STATED],
    ),
    s(
        "US intelligence agencies are a description that fits US officials behind one relay",
        1,
        1,
        article(
            "Northline",
            Line(
                "Meridian had it from US intelligence agencies.",
                "<cited< outlet:Meridian < state-body:US intelligence agencies",
            ),
            Line(
                "US officials told Meridian the pumps failed.",
                "<cited< outlet:Meridian <told< anonymous:US officials",
            ),
        ),
        why=[R.SAME_RELAY],
    ),
    s(
        "recruits and Yemenis behind one relay",
        1,
        1,
        article(
            "Northline",
            Line(
                "Recruits told Meridian they were tricked.",
                "<cited< outlet:Meridian <told< group:Recruits",
            ),
            Line(
                "Yemenis told Meridian they were tricked.",
                "<cited< outlet:Meridian <told< group:Yemenis",
            ),
        ),
        why=[R.SAME_RELAY],
    ),
]
