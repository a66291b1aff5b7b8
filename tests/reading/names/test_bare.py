"""What of a person's name as a network sees it is the name, and what is nobody's."""

import pytest

from headwater.reading.names.bare import bare_person
from headwater.records import NameKind

P = NameKind.PERSON

# (text with the words seen in brackets, the name, its kind)
CASES = [
    ("[Dad Imran Osk] wept.", "Imran Osk", P),
    ("[Ex-coroner Andrew Osk] wept.", "Andrew Osk", P),
    ("[LAPD Capt. Peter Osk] wept.", "Peter Osk", P),
    ("[Ann Mary Osk] wept.", "Ann Mary Osk", P),
    ("Secretary of [State Ann Osk] wept.", "Ann Osk", P),
    ("Chief of [Staff Ann Osk] wept.", "Ann Osk", P),
    ("[King Otto III] wept.", "King Otto III", P),
    ("the trial of [Ian Osk Jr. Jurors] left.", "Ian Osk Jr.", P),
    ("[ANN MARY OSK] wept.", "ANN MARY OSK", P),
    ("[Vitamin X. The Marchetti] family wept.", "Marchetti", P),
    ("He lived in [Velmark. Osk] wept.", "Osk", P),
    ("[Ann St. Osk] wept.", "Ann St. Osk", P),
    ('Joseph "[Moe" Osk] wept.', 'Joseph "Moe" Osk', P),
    ("[Twenty-year-old Ann Osk] wept.", "Ann Osk", P),
    ("[64-year-old Ann Osk] wept.", "Ann Osk", P),
    ("[. Osk] wept.", "Osk", P),
    ("[. Osk said] so.", "Osk", P),
    ("Velda's mayor [On Osk]: no.", "Osk", P),
    ("[If Secretary Osk] wept.", "Secretary Osk", P),
    ("Old [Man Osk] wept.", "Osk", P),
    ("[Old Man Osk] wept.", "Osk", P),
    ("[Man Osk] wept.", "Man Osk", P),
    ("Chief of [Detectives Ann Osk] wept.", "Ann Osk", P),
    ("[Edward Said] wept.", "Edward Said", P),
    ("[Andy Osk] wept.", "Andy Osk", P),
    ("[Marshall Osk Lund] wept.", "Marshall Osk Lund", P),
    ("[Mount Velda] is high.", "Mount Velda", NameKind.PLACE),
    ("He left [E. Marginal Way S] by car.", "E. Marginal Way S", NameKind.PLACE),
    ("[Anna Street] wept.", "Anna Street", P),
    ("the [Brenna Examiner] said so.", "Brenna Examiner", NameKind.OUTLET),
    ("[Anna Herald] wept.", "Anna Herald", P),
    ("[Public Safety] said so.", "Public Safety", NameKind.BODY),
    ("[Ann School] wept.", "Ann School", P),
    ("[Rights Beneath], a nonprofit, sued.", "Rights Beneath", NameKind.BODY),
    ("[Ann Osk], a charity worker, sued.", "Ann Osk", P),
    ("[Tipsters] called.", "Tipsters", None),
    ("[Toddler] hurt.", "Toddler", None),
    ("[Ms.] Osk left.", "Ms.", None),
    ("Otto Osk [Jr.] left.", "Jr.", None),
    ("Posted [Sun Apr] 14.", "Sun Apr", None),
    ("[Sun] left.", "Sun", P),
    ("[April Osk] left.", "April Osk", P),
    ("[Parker] left.", "Parker", P),
    ("Velm Captain left. [Captain] wept.", "Captain", P),
]


@pytest.mark.parametrize(("marked", "name", "kind"), CASES, ids=[c[0][:40] for c in CASES])
def test_the_name_alone(marked: str, name: str, kind: NameKind | None) -> None:
    text = marked.replace("[", "").replace("]", "")
    start, end = marked.index("["), marked.index("]") - 1
    start, end, shown = bare_person(text, start, end)
    assert (text[start:end], shown) == (name, kind)
