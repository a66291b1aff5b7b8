"""What a run of capitalised words stands for, by its own words and its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.reading.name_shapes import Shape
from headwater.records import NameKind
from headwater.text.names import HONORIFICS, fold

_BODY_WORDS = frozenset(
    """academy administration agency alliance army association authority bank board brigade bureau
    cabinet campaign center centre chamber church circle club coalition college command commission
    committee community company confederation conference congress consortium corporation corp
    council court department directorate division duma enterprise entertainment federation firm
    force forces foundation front fund government group guard guards holdings hospital house
    inc inc. initiative institute institution intelligence knesset laboratory league legion
    limited llc ltd magazine ministry mission mosque movement museum navy network office operations
    orchestra organisation organization parliament partners partnership party patrol pentagon
    police press productions programme project records regiment republicans democrats school
    secretariat senate service services society squadron studios syndicate system systems team
    technologies trust union united university works airlines airways motors industries rebels
    brotherhood jihad""".split()
)
_FORCE_WORDS = frozenset(
    "army brigade command corps forces force guard guards legion militia navy regiment squadron "
    "battalion fighters rebels division".split()
)
_PLACE_WORDS = frozenset(
    """airport archipelago avenue basin bay beach boulevard bridge canal cape city coast county
    desert district field forest garden gardens governorate gulf harbor harbour heights hill hills
    island islands isle lake mountain mountains mount oblast ocean park peninsula plain plateau
    port province region ridge river road sea square station strait street territory town township
    valley village plaza highway north south east west northern southern eastern western""".split()
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|near|at|outside|around|inside|across|from|to|into|toward|towards|city\sof|town\sof"
    r"|village\sof|province\sof|region\sof|port\sof|island\sof|north\sof|south\sof|east\sof"
    r"|west\sof|district\sof)\s(?:the\s)?\Z"
)
_PLACE_ONLY_BEFORE = re.compile(
    r"\b(?:in|near|outside|around|inside|city\sof|town\sof|village\sof|province\sof|region\sof"
    r"|port\sof|island\sof|north\sof|south\sof|east\sof|west\sof|district\sof)\s(?:the\s)?\Z"
)
_PERSON_AFTER = re.compile(
    r",?\s(?:said|says|told|added|wrote|argued|warned|insisted|explained|claimed|noted|replied|"
    r"recalled|tweeted|born|who|\(born|himself|herself|was born|died|married|,\s\d\d,)\b"
)
_TITLE_WORDS = HONORIFICS | {"defense", "secretary", "minister", "ambassador", "chief"}


def strip_titles(text: str, shape: Shape) -> Iterator[Shape]:
    """The run without titles at its front ("Colonel-General", "US Defense Secretary")."""
    words = list(shape.words)
    place = shape.start
    cut = 0
    for number, word in enumerate(words):
        if fold(word).replace(" ", "-") in _TITLE_WORDS or fold(word) in _TITLE_WORDS:
            cut = number + 1
        else:
            break
    if cut == 0 or cut >= len(words):
        if cut < len(words):
            yield shape
        return
    for word in words[:cut]:
        place = text.index(word, place) + len(word)
    place = text.index(words[cut], place)
    yield Shape(place, shape.end, tuple(words[cut:]), False)


def kind_of_shape(text: str, shape: Shape) -> NameKind | None:
    """Person, body, force or place; None where nothing tells."""
    lower = [word.lower() for word in shape.words]
    if lower[-1] in _FORCE_WORDS and len(lower) > 1:
        return NameKind.FORCE
    if any(word in _BODY_WORDS for word in lower) and len(lower) > 1:
        return NameKind.BODY
    if lower[-1] in _PLACE_WORDS or lower[0] in ("mount", "lake", "cape", "port", "fort", "gulf"):
        return NameKind.PLACE if len(lower) > 1 else None
    titled = re.search(r"(?:\w+\.?\s)\Z", text[max(shape.start - 24, 0) : shape.start])
    if titled and titled.group().strip(" .").lower() in HONORIFICS:
        return NameKind.PERSON
    before = text[max(shape.start - 24, 0) : shape.start]
    if _PERSON_AFTER.match(text, shape.end):
        return NameKind.PERSON
    if _PLACE_ONLY_BEFORE.search(before):
        return NameKind.PLACE
    if len(lower) in (2, 3) and all(w[0].isupper() and not w.isupper() for w in shape.words):
        return NameKind.PERSON
    if len(lower) == 1 and shape.words[0].isupper() and 2 <= len(shape.words[0]) <= 5:
        return NameKind.BODY
    if _PLACE_BEFORE.search(before) and not shape.initial:
        return NameKind.PLACE
    if len(lower) == 1 and not shape.initial and len(lower[0]) > 2:
        return NameKind.PERSON
    return None
