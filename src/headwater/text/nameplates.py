"""Words with which newspapers and stations are called, alike for who decodes and who reads.

A report's own outlet and one that it cites go by the same names; each side adds the words that are
safe only where it looks.
"""

from __future__ import annotations

from headwater.text.wordlists import words

TITLE_WORDS = words(
    """
    advertiser argus beacon broadcasting bugle bulletin chronicle courier daily digest dispatch echo
    enquirer examiner express gazette gleaner globe guardian herald independent inquirer
    intelligencer journal lantern ledger magazine mail mercury messenger mirror monitor news
    newspaper observer online post press radio record recorder register reporter review sentinel
    spectator standard star statesman sun telegraph television tidings times tribune voice weekly
    wire
    """
)
"""Words of which one stands in most names of papers and stations: "Velm Beacon", "Osk Gazette"."""
