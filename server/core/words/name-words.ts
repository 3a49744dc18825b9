/**
 * Small lists of words that the reading of names needs beside the tables. All are parted by blanks, unless they say otherwise.
 * Written by hand.
 */

/** Acronyms that name no actor. */
export const plainAcronyms = `
AI AGI ML NLP LLM LLMs GPT AR VR XR IT ICT ICTs IoT IIoT API APIs URL URI HTTP HTTPS HTML CSS XML JSON PDF CSV SQL CPU GPU GPUs TPU RAM SSD USB
GPS RFID SIM SMS PC PCs TV TVs CD DVD VPN DNS IP TCP IPv4 IPv6 SSL TLS SSH SDK UI UX OS IDE DevOps SaaS PaaS IaaS R&D RD QR OCR ADAS LiDAR
GDP GNP GNI PPP CPI VAT FDI ODA ROI KPI KPIs IPO ETF ESG CSR SDG SDGs MDG MDGs NDC NDCs GHG GHGs CO2 COP HIV AIDS HIV/AIDS SARS MERS COVID
COVID-19 DNA RNA mRNA PCR PPE ICU ADHD PTSD BMI CEO CEOs CFO CTO CIO COO CISO CSO CSOs NGO NGOs INGO INGOs SME SMEs MSME MSMEs MNC MNCs MNE
MNEs PPP PPPs LGBT LGBTQ LGBTQI LGBTI STEM MOOC MOU MoU MOUs NDA RFP RFI RFC FAQ FAQs Q&A TBD TBC ASAP AKA DIY VIP PR HR HQ GMT UTC BST EST
PST CET AM PM BC AD BCE CE USD EUR GBP CHF JPY CNY RMB INR AUD CAD NB PS PhD MBA BA MA MSc BSc LLB LLM MD WMD WMDs ICBM ICBMs UAV UAVs IED
IEDs ISR C4ISR NFT NFTs DLT CBDC CBDCs DIY RBI FRT FRIA DPIA PIA IPR IPRs IP TRIPS GDPR CCPA HIPAA FOIA FISA DMA DSA AIA NIS2 DORA TFEU TEU
ECHR ICCPR ICESCR CEDAW UDHR NPT INF START CTBT UNCLOS NAFTA USMCA CPTPP TPP TTIP RCEP CETA FTA FTAs GATT GATS I II III IV V VI VII VIII
IX X XI XII XIII XIV XV XVI XIX XX XXI A B C D E F G H J K L M N O P Q R S T U W Y Z ISBN ISSN DOI ID IDs OK SOS UFO ATM PIN PTA UHC MRI CT
ETA ETD RSVP FYI GM GMO GMOs EV EVs CCS CCUS LNG LPG PV kW MW GW TW CBRN ISDS RTA RTAs LDC LDCs SIDS LIC LICs LMIC LMICs HIC IDP IDPs P2P
B2B B2C G2G T2 5G 4G 3G 6G 2G DRM P3 MP3 MP4 HD 2D 3D 4D CGI GUI BIOS LAN WAN Wi WiFi W3 ERP CRM BPO ITES KYC AML CFT FATCA CRS BEPS
`;

/** Words that have a capital for where they stand only. */
export const functionWords = `the a an this that these those in on at by for from with of to as if when while since after before
although though however moreover furthermore thus hence but and or nor so yet because during under over despite according our their his
her its my your we they he she it i you there here what why how where who whom which whose not no yes also both many most some several
all each every any such other more unlike like about above across against along among around between beyond into onto through throughout
toward towards until upon via within without is are was were be been has have had do does did can could will would may might must shall
should let see cf ibid idem vide viz supra infra passim id note notes source sources figure table box chapter section part appendix today yesterday tomorrow meanwhile
nevertheless nonetheless therefore then now only even just still than too very per et al eds vol pp para paras`;
/** Head nouns of states, most of them of the past. */
export const realms =
  'Kingdom, Republic, Empire, Principality, Duchy, Grand Duchy, Emirate, Emirates, Sultanate, Khanate, Caliphate, Confederacy';
/** Forms of address that begin names as well. */
export const notAddress =
  'st saint aung don dom m mm miss count mag ing eng he hm det rep fr sr chief master brother sister father';
/** Words for faiths, regions and descents; like those for peoples they name nobody. */
export const faiths = `roman latin arab arabic jewish judaic hebrew muslim islamic shia sunni christian catholic protestant orthodox anglican hindu buddhist
sikh hispanic latino latina asian african western eastern slavic nordic anglo greco afro indo sino franco indigenous aboriginal native marxist
leninist marxist keynesian victorian kurdish tibetan uyghur basque catalan persian ottoman byzantine mediterranean balkan baltic caribbean
european europeans asiatic scandinavian iberian transatlantic transpacific hellenic aryan nazi fascist islamist zionist confucian`;
/** Months, days and seasons. */
export const calendar = `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn winter
christmas easter ramadan`;

/** Roles that the table of titles leaves out because no name follows them; parted by semicolons. */
export const moreRoles = 'official; officials; employee; employees';

/** Products, services and currencies whose names look like those of companies. */
export const products = `ChatGPT Copilot DALL-E DALL Midjourney Siri Alexa Cortana Windows Android iOS macOS Linux Ubuntu Chrome Firefox Safari Excel
PowerPoint Photoshop Gmail iPhone iPad Kindle Xbox PlayStation Bitcoin Ethereum Dogecoin Internet Web Wi-Fi Bluetooth JavaScript TypeScript
Python MySQL PostgreSQL MongoDB Kubernetes Docker Hadoop BitTorrent HyperText PageRank Starlink Sputnik Pegasus Photoshop AlphaGo AlphaFold
DeepFake Deepfake BERT ImageNet Zoombombing CAPTCHA reCAPTCHA ShareAlike NonCommercial NoDerivatives`;

/** What a body holds. */
export const meetings = 'meeting meetings session sessions hearing hearings ministerial workshop consultation talks';

/** They make a law of one that rules by it, and name none: `EU Regulation`. */
export const genericActs = `regulation regulations directive directives order orders agreement guideline guidelines statute decree amendment law laws
bill report reports`;

/** Laws, whose names may hold “of” before the head noun. */
export const laws = 'act bill law code ordinance directive';

/** They make a region of a country: `Northern Italy`. */
export const directions = `north south east west northern southern eastern western central upper lower greater inner outer northeast northwest southeast
southwest`;

/** Members of parties, before whose names these words stand like a role. */
export const partisans = `republican democrat democratic libertarian conservative liberal independent incumbent labor socialist communist green
nationalist unionist`;

/** Articles and short words of other languages, which begin titles of works. */
export const foreignWords = `le la les du des der die das ein eine und zur zum el los las il lo gli der del della een het les une un au aux sur pour sobre
para por das dos och om til av nad przez`;

/** Head nouns of the names of laws that may hold several fields. */
export const lawJoints = 'act bill law code ordinance';

/** Verbs, in the forms that stand behind a subject, of those that decide, speak or act. */
export const actingVerbs = `
will has had plans planned aims aimed seeks sought wants wanted hopes hoped intends intended decides decided agreed agrees refuses refused
tries tried launches launched issues issued publishes published released announced announces adopts adopted approves approved rejects
rejected passes passed rules ruled orders ordered bans banned fines fined sues sued votes voted meets met elects elected appoints
appointed hires hired fires fired dismisses dismissed sends sent offers offered pays paid buys bought sells sold builds built joins joined
leaves left wins won opposes opposed backs backed funds funded files filed signs signed ratifies ratified enforces enforced enacts enacted
amends amended proposes proposed recommends recommended requests requested invites invited urges urged warns warned accuses accused denies
denied admits admitted confirms confirmed estimates estimated investigates investigated reviews reviewed monitors monitored regulates
regulated supervises supervised oversees oversaw manages managed establishes established conducts conducted collects collected
participates participated collaborates collaborated cooperates cooperated negotiates negotiated attacks attacked seizes seized kills
killed arrests arrested detains detained charges charged convicts convicted sentences sentenced deploys deployed withdraws withdrew
`;

/** Behind a person's name and “and” they make a firm. */
export const kin = 'sons brothers daughters company co partners associates';

/** They stand before what there are several of. */
export const determiners = `
each every any such this these those no some all its their our your his her my many several other another multiple various which whose both either
neither few two three four five six seven eight nine ten a an
`;

/** Words of rank, with which names of roles begin. */
export const ranks = 'senior junior chief deputy assistant associate acting principal designated responsible interim';
