"""Words that make a noun for a body, a crowd or a paper one of this kind or of that."""

from __future__ import annotations

import re

from headwater.reading.words import nouns

BROADCAST = re.compile(
    r"\b(?:[Bb]roadcast(?:er|ers|ing|s)?|[Pp]resenters?|[Hh]ost(?:s|ed)?|[Ee]pisodes?|[Vv]iewers|[Ll]isteners"
    r"|[Tt]elevision|TV|[Rr]adio|BBC|ITV|[Pp]odcasts?|aired)\b"
)
"""Words of reports that tell of broadcasts."""
OF_THE_WORLD = frozenset({"un", "u.n.", "rights", "international"})
"""Words by which a watchdog is no state's."""
BENCHES = frozenset({"division", "constitution", "vacation", "full"})
HEADED = frozenset({"headed", "led", "justice", "justices", "judges"})
"""Words before a bench of judges, and behind it."""
NO_STATE_BODIES = frozenset({("social", "network"), ("head", "office"), ("front", "office")})
"""Words for a firm or a part of one, whose noun alone is a state body's or an outlet's."""
STATE_AGENCIES = nouns.words(
    """
    intelligence security cyber cybersecurity spy space police enforcement federal government state
    immigration border defense defence environmental tax regulatory health protection
    aviation safety nuclear energy drug food law civil military rescue disaster emergency customs
    weather meteorological forestry statistics disaster-response coastguard
    """
)


OTHER_AGENCIES = nouns.words(
    """
    aid relief un u.n. humanitarian charity refugee travel rating ratings credit doping anti-doping
    employment recruitment staffing crewing manning advertising ad pr modelling modeling model
    estate letting lettings booking casting talent escort adoption detective ticket ticketing
    collection translation research certification classification dating cleaning marketing
    creative design temp temping tutoring nursing au-pair insurance brokering donor children's
    """
)
"""Words by which an agency belongs to no state."""
OTHER_COUNCILS = nouns.words(
    """
    olympic paralympic strike organising organizing nobel prize award awards executive steering
    residents residents' tenants tenants' strikers workers workers' works trade church churches
    press arts student students' nursing refugee refugees party jury bid editorial audit
    compensation remuneration disciplinary festival club action solidarity relief women's
    rebel islamic muslim jewish interfaith business tribal bar truth reconciliation inquiry family
    arab european african nordic international
    camp civic neighbourhood neighborhood parents faculty staff shop welfare prisoners
    prisoners' miners miners' fans supporters members members' shareholders creditors creditors'
    bondholders ethics nominations nominating remuneration selection technical referees medical
    scientific risk investment management programme negotiating bargaining pay investors
    investors' founding alumni farmers farmers' fishermen fishermen's traders
    traders' drivers drivers'
    """
)
"""Words by which a committee, a council or a commission belongs to no state."""
COUNCILS = nouns.words("committee council commission bureau office secretariat")
"""Bodies that those words make ones of no state."""
OTHER_SERVICES = nouns.words(
    """
    streaming delivery courier taxi cab ride-hailing dating hosting bus ferry shuttle catering
    messaging music video subscription cloud cleaning tracking monitoring valet rental car-hire
    data research forecasting booking ticketing tracking ship-tracking price-reporting listings
    pricing polling survey betting lottery
    news wire analytics payment payments translation concierge security-guard chat email
    """
)
"""Words by which a service is a firm."""
STATE_BOARDS = nouns.words(
    """
    parole customs health education school water electoral elections election safety control harbour
    harbor drainage county review licensing planning zoning pardons immigration revenue tax
    censorship conservation labour labor broadcasting fisheries gaming aviation transportation
    """
)
"""Words by which a board belongs to a state."""
REBEL = nouns.words(
    "rebel separatist breakaway insurgent guerrilla jihadist militant secessionist renegade rebels"
)
"""Words by which a body or a force is none of a state."""
FORCES = nouns.words(
    """
    security armed government occupation police state special air ground land naval defence defense
    army military regime regular federal national border coalition allied nato peacekeeping
    interior enemy
    """
)
"""Words by which forces are those of a state."""


FIRMS = nouns.words(
    """
    lender insurer developer supplier contractor subcontractor distributor auditor provider
    charterer shipper vendor reseller wholesaler exporter importer refiner underwriter
    """
)
"""Trades that a firm follows, where "the" or a possessive picks one out."""
FOLLOWED = FIRMS | nouns.words(
    """owner operator maker manager buyer seller builder client investor manufacturer producer
    dealer broker customer trader miner aggregator shipowner pollster bookmaker forecaster recruiter
    printer haulier shipper tracker monitor"""
)
"""Trades that firms follow, and people too."""
AGED = FOLLOWED - nouns.words("lender insurer underwriter refiner provider aggregator shipowner")
"""Those of them whose age is a person's."""
LIVING = nouns.words(
    """young elderly retired injured wounded trapped missing masked unemployed married pregnant
    teenage veteran lone fellow"""
)
"""What people are and firms are not."""
OFFICIAL_AUDITORS = nouns.words(
    "government state county city local council municipal provincial federal national legislative"
    " district internal public"
)
"""Whose auditor is no firm but somebody who holds that office."""
OFFICES_IN_LETTERS = nouns.words("CFO COO CTO CIO CMO PM FM CM DA AG MD VP VC NCO EMT")
"""Posts in letters; letters that are spelled out or stand in the tables are read before."""
MACHINES = nouns.words(
    """
    drone crane radar radio camera machine switchboard forklift excavator bulldozer digger lift
    elevator signal sonar winch hoist telephone phone computer loader backhoe tram pump boom
    control-room room press projector chainsaw crusher uav drill rig derrick lathe loom furnace
    kiln turbine reactor grader harvester tractor mixer keyboard console rov
    """
)
"""What an operator works who is no firm."""
OFFICERS = nouns.words("cops feds gendarmes mounties carabinieri")
"""Nouns for police officers which without a number mean the police."""
ONES = frozenset({"one", "another", "two", "three"})
INSIDE = frozenset({"familiar", "briefed", "close", "privy", "knowledge"})
"""Words of a tail by which people in the plural are insiders who go unnamed."""
STATE_BODIES = frozenset(
    {
        ("naval", "zone"),
        ("central", "bank"),
        ("national", "bank"),
        ("reserve", "bank"),
        ("coast", "guard"),
        ("border", "guard"),
        ("national", "guard"),
        ("geological", "survey"),
        ("audit", "office"),
        ("weather", "office"),
        ("patent", "office"),
        ("state", "archive"),
        ("national", "archive"),
        ("national", "library"),
        ("wealth", "fund"),
        ("investigation", "branch"),
        ("special", "branch"),
        ("army", "region"),
        ("military", "region"),
        ("military", "district"),
        ("air", "base"),
        ("naval", "base"),
        ("diplomatic", "mission"),
        ("permanent", "mission"),
        ("permanent", "representation"),
        ("state", "house"),
        ("civil", "defence"),
        ("civil", "defense"),
        ("fire", "brigade"),
        ("home", "office"),
        ("defence", "institute"),
        ("defense", "institute"),
        ("general", "staff"),
        ("high", "command"),
        ("health", "board"),
        ("highways", "team"),
        ("town", "hall"),
        ("city", "hall"),
        ("county", "hall"),
        ("ambulance", "service"),
        ("land", "registry"),
        ("security", "council"),
        ("joint", "chiefs"),
        ("border", "force"),
        ("border", "patrol"),
        ("royal", "court"),
        ("royal", "palace"),
        ("presidential", "palace"),
        ("secret", "service"),
        ("special", "service"),
        ("military", "base"),
        ("police", "station"),
        ("fire", "station"),
        ("police", "radio"),
        ("lower", "house"),
        ("upper", "house"),
        ("upper", "chamber"),
        ("lower", "chamber"),
        ("election", "centre"),
        ("war", "cabinet"),
        ("war", "office"),
        ("occupying", "power"),
        ("water", "board"),
        ("emergencies", "department"),
        ("shipping", "registry"),
        ("met", "office"),
        ("state", "security"),
        ("general", "security"),
        ("public", "security"),
        ("internal", "security"),
        ("municipal", "morgue"),
    }
)
"""Two words that name a body of the state where the last alone does not."""
SOCIAL = nouns.words("media social facebook telegram instagram news activist settler opposition")
PAPERY = nouns.words(
    """intelligence working white green position academic research discussion leaked confidential
    secret internal
    briefing policy scientific classified peer-reviewed draft consultation background concept"""
)
"""Words by which a paper is no newspaper."""
RUMOUR = nouns.words(
    """
    the a some several many various numerous other these such those earlier recent unconfirmed
    conflicting initial early preliminary media news press local international foreign western
    domestic russian israeli american british french german turkish iranian arab hebrew chinese
    reports report all
    articles article stories story dispatches dispatch coverage publications publication online
    """
)
"""Words beside which reports are hearsay and no documents."""
NATIONAL = nouns.words("centre center institute office observatory laboratory board survey council")
WATCHES = nouns.words(
    """tsunami hurricane typhoon cyclone earthquake seismology seismological seismic volcanology
    volcano meteorology meteorological weather avalanche flood hydrological geological statistics
    statistical census forensic"""
)
"""What centres and institutes of a state keep watch over."""
OF_NO_STATE = nouns.words(
    "rights aid relief european international global world university private independent charity"
)
DEPARTMENTS = nouns.words(
    "legal compliance marketing sales accounts hr human-resources personnel procurement payroll"
)
"""What a department of a firm is for, if none of a state has it."""
UNITS = nouns.words("corps fleet flotilla")
"""Parts of armies whose names end in them."""
PARTS = nouns.words("team unit branch arm division section lab laboratory centre center desk")
"""Parts of a body, which are of its kind: "the council's waste team"."""
OF_STATES = nouns.words("un u.n. eu nato asean ecowas opec osce oecd mercosur caricom nations")
"""Organizations of states, to which a body in their name belongs."""
POLICE = re.compile(r"[A-Z]{1,4}P[DS]|[A-Z]{1,4}SO|[A-Z]\w+[a-z](?:Police|PD|Sheriff|Fire)")
"""Short names of police departments and sheriff's offices, and how they sign: "OskPolice"."""


WATCHED = nouns.words(
    """data privacy competition financial energy rail water health safety aviation consumer
    antitrust nuclear election broadcasting banking markets media corruption anti-corruption
    telecoms gambling
    charity prisons police advertising environmental pensions"""
)
"""What a regulator keeps watch over: "the privacy watchdog"."""
RUN = nouns.words(
    """prisons prison atomic customs meteorological aviation ports railways standards space
    fisheries maritime disaster"""
)
"""What an organization of a state runs: "the prisons organization"."""
SHIPS = nouns.words(
    "ship vessel tanker freighter carrier ferry trawler barge boat aircraft plane jet rig cargo"
)
SHIPPING = nouns.words("owner manager operator charterer insurer broker beneficial")
"""Who belongs to a ship is a firm: "the vessel's manager"."""
ARMED_PARTS = nouns.words(
    "room wing council bureau office command leadership committee arm branch brigade media unit"
)
"""Parts of an armed group, which are as it is."""
LOYAL = frozenset({"loyal", "allied", "aligned", "opposed"})
OPEN = frozenset({"program", "programme", "show", "network", "channel", "station", "site", "blog"})


NEWSY = nouns.words(
    """gossip fashion tech football sports celebrity politics political shipping history food travel
    news tv television radio cable morning broadcast media state satellite breakfast telegram
    youtube whatsapp twitter social rumble podcast fm am am/fm vk"""
)
TOWNS = nouns.words("town township village borough county city parish")
"""Places that are governed and speak: "the town", "Village of Osk"."""
STATIONS = nouns.words(
    """fire police gas petrol filling service train railway bus metro subway tube power polling
    weather space pumping research ambulance lifeboat coastguard border ranger radar"""
)
"""What a station is for that is no outlet."""
ARMED = nouns.words(
    """
    armed rebel militant insurgent guerrilla paramilitary jihadist jihadi islamist extremist
    terror terrorist separatist secessionist mercenary resistance militia vigilante
    """
)
"""Words before a noun that show a body to be an armed group."""
