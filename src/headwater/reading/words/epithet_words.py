"""Nouns by which news English takes somebody up who has been named, and brings nobody in.

"The striker", "the billionaire", "the fugitive" say more of who is known already; "the judge" and
"the driver" belong to the story by themselves. Written from general knowledge.
"""

from __future__ import annotations

from headwater.reading.words.nouns import words

_AGES = words(
    """
    teenager teen pensioner octogenarian nonagenarian septuagenarian centenarian youngster
    grandmother grandfather mother-of-two mother-of-three father-of-two father-of-three
    """
)
_SPORT = words(
    """
    player striker winger midfielder defender goalkeeper goalie forward fullback full-back left-back
    right-back centre-back playmaker batsman batter bowler all-rounder pitcher quarterback lineman
    linebacker shortstop outfielder fly-half scrum-half hooker flanker footballer cricketer sprinter
    runner hurdler swimmer diver cyclist boxer golfer wrestler gymnast skier snowboarder skater
    jockey racer rower athlete champion medallist medalist olympian paralympian superstar star ace
    sportsman sportswoman international veteran signing loanee
    """
)
_STAGE = words(
    """
    actor actress singer rapper musician comedian comic novelist author playwright poet songwriter
    screenwriter filmmaker film-maker frontman entertainer model supermodel influencer youtuber
    vlogger blogger podcaster streamer celebrity celeb socialite heiress heir personality showman
    pianist violinist guitarist drummer cellist conductor composer sculptor painter artist dancer
    ballerina magician illusionist writer essayist memoirist columnist
    """
)
_MONEY = words(
    """
    businessman businesswoman billionaire millionaire multimillionaire magnate tycoon mogul
    financier entrepreneur oligarch industrialist philanthropist restaurateur hotelier banker
    investor trader
    """
)
_POLITICS = words(
    """
    politician lawmaker legislator parliamentarian independent statesman stateswoman strongman
    autocrat firebrand populist frontbencher backbencher tory liberal leftist conservative
    nationalist socialist communist peer baroness mp msp mep centrist moderate hardliner reformer
    president-elect reformist ideologue demagogue activist campaigner dissident
    """
)
_TRIALS = words(
    """
    accused defendant suspect convict killer murderer fugitive thief fraudster conman swindler
    rapist arsonist robber burglar bomber attacker assailant offender detainee captive hostage
    plaintiff claimant appellant complainant petitioner whistleblower whistle-blower hacker
    trafficker smuggler mobster gangster kingpin mastermind ringleader warlord extremist terrorist
    impostor imposter prisoner inmate exile defector deserter absconder witness survivor victim
    informer informant leaker mole spy
    """
)
_LEARNING = words(
    """
    academic scholar historian economist scientist physicist chemist biologist ecologist geologist
    astronomer mathematician philosopher sociologist psychologist criminologist anthropologist
    archaeologist epidemiologist virologist climatologist meteorologist volcanologist seismologist
    geneticist neuroscientist psychiatrist neurosurgeon cardiologist oncologist neurologist
    paediatrician pediatrician researcher theologian jurist analyst pollster strategist commentator
    pundit journalist reporter technologist futurist laureate cleric preacher evangelist missionary
    monk nun friar rabbi imam
    """
)
_TRADES = words(
    """
    farmer crofter fisherman rancher beekeeper shepherd baker butcher carpenter plumber electrician
    scaffolder builder bricklayer roofer mechanic trucker lorry-driver cabbie postman hairdresser
    barber florist gardener chef cook waitress waiter barmaid barman shopkeeper newsagent locksmith
    tailor seamstress welder miner docker stevedore labourer laborer engineer architect surveyor vet
    nurse midwife paramedic teacher lecturer librarian accountant bookkeeper cleaner cashier courier
    soldier paratrooper marine sniper commando conscript reservist mercenary mountaineer climber
    adventurer explorer astronaut cosmonaut aviator sailor yachtsman yachtswoman
    """
)
_OPINIONS = words(
    """
    brute thug monster villain hero heroine legend icon idol maverick guru prodigy genius scoundrel
    rogue oddball eccentric recluse loner charmer heartthrob heart-throb native newcomer immigrant
    migrant expatriate expat returnee
    """
)
EPITHETS = _AGES | _SPORT | _STAGE | _MONEY | _POLITICS | _TRIALS | _LEARNING | _TRADES | _OPINIONS
"""What somebody is called who has been named, by trade, by fame or by what befell him."""
CALLED = words(
    """
    crooked lying lyin' lyin sleepy creepy crazy cheatin' cheating corrupt criminal dishonest evil
    wicked rotten nasty sleazy slimy shady sneaky cowardly low-energy weak lazy lame boring goofy
    clueless useless hopeless pathetic sad stupid dumb foolish silly mad angry unhinged deranged
    dangerous ruthless bloody dirty filthy greedy phony phoney fake fat ugly tiny little poor dear
    beloved mighty heroic saintly brave fearless tricky shifty slippery slick two-faced
    fascist nazi neo-nazi communist socialist marxist racist sexist bigot liar traitor crook thief
    cheat fraudster conman killer murderer rapist terrorist dictator tyrant despot warmonger
    war-monger coward loser quitter hypocrite clown fool idiot moron imbecile monster villain brute
    thug butcher scoundrel billionaire millionaire comrade citizen candidate nominee defendant
    """
)
"""What somebody is called in front of his name, with a capital in a cry or a slogan, and nobody by
his parents: "Crooked Ada", "Fascist Osk"."""
CALLED_AFTER_HYPHEN = words(
    """elect designate winner nominee finalist star champion hater denier lover killer maker slayer
    appointee"""
)
"""The last part of such a word: "Senator-elect Osk", "Oscar-winner Osk"."""
BEFELL = words(
    """
    disgraced ousted sacked deposed exiled jailed convicted suspended self-styled losing winning
    outspoken veteran embattled
    """
)
"""Words that say of the holder of any post what befell him: "the ousted chairman"."""
BYGONE = words("former retired one-time onetime ex")
"""Words that say the same beside a trade: "the former manager" is no "former minister", of whom
there are many."""
TELLING = words(
    """
    bank lender union federation association party university school college hospital club charity
    ngo institute foundation society league network utility railway hotel museum theatre
    """
)
"""Nouns for bodies that take up only a name that tells, alone or with the words beside it, that
they are such: any story has a bank, a union or a hospital of its own."""
ANY_FIRM = words("company firm business group organization organisation")
"""What any firm may be called, so that it announces none."""
TRADING = ANY_FIRM | words(
    """
    vendor label fund provider platform contractor supplier distributor wholesaler exporter importer
    producer refiner trader broker consultancy outfit enterprise venture subsidiary affiliate unit
    """
)
"""Nouns for firms by what they do, beside those that stand for firms everywhere."""
HELD_IN_FIRMS = words(
    """owner shareholder founder co-founder executive ceo cfo coo director chief-executive"""
)
"""Who belongs to a firm, so that "the owners" are those of the firm that a report is about."""
