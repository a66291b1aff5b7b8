"""Source words and what they say."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from headwater.reading.describe import describe
from headwater.records import HopKind, cut

K = HopKind

# (words, kind, name, count)
CASES = [
    ("The family of Ann Roe", K.GROUP, "the family of Ann Roe", None),
    ("The 16-year old", K.ANONYMOUS, "the 16-year old", 1),
    ("Those nearby", K.GROUP, "those nearby", None),
    ("her great-uncle", K.ANONYMOUS, "great-uncle", 1),
    ("The citation", K.DOCUMENT, "the citation", None),
    ("OskRoads.org", K.ORGANIZATION, "OskRoads.org", None),
    ("OskPolice", K.STATE_BODY, "OskPolice", None),
    ("the VARN union", K.ORGANIZATION, "VARN", None),
    ("Online records", K.DOCUMENT, "Online records", None),
    ("A previous police report", K.STATE_BODY, "police", None),
    ("public records", K.DOCUMENT, "public records", None),
    ("earlier Herald reports", K.OUTLET, "Herald", None),
    ("Varne's Facebook page", K.PERSON, "Varne", 1),
    ("the union's Facebook page", K.ORGANIZATION, "the union", None),
    ("Four survivors of that morning", K.ANONYMOUS, "four survivors of that morning", 4),
    ("the officials that spoke", K.ANONYMOUS, "the officials", None),
    ("a friend of Ann Roe", K.ANONYMOUS, "a friend of Ann Roe", 1),
    ("The brother of President Luis Osk", K.ANONYMOUS, "the brother of President Luis Osk", 1),
    ("A reader of this newspaper", K.ANONYMOUS, "a reader of this newspaper", 1),
    ("Spokesman for the Atomic Energy Organization of Iran Viktor Osk", K.PERSON, "Viktor Osk", 1),
    ("Russian envoy to the UN Viktor Samarin", K.PERSON, "Viktor Samarin", 1),
    ("Sprinter Mara Quist", K.PERSON, "Mara Quist", 1),
    ("Doctors Without Borders", K.ORGANIZATION, "Médecins Sans Frontières", None),
    ("Reporters Without Borders", K.ORGANIZATION, "Reporters Without Borders", None),
    ("Col. (ret.) Stepan Orlik", K.PERSON, "Stepan Orlik", 1),
    ("A member of the delegation, Abdulmalik Hajari,", K.PERSON, "Abdulmalik Hajari", 1),
    ("Its lead author, Professor Nadia Quill of Essen University,", K.PERSON, "Nadia Quill", 1),
    ("The Guardian's Sarah Vine", K.OUTLET, "The Guardian", None),
    ("A Reuters witness", K.OUTLET, "Reuters", None),
    ("the weekly Fakt", K.OUTLET, "Fakt", None),
    ("the shipping line", K.ORGANIZATION, "the shipping line", None),
    ("the news service", K.OUTLET, "the news service", None),
    ("the news organization", K.OUTLET, "the news organization", None),
    ("the cleaning service", K.ORGANIZATION, "the cleaning service", None),
    ("The shipping line, Orlo Maritime,", K.ORGANIZATION, "Orlo Maritime", None),
    ("the coast guard", K.STATE_BODY, "the coast guard", None),
    ("people briefed on the inquiry", K.ANONYMOUS, "people briefed on the inquiry", None),
    ("The Supreme Court", K.STATE_BODY, "Supreme Court", None),
    ("The Ruvian Gaming Commission", K.STATE_BODY, "Ruvian Gaming Commission", None),
    ("the Department for Roads and Ports", K.STATE_BODY, "Department for Roads and Ports", None),
    ("International Cod Commission", K.ORGANIZATION, "International Cod Commission", None),
    ("the European Court of Human Rights", K.ORGANIZATION, "European Court of Human Rights", None),
    ("A letter left under the door", K.DOCUMENT, "a letter left under the door", None),
    ("Statistics tabled in the assembly", K.DOCUMENT, "Statistics tabled in the assembly", None),
    ("A driver put on a list of suspects", K.ANONYMOUS, "a driver put on a list of suspects", 1),
    ("a pilot not authorised to speak", K.ANONYMOUS, "a pilot", 1),
    ("a nurse the paper did not name", K.ANONYMOUS, "a nurse the paper did not name", 1),
    ("a teacher here on Monday", K.ANONYMOUS, "a teacher here on Monday", 1),
    ("The diary, one of 12 seen by Reuters,", K.DOCUMENT, "the diary", None),
    ("the club's headquarters in Genoa", K.ORGANIZATION, "the club's headquarters in Genoa", None),
    ("police headquarters", K.STATE_BODY, "police headquarters", None),
    ("a full bench of the court", K.STATE_BODY, "a full bench of the court", None),
    ("General Security", K.STATE_BODY, "General Security", None),
    ("The Osk Volcano Observatory", K.STATE_BODY, "Osk Volcano Observatory", None),
    ("Peru's geophysical institute", K.STATE_BODY, "Peru's geophysical institute", None),
    ("Peru's human rights centre", K.ORGANIZATION, "Peru's human rights centre", None),
    ("The ransomware gang Velvet Moth", K.ORGANIZATION, "Velvet Moth", None),
    ("traders in Genoa", K.GROUP, "traders in Genoa", None),
    ("shipping brokers", K.GROUP, "shipping brokers", None),
    ("Osk Semiconductors", K.ORGANIZATION, "Osk Semiconductors", None),
    ("the exporter, Lamp Agri,", K.ORGANIZATION, "Lamp Agri", None),
    ("a sales manager at Lamp Agri, Ivo Sand,", K.PERSON, "Ivo Sand", 1),
    ("the fiddler Osk Varne", K.PERSON, "Osk Varne", 1),
    ("the restaurateur", K.ANONYMOUS, "the restaurateur", 1),
    ("the neurosurgeon", K.ANONYMOUS, "the neurosurgeon", 1),
    ("the Tánaiste", K.PERSON, "the Tánaiste", 1),
    ("the Dutch chargé d'affaires", K.PERSON, "the Dutch chargé d'affaires", 1),
    ("Copper trader Osk Metals", K.ORGANIZATION, "Osk Metals", None),
    ("Her campaign manager, Robby Osk,", K.PERSON, "Robby Osk", 1),
    ("the ship's manager, Osk Varne,", K.ORGANIZATION, "Osk Varne", None),
    ("One presidential hopeful, Carla Osk,", K.PERSON, "Carla Osk", 1),
    ("People", K.GROUP, "people", None),
    ("the State", K.STATE_BODY, "State", None),
    ("Court papers filed in Linden", K.DOCUMENT, "court papers filed in Linden", None),
    ("Defense Minister Muhsen al-Daeri", K.PERSON, "Muhsen al-Daeri", 1),
    ("Mr Fitton-Brown", K.PERSON, "Fitton-Brown", 1),
    ("Malam Tanko Bello", K.PERSON, "Tanko Bello", 1),
    ("Me Odile Coustau", K.PERSON, "Odile Coustau", 1),
    ("Barr. Chidi Eze", K.PERSON, "Chidi Eze", 1),
    ("Chief Emeka Obi SAN", K.PERSON, "Emeka Obi", 1),
    ("Datuk Seri Azmi Rahman", K.PERSON, "Azmi Rahman", 1),
    ("Trade Minister Sardar Kashif Awan", K.PERSON, "Kashif Awan", 1),
    ("DSP Tukur Adamu-Bala", K.PERSON, "Tukur Adamu-Bala", 1),
    ("a police spokesman, SP Josephine Adeh,", K.PERSON, "Josephine Adeh", 1),
    ("a spokesman, Lt. Cmdr. Joe Keiley,", K.PERSON, "Joe Keiley", 1),
    ("District Collector Meera Nambiar", K.PERSON, "Meera Nambiar", 1),
    ("Mr. King", K.PERSON, "King", 1),
    ("Mrs Bishop", K.PERSON, "Bishop", 1),
    ("Mr Justice Osk", K.PERSON, "Osk", 1),
    ("Martin Luther King Jr.", K.PERSON, "Martin Luther King Jr.", 1),
    ("Kwame Baker Ofori Atta", K.PERSON, "Kwame Baker Ofori Atta", 1),
    ("The Vellin Metal Workers' Union", K.ORGANIZATION, "Vellin Metal Workers' Union", None),
    ("Carpenters' Union President Ann Roe", K.PERSON, "Ann Roe", 1),
    ("The Prosecution Service in Osk", K.STATE_BODY, "Prosecution Service in Osk", None),
    ("tests by the state bureau in Osk", K.STATE_BODY, "the state bureau in Osk", None),
    ("a report by the Health Ministry in March", K.STATE_BODY, "Health Ministry", None),
    ("Danish hearing-aid maker Osklyd A/S", K.ORGANIZATION, "Osklyd A/S", None),
    ("A representative for Velda", K.ORGANIZATION, "Velda", None),
    ("An F.D.A. spokeswoman", K.STATE_BODY, "Food and Drug Administration", None),
    ("the rights group Lul o Mezan", K.ORGANIZATION, "Lul o Mezan", None),
    ("a report by the rights group Tuareg Witness", K.ORGANIZATION, "Tuareg Witness", None),
    ("the Vest Daily newspaper", K.OUTLET, "Vest Daily", None),
    ("the New York newspaper", K.OUTLET, "the New York newspaper", None),
    ("the home's owners, Osk Care,", K.ORGANIZATION, "Osk Care", None),
    ("Counsel for the petitioners M. Orlekan", K.PERSON, "M. Orlekan", 1),
    ("A post by an X user, @Pike_Watcher,", K.PERSON, "@Pike_Watcher", 1),
    ("KP Sharma Oli", K.PERSON, "KP Sharma Oli", 1),
    ("its owner, Lamp Trading FZE,", K.ORGANIZATION, "Lamp Trading FZE", None),
    ("Jordan King Abdullah", K.PERSON, "Abdullah", 1),
    ("Osk-registered Lamp Arms", K.ORGANIZATION, "Lamp Arms", None),
    ("Inspector General of Police Ada Varne", K.PERSON, "Ada Varne", 1),
    ("Tan Kim Osk", K.PERSON, "Tan Kim Osk", 1),
    ("Gran Kelly Osk", K.PERSON, "Kelly Osk", 1),
    ("the Orle Railwaymen's Forum", K.ORGANIZATION, "Orle Railwaymen's Forum", None),
    ("Peru's permanent representation", K.STATE_BODY, "Peru's permanent representation", None),
    ("a permanent representative", K.ANONYMOUS, "a permanent representative", 1),
    ("State House", K.STATE_BODY, "State House", None),
    ("the Old Bailey", K.STATE_BODY, "Old Bailey", None),
    ("Bailey", K.PERSON, "Bailey", 1),
    ("L’Équipe", K.OUTLET, "L'Équipe", None),
    ("Sen. Lindsey Graham (R-S.C.)", K.PERSON, "Lindsey Graham", 1),
    ("US Central Command chief Erik Kurilla", K.PERSON, "Erik Kurilla", 1),
    ("Jane Roe, head of the bank", K.PERSON, "Jane Roe", 1),
    ("the ministry's spokesman, John Smith,", K.PERSON, "John Smith", 1),
    ("Hamas official Osama Hamdan", K.PERSON, "Osama Hamdan", 1),
    ("Ahmed Saleh, 34, a fisherman,", K.PERSON, "Ahmed Saleh", 1),
    ("the FT", K.OUTLET, "Financial Times", None),
    ("a CNN report", K.OUTLET, "CNN", None),
    ("state media", K.OUTLET, "state media", None),
    ("the network", K.OUTLET, "the network", None),
    ("two US officials", K.ANONYMOUS, "two US officials", 2),
    ("Two US officials", K.ANONYMOUS, "two US officials", 2),
    ("a source", K.ANONYMOUS, "a source", 1),
    ("Well-placed sources", K.ANONYMOUS, "well-placed sources", None),
    ("people familiar with the matter", K.ANONYMOUS, "people familiar with the matter", None),
    ("officials who spoke to CNN", K.ANONYMOUS, "officials", None),
    ("another official", K.ANONYMOUS, "another official", 1),
    ("both ministers", K.ANONYMOUS, "both ministers", 2),
    ("a former minister", K.ANONYMOUS, "a former minister", 1),
    ("One recruit", K.ANONYMOUS, "one recruit", 1),
    ("a woman who gave her name as Fatima", K.PERSON, "Fatima", 1),
    ("Recruits", K.GROUP, "recruits", None),
    ("dozens of residents", K.GROUP, "dozens of residents", None),
    ("a group of experts", K.GROUP, "a group of experts", None),
    ("at least 20 witnesses", K.GROUP, "at least 20 witnesses", None),
    ("Some", K.GROUP, "some", None),
    ("Yemenis expecting high pay", K.GROUP, "Yemenis", None),
    ("the Yemeni minister", K.PERSON, "the Yemeni minister", 1),
    ("the health ministry", K.STATE_BODY, "the health ministry", None),
    ("police", K.STATE_BODY, "police", None),
    ("Saudi Arabia", K.STATE_BODY, "Saudi Arabia", None),
    ("a Pentagon spokesman", K.STATE_BODY, "US Department of Defense", None),
    ("a spokeswoman for Velox", K.ORGANIZATION, "Velox", None),
    ("the ministry's spokesman", K.STATE_BODY, "ministry", None),
    ("a spokesman for the regional rescue service", K.STATE_BODY, "regional rescue service", None),
    ("a spokesman", K.ANONYMOUS, "a spokesman", 1),
    ("a Velox spokeswoman", K.ORGANIZATION, "Velox", None),
    ("a Russian spokesman", K.STATE_BODY, "a Russian spokesman", 1),
    ("the ministry's press office", K.STATE_BODY, "ministry", None),
    ("a singer's spokesman", K.ANONYMOUS, "a singer's spokesman", 1),
    ("Tovaria's", K.PERSON, "Tovaria", 1),
    ("the bureau's", K.STATE_BODY, "the bureau", None),
    ("a letter read out by the clerk", K.DOCUMENT, "a letter read out by the clerk", None),
    ("a circular dated May 6 and seen by Bloomberg", K.DOCUMENT, "a circular", None),
    ("three specialists with whom we spoke", K.ANONYMOUS, "three specialists", 3),
    ("An account calling itself Orsk Eye", K.ANONYMOUS, "Orsk Eye", 1),
    ("PC Dale Orrin", K.PERSON, "Dale Orrin", 1),
    ("Mr Silas Tarn QC", K.PERSON, "Silas Tarn", 1),
    ("BRAVE little Ugo Sarn, 7,", K.PERSON, "Ugo Sarn", 1),
    ("FURIOUS drivers", K.GROUP, "drivers", None),
    ("Minister without Portfolio Ugo Talvas", K.PERSON, "Ugo Talvas", 1),
    ("Superintendent of Police R. K. Sarn", K.PERSON, "R. K. Sarn", 1),
    ("Her colleague, the glaciologist Ugo Talvas,", K.PERSON, "Ugo Talvas", 1),
    ("one of them, a dentist from Bari,", K.ANONYMOUS, "a dentist from Bari", 1),
    ("one of whom", K.ANONYMOUS, "one of whom", 1),
    ("the Dane", K.ANONYMOUS, "the Dane", 1),
    ("Witness B", K.PERSON, "Witness B", 1),
    ("Talvas & Sarn", K.ORGANIZATION, "Talvas & Sarn", None),
    ("Orlo Motor", K.ORGANIZATION, "Orlo Motor", None),
    ("Orlo Resources", K.ORGANIZATION, "Orlo Resources", None),
    ("a poll by Tarnow", K.ORGANIZATION, "Tarnow", None),
    ("a Telegram post", K.DOCUMENT, "a Telegram post", None),
    ("the Osk party", K.ORGANIZATION, "the Osk party", None),
    ("The State of Qatar", K.STATE_BODY, "State of Qatar", None),
    ("the Security and Intelligence Service", K.STATE_BODY,
     "Security and Intelligence Service", None),
    ("Iran's embassy in London", K.STATE_BODY, "Iran's embassy in London", None),
    ("the UN's humanitarian office, OCHA,", K.ORGANIZATION, "OCHA", None),
    ("Prosecutors in Milan", K.STATE_BODY, "prosecutors in Milan", None),
    ("customs", K.STATE_BODY, "customs", None),
    ("a defence attaché", K.ANONYMOUS, "a defence attaché", 1),
    ("US intelligence agencies", K.ANONYMOUS, "US intelligence agencies", None),
    ("the actress Vilma Osk", K.PERSON, "Vilma Osk", 1),
    ("A lawyer for the promoter Dex Osk", K.ANONYMOUS, "a lawyer for the promoter Dex Osk", 1),
    ("A clerk of one of the firms, Lamp Trading,", K.ANONYMOUS, "a clerk of one of the firms", 1),
    ("The mayor of Santa Rita da Serra", K.PERSON, "the mayor of Santa Rita da Serra", 1),
    ("insurer Norvik", K.ORGANIZATION, "Norvik", None),
    ("Rival tracker Oceanlens", K.ORGANIZATION, "Oceanlens", None),
    ("the 61st Brigade", K.STATE_BODY, "61st Brigade", None),
    ("the London-based Observatory for Orle", K.ORGANIZATION, "Observatory for Orle", None),
    ("The reply, from a manager whose name is blacked out,", K.ANONYMOUS, "a manager", 1),
    ("Its author, a Cabinet bean counter,", K.ANONYMOUS, "a Cabinet bean counter", 1),
    ("A notebook she kept", K.DOCUMENT, "a notebook she kept", None),
    ("The Houthis", K.ORGANIZATION, "Houthis", None),
    ("Human Rights Watch", K.ORGANIZATION, "Human Rights Watch", None),
    ("Boeing", K.ORGANIZATION, "Boeing", None),
    ("the indictment", K.DOCUMENT, "the indictment", None),
    ("Contracts seen by the FT", K.DOCUMENT, "contracts", None),
    ("satellite images", K.DOCUMENT, "satellite images", None),
    ("Earlier reports", K.UNSTATED, "earlier reports", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "kind", "name", "count"), CASES, ids=[c[0] for c in CASES])
def test_described(words: str, kind: HopKind, name: str, count: int | None) -> None:
    found = describe(words, cut(words, 0, len(words)))
    assert (found.kind, found.name, found.count) == (kind, name, count)


GENDERS = [("Mrs Lena Osk", "f"), ("her grandson", "m"), ("the ex-wife", "f"),
           ("a camerawoman", "f"), ("an oilman", "m"),
           ("a German", None), ("Rita Hoffman", None)]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "kind", "name"),
    [
        ("The ferry is late. (Guardian)", "Guardian", K.OUTLET, "The Guardian"),
        ("The ferry is late. (Calcio Oggi - in Italian)", "Calcio Oggi", K.OUTLET, "Calcio Oggi"),
        ("The ferry is late. (Anna Osk)", "Anna Osk", K.PERSON, "Anna Osk"),
        ("The winner (Varne) is late.", "Varne", K.PERSON, "Varne"),
    ],
)
def test_credits_in_brackets(text: str, words: str, kind: HopKind, name: str) -> None:
    one = describe(text, cut(text, text.index(words), text.index(words) + len(words)))
    assert (one.kind, one.name) == (kind, name)


@pytest.mark.parametrize(("words", "gender"), GENDERS, ids=[g[0] for g in GENDERS])
def test_what_nouns_and_titles_tell_of_gender(words: str, gender: str | None) -> None:
    assert describe(words, cut(words, 0, len(words))).gender == gender


def test_features_for_resolution() -> None:
    words = "the two Yemeni officials"
    found = describe(words, cut(words, 0, len(words)))
    assert (found.definite, found.plural, found.country, found.head) == (
        True,
        True,
        "YE",
        "official",
    )
    words = "our correspondent at the scene"
    assert describe(words, cut(words, 0, len(words))).own


WORDS = (
    "the",
    "a",
    "two",
    "officials",
    "who",
    "spoke",
    "to",
    "CNN",
    ",",
    "of",
    "Jane",
    "Roe",
    "'s",
    "minister",
    "and",
    "report",
    "by",
    "“",
    "x",
    "”",
    "(",
    "his",
    "Their",
    "one",
    "BRAVE",
    "FAMILY",
    "L.L.C.s",
    "U.S.",
    "al-Dana",
    "Ministry",
    "spokesman",
    "for",
    "statement",
    "website",
    "7",
    "-",
)


@given(st.text(min_size=1, max_size=60))
@example("L.L.C.s")
def test_never_raises_and_holds_its_span(words: str) -> None:
    found = describe(words, cut(words, 0, len(words)))
    assert words[found.span.start : found.span.end] == found.span.quote


@given(
    st.lists(
        st.sampled_from(WORDS),
        min_size=1,
        max_size=12,
    ),
    st.sampled_from((" ", "\n", "")),
)
def test_never_raises_on_mangled_phrases(words: list[str], between: str) -> None:
    text = between.join(words)
    found = describe(text, cut(text, 0, len(text)))
    assert text[found.span.start : found.span.end] == found.span.quote
