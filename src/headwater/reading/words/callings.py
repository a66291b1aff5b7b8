"""Nouns for people by trade, place, kin or part: those that their endings do not show, the endings
that do, and what ends so and is nobody.

Closed lists of general English, written from general knowledge and not from any corpus.
"""

from __future__ import annotations

from headwater.text.wordlists import words

INVESTIGATORS = words(
    """
    police sheriff undersheriff detective inspector constable superintendent trooper sergeant sgt
    lieutenant lt coroner prosecutor spokesman spokeswoman spokesperson
    """
)
"""Who tells of a case whatever he does else."""
OF_THE_LAW = INVESTIGATORS | words(
    """
    officer chief deputy commissioner ranger captain capt det supt insp cpl solicitor marshal
    """
)
"""Who tells of a crime by his office."""
TRADES = words(
    """
    chaplain locum mukhtar marabout griot chieftain warlord
    churchwarden cellmate caddie roadie bookie rookie newbie nanny coxswain stevedore stagehand
    canon swami psychic clown mime choirboy alto tenor soprano maestro ballerina playwright bard
    bellhop maitre-d sous-chef gillie lumberjack mudlark architect mason temp air-hostess doula gp
    physio shrink jp qc kc accomplice burglar pickpocket vandal hooligan emigre deportee castaway
    twentysomething thirtysomething oap divorcee lover toyboy sweetheart bestie shop-steward
    viscount laird egghead fellow tutor deputy-head fly-half antiquary auctioneer pawnbroker
    piper hiker reveler rambler raver tiler giver payer joiner silk laureate
    loan-shark magnate crewmate shipmate schoolmate workmate flatmate bandmate inmate playmate
    warden goldsmith gunsmith silversmith landlady
    acrobat forward left-back right-back full-back rower boxer diver racer skier caver biker
    gamer gymnast adjutant agronomist
    alchemist almoner apprentice arbiter aristocrat astronaut
    athlete attaché au-pair barista barman barmaid bartender bellboy blacksmith
    bodyguard boatswain bureaucrat busboy cabbie cabby cadet cartographer chambermaid
    chaperone chauffeur chef clergyman clerk coachman cobbler coder
    concierge cop cosmonaut couturier cowboy cowhand croupier curate
    custodian deacon deckhand demographer dentist despatcher diva dj docker docent
    doorkeeper drover druid emcee ensign exec farmhand ferryman fisherfolk fishmonger
    florist footballer forester friar gatekeeper geek ghillie goalie goalkeeper goatherd
    governess grandee greengrocer greenkeeper grocer groundsman guru handyman
    harbourmaster headhunter herdsman housekeeper housewife imam intern ironmonger janitor jockey
    judoka labourer lama landowner librarian lifeguard linguist locksmith longshoreman
    machinist magician maid manservant mariner marine masseur
    matron mechanic medic mercenary midwife milkman milliner minder missionary monk muezzin mullah
    naturalist navvy neurologist newsagent nun nurse nurseryman oarsman oligarch operative
    optician orderly osteopath paralegal paramedic partisan pathfinder peddler
    physician pilot plumber poet poetess porter postman postmaster prelate priest
    prioress privateer provost psychologist publican purser quartermaster rabbi referee rep
    repairman roofer saleswoman salesman scribe seamstress seaman sentry serf sexton
    shepherd sherpa shopgirl skipper soloist squire statesman statistician steward
    stewardess stockman stylist surgeon surveyor tailor techie theologian thug
    abbot abbess captive scout brute lout oaf fiend mystic saint rogue rascal urchin cadre
    notary dignitary luminary actuary emissary legionary bosun
    tour-guide trainee tsar tycoon typist umpire undertaker unionist usher valet verger vet vicar
    waitress warden warrior watchman weaver webmaster welder whaler
    wildfowler winemaker woodcutter wrangler yeoman
    """
)
KIN_AND_PARTS = words(
    """
    returnee runner-up go-between deceased
    acquaintance adolescent adult adversary alumnus ally aunt auntie bachelor bachelorette backer
    beau beneficiary billionaire millionaire partner champion bully buyer casualty celeb
    celebrity chairperson
    chap chum claimant client commoner companion complainant comrade confidant
    confidante countrywoman countryman creditor crook crony culprit dad debutant descendant
    devotee disciple doyen drunk dude duchess duke earl baron baroness countess marquess elder
    emigrant enthusiast evacuee expat expatriate fanatic fiancé fiancée flatmate foe
    fugitive gent gentleman godmother goddaughter godson gran grandad granny nan
    grandchild grandparent grandpa guardian guest hardliner heir heiress hero heroine holidaymaker
    hostess housemate husband idol immigrant in-law informer inmate insider
    jihadist juror kinsman kinswoman lad lass layman lodger loner looker-on loyalist
    madam matriarch minion missus mistress mogul mole mourner mum mummy
    namesake nationalist nemesis newcomer newlywed nobleman nominee novice
    octogenarian septuagenarian nonagenarian centenarian offender old-timer orphan outsider
    pal passer-by patriarch patron pensioner petitioner pilgrim predecessor prodigy
    prodigal protégé protégée punter pupil rebel recipient recluse retiree
    runaway scoundrel separatist settler sibling signatory sister-in-law
    brother-in-law father-in-law mother-in-law son-in-law daughter-in-law socialite sibling
    spy squatter star starlet stowaway subscriber successor superstar
    sympathiser sympathizer tenant taxpayer teammate team-mate teenager townsman toddler
    traitor trustee twin tyrant underling vigilante villain visitor waif whistle-blower
    whiz widower womaniser wrongdoer youngster acolyte adherent aficionado
    aristo amigo bigwig boffin bloke brat chappie fatcat fixer geezer gaffer hunk hubby wag
    lackey mandarin nerd oldie onlooker pen-pusher pundit quango-boss snitch squaddie toff
    tipster wannabe whizz-kid yob minder sidekick henchman ringleader kingpin mastermind
    """
)
CALLINGS = TRADES | KIN_AND_PARTS
ENDINGS = tuple(
    sorted(
        words("er eur geon laureate elegate or ist ian eer wife ent ant man woman lady maid mum")
    )
)
"""How long nouns for people end."""
NO_PEOPLE = words(
    """
    paper number letter order power tower computer center centre chapter server newsletter matter
    river water weather winter summer border offer answer newspaper poster register folder counter
    container helicopter carrier transporter disaster factor error tumor harbor harbour motor sensor
    sector corridor interior door floor color colour labor labour favor honor terror mirror behavior
    government department parliament document agreement statement movement settlement regiment
    amendment announcement assessment comment investment event president continent element moment
    percent student parent restaurant plant grant warrant covenant tenant variant hydrant current
    content percent extent accident incident precedent present intent patent amount
    minister prime tender gender reactor tractor doctor theater theatre quarter october december
    september november cluster bunker tanker freighter cruiser bomber fighter human talisman
    german roman important significant relevant reluctant distant apparent sufficient
    ottoman transponder dinner supper receiver corner buffer cover filter finger flower shoulder
    trigger trailer thriller bumper pepper rubber copper leather feather cancer ladder murder hammer
    banner scanner printer locker cooker boiler charger marker sticker drawer vapor vapour armor
    armour rumor rumour tremor humor humour elevator generator radiator refrigerator calculator
    indicator detector projector vector equator metaphor anchor character talent torrent serpent
    ascent descent consent dissent extent crescent elephant pageant remnant pollutant median
    meridian barrier pier encounter blacklist checklist shortlist waitlist playlist wishlist
    launcher liqueur grandeur hauteur sturgeon dungeon better longer larger higher harder easier
    bigger closer cheaper deeper greater weaker smaller stronger slower poorer safer tougher broader
    latter former career manner banter charter shelter slaughter laughter powder clutter litter
    glitter butter bitter proper clever slender timber lumber chamber forever whenever whatever
    however whichever wherever prayer transfer caliber calibre diameter perimeter parameter
    thermometer barometer pointer header router adapter converter transformer transmitter blender
    freezer heater sneaker slipper sweater blazer zipper revolver silencer holster cylinder wonder
    thunder plunder blunder surrender disorder takeover turnover hangover handover rollover
    crossover makeover pullover layover spillover stopover leftover plaster roster bluster
    filibuster blockbuster semester trimester canister sinister danger hunger ginger burger
    hamburger merger ledger dagger swagger skyscraper wallpaper diaper whisper jumper temper hamper
    hoarser louder brighter darker faster quicker sharper warmer colder rancor rancour candor
    candour fervor fervour vigour rigour valour clamor clamour glamour splendor splendour demeanor
    demeanour endeavor endeavour misdemeanor misdemeanour flavor flavour meteor exterior superior
    inferior anterior monitor transistor capacitor resistor conveyor escalator ventilator respirator
    defibrillator simulator incubator accelerator denominator compressor processor carburetor tensor
    equivalent ingredient gradient quotient nutrient component exponent deterrent absent frequent
    recent decent urgent violent silent ancient efficient deficient convenient lenient evident
    confident different excellent permanent prominent imminent eminent competent consistent
    persistent resilient transparent coherent inherent segment fragment instant constant vacant
    pregnant elegant arrogant brilliant vibrant ignorant tolerant abundant redundant dominant
    stagnant malignant antidepressant disinfectant coolant lubricant implant transplant blatant
    rampant poignant determinant stimulant quadrant advent resist assist persist insist consist
    minimum maximum optimum malady
    """
)
"""Nouns and adjectives that end so and mean no people."""
