/**
 * The most common English words, with those that prose about policy is made of, in lower case and in all their usual forms: a
 * capital at the start of a sentence or in a heading says nothing of them. Written by hand. Parted by blanks.
 */
export const commonWords = `
a abbreviations abilities ability able about above abovementioned abroad absence absences absolute absolutely abstract
abundant abuse abuses academic academics accelerate accelerated accelerates accelerating accept acceptable acceptance
acceptances accepted accepting accepts access accessed accesses accessible accessing accident accidents accommodate
accommodated accommodates accommodating accompanied accompanies accompany accompanying accomplish accomplished
accomplishes accomplishing accordance accordances accordingly account accountability accountable accounted accounting
accounts accuracies accuracy accurate achieve achieved achievement achievements achieves achieving acknowledge
acknowledged acknowledgements acknowledges acknowledging acknowledgments acquire acquired acquires acquiring
acquisition acquisitions acronym acronyms across act acted acting action actions active activist activists activities
activity actor actors acts actual acute adapt adaptation adaptations adapted adapting adapts add added adding addition
additional additions address addressed addresses addressing adds adequate adhere adhered adheres adhering adjacent
adjust adjusted adjusting adjustment adjustments adjusts administer administered administering administers
administration administrations administrative administrator administrators adopt adopted adopting adoption adoptions
adopts adult adults advance advanced advances advancing advantage advantages advent advents adversaries adversary
adverse advertisement advertisements advise advised adviser advisers advises advising advisor advisors advisory
advocate advocated advocates advocating aerial affect affected affecting affects afford affordable afforded affording
affords aforementioned after afterwards again against age agencies agency agenda agendas agent agents ages aggression
aggressions aggressive agile ago agree agreed agreeing agreement agreements agrees agricultural agriculture
agricultures ahead aid aided aiding aids aim aimed aiming aims air aircraft airs albeit algorithm algorithmic
algorithms align aligned aligning aligns alive all allege alleged alleges alleging alliance alliances allied allies
allocate allocated allocates allocating allow allowed allowing allows ally almost alone along alongside already also
alter altered altering alternative alternatives alters although altogether always am ambassador ambassadors ambiguous
ambition ambitions ambitious amend amended amending amendment amendments amends amid amidst among amongst amount
amounts ample an analyse analysed analyses analysing analysis analyst analysts analyze analyzed analyzes analyzing
ancient and angry animal animals annex annexes announce announced announces announcing annual annually anonymous
another answer answered answering answers anti anticipate anticipated anticipates anticipating anxieties anxiety any
anybody anyone anything anyway anywhere apart apparent apparently appeal appealed appealing appeals appear appeared
appearing appears appendices appendix applicable application applications applied applies apply applying appoint
appointed appointing appointment appointments appoints appreciate appreciated appreciates appreciating approach
approached approaches approaching appropriate approval approvals approve approved approves approving approximately
april arbitrary arbitration arbitrations architecture architectures are area areas aren't arguably argue argued argues
arguing argument arguments arise arises arising arm armed armies arms army around arrange arranged arrangement
arrangements arranges arranging arrest arrested arresting arrests arrive arrived arrives arriving article articles
artificial artificial-intelligences artist artists as aside ask asked asking asks aspect aspects aspiration
aspirations assemblies assembly assert asserted asserting asserts assess assessed assesses assessing assessment
assessments asset assets assign assigned assigning assigns assist assistance assistances assistant assistants assisted
assisting assists associate associated associates associating association associations assume assumed assumes assuming
assumption assumptions assurance assurances assure assured assures assuring asymmetric at ate atmosphere atmospheres
atomic attach attached attaches attaching attachments attack attacked attacking attacks attempt attempted attempting
attempts attend attended attending attends attention attentions attitude attitudes attorney attorneys attract
attracted attracting attractive attracts audience audiences audiobooks audit audited auditing auditor auditors audits
august aunt authentic author authorise authorised authorises authorising authoritarian authorities authority authorize
authorized authorizes authorizing authors automate automated automates automatic automating autonomies autonomous
autonomy availabilities availability available average avoid avoided avoiding avoids await awaited awaiting awaits
award awarded awarding awards aware awareness away babies baby back backdrop backdrops background backgrounds backs
bad balance balanced balances balancing ball ballot ballots balls ban band bands bank banker bankers banks banned
banning bans bar barely barred barrier barriers barring bars base based baseline baselines bases basic basically
basing basis batteries battery battle battles be beach beaches bear bearing bears beat beating beats beautiful became
because become becomes becoming bed beds been before beforehand began begin beginning beginnings begins begun behavior
behaviors behaviour behaviours behind being beings belief beliefs believe believed believes believing belong belonged
belonging belongs below benchmark benchmarks beneath beneficial beneficiaries beneficiary benefit benefited benefiting
benefits beside besides best better between beyond bias biases bibliography bicentennial big bilateral bill billion
billions bills binary bind binding binds biodiversities biodiversity biography biological biometric bird birds birth
births bit bits black blind block blocked blocking blocks blog blogs blue board boards boat boats bodies body bold
bomb bombs bond bonds book books boost boosted boosting boosts border borders bore born borne borrow borrowed
borrowing borrows both bottom bottoms bought bound box boxes boy boys brain brains branch branches brand brands breach
breaches break breaking breaks bridge bridges brief briefing briefings briefs bright bring bringing brings broad
broaden broadened broadening broadens broader broadest broadly broke broken brother brothers brought brown budget
budgets build building buildings builds built bulletin bulletins burden burdens bureau bureaucratic bureaus burgeoning
burn burned burning burns business businesses businessman businessmen busy but button buttons buy buyer buyers buying
buys by cabinet cabinets calculate calculated calculates calculating call called calling calls calm came camera
cameras camp campaign campaigned campaigning campaigns camps can can't cancel canceled canceling cancelled cancelling
cancels cancer cancers candidate candidates cannot capabilities capability capable capacities capacity capital
capitals caption capture captured captures capturing car carbon carbons card cards care cared career careers careful
carefully cares caring carried carrier carriers carries carry carrying cars case cases cash cashes cast casting casts
catch catches catching categories category caught cause caused causes causing cautious cease ceased ceases ceasing
celebrate celebrated celebrates celebrating cell cells center centers central centre centred centres centring
centuries century ceremonies ceremony certain certainly certainties certainty certification certifications chain
chains chair chairs challenge challenged challenges challenging chance chances change changed changes changing channel
channels chapter chapters character characterise characterised characterises characterising characteristic
characteristics characterize characterized characterizes characterizing characters charge charged charges charging
charities charity chart charted charter charters charting charts chatbot chatbots cheap check checked checking checks
chemical chemicals chief chiefs child children chip chips choice choices choose chooses choosing chose chosen
christmas chronic church churches circle circles circulate circulated circulates circulating circumstance
circumstances citation citations cite cited cites cities citing citizen citizens citizenship citizenships city civic
civil civilian civilians civilisation civilisations civilization civilizations claim claimed claiming claims clarified
clarifies clarify clarifying class classes classic classification classifications classified classifies classify
classifying clause clauses clean cleaned cleaning cleans clear cleared clearing clearly clears clever client clients
climate climates climb climbed climbing climbs clinic clinical clinics clock clocks close closed closely closes
closing cloud clouds club clubs coalition coalitions coast coasts code codes coherent cohesion coin coined coining
coins cold colds collaborate collaborated collaborates collaborating collaboration collaborations collaborative
collapse collapsed collapses collapsing colleague colleagues collect collected collecting collection collections
collective collects college colleges colonial colonies colony column columns combat combated combating combats
combination combinations combine combined combines combining come comes comfortable coming comment commented
commenting comments commerce commerces commercial commission commissioned commissioner commissioners commissioning
commissions commit commitment commitments commits committed committee committees committing commodities commodity
common commonly communicate communicated communicates communicating communication communications communique
communiques communist communities community companies company comparable comparative compare compared compares
comparing comparison comparisons compatible compete competed competence competences competent competes competing
competition competitions competitive competitiveness competitivenesses competitor competitors compile compiled
compiles compiling complain complained complaining complains complaint complaints complement complemented
complementing complements complete completed completely completes completing complex complexities complexity
compliance complied complies comply complying component components compose composed composes composing comprehensive
comprise comprised comprises comprising compromise compromised compromises compromising computation computational
computations compute computed computer computers computes computing conceive conceived conceives conceiving
concentration concentrations concept concepts concern concerned concerning concerns concession concessions concise
conclude concluded concludes concluding conclusion conclusions concrete condemn condemned condemning condemns
condition conditional conditions conduct conducted conducting conducts confer conference conferences conferred
conferring confers confidence confidences confident confidential confidentialities confidentiality confirm confirmed
confirming confirms conflict conflicted conflicting conflicts conform conformed conforming conforms confront
confronted confronting confronts congress congresses connect connected connecting connection connections
connectivities connectivity connects consecutive consensus consensuses consent consents consequence consequences
consequently conservation conservations conservative consider considerable considerably consideration considerations
considered considering considers consist consisted consistencies consistency consistent consistently consisting
consists consolidate consolidated consolidates consolidating constant constantly constituencies constituency
constitute constituted constitutes constituting constitution constitutional constitutions constrain constrained
constraining constrains constraint constraints construct constructed constructing construction constructions
constructive constructs consult consultation consultations consulted consulting consults consume consumed consumer
consumers consumes consuming consumption consumptions contact contacted contacting contacts contain contained
containing contains contemporary contend contended contending contends content contentious contents context contexts
continent continental continents continue continued continues continuing continuous contract contracted contracting
contractor contractors contracts contractual contrary contrast contrasted contrasting contrasts contribute contributed
contributes contributing contribution contributions contributors control controlled controlling controls controversial
controversies controversy convene convened convenes convening convention conventional conventions converge converged
converges converging conversation conversations conversely convert converted converting converts convey conveyed
conveying conveys conviction convictions convince convinced convinces convincing cool cooperate cooperated cooperates
cooperating cooperation cooperations cooperative coordinate coordinated coordinates coordinating coordination
coordinations cope coped copes copied copies coping copy copying copyright copyrights core cores corner corners
corporate corporation corporations correct corrected correcting correction corrections corrects correspond
corresponded corresponding correspondingly corresponds corrupt corruption corruptions cost cost-effective costed
costing costly costs could couldn't council councils counsel counsels count counted counter countered countering
counterpart counterparts counters counties counting countries country counts county couple couples courage courages
course courses court courted courting courts cover coverage coverages covered covering covers create created creates
creating creation creations creator creators credibilities credibility credible credit credits crime crimes criminal
criminals crises crisis criteria criterion critic critical critically criticise criticised criticises criticising
criticism criticisms criticize criticized criticizes criticizing critics crop crops cross crossed crosses crossing
crowd crowds crucial cultivate cultivated cultivates cultivating cultural culture cultures cumulative curb curbed
curbing curbs curious currencies currency current currently curricula curriculum customer customers cut cuts cutting
cyber cyberattack cyberattacks cybers cybersecurity cyberspace cycle cycles dad dailies daily damage damaged damages
damaging danger dangerous dangers dark data database databases dataset datasets date dated dates dating daughter
daughters day days dead deadline deadlines deadly deal dealing deals dealt dear death deaths debate debated debates
debating debt debts decade decades december decent decentralised decentralized decide decided decides deciding
decision decision-making decision-makings decisions decisive declaration declarations declare declared declares
declaring decline declined declines declining decrease decreased decreases decreasing decree decrees dedicated deem
deemed deeming deems deep deepen deepened deepening deepens deepfake deepfakes deeply defeat defeated defeating
defeats defence defences defend defendant defendants defended defending defends defense defenses defensive defer
deferred deferring defers deficit deficits define defined defines defining definitely definition definitions degree
degrees delay delayed delaying delays delegate delegated delegates delegating delegation delegations deliberate
deliberately deliver deliverables delivered deliveries delivering delivers delivery demand demanded demanding demands
democracies democracy democrat democratic democrats demographic demonstrate demonstrated demonstrates demonstrating
demonstration demonstrations denied denies deny denying depart departed departing department departments departs
depend depended dependence dependences dependencies dependency dependent depending depends deploy deployed deploying
deployment deployments deploys depth depths deputies deputy derive derived derives deriving describe described
describes describing description descriptions deserve deserved deserves deserving design designate designated
designates designating designed designing designs desirable desk desks desperate despite destination destinations
destroy destroyed destroying destroys detail detailed detailing details detect detected detecting detection detections
detects deter deteriorate deteriorated deteriorates deteriorating determine determined determines determining deterred
deterrence deterrences deterring deters develop developed developer developers developing development developments
develops device devices devise devised devises devising devote devoted devotes devoting dialogue dialogues did didn't
differ differed difference differences different differentiate differentiated differentiates differentiating
differently differing differs difficult difficulties difficulty digit digital digits dignities dignity dimension
dimensions diplomacies diplomacy diplomat diplomatic diplomats direct directed directing direction directions
directive directives directly director directorate directorates directors directs dirty disabilities disability
disabled disagree disagreed disagreeing disagreement disagreements disagrees disappear disappeared disappearing
disappears disaster disasters discipline disciplines disclaimer disclose disclosed discloses disclosing disclosure
disclosures discourse discourses discover discovered discoveries discovering discovers discovery discretion
discretions discriminate discriminated discriminates discriminating discrimination discriminations discuss discussed
discusses discussing discussion discussions disease diseases disinformation disinformations dismiss dismissed
dismisses dismissing display displays disposal disposals disproportionate dispute disputes disrupt disrupted
disrupting disrupts disseminate disseminated disseminates disseminating distance distances distant distinct
distinction distinctions distinctive distinguish distinguished distinguishes distinguishing distribute distributed
distributes distributing distribution distributions district districts diverse diversified diversifies diversify
diversifying diversities diversity divide divided divides dividing divine division divisions do doctor doctors
doctrine doctrines document documented documenting documents does doesn't doing dollar dollars domain domains domestic
dominant dominate dominated dominates dominating domination dominations don't donate donated donates donating done
donor donors door doors double doubled doubles doubling doubt doubts down download downloads dozen dr draft drafted
drafting drafts dramatic draw drawback drawbacks drawing drawn draws dream dreams drew drive driven driver drivers
drives driving drivings drone drones drop dropped dropping drops drove drug drugs dry dual due durable duration
durations during duties duty dynamic dynamics each eager early earn earned earning earns earth ease eased eases easier
easiest easily easing east easter eastern easts easy eat eaten eating eats ecological economic economics economies
economist economists economy edge edges edition editions editor editorial editorials editors educate educated educates
educating education educational educations effect effective effectively effectiveness effectivenesses effects
efficiencies efficiency efficient effort efforts eight eighteen eighth eighty either elaborate elaborated elaborates
elaborating elderly elect elected electing election elections electoral electric electrical electricity electronic
elects element elements elevate elevated elevates elevating eleven eligible eliminate eliminated eliminates
eliminating elite elites else elsewhere email emails embark embarked embarking embarks embed embeded embeding embeds
embodied embodies embody embodying embrace embraced embraces embracing emerge emerged emergence emergences emergencies
emergency emerges emerging eminent emission emissions emit emited emiting emits emotional emphases emphasis emphasise
emphasised emphasises emphasising emphasize emphasized emphasizes emphasizing empire empires empirical employ employed
employee employees employer employers employing employment employments employs empower empowered empowering empowers
empty enable enabled enables enabling enact enacted enacting enacts encounter encountered encountering encounters
encourage encouraged encourages encouraging encryption encryptions end endanger endangered endangering endangers
endeavour endeavours ended ending endless endnotes endorse endorsed endorses endorsing ends enemies enemy energies
energy enforce enforced enforcement enforcements enforces enforcing engage engaged engagement engagements engages
engaging engineer engineering engineerings engineers enhance enhanced enhances enhancing enjoy enjoyed enjoying
enjoyment enjoyments enjoys enlarge enlarged enlarges enlarging enormous enough ensure ensured ensures ensuring entail
entailed entailing entails enter entered entering enterprise enterprises enters entire entirely entities entitle
entitled entitles entitling entity entrepreneur entrepreneurs entries entry environment environmental environments
envisage envisaged envisages envisaging epilogue equal equalities equality equally equip equipment equipped equipping
equips equitable equities equity equivalent era eradicate eradicated eradicates eradicating eras error errors escalate
escalated escalates escalating escape escaped escapes escaping especially essay essays essence essences essential
essentially establish established establishes establishing establishment establishments estate estates estimate
estimated estimates estimating etc eternal ethical ethics ethnic euro euros evaluate evaluated evaluates evaluating
evaluation evaluations even evenly event events eventual eventually ever every everybody everyone everything
everywhere evidence evident evidently evil evolution evolutionary evolutions evolve evolved evolves evolving exact
exactly exam examination examinations examine examined examines examining example examples exams exceed exceeded
exceeding exceeds excellent except exception exceptional exceptions excessive exchange exchanged exchanges exchanging
exclude excluded excludes excluding exclusive execute executed executes executing executive executives exempt exempted
exempting exemption exemptions exempts exercise exercised exercises exercising exhibit exhibited exhibiting exhibits
exist existed existence existences existential existing exists expand expanded expanding expands expansion expansions
expect expectation expectations expected expecting expects expense expenses expensive experience experienced
experiences experiencing experiment experimental experimented experimenting experiments expert expertise expertises
experts explain explainability explained explaining explains explanation explanations explicit explicitly exploit
exploitation exploitations exploited exploiting exploits explore explored explores exploring export exported exporting
exports expose exposed exposes exposing exposure exposures express expressed expresses expressing expression
expressions extend extended extending extends extension extensions extensive extent extents external extra extract
extracted extracting extracts extraordinary extreme extremely eye eyes fabric fabrics face faced faces facial
facilitate facilitated facilitates facilitating facilitator facilitators facilities facility facing fact factor
factories factors factory facts fail failed failing fails failure failures fair fairly fairness fairnesses faith
faiths fake fall fallen falling falls false familiar families family famous faq far-reaching farm farmer farmers farms
fast faster fatal fate fates father fathers favorable favour favourable favoured favouring favours fax fear feared
fearing fears feasible feature featured features featuring february federal federation federations fee feed feedback
feedbacks feeding feeds feel feeling feels fees feet fell felt female females feminist few fewer field fields fifteen
fifth fifty fight fighting fights figure figured figures figuring file filed files filing fill filled filling fills
film films final finally finance financed finances financial financing financings find finding findings finds fine
fines finish finished finishes finishing finite fire fires firm firmly firms first firstly fiscal fish fisheries
fishery fishes fit fits fitted fitting five fix fixed fixes fixing flag flags flat flaw flaws flew flexible flies
flight flights float floated floating floats floor floors flow flowed flowing flown flows fly flying focus focused
focuses focusing folk folks follow followed following follows food foods foot footnote footnotes for forbid forbidden
forbidding forbids force forced forces forcing forecast forecasted forecasting forecasts foreign foreseeable forest
forests foreword forge forged forges forget forgets forgetting forging forgot forgotten form formal formally format
formation formations formats formed former formerly forming forms formula formulas formulate formulated formulates
formulating forthcoming fortunate fortunately forty forum forums forward foster fostered fostering fosters fought
found foundation foundational foundations founded founder founders founding founds four fourteen fourth fragile
fragmented frame framed frames framework frameworks framing frankly fraud frauds free freed freedom freedoms freeing
freely frees freeze freezes freezing frequent frequently fresh friday friend friendly friends from front frontier
fronts froze frozen fuel fuels fulfil fulfill fulfilled fulfilling fulfills fulfils full fully fun function functional
functioned functioning functions fund fundamental fundamentally funded funding fundings fundraising fundraisings funds
further furthered furthering furthermore furthers future futures gain gained gaining gains game games gap gaps garden
gardens gas gases gather gathered gathering gathers gave gender genders general generally generals generate generated
generates generating generation generations generative generic genetic genocide genocides gentle gentleman gentlemen
genuine genuinely geographic geopolitical get gets getting ghost ghosts giant gift gifts girl girls give given gives
giving glance glances global globalisation globalization globally glossaries glossary go goal goals god god's goes
going gold golden gone good goods got gotten govern governance governed governing government governments governor
governors governs grade grades gradual gradually graduate graduates grand grant granted granting grants graph graphs
grasp grasped grasping grasps grassroots grave gray great greater greatest greatly green grew grey gross ground
grounds group groups grow growing grown grows growth growths guarantee guaranteed guaranteeing guarantees guard
guarded guarding guards guess guessed guesses guessing guest guests guidance guidances guide guided guideline
guidelines guides guiding guilty gun guns habit habits had hadn't half hall halls halt halted halting halts halves
hand handbook handbooks handle handled handles handling hands hang hanging hangs happen happened happening happens
happily happy hard harder hardest hardly hardware harm harmed harmful harming harmonise harmonised harmonises
harmonising harmonize harmonized harmonizes harmonizing harms harness harnessed harnesses harnessing has hasn't have
haven't having hazard hazards he he's head headed heading headline headlines headquarters heads health healths healthy
hear hearing hearings hears heart hearts heat heats heaven heavy height heights held hello help helped helpful helping
helps hence her here here's hereby herein heritage heritages hero heroes hers herself hid hidden high high-level
high-quality high-risk higher highest highlight highlighted highlighting highlights highly him himself hinder hindered
hindering hinders hire hired hires hiring his historic historical historically histories history hit hits hitting hold
holder holders holding holds holiday holidays holistic holy home homeless homes honest hope hopefully hopes horizon
horizons hospital hospitals host hosted hostile hostilities hostility hosting hosts hot hotel hotels hour hours house
household households houses housing housings how however huge human humanitarian humanities humanity humans hundred
hung hunger hungers hurt hurting hurts husband husbands hybrid i i'd i'll i'm i've ibid ice ices icon icons idea ideal
ideally ideals ideas identical identification identifications identified identifies identify identifying identities
identity ideological ideologies ideology idle if ignore ignored ignores ignoring illegal illegitimate illicit
illustrate illustrated illustrates illustrating image images imagine imagined imagines imagining imbalance imbalances
immediate immediately immense immigrant immigrants immigration immigrations imminent impact impacted impacting impacts
impartial impede impeded impedes impeding imperative imperatives imperial implement implementation implementations
implemented implementing implements implication implications implied implies imply implying import importance
importances importantly imported importing imports impose imposed imposes imposing impossible impress impressed
impresses impressing impressive improve improved improvement improvements improves improving in inadequate
inappropriate incentive incentives incident incidentally incidents include included includes including inclusion
inclusions income incomes incomplete inconsistent incorporate incorporated incorporates incorporating increase
increased increases increasing increasingly incremental incur incurred incurring incurs indeed independence
independences independent index indicate indicated indicates indicating indicator indicators indices indirect
indispensable individual individuals induce induced induces inducing industrial industries industry inequalities
inequality inevitable inevitably infant infants inflation inflations inflict inflicted inflicting inflicts influence
influenced influences influencing influential inform informal information informed informing informs infrastructure
infrastructures inherent inherit inherited inheriting inherits inhibit inhibited inhibiting inhibits initial initially
initiate initiated initiates initiating initiative initiatives injuries injury injustice injustices innocent innovate
innovated innovates innovating innovation innovations innovative input inputs inquiries inquiry insecure insecurities
insecurity inside insides insight insights insist insisted insisting insists inspect inspected inspecting inspection
inspections inspects inspire inspired inspires inspiring install installed installing installs instance instances
instead institute instituted institutes instituting institution institutional institutions instruct instructed
instructing instruction instructions instructs instrument instrumental instruments insufficient insurance insurances
intact integral integrate integrated integrates integrating integration integrations integrity intellectual
intellectuals intelligence intelligences intelligent intend intended intending intends intense intensified intensifies
intensify intensifying intensive intent intention intentional intentions intents interact interacted interacting
interaction interactions interactive interacts interest interested interesting interestingly interests interfere
interfered interference interferences interferes interfering interim interior intermediate internal internally
international internationally internet internets interoperability interpret interpretation interpretations interpreted
interpreting interprets intersectional intervene intervened intervenes intervening intervention interventions
interview interviews intimate into intrinsic introduce introduced introduces introducing introduction introductions
invade invaded invades invading invaluable invasion invasions invention inventions invest invested investigate
investigated investigates investigating investigation investigations investing investment investments investor
investors invests invisible invitation invitations invite invited invites inviting invoice invoke invoked invokes
invoking involve involved involvement involvements involves involving ironically irrelevant is isbn island islands
isn't isolate isolated isolates isolating isolation isolations issn issue issued issues issuing it it's item items its
itself january job jobs join joined joining joins joint jointly journal journalism journalisms journalist journalists
journals journey journeys judge judged judgement judgements judges judging judgment judgments judicial judiciaries
judiciary july jump jumped jumping jumps june juries jurisdiction jurisdictions jury just justice justices
justification justifications justified justifies justify justifying keen keep keeping keeps kept key keys keyword
keywords kick kicked kicking kicks kid kids kill killed killing kills king kings kitchen kitchens knew knock knocked
knocking knocks know knowing knowledge known knows label labeled labeling labelled labelling labels labor laboratories
laboratory labors labour labours lack lacked lacking lacks ladies lady laid lain land landed landing lands landscape
landscapes language languages laptop laptops large large-scale largely larger largest last lasted lasting lastly lasts
late lately later latest latter latters launch launched launches launching law lawmaker lawmakers laws lawsuit
lawsuits lawyer lawyers lay layer layers laying lays lead leader leaders leadership leaderships leading leads leak
leaked leaking leaks lean leaned leaning leans learn learned learner learners learning learnings learns least leave
leaves leaving lecture lectures led left legacies legacy legal legally legislate legislated legislates legislating
legislation legislations legislative legislator legislators legislature legislatures legitimacies legitimacy
legitimate lend lending lends lent less lesser lesson lessons lest let let's lethal lets letter letters letting level
levels leverage leveraged leverages leveraging liabilities liability liable liberal liberties liberty libraries
library licence licences license licensed licenses licensing lie lies life lifecycle lifecycles lifetime lifetimes
lift lifted lifting lifts light lighted lighting lightly lights like liked likely likes likewise liking limit
limitation limitations limited limiting limits line linear lines linguistic link linked linking links list listed
listen listened listening listens listing lists lit literacies literacy literal literally literature literatures
litigation litigations little live lived lives living load loaded loading loads loan loans local locally locate
located locates locating location locations lock locked locking locks logic logical logically logics lone long
long-standing long-term longer longest look looked looking looks loose loosely lose loses losing loss losses lost lots
love loved loves loving low low-income lower lowered lowering lowers lowest loyal lucky lying machine
machine-learnings machines macroeconomic mad madam made magazine magazines magnetic mail mails main mainly mainstream
mainstreams maintain maintained maintaining maintains maintenance maintenances major majorities majority make maker
makers makes making makings male males man manage managed management managements manager managers manages managing
mandate mandated mandates mandating mandatory manifest manner manners manual manufacture manufactured manufacturer
manufacturers manufactures manufacturing manufacturings many map maps march marched marches marching margin marginal
margins marine maritime mark marked market marketed marketing marketings markets marking marks marriage marriages mass
masses massive master mastered mastering masters match matched matches matching material materials mathematics matter
mattered mattering matters mature maximise maximised maximises maximising maximize maximized maximizes maximizing
maximum maximums may maybe mayor mayors me mean meaning meaningful meanings means meant meanwhile measure measured
measurement measurements measures measuring mechanical mechanism mechanisms media medical medicine medicines medium
meet meeting meetings meets member members membership memberships memo memories memory memos men mental mention
mentioned mentioning mentions menu merchant merchants mere merely merge merged merger mergers merges merging message
messages met metal metals method methodologies methodology methods metric metrics middle middles midst midsts might
migrant migrants migration migrations mild milestone milestones militaries military militia militias million millions
mind minds mine mineral minerals mines minimal minimise minimised minimises minimising minimize minimized minimizes
minimizing minimum minimums minister ministerial ministers ministries ministry minor minorities minority minus minute
minutes misconduct misconducts misinformation misinformations miss missed misses missing mission missions mistake
mistakes misuse misuses mitigate mitigated mitigates mitigating mixed mobile mobilise mobilised mobilises mobilising
mobilize mobilized mobilizes mobilizing mode model modeled modeling modelled modelling models moderate moderated
moderates moderating moderation moderations modern modernise modernised modernises modernising modernize modernized
modernizes modernizing modes modest modification modifications modified modifies modify modifying molecular mom moment
moments momentum momentums monday monetary money monitor monitored monitoring monitorings monitors month months
monument monuments moral more moreover morning mornings mortalities mortality most mostly mother mothers motion
motions motivate motivated motivates motivating motivation motivations mount mountain mountains mounted mounting
mounts mouth mouths move moved movement movements moves movie movies moving mr mrs ms much multi multilateral
multilateralism multilateralisms multinational multiple multiplied multiplies multiply multiplying mum municipal
murder murders museum museums music musics must mutual my myself myth myths naked name named namely names naming
narrative narratives narrow narrowed narrowing narrows nascent nation national nationalism nationalisms nationalities
nationality nations native natives natural naturally nature natures naval navigate navigated navigates navigating near
nearby nearly necessarily necessary necessities necessity need needed needing needs negative neglect neglected
neglecting neglects negotiate negotiated negotiates negotiating negotiation negotiations negotiator negotiators
neighbor neighbors neighbour neighbourhood neighbourhoods neighbours neither nervous network networks neutral
neutralities neutrality never nevertheless new newcomer newcomers newer newest newly news newsletter newsletters
newspaper newspapers next nice night nights nine nineteen ninety ninth no noble nobody noise noises nominal
non-binding none nonetheless nor norm normal normally normative norms north northeast northern norths northwest not
notable notably note noted notes nothing notice noticed notices noticing notified notifies notify notifying noting
notion notions notwithstanding novel novels november now nowhere nuance nuances nuclear number numbered numbering
numbers numerous nurse nurses obesities obesity obey obeyed obeying obeys object objected objecting objection
objections objective objectives objects obligation obligations oblige obliged obliges obliging observation
observations observe observed observer observers observes observing obstacle obstacles obtain obtained obtaining
obtains obvious obviously occasion occasional occasionally occasions occupation occupations occur occurred occurring
occurs ocean oceans october odd of off offence offences offense offenses offensive offer offered offering offers
office officer officers offices official officially officials offset offsets offsetted offsetting offshore often oil
oils okay old older oldest on once one ones oneself ongoing online only onto onward open opened opening openly
openness opennesses opens operate operated operates operating operation operational operations operator operators
opinion opinions opponent opponents opportunities opportunity oppose opposed opposes opposing opposite opposition
oppositions optimal optimise optimised optimises optimising optimistic optimize optimized optimizes optimizing option
optional options or oral order ordered ordering orders ordinary organic organisation organisational organisations
organise organised organises organising organization organizational organizations organize organized organizes
organizing orientation orientations origin original originally originate originated originates originating origins
orthodox other others otherwise ought our ours ourselves out outbreak outbreaks outcome outcomes outdated outer outlet
outlets outline outlined outlines outlining outlook outlooks output outputs outreach outreaches outset outsets outside
outsides outstanding outweigh outweighed outweighing outweighs over overall overcame overcome overcomes overcoming
oversaw overseas oversee overseeing oversees overview overviews own owned owner owners ownership ownerships owning
owns pace paces package packages page pages paid painful pandemic pandemics panel panels panic panics paper papers
paradigm paradigms paradoxically paragraph paragraphs parallel paramount parent parents park parks parliament
parliamentary parliaments part partial partially participant participants participate participated participates
participating participation participations particular particularly parties partly partner partnered partnering
partners partnership partnerships parts party pass passage passages passed passenger passengers passes passing passive
past pasts path paths pathway pathways patient patients pattern patterns pause paused pauses pausing pay paying
payment payments pays pdf peace peaceful peacekeeping peacekeepings peaces peculiar peer peers penalties penalty
people per perceive perceived perceives perceiving percent percentage percentages percents perception perceptions
perfect perfectly perform performance performances performed performing performs perhaps period periodic periods
permanent permanently permission permissions permit permits permitted permitting persist persisted persistent
persisting persists person personal personally personnel persons perspective perspectives persuade persuaded persuades
persuading pertinent petition petitions phase phased phases phasing phenomena phenomenon philosophical philosophies
philosophy phone phones photo photograph photographs photos phrase phrases physical pick picked picking picks picture
pictures piece pieces pillar pillars pilot piloted piloting pilots pioneer pioneers pivotal place placed places
placing plain plaintiff plaintiffs plan plane planes planet planets planned planning plannings plans plant plants
platform platforms plausible play played player players playing playings plays pleasant please pleased pleases
pleasing pleasure pleasures pledge pledged pledges pledging plenaries plenary plural plus podcast podcasts point
pointed pointing points polar police polices policies policy policy-making policy-makings policymaker policymakers
political politically politician politicians politics pollution pollutions poor poorer poorest poorly poors popular
population populations portable portfolio portfolios portion portions pose posed poses posing position positioned
positioning positions positive possess possessed possesses possessing possibilities possibility possible possibly post
post-war posted posting postpone postponed postpones postponing posts potent potential potentially potentials
poverties poverty power powerful powers practical practically practice practices practise practised practises
practising practitioner practitioners pragmatic praise praised praises praising prayer prayers pre preamble precarious
precaution precautions precedent precedents precious precise precisely predict predictable predicted predicting
prediction predictions predicts predominant predominantly preface prefaces prefer preferable preference preferences
preferred preferring prefers prejudice prejudices preliminary premature preparation preparations prepare prepared
preparedness prepares preparing prescribe prescribed prescribes prescribing presence presences present presentation
presentations presented presenting presents preservation preservations preserve preserved preserves preserving
presidencies presidency president presidential presidents press pressed presses pressing pressure pressures presumably
presume presumed presumes presuming pretend pretended pretending pretends prevail prevailed prevailing prevails
prevent prevented preventing prevention preventions prevents previous previously price prices pride prides priest
priests primarily primary prime primitive principal principle principles print printed printing prints prior
priorities prioritise prioritised prioritises prioritising prioritize prioritized prioritizes prioritizing priority
prison prisoner prisoners prisons privacy private privately privilege privileges prize prizes pro pro-active proactive
probabilities probability probable probably problem problematic problems procedure procedures proceed proceeded
proceeding proceedings proceeds process processed processes processing processings procure procured procurement
procurements procures procuring produce produced producer producers produces producing product production productions
productive productivities productivity products profession professional professionals professions professor professors
profile profiles profit profitable profits profound program programme programmes programs progress progressive
prohibit prohibited prohibiting prohibition prohibitions prohibits project projected projecting projects proliferate
proliferated proliferates proliferating proliferation proliferations prologue prolong prolonged prolonging prolongs
prominence prominences prominent promise promised promises promising promote promoted promotes promoting promotion
promotions prompt prompted prompting promptly prompts prone proof proofs propaganda propagandas proper properly
properties property proponent proponents proportion proportional proportionate proportions proposal proposals propose
proposed proposes proposing proposition propositions prosecute prosecuted prosecutes prosecuting prosecution
prosecutions prosecutor prosecutors prospect prospective prospects prosperity protect protected protecting protection
protections protective protects protest protests protocol protocols proud prove proved proves provide provided
provider providers provides providing province provinces proving provision provisional provisions proximities
proximity prudent psychological public publication publications publicly publics publish published publisher
publishers publishes publishing pull pulled pulling pulls punish punished punishes punishing punishment punishments
pupil pupils purchase purchased purchases purchasing pure purely purpose purposes pursue pursued pursues pursuing
pursuit pursuits push pushed pushes pushing put puts putting qualified qualifies qualify qualifying qualitative
qualities quality quantified quantifies quantify quantifying quantitative quantities quantity quantum quarter quarters
queen queens quest question questioned questioning questions quests quick quickly quiet quite quota quotas quotation
quote quoted quotes quoting race races racial racism racisms radical radio radios rail rails raise raised raises
raising ran random range ranged ranges ranging rank ranked ranking ranks rapid rapidly rapporteur rapporteurs rare
rarely rate rated rates rather ratified ratifies ratify ratifying rating ratio rational rationale rationales ratios
reach reached reaches reaching react reacted reacting reaction reactions reacts read reader readers readily readiness
reading readings reads ready real realise realised realises realising realistic realities reality realize realized
realizes realizing really realm realms reap reaped reaping reaps reason reasonable reasons reassure reassured
reassures reassuring rebel rebels rebuild rebuilding rebuilds recall recalled recalling recalls receipt receipts
receive received receives receiving recent recently recession recessions recipient recipients reciprocal recognise
recognised recognises recognising recognition recognitions recognize recognized recognizes recognizing recommend
recommendation recommendations recommended recommending recommends reconcile reconciled reconciles reconciling record
recorded recording records recourse recourses recover recovered recoveries recovering recovers recovery recruit
recruited recruiting recruitment recruitments recruits recycle recycled recycles recycling red redefine redefined
redefines redefining redirect redirected redirecting redirects redress redresses reduce reduced reduces reducing
reduction reductions redundant ref refer reference references referendum referendums referred referring refers
refinement refinements reflect reflected reflecting reflection reflections reflects reform reformed reforming reforms
refugee refugees refuse refused refuses refusing regain regained regaining regains regard regarded regarding
regardless regards regime regimes region regional regions register registered registering registers registration
registrations regret regrets regrettably regretted regretting regular regularly regulate regulated regulates
regulating regulation regulations regulator regulators regulatory reinforce reinforced reinforces reinforcing
reiterate reiterated reiterates reiterating reject rejected rejecting rejection rejections rejects relate related
relates relating relation relational relations relationship relationships relative relatively release released
releases releasing relevance relevances relevant reliabilities reliability reliable reliance reliances relied relief
reliefs relies religion religions religious reluctance reluctances reluctant rely relying remain remainder remainders
remained remaining remains remark remarkable remarks remedies remedy remember remembered remembering remembers remind
reminded reminder reminders reminding reminds remote removal removals remove removed removes removing render rendered
rendering renders renew renewable renewal renewals renewed renewing renews repair repaired repairing repairs repeat
repeated repeatedly repeating repeats replace replaced replacement replacements replaces replacing replied replies
reply replying report reported reportedly reporter reporters reporting reportings reports represent representation
representations representative representatives represented representing represents reprint republic republican
republicans republics reputation reputations request requested requesting requests require required requirement
requirements requires requiring rescue rescued rescues rescuing research researched researcher researchers researches
researching reserve reserved reserves reserving reside resided resident residential residents resides residing
resilience resilient resist resistance resistances resisted resisting resists resolution resolutions resolve resolved
resolves resolving resource resources respect respected respecting respectively respects respond responded respondent
respondents responding responds response responses responsibilities responsibility responsible responsibly responsive
rest restaurant restaurants rested resting restoration restorations restore restored restores restoring restrict
restricted restricting restriction restrictions restrictive restricts restructure restructured restructures
restructuring rests result resulted resulting results resume resumed resumes resuming retail retailer retailers retain
retained retaining retains retention retentions rethink rethinking rethinks retire retired retires retiring retrieve
retrieved retrieves retrieving return returned returning returns reveal revealed revealing reveals revenue revenues
reversal reversals reverse reversed reverses reversing review reviewed reviewing reviews revise revised revises
revising revision revisions revive revived revives reviving revolution revolutionary revolutions reward rewarded
rewarding rewards rhetoric rhetorics rich right rightly rights rigid rigorous ripe rise risen rises rising risk risked
risking risks risky rival rivals river rivers road roadmap roadmaps roads robot robotics robots robust role roles roll
rolled rolling rolls romantic room rooms root roots rose rough roughly round roundtable roundtables route routes
routine routines row rows royal rule ruled ruler rulers rules ruling run running runs rural rurals sacred sad sadly
safe safeguard safeguarded safeguarding safeguards safely safer safety said salaries salary sale sales same sample
samples sanction sanctions sat satisfactory satisfied satisfies satisfy satisfying saturday save saved saves saving
saw say saying says scale scaled scales scaling scan scandal scandals scanned scanning scans scarce scarcely scenario
scenarios scene scenes schedule scheduled schedules scheduling scheme schemes scholar scholars scholarship
scholarships school schools science sciences scientific scientist scientists scope scopes score scores screen screens
scrutinise scrutinised scrutinises scrutinising scrutiny sea search searched searches searching seas season seasonal
seasons seat seats second secondary secondly seconds secret secretariat secretariats secretaries secretary secrets
section sections sector sectoral sectors secular secure secured secures securing securities security see seeing seek
seeking seeks seem seemed seeming seemingly seems seen sees segment segments seize seized seizes seizing seldom select
selected selecting selection selections selective selects self sell seller sellers selling sells selves semantic
semester semesters semi semiconductor semiconductors senate senates senator senators send sending sends senior seniors
sense sensed senses sensible sensing sensitive sent sentence sentences sentiment sentiments separate separated
separates separating september sequence sequences series serious seriously servant servants serve served server
servers serves service services serving session sessions set sets setting settings settle settled settlement
settlements settles settling seven seventeen seventh seventy several severe severely severities severity sex sexes
sexual shall shallow shape shaped shapes shaping share shared shareholder shareholders shares sharing sharp sharply
she she's shed sheer sheet sheets shelter shelters shift shifted shifting shifts ship shipped shipping ships shock
shocks shook shop shops short short-term shortage shortages shortcoming shortcomings shorter shortly shot shots should
shoulder shoulders shouldn't show showed showing shown shows shrank shrink shrinking shrinks shut shuts shutting side
sides sight sights sign signal signaled signaling signalled signalling signals signatories signatory signature
signatures signed significance significances significant significantly signing signs silence silences silent silver
similar similarities similarity similarly simple simplicities simplicity simplified simplifies simplify simplifying
simply simultaneous simultaneously since single sir sister sisters sit site sites sits sitting situate situated
situates situating situation situational situations six sixteen sixth sixty size sizes skeptical skill skilled skills
slaveries slavery sleep sleeps slept slight slightly slow slowed slowing slowly slows small small-scale smaller
smallest smart smartphone smartphones smooth smoothly snow snows so so-called social societal societies society
socioeconomic soft software soil soils solar sold soldier soldiers sole solely solid solidarity solution solutions
solve solved solves solving some somebody somehow someone something sometime sometimes somewhat somewhere son song
songs sons soon sophisticated sort sorted sorting sorts sought soul souls sound sounded sounding sounds source sourced
sources sourcing south southeast southern souths southwest sovereign sovereignties sovereignty space spaces spare
spatial speak speaker speakers speaking speakings speaks special specialise specialised specialises specialising
specialist specialists specialize specialized specializes specializing species specific specifically specification
specifications specified specifies specify specifying spectacular spectrum spectrums speech speeches speed speeded
speeding speeds speedy spell spelled spelling spells spend spending spendings spends spent sphere spheres spirit
spirits spiritual spoke spoken spokesman spokesmen spokesperson spokespersons spokeswoman spokeswomen sponsor sponsors
sport sports spot spotlight spotlights spots spread spreading spreads spring springs spun squad squads stabilise
stabilised stabilises stabilising stabilities stability stable staff stage stages stake stakeholder stakeholders
stakes stand standard standardisation standardisations standardization standardizations standards standing standings
standpoint standpoints stands star stars start started starting starts startup startups state stated statement
statements states static stating statistical statistics status statuses statute statutes statutory stay stayed staying
stays steadily steady steep steer steered steering steers stem stemed steming stems step stepped stepping steps
stewardship sticky stiff still stimulate stimulated stimulates stimulating stock stocks stood stop stopped stopping
stops storage storages store stored stores stories storing storm storms story straight straightforward strange
strategic strategies strategist strategists strategy stream streams street streets strength strengthen strengthened
strengthening strengthens strengths stress stressed stresses stressing stretch stretched stretches stretching strict
strictly strike strikes striking strive strived strives striving strong stronger strongest strongly struck structural
structure structured structures structuring struggle struggled struggles struggling student students studied studies
study studying stunning stupid style styles subject subjective subjects submission submissions submit submits
submitted submitting subsequent subsequently subsidiaries subsidiary subsidies subsidy substance substances
substantial substantially substantive substitute substituted substitutes substituting subtle succeed succeeded
succeeding succeeds success successes successful successfully successive successor successors such sudden suddenly
suffer suffered suffering suffers sufficient sufficiently suggest suggested suggesting suggestion suggestions suggests
suit suitable suited suiting suits sum sumed suming summaries summarise summarised summarises summarising summarize
summarized summarizes summarizing summary summer summers summit summits sums sun sunday suns super superior
superiorities superiority supervise supervised supervises supervising supervision supervisions supplement
supplementary supplements supplied supplier suppliers supplies supply supplying support supported supporter supporters
supporting supportive supports suppose supposed supposedly supposes supposing supra supreme sure surely surface
surfaces surge surged surges surging surplus surpluses surprise surprises surprising surprisingly surround surrounded
surrounding surrounds surveillance surveillances survey surveyed surveying surveys survival survivals survive survived
survives surviving survivor survivors susceptible suspect suspected suspecting suspects suspend suspended suspending
suspends suspicion suspicions sustain sustainabilities sustainability sustainable sustained sustaining sustains sweet
swift swiftly switch switched switches switching sword swords swore sworn symbol symbolic symbols symposium symposiums
symptom symptoms synergies synergy syntheses synthesis synthetic system systematic systematically systemic systems
table tables tackle tackled tackles tackling tactical tags tailor tailored tailoring tailors take takeaway takeaways
taken takeover takeovers takes taking tale talent talents tales talk talked talking talks tall tangible target
targeted targeting targets tariff tariffs task tasked tasking tasks taught tax taxation taxations taxes taxpayer
taxpayers teach teacher teachers teaches teaching teachings team teams technical technically technician technicians
technique techniques technological technologies technology teenager teenagers telecommunications telephone telephones
television televisions tell telling tells temperature temperatures template templates temporarily temporary temptation
temptations ten tend tended tendencies tendency tending tends tenet tenets tense tension tensions tenth term terminate
terminated terminates terminating terminologies terminology terms terrible territorial territories territory terrorism
terrorisms terrorist terrorists test tested testimonies testimony testing testings tests text textbook textbooks texts
than thank thanked thankfully thanking thanks that that's the theft thefts their theirs them theme themes themselves
then theoretical theoretically theories theory therapies therapy there there's thereafter thereby therefore therein
thereof these theses thesis they they'd they'll they're they've thick thin thing things think thinker thinkers
thinking thinkings thinks third thirdly thirteen thirty this thorough thoroughly those though thought thoughts
thousand thousands thread threads threat threaten threatened threatening threatens threats three threshold thresholds
threw throne thrones through throughout throw throwing thrown throws thursday thus ticket tickets tie tied tier tiers
ties tight tighten tightened tightening tightens tightly time timed timeline timelines timely times timetable
timetables timing timings tiny tip tips tired title titles to today todays together told toll tolls tomorrow tomorrows
tone tones too took tool toolkit toolkits tools top topic topics topped topping tops tore torn total totally totals
touch touched touches touching tough tour tourism tourisms tourist tourists tours toward towards town towns toxic toy
toys trace traced traces tracing track tracked tracking tracks trade traded trades trading tradition traditional
traditionally traditions tragedies tragedy trail trails train trained training trainings trains trajectories
trajectory transaction transactions transatlantic transcend transcended transcending transcends transcript transcripts
transfer transferred transferring transfers transform transformation transformations transformative transformed
transforming transforms transition transitional transitions translate translated translates translating translation
translations transmission transmissions transmit transmits transmitted transmitting transnational transparency
transparent transport transportation transportations transported transporting transports trap traps travel traveled
traveling travelled travelling travels treasuries treasury treat treated treaties treating treatise treatises
treatment treatments treats treaty tree trees tremendous trend trends trial trials tribe tribes tribunal tribunals
tried tries trigger triggered triggering triggers trilateral trillion trip trips trivial troop troops tropical trouble
troubles truck trucks true truly trust trusted trusting trusts trustworthiness trustworthy truth truths try trying
tuesday turn turned turning turnings turnout turnouts turns tutor tutors tweet tweets twelve twenty twice twin two
tying type types typical typically ubiquitous ultimate ultimately unable unacceptable unanimous unauthorised
unauthorized unaware uncertain uncertainties uncertainty unchanged uncle unclear unconventional uncover uncovered
uncovering uncovers under undergo undergoing undergos underlie underlies underlying undermine undermined undermines
undermining underneath underpin underpined underpining underpins underscore underscored underscores underscoring
understand understanding understandings understands understood undertake undertaken undertakes undertaking
undertakings undertook underwent undoubtedly undue unemployment unequal unequivocally unexpected unexpectedly unfair
unfortunate unfortunately unified unifies uniform unify unifying unilateral unintended union unions unique unit unite
united unites unities uniting units unity universal universally universe universes universities university unknown
unlawful unless unlike unlikely unlimited unlock unlocked unlocking unlocks unnecessarily unnecessary unprecedented
unregulated unrelated unresolved unsafe unsuccessful unsurprisingly unsustainable until up upcoming update updated
updates updating upfront upgrade upgraded upgrades upgrading upheld uphold upholding upholds upon upper uptake uptakes
upward upwards urban urge urged urgent urgently urges urging url us usage usages use used useful useless user users
uses using usual usually utilise utilised utilises utilising utilities utility utilize utilized utilizes utilizing
vaccine vaccines vague valid validate validated validates validating validities validity valley valleys valuable
valuation valuations value valued values valuing variable variables variant variants variation variations varied
varies varieties variety various vary varying vast vastly vehicle vehicles vendor vendors venture ventures verbal
verdict verdicts verification verifications verified verifies verify verifying version versions versus vertical very
vessel vessels veto vetoes via viable vibrant vice vices vicious victim victims victories victory video videos view
viewed viewer viewers viewing viewpoint viewpoints views village villages violate violated violates violating
violation violations violence violences viral virtual virtually virtue virtues virtuous virus viruses visibilities
visibility visible vision visions visit visited visiting visitor visitors visits visual visually vital vivid vocal
vocational voice voices vol volume volumes voluntarily voluntary volunteer volunteers vote voted voter voters votes
voting votings vulnerabilities vulnerability vulnerable wage wages wait waited waiting waits wake wakes walk walked
walking walks wall walls want wanted wanting wants war warfare warm warn warned warning warnings warns warrant
warranted warranting warrants wars was wasn't waste wasted wastes wasting watch watched watches watching water waters
wave waves way ways we we'd we'll we're we've weak weaken weakened weakening weakens weaker weakness weaknesses wealth
wealths wealthy weapon weapons wear wearing wears weather weathers web webinar webinars webs website websites
wednesday week weekend weekends weekly weeks weigh weighed weighing weighs weight weights weird welcome welcomed
welcomes welcoming welfare well well-being well-established well-known went were weren't west western wests wet what
what's whatever wheel wheels when whenever where whereas whereby wherein whereof whereupon wherever whether which
whichever while whilst whistleblower whistleblowers white who who's whoever whole wholes wholesale wholly whom whose
why wide wide-ranging widely widen widened widening widens wider widespread wife wild wilds will willing willingness
willingnesses wills win wind window windows winds winner winners winning wins winter winters wisdom wisdoms wise wish
wished wishes wishing with withdraw withdrawing withdrawn withdraws withdrew withheld within without withstand
withstanding withstands witness witnessed witnesses witnessing wives woke woman women won won't wonder wondered
wonderful wondering wonders wood wooden woods word words wore work worked worker workers workforce workforces working
workings workplace workplaces works workshop workshops workstream workstreams world worlds worldwide worn worried
worries worry worrying worse worsen worsened worsening worsens worst worth worths worthwhile worthy would wouldn't
wove woven write writer writers writes writing writings written wrong wrongs wrote yard yards year yearly years yes
yesterday yesterdays yet yield yielded yielding yields you you'd you'll you're you've young younger youngest your
yours yourself yourselves youth youths zero zone zones
`;
