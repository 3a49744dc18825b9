/** Words around names of persons. All lists are parted by semicolons. Written by hand. */

/** Stand before a name, with or without a full stop. As written. */
export const honorifics = `
Mr; Mrs; Ms; Miss; Mx; Dr; Prof; Sir; Lord; Lady; Dame; Baron; Baroness; Count; Countess; Viscount; Earl; Duke; Duchess;
Marquess; Sheikh; Sheikha; Shaikh; Shri; Smt; Hon; Rt Hon; Right Honourable; Honourable; Honorable; Rev; Reverend; Fr; Father;
Sister; Brother; Rabbi; Imam; Ayatollah; Grand Ayatollah; Mullah; Maulana; Hajj; Haji; Saint; St; Madame; Madam; Mme; Mlle;
Monsieur; M; MM; Messrs; Mesdames; Herr; Frau; Señor; Señora; Sr; Sra; Signor; Signora; Don; Dona; Dom; Mgr; Msgr; Monsignor;
Ing; Eng; Dipl.-Ing; Mag; Capt; Cmdr; Lt; Sgt; Maj; Col; Gen; Adm; Brig; Cpl; Pvt; Lt Col; Lt Gen; Maj Gen; Brig Gen; Lt Cmdr;
Rear Adm; Vice Adm; Sen; Rep; Gov; Pres; Amb; Insp; Supt; Det; H.E; HE; His Excellency; Her Excellency; His Majesty;
Her Majesty; HRH; HM; HSH; His Holiness; His Highness; Her Highness; His Royal Highness; Her Royal Highness; Tun; Tan Sri; Datuk;
Dato; Datuk Seri; Aung; Daw; Thakin; Chief; Master
`;

/** Roles of persons, of one word or several; each is written small or with capitals. */
export const roles = `
president; vice president; vice-president; president-elect; prime minister; deputy prime minister; vice prime minister; premier;
vice premier; chancellor; vice chancellor; vice-chancellor; minister; deputy minister; vice minister; vice-minister;
foreign minister; defence minister; defense minister; finance minister; interior minister; justice minister; health minister;
trade minister; energy minister; environment minister; education minister; agriculture minister; labour minister;
economy minister; home secretary; foreign secretary; defence secretary; health secretary; technology secretary;
science secretary; culture secretary; business secretary; treasury secretary; commerce secretary; cabinet secretary;
education secretary; energy secretary; labor secretary; trade secretary; minister of state; secretary of state;
secretary of defense; secretary of commerce; secretary of the treasury; secretary of energy; secretary of labor;
secretary; under secretary; undersecretary; under-secretary; assistant secretary; deputy secretary; deputy assistant secretary;
principal deputy assistant secretary; parliamentary secretary; permanent secretary; state secretary; press secretary;
executive secretary; general secretary; secretary general; secretary-general; under-secretary-general;
assistant secretary-general; deputy secretary-general; deputy secretary general; high representative; special representative;
special envoy; envoy; special rapporteur; rapporteur; shadow rapporteur; co-rapporteur; high commissioner;
deputy high commissioner; commissioner; vice-president of the commission; executive vice-president; executive vice president;
senior vice president; commissioner-designate; ambassador; ambassador-at-large; consul; consul general; chargé d'affaires;
permanent representative; representative; congressman; congresswoman; congressmember; senator; deputy; delegate; mp; mep; msp; ms;
member of parliament; member of congress; lawmaker; legislator; whip; majority leader; minority leader; majority whip;
minority whip; house speaker; speaker; senate majority leader; senate minority leader; house majority leader;
house minority leader; leader; opposition leader; party leader; co-leader; supreme leader; ranking member; lord chancellor;
attorney general; deputy attorney general; assistant attorney general; solicitor general; attorney-general;
advocate general; prosecutor; chief prosecutor; prosecutor general; public prosecutor; district attorney; lawyer; attorney;
counsel; general counsel; chief counsel; solicitor; barrister; judge; chief judge; circuit judge; district judge; magistrate;
justice; chief justice; associate justice; king; queen; prince; princess; crown prince; emperor; empress; tsar; czar; sultan;
emir; shah; pope; archbishop; bishop; cardinal; patriarch; dalai lama; caliph; governor; lieutenant governor; deputy governor;
governor-general; governor general; mayor; deputy mayor; lord mayor; councillor; councilor; councilmember; council member;
alderman; sheriff; police chief; chief of police; chief constable; police commissioner; superintendent; inspector; detective;
officer; chief officer; constable; agent; special agent; general; major general; lieutenant general; brigadier general; brigadier;
field marshal; marshal; colonel; lieutenant colonel; major; captain; lieutenant; lieutenant commander; commander; sergeant;
corporal; private; admiral; rear admiral; vice admiral; air marshal; air chief marshal; commander-in-chief; chief of staff;
deputy chief of staff; chief of defence staff; chief of the defence staff; chairman of the joint chiefs of staff;
national security advisor; national security adviser; deputy national security advisor; deputy national security adviser;
homeland security adviser; advisor; adviser; senior advisor; senior adviser; special advisor; special adviser; policy advisor;
policy adviser; chief scientific adviser; chief scientific advisor; chief economist; chief scientist; chief executive;
chief executive officer; ceo; co-ceo; cfo; cto; coo; cio; ciso; cmo; cso; cdo; chief technology officer;
chief technologist; chief financial officer; chief operating officer; chief information officer; chief privacy officer;
chief data officer; chief digital officer; chief ai officer; chief artificial intelligence officer; chief legal officer;
chief product officer; chief security officer; chief of research; chief negotiator; chief; founder; co-founder; cofounder;
founding director; owner; chairman; chairwoman; chairperson; chair; co-chair; vice chair; vice chairman; vice-chair;
deputy chair; board member; director; co-director; deputy director; associate director; assistant director;
executive director; managing director; research director; policy director; program director; programme director;
director general; director-general; deputy director-general; deputy director general; acting director; head; deputy head;
global head; manager; general manager; project manager; product manager; partner; managing partner; principal; president emeritus;
professor; associate professor; assistant professor; professor emeritus; emeritus professor; adjunct professor;
visiting professor; distinguished professor; research professor; full professor; lecturer; senior lecturer; reader; dean;
provost; rector; chair professor; fellow; senior fellow; research fellow; senior research fellow; postdoctoral fellow;
nonresident fellow; visiting fellow; nonresident senior fellow; distinguished fellow; policy fellow; postdoctoral researcher;
postdoc; scholar; visiting scholar; researcher; senior researcher; lead researcher; principal researcher; research scientist;
senior research scientist; scientist; senior scientist; data scientist; computer scientist; political scientist; engineer;
software engineer; research associate; research assistant; research analyst; senior associate; associate; analyst;
senior analyst; policy analyst; senior policy analyst; intelligence analyst; policy officer; policy manager; policy lead; lead;
team lead; economist; historian; philosopher; sociologist; psychologist; physicist; mathematician; statistician; biologist;
chemist; ethicist; theorist; expert; specialist; strategist; technologist; entrepreneur; investor; billionaire; philanthropist;
executive; consultant; coordinator; spokesperson; spokesman; spokeswoman; deputy spokesperson; author; lead author;
co-author; coauthor; contributor; editor; editor-in-chief; managing editor; associate editor; writer; staff writer; journalist;
reporter; correspondent; columnist; commentator; blogger; publisher; producer; presenter; host; novelist; poet; playwright;
artist; actor; actress; singer; musician; composer; painter; sculptor; architect; designer; photographer; filmmaker;
film director; inventor; pioneer; activist; campaigner; advocate; whistleblower; dissident; organizer; organiser; diplomat;
negotiator; politician; statesman; candidate; presidential candidate; nominee; incumbent; successor; predecessor;
veteran; soldier; spy; hacker; developer; programmer; treasurer; trustee; ombudsman; ombudsperson; auditor general;
comptroller general; comptroller; surgeon general; postmaster general; registrar; librarian; archivist; curator; moderator;
panelist; panellist; keynote speaker; witness; plaintiff; defendant; petitioner; applicant; teacher; student; phd student;
phd candidate; doctoral student; doctoral candidate; graduate student; intern; nurse; doctor; physician; surgeon; pediatrician;
epidemiologist; virologist; coach; player; striker; goalkeeper; driver; athlete; footballer; referee; champion; widow; wife;
husband; son; daughter; brother; sister; father; mother; first lady; first minister; deputy first minister; taoiseach; tánaiste;
warlord; militant; rebel leader; guerrilla leader; dictator; autocrat; oligarch; tycoon; magnate; interim president;
acting president; acting secretary; acting chair; interim prime minister; caretaker prime minister; former president;
then-president; internal market commissioner; competition commissioner; trade commissioner; justice commissioner;
digital commissioner; privacy commissioner; information commissioner; data protection commissioner
`;

/** Verbs by which a person speaks: `Smith said`, `according to` is none. */
export const saying = `
said; says; say; told; tells; tell; argued; argues; argue; wrote; writes; write; noted; notes; note; added; adds; warned; warns; warn;
tweeted; tweets; posted; stated; states; stressed; stresses; emphasized; emphasised; emphasizes; emphasises; explained; explains;
announced; announces; claimed; claims; replied; replies; asked; asks; answered; insisted; insists; commented; comments; remarked;
remarks; observed; observes; concluded; concludes; suggested; suggests; declared; declares; pointed; recalled; recalls;
admitted; admits; acknowledged; acknowledges; testified; pledged; promised; vowed; vows; called; urged; urges; predicted;
predicts; cautioned; cautions; contended; contends; asserted; asserts; maintained; maintains; believes; believed; thinks;
thought; hopes; hoped; agreed; agrees; disagreed; complained; joked; quipped; quoted; confirmed; confirms; denied; denies;
reiterated; reiterates; welcomed; welcomes; praised; criticized; criticised; criticizes; criticises; condemned; condemns;
accused; accuses; described; describes; proposed; proposes; recommended; recommends; reported; outlined; wondered; continued;
went on; countered; responded; responds; opined; lamented; laments; mused; shouted; whispered; signed; resigned
`;

/** Small and capitalised words inside a person's name. */
export const nameParticles = `
van; von; der; den; de; del; della; delle; degli; dei; dell'; d'; di; da; das; do; dos; du; des; la; le; las; los; el; al; al-; el-; ul; ur; bin; ibn;
bint; ben; ten; ter; te; 't; zu; zum; zur; vom; av; af; y; e; i; san; santa; st.; abu; umm; ould; uld; mac; mc; o'; fitz; van der;
van den; van de; von der; de la; de los; de las; de le; von und zu; op de; Van; Von; De; Der; Den; Del; Della; Di; Da; Dos; Du; Des; La;
Le; El; Al; Al-; El-; Bin; Ibn; Ben; Ter; Ten; Abu; Mac; Mc; O'; D'; Fitz; Van der; Van den; Van de; Von der; De la; St.
`;

/** Stand behind a person's name. */
export const nameSuffixes = `
Jr; Jr.; Sr; Sr.; II; III; IV; Esq; Esq.; PhD; Ph.D.; MD; M.D.; JD; J.D.; DPhil; D.Phil.; MA; MSc; MBA; MBE; OBE; CBE; KBE; DBE; KCMG;
CMG; GCMG; QC; KC; FRS; FRSE; FRCP; FREng; MP; MEP; MSP; TD; RN; USN; USA (Ret.); Ret.; LL.M.; LLM; LL.B.; CFA; CPA; RIBA; SJ; S.J.; SC; AO; AC; OAM
`;
