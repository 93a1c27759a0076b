"""Titles and the nouns of offices and occupations: what somebody is called, and who that makes them."""

from __future__ import annotations

from .findings import Gender
from .occupations import MORE_ROLE_NOUNS
from .words import word_set

# Titles stand right before a name and are no part of it; in lower case, without their full stop.
MALE_TITLES = word_set(
    """mr mister sir lord m monsieur herr señor senor signor don fr father brother mssrs messrs shri
    thiru"""
)
FEMALE_TITLES = word_set(
    """mrs ms miss mme madame mlle mademoiselle lady dame frau fräulein señora senora signora sister doña
    smt shrimati kumari"""
)
EITHER_TITLES = word_set(
    "dr doctor prof hon rt honourable honorable mx sheikh sheik shaikh haji datuk dato datin seri"
)
TITLES = MALE_TITLES | FEMALE_TITLES | EITHER_TITLES

# Titles which say what somebody is, so that they count as the role too. Abbreviations have no stop here.
RANKS = word_set(
    """
    sen senator rep representative congressman congresswoman gov governor lt capt captain col colonel maj
    gen general sgt sergeant cpl corporal pte private pvt adm admiral cmdr commander brig brigadier supt
    superintendent det detective insp inspector const constable officer pc cllr cr coun councillor councilor
    councilman councilwoman alderman judge justice pres sec secretary atty ald mp mpp mla msp td mep mna
    ambassador amb consul professor marshal deputy chancellor premier president mayor bishop archbishop
    cardinal pope rabbi pastor rev reverend revd imam ayatollah mullah dean minister
    king queen prince princess duke duchess earl count
    countess baron baroness emperor empress tsar emir sultan viscount marquess coach lieutenant
    major
    """
)

# Ranks of several, in short: before two names, "Sens. Jane Roe and John Doe".
RANKS_OF_SEVERAL = word_set("sens. reps. govs. profs. gens. cols. capts. lts. sgts. cllrs. revs.")

# Ranks before which a role can stand all the same: "army chief General Jane Roe".
SERVICE_RANKS = word_set(
    """
    lt capt captain col colonel maj major gen general sgt sergeant cpl corporal pte private pvt adm admiral
    cmdr commander brig brigadier supt superintendent det detective insp inspector const constable officer pc
    lieutenant marshal professor prof dr sir judge justice ayatollah mullah rabbi bishop archbishop cardinal
    pastor rev sheikh sheik vice air rear field chief commodore wing squadron warrant
    """
)

# Nouns of office, occupation and standing. Each can end the role that stands before a name.
ROLE_NOUNS = (
    RANKS
    | MORE_ROLE_NOUNS
    | word_set(
        """
    psychoanalyst spiritualist congregant satirist humorist dramatist musicologist folklorist biophysicist
    biostatistician parasitologist anesthesiologist stenographer typist handyman glazier barber deejay violist
    ballerina archer seminarian informant informer dietician appraiser adjuster teller metallurgist
    liaison counterpart publican collector leg-spinner off-spinner emir laureate barmaid barman herder
    superstar hitmaker frontman frontwoman rower stepbrother stepsister godfather godmother
    great-grandmother great-grandfather reader head chief leader chair chairman chairwoman chairperson
    co-chair co-chairman co-chairwoman co-chairs boss director directors manager executive ceo cfo coo cto
    cio cmo president-elect vice-president vice-chairman vice-chair vice-chancellor co-president
    ex-president secretary-general director-general governor-general attorney attorney-general solicitor
    solicitor-general commissioner commissioners comptroller treasurer auditor ombudsman ombudswoman
    controller administrator coordinator co-ordinator organiser organizer founder co-founder cofounder
    owner co-owner proprietor partner shareholder investor spokesman spokeswoman spokesperson spokespeople
    spokesmen representative adviser advisor aide strategist consultant analyst economist expert
    specialist scholar researcher scientist co-author author writer novelist poet playwright journalist
    reporter correspondent columnist editor editor-in-chief editors publisher broadcaster presenter anchor
    anchorman anchorwoman host co-host commentator pundit blogger vlogger influencer youtuber podcaster
    photographer videographer producer filmmaker film-maker director screenwriter actor actress comedian
    comic singer songwriter singer-songwriter musician rapper pianist violinist cellist guitarist drummer
    bassist conductor composer dancer choreographer artist painter sculptor designer architect curator
    librarian archivist historian philosopher theologian sociologist psychologist psychiatrist
    psychotherapist therapist anthropologist archaeologist biologist microbiologist virologist
    epidemiologist immunologist geneticist ecologist zoologist botanist entomologist ornithologist
    palaeontologist paleontologist geologist geophysicist seismologist volcanologist hydrologist
    meteorologist forecaster climatologist oceanographer glaciologist astronomer astrophysicist physicist
    cosmologist astronaut cosmonaut chemist biochemist pharmacist mathematician statistician demographer
    geographer linguist lecturer academic fellow student pupil undergraduate postgraduate
    graduate alumnus teacher headteacher head-teacher headmaster headmistress principal tutor educator
    instructor trainer superintendent provost rector registrar trustee lawyer barrister counsel prosecutor
    defender magistrate sheriff marshal bailiff juror coroner paralegal notary doctor physician surgeon
    neurosurgeon cardiologist oncologist paediatrician pediatrician gynaecologist obstetrician
    dermatologist neurologist radiologist pathologist anaesthetist gp dentist optometrist vet veterinarian
    nurse midwife paramedic medic carer caregiver nutritionist dietitian policeman policewoman cop
    detective investigator trooper ranger firefighter fireman rescuer lifeguard coastguard warden guard
    agent spy soldier serviceman servicewoman sniper gunner marine sailor pilot co-pilot navigator airman
    veteran fighter commander-in-chief warlord militant activist campaigner advocate lobbyist protester
    demonstrator dissident whistleblower refugee migrant mp mps lawmaker legislator parliamentarian
    congressperson assemblyman assemblywoman assemblymember selectman whip speaker politician statesman
    candidate contender nominee hopeful frontrunner front-runner runner incumbent challenger rival critic
    opponent supporter volunteer donor fundraiser fund-raiser staffer operative pollster negotiator
    mediator envoy diplomat attaché attache emissary delegate undersecretary under-secretary bureaucrat
    official officer clerk civil-servant envoys pontiff imam sheikh sheik mufti cleric preacher priest
    vicar minister deacon
    archdeacon chaplain nun monk abbot abbess patriarch metropolitan primate elder evangelist missionary
    guru maven felon swami monarch heir viceroy nobleman earl lord lady knight entrepreneur
    businessman businesswoman businessperson industrialist magnate tycoon mogul billionaire millionaire
    financier banker trader broker stockbroker economist accountant auditor actuary underwriter realtor
    retailer shopkeeper chaser grocer butcher baker chef cook restaurateur waiter waitress bartender barista
    brewer winemaker sommelier hotelier landlord landlady tenant developer builder contractor carpenter
    plumber electrician mechanic engineer technician programmer coder hacker inventor operator welder miner
    driver trucker courier farmer rancher grower fisherman fisher forester gardener horticulturist beekeeper
    breeder dairyman shepherd worker labourer laborer employee receptionist secretary assistant intern
    apprentice trainee coach co-coach manager skipper captain vice-captain player footballer goalkeeper
    keeper goalie goaltender netminder defender full-back fullback centre-back midfielder winger striker
    playmaker quarterback sophomore linebacker cornerback safety receiver tackle tight-end halfback kicker
    punter defenceman defenseman centre center point-guard pitcher catcher outfielder infielder shortstop
    forward slugger batsman batter bowler spinner seamer all-rounder wicketkeeper wicketkeeper-batsman opener
    paceman umpire referee linesman hooker prop lock flanker fly-half scrum-half wing three-quarter
    athlete sprinter hurdler jumper thrower swimmer diver rower cyclist rider jockey golfer boxer wrestler
    judoka fencer gymnast skater skier snowboarder surfer climber mountaineer sailor yachtsman yachtswoman
    racer teammate team-mate rookie prospect champion medallist medalist winner runner-up contestant
    captain selector scout promoter wife husband widow widower mother father mum mom dad stepmother
    stepfather sister brother half-brother half-sister daughter son stepson stepdaughter grandmother
    grandfather grandson granddaughter aunt uncle niece nephew cousin fiancé fiancée girlfriend boyfriend
    friend neighbour neighbor colleague roommate classmate partner spouse parent resident villager local
    homeowner householder commuter passenger motorist pedestrian hiker tourist visitor shopper customer
    consumer patient survivor victim eyewitness witness bystander onlooker suspect defendant plaintiff
    claimant complainant inmate prisoner convict fugitive killer murderer gunman attacker member co-leader
    deputy-leader ringleader mastermind insider outsider watcher observer chancellor co-chancellor premier
    vice-premier pm first-minister taoiseach tánaiste tanaiste czar tsar supremo kingpin don patriarch
    matriarch
    """
    )
) - word_set("sec pc det count major")  # too often something else in lower case

# By these endings a word says what somebody does, whether a table lists it or not.
CALLING_ENDS = ("ologist", "ographer", "ometrist", "iatrist", "trician", "nician", "tician")

# The same in capitals: abbreviations that stand before or after a name as its role.
ROLE_ABBREVIATIONS = word_set(
    """
    CM DCM CS PS DC SP DGP DIG MLC MCA IGP ACP SSP CEO CFO COO CTO CIO CMO MP MPP MLA MSP TD MEP MNA MPs PM VP
    GP AG FM SG SVP EVP AVP CRO CISO CHRO CPO CSO QB WR DL LB RB
    DG MD MEC CMD SDPO DSP ASP SHO ASI SDM ADM ADGP SDO ADC BDO DDC
    """
)

# Words that belong to the role when a role noun follows them.
MODIFIERS = word_set(
    """
    prime vice warrant deputy assistant associate acting interim former ex chief senior junior foreign defence
    defense finance interior home exterior health education justice environment transport labour labor
    trade energy agriculture industry housing economy culture sports immigration shadow lead leading
    principal executive managing general special first second third major permanent under staff joint
    supreme national federal provincial state regional local municipal city town county district village
    parliamentary presidential congressional senate house cabinet police fire army navy air force military
    naval border media press communications public attorney editor head co team party union council
    government opposition majority minority financial operating technology information marketing medical
    veterinary scientific technical legal crown family criminal high grand right honourable honorable most
    lieutenant brigadier rear fleet field adjutant staff commanding outgoing incoming retired emeritus
    visiting adjunct distinguished independent additional divisional zonal founding environment
    infrastructure republican democratic
    conservative liberal tory labour green socialist communist
    """
)

# Fields of an office which "and" joins in lower case: "police and crime commissioner".
FIELDS = word_set(
    """
    crime order law safety social care business climate water sanitation tourism sport sports arts youth
    women gender equality digital innovation science research higher community communities levelling rural
    urban works roads transport railways aviation shipping ports fisheries forestry land lands mines
    petroleum power steel coal commerce revenue budget planning investment investments development
    cooperation integration religious veterans reconstruction emergency disaster relief food drink retail
    wealth oil gas politics history music film television radio theatre dance fashion beauty travel culture
    wildlife nature conservation policy strategy operations risk compliance data software design
    """
)

# Words in lower case which open a role written in capitals: "former U.S. President".
LEADING_MODIFIERS = word_set(
    """
    former then acting interim outgoing incoming retired late longtime long-time veteran deputy assistant
    associate vice senior junior co ex current newly-elected newly-appointed fellow one-time onetime
    two-time three-time four-time embattled disgraced ousted exiled jailed populist conservative liberal
    right-wing left-wing far-right far-left centre-right centre-left center-right center-left democratic
    republican independent hard-line hardline ex-president ex-prime then-president then-prime local fellow
    first honorary lead chief
    """
)

FEMALE_ROLES = word_set(
    """
    woman girl
    spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman assemblywoman anchorwoman
    servicewoman ombudswoman yachtswoman actress waitress headmistress landlady queen princess duchess
    countess baroness empress wife widow mother mum mom stepmother sister half-sister daughter
    stepdaughter grandmother granddaughter aunt niece fiancée girlfriend nun matriarch abbess
    co-chairwoman midwife heroine stewardess mayoress viscountess
    """
)
MALE_ROLES = word_set(
    """
    man boy
    congressman councilman businessman policeman assemblyman anchorman serviceman yachtsman waiter
    headmaster landlord king prince duke earl baron emperor tsar sultan emir pope cardinal husband widower
    father dad stepfather brother half-brother son stepson grandfather grandson uncle nephew fiancé
    boyfriend monk patriarch abbot priest imam ayatollah rabbi gunman fireman fisherman statesman nobleman
    pontiff viscount marquess batsman paceman
    """
)

# Offices that one word or another names; the key is what they are compared by.
SAME_OFFICE = {
    "pm": "prime minister",
    "president-elect": "elect president",
    "vice-president": "vice president",
    "secretary-general": "secretary general",
    "director-general": "director general",
    "attorney-general": "attorney general",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "councilor": "councillor",
    "councilman": "councillor",
    "councilwoman": "councillor",
    "cllr": "councillor",
    "cr": "councillor",
    "coun": "councillor",
    "congressman": "representative",
    "congresswoman": "representative",
    "congressperson": "representative",
    "assemblyman": "assemblymember",
    "assemblywoman": "assemblymember",
    "policeman": "official",
    "policewoman": "official",
    "anchorman": "anchor",
    "anchorwoman": "anchor",
    "headmaster": "principal",
    "headmistress": "principal",
    "headteacher": "principal",
    "rep": "representative",
    "sen": "senator",
    "gov": "governor",
    "gen": "general",
    "adviser": "advisor",
    "businesswoman": "businessman",
    "entrepreneur": "businessman",
    "footballer": "player",
    "lawmaker": "legislator",
    "mp": "legislator",
    "mla": "legislator",
    "mpp": "legislator",
    "lawyer": "attorney",
    "solicitor": "attorney",
    "barrister": "attorney",
    "goalie": "goalkeeper",
    "goaltender": "goalkeeper",
    "netminder": "goalkeeper",
    "skipper": "captain",
    "batter": "batsman",
    "prof": "professor",
    "dr": "doctor",
    "physician": "doctor",
    "actress": "actor",
    "officer": "official",
    "aides": "aide",
    "ceo": "chief executive",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "defenseman": "defenceman",
    "scholar": "academic",
}

# Any of these may be called "the head", "the chief", "the leader" or "the boss" of what they lead.
LEADERS = word_set(
    """
    head chief leader boss chair president director secretary commander commissioner chancellor minister
    governor mayor premier manager principal dean general executive founder owner ceo captain
    superintendent secretary-general director-general rector king queen emir
    """
)
HEADS_OF_STATE = word_set("president king queen emperor monarch emir sultan")


def title_gender(title: str) -> Gender:
    """What a title or a role noun, in lower case and without a stop, tells of its holder's gender."""
    if title in MALE_TITLES or title in MALE_ROLES:
        return Gender.MALE
    if title in FEMALE_TITLES or title in FEMALE_ROLES:
        return Gender.FEMALE
    return Gender.UNKNOWN
