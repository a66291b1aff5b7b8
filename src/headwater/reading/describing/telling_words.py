"""Words in a name that tell of what kind its bearer is, and no person's name has: "Groupe Osk",
"Osk Shipmanagement", "Radio Osk", "Ministerio Osk", "Osker Tageblatt", "Liwa al-Osk".

Written from general knowledge of how firms, unions, bodies and papers are called in the languages
that news in English quotes names from. Words that are surnames or given names too stand in none of
the lists.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from headwater.reading.describing.capitals import is_title
from headwater.reading.words import nouns
from headwater.reading.words.institutions import FIRM_LAST
from headwater.records import HopKind

_FIRM_FIRST = nouns.words(
    """
    groupe grupo gruppo gruppe grupa groep grup koncern konzern compagnie compañía compania
    companhia compagnia société societe sociedad sociedade società societa spółka spolka empresa
    empresas entreprise entreprises impresa azienda usine usines fábrica fabrica fabbrica fabrik
    fabryka uzina zavod kombinat stocznia chantiers astilleros estaleiros cantieri constructora
    construtora inmobiliaria imobiliária laboratoires laboratorios laboratórios laboratori
    laboratoire farmacéutica mineração minera minería minerária cimenterie cimenterías cementos
    cimentos ciments cementera combustibles combustíveis combustiveis petróleos petroleos
    petrolera refinería refinaria raffinerie electricité électricité electricidad eletricidade
    elettricità energía énergie energie elektrownia hidroeléctrica eléctrica azucarera cervecería
    cervejaria brasserie brasseries brauerei bodegas frigorífico frigorifico papelera textiles
    tejidos tissages filatures confecciones poudreries aciéries acerías aceros siderúrgica
    siderurgica forges fonderie fonderies metalúrgica acciaierie banco banque banca banka banche
    caja caisse cassa sparkasse volksbank raiffeisen seguros assurances assicurazioni versicherung
    ubezpieczenia mutuelle transportes transports trasporti transporte naviera navegación
    navigation navigazione armement armadora aerolíneas aerolineas líneas linhas aéreas autopistas
    ferrocarriles ferrovias ferrovie chemins aeropuertos aeroportos aéroports aguas águas eaux
    acque telefónica télécom telecomunicaciones correos correios supermercados supermarchés
    hipermercados tiendas magasins grands almacenes hoteles hôtels edizioni éditions ediciones
    edições editora editoriale wydawnictwo perusahaan perkebunan tambang fundación fundação
    fundacion fundacao fondation fondazione fundacja stiftung stichting stiftelsen asociación
    asociacion associação associacao associazione verein verband vereniging association amicale
    agrupación federación federacion federação fédération federazione federacja confederación
    confederação confédération confederazione konfederacja unión união unione związek sindicato
    sindicatos syndicat sindacato gewerkschaft sendikası liga ligue lega cámara câmara chambre
    cooperativa coopérative cooperativas kooperative genossenschaft spółdzielnia universidad
    universidade université universite università universita universität universitet uniwersytet
    universiteit instituto institut istituto instytut colegio colégio collège lycée escuela escola
    école scuola hochschule hospital hôpital hopital ospedale krankenhaus klinikum klinik clínica
    clinica clinique szpital sanatorio maternité médecins médicos reporteros atlético atletico
    deportivo deportes sporting olympique dinamo dynamo lokomotiv spartak partido parti partito
    partij movimiento movimento mouvement ruch yayasan lembaga serikat colectivo coletivo
    collectif kolektif observatorio observatório observatoire osservatorio
    """
)
"""First words of firms, unions, societies, schools and clubs."""
_FIRM_LAST = FIRM_LAST | nouns.words(
    """
    infra fibre fiber adventures
    shipbuilding shipyards shipbrokers holding industrie industria indústria industrial
    aeronautics microelectronics optoelectronics pharmaceutical genomics petrochemicals
    lubricants steelworks aluminium aluminum apparels apparel garments footwear furniture
    motorsport railroad tramways telecommunications telecoms broadband wireless advisory
    reinsurance bancorp microfinance realty builders contractors drilling dredging mechatronics
    hydraulics lasers propulsion healthcare biomedical cosmetics breweries distillers dairy
    seafood poultry bakeries bakery agribusiness agritech agro plantations forestry lumber
    sawmills recycling hypermarkets bulk trawlers exports imports wholesale distribution
    warehousing haulage couriers freight cargo renewables turbines biogas electronic filtration
    refrigeration ventilation coatings castings bearings valves pumps boilers machinery
    equipment components rockets spaceworks utd denizcilik ticaret sanayi inşaat insaat taahhüt
    nakliyat taşımacılık tasimacilik lojistik turizm tekstil gıda gida madencilik enerji bankası
    bankasi sigorta gemicilik tersanesi antriebstechnik technik werke werk stahlwerke
    maschinenbau getriebe chemie versicherungen verlag stadtwerke verkehrsbetriebe logistik
    handels linii avialinii aviakompaniya stroy montazh gaz neft prom mash metall torg eksport
    seguros transportes logística logistica minería alimentos ingeniería ingenieros
    construcciones construções constructores soluciones servicios serviços kombinat
    """
)
"""Last words of firms and clubs; of more by their full names see `firms`."""
_SERVED = nouns.words(
    """
    logistics financial energy oilfield shipping aviation computer data technology business travel
    staffing marine consulting advertising brokerage banking mortgage food engineering rental
    transportation payment web cloud hospitality investors pipeline
    """
)
"""With what firms serve others: "Osk Logistics Services"; "Social Services" are a town's."""
_FORMS_FIRST = frozenset(
    {"PT", "CV", "OOO", "ZAO", "OAO", "PAO", "TOO", "TOV", "UAB", "SIA", "JSC", "PJSC", "OJSC"}
)
_FORMS = nouns.words(
    """
    AG plc PLC Plc Inc Ltd LLC LLP LP Corp Co GmbH KG KGaA eG SA SAS SARL SpA SRL Srl SLU SE NV
    BV AB AS ASA A/S ApS Oy Oyj Kft Zrt Nyrt SRO DOO EOOD OOD AD UAB OOO ZAO
    OAO PAO TOV Tbk Bhd Sdn Pte Pty KK JSC OJSC PJSC CJSC LDA Lda Ltda SAL
    SAOG SAOC QSC KSC FZE FZCO FZC FZ-LLC DMCC
    """
)
"""Legal forms of firms, before their names or behind them, as they are written."""
_FIRM_ENDINGS = re.compile(
    r"[^\W\d_]{2,}(?:technik|werke|metall|maschinenbau|gesellschaft|genossenschaft|versicherung"
    r"|stroy|energo|neft|neftegaz|gazprom|flot|metallurg|kombinat|zavod|eksport|pharma|telecom|logistik"
    r"|management|systems|software|robotics|motive|chem|invest|trans(?:gaz|neft)|(?:a|o|o-)bank|rail)"
)
"""Endings of words in names that only firms have."""
_BODY_FIRST = nouns.words(
    """
    ministère ministere ministerio ministério ministero ministerium ministerstvo ministerstwo
    gobierno governo gouvernement regierung rząd guardia gendarmerie gendarmería gendarmeria
    policía policia polícia polizia polizei police politie policja politiet fiscalía fiscalia
    procuraduría procuradoria procura parquet staatsanwaltschaft bundesanwaltschaft prokuratura
    prokuratuur defensoría defensoria contraloría contraloria controladoria alcaldía alcaldia
    prefeitura préfecture prefecture prefettura mairie ayuntamiento câmara-municipal tribunal
    tribunale juzgado gericht bundesgericht landgericht cour corte sąd congreso sénat senado
    bundesamt landesamt bundesanstalt umweltbundesamt bundesnetzagentur bundesbank salvamento
    protección protezione protection bomberos bombeiros pompiers vigili feuerwehr carabinieri
    dirección direcção direção direction direzione generalitat xunta junta comunidad région
    regione secretaría secretaria secretariado secrétariat autoridad autoridade autorité autorità
    inspection inspección inspeção inspektion ispettorato statens rijks riksdag ejército exército
    armée esercito armada fuerza fuerzas força forças forze servicio servizio superintendencia
    superintendência agenzia intendencia aduana aduanas alfândega douane douanes dogana migración
    migração badan kementerian polda polres polri kejaksaan komisi jabatan suruhanjaya
    """
)
"""First words of ministries, police forces, courts and agencies of states."""
_BODY_LAST = nouns.words(
    """
    constabulary gendarmerie polizei politie bakanlığı bakanligi emniyet müdürlüğü mudurlugu
    valiliği belediyesi ministeriet styrelsen direktoratet kommune kommun verket tilsynet
    bundesamt polisi ordusu
    """
)
_BODY_ENDINGS = re.compile(
    r"[^\W\d_]{3,}(?:ministerium|ministeriet|ministerie|direktorat|direktoratet|styrelsen|tilsynet|verket"
    r"|nadzor|potrebnadzor|aviatsiya|komstat|kommissariat|polizei|staatsanwaltschaft|behörde|gericht)"
)
_OUTLET_FIRST = nouns.words(
    """
    radio rádio radyo rádió radiotelevisión radiotelevisione radiotelevisão radiotélévision télé
    télévision televisión televisão televisione televizija telewizja televiziunea televisa tele
    rtv rtp rts tv tvr tvn noticias notícias noticiero notizie diario diário diari jornal giornale
    periódico periodico gazeta gazzetta corriere tribuna zeitung neue kurier berliner novaya
    vechernyaya vecherniye vechernie komsomolskaya moskovskaya moskovsky rossiyskaya nezavisimaya
    nezavisimoye literaturnaya sovetskaya vesti novosti izvestia izvestiya pravda gazette dagens
    svenska aftonbladet shukan nihon nikkan yomiuri mainichi harian tribun suara berita utusan
    sinar haber akşam aksam yeni canal kanal channel revista revue rivista semanario hebdo
    """
) - {"neue", "berliner", "tele", "sinar"}
_OUTLET_LAST = nouns.words(
    """
    zeitung tageblatt tagblatt abendblatt morgenpost abendzeitung rundschau anzeiger nachrichten
    tagesspiegel stadtanzeiger merkur volksblatt wochenblatt volksfreund bote kurier tidende
    dagblad dagbladet aftenblad morgenblad morgenbladet posten folkeblad nyheter tidning avisen
    bladet gazeta gazetesi gazetë novosti vedomosti izvestia vesti novyny shimbun shinbun shimpo
    bunshun nippo ilbo sinmun shinmun ribao wanbao zaobao zhoukan samachar jagran bhaskar patrika
    prabha malayalam dainik courant handelsblad nieuwsblad krant volkskrant
    """
)
_PAPERS_BEHIND_ARTICLE = nouns.words(
    """
    comercio faro mundo país pais tiempo universal nacional mercurio espectador observador
    periódico periodico clarín nación nacion razón razon prensa tribuna jornada hora vanguardia
    voz verdad provincia correo diario heraldo norte sur litoral economista financiero deber
    peruano repubblica stampa gazzetta corriere messaggero giornale sole mattino secolo monde
    figaro parisien croix soir libre temps matin dauphiné dépêche télégramme progrès quotidien
    journal devoir presse point nouvelliste républicain populaire observateur canard zeit welt
    magazin spiegel standard bund woche folha globo estado
    """
)
_ARTICLES = frozenset({"el", "la", "le", "les", "il", "das", "die", "der", "o", "os", "los", "las"})
"""Articles with which papers are called: "El Mundo", "Die Zeit"."""
_ARTICLE = r"(?:a[ltdrszn]|ash|ath|adh|el|u[lrs]|un)"
_BAND = re.compile(
    r"(?:(?:Kat[ae]'?ib|Katibat|Sara[iy]a|Sariyat|Liwa'?|Ja[iy]sh|Jund|Junud|Jabhat|Harakat|Harakah"
    r"|Asa'?ib|Jama'?at|Jamaah|Fa[iy]laq|Tan[dz]h?im|Ahrar|Fursan|Suq[ou]r|Usud|Quww?at|Firqat|Ansar"
    r"|Ha[iy]'?at[ ]Tahrir|Fatah(?=[ ]al-(?:Islam|Intifada)))"
    rf"(?:[ ][A-Z][\w'-]{{1,20}})?[ ]{_ARTICLE}-[A-Z'].*"
    r"|(?:Lashkar|Jaish|Sipah|Harkat|Tehree?k|Ansar|Jamaat)-(?:e|i|ul|al)-[A-Z][a-z].*)"
)
"""Words of Arabic, and of tongues that took them, for brigades, fronts, armies and bands, before a
name with its article: no person is called so."""


def is_band(name: str) -> bool:
    """Whether a name is that of a band: "Saraya al-Osk", "Jama'at Ansar al-Osk", "Jaish-e-Osk"."""
    return "-" in name and _BAND.fullmatch(name.replace("\u2019", "'")) is not None


@lru_cache(maxsize=4096)
def kind_told(name: str) -> HopKind | None:
    """The kind that the words of a name tell; None where they tell none, as a single word does."""
    if is_band(name):
        return HopKind.ORGANIZATION
    written = name.replace("\u2019", "'").split()
    if len(written) < _TWO:
        return None
    if written[0] in _FORMS_FIRST or written[-1].rstrip(".") in _FORMS:
        return HopKind.ORGANIZATION
    words = [word.lower().rstrip(".") for word in written]
    first, last = words[0], words[-1]
    if any(map(is_title, words)):
        # "Police Sergeant Ivo Osk"
        return None
    if first in _OUTLET_FIRST or last in _OUTLET_LAST:
        return HopKind.OUTLET
    if first in _ARTICLES and words[1] in _PAPERS_BEHIND_ARTICLE:
        return HopKind.OUTLET
    if first in _BODY_FIRST or last in _BODY_LAST or _ends(_BODY_ENDINGS, words):
        return HopKind.STATE_BODY
    if first in _FIRM_FIRST or last in _FIRM_LAST or _ends(_FIRM_ENDINGS, words):
        return HopKind.ORGANIZATION
    if last == "services" and words[-2] in _SERVED:
        return HopKind.ORGANIZATION
    return None


def _ends(endings: re.Pattern[str], words: Sequence[str]) -> bool:
    return any(endings.fullmatch(part) for part in (words[0], words[-1]))


_TWO = 2
