"""Papers that others write about the one whose they are called: "Osk's autopsy", "her obituary".

The dead, the accused and the examined say nothing in them. Whoever writes such papers by his
calling is their maker all the same ("the coroner's autopsy", "the prosecutor's indictment").
"""

from __future__ import annotations

from headwater.reading.describing.described import Described
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.words import nouns
from headwater.reading.words.callings import OF_THE_LAW
from headwater.records import PERSON_KINDS, HopKind
from headwater.text.tokens import tokenize

OF_THE_DEAD = nouns.words(
    "autopsy post-mortem postmortem necropsy obituary obit eulogy biography hagiography"
)
_OF_ACCUSED = frozenset({"indictment"})
_KEPT_ON = nouns.words("dossier file record chart rap-sheet")
_BESIDE = nouns.words(
    """
    autopsy post-mortem postmortem toxicology medical psychiatric psychological mental mental-health
    clinical hospital dental health birth death marriage baptismal arrest arrests booking custody
    detention prison jail probation parole police criminal military army service personnel
    employment disciplinary performance school academic immigration asylum visa travel flight bank
    banking credit tax phone telephone cellphone cell mobile call location gps voting driving
    intelligence stasi kgb vetting extradition sentencing pre-sentence coroner
    """
)
"""What papers about somebody are of: "medical records", "an arrest report"."""
_OF_ANYBODY = nouns.words(
    """
    report record records file chart dossier review assessment evaluation summary note notes log
    logbook statement statements statistics data assay test result results analysis findings study
    form certificate transcript document documents affidavit complaint request map history
    """
)
_EXAMINE = nouns.words(
    """
    coroner examiner examiners pathologist doctor physician surgeon medic psychiatrist psychologist
    toxicologist radiologist dr prof professor nurse hospital clinic laboratory lab morgue expert
    specialist scientist family relatives parents
    """
)
_WRITE = nouns.words(
    """
    biographer historian author writer journalist reporter correspondent columnist newspaper paper
    times post herald tribune journal
    """
)
_CHARGE = nouns.words("prosecutor prosecution attorney counsel judge court tribunal jury state")
_WRITES = (OF_THE_LAW - {"deputy", "captain", "capt", "cpl"}) | nouns.words(
    """
    researcher analyst lawyer barrister auditor investigator interrogator agency ministry
    government administration police army
    """
)
"""Words beside those who write of others by their calling, or have them examined."""
_OF_OTHERS = frozenset({"of", "against", "about"})


def is_about(owner: Described, paper: NounPhrase) -> bool:
    """Whether a paper that is called its owner's is about him: "Osk's autopsy", and no
    "biography of Lund"."""
    after = [*tokenize(paper.text, paper.head.end, paper.span.end), *paper.rest]
    if (after and after[0].lower in _OF_OTHERS) or owner.kind in _WRITERS:
        return False
    head = nouns.singular(paper.head.lower)
    calling = {owner.head, *owner.words, *owner.span.quote.lower().split()}
    if head in _OF_ACCUSED:
        return calling.isdisjoint(_CHARGE)
    calling &= _EXAMINE | _WRITE | (frozenset() if head in OF_THE_DEAD else _CHARGE | _WRITES)
    beside = {token.lower for token in paper.core[:-1] if token.start >= owner.span.end}
    if head in OF_THE_DEAD or (head in _OF_ANYBODY and not beside.isdisjoint(_BESIDE)):
        return not calling and owner.kind is not HopKind.ORGANIZATION
    if head == "complaint":
        return not calling and "criminal" in beside
    # "Vessko's records" may be a firm's
    lone = owner.pronoun is None and owner.span.quote == owner.name and " " not in owner.name
    kept = head in _KEPT_ON and not (lone and head in _OF_FIRMS)
    return kept and not calling and owner.kind in PERSON_KINDS and not owner.plural


_WRITERS = frozenset({HopKind.STATE_BODY, HopKind.OUTLET})
_OF_FIRMS = frozenset({"record", "file"})
