"""Documents, measurements and witnesses."""

from __future__ import annotations

from headwater.records import NameKind
from headwater.records import ReasonCode as R
from tests.origins.building import Line, article
from tests.origins.short import s

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
        "one quotation from charging documents and from court records",
        1,
        1,
        article(
            "Northline",
            Line(
                'Charging documents say he "wanted the pumps to fail that night".',
                "< document:charging documents",
                content='he "wanted the pumps to fail that night"',
            ),
        ),
        article(
            "Radio Selva",
            Line(
                'Court records state that he "wanted the pumps to fail that night".',
                "< document:court records",
                content='he "wanted the pumps to fail that night"',
            ),
        ),
        why=[R.SAME_QUOTATION],
    ),
    s(
        "one quotation from a letter and from a video are two entries",
        1,
        2,
        article(
            "Northline",
            Line(
                'A letter says he "wanted the pumps to fail that night".',
                "< document:letter",
                content='he "wanted the pumps to fail that night"',
            ),
        ),
        article(
            "Radio Selva",
            Line(
                'A video says he "wanted the pumps to fail that night".',
                "< document:video",
                content='he "wanted the pumps to fail that night"',
            ),
        ),
        never=[R.SAME_QUOTATION],
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
        actors=(("Marta Amsel", NameKind.PERSON, ("Marta Amsel",)),),
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
        "what stands between an origin and a third stands between its rewrite and the third",
        1,
        3,
        article("Northline", Line("It broke.", "< anonymous:nurse*1", access=("saw", "broke"))),
        article(
            "Radio Selva",
            Line("The gate went.", "< anonymous:officials", access=("saw", "went")),
            Line("The gate is broken.", "< Marta Amsel"),
        ),
        article(
            "The Harbour Courier",
            Line("A gate was lost.", "< anonymous:officials", access=("saw", "lost")),
        ),
        why=[R.MAY_BE_SAME],
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
