"""Words that tell what a capitalised run names: given names, places, heads of bodies.

Written from general knowledge for news in English; none of it is taken from a corpus. Given names
are those usual in the countries that news reports from, in their usual Latin spellings, folded
(see `headwater.text.names.fold`). Names that are as often places, months or words are left out.
"""

from __future__ import annotations

from headwater.text.wordlists import words

MALE = words(
    """
    aaron abbas abdallah abdel abdelaziz abdelfattah abdelilah abdelmadjid abderrahmane
    abdirahman abdulaziz abdulhamid abdulkarim abdullah abdulmalik abdulrahman abdulwali
    abhinav abiy abraham abu adam adnan adrian afonso ahmad ahmed ahmet aidan alain alan
    alastair albert alberto aldo alec alejandro aleksandar aleksander aleksandr aleksei
    alessandro alexander alexandre alexei alexey alfonso alfred alfredo ali allan allen
    alvaro amir amos amr anas anatoly anders andre andreas andrei andres andrew andrey
    andrii andriy andrzej angus anil antoine anton antonio antony anwar aram archie
    ariel arjun armando arnaud arnold arsen arthur artur arturo arun arvind asad asher
    ashraf asif august augusto avi avigdor axel ayman aziz badr bakhtiar barack bart
    bashar basil bassam ben benedict beniamin benjamin benny bernard bernardo bernie
    bert bertrand bezalel bilal bill bjorn bob bogdan bojan boris boutros brad bradley
    brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin
    camille carl carlo carlos carsten cedric cesar chad chaim charles christian
    christophe christopher chuck clarence clark claudio clement clifford clint clive
    cody colin connor conor conrad craig cristian cristiano curtis cyril cyrus damian
    damien damon dan daniel danilo danny darren dave david deepak denis dennis denys
    derek dermot desmond didier diego dieter dimitri dimitris dirk djamel dmitri dmitriy
    dmitry dmytro dominic dominik don donald doug douglas duncan dustin dwight dylan
    eamon earl ed edgar edmund eduard eduardo edward edwin efraim eli elias elie elijah
    elliot elliott elmar elon elvis emad emanuel emerson emil emilio emre enrico enrique
    eric erik ernest ernesto ernst ersin esmail esteban ethan eugene eugenio evan evgeny
    evo ezra fabian fabio fabrice fadi fahd faisal farhad farid farouk fawzi federico
    felipe felix ferdinand fernando fidel florian francesco francisco franco francois
    frank franklin franz fred frederic frederick frederik friedrich fuad fyodor gabriel
    gareth gary gavin geert gennady geoff geoffrey georg george georges georgi gerald
    gerard gerhard ghassan gianni gideon gilbert giles giorgio giovanni giuseppe glen
    glenn gonzalo gordon graham grant greg gregor gregory grigory guido guillaume
    guillermo gunter gus gustav gustavo guy habib hadi haider haim hakan hakim hamad
    hamdi hamid hamza hani hank hans harald haris harold harry haruki harvey hasan
    hashim hassan hatem haydar hayden hector heinrich heinz helmut henri henrik henrique
    henry herbert herman hermann hiroshi hisham hosni hossein howard huang hubert hugh
    hugo humberto hussain hussein ian ibrahim idris ignacio igor ihor ilham ilya imran
    isaac isaias ismail issa itamar itzhak ivan ivo jaafar jack jacob jacques jaime jair
    jake jakob jakub jamal james janusz jared jaroslaw jason jasper javad javier jawad
    jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy jiri jitendra joachim
    joao joaquin jochen joel joerg johan johann johannes john johnny jon jonah jonas
    jonathan jorge jose josef joseph josh joshua josip joy juan julian julio julius
    jurgen justin kabir kamal kanye kareem karim karl karol keith ken kenneth kenny kent
    kevin khaled khalid khalifa khalil klaus kofi konrad konstantin krishna kristian
    krzysztof kurt kwame kyriakos larry lars laszlo laurent lawrence lech lenny leo
    leonard leonardo leonid leroy lester lev levi liam lionel liz lloyd logan lorenzo
    louis luca lucas lucian ludwig luigi luis luiz lukas luke lula luther lyle mac mack
    mahdi mahmoud mahmud majid malcolm malik manfred manuel marc marcel marcelo marco
    marcos marcus mario marion mariusz mark marko markus marshall martin marvin marwan
    masoud mateo mateusz matt matteo matthew matthias matthieu maurice mauricio mauro
    max maxim maximilian maxwell mehdi mehmet merrick michael mick miguel mikael mike
    mikhail mikheil milan miles milos milton minoru miroslav mitch mo moataz moez
    mohamad mohamed mohammad mohammed mohamud mohsen moritz moses moshe mostafa muammar
    muhammad muhammadu muhsen mukesh munir murat murray musa mustafa mykhailo mykola
    nabih nabil naftali naguib najib narendra nasser nathan nathaniel nawaf nayib neal
    ned neil nelson nestor nevil nicholas nick nicolae nicolas niels nigel nikol nikolai
    nikolas nikolay nils nir nissim noah norbert norman nouri nuri octavio olaf oleg
    oleh oleksandr oleksii oleksiy oliver olivier olof omar osama oscar oskar osman otto
    owen pablo paolo pascal patrick patrik paul paulo pavel pavlo pawel pedro pete peter
    petr petro phil philip philippe phillip pierre pieter pietro piotr prakash pranab
    qasem qassem radek radoslaw rafael rafiq rahim rahul raj rajesh rajiv ralph rami
    ramon ramzan randall raphael rashid raul ravi ray raymond reinhard reuben reuven rex
    reza rhys ricardo riccardo richard rick riyad rob robert roberto rod roderick rodney
    rodrigo roger roland rolf roman romano ron ronald ronen ronnie ross roy ruben rudolf
    rudy rupert ruslan russell rustam ryan saad sabah sadiq saeed sahar saif saleh salim
    salman salvador salvatore sameh samir samuel sanjay saud saul scott sebastian
    sebastien selim selma semyon serge sergei sergey sergii sergio serhii serhiy seth
    seyed seymour shafiq shane sharif shaun shehbaz shimon shinzo siegfried sigmar
    silvio simon solomon spencer stan stanislav stanley stefan stefano stephan stephen
    steve steven stewart stuart sunil suresh sylvester taha tamim tammam tareq tarik
    tariq taro tayyip ted terrence terri thabo theo theodor theodore thierry thomas tim
    timothy tobias toby todd tom tomas tomasz tommy travis trevor tristan troy ulrich
    umar umberto usman uzi vaclav vadim valentin vasily vicente victor vijay viktor
    vince vincent vitali vitaliy vitaly vittorio vladimir vladislav vladyslav volodymyr
    vyacheslav wael waleed walid walt walter wayne werner wesley wilfred wilhelm will
    willem william willie willy wilson winston wolfgang xavier yahya yair yasser yevgeny
    yitzhak yoav yoel yoshihide yousef youssef yuri yuriy yusuf yves zach zachary zaki
    zbigniew zeid zoran zuhair
    """
)

PLACES = frozenset(
    """africa|asia|europe|america|north america|south america|latin america|central america|oceania
    antarctica|middle east|far east|near east|balkans|caucasus|caribbean|scandinavia|maghreb|sahel
    levant|horn of africa|persian gulf|arctic|central asia|southeast asia|eastern europe
    western europe|west bank|gaza|gaza strip|golan heights|red sea|black sea|baltic sea|north sea
    mediterranean|mediterranean sea|dead sea|caspian sea|south china sea|arabian sea|sea of azov
    bab al-mandab|bab el-mandeb|strait of hormuz|taiwan strait|suez canal|panama canal
    english channel
    gulf of aden|gulf of oman|gulf of mexico|bay of bengal|atlantic|pacific|atlantic ocean
    pacific ocean|indian ocean|arctic ocean|sinai|donbas|donbass|crimea|kashmir|punjab|sindh
    balochistan|tigray|amhara|oromia|darfur|kordofan|siberia|chechnya|dagestan|xinjiang|tibet
    catalonia|andalusia|bavaria|saxony|brandenburg|tuscany|lombardy|sicily|sardinia|corsica|brittany
    normandy|provence|flanders|wallonia|transnistria|nagorno-karabakh|karabakh|anatolia|kurdistan
    england|scotland|wales|northern ireland|cornwall|yorkshire|lancashire|kent|essex|sussex|surrey
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho
    illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota
    mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york
    north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina
    south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming
    southern california|northern california|silicon valley|new england|midwest|puerto rico|guam
    ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick
    newfoundland|yukon|new south wales|queensland|tasmania|western australia|south australia
    northern territory|hong kong|macau|macao|okinawa|hokkaido|kyushu|bali|java|sumatra|borneo
    sulawesi|papua|mindanao|luzon|kerala|gujarat|maharashtra|uttar pradesh|tamil nadu|karnataka
    bihar|assam|west bengal|rajasthan|chiapas|sinaloa|oaxaca|bahia|sao paulo|rio de janeiro
    new york city|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas
    austin|san jose|fort worth|jacksonville|columbus|charlotte|indianapolis|san francisco|seattle
    denver|oklahoma city|nashville|el paso|las vegas|detroit|portland|memphis|louisville|baltimore
    milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|atlanta|miami|tampa|orlando
    cleveland|cincinnati|pittsburgh|st. louis|saint louis|minneapolis|new orleans|honolulu|anchorage
    boston|buffalo|rochester|hartford|salt lake city|raleigh|richmond|norfolk|birmingham|montgomery
    brooklyn|manhattan|queens|bronx|staten island|harlem|hollywood|beverly hills|long island
    palo alto|berkeley|oakland|pasadena|long beach|santa monica|cambridge|princeton|toronto|montreal
    vancouver|calgary|edmonton|winnipeg|halifax|quebec city|victoria|sydney|melbourne|brisbane
    perth|adelaide|hobart|darwin|auckland|christchurch|london|manchester|liverpool|leeds|sheffield
    bristol|newcastle|nottingham|leicester|coventry|southampton|portsmouth|plymouth|brighton|oxford
    york|bath|glasgow|edinburgh|aberdeen|dundee|cardiff|swansea|belfast|derry|londonderry|cork
    galway|lyon|marseille|toulouse|nice|nantes|strasbourg|bordeaux|lille|rennes|cannes|calais
    munich|hamburg|frankfurt|cologne|stuttgart|dusseldorf|leipzig|dresden|bremen|hanover|nuremberg
    essen|dortmund|bonn|potsdam|zurich|geneva|basel|lausanne|davos|salzburg|graz|innsbruck|linz
    milan|naples|turin|florence|venice|genoa|bologna|palermo|verona|barcelona|valencia|seville
    bilbao|malaga|granada|porto|antwerp|ghent|bruges|liege|rotterdam|the hague|utrecht|eindhoven
    gothenburg|malmo|uppsala|aarhus|odense|bergen|trondheim|tampere|turku|krakow|lodz|wroclaw
    poznan|gdansk|lublin|brno|ostrava|kosice|debrecen|szeged|cluj|timisoara|constanta|varna|plovdiv
    thessaloniki|patras|split|dubrovnik|mostar|novi sad|nis|st. petersburg|saint petersburg
    novosibirsk|yekaterinburg|kazan|samara|omsk|rostov-on-don|rostov|ufa|volgograd|krasnodar|sochi
    vladivostok|murmansk|kaliningrad|grozny|belgorod|kursk|bryansk|voronezh|sevastopol|simferopol
    kharkiv|kharkov|odesa|odessa|dnipro|donetsk|luhansk|zaporizhzhia|lviv|mykolaiv|mariupol|kherson
    chernihiv|sumy|poltava|bakhmut|avdiivka|pokrovsk|kramatorsk|sloviansk|chasiv yar|kupiansk
    istanbul|izmir|antalya|adana|gaziantep|diyarbakir|aleppo|homs|hama|idlib|latakia|raqqa|deraa
    palmyra|deir ez-zor|mosul|basra|erbil|kirkuk|najaf|karbala|fallujah|ramadi|tikrit|sulaymaniyah
    isfahan|mashhad|tabriz|shiraz|qom|natanz|fordow|bushehr|bandar abbas|jeddah|mecca|medina|dammam
    dhahran|dubai|sharjah|aden|hodeidah|hodeida|taiz|marib|saada|hadramawt|mukalla|salalah|haifa
    tel aviv|beersheba|eilat|ashkelon|ashdod|nazareth|bethlehem|hebron|jenin|nablus|tulkarm|jericho
    rafah|khan younis|gaza city|deir al-balah|jabalia|tyre|sidon|tripoli|baalbek|nabatieh|alexandria
    giza|port said|suez|ismailia|luxor|aswan|benghazi|misrata|sirte|derna|sfax|oran|constantine
    casablanca|marrakesh|marrakech|fez|tangier|agadir|lagos|kano|ibadan|port harcourt|maiduguri
    kaduna|kumasi|mombasa|kisumu|dar es salaam|zanzibar|entebbe|goma|bukavu|lubumbashi|kisangani
    el fasher|omdurman|port sudan|nyala|mekelle|hargeisa|kismayo|timbuktu|gao|bamako|agadez
    johannesburg|durban|soweto|port elizabeth|bulawayo|mumbai|bombay|kolkata|calcutta|chennai|madras
    bangalore|bengaluru|hyderabad|ahmedabad|pune|jaipur|lucknow|kanpur|nagpur|srinagar|amritsar
    varanasi|agra|goa|karachi|lahore|peshawar|quetta|rawalpindi|faisalabad|multan|kandahar|herat
    jalalabad|mazar-i-sharif|kunduz|helmand|chittagong|cox's bazar|yangon|mandalay|chiang mai
    phuket|pattaya|ho chi minh city|saigon|da nang|haiphong|siem reap|surabaya|bandung|medan|cebu
    davao|quezon city|shanghai|guangzhou|shenzhen|wuhan|chongqing|chengdu|tianjin|nanjing|xi'an
    hangzhou|shenyang|harbin|dalian|qingdao|kunming|urumqi|lhasa|kaohsiung|osaka|kyoto|yokohama
    nagoya|sapporo|kobe|fukuoka|hiroshima|nagasaki|fukushima|busan|incheon|daegu|almaty|osh
    samarkand|bukhara|guadalajara|monterrey|tijuana|cancun|acapulco|ciudad juarez|puebla|veracruz
    medellin|cali|barranquilla|cartagena|maracaibo|guayaquil|cusco|arequipa|santa cruz|cochabamba
    valparaiso|cordoba|rosario|mendoza|brasilia|salvador|recife|fortaleza|belo horizonte|manaus
    curitiba|porto alegre|guantanamo|guantanamo bay|chernobyl|auschwitz|hiroshima|gibraltar|svalbard
    normandie|alps|himalayas|andes|rockies|sahara|amazon|nile|danube|rhine|thames|volga|dnieper
    mississippi river|great lakes|lake michigan|yellowstone|times square|wall street|tahrir square
    red square|capitol hill|pearl harbor""".replace("\n", "|")
    .replace("    ", "")
    .split("|")
)

BODY_HEADS = words(
    """
    academy administration agency alliance army association assembly authority authorities bank
    bloc board brigade brigades bureau cabinet center centre chamber church circle club
    coalition college command commission committee companies company confederation conference
    congress consortium corporation corp corps council court department directorate division
    enterprise enterprises entertainment federation firm foundation front fund government group
    guard guards holdings hospital inc institute institution knesset laboratories laboratory
    league legion limited llc ltd plc magazine ministry mission mosque movement museum navy
    network office orchestra organisation organization parliament partners partnership party
    patrol police press productions programme project radio records regiment republicans
    democrats school schools secretariat senate service services society squadron studios
    syndicate symphony team technologies times trust union university airlines airways motors
    industries brotherhood jihad fc afc cf united rangers orchestra ensemble choir band theatre
    theater gallery library institute televison television tv news publishing publications
    associates brothers sons bros co constabulary fleet infantry cavalry artillery battalion
    militia forces force tribunal senate initiative hotel railway railways railroad lines stores
    foods pharmaceuticals systems software communications solutions images photos capital
    securities insurance energy petroleum oil gas electric
    """
)
FORCE_HEADS = words(
    """
    army brigade brigades corps forces force guard guards legion militia navy regiment squadron
    battalion fighters rebels troops fleet infantry cavalry artillery militants
    """
)
OF_BODIES = words(
    """
    academy administration agency assembly association authority bank board brotherhood bureau
    center centre chamber church college commission committee conference congress corps council
    court department directorate faculty federation fund government guild house institute
    institution international islamic knights league legion library ministry movement museum
    national office order organisation organization parliament party secretariat school society
    supreme union university federation friends daughters sons army
    """
)
OF_PLACES = words(
    """
    bay cape city coast county democratic district duchy emirate gulf isle islands isles kingdom
    lake lakes mount mountains port province region republic river sea state states strait
    straits sultanate town horn republics village university people's
    """
)
PLACE_HEADS = words(
    """
    airport archipelago avenue ave basin bay beach boulevard bridge brook canal canyon cape
    castle city coast county creek cross dam desert district falls field fields forest fort
    garden gardens gate glacier governorate green grove gulf harbor harbour heights highway hill
    hills island islands isle isles junction lake lakes lane line marsh mill mills mine moor
    mount mountain mountains oblast ocean oasis palace park pass peak peninsula plain plains
    plateau plaza point pond port prefecture prison province quay region reservoir ridge river
    road rock sea shire shore springs square station strait straits street suburb summit swamp
    terrace territory tower town township tunnel turnpike valley vale village volcano wharf
    woods parish borough downtown crossing trail barracks base cemetery stadium arena
    """
)
PLACE_FIRST = words(
    """
    mount mt lake cape fort port gulf strait isle camp ciudad san santa santo saint st el los
    las rio puerto north south east west northern southern eastern western central upper lower
    greater new
    """
)
PLACE_ENDINGS = (
    "ville", "burgh", "shire", "stan", "grad", "abad", "istan", "borough", "mouth", "bourne", "vka",
    "iivka", "hove", "polis", "furt",
)  # fmt: skip
NOT_BODIES = words(
    """
    TV DVD CD DNA HIV AIDS OK PC IQ VIP CEO CFO COO PhD BA MA MD ID DJ MC AM PM BC AD GDP GMT
    EST PDF USB SUV RPG LGBT LGBTQ COVID SARS II III IV VI VII VIII IX XI XII UFO FM MVP LP EP
    ICBM PIN ATM URL FAQ RNA GPS NBC
    """
) - {"NBC"}
