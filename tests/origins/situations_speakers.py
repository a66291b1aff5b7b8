"""Named speakers, parties, readouts and tellers."""

from __future__ import annotations

from headwater.records import NameKind
from headwater.records import ReasonCode as R
from tests.origins.building import Line, article
from tests.origins.short import s

ACTORS = [
    s(
        "a sheriff by name, by office and through the sheriff's office are one",
        1,
        1,
        article(
            "Northline",
            Line(
                "They failed, Osk County Sheriff Otto Lund said.",
                "<told< Otto Lund",
                source="Osk County Sheriff Otto Lund",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "They failed, the Osk County sheriff said.",
                "<told< state-body:the Osk County sheriff",
            ),
        ),
        article(
            "The Harbour Courier",
            Line(
                "They failed, the sheriff's office said.", "<told< state-body:the sheriff's office"
            ),
        ),
        why=[R.SPEAKS_FOR],
    ),
    s(
        "the sheriffs of two counties are two, and the sheriff is one of them",
        1,
        2,
        article(
            "Northline",
            Line(
                "They failed, the Osk County sheriff said.",
                "<told< state-body:the Osk County sheriff",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "They failed, the Velda County sheriff said.",
                "<told< state-body:the Velda County sheriff",
            ),
        ),
        article(
            "The Harbour Courier",
            Line("They failed, the sheriff said.", "<told< state-body:the sheriff"),
        ),
    ),
    s(
        "police without a place are those of a town, be it by whoever speaks for them",
        1,
        1,
        article(
            "Northline",
            Line("They failed, Osk police said.", "<told< state-body:Osk police"),
        ),
        article("Radio Selva", Line("They failed, police said.", "<told< state-body:police")),
        article(
            "The Brenna Examiner", Line("Police said they failed.", "<told< state-body:police")
        ),
        article(
            "The Harbour Courier",
            Line(
                "They failed, Osk Police Department spokesman Sgt. Otto Lund said.",
                "<told< Otto Lund",
                source="Osk Police Department spokesman Sgt. Otto Lund",
            ),
        ),
        why=[R.SPEAKS_FOR],
    ),
    s(
        "a spokesman is one wherever he speaks, and not of the officers of whom he tells",
        1,
        1,
        article(
            "Northline",
            Line(
                "They failed, Osk Police Department spokesman Sgt. Otto Lund said.",
                "<told< Otto Lund",
                source="Sgt. Otto Lund",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "It was stopped by Velm police officers, Lund said.",
                "<told< Otto Lund",
                source="Lund",
            ),
        ),
        article("The Harbour Courier", Line("They failed, police said.", "< state-body:police")),
        actors=(("Otto Lund", NameKind.PERSON, ("Otto Lund", "Lund")),),
        why=[R.SPEAKS_FOR],
    ),
    s(
        "the police of two towns are two, and police are one of them",
        1,
        2,
        article("Northline", Line("They failed, Osk police said.", "< state-body:Osk police")),
        article(
            "Radio Selva", Line("They failed, Velda police said.", "< state-body:Velda police")
        ),
        article("The Harbour Courier", Line("They failed, police said.", "< state-body:police")),
    ),
    s(
        "two mayors of towns that are not named are two, and the mayor is one of them",
        1,
        2,
        article(
            "Northline",
            Line("They failed, Mayor Ada Lund said.", "<told< Ada Lund", source="Mayor Ada Lund"),
        ),
        article(
            "Radio Selva",
            Line(
                "They failed, Mayor Otto Velda said.",
                "<told< Otto Velda",
                source="Mayor Otto Velda",
            ),
        ),
        article(
            "The Harbour Courier",
            Line("They failed, the mayor said.", "<told< state-body:the mayor"),
        ),
    ),
    s(
        "the regional governor and the one governor by name",
        1,
        1,
        article(
            "Northline",
            Line("They failed, the regional governor said.", "<told< the regional governor"),
        ),
        article(
            "Radio Selva",
            Line(
                "They failed, Governor Ada Lund said.",
                "<told< Ada Lund",
                source="Governor Ada Lund",
            ),
        ),
        why=[R.SPEAKS_FOR],
    ),
    s(
        "an inspector without a name and a named one are not shown to be two",
        1,
        2,
        article(
            "Northline",
            Line("The inspector saw it.", "<told< The inspector", access=("saw", "saw it")),
        ),
        article(
            "Radio Selva",
            Line("Ada Lund saw it.", "<told< Ada Lund", access=("saw", "saw it")),
        ),
        why=[R.MAY_BE_SAME],
        never=[R.OWN_ACCESS],
    ),
    s(
        "both candidates may be among those who speak for themselves elsewhere",
        1,
        2,
        article(
            "Northline",
            Line(
                "Ada Lund, a former mayor, had won.",
                "<told< Ada Lund",
                access=("did", "had won"),
                source="Ada Lund, a former mayor",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                "Both candidates had won.",
                "<told< anonymous:Both candidates*2",
                access=("did", "had won"),
            ),
        ),
        why=[R.MAY_BE_SAME],
        never=[R.OWN_ACCESS],
    ),
    s(
        "a spokesman of two is neither's alone, and not shown to be apart from either",
        1,
        2,
        article(
            "Northline",
            Line(
                "Ada Lund said the pumps had failed and she saw it.",
                "<told< Ada Lund",
                access=("saw", "she saw it"),
            ),
            Line("Ada Lund, a spokeswoman for Osk Mills, left.", polarity="none"),
        ),
        article(
            "Radio Selva",
            Line(
                "Osk Mills said that it had stopped the pumps.",
                "<told< organization:Osk Mills",
                access=("party", "it had stopped"),
            ),
        ),
        article(
            "The Harbour Courier",
            Line("Ada Lund, a spokeswoman for Velda Mills, left.", polarity="none"),
        ),
        actors=(
            ("Ada Lund", NameKind.PERSON, ("Ada Lund",)),
            ("Osk Mills", NameKind.BODY, ("Osk Mills",)),
        ),
        why=[R.SAME_PARTY],
        never=[R.OWN_ACCESS],
    ),
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
        actors=(("Marta Amsel", NameKind.PERSON, ("Marta Amsel", "Amsel")),),
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
        "what two announce in one sentence is one announcement",
        1,
        1,
        article(
            "Northline",
            Line(
                "Marta Amsel and Paul Ostrow announced that they failed.",
                ("< Marta Amsel", "< Paul Ostrow"),
                content="that they failed",
                cue="announced",
            ),
        ),
        why=[R.JOINT_STATEMENT],
    ),
    s(
        "who announces it with another is no origin beside him, though he saw it elsewhere",
        1,
        1,
        article(
            "Northline",
            Line(
                "Marta Amsel and Paul Ostrow announced that they failed.",
                ("< Marta Amsel", "< Paul Ostrow"),
                content="that they failed",
                cue="announced",
            ),
        ),
        article("Radio Selva", Line("Amsel saw it.", "< Marta Amsel", access=("saw", "saw"))),
        article("The Courier", Line("Ostrow saw it.", "< Paul Ostrow", access=("saw", "saw"))),
        why=[R.JOINT_STATEMENT],
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
        "a state's agency is no teller for whom it reports of another state",
        1,
        2,
        article("TASS", Line("The lock was shelled.", "< state-body:Washington")),
        article("TASS", Line("The lock was shelled there.", "< state-body:Moscow")),
        why=[R.KNOWN_THROUGH_TELLER],
        labels=("Moscow", "Washington"),
    ),
    s(
        "the one who speaks in the readout of a state's agency is shown",
        1,
        1,
        article("TASS", Line("The lock was shelled.", "< state-body:Russian Defense Ministry")),
        why=[R.KNOWN_THROUGH_TELLER],
        labels=("Russian Defense Ministry",),
    ),
    s(
        "a member state that is not named and another one are not shown to be one",
        1,
        2,
        article("Northline", Line("The lock was shelled.", "< state-body:a Member State*1")),
        article("Radio Selva", Line("It was shelled there.", "< state-body:a Member State*1")),
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
