"""Whether two descriptions can mean the same source: number, kind, gender, post, country."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from headwater.knowledge import states
from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.resolving.people import People
from headwater.reading.words import nouns
from headwater.records import PERSON_KINDS, HopKind


def content_words(one: Described) -> frozenset[str]:
    """The words of a description beside its noun that say which one is meant."""
    words = (w for w in one.words if w not in _SMALL and not w.isdigit())
    return frozenset(w for w in words if one.head not in {w, nouns.singular(w)})


_SMALL = nouns.INDEFINITE | nouns.words(
    """
    the a an this that these those same of for in at from to with and or two three four
    five six seven eight nine ten both other 's ' also new own former then top newly acting
    outgoing incoming veteran embattled longtime long-time own said
    unidentified unnamed
    """
)


def same_noun(one: Described, old: Described) -> bool:
    """Whether two nouns can take each other up ("sources", "officials")."""
    if one.head.removeprefix("ex-") in {old.head, old.head.split("-")[0]}:
        # "the aide", of an aide-de-camp
        return True
    if one.head == "source" and one.definite:
        return old.kind in {HopKind.ANONYMOUS, HopKind.GROUP} and not old.named
    if one.span.quote.lower() in _THIS_ONE:
        return old.kind is HopKind.ANONYMOUS and not (old.named or old.plural)
    if one.definite and not old.named and old.kind in PERSON_KINDS and may_call(one.head, old.head):
        return True
    if one.head == "charge" and one.definite and "charging" in old.words:
        # "the charges", of the charging documents
        return old.kind is one.kind
    groups = (_SOURCES, _PEOPLE)
    return any(one.head in group and old.head in group for group in groups)


_SOURCES = frozenset({"source", "official", "person"})
_THIS_ONE = frozenset({"this person", "the same person"})
"""Who was spoken of last, whatever he is."""


_PEOPLE = frozenset({"man", "father", "resident", "fisherman", "driver"})


_CALLINGS = {
    "diplomat": nouns.words(
        "ambassador envoy consul foreign chargé minister spokeswoman spokesman"
    ),
    "politician": nouns.words(
        "president premier minister senator congressman mp leader chancellor"
    ),
    "lawmaker": nouns.words("senator congressman congresswoman representative mp deputy"),
    "soldier": nouns.words("sergeant corporal private lieutenant captain"),
    "officer": nouns.words(
        "sergeant lieutenant captain major colonel constable inspector detective"
    ),
    "premier": nouns.words("prime"),
    "minister": nouns.words("secretary"),
    "congressman": nouns.words("representative"),
    "congresswoman": nouns.words("representative"),
    "envoy": nouns.words("ambassador representative negotiator diplomat"),
    "ambassador": nouns.words("representative envoy"),
    "mp": nouns.words("deputy lawmaker legislator"),
    "deputy": nouns.words("mp lawmaker legislator parliamentarian"),
    "cleric": nouns.words("sheikh imam ayatollah mullah bishop archbishop patriarch rev reverend"),
    "clergyman": nouns.words("rev reverend vicar priest pastor bishop canon"),
    "priest": nouns.words("father rev reverend abbot"),
    "vicar": nouns.words("rev reverend canon"),
    "nun": nouns.words("sister mother"),
    "monk": nouns.words("brother abbot"),
    "prelate": nouns.words("bishop archbishop cardinal patriarch"),
    "monarch": nouns.words("king queen emir sultan"),
    "manager": nouns.words("boss coach gaffer"),
    "coach": nouns.words("boss manager gaffer"),
    "skipper": nouns.words("captain"),
    "player": nouns.words(
        "striker winger midfielder defender goalkeeper goalie forward fullback captain skipper"
    ),
    "presenter": nouns.words("host anchor broadcaster"),
    "host": nouns.words("presenter anchor broadcaster"),
    "singer": nouns.words("vocalist frontman rapper musician songwriter"),
    "writer": nouns.words("novelist author playwright poet columnist essayist"),
    "farmer": nouns.words("crofter rancher smallholder grower"),
    "entrepreneur": nouns.words("founder co-founder businessman businesswoman"),
    "royal": nouns.words("prince princess duke duchess"),
    "boss": nouns.words("executive ceo chief director chairman chairwoman head manager secretary"),
    "executive": nouns.words("ceo director"),
    "detective": nouns.words("inspector det constable"),
    "policeman": nouns.words("constable sergeant inspector superintendent"),
    "doctor": nouns.words("surgeon physician paediatrician anaesthetist consultant"),
    "scientist": nouns.words("professor"),
    "businessman": nouns.words("chairman founder owner magnate tycoon"),
    "tycoon": nouns.words("chairman founder owner magnate businessman"),
    "commander": nouns.words("general admiral colonel brigadier chief commander"),
    "spokesperson": nouns.words("spokesman spokeswoman"),
    "academic": nouns.words("professor lecturer"),
    "scholar": nouns.words("professor lecturer"),
    "leader": nouns.words("president premier chancellor chairman"),
    "head": nouns.words("director chairman chief president king emir sultan premier chancellor"),
    "official": nouns.words("spokesman spokeswoman spokesperson minister secretary commissioner"),
}
"""Words by which a text, above all a translated one, takes up a person named by a post."""


def may_title(noun: str, posts: AbstractSet[str]) -> bool:
    """Whether a noun takes up somebody by a title of his: "the silk", of a KC."""
    return bool(posts & _TITLED.get(noun, frozenset()))


_TITLED = {
    "judge": nouns.words("justice magistrate recorder"),
    "lawyer": nouns.words("solicitor barrister attorney counsel advocate kc qc sc san"),
    "barrister": nouns.words("counsel kc qc sc san"),
    "silk": nouns.words("kc qc sc san"),
    "counsel": nouns.words("barrister advocate kc qc sc san"),
    "solicitor": nouns.words("lawyer"),
    "attorney": nouns.words("lawyer"),
    "boss": _CALLINGS["boss"],
    "policeman": _CALLINGS["policeman"],
    "detective": _CALLINGS["detective"],
    "doctor": _CALLINGS["doctor"],
    "vicar": _CALLINGS["vicar"],
    "clergyman": _CALLINGS["clergyman"],
}
"""Nouns by which somebody announced is then given a title: "a judge", Justice Ada Osk."""


def akin_nouns(noun: str) -> frozenset[str]:
    """The nouns for people in whose stead `noun` may stand, or that may stand in its stead."""
    return _TITLED.get(noun, frozenset()).union(n for n, each in _TITLED.items() if noun in each)


def may_call(noun: str, head: str) -> bool:
    """Whether a noun takes up somebody brought in by a narrower one: "doctor", a cardiologist."""
    return head in _CALLINGS.get(noun, frozenset()) or head.endswith(_ENDINGS.get(noun, ()))


_ENDINGS: dict[str, tuple[str, ...]] = {
    "doctor": ("cardiologist", "oncologist", "neurologist", "radiologist", "psychiatrist",
               "pathologist", "surgeon", "epidemiologist", "gynaecologist", "virologist"),
    "scientist": ("ologist", "physicist", "chemist", "astronomer"),
    "researcher": ("ologist", "scientist", "physicist"),
    "lawyer": ("barrister", "solicitor", "attorney"),
    "soldier": ("conscript", "recruit", "reservist"),
    "journalist": ("reporter", "correspondent", "columnist"),
}  # fmt: skip
"""Nouns for people, each with the ends of narrower ones."""


def holds_post(person: Person, one: Described, wanted: frozenset[str]) -> bool:
    """Whether a person's titles hold the description's noun and all its further words."""
    titles = person.titles
    # a vice-president is no president
    whole = {word for word in titles if word.startswith("vice-")}
    posts = titles | {word.rsplit("-", 1)[-1] for word in titles - whole}
    if one.head == "official" and not wanted & person.words:
        return False
    if one.head == "minister" and person.words & {"prime"} - one.words:
        # "the minister" is no prime minister
        return False
    if {"district", "attorney"} <= wanted and "assistant" in person.words - one.words:
        # "the DA" is no assistant DA
        return False
    called = posts & _CALLINGS.get(one.head, frozenset()) or may_title(one.head, posts)
    if one.head not in posts and not called:
        return False
    if one.country and person.countries and one.country not in person.countries:
        return False
    nationality = _nationality(one, wanted)
    if one.head != "official":
        # "the senior commander", of who has been named
        wanted -= _RANKING
    if one.head == "head":
        # "the head of state", "the head of government"
        wanted -= {"state", "government"}
    # "the lieutenant colonel", of Lt. Col. Osk
    return not (wanted - person.words - titles - nationality) and gender_fits(one, person)


_RANKING = nouns.words("senior high-ranking top-ranking")


def _nationality(one: Described, wanted: frozenset[str]) -> frozenset[str]:
    """The words of a description that only tell its country, checked by code already."""
    if one.country is None:
        return frozenset()
    found = {word: states.by_name(word.capitalize()) for word in wanted}
    return frozenset(w for w, f in found.items() if f is not None and f.state.code == one.country)


def gender_fits(one: Described, person: Person) -> bool:
    """Whether nothing shows that a pronoun and a person differ in gender."""
    return one.gender is None or person.gender is None or one.gender == person.gender


def agrees(one: Described, old: Described, people: People) -> bool:
    """Whether a pronoun can stand for a description: number, kind and gender."""
    if old.own:
        return False
    if one.pronoun == "p":
        bodies = old.kind in {HopKind.STATE_BODY, HopKind.ORGANIZATION, HopKind.GROUP}
        if old.kind in {HopKind.DOCUMENT, HopKind.UNSTATED}:
            return False
        if old.kind is HopKind.OUTLET and old.named:
            # "the Times" is one paper
            return False
        return old.plural or (bodies and old.pronoun is None)
    if one.pronoun == "n":
        # "Orwell Minerals" is one, whatever its last word
        return old.kind in _THINGS and (not old.plural or old.named) and old.head not in _FOLK
    if old.plural or old.kind not in PERSON_KINDS:
        return False
    person = people.find(old.name) if old.kind is HopKind.PERSON and old.name else None
    gender = old.gender or (person.gender if person else None)
    return gender is None or gender == one.gender


_FOLK = frozenset({"staff", "crew", "personnel", "police", "family"})
"""Who is many under a word in the singular, and no "it"."""
_THINGS = frozenset(
    {
        HopKind.OUTLET,
        HopKind.ORGANIZATION,
        HopKind.STATE_BODY,
        HopKind.DOCUMENT,
        HopKind.GROUP,
    }
)
