"""Hand-built situations: what stands in the reports, and how many origins must be counted."""

from __future__ import annotations

from tests.origins.situations_copies import COPIES
from tests.origins.situations_documents import DOCUMENTS, WITNESSES
from tests.origins.situations_reports import CITING, QUOTATIONS
from tests.origins.situations_sides import CARRIED, DENIALS, WORKED
from tests.origins.situations_speakers import ACTORS, READOUTS
from tests.origins.situations_voices import DESCRIPTIONS, UNSOURCED, VOICE

SITUATIONS = [
    *VOICE,
    *UNSOURCED,
    *DESCRIPTIONS,
    *ACTORS,
    *READOUTS,
    *DOCUMENTS,
    *WITNESSES,
    *QUOTATIONS,
    *CITING,
    *COPIES,
    *CARRIED,
    *DENIALS,
    *WORKED,
]
