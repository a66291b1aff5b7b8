"""From pronouns and short descriptions to who is meant; precision before recall."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (style, passage, the name of the last terminal, the antecedent's words)
CASES = [
    ("he, the only speaker",
     "{s1|Governor Tom Osk} {c1|said} {t1|the port was shut}. {s|He} {c|said} {t|it was safe}.",
     "Tom Osk", "Governor Tom Osk"),
    ("gender by a given name",
     "{s2|Lena Osk} {c2|said} {t2|it was late}. {s1|Tom Reyd} {c1|agreed} {t1|with that}. "
     "{s|She} {c|said} {t|it was safe}.", "Lena Osk", "Lena Osk"),
    ("a new subject in between",
     "{s1|Governor Tom Osk} {c1|said} {t1|the port was shut}. Mayor Omar Reyd was angry. "
     "{s|He} {c|said} {t|it was safe}.", "Omar Reyd", "Mayor Omar Reyd"),
    ("nobody named in a quotation",
     "{s1|Governor Tom Osk} {c1|said} {t1|the port was shut}. {t|“Uncle Ben Reyd knew it,”} "
     "{s|he} {c|said}.", "Tom Osk", "Governor Tom Osk"),
    ("too far back",
     "{s1|Governor Tom Osk} {c1|said} {t1|the port was shut}. Rain fell. Ships lay idle. "
     "Cranes stood still. Trucks turned back. {s|He} {c|said} {t|it was safe}.", "He", None),
    ("they, a group",
     "{s1|Three drivers} {c1|said} {t1|the road was shut}. {s|They} {c|said} {t|it was late}.",
     "three drivers", "Three drivers"),
    ("no company by the name of somebody who spoke",
     "{s1|Harlan Mills, a track inspector,} {c1|wrote} {t1|so}. {s|The company} {c|said} {t|no}.",
     "the company", None),
    ("a company by a name like somebody's",
     "{s1|Harlan Mills} {c1|wrote} {t1|so}. {s|The company} {c|said} {t|no}.",
     "Harlan Mills", "Harlan Mills"),
    ("it is no person",
     "{s1|Governor Tom Osk} {c1|said} {t1|the port was shut}. {s|It} {c|said} {t|so}.", "It", None),
    ("the sources",
     "{s1|Two sources close to the talks} {c1|said} {t1|it was over}. Rain fell. "
     "{s|The sources} {c|said} {t|no date was set}.",
     "two sources close to the talks", "Two sources close to the talks"),
    ("two new sources",
     "{s1|Informed sources} {c1|said} {t1|it was over}. {s|Two sources} {c|said} {t|so}.",
     "two sources", None),
    ("the other number",
     "{s1|Informed sources} {c1|said} {t1|it was over}. {s|The source} {c|said} {t|so}.",
     "the source", None),
    ("which one is said",
     "{s1|A recruit} {c1|said} {t1|he was hit}. {s|The recruit who joined in May} {c|said} {t|so}.",
     "the recruit", None),
    ("who, after a name",
     "The mayor, Jane Roe, {s|who} {c|said} {t|she was ill}, stayed away.", "Jane Roe", "Jane Roe"),
    ("who, after a noun",
     "There were two drivers {s|who} {c|said} {t|they were ill}.", "two drivers", "two drivers"),
    ("which, after what is done with a paper",
     "It began with the unsealing of an affidavit {s|that} {c|said} {t|it fell}.",
     "an affidavit", "an affidavit"),
    ("which, after somebody's paper",
     "The mayor read out her letter, {s|which} {c|said} {t|it fell}.", "letter", "her letter"),
    ("who, after somebody's people",
     "The council met its lawyers, {s|who} {c|said} {t|it fell}.", "council's lawyers",
     "its lawyers"),
    ("a short title",
     "{s1|Lt. Aaron Doyle} {c1|said} {t1|it was over}. {s|The lieutenant} {c|said} {t|so}.",
     "Aaron Doyle", "Lt. Aaron Doyle"),
    ("a diplomat by calling",
     "{s1|Foreign Ministry spokeswoman Irina Sool} {c1|said} {t1|it was a lie}. "
     "{t|“Nothing else,”} {s|the diplomat} {c|stressed}.",
     "Irina Sool", "Foreign Ministry spokeswoman Irina Sool"),
    ("one of a family speaks",
     "Jerry Pike died. {s1|Jane Pike} {c1|said} {t1|he was kind}. {s|Pike} {c|said} {t|so}.",
     "Jane Pike", "Jane Pike"),
    ("a father who has part of the name",
     "John Samir Osk fled. {s1|His father, Samir Osk,} {c1|said} {t1|it was late}. "
     "{s|Samir Osk} {c|knew} {t|so}.", "Samir Osk", None),
    ("a first name of somebody whose age is told",
     "{s1|Ann Roe} {c1|said} {t1|it was late}. Velm Brank, 52, began on Monday. "
     "{s|Velm} {c|knew} {t|so}.", "Velm Brank", "Velm Brank"),
    ("a surname with the ending of a possessive",
     "Velmira Brankova sat in the yard. {s|Brankova's} {c|claim} {t|that it was late} was denied.",
     "Velmira Brankova", "Velmira Brankova"),
    ("a hospital by its saint",
     "A nurse at St. Osk's Medical Centre fell ill. {s|St. Osk's} {c|said} {t|so}.",
     "St. Osk's Medical Centre", None),
    ("a surname like a plural",
     "{s1|Amy Parsons} {c1|said} {t1|it was late}. {s|Parsons} {c|said} {t|so}.",
     "Amy Parsons", "Amy Parsons"),
    ("the company",
     "{s1|The Orlo Shipping Company} {c1|said} {t1|it was late}. {s|The company} {c|said} {t|so}.",
     "Orlo Shipping Company", "The Orlo Shipping Company"),
    ("two companies",
     "{s2|Orlo Bank} {c2|said} {t2|so}. {s1|Kesh Bank} {c1|said} {t1|it was late}. "
     "{s|The company} {c|said} {t|so}.", "the company", None),
    ("a firm is not its product",
     "The Airbus A400M landed. {s|Airbus} {c|said} {t|it was safe}.", "Airbus", None),
    ("a land in no table",
     "The port lies in Velmark. {s|Velmark} {c|said} {t|it was safe}.", "Velmark", None),
    ("a man called Press",
     "{s1|Jim Press} {c1|said} {t1|it was late}. {s|Press} {c|said} {t|so}.",
     "Jim Press", "Jim Press"),
    ("the paper in no table",
     "{s1|The Brenna Examiner} {c1|said} {t1|it was late}. {s|The Examiner} {c|said} {t|so}.",
     "Brenna Examiner", "Brenna Examiner"),
    ("the ministry, named in full before",
     "The Interior Ministry shut the road. {s1|Two drivers} {c1|complained} {t1|of it}. "
     "{s|The ministry} {c|said} {t|it was safe}.", "Interior Ministry", "Interior Ministry"),
    ("the airline, a firm that never spoke",
     "Shares in Becker Airlines fell. {s|The airline} {c|said} {t|so}.",
     "Becker Airlines", "Becker Airlines"),
    ("two firms before",
     "Becker Airlines sued Lamp Shipping. {s|The company} {c|said} {t|so}.", "the company", None),
    ("an epithet of who spoke last",
     "{s1|Mara Quist} {c1|said} {t1|it was over}. {s|The 24-year-old} {c|added} {t|so}.",
     "Mara Quist", "Mara Quist"),
    ("an epithet of somebody brought in before",
     "A driver was hurt. {s1|Mara Quist} {c1|said} {t1|so}. {s|The driver} {c|agreed} {t|so}.",
     "the driver", None),
    ("a post of its own",
     "{s1|Mara Quist} {c1|said} {t1|so}. {s|The judge} {c|agreed} {t|so}.", "the judge", None),
    ("who is only told of goes behind the speaker",
     "{s1|Lena Osk} {c1|said} {t1|that {s2|an aide} {c2|had asked} {t2|to see it}}. "
     "{s|She} {c|said} {t|no}.", "Lena Osk", "Lena Osk"),
    ("the sources, people before",
     "{s1|People familiar with the plan} {c1|said} {t1|it was over}. {s|The sources} {c|said} "
     "{t|no}.", "people familiar with the plan", "People familiar with the plan"),
    ("a premier",
     "Prime Minister Ugo Tarn spoke. {s|The premier} {c|said} {t|so}.",
     "Ugo Tarn", "Prime Minister Ugo Tarn"),
    ("a head of state",
     "President Radko Osk spoke at eight. {s|The head of state} {c|said} {t|it was late}.",
     "Radko Osk", "President Radko Osk"),
    ("a top diplomat",
     "Foreign Minister Sami Osk held talks. {s|The top diplomat} {c|said} {t|no}.",
     "Sami Osk", "Foreign Minister Sami Osk"),
    ("made governor",
     "The council appointed Ugo Talvas governor of Raymah. {s|The new governor} {c|said} {t|yes}.",
     "Ugo Talvas", "Ugo Talvas"),
    ("by nationality",
     "Iran's deputy foreign minister, Hossein Osk, and the EU's envoy, Carla Reyd, met. "
     "{s1|Osk} {c1|said} {t1|yes}. {s2|Reyd} {c2|said} {t2|no}. {s|The Iranian} {c|said} {t|so}.",
     "Hossein Osk", "Hossein Osk"),
    ("by age, some sentences on",
     "{s1|Shahida Osk} {c1|said} {t1|no}. Rain fell. Ships lay idle. Cranes stood still. "
     "{s|The 23-year-old} {c|said} {t|yes}.", "Shahida Osk", "Shahida Osk"),
    ("a first name with an age",
     "{s1|Pie king Barry Osk} {c1|said} {t1|no}. {s|Barry, 63,} {c|said} {t|yes}.",
     "Barry Osk", "Pie king Barry Osk"),
    ("told of by the one who is quoted",
     "{s1|Ola Osk} {c1|said} {t1|{s|the woman} {c|had said} {t|it was late}}.", "the woman", None),
    ("he, told of in a quotation",
     "{t1|“When I asked the colonel, {s|he} {c|told} me {t|it was flour},”} {s1|the driver} "
     "{c1|said}.", "the colonel", "the colonel"),
    ("he, to whom the source is close",
     "{s1|A person close to the general} {c1|said} {t1|{s|he} {c|had decided} {t|to go}}.",
     "the general", "the general"),
    ("it, the subject before",
     "The photograph appeared on Friday. {s|It} {c|shows} {t|him asleep}.",
     "the photograph", "The photograph"),
    ("it, the owner of the subject before",
     "The studio's statement came late. {t|It was closed}, {s|it} {c|said}.",
     "the studio", "The studio"),
    ("its report",
     "{s1|The ministry} {c1|said} {t1|no}. {s|Its report} {c|said} {t|yes}.",
     "the ministry", "The ministry"),
    ("an unknown firm that posts a loss",
     "Cementos Osk on Thursday posted a quarterly loss. {s|The company} {c|said} {t|so}.",
     "Cementos Osk", "Cementos Osk"),
    ("a firm whose shares fell",
     "Shares in Vantor fell 8%. {s|The chipmaker} {c|said} {t|so}.", "Vantor", "Vantor"),
    ("a firm by what it makes",
     "Vantor, which makes pumps, is ill. {s|The company} {c|said} {t|so}.", "Vantor", "Vantor"),
    ("a mother by her children",
     "{s1|Neighbour Ann Osk} {c1|said} {t1|no}. {s|The mum-of-two} {c|said} {t|so}.",
     "Ann Osk", "Neighbour Ann Osk"),
    ("a firm by its first word",
     "Kessa Coal hired advisers. {s|Kessa} {c|said} {t|so}.", "Kessa Coal", None),
    ("a company spokeswoman",
     "{s1|Aerolux Group} {c1|said} {t1|no}. {s|A company spokeswoman} {c|said} {t|so}.",
     "Aerolux Group", "Aerolux Group"),
    ("of two companies the one that spoke last",
     "{s1|Aerolux Group} {c1|said} {t1|no}. {s2|Kessa Holdings} {c2|said} {t2|so}. "
     "{s|A company spokeswoman} {c|said} {t|so}.", "Kessa Holdings", "Kessa Holdings"),
    ("an agency by another noun",
     "The U.N. atomic watchdog met. {s|The agency} {c|said} {t|so}.",
     "U.N. atomic watchdog", "The U.N. atomic watchdog"),
    ("an alliance by its name",
     "{s1|The March Alliance} {c1|said} {t1|no}. {s|The alliance} {c|said} {t|so}.",
     "March Alliance", "The March Alliance"),
    ("a paper that is a memo",
     "Fakt, a newspaper, got a leaked memo. {s|The paper} {c|says} {t|so}.",
     "leaked memo", "a leaked memo"),
    ("Sir and a first name",
     "{s1|The chancellor, Sir Anthony Osk,} {c1|said} {t1|no}. {s|Sir Anthony} {c|said} {t|so}.",
     "Anthony Osk", "Sir Anthony Osk"),
    ("an envoy after a quotation of three sentences",
     "{s1|Ambassador Lev Osk} {c1|said} {t1|no}. {t|“We ask. They wait. It ends,”} {s|the envoy} "
     "{c|said}.", "Lev Osk", "Ambassador Lev Osk"),
    ("a congressman by his title",
     "Rep. Dale Osk ate eggs. {s|The congressman} {c|said} {t|so}.", "Dale Osk", "Rep. Dale Osk"),
    ("it, a report whose maker is known",
     "The commission's report came. {s1|The report} {c1|says} {t1|no}. {s|It} {c|says} {t|so}.",
     "the commission", "The commission's report"),
    ("a website by its noun alone",
     "{s1|A Moldovan website} {c1|said} {t1|no}. {s2|Reuters} {c2|said} {t2|so}. {s|The website} "
     "{c|said} {t|so}.", "a Moldovan website", "A Moldovan website"),
    ("who, named later",
     "They met a rebel commander, {s|who} {c|said} {t|so}. The commander, Abu Osk, left.",
     "Abu Osk", "Abu Osk"),
    ("the doctor, a cardiologist",
     "{s1|A cardiologist} {c1|said} {t1|no}. {s|The doctor} {c|said} {t|so}.",
     "a cardiologist", "A cardiologist"),
    ("the 19-year-old, a survivor",
     "{s1|A survivor} {c1|said} {t1|no}. {s|The 19-year-old} {c|said} {t|so}.",
     "a survivor", "A survivor"),
    ("an epithet of the only one so far",
     "{s1|Ann Osk} {c1|said} {t1|no}. It rained. It snowed. {s|The ex-lollipop lady} {c|said} "
     "{t|so}.", "Ann Osk", "Ann Osk"),
    ("of two firms the one of that trade",
     "Skylark Air buys 60 jets from Embral. {s|The planemaker} {c|said} {t|so}.",
     "Embral", "Embral"),
    ("the carrier is the airline",
     "The airline Corvina is ill. {s1|Rosavia} {c1|said} {t1|no}. He works at Rosavia. "
     "{s|A representative of the carrier} {c|said} {t|so}.", "Corvina", "Corvina"),
    ("no airline is a union",
     "The airline Corvina is ill. {s|The union} {c|said} {t|so}.", "the union", None),
    ("her firm, where she is an analyst",
     "{s1|Ann Osk, an analyst at Velda AG,} {c1|said} {t1|no}. {s|Her firm} {c|said} {t|so}.",
     "Velda AG", "Velda AG"),
    ("a father of three",
     "{s1|Tom Osk} {c1|said} {t1|no}. {s|The father of three} {c|said} {t|so}.",
     "Tom Osk", "Tom Osk"),
    ("a club by its last word",
     "Orle United sacked Tom Osk. {s|The club} {c|said} {t|so}.", "Orle United", "Orle United"),
    ("no firm is the agency that paid it",
     "An agency paid Orle Medical. {s|A spokesman for the agency} {c|said} {t|so}.",
     "agency", None),
    ("the U.N. agency is not the U.N.",
     "{s1|The World Health Organization} {c1|said} {t1|no}. {s|The U.N. agency} {c|said} {t|so}.",
     "World Health Organization", "The World Health Organization"),
    ("an owner by apposition",
     "{s1|The yard's Swiss owner, Lamp Holding,} {c1|said} {t1|no}. {s|The owner} {c|said} {t|so}.",
     "Lamp Holding", "Lamp Holding"),
    ("an owner that is spoken of",
     "The new owner, Lamp Holding, was silent. {s|The new owner} {c|said} {t|so}.",
     "Lamp Holding", "Lamp Holding"),
    ("no state is an agency",
     "Vienna is cold. {s|The agency} {c|said} {t|so}.", "the agency", None),
    ("a security service",
     "Georgia's State Security Service called four men. {s|The agency} {c|said} {t|so}.",
     "Georgian intelligence service", "Georgia's State Security Service"),
    ("the ambassador of whom",
     "The prince met the ambassador of Portugal. {s|The ambassador} {c|said} {t|so}.",
     "ambassador of Portugal", "ambassador of Portugal"),
    ("who, of two nouns",
     "It came in the bag of a clerk {s|who} {c|said} {t|it was late}.", "a clerk", "a clerk"),
    ("a firm by its office",
     "Lumo Bank is late. {s|The bank's office in Oslo} {c|said} {t|no}.", "Lumo Bank",
     "Lumo Bank"),
    ("an office of nobody known",
     "It is late. {s|The bank's office in Oslo} {c|said} {t|no}.", "the bank's office in Oslo",
     None),
    ("a paper that outlets only hold",
     "{s1|A confidential report obtained by Reuters} {c1|shows} {t1|it}. {s|The report} {c|says} "
     "{t|no}.", "a confidential report", "A confidential report"),
]  # fmt: skip


@pytest.mark.parametrize(("style", "passage", "name", "words"), CASES, ids=[c[0] for c in CASES])
def test_resolved(style: str, passage: str, name: str, words: str | None) -> None:
    hop = built(passage, "World Ledger")[-1].chains[0].terminal
    assert hop.name == name
    assert (hop.antecedent.quote if hop.antecedent else None) == words


@pytest.mark.parametrize(
    ("passage", "kind"),
    [
        ("The port lies in Velmark. {s|Velmark} {c|said} {t|it was safe}.", "state-body"),
        ("{s|Velmark} {c|said} {t|it was safe}.", "person"),
        ("{s|Russia} {c|said} {t|it was safe}.", "state-body"),
        ("{s|Boeing} {c|said} {t|it was safe}.", "organization"),
    ],
)
def test_kind_of_a_single_name(passage: str, kind: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.kind.value == kind


@pytest.mark.parametrize(
    ("passage", "name"),
    [
        ("{s1|Harwick Energy} {c1|denied} {t1|it}. {t|{s2|Headquarters} {c2|knew} {t2|so}}, "
         "{s|a foreman} {c|said}.", "Harwick Energy"),
        ("Kesh gave money to a U.N. food agency. The Financial Times wept. {s2|The agency} "
         "{c2|said} {t2|so}.", "U.N. food agency"),
        ("Kesh gave money to a U.N. food agency. Reuters wept. {s2|The agency} "
         "{c2|said} {t2|so}.", "Reuters"),
        ("{s1|Lawyers for Velda Shipping} {c1|wept} {t1|so}. {s2|The company's lawyers} "
         "{c2|said} {t2|so}.", "Velda Shipping's lawyers"),
    ],
)  # fmt: skip
def test_a_body_is_taken_up(passage: str, name: str) -> None:
    names = [one.chains[0].terminal.name for one in built(passage, "World Ledger")]
    assert name in names


def test_both_firms_are_firms() -> None:
    (*_, last) = built(
        "{s1|Harwick Energy} {c1|denied} {t1|talks with its rival Torbay Power over a port}. "
        "{s|Both companies} {c|declined} {t|to comment}.",
        "World Ledger",
    )
    assert [chain.terminal.name for chain in last.chains] == ["Harwick Energy", "Torbay Power"]


def test_an_open_pronoun_is_told() -> None:
    (one,) = built("{s|They} {c|said} {t|it was late}.", "World Ledger")
    assert [span.quote for span in one.unresolved] == ["They"]


def test_a_post_announces_who_is_named_next() -> None:
    first, _ = built(
        "{s|The commander of the fleet} {c|said} {t|it was late}. {s1|Rear Admiral Ugo Rastin} "
        "{c1|said} {t1|no}.",
        "World Ledger",
    )
    assert first.chains[0].terminal.name == "Ugo Rastin"
