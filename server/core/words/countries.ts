/**
 * States and territories, how they are called, and the words for their people. Written by hand and compared with
 * i18n-iso-countries and i18n-nationality (both MIT) by `tools/words.mjs`.
 *
 * One per line: `code|short name|official name|other names|demonyms|flags`; other names and demonyms are parted by semicolons,
 * all without a leading "the". The code is ISO 3166-1 alpha-2, or empty. Demonyms are adjectives and nouns, which name nobody;
 * the plural in -s is not listed. Flags:
 *
 * - `c`: a part of a state that is called a country; `h`: a state of the past; `t`: a territory.
 * - `a`: a short name that is also a person's, a place's or an ordinary word.
 */
export const countries = `
AF|Afghanistan|Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan|Afghan; Afghani
AL|Albania|Republic of Albania||Albanian
DZ|Algeria|People's Democratic Republic of Algeria||Algerian
AD|Andorra|Principality of Andorra||Andorran
AO|Angola|Republic of Angola||Angolan
AG|Antigua and Barbuda||Antigua|Antiguan; Barbudan
AR|Argentina|Argentine Republic||Argentine; Argentinian; Argentinean
AM|Armenia|Republic of Armenia||Armenian
AU|Australia|Commonwealth of Australia||Australian; Aussie
AT|Austria|Republic of Austria||Austrian
AZ|Azerbaijan|Republic of Azerbaijan||Azerbaijani; Azeri
BS|Bahamas|Commonwealth of The Bahamas||Bahamian
BH|Bahrain|Kingdom of Bahrain||Bahraini
BD|Bangladesh|People's Republic of Bangladesh||Bangladeshi
BB|Barbados|||Barbadian; Bajan
BY|Belarus|Republic of Belarus|Belorussia; Byelorussia|Belarusian; Belarussian
BE|Belgium|Kingdom of Belgium||Belgian
BZ|Belize|||Belizean
BJ|Benin|Republic of Benin||Beninese
BT|Bhutan|Kingdom of Bhutan||Bhutanese
BO|Bolivia|Plurinational State of Bolivia|Bolivia (Plurinational State of)|Bolivian
BA|Bosnia and Herzegovina||Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH|Bosnian; Herzegovinian
BW|Botswana|Republic of Botswana||Botswanan; Motswana; Batswana
BR|Brazil|Federative Republic of Brazil|Brasil|Brazilian
BN|Brunei|Brunei Darussalam||Bruneian
BG|Bulgaria|Republic of Bulgaria||Bulgarian
BF|Burkina Faso|||Burkinabe; Burkinabé
BI|Burundi|Republic of Burundi||Burundian
KH|Cambodia|Kingdom of Cambodia|Kampuchea; Democratic Kampuchea|Cambodian; Khmer
CM|Cameroon|Republic of Cameroon||Cameroonian
CA|Canada|||Canadian
CV|Cape Verde|Republic of Cabo Verde|Cabo Verde|Cape Verdean; Cabo Verdean
CF|Central African Republic||CAR|Central African
TD|Chad|Republic of Chad||Chadian|a
CL|Chile|Republic of Chile||Chilean
CN|China|People's Republic of China|PRC; P.R.C.; Mainland China; P.R. China; PR China; Communist China; People's Republic|Chinese; Sinitic
CO|Colombia|Republic of Colombia||Colombian
KM|Comoros|Union of the Comoros||Comorian; Comoran
CG|Republic of the Congo||Congo; Congo-Brazzaville; Congo Republic; Republic of Congo|Congolese
CD|Democratic Republic of the Congo||DRC; DR Congo; D.R.C.; D.R. Congo; Democratic Republic of Congo; Congo-Kinshasa; Zaire; Zaïre|Congolese; Zairian
CR|Costa Rica|Republic of Costa Rica||Costa Rican
CI|Ivory Coast|Republic of Côte d'Ivoire|Côte d'Ivoire; Cote d'Ivoire; Côte d’Ivoire; Cote d’Ivoire|Ivorian
HR|Croatia|Republic of Croatia||Croatian; Croat
CU|Cuba|Republic of Cuba||Cuban
CY|Cyprus|Republic of Cyprus||Cypriot
CZ|Czechia|Czech Republic||Czech
DK|Denmark|Kingdom of Denmark||Danish; Dane
DJ|Djibouti|Republic of Djibouti||Djiboutian
DM|Dominica|Commonwealth of Dominica||Dominican
DO|Dominican Republic|||Dominican
EC|Ecuador|Republic of Ecuador||Ecuadorian; Ecuadorean
EG|Egypt|Arab Republic of Egypt||Egyptian
SV|El Salvador|Republic of El Salvador||Salvadoran; Salvadorean
GQ|Equatorial Guinea|Republic of Equatorial Guinea||Equatorial Guinean; Equatoguinean
ER|Eritrea|State of Eritrea||Eritrean
EE|Estonia|Republic of Estonia||Estonian
SZ|Eswatini|Kingdom of Eswatini|Swaziland|Swazi
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Abyssinia|Ethiopian; Abyssinian
FJ|Fiji|Republic of Fiji||Fijian
FI|Finland|Republic of Finland||Finnish; Finn
FR|France|French Republic||French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen
GA|Gabon|Gabonese Republic||Gabonese
GM|Gambia|Republic of The Gambia|The Gambia|Gambian
GE|Georgia|Republic of Georgia||Georgian|a
DE|Germany|Federal Republic of Germany|FRG; Reunified Germany|German
GH|Ghana|Republic of Ghana|Gold Coast|Ghanaian
GR|Greece|Hellenic Republic||Greek; Hellenic
GD|Grenada|||Grenadian
GT|Guatemala|Republic of Guatemala||Guatemalan
GN|Guinea|Republic of Guinea|Guinea-Conakry|Guinean
GW|Guinea-Bissau|Republic of Guinea-Bissau|Guinea Bissau|Bissau-Guinean; Guinea-Bissauan
GY|Guyana|Co-operative Republic of Guyana|British Guiana|Guyanese
HT|Haiti|Republic of Haiti||Haitian
VA|Vatican City|Vatican City State|Vatican; Holy See; The Vatican
HN|Honduras|Republic of Honduras||Honduran
HU|Hungary|||Hungarian; Magyar
IS|Iceland|Republic of Iceland||Icelandic; Icelander
IN|India|Republic of India|Bharat|Indian
ID|Indonesia|Republic of Indonesia||Indonesian
IR|Iran|Islamic Republic of Iran|Persia; Iran (Islamic Republic of)|Iranian; Persian
IQ|Iraq|Republic of Iraq||Iraqi
IE|Ireland|Republic of Ireland|Irish Republic; Éire|Irish; Irishman; Irishmen
IL|Israel|State of Israel||Israeli|a
IT|Italy|Italian Republic||Italian
JM|Jamaica|||Jamaican
JP|Japan||Nippon|Japanese; Nipponese
JO|Jordan|Hashemite Kingdom of Jordan||Jordanian|a
KZ|Kazakhstan|Republic of Kazakhstan||Kazakhstani; Kazakh
KE|Kenya|Republic of Kenya||Kenyan
KI|Kiribati|Republic of Kiribati||I-Kiribati
XK|Kosovo|Republic of Kosovo|Kosova|Kosovar; Kosovan
KP|North Korea|Democratic People's Republic of Korea|DPRK; D.P.R.K.; DPR Korea|North Korean
KR|South Korea|Republic of Korea|ROK; R.O.K.; Korea; Korea, Republic of; Korea (Republic of)|South Korean; Korean
KW|Kuwait|State of Kuwait||Kuwaiti
KG|Kyrgyzstan|Kyrgyz Republic|Kirghizia; Kirgizstan|Kyrgyz; Kyrgyzstani
LA|Laos|Lao People's Democratic Republic|Lao PDR|Laotian; Lao
LV|Latvia|Republic of Latvia||Latvian
LB|Lebanon|Lebanese Republic||Lebanese
LS|Lesotho|Kingdom of Lesotho|Basutoland|Basotho; Mosotho
LR|Liberia|Republic of Liberia||Liberian
LY|Libya|State of Libya|Libyan Arab Jamahiriya|Libyan
LI|Liechtenstein|Principality of Liechtenstein||Liechtensteiner
LT|Lithuania|Republic of Lithuania||Lithuanian
LU|Luxembourg|Grand Duchy of Luxembourg|Luxemburg|Luxembourgish; Luxembourger
MG|Madagascar|Republic of Madagascar||Malagasy
MW|Malawi|Republic of Malawi|Nyasaland|Malawian
MY|Malaysia||Malaya|Malaysian; Malay; Malayan
MV|Maldives|Republic of Maldives||Maldivian; Maldivan
ML|Mali|Republic of Mali|French Sudan|Malian
MT|Malta|Republic of Malta||Maltese
MH|Marshall Islands|Republic of the Marshall Islands||Marshallese
MR|Mauritania|Islamic Republic of Mauritania||Mauritanian
MU|Mauritius|Republic of Mauritius||Mauritian
MX|Mexico|United Mexican States|México|Mexican
FM|Micronesia|Federated States of Micronesia|FSM|Micronesian
MD|Moldova|Republic of Moldova|Moldavia; Moldova, Republic of|Moldovan; Moldavian
MC|Monaco|Principality of Monaco||Monégasque; Monegasque; Monacan
MN|Mongolia|||Mongolian; Mongol
ME|Montenegro|||Montenegrin
MA|Morocco|Kingdom of Morocco||Moroccan
MZ|Mozambique|Republic of Mozambique||Mozambican
MM|Myanmar|Republic of the Union of Myanmar|Burma; Myanmar/Burma; Union of Burma|Burmese
NA|Namibia|Republic of Namibia|South West Africa|Namibian
NR|Nauru|Republic of Nauru||Nauruan
NP|Nepal|Federal Democratic Republic of Nepal||Nepalese; Nepali
NL|Netherlands|Kingdom of the Netherlands|The Netherlands; Holland|Dutch; Dutchman; Dutchmen; Netherlandish
NZ|New Zealand||Aotearoa; Aotearoa New Zealand; NZ; N.Z.|New Zealander; Kiwi
NI|Nicaragua|Republic of Nicaragua||Nicaraguan
NE|Niger|Republic of the Niger||Nigerien
NG|Nigeria|Federal Republic of Nigeria||Nigerian
MK|North Macedonia|Republic of North Macedonia|Macedonia; FYROM; Republic of Macedonia; former Yugoslav Republic of Macedonia|Macedonian; North Macedonian
NO|Norway|Kingdom of Norway||Norwegian
OM|Oman|Sultanate of Oman||Omani
PK|Pakistan|Islamic Republic of Pakistan||Pakistani
PW|Palau|Republic of Palau||Palauan
PS|Palestine|State of Palestine|Palestinian Territory; Palestinian Territories; Occupied Palestinian Territory; Occupied Palestinian Territories|Palestinian
PA|Panama|Republic of Panama|Panamá|Panamanian
PG|Papua New Guinea|Independent State of Papua New Guinea|PNG|Papua New Guinean; Papuan
PY|Paraguay|Republic of Paraguay||Paraguayan
PE|Peru|Republic of Peru|Perú|Peruvian
PH|Philippines|Republic of the Philippines|Philippine Islands|Filipino; Filipina; Philippine
PL|Poland|Republic of Poland||Polish; Pole
PT|Portugal|Portuguese Republic||Portuguese
QA|Qatar|State of Qatar||Qatari
RO|Romania||Rumania; Roumania|Romanian; Rumanian
RU|Russia|Russian Federation||Russian; Rossiyan
RW|Rwanda|Republic of Rwanda||Rwandan; Rwandese
KN|Saint Kitts and Nevis|Federation of Saint Kitts and Nevis|St. Kitts and Nevis; St Kitts and Nevis|Kittitian; Kittian and Nevisian; Nevisian
LC|Saint Lucia||St. Lucia; St Lucia|Saint Lucian; St. Lucian
VC|Saint Vincent and the Grenadines||St. Vincent and the Grenadines; St Vincent and the Grenadines|Vincentian
WS|Samoa|Independent State of Samoa|Western Samoa|Samoan
SM|San Marino|Republic of San Marino||Sammarinese; San Marinese
ST|São Tomé and Príncipe||Sao Tome and Principe; São Tomé & Príncipe|São Toméan; Santomean; Sao Tomean
SA|Saudi Arabia|Kingdom of Saudi Arabia|KSA|Saudi; Saudi Arabian
SN|Senegal|Republic of Senegal||Senegalese
RS|Serbia|Republic of Serbia||Serbian; Serb
SC|Seychelles|Republic of Seychelles||Seychellois
SL|Sierra Leone|Republic of Sierra Leone||Sierra Leonean
SG|Singapore|Republic of Singapore||Singaporean
SK|Slovakia|Slovak Republic||Slovak; Slovakian
SI|Slovenia|Republic of Slovenia||Slovenian; Slovene
SB|Solomon Islands|||Solomon Islander
SO|Somalia|Federal Republic of Somalia||Somali; Somalian
ZA|South Africa|Republic of South Africa||South African
SS|South Sudan|Republic of South Sudan||South Sudanese
ES|Spain|Kingdom of Spain|España|Spanish; Spaniard
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon|Sri Lankan; Ceylonese
SD|Sudan|Republic of the Sudan||Sudanese
SR|Suriname|Republic of Suriname|Surinam|Surinamese; Surinamer
SE|Sweden|Kingdom of Sweden||Swedish; Swede
CH|Switzerland|Swiss Confederation||Swiss
SY|Syria|Syrian Arab Republic||Syrian
TW|Taiwan|Republic of China|Chinese Taipei; Taiwan, Province of China; Taiwan, China; Formosa|Taiwanese
TJ|Tajikistan|Republic of Tajikistan||Tajik; Tajikistani
TZ|Tanzania|United Republic of Tanzania|Tanganyika|Tanzanian
TH|Thailand|Kingdom of Thailand|Siam|Thai; Siamese
TL|Timor-Leste|Democratic Republic of Timor-Leste|East Timor; Timor Leste|Timorese; East Timorese
TG|Togo|Togolese Republic||Togolese
TO|Tonga|Kingdom of Tonga||Tongan
TT|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidad & Tobago|Trinidadian; Tobagonian
TN|Tunisia|Republic of Tunisia||Tunisian
TR|Türkiye|Republic of Türkiye|Turkey; Republic of Turkey; Turkiye|Turkish; Turk
TM|Turkmenistan|||Turkmen
TV|Tuvalu|||Tuvaluan
UG|Uganda|Republic of Uganda||Ugandan
UA|Ukraine||The Ukraine|Ukrainian
AE|United Arab Emirates||UAE; U.A.E.; Emirates|Emirati; Emirian
GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK; U.K.; U. K.; Great Britain; Britain; GB; G.B.|British; Briton; Brit
US|United States|United States of America|US; U.S.; U. S.; USA; U.S.A.; America; U.S|American; US-American; Yankee
UY|Uruguay|Eastern Republic of Uruguay||Uruguayan
UZ|Uzbekistan|Republic of Uzbekistan||Uzbek; Uzbekistani
VU|Vanuatu|Republic of Vanuatu|New Hebrides|Ni-Vanuatu; Vanuatuan
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuela (Bolivarian Republic of)|Venezuelan
VN|Vietnam|Socialist Republic of Vietnam|Viet Nam; Socialist Republic of Viet Nam|Vietnamese
YE|Yemen|Republic of Yemen||Yemeni; Yemenite
ZM|Zambia|Republic of Zambia|Northern Rhodesia|Zambian
ZW|Zimbabwe|Republic of Zimbabwe|Rhodesia; Southern Rhodesia|Zimbabwean; Rhodesian
AS|American Samoa|||American Samoan|t
AI|Anguilla|||Anguillan|t
AW|Aruba|||Aruban|t
AX|Åland Islands||Åland; Aland Islands|Ålandic|t
BL|Saint Barthélemy||St. Barthélemy; Saint Barthelemy||t
BM|Bermuda|||Bermudian; Bermudan|t
BQ|Bonaire, Sint Eustatius and Saba||Caribbean Netherlands; Bonaire||t
BV|Bouvet Island||||t
CC|Cocos (Keeling) Islands||Cocos Islands; Keeling Islands||t
CK|Cook Islands|||Cook Islander|t
CW|Curaçao||Curacao|Curaçaoan|t
CX|Christmas Island||||t
EH|Western Sahara|Sahrawi Arab Democratic Republic||Sahrawi|t
FK|Falkland Islands||Falklands; Malvinas; Falkland Islands (Malvinas)|Falkland Islander|t
FO|Faroe Islands||Faroes; Faeroe Islands|Faroese|t
GF|French Guiana|||French Guianese|t
GG|Guernsey||||t
GI|Gibraltar|||Gibraltarian|t
GL|Greenland|||Greenlandic; Greenlander|t
GP|Guadeloupe|||Guadeloupean|t
GS|South Georgia and the South Sandwich Islands||||t
GU|Guam|||Guamanian|t
HK|Hong Kong|Hong Kong Special Administrative Region|Hong Kong SAR; Hong Kong, China; Hong Kong, SAR|Hongkonger; Hong Konger|t
HM|Heard Island and McDonald Islands||||t
IM|Isle of Man|||Manx; Manxman|t
IO|British Indian Ocean Territory||Chagos Islands; Chagos Archipelago|Chagossian|t
JE|Jersey||||ta
KY|Cayman Islands||Caymans|Caymanian|t
MF|Saint Martin|||Saint-Martinois|t
MO|Macao|Macao Special Administrative Region|Macau; Macao, China|Macanese|t
MP|Northern Mariana Islands||Commonwealth of the Northern Mariana Islands|Northern Marianan|t
MQ|Martinique|||Martiniquais; Martinican|t
MS|Montserrat|||Montserratian|t
NC|New Caledonia|||New Caledonian|t
NF|Norfolk Island||||t
NU|Niue|||Niuean|t
PF|French Polynesia|||French Polynesian; Polynesian; Tahitian|t
PM|Saint Pierre and Miquelon||St. Pierre and Miquelon||t
PN|Pitcairn Islands||Pitcairn|Pitcairn Islander|t
PR|Puerto Rico|Commonwealth of Puerto Rico||Puerto Rican|t
RE|Réunion||Reunion|Réunionese|t
SH|Saint Helena||Saint Helena, Ascension and Tristan da Cunha; St. Helena|Saint Helenian|t
SJ|Svalbard and Jan Mayen||Svalbard||t
SX|Sint Maarten|||Sint Maartener|t
TC|Turks and Caicos Islands||Turks and Caicos||t
TF|French Southern Territories||French Southern and Antarctic Lands||t
TK|Tokelau|||Tokelauan|t
UM|United States Minor Outlying Islands||US Minor Outlying Islands||t
VG|British Virgin Islands||BVI; Virgin Islands|British Virgin Islander|t
VI|US Virgin Islands|United States Virgin Islands|U.S. Virgin Islands; USVI|Virgin Islander|t
WF|Wallis and Futuna||||t
YT|Mayotte|||Mahoran|t
|England|||English; Englishman; Englishmen; Englishwoman|c
|Scotland|||Scottish; Scot; Scotsman; Scots; Scotch|c
|Wales|||Welsh; Welshman; Welshmen|ca
|Northern Ireland||N. Ireland; Ulster|Northern Irish; Ulsterman|c
|Soviet Union|Union of Soviet Socialist Republics|USSR; U.S.S.R.; Soviet Russia|Soviet|h
|Yugoslavia|Socialist Federal Republic of Yugoslavia|SFRY; Federal Republic of Yugoslavia; FRY|Yugoslav; Yugoslavian|h
|Serbia and Montenegro||||h
|Czechoslovakia|Czechoslovak Republic|Czechoslovak Socialist Republic|Czechoslovak; Czechoslovakian|h
|East Germany|German Democratic Republic|GDR; DDR|East German|h
|West Germany||Federal Republic|West German|h
|Nazi Germany|German Reich|Third Reich; Hitler's Germany; Hitler Germany|Nazi|h
|German Empire||Imperial Germany; Kaiserreich||h
|Weimar Republic||||h
|Prussia|Kingdom of Prussia||Prussian|h
|Austria-Hungary|Austro-Hungarian Empire|Austro-Hungarian Monarchy|Austro-Hungarian|h
|Austrian Empire||||h
|Habsburg Monarchy||Habsburg Empire; Hapsburg Empire|Habsburg; Hapsburg|h
|Holy Roman Empire||||h
|Roman Empire||Roman Republic; Western Roman Empire; Rome's Empire|Roman|h
|Byzantine Empire||Byzantium; Eastern Roman Empire|Byzantine|h
|Ottoman Empire|||Ottoman|h
|Russian Empire||Imperial Russia; Tsarist Russia||h
|Russian SFSR|Russian Soviet Federative Socialist Republic|RSFSR||h
|British Empire||British Raj; British India||h
|Empire of Japan||Imperial Japan; Japanese Empire||h
|Qing dynasty||Qing Dynasty; Qing Empire; Imperial China; Qing China||h
|Persian Empire||Achaemenid Empire|Achaemenid|h
|Mongol Empire||||h
|Mughal Empire|||Mughal; Mogul|h
|Spanish Empire||||h
|Portuguese Empire||||h
|French Empire||||h
|Vichy France||Free France||h
|Kingdom of France||||h
|Kingdom of Great Britain||Kingdom of England; Kingdom of Scotland||h
|Kingdom of Italy||Kingdom of Sardinia; Piedmont-Sardinia|Sardinian; Piedmontese|h
|Papal States||||h
|Republic of Venice||Venetian Republic|Venetian|h
|Republic of Genoa|||Genoese|h
|Polish-Lithuanian Commonwealth||Polish–Lithuanian Commonwealth; Congress Poland||h
|Kingdom of Bavaria||Electorate of Bavaria||h
|Kingdom of Hungary||||h
|North Vietnam|Democratic Republic of Vietnam||North Vietnamese|h
|South Vietnam|Republic of Vietnam||South Vietnamese|h
|South Yemen|People's Democratic Republic of Yemen|||h
|North Yemen|Yemen Arab Republic|||h
|United Arab Republic||||h
|Biafra|Republic of Biafra||Biafran|h
|Manchukuo||||h
|Korean Empire||Joseon||h
|Confederate States of America||Confederate States; Confederacy; CSA|Confederate|h
|Thirteen Colonies||||h
|Republic of Texas||||h
|Dutch Republic||United Provinces; Dutch East Indies; Netherlands East Indies||h
|Gran Colombia||||h
|Somaliland|Republic of Somaliland||Somalilander|t
|Puntland||||t
|Abkhazia|Republic of Abkhazia||Abkhaz; Abkhazian|t
|South Ossetia|Republic of South Ossetia||South Ossetian; Ossetian|t
|Transnistria|Pridnestrovian Moldavian Republic|Transdniestria|Transnistrian|t
|Nagorno-Karabakh|Republic of Artsakh|Artsakh||t
|Northern Cyprus|Turkish Republic of Northern Cyprus|TRNC|Turkish Cypriot|t
|Republika Srpska||||t
`;

/**
 * Adjectives and nouns for people that belong to no one state: of continents and regions, peoples, faiths. They name nobody.
 * Parted by semicolons; the plural in -s is not listed.
 */
export const otherDemonyms = `
African; Asian; European; Antarctic; Crimean; Tibetan; Chechen; North American; South American; Latin American; Central American; Latin; Latino; Latina; Latinx; Hispanic; Caribbean;
West African; East African; Southern African; North African; Sub-Saharan African; Pan-African; African American; African-American; Asian American;
Asian-American; Native American; Indigenous; Aboriginal; Inuit; Maori; Māori; Western; Westerner; Eastern; Northern; Southern; Oriental; Occidental; Arab; Arabic;
Arabian; Semitic; Berber; Amazigh; Kurdish; Kurd; Jewish; Jew; Hebrew; Muslim; Moslem; Islamic; Islamist; Sunni; Shia; Shiite; Shi'ite; Christian; Catholic;
Roman Catholic; Protestant; Orthodox; Lutheran; Calvinist; Anglican; Evangelical; Methodist; Baptist; Mormon; Hindu; Buddhist; Sikh; Jain; Taoist; Confucian; Druze;
Alawite; Yazidi; Zionist; Scandinavian; Nordic; Baltic; Balkan; Slavic; Slav; Germanic; Celtic; Iberian; Mediterranean; Transatlantic; Trans-Atlantic; Atlantic; Pacific;
Indo-Pacific; Eurasian; Central Asian; South Asian; Southeast Asian; East Asian; Middle Eastern; Near Eastern; Caucasian; Caucasus; Levantine; Gulf Arab;
Eastern European; Western European; Central European; Southern European; Northern European; Pan-European; Anglo-American; Anglo-Saxon; Anglophone; Francophone; Lusophone;
Anglo; Franco; Sino; Greco; Russo; Indo; Afro; Euro-Atlantic; Sino-American; Franco-German; Russo-Ukrainian; Flemish; Fleming; Walloon; Catalan; Basque; Galician;
Castilian; Andalusian; Sicilian; Tuscan; Lombard; Corsican; Breton; Alsatian; Norman; Bavarian; Saxon; Silesian; Tatar; Tartar; Cossack; Roma; Romani; Gypsy;
Uyghur; Uighur; Rohingya; Tamil; Sinhalese; Bengali; Punjabi; Gujarati; Kashmiri; Pashtun; Pashto; Baloch; Baluchi; Hazara; Sindhi; Hutu; Tutsi; Zulu; Xhosa; Yoruba; Igbo; Hausa; Fulani;
Oromo; Tigrayan; Amhara; Afrikaner; Afrikaans; Swahili; Tuareg; Javanese; Balinese; Acehnese; Mandarin; Cantonese; Han; Manchu; Hmong; Karen; Kachin; Moro; Tagalog; Londoner;
Parisian; Berliner; Viennese; Muscovite; New Yorker; Californian; Texan; Floridian; Hawaiian; Alaskan; Virginian; Quebecois; Québécois; Québecois; Ontarian; Northerner; Southerner;
Athenian; Spartan; Trojan; Phoenician; Carthaginian; Babylonian; Assyrian; Sumerian; Macedonian; Hellenistic; Etruscan; Gallic; Gaul; Goth; Visigoth; Ostrogoth; Vandal; Frankish; Viking;
Victorian; Edwardian; Georgian; Elizabethan; Tudor; Stalinist; Leninist; Marxist; Maoist; Trotskyist; Peronist; Gaullist; Bolshevik; Menshevik; Republican; Democratic; Communist;
Socialist; Conservative; Liberal; Nationalist; Loyalist; Unionist; Fascist; Francoist; Baathist; Ba'athist; Titoist; Keynesian; Orwellian; Kafkaesque; Westphalian
`;
