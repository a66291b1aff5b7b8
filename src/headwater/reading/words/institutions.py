"""Nouns for bodies of every sort, for crowds in the singular, and for what carries words.

Closed lists of general English, written from general knowledge and not from any corpus. The short
lists of `nouns` hold what news uses daily; these are wide. Words that are common surnames too
("bench", "house", "chambers") stand in none of them.
"""

from __future__ import annotations

from headwater.text.wordlists import words

STATE = words(
    """
    prefecture governorate oblast occupation legation politburo majlis rada sejm riksdag storting
    folketing shura exchequer comptroller inspectorate commissariat magistracy registry
    viceroyalty premiership mayoralty papacy monarchy politbureau procuracy procurator
    counterintelligence counter-intelligence counterespionage quango task-force garrison admiralty
    carabinieri gendarmes excise port civil-defence republic kingdom emirate sultanate principality
    nation country superpower dictatorship frigate warship destroyer corvette submarine gunboat
    gardaí gardai barracks dept pd
    cutter minesweeper brigade battalion platoon regiment squadron
    """
)
"""Bodies of a state beside those of `nouns.BODIES`."""

SOCIETIES = words(
    """
    archdiocese bishopric synod vestry patriarchate brotherhood sisterhood fraternity sorority
    fellowship confederation commune kibbutz polytechnic conservatoire conservatory lyceum
    kindergarten creche faculty seminary madrasa yeshiva infirmary polyclinic sanatorium
    philharmonic symphony ballet opera ensemble troupe quartet cinema nightclub casino spa gym
    stadium racecourse arena velodrome guesthouse hostel motel bistro brasserie eatery diner
    takeaway bakery boutique hypermarket marketplace bookshop bookseller auctioneer saleroom
    brokerage bourse clearing-house clearinghouse underwriter building-society credit-union
    pawnbroker accountancy forwarder haulier shipper charterer shipbroker roaster cannery abattoir
    slaughterhouse creamery plantation vineyard winery smelter foundry steelworks sawmill tannery
    quarry colliery oilfield waterworks gunmaker jeweller watchmaker truckmaker biotech fintech
    multinational behemoth holding spin-off spinoff joint-venture venture partnership co-op mutual
    franchisee distributor housebuilder homebuilder telco telecom provider platform streamer imprint
    printer think-tank pressure-group hotline helpline food-bank orphanage chamber bloc
    panel nonprofit non-profit endowment
    mall plaza deli inn lodge resort aquarium planetarium chapel abbey shrine basilica sanctuary
    cemetery mortuary crematorium daycare preschool farm ranch depot garage salon barbershop
    theater playhouse amphitheatre amphitheater coliseum shelter tavern saloon lounge steakhouse
    pizzeria cabaret superstore laundromat ballroom speedway raceway racetrack rink arcade
    waterpark campground campsite bazaar
    """
)
"""Companies, societies and institutions beside those of `nouns.ORGANIZATIONS`."""

ARMED = words(
    """
    militia guerrilla insurgency rebellion resistance tribe clan gang cartel mafia cell legion
    faction detachment posse mob sect cult caliphate movement underground
    fedayeen mujahideen mujahedeen peshmerga paramilitary camorra yakuza triad warband horde
    death-squad front
    """
)
"""Nouns in the singular for armed groups, movements and the like: a group, not an organization."""

CROWDS = words(
    """
    community electorate workforce membership clergy diaspora faithful household duo trio
    throng multitude populace population peasantry nobility aristocracy gentry elite intelligentsia
    posse entourage retinue far-right far-left grassroots rank-and-file neighbourhood neighborhood
    gathering delegation bereaved displaced unemployed homeless wounded injured accused condemned
    jobless deaf disabled kin kinsfolk townsfolk townspeople womenfolk menfolk folk folks enemy foe
    majority minority generation
    """
)
"""Many people under a noun in the singular, or under an adjective alone ("the accused")."""

PAPERS = words(
    """
    citation narrative narration transmission
    lease tenancy version read-out answer non-paper request submission timeline meme segment montage
    pleading pleadings
    will testament post-mortem postmortem prospectus accounts deed ballot recorder telemetry
    reading radar charter guidance guideline manual handbook syllabus textbook encyclopedia
    encyclopaedia label menu ticket payslip cheque docket writ summons injunction manifesto
    constitution statute bylaw covenant licence license permit passport visa curriculum résumé
    application form questionnaire calendar agenda playbook script screenplay novel song lyrics
    epitaph headstone gravestone tombstone banner placard graffiti mural pamphlet handout factsheet
    fact-sheet telegram telex fax postcard wiretap intercept printout simulation graph ranking
    tracker pronouncement communication correspondence writings jottings notebook journal blogpost
    newsflash annex annexe preamble clause paragraph passage verse epilogue prologue
    introduction afterword glossary bibliography contents blurb subtitle headline slogan motto
    tattoo stamp seal watermark metadata timestamp thermometer barometer seismograph tachograph
    odometer sonar scan x-ray biopsy swab sample dna fingerprint evidence exhibit signature waybill
    voucher balance-sheet budget projection modelling modeling figure statistic tally calculation
    inventory stocktake roster rota roll directory almanac yearbook thesis dissertation treatise
    monograph essay chronicle annals scripture gospel bible koran quran torah psalm hadith sutra
    hymn poem ode theory hypothesis doctrine legend myth folklore lore rumour rumor gossip
    """
)
"""What carries words or data, beside `nouns.DOCUMENTS`; as a head only."""

FIRM_LAST = words(
    """
    capital group energy oil gas lines foods labs research shipmanagement shipping shipyard
    maritime logistics holdings industries technologies robotics analytics aerospace avionics
    semiconductors electronics pharma pharmaceuticals biosciences biotech therapeutics
    diagnostics petroleum chemicals fertilisers fertilizers biofuels minerals resources metals
    ceramics plastics packaging textiles automotive motors tyres tires airways airlines aviation
    railways telecom software systems networks solutions consulting consultants consultancy
    advisors associates partners ventures investments securities insurance assurance mutual
    finance financial equity properties estates homes construction engineering surfacing paving
    precision optics instruments devices dynamics medical nutrition beverages brewing dairies
    seafoods fisheries agri entertainment studios pictures records publishing media
    communications advertising outfitters fashions jewellers supermarkets stores hotels resorts
    casinos cruises ferries tankers bulkers carriers trading commodities terminals utilities
    hydro solar nuclear electric tooling batteries drones satellites athletic wanderers albion
    hotspur rovers united incorporated limited corporation
    """
)
"""Last words of the names of firms and clubs, whatever stands around them."""
