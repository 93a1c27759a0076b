"""More nouns that say what somebody is: occupations, ranks, positions in sport, kin, offices abroad."""

from __future__ import annotations

from .words import word_set

# Offices and dignities, those of other languages as English copy prints them included.
OFFICES = word_set(
    """
    comhairle cathaoirleach uachtarán seanadóir hetman voivode wojewoda starosta akim hokim tehsildar
    sarpanch pradhan mukhiya bupati walikota alcalde alcaldesa intendant intendente prefect préfet
    bourgmestre burgomaster bürgermeister bürgermeisterin oberbürgermeister landrat ministerpräsident
    landeshauptmann bundeskanzler statsminister lehendakari reeve lagman kaymakam mufti rebbe asantehene
    omanhene kabaka kgosi inkosi induna mwami maharaja maharani shogun rajah nawab nizam sarkin alake
    ooni zamorin datuk tengku marja hojatoleslam patriarch catholicos archimandrite protopriest muezzin
    cantor archpriest canon curate verger prioress prior friar provincial almoner moderator convener
    convenor rapporteur plenipotentiary councilmember councilperson councilors councillors alderwoman
    alderperson freeholder supervisor assessor recorder procurator chamberlain equerry usher serjeant
    sergeant-at-arms peer peeress baronet senator-elect governor-elect mayor-elect congressman-elect
    congresswoman-elect minister-designate president-designate co-ordinator consort regent ruler
    chieftain chieftess headman tribesman strongman bursar proctor housemaster matron gatekeeper
    ombudsperson arbitrator conciliator liquidator receiver powerbroker kingmaker backbencher
    frontbencher crossbencher parliamentarians deputies loyalist separatist unionist royalist republican
    democrat conservative liberal socialist communist nationalist populist centrist libertarian reformer
    moderate hardliner hard-liner insurgent guerrilla revolutionary rebel jihadist extremist terrorist
    """
)

# Soldiers, police and those who answer a call.
SERVICES = word_set(
    """
    bombardier sapper rifleman guardsman fusilier airwoman aircraftman aircraftwoman seaman midshipman
    commodore ensign cadet recruit conscript reservist paratrooper commando partisan tanker artilleryman
    quartermaster commandant servicemember legionnaire mercenary peacekeeper bodyguard gendarme
    carabiniere garda undersheriff jailer jailor warder crewman crewmember spaceman submariner
    infantryman cavalryman squaddie dispatcher paramedics responder lifesaver lifeboatman coxswain
    spymaster codebreaker interrogator
    """
)

# Trades, professions and callings.
TRADES = word_set(
    """
    gamekeeper fitter groundsman groundskeeper greenkeeper zookeeper caretaker janitor cleaner custodian
    concierge doorman bouncer stewardess attendant tailor seamstress dressmaker cobbler shoemaker
    blacksmith goldsmith silversmith jeweller jeweler watchmaker ceramicist glassblower woodworker
    cabinetmaker roofer bricklayer stonemason plasterer decorator surveyor planner landscaper arborist
    logger lumberjack quarryman driller stevedore docker longshoreman dockworker foreman forewoman
    lineman millworker steelworker autoworker machinist toolmaker boilermaker warehouseman cashier
    hairdresser stylist beautician manicurist masseur masseuse tattooist supermodel streamer gamer
    translator interpreter copywriter proofreader bookseller newsagent fishmonger greengrocer ironmonger
    florist confectioner chocolatier cheesemaker distiller vintner innkeeper bookmaker croupier
    auctioneer dealer gallerist conservator restorer taxidermist undertaker mortician gravedigger
    embalmer phlebotomist radiographer sonographer audiologist podiatrist chiropodist chiropractor
    osteopath acupuncturist homeopath herbalist healer shaman physiotherapist physio hygienist
    orthodontist endocrinologist gastroenterologist rheumatologist urologist nephrologist haematologist
    hematologist hepatologist neonatologist geriatrician toxicologist pharmacologist physiologist
    anatomist neuroscientist bioethicist ethicist criminologist agronomist horticulturalist
    viticulturist herpetologist ichthyologist primatologist mycologist bioengineer technologist futurist
    cryptographer bookkeeper quant aviator balloonist postdoc post-doc schoolteacher schoolmaster
    schoolmistress schoolboy schoolgirl professor-emeritus theorist essayist biographer memoirist
    lexicographer philologist classicist egyptologist orientalist sinologist kremlinologist scriptwriter
    showrunner cinematographer cameraman camerawoman animator illustrator cartoonist caricaturist
    printmaker engraver costumier choirmaster organist harpist flautist flutist clarinettist clarinetist
    saxophonist trumpeter trombonist percussionist keyboardist bandleader bandmate frontperson soprano
    tenor baritone countertenor crooner balladeer lyricist librettist impresario bassoonist oboist dj
    beatboxer ventriloquist magician illusionist acrobat juggler clown puppeteer showman entertainer
    performer stuntman stuntwoman extra understudy newsreader newscaster newsman newswoman sportscaster
    weatherman weathergirl photojournalist documentarian documentarist reviewer subeditor publicist
    speechwriter ghostwriter headhunter recruiter caseworker counsellor counselor signaller signalman
    stationmaster master harbourmaster harbormaster cabbie cabdriver busker hawker vendor stallholder
    smallholder crofter committeewoman committeeman maintainer herdsman
    herdswoman goatherd stockman drover cowboy cowgirl wrangler horseman horsewoman stablehand farrier
    saddler falconer poacher trapper hunter angler oysterman crabber trawlerman shrimper whaler
    beachcomber shopowner storekeeper saleswoman salesman salesperson telemarketer oligarch heiress
    socialite philanthropist venture-capitalist capitalist seller originator
    second-in-command storyteller whistle-blower leaker hacktivist
    conservationist environmentalist naturalist preservationist abolitionist suffragette feminist
    pacifist anarchist ex-model
    """
)

# Positions in teams and what athletes are called.
ATHLETES = word_set(
    """
    wing-back wingback left-back right-back centre-half center-half sweeper libero five-eighth openside
    blindside loosehead tighthead tailback running-back nickelback placekicker right-hander left-hander
    southpaw lefty righty closer reliever baseman fielder hitter blueliner enforcer swingman setter
    spiker newcomer debutant debutante substitute youngster teenager titleholder title-holder
    record-holder record-breaker bobsledder luger curler marksman biathlete triathlete pentathlete
    decathlete heptathlete marathoner miler vaulter shot-putter racewalker weightlifter powerlifter
    bodybuilder kickboxer karateka canoeist kayaker paddler oarsman oarswoman windsurfer kitesurfer
    skateboarder biker motorcyclist equestrian showjumper cricketer tailender nightwatchman allrounder
    strokemaker left-armer right-armer pacer leggie cueist grandmaster ultrarunner steeplechaser
    freestyler backstroker butterflyer breaststroker freerunner parkourist skydiver parachutist
    freediver alpinist sherpa explorer adventurer circumnavigator sportsman sportswoman sportsperson
    olympian paralympian internationalist tryscorer goalscorer scorer matchwinner frontliner
    sharpshooter rebounder shotstopper shot-stopper tactician talisman bantamweight featherweight
    lightweight welterweight middleweight heavyweight cruiserweight flyweight strawweight pugilist
    brawler grappler
    """
)

# Nouns that need another word before them to be a role: "Leeds man Jane Roe", not "the man Jane Roe met".
PLAIN_NOUNS = word_set(
    """
    man woman boy girl teen toddler baby local native star icon legend hero heroine idol signing seed
    international ace maestro prodigy phenom sensation great number-one migrant orphan appellant
    """
)

PEOPLE = word_set(
    """
    pensioner retiree homemaker housewife islander taxpayer voter grandparent qualifier wildcard
    maverick bachelor newlywed amputee centenarian octogenarian nonagenarian septuagenarian millennial
    vegan vegetarian caller reveller festival-goer churchgoer parishioner worshipper believer
    holidaymaker beneficiary recipient applicant
    """
)

KIN = word_set(
    """
    child twin cousin mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law
    godson goddaughter grandma grandpa granny grandad granddad nan nana stepparent guardian flatmate
    roommate housemate classmate schoolmate workmate penfriend soulmate spouse newly-wed
    """
)

# More of each kind; in capitals they are rather surnames or parts of titles.
CALLINGS = word_set(
    """
    creator co-creator co-writer co-producer co-director co-anchor co-presenter dictator autocrat despot
    puller furrier stalwart doyenne doyen surrogate handler minder nanny babysitter childminder
    housekeeper maid butler valet chauffeur joiner tiler locksmith fabricator knitter quilter crafter
    potter tiktoker instagrammer cosplayer honcho bigwig alum alumna protégé protege sidekick acolyte
    confidant confidante collaborator contributor adjudicator examiner invigilator helmsman rambler walker
    camper jogger lorry-driver roadie booker fixer stringer freelancer copyeditor sub-editor webmaster
    sysadmin ethnographer cartographer lepidopterist numismatist philatelist hypnotist hypnotherapist
    naturopath vp svp evp avp undergrad postgrad valedictorian patron benefactor churchwarden sexton
    televangelist ghillie grazier shearer jackaroo fruitgrower market-gardener nurseryman seedsman miller
    maltster cider-maker patissier barkeep dishwasher caterer steward psephologist astrologer numerologist
    fortune-teller clairvoyant psychic exorcist ufologist sceptic skeptic enthusiast fan hobbyist expat
    emigre émigré exile asylum-seeker immigrant citizen subscriber user jurist arbiter litigant petitioner
    respondent grantee docent guide purser deckhand bosun salvor doula porter mourner eulogist chronicler
    diarist stormchaser shopworker sociolinguist quizmaster ringmaster postmaster postmistress paymaster
    perfumer spokeperson
    """
)

MORE_ROLE_NOUNS = CALLINGS | OFFICES | SERVICES | TRADES | ATHLETES | PLAIN_NOUNS | PEOPLE | KIN

# A firm, a team or a paper can be called these too, so that they prove no person.
OF_FIRMS = word_set(
    """
    maker operator owner co-owner giant rival partner broker retailer developer builder publisher
    broadcaster lender investor contractor producer distributor designer brewer leader host sponsor member
    champion winner star supporter supplier provider manufacturer insurer competitor shareholder trader
    dealer agent employer promoter organiser organizer founder specialist recruiter auctioneer bookmaker
    monitor carrier grower processor advertiser adviser advisor consultant creditor tenant landlord
    destroyer cruiser carrier favourite favorite pioneer challenger newcomer runner-up underwriter
    customer client icon legend hero sensation opponent critic ally donor vendor seller
    """
)

# These in capitals are rather a name, a party or part of a title.
NOT_IN_CAPITALS = (
    (CALLINGS - {"vp", "svp", "evp", "avp"})
    | PLAIN_NOUNS
    | word_set(
        """
    republican democrat conservative liberal socialist communist nationalist unionist royalist rebel
    moderate prior canon cantor regent ruler peer provincial dealer hunter trapper extra performer
    planner cleaner driller closer starter setter sweeper recruit receiver recorder lightweight
    heavyweight middleweight guardian nan nana twin talisman nizam nawab sherpa explorer cowboy wrangler
    clown vendor angler reeve usher tailor lefty tenor soprano baritone theorist reviewer
    responder partisan custodian attendant
    """
    )
)

# Of what people somebody is.
PEOPLES = word_set(
    """
    englishman englishwoman irishman irishwoman scotsman scot welshman frenchman frenchwoman dutchman
    dutchwoman spaniard swede dane finn pole serb croat turk briton american canadian australian german
    italian argentine brazilian portuguese uruguayan colombian mexican egyptian senegalese nigerian
    norwegian belgian swiss austrian russian ukrainian japanese korean chinese
    """
)

# By these a person named before is taken up: what they are all through the story, not in one scene of it.
PERSONAL = (
    ATHLETES
    | KIN
    | TRADES
    | PEOPLES
    | word_set(
        """
        star icon legend hero heroine captain skipper maverick veteran rookie champion medallist
        medalist player footballer goalkeeper keeper goalie goaltender netminder defender full-back fullback
        centre-back midfielder winger striker forward playmaker quarterback linebacker cornerback
        receiver halfback kicker punter defenceman defenseman pitcher catcher outfielder infielder
        shortstop slugger batsman batter bowler spinner seamer all-rounder wicketkeeper
        wicketkeeper-batsman opener paceman hooker flanker fly-half scrum-half athlete sprinter
        hurdler jumper thrower swimmer diver rower cyclist rider jockey golfer boxer wrestler judoka
        fencer gymnast skater skier snowboarder surfer climber mountaineer sailor racer seed skipper
        singer songwriter singer-songwriter musician rapper pianist violinist cellist guitarist
        drummer bassist conductor composer dancer choreographer artist painter sculptor actor
        actress comedian comic author novelist poet playwright filmmaker film-maker presenter
        broadcaster pundit youtuber vlogger podcaster entrepreneur businessman businesswoman
        billionaire millionaire tycoon mogul magnate chef restaurateur politician lawmaker pensioner
        retiree student teenager schoolboy schoolgirl proprietor farmer astronaut cosmonaut activist
        campaigner dissident whistleblower widow widower bride groom newcomer signing
        """
    )
)
