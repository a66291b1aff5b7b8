"""Titles before names that news in English keeps from other languages, and further ranks."""

from __future__ import annotations

from headwater.text.wordlists import words

OF_MANY_LANDS = words(
    """
    malam mallam alhaji alhaja hajiya hajia ustaz ustad maulvi kyai shri smt shrimati
    cacique datuk dato seri tengku dasho ajahn swami acharya mahant otunba barr
    barrister msgr monsignor mgr monsieur madame maître maitre herr frau señor señora senhor senhora
    signor signora cde comr alh ven venerable excellency honourable honorable reverend emeritus
    emerita lieut comm cmdt commandant archdeacon taoiseach tánaiste tanaiste
    adv advocate mzee mwalimu toshao thiru thirumathi allama allamah nawabzada sahibzada mawlawi
    akhund ustadh ustadz maharaja maharani puan encik datin tuan sayadaw oknha samdech induna kgosi
    inkosi kgoshi ugaas boqor garaad togbe otumfuo obong onwa ogbueni woizero weizero mme mlle
    signora licenciado ingeniero doctora profesora comandante subcomandante abbé fra frei fray dra
    sra srta drs pani cathaoirleach garda gardaí prefect subprefect intendant provost burgomaster
    voivode starosta sarpanch tehsildar archimandrite hieromonk protodeacon catholicos abbess
    prioress chaplain vicar curate sheikha seyyed seyed hojatoleslam hujjatoleslam hojjatoleslam
    wpc pcso gda acp lcpl ssgt tsgt msgt pfc airman seaman bombardier fusilier guardsman rifleman
    gunner sapper ensign midshipman praporshchik
    """
)
"""Titles of Africa, South and East Asia, Arabia, Europe and Latin America; posts, ranks and orders
of the church beside those of `nouns`."""
