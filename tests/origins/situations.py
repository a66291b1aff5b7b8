"""Hand-built situations: what stands in the reports, and how many origins must be counted."""

from __future__ import annotations

from headwater.records import BlockKind, Form, NameKind
from headwater.records import ReasonCode as R
from tests.origins.building import Line, Situation, article

PERSON, BODY, STATE = NameKind.PERSON, NameKind.BODY, NameKind.STATE
PUMPS = "The pumps at Kessel harbour failed before the flood"


def s(name: str, low: int, high: int, *articles, why=(), never=(), **more) -> Situation:
    return Situation(name, articles, low, high, frozenset(why), frozenset(never), **more)


def a_copy(outlet: str, **more):
    """An article whose passage another outlet runs word for word."""
    return article(
        outlet,
        Line(
            "Workers at the eastern lock had reported rust on both main valves twice during the "
            "winter, and neither the owner nor the port replaced them before the river rose."
        ),
        **more,
    )


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

ACTORS = [
    s(
        "one interview in two outlets",
        1,
        1,
        article(
            "Northline",
            Line(
                "Marta Amsel said she saw them stop.", "<told< Marta Amsel", access=("saw", "saw")
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "They stopped, Ms Amsel said, who saw it.", "<told< Ms Amsel", access=("saw", "saw")
            ),
        ),
        why=[R.SAME_ACTOR],
        actors=(("Marta Amsel", PERSON, ("Marta Amsel", "Amsel")),),
    ),
    s(
        "a short name without help from comparing",
        1,
        1,
        article("Northline", Line("General Amsel said so.", "<told< General Amsel")),
        article("Radio Selva", Line("They failed, Marta Amsel said.", "<told< Marta Amsel")),
        why=[R.SAME_ACTOR],
    ),
    s(
        "a short name that fits two people joins one of them",
        1,
        2,
        article("Northline", Line("John Smith said so.", "<told< John Smith")),
        article("Radio Selva", Line("Jane Smith said so.", "<told< Jane Smith")),
        article("The Harbour Courier", Line("They failed, Smith said.", "<told< Smith")),
        why=[R.SAME_ACTOR],
    ),
    s(
        "father and son of one name",
        1,
        2,
        article("Northline", Line("Paul Ostrow said so.", "<told< Paul Ostrow")),
        article("Radio Selva", Line("Paul Ostrow Jr. said so.", "<told< Paul Ostrow Jr")),
    ),
    s(
        "a ministry and its spokesman",
        1,
        1,
        article(
            "Northline",
            Line(
                "The Yemeni Defense Ministry confirmed it.",
                "< state-body:Yemeni Defense Ministry",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Yemeni defense ministry spokesman Ali Saif confirmed it.",
                "< Ali Saif",
                source="Yemeni defense ministry spokesman Ali Saif",
            ),
        ),
        why=[R.SPEAKS_FOR],
    ),
    s(
        "a minister and the ministry",
        1,
        1,
        article(
            "Northline",
            Line(
                "The Yemeni Defense Ministry confirmed it.", "< state-body:Yemeni Defense Ministry"
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Yemeni Defense Minister Muhsen Saif confirmed it.",
                "< Muhsen Saif",
                source="Yemeni Defense Minister Muhsen Saif",
            ),
        ),
        why=[R.SPEAKS_FOR],
    ),
    s(
        "a former minister does not speak for the ministry",
        1,
        2,
        article(
            "Northline",
            Line(
                "The Yemeni Defense Ministry confirmed it.", "< state-body:Yemeni Defense Ministry"
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Former Yemeni Defense Minister Muhsen Saif confirmed it.",
                "< Muhsen Saif",
                source="Former Yemeni Defense Minister Muhsen Saif",
            ),
        ),
        never=[R.SPEAKS_FOR],
    ),
    s(
        "the Kremlin and Moscow",
        1,
        1,
        article("Northline", Line("The Kremlin said so.", "< state-body:Kremlin")),
        article("Radio Selva", Line("Moscow said so.", "< state-body:Moscow")),
    ),
    s(
        "two ministries of one state are not shown to be the same, nor separate",
        1,
        2,
        article(
            "Northline",
            Line(
                "The Russian Foreign Ministry said it sent the pumps.",
                "< state-body:Russian Foreign Ministry",
                access=("party", "it sent the pumps"),
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "The Russian Defense Ministry said it sent the pumps.",
                "< state-body:Russian Defense Ministry",
                access=("party", "it sent the pumps"),
            ),
        ),
        why=[R.SAME_PARTY],
    ),
    s(
        "a state as a whole is the voice of one of its ministries",
        1,
        2,
        article(
            "Northline",
            Line("Russian Foreign Ministry said so.", "< state-body:Russian Foreign Ministry"),
            Line("Russian Defense Ministry said so.", "< state-body:Russian Defense Ministry"),
        ),
        article("Radio Selva", Line("Moscow said so.", "< state-body:Moscow")),
        why=[R.SPEAKS_FOR],
    ),
    s(
        "a party on its own act and a witness",
        2,
        2,
        article(
            "Northline",
            Line(
                "The Russian Defense Ministry said it shelled the lock.",
                "< state-body:Russian Defense Ministry",
                access=("party", "it shelled the lock"),
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Marta Amsel saw the shells fall.",
                "<told< Marta Amsel",
                access=("saw", "saw the shells fall"),
            ),
        ),
        why=[R.OWN_ACCESS],
    ),
    s(
        "a joint statement",
        1,
        1,
        article(
            "Northline",
            Line(
                "Marta Amsel and Paul Ostrow said in a joint statement that they failed.",
                ("< Marta Amsel", "< Paul Ostrow"),
            ),
        ),
        why=[R.JOINT_STATEMENT],
    ),
    s(
        "two people in one sentence without a joint statement",
        1,
        2,
        article(
            "Northline",
            Line(
                "Marta Amsel and Paul Ostrow said they failed.", ("< Marta Amsel", "< Paul Ostrow")
            ),
        ),
        never=[R.JOINT_STATEMENT],
    ),
]

READOUTS = [
    s(
        "both ministers in one readout of a state's agency",
        1,
        1,
        article(
            "Northline",
            Line("The two states held talks on the harbour."),
            Line("TASS reported that the ministers met.", "<cited< outlet:TASS"),
            Line(
                "Russian Defense Minister Oleg Varn stressed the talks.",
                "< outlet:TASS < Oleg Varn",
                source="Russian Defense Minister Oleg Varn",
            ),
            Line(
                "Yemeni Defense Minister Muhsen Saif praised the talks.",
                "< outlet:TASS < Muhsen Saif",
                source="Yemeni Defense Minister Muhsen Saif",
            ),
        ),
        why=[R.KNOWN_THROUGH_TELLER, R.RELAY_ITSELF],
    ),
    s(
        "a minister who also spoke elsewhere is known without the agency",
        1,
        2,
        article(
            "Northline",
            Line("TASS reported that the ministers met.", "<cited< outlet:TASS"),
            Line(
                "Yemeni Defense Minister Muhsen Saif praised the talks.",
                "< outlet:TASS < Muhsen Saif",
                source="Yemeni Defense Minister Muhsen Saif",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Yemeni Defense Minister Muhsen Saif told Radio Selva of the talks.",
                "<told< Muhsen Saif",
                source="Yemeni Defense Minister Muhsen Saif",
                direct="told Radio Selva",
            ),
        ),
        article("The Harbour Courier", Line("The ministers met.")),
    ),
    s(
        "a ministry and its state's agency",
        1,
        1,
        article("TASS", Line("The lock was shelled.")),
        article(
            "Northline",
            Line("The Russian Defense Ministry said so.", "< state-body:Russian Defense Ministry"),
        ),
        why=[R.SPEAKS_FOR],
    ),
    s(
        "a recollection has the teller as its origin",
        1,
        1,
        article(
            "Northline",
            Line(
                "Paul Ostrow recalled that Marta Amsel had called the pumps dead.",
                "<told< Paul Ostrow <said< Marta Amsel",
            ),
        ),
        why=[R.KNOWN_THROUGH_TELLER],
        labels=("Paul Ostrow",),
    ),
    s(
        "what she said is known through two tellers, so she is the origin",
        1,
        1,
        article(
            "Northline",
            Line(
                "Paul Ostrow recalled that Marta Amsel had called the pumps dead.",
                "<told< Paul Ostrow <said< Marta Amsel",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Ida Lorn recalled Marta Amsel's words.",
                "<told< Ida Lorn <said< Marta Amsel",
            ),
        ),
        why=[R.SAME_ACTOR],
        labels=("Marta Amsel",),
    ),
    s(
        "police pass on what residents saw",
        1,
        1,
        article(
            "Northline",
            Line(
                "Kessel police said residents had seen the pumps stop.",
                "< state-body:Kessel police < group:residents",
                access=("saw", "had seen"),
            ),
        ),
        why=[R.KNOWN_THROUGH_TELLER],
    ),
    s(
        "recipients who were told, and the one who told them",
        1,
        1,
        article(
            "Northline",
            Line(
                "Two people briefed by Marta Amsel said the pumps failed.",
                "<told< anonymous:people*2 <said< Marta Amsel",
            ),
        ),
        why=[R.KNOWN_THROUGH_TELLER],
    ),
]

DOCUMENTS = [
    s(
        "a memo and an official who describes it",
        1,
        1,
        article(
            "Northline",
            Line(
                "Marta Amsel wrote in a memo that the pumps failed.",
                "<cited< outlet:Meridian < Marta Amsel",
                document=("author", "memo"),
            ),
            Line(
                "A port official said the memo was shocking.",
                "<cited< outlet:Meridian <told< anonymous:port official*1",
                document=("describer", "memo"),
            ),
        ),
        why=[R.SAME_DOCUMENT],
    ),
    s(
        "a memo and the one who received it",
        1,
        2,
        article(
            "Northline",
            Line(
                "Marta Amsel wrote in a memo that the pumps failed.",
                "< Marta Amsel",
                document=("author", "memo"),
                access=("did", "wrote"),
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Paul Ostrow, who received the memo, said the pumps failed.",
                "<told< Paul Ostrow",
                document=("recipient", "memo"),
                access=("holds", "received"),
            ),
        ),
        why=[R.DOCUMENT_TIE],
    ),
    s(
        "one document seen by two outlets",
        1,
        1,
        article(
            "Northline",
            Line(
                "A letter by Marta Amsel, seen by Northline, says the pumps failed.",
                "<seen< document:letter by Marta Amsel",
                access=("holds", "seen by Northline"),
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "The pumps failed, says a letter by Marta Amsel that Radio Selva has seen.",
                "<seen< document:letter by Marta Amsel",
                access=("holds", "has seen"),
            ),
        ),
        why=[R.SAME_DOCUMENT],
        actors=(("Marta Amsel", PERSON, ("Marta Amsel",)),),
    ),
    s(
        "contracts seen by two outlets, not shown to be the same contracts",
        1,
        2,
        article(
            "Northline",
            Line(
                "Contracts seen by Northline name the firm.",
                "<seen< document:Contracts",
                access=("holds", "seen by Northline"),
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Contracts that Radio Selva has seen name the firm.",
                "<seen< document:Contracts",
                access=("holds", "has seen"),
            ),
        ),
        why=[R.DOCUMENT_TIE],
    ),
    s(
        "who holds a document and who stands in it",
        1,
        2,
        article(
            "Northline",
            Line(
                "Paul Ostrow, who holds the contract, said she sold them.",
                "<told< Paul Ostrow",
                document=("holder", "contract"),
                access=("holds", "holds the contract"),
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "The contract shows it, she sold them.",
                "<seen< document:contract",
                access=("holds", "shows it"),
            ),
        ),
        why=[R.DOCUMENT_TIE],
    ),
    s(
        "contracts and recruits through one outlet",
        1,
        2,
        article(
            "Northline",
            Line(
                "Recruits told Meridian a firm hired them.",
                "<cited< outlet:Meridian <told< group:Recruits",
                access=("did", "hired them"),
            ),
            Line(
                "Contracts seen by Meridian name a firm.",
                "<cited< outlet:Meridian <seen< document:Contracts",
                access=("holds", "seen by Meridian"),
            ),
        ),
        why=[R.SAME_REPORT],
    ),
    s(
        "a measurement and a witness in two outlets",
        2,
        2,
        article(
            "Northline",
            Line(
                "The river institute measured no flow.",
                "< organization:River Institute",
                access=("measured", "measured"),
            ),
        ),
        article(
            "Radio Selva",
            Line("Marta Amsel saw no flow.", "<told< Marta Amsel", access=("saw", "saw")),
        ),
        why=[R.OWN_ACCESS],
    ),
]

WITNESSES = [
    s(
        "two named witnesses in one article: one article alone never shows two",
        1,
        2,
        article(
            "Northline",
            Line("Marta Amsel saw it.", "<told< Marta Amsel", access=("saw", "saw")),
            Line("Paul Ostrow saw it too.", "<told< Paul Ostrow", access=("saw", "saw")),
        ),
        why=[R.SAME_REPORT],
    ),
    s(
        "the article with two witnesses, rewritten elsewhere without credit",
        1,
        2,
        article(
            "Northline",
            Line("Marta Amsel saw it.", "<told< Marta Amsel", access=("saw", "saw")),
            Line("Paul Ostrow saw it too.", "<told< Paul Ostrow", access=("saw", "saw")),
        ),
        article(
            "Radio Selva",
            Line("It was seen by Paul Ostrow.", "< Paul Ostrow", access=("saw", "seen")),
        ),
        why=[R.SAME_REPORT],
    ),
    s(
        "two named witnesses through two outlets",
        2,
        2,
        article(
            "Northline", Line("Marta Amsel saw it.", "<told< Marta Amsel", access=("saw", "saw"))
        ),
        article(
            "Radio Selva", Line("Paul Ostrow saw it.", "<told< Paul Ostrow", access=("saw", "saw"))
        ),
        why=[R.OWN_ACCESS],
    ),
    s(
        "two named witnesses through two outlets, and a third report that credits both",
        2,
        2,
        article(
            "Northline", Line("Marta Amsel saw it.", "<told< Marta Amsel", access=("saw", "saw"))
        ),
        article(
            "Radio Selva", Line("Paul Ostrow saw it.", "<told< Paul Ostrow", access=("saw", "saw"))
        ),
        article(
            "The Harbour Courier",
            Line(
                "Marta Amsel told Northline she saw it.",
                "<cited< outlet:Northline <told< Marta Amsel",
                access=("saw", "saw"),
            ),
            Line(
                "Paul Ostrow told Radio Selva he saw it.",
                "<cited< outlet:Radio Selva <told< Paul Ostrow",
                access=("saw", "saw"),
            ),
        ),
        why=[R.OWN_ACCESS, R.CITED_REPORT],
    ),
    s(
        "two named witnesses through two outlets, of which only a third tells",
        1,
        2,
        article(
            "The Harbour Courier",
            Line(
                "Marta Amsel told Northline she saw it.",
                "<cited< outlet:Northline <told< Marta Amsel",
                access=("saw", "saw"),
            ),
            Line(
                "Paul Ostrow told Radio Selva he saw it.",
                "<cited< outlet:Radio Selva <told< Paul Ostrow",
                access=("saw", "saw"),
            ),
        ),
        why=[R.SAME_REPORT],
    ),
    s(
        "two nameless witnesses may be one",
        1,
        2,
        article(
            "Northline",
            Line("A resident saw it.", "<told< anonymous:resident*1", access=("saw", "saw")),
        ),
        article(
            "Radio Selva",
            Line("One resident saw it.", "<told< anonymous:resident*1", access=("saw", "saw")),
        ),
        why=[R.MAY_BE_SAME],
    ),
    s(
        "a nurse and a sailor, nameless, through two outlets",
        2,
        2,
        article(
            "Northline", Line("A nurse saw it.", "<told< anonymous:nurse*1", access=("saw", "saw"))
        ),
        article(
            "Radio Selva",
            Line("A sailor saw it.", "<told< anonymous:sailor*1", access=("saw", "saw")),
        ),
        why=[R.OWN_ACCESS],
    ),
    s(
        "one says she saw it, the other does not say how he knows",
        1,
        2,
        article(
            "Northline", Line("Marta Amsel saw it.", "<told< Marta Amsel", access=("saw", "saw"))
        ),
        article("Radio Selva", Line("Paul Ostrow said so.", "<told< Paul Ostrow")),
        why=[R.ACCESS_NOT_STATED],
        never=[R.OWN_ACCESS],
    ),
    s(
        "three witnesses through three outlets",
        3,
        3,
        *(
            article(outlet, Line(f"{who} saw it.", f"<told< {who}", access=("saw", "saw")))
            for outlet, who in (
                ("Northline", "Marta Amsel"),
                ("Radio Selva", "Paul Ostrow"),
                ("The Harbour Courier", "Ida Lorn"),
            )
        ),
        why=[R.OWN_ACCESS],
    ),
]

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

COPIES = [
    s(
        "a copy without a credit",
        1,
        1,
        a_copy("Northline"),
        a_copy("Radio Selva"),
        why=[R.COPIED_PASSAGE],
        copies=1,
    ),
    s(
        "a copy with the agency's credit line",
        1,
        1,
        a_copy("Reuters"),
        a_copy("Radio Selva", credit="Reuters"),
        why=[R.CITED_REPORT],
        copies=1,
    ),
    s(
        "two outlets that run one agency's text, which is not there",
        1,
        1,
        article("Northline", Line("The pumps were rusty."), credit="Reuters"),
        article("Radio Selva", Line("Rust was on the pumps."), credit="Reuters"),
        why=[R.SAME_ACTOR],
        labels=("Reuters",),
    ),
    s(
        "officials in one agency's text, run by two outlets",
        1,
        1,
        article(
            "Northline",
            Line("Officials told Reuters so.", "< anonymous:Officials"),
            credit="Reuters",
        ),
        article(
            "Radio Selva",
            Line("US officials told so.", "< anonymous:US officials"),
            credit="Reuters",
        ),
        why=[R.SAME_RELAY],
    ),
    s(
        "an uncredited rewrite may be one origin more",
        1,
        2,
        a_copy("Northline"),
        article(
            "Radio Selva", Line("Rust on the valves had been pointed out by lock workers twice.")
        ),
        why=[R.UNCREDITED_REWRITE],
        copies=0,
    ),
    s(
        "a quotation of a third party that two reports share is no copy",
        1,
        1,
        article(
            "Northline",
            Line(
                f"Marta Amsel said: “{BILL}”",
                "< Marta Amsel",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                f"“{BILL}” is what Marta Amsel had to say.",
                "< Marta Amsel",
            ),
        ),
        copies=0,
        never=[R.COPIED_PASSAGE],
    ),
]

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

SITUATIONS = [
    *VOICE,
    *UNSOURCED,
    *DESCRIPTIONS,
    *ACTORS,
    *READOUTS,
    *DOCUMENTS,
    *WITNESSES,
    *QUOTATIONS,
    *CITING,
    *COPIES,
    *CARRIED,
    *DENIALS,
    *WORKED,
]
