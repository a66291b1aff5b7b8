"""Nouns by which a body that has a name is taken up without it: "the ministry", "the company"."""

from __future__ import annotations

from headwater.text.wordlists import words

OF_STATE = words(
    """
    mission bureau office department ministry commission council authority committee court
    regulator force service agency
    """
)
"""Bodies of a state."""
OFFICES = words("mission bureau office department ministry commission council committee court")
"""Those of them that are never called by one word of their own."""
FIRMS = words(
    """
    company firm corporation manufacturer carmaker automaker maker airline carrier retailer giant
    operator chain brewer insurer developer charity ngo club lender miner consultancy studio
    supermajor publisher builder shipbuilder steelmaker drugmaker chipmaker brand supermarket
    startup start-up conglomerate multinational fintech biotech telco
    """
)
"""Nouns by which a firm named before is taken up without a word of its name."""
GENERIC = (
    FIRMS
    | OF_STATE
    | words(
        """
        alliance association bank bloc body broadcaster center centre faction
        federation front group institute militia movement organisation organization
        party union utility watchdog
        """
    )
)
"""All by which a body named before is taken up."""
