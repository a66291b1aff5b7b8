"""Closed classes of words that shape the phrase for a source."""

from __future__ import annotations

import re

from headwater.reading.words import nouns
from headwater.text.nameplates import TITLE_WORDS
from headwater.text.numbers import TENS, UNITS

STOPS = frozenset(",;:()[]—–-…/")
QUOTES = frozenset("\"'“”‘’«»„")
HOMES = ("-based", "-registered", "-headquartered", "-listed", "-incorporated", "-domiciled")
"""Endings of words that say where a body is at home, and are no part of its name."""
EPITHETS = nouns.words(
    """little big young brave poor old sulky late telly proud tragic heartbroken devastated grieving
    furious defiant jailed disgraced shamed retired outgoing veteran exiled ailing embattled sacked
    axed ousted beaming smiling tearful sobbing cheeky glamorous bubbly loyal humble worried
    terrified desperate delighted overjoyed fuming angry shocked stunned injured wounded missing
    murdered slain drunken drunk pregnant divorced widowed married single savvy wealthy rich famous
    plucky feisty gutsy crafty wily cheery chirpy jolly grumpy weary burly lanky portly sassy sexy
    curvy hardy hapless fearless jobless homeless penniless ruthless humiliated bereaved expectant
    crooked sleepy crazy shifty slippery dirty corrupt wacky goofy lazy deranged sloppy phony phoney
    lying crying cheating failing dishonest disgraceful honest
    blonde tattooed champion award-winning oscar-winning best-selling bestselling"""
)
"""Adjectives before a name that show a person."""
RELATIVES = frozenset(["who", "whom", "whose", "which", "that", "where", "when"])
PREPOSITIONS = nouns.words(
    """
    of for from with in at by to on near close inside within across behind under about
    among as against into outside amid over without between around through throughout
    during after before since until upon off alongside beside aboard like including such
    via per than and or but
    """
)
AFTER_NOUN = nouns.words(
    """
    familiar close seen known present aware able responsible privy held taken shown sent
    written given drawn here there alike themselves himself herself itself both all also
    too now then once loyal allied aligned opposed
    """
)
CUT = nouns.words(
    """
    described citing cited speaking quoted quoting seen obtained reviewed viewed published released
    interviewed contacted reached consulted polled surveyed asked insisting requesting saying said
    telling told granted issued compiled prepared written produced conducted commissioned leaked
    shared provided submitted sent posted unsealed dated entitled titled carried also who whom
    which that whose examined verified shown gathered signed seized made broadcast aired
    dated calling
    """
)
"""Words that end a description: what follows tells how the source came to speak."""
STANDING = nouns.words(
    """
    was were is are has have had knew know knows work works worked live lives lived witnessed saw
    """
)
"""Verbs after "who" that describe a source rather than tell of its speaking."""
DETERMINERS = frozenset(["the", "this", "that", "these", "those"])
ARTICLES = frozenset(["a", "an", "another", "one"])
THEIRS = frozenset(["his", "her", "its", "their"])
"""Possessives of who is spoken of."""
POSSESSIVES = THEIRS | {"our", "my", "your"}
NUMBERS = {word: value for word, value in (UNITS | TENS).items() if 1 <= value <= 20} | {
    "a": 1,
    "an": 1,
    "another": 1,
    "both": 2,
    "dozen": 12,
    "single": 1,
}
SHARES = nouns.words(
    """
    number group handful majority minority couple pair trio dozen dozens hundreds
    thousands scores score range variety series lot host team panel string chorus list
    half quarter third one two three four five six seven eight nine ten some many most
    several all both none few each any others either neither much part members member
    """
)
SETS = {"couple": 2, "pair": 2, "trio": 3}
PLATFORMS = nouns.words(
    """
    telegram twitter facebook x instagram tiktok reddit weibo vk whatsapp youtube threads bluesky
    linkedin signal messenger wechat viber snapchat discord mastodon skype
    """
)
"""Where posts and messages stand, who do not write them."""
QUALITIES = nouns.words(
    """
    western eastern northern southern foreign local regional international overseas online earlier
    early initial preliminary first recent fresh latest further repeated persistent widespread
    numerous conflicting contradictory similar unconfirmed unverified unsubstantiated premature
    false
    erroneous viral
    """
)
"""Adjectives before a noun of saying that tell what it is like, not whose: "Western claims"."""
INITIALS = nouns.words(
    """
    mr mrs ms dept dr prof sen sens rep reps gov gen col lt maj capt cpt sgt det supt insp cmdr
    ala ariz ark calif colo conn fla ga ill ind kan ky md mich minn okla ore penn tenn tex
    barr engr msgr mgr ven pharm arc surv alh comr lieut cmdt rt
    co comm twp coun cllr const adv smt sra srta dra mme mlle fr gda lcpl ssgt tsgt msgt ing lic drs
    wash wis wyo adm brig pvt pfc cpl rev hon st jr sr pres sec asst dep ofc pct atty amb
    messrs no cos corp inc ltd feb aug sept oct nov
    """
)
HONORIFICS = (INITIALS | {"miss", "sir", "dame"}) - nouns.words(
    """ala ariz ark calif colo conn fla ga ill ind kan ky md mich minn okla ore penn tenn tex wash
    wis wyo st jr sr pres sec dep dept gen arc rt co comm twp no cos corp inc ltd feb aug sept oct
    nov"""
)
"""Titles in short which stand before nobody but a person, whatever the name behind."""
FIELDS = nouns.words(
    """investigations operations communications education affairs marketing finance safety health
    services research intelligence security engineering planning development sales patrol training
    corrections elections programs programmes outreach nursing transportation facilities"""
)
"""What a director or a head is over, in capitals before a name."""
HONOURS = frozenset({"QC", "KC", "SC", "MP", "MEP", "MBE", "OBE", "CBE", "PhD", "MD", "MSP", "TD"})
"""What stands behind a name and is no part of it."""
FIRMS = nouns.words(
    """insurer lender tracker carmaker automaker planemaker drugmaker chipmaker steelmaker retailer
    refiner manufacturer airline brewer carrier operator underwriter shipbuilder truckmaker"""
)
"""Trades that only firms follow, whatever name stands behind."""
CAUSES = nouns.words(
    """rights advocacy campaign aid lobby environmental monitoring industry trade research welfare
    consumer consumers human-rights activist conservation relief pressure civil-rights media"""
)
"""Words before "group" that tell of no armed one."""
ORG_WORDS = (
    nouns.BODIES
    | nouns.ORGANIZATIONS
    | nouns.OUTLETS
    | nouns.words(
        """
    international watch press news times post tv television radio media partners holdings
    industries technologies systems airlines airways motors energy oil gas bank capital
    group amnesty first world global rights relief rescue nations states united national
    federal royal central department development economic research resources services
    solutions street road avenue house palace hall city county province region island
    river sea valley north south east west university academy monitor conference games cup
    party day week month year war act law code green defence defense foreign interior
    justice finance health education security intelligence force forces guards guard
    legion brigades hospital airport fort camp
    division battalion regiment squadron fleet flotilla zone fox channel patrol
    highway boulevard bay mount lake port articles article images results photo project
    bridge square park maritime shipping marine logistics trading lines petroleum aerospace
    investments commodities tankers ag plc inc ltd llc corp gmbh a/s oyj bv pte bhd jsc pjsc ojsc
    fze holdings staff corps navy
    carrier power motor research cement lithium mining steel analytics foods pharma affairs trade
    air savings trust water rail telecom labs software cloud mobile auto chemicals textiles timber
    fisheries farms dairy copper nickel uranium offshore freight cargo couriers haulage ferries
    cruises yachts hotels resorts properties estates homes builders construction engineering
    dynamics avionics arms robotics semiconductors electronics instruments devices healthcare
    shipyards railways automotive pharmaceuticals
    biotech therapeutics diagnostics insurance assurance mutual financial securities equity
    ventures advisors associates consulting advisory works foundry steelworks metals ceramics
    packaging plastics express retail stores markets fashion apparel sports games studios pictures
    films music entertainment publishing books learning forum front movement resistance line
    coal dockyard dockyards refining fertilisers fertilizers grain seeds timber breweries
    distillers bakery pictures savings re mutual wind solar nuclear grid turbines aviation
    chemical petroleum minerals bulkers ordnance utilities
    pd dept fire ems helicopters jets motorsport tours travel leisure trains trams buses bus ferry
    tankers
    seafood shipbuilding brewing catering banking printing lending underwriting warehousing
    dredging drilling recycling cleaning staffing recruitment salvage towing aquaculture
    agriculture forestry poultry beverages furniture diamonds rubber optics optical genomics
    sciences materials battery batteries vehicles trucks rockets satellites wireless
    telecommunications broadband interactive digital payments reinsurance storage removals
    pipelines renewables hydro waste dental toys shoes garments meats semiconductor spinning
    geological meteorological seismological hydrological investigation investigations accident
    survey inspectorate civil criminal special joint public private regulatory humanitarian
    environmental agricultural industrial commercial technical scientific social cultural political
    strategic statistical forensic cyber infrastructure innovation investment enterprise corporate
    communications administrative constitutional electoral judicial legislative municipal provincial
    regional rural urban metropolitan coastal
    smelting plumbing roofing motoring lumber cement tobacco beverage nutrition cosmetics
    jewellery jewelry eyewear footwear sportswear bioscience biosciences biotechnology
    operation
    """
    )
)
"""Words that make a run of capitals something other than a person's name."""
HEADS = (
    nouns.OFFICIALS
    | nouns.PEOPLE
    | nouns.OFFICES
    | nouns.REPORTERS
    | nouns.DOCUMENTS
    | nouns.BODIES
    | nouns.SPEAKERS
) - nouns.words(
    """
    defense defence intelligence security state law family native conservative
    """
)
SOURCE_NOUNS = HEADS | nouns.OUTLETS | nouns.ORGANIZATIONS | (nouns.CROWDS - {"west"})
COMMON = nouns.words(
    """
    senior local regional informed military government security intelligence defense
    defence state police medical court media multiple various numerous more other former
    current top high family health hospital law legal political public private early
    earlier initial unconfirmed previous later recent fresh new official foreign domestic
    industry shipping company aid human independent anonymous unnamed unidentified
    diplomatic western eastern northern southern no other such few little nearby young old
    elderly reliable trusted well-placed
    """
) - {"western", "eastern", "northern", "southern"}

ADVERBS = nouns.words(
    """
    again also additionally afterwards besides earlier elsewhere finally furthermore however indeed
    instead lastly later likewise maybe meanwhile moreover nevertheless nonetheless now otherwise
    overnight perhaps previously recently separately similarly soon then therefore thus today
    tonight yesterday yet
    """
)
"""Words that open a sentence and are nobody's name; "Still", "Rather" and "Long" may be."""
LEAGUES = nouns.words(
    """
    citizens doctors physicians lawyers parents mothers veterans americans students women
    reporters scientists engineers friends families workers people teachers voters gays
    jews catholics
    """
)
"""Plurals with which leagues name themselves: "Physicians for ...", "Citizens for ..."."""

STRONG_ORG_WORDS = nouns.words(
    """
    plc inc ltd llc llp corp gmbh ag holdings pac
    office department group association council committee center centre agency company party
    police ministry institute university commission bureau news times post tv corporation union
    foundation force forces command court government staff corps league fund county federation
    authority alliance coalition
    """
)
"""Those of them that make a body even after a title ("Governor's Office")."""

PAPERS = TITLE_WORDS | {"citizen", "leader", "tablet"}
"""Last words of the names of papers and stations."""
MERGED = nouns.words(
    """
    times gazette examiner ledger courier post herald chronicle tribune observer journal mail
    telegraph sun standard record register dispatch echo inquirer news press weekly telegram bugle
    argus sentinel monitor express bulletin reporter advertiser citizen enquirer leader messenger
    review spectator star picayune intelligencer searchlight democrat republican beacon banner
    american statesman bee eagle patriot enterprise reflector pilot pioneer clarion state tab
    """
)
_HYPHEN = re.compile(r"[A-Z][a-z]+-[A-Z][a-z]+")


def is_merged_paper(word: str) -> bool:
    """Whether a word is the name of two papers made one: "Leader-Telegram", "Post-Gazette"."""
    parts = word.lower().split("-")
    return _HYPHEN.fullmatch(word) is not None and MERGED.issuperset(parts)


_EITHER = rf"(?:{'|'.join(sorted(word.capitalize() for word in MERGED))})"
MERGED_PAPER = rf"{_EITHER}-{_EITHER}"
"""Such a name as a pattern."""
PREMODIFIER = (
    r"(?:(?!(?:of|to|by|with|that|in|on|for|and|or|from|at|as|the|an?|its|this|told|tells|said|who"
    r"|which|was|were|is|are|had|has|have)\b)[\w'\u2019-]+\s+)"
)
"""A word before a noun as a pattern: no article, preposition or verb."""
MEDIA = (
    r"(?:news[ ]agency|news[ ](?:site|outlet|website|channel|magazine|network|portal|service)"
    r"|newspaper|daily|weekly|website|broadcaster|(?:radio|television|tv|telegram|news)[ ]"
    r"(?:station|channel|network)|channel|magazine|tabloid|broadsheet|station|network|portal|agency"
    r"|paper|outlet|publication|site|blog|podcast|programme|program|newswire|wire)"
)
"""Nouns for outlets as a pattern, the longer ones first."""
WORTH_SAYING = re.compile(
    r"it(?:\s(?:is|was|remains|seems|may\sbe|might\sbe|would\sbe)|['\u2019]s)\s(?:also\s|perhaps\s)?"
    r"(?:worth(?:while)?\s(?:\w+ing|to\s\w+)|noteworthy|to\sbe\s(?:noted|recalled|mentioned)"
    r"|(?:important|interesting|useful|necessary|essential|fair|right|pertinent|relevant|crucial)\sto\s\w+)"
    r"|it\s(?:should|must|has\sto|needs\sto|can|may|ought\sto|might)\s(?:also\s|perhaps\s)?be\s"
    r"(?:noted|mentioned|stressed|remembered|recalled|said|added|emphasi[sz]ed|underlined|observed"
    r"|pointed\sout|borne\sin\smind)"
    r"|it\s(?:also\s)?bears\s(?:repeating|mentioning|noting|remembering|saying|emphasi[sz]ing)"
    r"|it\sgoes\swithout\ssaying",
    re.IGNORECASE,
)
"""What only leads to what the teller himself says next."""
