"""The nouns by which news English names sources, and what each of them says about its bearer.

Closed classes of general English; bodies, outlets, states and forces stand in `knowledge`.
"""

from __future__ import annotations

from functools import lru_cache

from headwater.reading.words import callings, institutions, titles
from headwater.text import wordlists
from headwater.text.stems import singular as by_ending

words = wordlists.words

OFFICIALS = words(
    """
    official source diplomat insider aide negotiator mediator envoy operative agent
    informant whistleblower intermediary commander lieutenant officer functionary technocrat
    bureaucrat aide-de-camp adviser advisor staffer courtier contact leaker principal counterpart
    """
)
"""Who holds a post and goes unnamed: anonymous, alone or in the plural."""

PEOPLE = (
    words(
        """
    person man woman people resident local villager neighbour neighbor witness eyewitness
    bystander passerby survivor victim relative mother father brother sister son daughter
    wife husband widow parent child friend colleague family cousin uncle aunt teacher
    student pupil worker employee labourer laborer driver captain sailor seafarer mariner
    fisherman crew passenger tourist traveller traveler pilot farmer trader shopkeeper
    merchant doctor medic nurse surgeon paramedic rescuer firefighter volunteer soldier
    recruit conscript fighter gunman serviceman servicewoman veteran reservist mercenary
    rebel militant insurgent militiaman guard policeman policewoman detainee prisoner
    hostage inmate refugee migrant protester demonstrator activist campaigner advocate
    supporter critic opponent observer analyst expert specialist scientist researcher
    academic scholar historian economist engineer lawyer attorney solicitor barrister
    investor broker executive manager director businessman businesswoman owner buyer seller
    customer client consumer user reader viewer listener blogger poster commenter
    commentator columnist pundit lawmaker legislator politician voter delegate participant
    attendee guest member contractor subcontractor consultant supplier dealer smuggler
    trafficker defector dissident exile elder cleric imam priest pastor monk nun
    elderly youth youngster boy girl teenager adult native inhabitant citizen republican
    democrat tory conservative liberal leader boss chief hacker coder developer designer artist
    musician actor singer player coach fan athlete meteorologist forecaster seismologist
    geologist epidemiologist virologist biologist chemist physicist astronomer archaeologist
    conservationist environmentalist ecologist coroner pathologist vet midwife pharmacist
    ambulanceman rider cyclist motorist pedestrian girlfriend boyfriend fiance fiancé
    fiancee fiancée roommate classmate teammate housemate coworker co-worker stepfather
    groom bride spouse pontiff great-uncle great-aunt great-grandfather great-grandmother step-aunt
    stepmother stepson stepdaughter grandfather grandmother grandson granddaughter
    grandparent nephew niece godfather trooper ranger dispatcher deputy teen pal mate buddy
    author writer
    onlooker couple patient sufferer respondent investigator inspector detective monitor
    interpreter translator photographer cameraman creditor banker financier
    donor mom mum dad daddy mommy grandma grandpa granddad kid baby toddler infant suspect
    shooter attacker freshman sophomore clergy defendant plaintiff convict cop squaddie mole
    spy rival mp mep msp bosun teammate team-mate waiter waitress lady missus gaffer bloke chap lad
    lass moron vicar rabbi chef cook baker butcher doc star hero tenant landlord bailiff counsel
    account jury juror herdsman foreman squatter steward stewardess groomsman bridesmaid guerrilla
    herder tribesman signatory voice marine actress heiress duchess countess seamstress hostess
    governess
    """
    )
    | callings.CALLINGS
)
"""Who is described by trade, place or part: anonymous alone, a group in the plural."""

CROWDS = (
    words("side staff personnel management market crowd jury brass public audience west half")
    | institutions.CROWDS
)
"""Many people under a noun in the singular."""

OFFICES = words(
    """
    president premier minister secretary chancellor governor mayor senator congressman
    congresswoman representative deputy ambassador consul king queen prince princess emir sheikh
    sultan crown pope patriarch bishop archbishop ayatollah general colonel major marshal admiral
    sergeant corporal brigadier commodore vice-president chairman chairwoman chair chairperson ceo
    head chief director speaker judge justice prosecutor magistrate sheriff commissioner
    superintendent constable chief-of-staff leader founder co-founder coordinator attorney-general
    undersecretary registrar bursar rapporteur spokesman spokeswoman spokesperson spox
    spokespeople candidate nominee undersheriff examiner ombudsman councillor councilman
    councilwoman alderman master harbourmaster headmaster headteacher dean rector
    secretary-general director-general governor-general vice-chancellor vice-chairman
    vice-chairwoman under-secretary vice-admiral major-general principal professor treasurer
    coroner clerk headmistress taoiseach tánaiste tanaiste d'affaires whip comptroller
    inspector-general auditor-general comptroller-general solicitor-general surveyor-general
    prosecutor-general commissioner-general commander-in-chief second-in-command editor-in-chief
    """
)
"""Posts with one holder at a time: a description by post stands for one person."""

SPEAKERS = words("spokesman spokeswoman spokesperson spox spokesmen spokespeople spokespersons")
"""Who speaks for a body."""

OUTLETS = words(
    """
    newspaper paper daily weekly tabloid broadsheet magazine outlet broadcaster network
    channel station website site portal agency newswire wire publication journal programme
    program show podcast media press blog bulletin newsroom tv television radio news
    """
)
"""What publishes news. "agency" and "site" are so only where nothing else says what they are."""

REPORTERS = words(
    """reporter correspondent journalist host presenter anchor interviewer editor photographer
    stringer cameraman fact-checker newsreader"""
)
"""Who stands for an outlet."""

POSTS = OFFICES | OFFICIALS | SPEAKERS | PEOPLE | REPORTERS
"""Nouns for one who holds a post or follows a trade, after which a name may stand."""

PRESS = words(
    """reporters journalists media press us me correspondents newsmen outlet outlets newspaper
    reporter correspondent journalist conference briefing news"""
)
"""Words of a recipient who hears a source on behalf of outlets at large."""

DOCUMENTS = words(
    """
    document documents paper papers memo memorandum letter email e-mail mail cable dispatch
    report study survey poll analysis assessment review audit inquiry statement communique
    communiqué readout transcript indictment complaint lawsuit filing affidavit ruling
    verdict judgment judgement suit warrant subpoena contract contracts agreement deal treaty
    accord pact missive
    draft legislation text note notice record records log logs manifest invoice receipt register
    database data dataset figures statistics census file files dossier archive photo
    photograph photos image images imagery footage video clip recording audio tape map chart
    spreadsheet excerpt excerpts bill law resolution decree order directive briefing presentation
    slides brochure advert advertisement ad book memoir autobiography biography article story
    post tweet thread message messages chat chats release announcement declaration testimony
    bulletin advisory alert warning summary conclusions findings finding research plan
    proposal petition search op-ed editorial column list lists ledger ledgers timetable itinerary
    blueprint schedule screenshot screenshots leak leaks investigation intelligence estimate
    forecast certificate newsletter leaflet pamphlet interview autopsy obituary motion page
    flyer call information claim test tally caption logbook minutes voicemail cache trove vote
    reply response picture pictures selfie paperwork docket pleading pleadings
    preface foreword chapter section page sheet circular transponder diary entry farewell slide
    correspondence plaque poster price index gazette sign inscription footnote appendix
    """
)
"""What carries words or data of its own."""

NEWS_PIECES = words(
    "report reports article story dispatch coverage publication investigation investigations"
)
"""Documents that a news outlet publishes: with an outlet as author they are the outlet."""

STATEMENTS = words("statement communique communiqué readout release announcement tweet post")
"""Documents in which a body speaks for itself: with an author they are that author."""

BODIES = institutions.STATE | words(
    """
    government ministry department administration cabinet parliament senate congress kremlin
    pentagon presidency embassy consulate commission council committee court tribunal police
    authority army navy military force airforce troop coastguard guard service bureau office
    directorate secretariat command regime state authorities treasury gendarmerie
    enforcement legislature assembly bundestag knesset duma municipality customs prosecution
    judiciary chancellery regulator
    lawmakers junta fire-brigade constabulary taskforce intelligence sheriff
    coroner
    """
)
"""Bodies of a state."""

ORGANIZATIONS = institutions.SOCIETIES | words(
    """
    body pac group organization organisation company firm corporation corp inc ltd bank union
    association federation league club party movement foundation charity institute
    university college school hospital clinic church mosque coalition alliance front brigade
    militia faction army ngo watchdog think-tank thinktank centre center laboratory lab
    observatory board consortium startup operator airline carrier manufacturer maker
    producer giant retailer broker insurer society trust fund campaign team lobby network
    syndicate cartel gang cell collective initiative project shipowner shipyard utility
    exchange family council opposition consultancy studio presidium
    consortium congregation choir orchestra theatre museum gallery library hotel restaurant pub
    cafe brewery distillery refinery mill factory plant mine shop store supermarket chain brand
    label publisher festival circus zoo airport railway bookmaker casino supermajor
    conglomerate lender insurer reinsurer subsidiary affiliate practice dealership franchise
    co-operative cooperative guild chapter caucus diocese parish convent monastery synagogue
    temple seminary academy nursery hospice surgery pharmacy trade-union steelmaker chipmaker
    drugmaker shipbuilder planemaker carmaker automaker miner driller exporter importer
    wholesaler outfit
    """
)
"""Bodies that belong to no state."""

INDEFINITE = words(
    """somebody anybody everybody nobody some many others several few most both all none everyone
    anyone someone those each either"""
)
"""Words that stand for people of whom nothing else is said."""

PRONOUNS = {
    "he": "m",
    "she": "f",
    "they": "p",
    "it": "n",
    "him": "m",
    "his": "m",
    "himself": "m",
    "her": "f",
    "hers": "f",
    "herself": "f",
    "them": "p",
    "themselves": "p",
    "itself": "n",
    "me": "s",
    "us": "s",
    "myself": "s",
    "who": "r",
    "which": "r",
    "that": "r",
    "i": "s",
    "we": "s",
    "you": "y",
    "your": "y",
    "yourself": "y",
    "yourselves": "y",
    "its": "n",
    "their": "p",
    "our": "s",
    "my": "s",
}
"""Pronouns as subjects: masculine, feminine, plural, neuter, relative, speaker, whom he
speaks to."""

TITLES = titles.OF_MANY_LANDS | words(
    """
    mr mrs ms miss mx dr prof sir dame lord lady rev reverend fr sen sens rep reps gov pres gen
    col lt maj capt cpt sgt cpl adm cmdr brig hon judge justice president professor sheikh
    shaikh det supt insp trooper ranger agent hajj mullah maulana ayatollah imam rabbi
    captain major colonel general admiral sergeant corporal lieutenant commander brigadier
    officer detective inspector constable superintendent chief sheriff deputy senator
    congressman congresswoman governor mayor minister secretary chancellor premier
    ambassador king queen prince princess emir pope bishop archbishop cardinal father sister
    messrs mp pc cllr coun const councillor dc dci ds di
    canon haji hajji eng engr alderman councilwoman councilman starshina comrade sayyid sayed
    viscount baroness mme dem tory director-general vice-chairman
    brother pastor colonel-general lieutenant-general major-general vice-admiral
    rear-admiral lieutenant-colonel brigadier-general attorney-general secretary-general
    undersecretary-general spokesman spokeswoman spokesperson chairman chairwoman director
    analyst reporter correspondent journalist activist lawyer attorney economist adviser
    advisor envoy lawmaker leader undersheriff
    """
)
"""Words that stand before a person's name as a title or a post."""

MALE_TITLES = words("mr sir lord king prince emir pope father brother congressman spokesman")
FEMALE_TITLES = words("mrs ms miss dame lady queen princess sister congresswoman spokeswoman")

FEMALE_NOUNS = words(
    """woman mother sister daughter wife widow aunt girl nun actress waitress queen princess niece
    mum mom mummy mommy gran granny nan grandma bride girlfriend lass lady housewife midwife"""
)
MALE_NOUNS = words(
    """man father brother son husband widower uncle boy king prince monk priest imam nephew dad
    daddy grandad grandpa groom boyfriend lad bloke chap"""
)
"""Nouns, also as the end of a longer one (see `described.gender_of`), for women and for men."""

FULL_TITLES = {
    "lt": "lieutenant",
    "sgt": "sergeant",
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "pres": "president",
    "gen": "general",
    "capt": "captain",
    "col": "colonel",
    "dr": "doctor",
    "rev": "reverend",
    "det": "detective",
    "prof": "professor",
    "adm": "admiral",
    "maj": "major",
    "cpl": "corporal",
    "supt": "superintendent",
    "insp": "inspector",
}
"""Short titles and the words by which they are taken up again."""

PARTICLES = words(
    """al el bin ibn ben abu abd abdul van von der den de del della di da do das dos du la le ter
    ten bar af o y"""
)
"""Small words inside a person's name."""

IRREGULAR = dict(
    pair.split(":")
    for pair in words(
        """
    corps:corps people:person men:man women:woman children:child spokesmen:spokesman
    spokespeople:spokesperson policemen:policeman gunmen:gunman fishermen:fisherman
    servicemen:serviceman militiamen:militiaman businessmen:businessman congressmen:congressman
    chairmen:chairman media:media police:police witnesses:witness eyewitnesses:eyewitness
    bosses:boss actresses:actress analyses:analysis wives:wife news:news passers-by:passer-by
    headquarters:headquarters barracks:barracks d'affaires:d'affaires
    data:data ngos:ngo passersby:passerby families:family parties:party companies:company
    agencies:agency authorities:authorities forces:force dailies:daily ladies:lady indices:index
    israelis:israeli iraqis:iraqi pakistanis:pakistani saudis:saudi somalis:somali nepalis:nepali
    emiratis:emirati qataris:qatari omanis:omani kuwaitis:kuwaiti yemenis:yemeni kashmiris:kashmiri
    bahrainis:bahraini bangladeshis:bangladeshi azerbaijanis:azerbaijani
    """
    )
)
"""Plurals and what they are plurals of."""


@lru_cache(maxsize=8192)
def looks_human(word: str) -> bool:
    """Whether a noun in the singular is one for a person by its ending ("taxpayer")."""
    if word.startswith("ex-"):
        return word[3:] in POSTS or looks_human(word[3:])
    if "-of-" in word:
        # "mum-of-two"
        return word.split("-", 1)[0] in PEOPLE
    long = len(word) >= _LONG_ENOUGH and word.endswith(callings.ENDINGS)
    return (
        long and word not in callings.NO_PEOPLE and not word.endswith(("ment", "meter", "center"))
    )


_LONG_ENOUGH = 6


def is_human(word: str) -> bool:
    """Whether a noun in lower case, singular or plural, is one for people, listed or by its end."""
    one = singular(word)
    return one in POSTS or looks_human(one)


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The singular of a noun in lower case, by rule; a singular comes back unchanged."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("men") and looks_human(word[:-3] + "man"):
        return word[:-3] + "man"
    if word.endswith("wives"):
        return word[:-3] + "fe"
    return word if word.endswith(("'s", "/s")) else by_ending(word)


PLURAL_ONLY = words("people police authorities media men women children spokesmen spokespeople")


def is_plural(word: str) -> bool:
    """Whether a noun in lower case is a plural ("police" counts as one)."""
    return word in PLURAL_ONLY or (singular(word) != word and word not in {"media", "news"})
