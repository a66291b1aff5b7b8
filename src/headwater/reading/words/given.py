"""What a given name tells of its bearer: that it is a person, and often "he" or "she".

Written from general knowledge; a name that both women and men bear tells nothing. Here and in
`name_tables` stand those that English news has most, in `given.toml` those of all the world.
"""

from __future__ import annotations

from collections.abc import Sequence

from headwater.knowledge.tables import read
from headwater.reading.words.name_tables import MALE, PLACE_FIRST, PLACE_HEADS
from headwater.reading.words.nouns import words
from headwater.text.names import fold

FEMALE = words(
    """
    abigail adele adriana agnes agnieszka aisha alejandra alena alessandra alexandra
    alexandria alice alicia alina alison allison alma amanda amber amelia amina amy ana
    anastasia andrea angela angelina anita ann anna annabel anne annette annie antonia
    ariana asma astrid audrey avril ayesha barbara beatrice beatriz bernadette beth
    bethany betty beverly bonnie brenda bridget camilla carla carmen carol carole
    carolina caroline carolyn carrie catherine cathy cecilia celia chantal charlene
    charlotte chelsea cheryl chloe christa christiane christina christine cindy claire
    clara claudia constance cornelia cristina daisy dana daniela danielle daria debbie
    deborah denise diana diane dina donna doris dorothy edith eileen elaine eleanor
    elena elisa elisabeth elise elizabeth ella ellen elsa emilia emily emma erica erika
    erin esther eva eve evelyn farah fatima fatou faye federica felicity fernanda fiona
    florence frances francesca gabriela gabriele gail gemma georgina gertrude gina
    giulia gladys gloria greta gwen haleh hana hanna hannah harriet hazel heather heidi
    helen helena helene helga henrietta hiba hilary hilda hillary ida ilhan ines ingrid
    irene irina iris irma isabel isabella isabelle ivana ivanka jacqueline jane janet
    janice janine jasmine jeanne jenna jennifer jenny jessica jill joan joann joanna
    joanne johanna josephine joyce juana juanita judith judy julia juliana julie juliet
    justine kaja kamala karen karin karina karla katarina kate katerina katherine
    kathleen kathryn kathy katie katja katrina katy kayla kimberly kirsten kirsty
    kristen kristin kristina kristine laila lana lara laura lauren lea leah leanne leila
    lena liana lidia liliana lillian lily lina linda lisa liza lois loretta lori
    lorraine louisa louise lucia lucie lucille lucy luisa lydia madeleine madison maggie
    maia malala manuela mara marcia margaret margot maria mariam marian mariana marianne
    marie mariia marilyn marina marisa marjorie marlene marta martha martina mary maryam
    maureen maya megan melanie melinda melissa mercedes meredith mia michaela michele
    michelle mildred mina mira miranda miriam moira molly mona monica monika muriel
    myriam nada nadia nadine nancy naomi natalia natalie nataliya natasha nayla nicole
    nikki nina nora noreen norma oksana olena olga olivia pamela paola patricia paula
    pauline peggy penelope penny petra phoebe phyllis priya rachel raisa ramona rania
    raquel rebecca renee rita roberta rosa rosalind rose rosemary ruth sabrina sally
    salma samantha sandra sara sarah sharon sheila shelley sherry shirley silvia sofia
    sonia sonya sophia sophie stacey stefania stella stephanie sue susan susana susanne
    suzanne svetlana svitlana sylvia sylvie tamar tamara tammy tanya tara tatiana
    tatyana teresa tessa theresa therese tiffany tina toni tracey tracy tricia trish
    ulrike ursula valentina valeria valerie vanessa vera veronica vicki vicky victoria
    viktoria viola violet virginia viviane wanda wendy wilma yael yana yasmin yolanda
    yulia yvette yvonne zahra zainab zoe
    """
)
EITHER = words(
    """
    akira alex alexis amal amit andy angel ashley atef austin billy blake bobby cameron
    casey charlie chen chris claude corey cory daniele dominique eddie emmanuel francis
    frankie freddie german guo hansen harris iman israel jackie jackson jamie jan jay
    jean jess joe johnson jordi jun kay kelly kerry kim kirill kyle lance laurence lee
    leon leslie lewis li lin lindsay lindsey liu lou lynn maxime michal michel mitchell
    morgan morris nicky nico nicola nikita nikola noam noel ola orlando palmer patrice
    percy perry preston rafah randy recep reggie rene ricky robin said salah sam sami
    sandy sasha sean shannon shawn simone stacy stephane sultan sun terry tony tyler
    valery vivian wallace wang warren wu xi xu yoon yuan zhang zhao zhou zhu
    """
)
_WORLD = read("given")
WOMEN = FEMALE | words(_WORLD["women"])
MEN = MALE | words(_WORLD["men"])
_BEFORE = _WORLD["before_surname"]
_WOMEN_BEFORE, _MEN_BEFORE = words(_BEFORE["women"]), words(_BEFORE["men"])
GIVEN = MEN | WOMEN | EITHER


def is_given(name: str) -> bool:
    """Whether a word in lower case is a usual given name, or two of them with a hyphen."""
    if name in GIVEN:
        return True
    if name.isascii():
        return "-" in name and all(part in GIVEN for part in name.split("-"))
    plain = fold(name)
    return plain != name and is_given(plain)


def is_usual(name: str) -> bool:
    """Whether a word in lower case is a given name so usual that a firm is rarely called by it:
    "Rose Banks" is a person, "Lorne Capital" may be none."""
    return name in MALE or name in FEMALE or name in EITHER


def gender_of(name: str) -> str | None:
    """ "f" or "m" for a given name in lower case that tells it, else None."""
    plain = name if name.isascii() else fold(name)
    if plain in WOMEN:
        return "f"
    return "m" if plain in MEN else None


def gender_in(parts: Sequence[str]) -> str | None:
    """ "f" or "m" for the words of a name in lower case, by the given name or, where that tells
    nothing, by a surname that only women bear ("Petrova"); None for a single word."""
    if len(parts) == 1:
        return None
    first = fold(parts[0]).split()[:1]
    found = gender_of(first[0]) if first else None
    if found is None and first:
        found = "f" if first[0] in _WOMEN_BEFORE else "m" if first[0] in _MEN_BEFORE else None
    last = fold(parts[-1])
    if found is None and last.endswith(_OF_WOMEN) and not last.endswith(_OF_BOTH):
        return "f"
    return found


_OF_WOMEN = ("dottir", "ovna", "evna", "skaya", "skaia", "ova", "eva")
"""Ends of what only women are called by in the north and the east of Europe."""
_OF_BOTH = ("ueva", "cordova", "casanova", "canova", "terranova", "villanova", "genova", "padova")
"""Ends like these of Spanish and Italian surnames."""


def is_place_name(first: str, last: str) -> bool:
    """Whether the first or last word, in lower case, makes a name one of a place."""
    return first in PLACE_FIRST or last in PLACE_HEADS
