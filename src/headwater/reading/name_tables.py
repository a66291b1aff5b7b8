"""Words that tell what a capitalised run names: given names, places, heads of bodies.

Written from general knowledge for news in English; none of it is taken from a corpus. Given names
are those usual in the countries that news reports from, in their usual Latin spellings, folded
(see `headwater.text.names.fold`). Names that are as often places, months or words are left out.
"""

from __future__ import annotations

from headwater.text.wordlists import words

GIVEN = words(
    """
    aaron abbas abdallah abdel abdelaziz abdelfattah abdelmadjid abderrahmane abdirahman
    abdulaziz abdulhamid abdulkarim abdullah abdulmalik abdulrahman abdulwali abhinav abigail
    abiy abraham abu adam adele adnan adrian adriana afonso agnes agnieszka ahmad ahmed ahmet
    aidan aisha akira alain alan alastair albert alberto aldo alec alejandra alejandro
    aleksandar aleksander aleksandr aleksei alena alessandra alessandro alex alexander alexandra
    alexandre alexandria alexei alexey alexis alfonso alfred alfredo ali alice alicia alina
    alison allan allen allison alma alvaro amal amanda amber amelia amina amir amit amos amr amy
    ana anas anastasia anatoly anders andre andrea andreas andrei andres andrew andrey andrii
    andriy andrzej andy angel angela angelina angus anil anita ann anna annabel anne annette
    annie antoine anton antonia antonio antony anwar aram archie ariana ariel arjun armando
    arnaud arnold arsen arthur artur arturo arun arvind asad asher ashley ashraf asif asma
    astrid atef audrey august augusto austin avi avigdor avril axel ayesha ayman aziz badr
    bakhtiar barack barbara bart bashar basil bassam beatrice beatriz ben benedict beniamin
    benjamin benny bernadette bernard bernardo bernie bert bertrand beth bethany betty beverly
    bilal bill billy bjorn blake bob bobby bogdan bojan bonnie boris boutros brad bradley
    brandon brenda brendan brent bret brett brian bridget bruce bruno bryan bryce byron caleb
    calvin cameron camilla camille carl carla carlo carlos carmen carol carole carolina caroline
    carolyn carrie carsten casey catherine cathy cecilia cedric celia cesar chad chaim chantal
    charlene charles charlie charlotte chelsea chen cheryl chloe chris christa christian
    christiane christina christine christophe christopher chuck cindy claire clara clarence
    clark claude claudia claudio clement clifford clint clive cody colin connor conor conrad
    constance corey cornelia cory craig cristian cristiano cristina curtis cyril cyrus daisy
    damian damien damon dan dana daniel daniela daniele danielle danilo danny daria darren dave
    david deborah debbie deepak denis denise dennis denys derek dermot desmond diana diane
    didier diego dieter dimitri dimitris dina dirk djamel dmitri dmitriy dmitry dmytro dominic
    dominik dominique don donald donna doris dorothy doug douglas duncan dustin dwight dylan
    eamon earl ed eddie edgar edith edmund eduardo eduard edward edwin efraim eileen elaine
    eleanor elena eli elias elie elijah elisa elisabeth elise elizabeth ella ellen elliot
    elliott elmar elon elsa elvis emad emanuel emerson emil emilia emilio emily emma emmanuel
    emre enrico enrique eric erica erik erika erin ernest ernesto ernst esmail esteban esther
    ethan eugene eugenio eva evan eve evelyn evgeny evo ezra fabian fabio fabrice fadi fahd
    faisal farah farhad farid farouk fatima fatou fawzi faye federica federico felicity felipe
    felix ferdinand fernanda fernando fidel fiona florence florian frances francesca francesco
    francis francisco franco francois frank frankie franklin franz fred freddie frederic
    frederick frederik friedrich fuad fyodor gabriel gabriela gabriele gail gareth gary gavin
    geert gemma gennady geoff geoffrey georg george georges georgi georgina gerald gerard
    gerhard german gertrude ghassan gianni gideon gilbert giles gina giorgio giovanni giulia
    giuseppe gladys glen glenn gloria gonzalo gordon graham grant greg gregor gregory greta
    grigory guido guillaume guillermo gunter gus gustav gustavo guy gwen habib hadi haider haim
    hakan hakim haleh hamad hamdi hamid hamza hana hani hank hanna hannah hans hansen harald
    haris harold harriet harris harry haruki harvey hasan hashim hassan hatem haydar hayden
    hazel heather hector heidi heinrich heinz helen helena helene helga helmut henri henrietta
    henrik henrique henry herbert herman hermann hector hiba hilary hilda hillary hiroshi hisham
    hosni hossein howard hubert hugh hugo humberto hussein hussain ian ibrahim ida idris ignacio
    igor ihor ilham ilhan ilya iman imran ines ingrid irene irina iris irma isaac isabel
    isabella isabelle isaias ismail israel issa itamar ivan ivana ivanka ivo jaafar jack jackie
    jackson jacob jacqueline jacques jaime jair jake jakob jakub jamal james jamie jan jane
    janet janice janine janusz jared jaroslaw jasmine jason jasper javad javier jawad jay jean
    jeanne jeff jeffrey jenna jennifer jenny jens jeremy jerome jerry jess jesse jessica jesus
    jill jim jimmy jiri jitendra joachim joan joann joanna joanne joao joaquin jochen joe joel
    joerg johan johann johanna johannes john johnny johnson jon jonah jonas jonathan jordi jorge
    jose josef joseph josephine josh joshua josip joy joyce juan juana juanita judith judy julia
    julian juliana julie juliet julio julius jun jurgen justin justine kabir kaja kamal kamala
    kanye kareem karen karim karin karina karl karla karol kate katarina katerina katherine
    kathleen kathryn kathy katie katja katrina katy kay kayla keith kelly ken kenneth kenny kent
    kerry kevin khaled khalid khalifa khalil kim kimberly kirill kirsten kirsty klaus kofi
    konrad konstantin krishna kristen kristian kristin kristina kristine krzysztof kurt kwame
    kyle kyriakos laila lana lance lara larry lars laszlo laura lauren laurence laurent lawrence
    lea leah leanne lech lee leila lena lenny leo leon leonard leonardo leonid leroy leslie
    lester lev levi lewis liam liana lidia liliana lillian lily lina linda lindsay lindsey
    lionel lisa liz liza lloyd logan lois loretta lori lorenzo lorraine lou louis louisa louise
    luca lucas lucia lucian lucie lucille lucy ludwig luigi luis luisa luiz lukas luke lula
    luther lydia lyle lynn mac mack madeleine madison maggie mahdi mahmoud mahmud maia majid
    malala malcolm malik manfred manuel manuela mara marc marcel marcelo marcia marco marcos
    marcus margaret margot maria mariam marian mariana marianne marie mariia marilyn marina
    mario marion marisa mariusz marjorie mark marko markus marlene marshall marta martha martin
    martina marvin marwan mary maryam masoud mateo mateusz matt matteo matthew matthias matthieu
    maureen maurice mauricio mauro max maxim maxime maximilian maxwell maya megan mehdi mehmet
    melanie melinda melissa mercedes meredith merrick mia michael michaela michal michel michele
    michelle mick miguel mikael mike mikhail mikheil milan mildred miles milos milton mina
    minoru mira miranda miriam miroslav mitch mitchell mo moataz moez mohamad mohamed mohammad
    mohammed mohamud mohsen moira molly mona monica monika morgan moritz morris moses moshe
    mostafa muammar muhammad muhammadu muhsen mukesh munir murat muriel murray musa mustafa
    myriam mykhailo mykola nabil nada nadia nadine naftali nancy naomi narendra nasser natalia
    natalie nataliya natasha nathan nathaniel nawaf nayib nayla neal ned neil nelson nestor
    nevil nicholas nick nicky nico nicola nicolae nicolas nicole niels nigel nikita nikki nikol
    nikola nikolai nikolas nikolay nils nina nir nissim noah noam noel nora norbert noreen norma
    norman nouri nuri octavio oksana ola olaf oleg oleh oleksandr oleksii oleksiy olena olga
    oliver olivia olivier olof omar orlando oscar oskar osama osman otto owen pablo palmer
    pamela paola paolo pascal patricia patrice patrick patrik paul paula pauline paulo pavel
    pavlo pawel pedro peggy penelope penny percy perry pete peter petr petra petro philip
    philippe phil phillip phoebe phyllis pierre pieter pietro piotr prakash pranab preston priya
    qasem qassem rachel radek radoslaw rafael rafah rafiq rahim rahul raisa raj rajesh rajiv
    ralph rami ramon ramona ramzan randall randy rania raphael raquel rashid raul ravi ray
    raymond rebecca recep reggie reinhard rene renee reuben reuven rex reza rhys ricardo
    riccardo richard rick ricky rita riyad rob robert roberta roberto robin rod roderick rodney
    rodrigo roger roland rolf roman romano ron ronald ronen ronnie rosa rosalind rose rosemary
    ross roy ruben rudolf rudy rupert ruslan russell rustam ruth ryan saad sabah sabrina sadiq
    saeed sahar said saif salah saleh salim sally salma salman salvador salvatore sam samantha
    sameh sami samir samuel sandra sandy sanjay sara sarah sasha saud saul scott sean sebastian
    sebastien selim selma semyon serge sergei sergey sergii sergio serhii serhiy seth seyed
    seymour shafiq shane shannon sharif sharon shaun shawn shehbaz sheila shelley sherry shimon
    shinzo shirley siegfried sigmar silvia silvio simon simone sofia solomon sonia sonya sophia
    sophie spencer stacey stacy stan stanislav stanley stefan stefania stefano stella stephan
    stephane stephanie stephen steve steven stewart stuart sue sultan sunil suresh susan susana
    susanne suzanne svetlana svitlana sylvester sylvia sylvie taha tamar tamara tamim tammy
    tanya tara tareq tariq tarik taro tatiana tatyana tayyip ted teresa terrence terri terry
    tessa thabo theo theodor theodore theresa therese thierry thomas tiffany tim timothy tina
    tobias toby todd tom tomas tomasz tommy toni tony tracey tracy travis trevor tricia trish
    tristan troy tyler ulrich ulrike umar umberto ursula usman uzi vadim valentin valentina
    valeria valerie valery vaclav vanessa vasily vera veronica vicente vicki vicky victor
    victoria vijay viktor viktoria vince vincent viola violet virginia vitali vitaliy vitaly
    vittorio vivian viviane vladimir vladislav vladyslav volodymyr vyacheslav wael waleed walid
    wallace walt walter wanda warren wayne wendy werner wesley wilfred wilhelm will willem
    william willie willy wilma wilson winston wolfgang xavier xi yael yahya yair yana yasmin
    yasser yevgeny yitzhak yoav yoel yolanda yoon yoshihide yousef youssef yuan yulia yuri yuriy
    yusuf yves yvette yvonne zach zachary zahra zainab zaki zbigniew zeid zhang zoe zoran zuhair
    abdelilah bezalel itzhak isaac najib naguib nuri nabih saad tammam hakan ersin li wang liu
    chen zhao huang zhou wu xu sun zhu lin guo
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
