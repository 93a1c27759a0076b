"""News agencies and outlets by the names under which copy credits them."""

from __future__ import annotations

import re

from .findings import SourceKind

# One name a line where it has spaces; short names and initials share lines.
AGENCY_NAMES = """
Agence France-Presse
Agenzia Nova
Anadolu Agency
Anadolu
ANI News
Asian News International
Associated Press
Australian Associated Press
Azerbaijan State News Agency
Baltic News Service
Bangladesh Sangbad Sangstha
Belga News Agency
Bloomberg News
Bulgarian News Agency
Canadian Press
China News Service
CNN Newsource
CNN Wire
Cover Media
Croatian News Agency
Cronkite News
Czech News Agency
Deutsche Presse-Agentur
Dow Jones Newswires
Dow Jones
European Pressphoto Agency
Fars News Agency
French Press Agency
Ghana News Agency
Hungarian News Agency
IANS English
Indo-Asian News Service
Inter Press Service
Interfax-Ukraine
Iranian Labour News Agency
Islamic Republic News Agency
Jewish Telegraphic Agency
Jiji Press
Kenya News Agency
Korean Central News Agency
Kuwait News Agency
Kyodo News
Latvian News Agency
Mehr News Agency
Middle East News Agency
National News Agency
News Agency of Nigeria
News Service of Florida
NPR News
Pan African News Agency
Philippine News Agency
Polish Press Agency
Press Association
Press Trust of India
PR Newswire
Qatar News Agency
Reuters Health
RIA Novosti
Russian News Agency TASS
Saudi Press Agency
South African News Agency
Stacker
States Newsroom
Syrian Arab News Agency
Tasnim News Agency
The Associated Press
The Canadian Press
The Conversation
The Press Association
Thomson Reuters Foundation
Thomson Reuters
Tribune Content Agency
Tribune News Service
United News of Bangladesh
United News of India
United Press International
Vietnam News Agency
Wire Reports
Wire Services
WAM Emirates News Agency
Emirates News Agency
Yonhap News Agency
Agencia EFE
Agência Brasil
Agência Lusa
All India Radio
Angola Press Agency
Athens-Macedonian News Agency
Bakhtar News Agency
Bangladesh News Agency
BelTA
Bahrain News Agency
Bay City News
Botswana Press Agency
Cable News Network
Cambodia News Agency
CBC Wire
Central News Agency
Chronicle News Service
City News Service
Cyprus News Agency
Demirören News Agency
Doğan News Agency
East Asia News Agency
Eritrean News Agency
Ethiopian News Agency
European News Agency
Georgia Recorder
Ihlas News Agency
Iraqi News Agency
Jordan News Agency
Kazinform
Khaama Press
Lao News Agency
Libyan News Agency
Local Democracy Reporting Service
Lusa News Agency
Macedonian Information Agency
Malawi News Agency
Maltese News Agency
MENAFN
Namibia Press Agency
National Press Agency
NewsNation Wire
Oman News Agency
Pajhwok Afghan News
Palestine News Agency
Palestinian News and Information Agency
PA Media
PanARMENIAN
Press Information Bureau
Prensa Latina
Ruptly
Rossiya Segodnya
Sierra Leone News Agency
SNO
Sudan News Agency
Swazi News Agency
Swiss News Agency
Taiwan News Agency
Tanzania News Agency
Thai News Agency
TMX
Tunis Afrique Presse
Turkmenistan State News Agency
Uganda News Agency
UzA
Washington Post News Service
Wafa
Xinhua News Agency
Zambia News and Information Services
Zenger News
Ziana
Baltic News Network
Business Wire
GlobeNewswire
Newswise
PRNewswire
ACCESSWIRE
Content Exchange
Cover Images
HealthDay
HealthDay News
Inside Edition
Kaiser Health News
KFF Health News
SWNS
StudyFinds
Tasnim
Mehr
Fars
Pajhwok
Interfax-Azerbaijan
Interfax-Kazakhstan
"""
AGENCY_INITIALS = """
AA AAP ABNA AFP AGI AGERPRES AKIpress ANA ANI ANSA AP APA APP Armenpress ATA AZERTAC Belga BelTA Bernama BNA
BNO BNS BSS BTA CNA CMC CNS CP CTK DPA EFE EPA FENA FIDES GNA HINA IANS ILNA Interfax IPS IRNA ISNA
ITAR-TASS JTA Kazinform KCNA KNA KUNA Kyodo Kyodonews LETA LUSA MENA MIA MINA MTI NAN Novosti NNA Notimex
NTB PA PAP Pajhwok PETRA PNA PTI PUNCH QNA Reuters Rompres RIA Ritzau SANA SANEWS SDA SPA STT STA Sputnik
Tanjug TASR TASS TNS TNN TT UNI UNIAN UNN UNB UPI UkrInform Ukrinform WAFA WAM WENN Xinhua XINHUA Yonhap ZUMA
Trend APTN VOA RFE/RL Montsame Imagn ISW ACN ADN AMNA ANGOP ANP ATS BOPA CNW DHA FENA GNN HHA IHA INA IRIB
KFF KNO KPL LANA LDRS NAMPA NINA PIB PPI SBA SLENA SUNA SUNSTAR TNA VNA WFA ZANIS ZIANA
APS ABP AZERTAG AzerTAc Report.az Turan APA.az ANN INN KyivPost Guspil AGP TMTPOST NNN
"""
OUTLET_NAMES = """
ABC News
Al Arabiya
Al Jazeera English
Al Jazeera
Al-Monitor
Ars Technica
Arab News
Asia Times
Asian Age
The Asian Age
Asianet Newsable
Axios
Babel
Balkan Insight
Bangkok Post
BBC News
BBC Sport
BBC World Service
Bild am Sonntag
Boston Globe
Boston Herald
Breitbart
Brussels Times
Business Day
Business Insider
Business Standard
Business Today
BusinessWorld
Buzzfeed News
Calgary Herald
CBC News
CBS News
CBS Sports
Channel 4 News
Channel 4
Channel NewsAsia
Channels Television
Chicago Sun-Times
Chicago Tribune
China Daily
Christian Science Monitor
CNN International
Corriere della Sera
Cricbuzz
CTV News
Daily Beast
Daily Express
Daily Mail
Daily Maverick
Daily Mirror
Daily Monitor
Daily Nation
Daily Record
Daily Sabah
Daily Star
Daily Telegraph
Daily Times
Dallas Morning News
Dawn News
Deadline
Deccan Chronicle
Deccan Herald
Defence24
Defense Express
Defense News
Denver Post
Der Spiegel
Detroit Free Press
Deutsche Welle
Die Welt
Die Zeit
Digital Spy
Economic Times
El Mundo
El País
Entertainment Weekly
ESPN Cricinfo
ESPNcricinfo
Euractiv
Euromaidan Press
Euronews
European Pravda
Evening Standard
Express Tribune
Fast Company
Financial Express
Financial Times
Firstpost
First Post
Foreign Affairs
Foreign Policy
Fox Business
Fox News Digital
Fox News
Fox Sports
France 24
Frankfurter Allgemeine Zeitung
Free Malaysia Today
Free Press Journal
Geo News
Global News
Global Times
Globe and Mail
Guardian Nigeria
Gulf News
Gulf Times
Haaretz
Hindustan Times
Hollywood Reporter
Hong Kong Free Press
Houston Chronicle
Huffington Post
Iltalehti
Independent Online
India Today
India TV
Indian Express
Insider
Inside Higher Ed
Institute for the Study of War
IndiaTimes
Irish Examiner
Irish Independent
Irish Times
Israel Hayom
ITV News
Izvestia
Japan Times
Jerusalem Post
Kathmandu Post
Khaleej Times
Kommersant
Korea Herald
Korea Times
Kyiv Independent
Kyiv Post
La Repubblica
La Stampa
Las Vegas Review-Journal
Le Figaro
Le Monde
Le Parisien
LIGA.net
Livemint
Live Science
Los Angeles Times
Malay Mail
Manchester Evening News
Manila Bulletin
Manila Times
Market Watch
MarketWatch
Meduza
Metro UK
Miami Herald
Middle East Eye
Military Times
Moscow Times
MSNBC
Morning Consult
NBC News
NBC Sports
NDTV Sports
New Scientist
New Straits Times
New York Daily News
New York Post
New York Times
New Zealand Herald
News18
News Corp
Newsday
Newsweek
Nikkei Asia
Nine News
Novaya Gazeta
NV
Orlando Sentinel
Page Six
Pakistan Today
People Magazine
Philadelphia Inquirer
Philippine Daily Inquirer
Philippine Star
PinkNews
Politico Europe
Polskie Radio
Premium Times
ProPublica
Public Broadcasting Service
Radio Canada
Radio Free Asia
Radio Free Europe
Radio Free Europe/Radio Liberty
Radio Liberty
Radio New Zealand
Rappler
RBC-Ukraine
RealClearPolitics
Republic World
RFE/RL
Rolling Stone
Rossiya 1
San Diego Union-Tribune
San Francisco Chronicle
Science Daily
ScienceDaily
ScienceAlert
Scientific American
Scroll.in
Seattle Times
Seven News
Sky News Australia
Sky News
Sky Sports
South China Morning Post
Space.com
Sports Illustrated
Sportskeeda
Star Tribune
Stuff
Sputnik International
ABS-CBN News
Aftonbladet
Arise News
Channel 12
Channel 13
Citizen TV
Cumhuriyet
Daily Trust
De Telegraaf
De Volkskrant
Delfi
Expressen
Gazeta Wyborcza
GMA News
Habertürk
Helsingin Sanomat
Het Nieuwsblad
HotNews
Hurriyet Daily News
Hurriyet
i24NEWS
Iran International
Kathimerini
Kyodo News Agency
L'Equipe
La Gazzetta dello Sport
Le Soir
Libération
Marca
Nairobi News
Neue Zürcher Zeitung
Nikkei
Observador
Petit Journal
Postimees
Punch Newspapers
Radio Farda
Radio Republika
RMF FM
Rudaw
Rzeczpospolita
Saturday PUNCH
Sunday PUNCH
Süddeutsche Zeitung
The Cable
The EastAfrican
The Economic Times
The Nation Newspaper
The New Indian Express
The Sunday Times
TheCable
THISDAY
TV2
Vanguard
Vedomosti
Yedioth Ahronoth
Yomiuri Shimbun
Suspilne
The New Voice of Ukraine
New Voice of Ukraine
Ukrayinska Pravda
Suddeutsche Zeitung
Sunday Times
Sydney Morning Herald
Tampa Bay Times
Taipei Times
Tech Crunch
TechCrunch
Telangana Today
The Age
The Asahi Shimbun
The Athletic
The Atlantic
The Daily Beast
The Daily Star
The Diplomat
The Economist
The Express
The Guardian
The Hill
The Hindu
The Independent
The Intercept
The Irish Times
The Local
The Mirror
The Nation
The National
The News International
The New Yorker
The Print
The Quint
The Register
The Scotsman
The Standard
The Star
The Straits Times
The Sun
The Telegraph
The Times
The Tribune
The Verge
The Wall Street Journal
The Week
The Wire
The Wrap
ThePrint
Time Magazine
Times Now
Times of India
Times of Israel
Today's Zaman
Toronto Star
Toronto Sun
Tribune News
TRT World
TVP World
Ukrainian National News
Ukrainian News
Ukrainska Pravda
US Weekly
USA Today
USA TODAY Sports
Vancouver Sun
Vanity Fair
Variety
Vice News
Voice of America
Vox
Wall Street Journal
Washington Examiner
Washington Post
Washington Times
Wirtualna Polska
Wired
World Economic Forum
Yahoo Finance
Yahoo News
Yahoo Sports
Ynet
Zee News
Zeit Online
Mail Online
Asharq Al-Awsat
Asharq Al Awsat
Sunday World
Sunday Independent
Sunday Mirror
Sunday Express
Sunday Telegraph
Sunday Mail
Sunday Post
Sunday Monitor
Mail on Sunday
Mail & Guardian
News24
City Press
Daily Dispatch
Cape Times
Cape Argus
The Namibian
The Star Kenya
The East African
The Punch
The Guardian Nigeria
The Nation Nigeria
This Day
Daily Post
Sahara Reporters
Premium Times Nigeria
Graphic Online
JoyNews
Joy News
Citi News
Citi FM
MyJoyOnline
Peace FM
Nation Media Group
Capital FM
Kenyans.co.ke
NTV Kenya
Eyewitness News
Newzroom Afrika
Rossiya-1
Rossiya-24
Channel One
Russia 1
NTV
RBC
Gazeta.ru
Lenta.ru
Fontanka
Novaya Gazeta Europe
Mediazona
Agentstvo
Bellingcat
Hromadske
Espreso
Espreso TV
Ukrainska Pravda
Babel.ua
Channel 5
1+1
Polsat
Polsat News
Polsat Sport
TVP Info
Radio ZET
Super Express
Gazeta.pl
Onet.pl
Notes from Poland
Magyar Nemzet
HVG
Digi24
B92
Nova TV
Jutarnji list
Večernji list
Aktuality
Denník N
Seznam Zprávy
ČT
Der Standard
Die Presse
Kronen Zeitung
Handelsblatt
RND
Tages-Anzeiger
Le Temps
20 Minuten
Le Point
L'Express
Le JDD
Journal du Dimanche
BFMTV
BFM TV
TF1
France 2
Franceinfo
France Info
RMC
RMC Sport
Mediapart
Ouest-France
Sky Sport Italia
Tuttosport
Il Sole 24 Ore
Il Messaggero
Il Corriere dello Sport
Corriere dello Sport
Gazzetta dello Sport
Diario AS
Mundo Deportivo
La Vanguardia
El Confidencial
Cadena SER
A Bola
O Globo
Folha de S.Paulo
Folha de S. Paulo
Estadão
Clarín
La Nación
Infobae
El Universal
El Tiempo
El Comercio
Aristegui Noticias
NL Times
Algemeen Dagblad
RTL Nieuws
De Standaard
De Morgen
Nieuwsblad
VRT
VRT NWS
RTBF
Politiken
Berlingske
Jyllands-Posten
Verdens Gang
Dagbladet
Aftenposten
Dagens Nyheter
Svenska Dagbladet
Sveriges Radio
Ilta-Sanomat
Morgunblaðið
Ekathimerini
Proto Thema
Ta Nea
Milliyet
Sözcü
Daily Sabah
TRT Haber
CNN Türk
Habertürk TV
A Haber
NTV Turkey
Al Hadath
Al-Arabiya
Al-Hayat
Al-Quds Al-Arabi
Al Mayadeen
Al-Manar
Al-Ahram
Ahram Online
Egypt Independent
Egypt Today
Daily News Egypt
L'Orient Today
L'Orient-Le Jour
Naharnet
An-Nahar
Okaz
Saudi Gazette
Kuwait Times
Oman Observer
Times of Oman
Muscat Daily
The Peninsula
Peninsula Qatar
Press TV
Tehran Times
Kayhan
Channel 14
Kan News
Kan 11
Army Radio
Walla
Walla News
Maariv
Yedioth Ahronot
Globes
Jewish News
Jewish Chronicle
The Forward
Amar Ujala
Aaj Tak
ABP News
Republic TV
Mirror Now
ET Now
CNBC-TV18
CNN-News18
The Wire Science
Scroll
Swarajya
OpIndia
NewsX
Lokmat
Mathrubhumi
Malayala Manorama
Manorama
Onmanorama
Sakal
Dainik Bhaskar
Dainik Jagran
Eenadu
Mid-Day
Outlook India
The Statesman
The Pioneer
The Telegraph India
New Indian Express
The Hindu BusinessLine
BusinessLine
Moneycontrol
CricketNext
Cricket Australia
cricket.com.au
Samaa
Samaa TV
ARY News
Dunya News
Express News
Hum News
The Nation Pakistan
Prothom Alo
bdnews24
bdnews24.com
Dhaka Tribune
Daily Mirror Sri Lanka
Ada Derana
NewsFirst
News 1st
Republica
My Republica
Kantipur
Setopati
TOLO News
Ariana News
Amu TV
The Irrawaddy
Myanmar Now
Frontier Myanmar
Khmer Times
Phnom Penh Post
VnExpress
Tuoi Tre
Thanh Nien
The Nation Thailand
Khaosod
Thai PBS
Jakarta Post
Jakarta Globe
Detik
Detikcom
Bernama TV
Astro Awani
Malaysiakini
Sinar Harian
Utusan Malaysia
Berita Harian
Today Online
Mothership
CNA Lifestyle
Straits Times
Business Times
Inquirer
Inquirer.net
GMA Network
Manila Standard
SunStar
Philippine Inquirer
Taiwan News
Focus Taiwan
Liberty Times
Apple Daily
Ming Pao
RTHK
The Standard Hong Kong
Caixin
Caixin Global
CCTV
People's Daily
Sixth Tone
Yicai
JoongAng Ilbo
JoongAng Daily
Chosun Ilbo
Dong-A Ilbo
Hankyoreh
Korea JoongAng Daily
KBS
MBC
YTN
Asahi Shimbun
Mainichi
Mainichi Shimbun
Yomiuri
Japan Today
Japan News
Sankei
NHK World
1News
Newshub
Newstalk ZB
NZ Herald
RNZ News
Otago Daily Times
Stuff.co.nz
ABC Radio
ABC Radio National
ABC Rural
SBS News
Seven Network
Nine Network
Network 10
10 News
The Australian
Australian Financial Review
Guardian Australia
Daily Telegraph Sydney
Herald Sun
Courier Mail
The West Australian
Canberra Times
The Canberra Times
Crikey
news.com.au
National Post
Ottawa Citizen
Montreal Gazette
Winnipeg Free Press
Edmonton Journal
Halifax Chronicle Herald
Le Devoir
La Presse
Le Journal de Montréal
CityNews
CP24
Global BC
CTV
The Tyee
Sportsnet
TSN
BNN Bloomberg
iPolitics
Maclean's
Hill Times
Arizona Republic
Atlanta Journal-Constitution
Austin American-Statesman
Baltimore Banner
Baltimore Sun
Charlotte Observer
Cincinnati Enquirer
Cleveland Plain Dealer
Columbus Dispatch
Courier Journal
Des Moines Register
Detroit News
Fort Worth Star-Telegram
Florida Times-Union
Hartford Courant
Honolulu Star-Advertiser
Idaho Statesman
Indianapolis Star
Kansas City Star
Las Vegas Sun
Lexington Herald-Leader
Mercury News
Milwaukee Journal Sentinel
Minneapolis Star Tribune
Minnesota Public Radio
Nashville Tennessean
New York Magazine
News & Observer
Oregonian
Palm Beach Post
Pittsburgh Post-Gazette
Portland Press Herald
Providence Journal
Richmond Times-Dispatch
Sacramento Bee
Salt Lake Tribune
San Antonio Express-News
San Jose Mercury News
South Florida Sun Sentinel
Sun Sentinel
St. Louis Post-Dispatch
Texas Tribune
The Boston Globe
The Oklahoman
The Tennessean
The Seattle Times
Times-Picayune
Tulsa World
Virginian-Pilot
Wichita Eagle
The Bulwark
The Daily Caller
Daily Caller
Daily Wire
Daily Signal
Washington Free Beacon
National Review
Mother Jones
The New Republic
New Republic
The Free Press
The Federalist
Punchbowl News
Puck News
NOTUS
NewsNation
Newsmax TV
One America News
C-SPAN
CBS
CBS Mornings
CBS This Morning
Face the Nation
Meet the Press
Good Morning America
Today Show
60 Minutes
Inside Edition
Entertainment Tonight
E! News
Access Hollywood
TMZ Sports
Us Weekly
Hello!
Billboard
Pitchfork
NME
IndieWire
The Ringer
Bleacher Report
Yahoo! Sports
FOX Sports
NFL Network
NFL.com
MLB.com
NBA.com
NHL.com
ESPN Deportes
Golf Digest
Golf Channel
Autosport
Motorsport.com
BT Sport
TNT Sports
talkSPORT
Goal.com
90min
Four Four Two
FourFourTwo
Transfermarkt
Football Italia
BBC Radio 4
BBC Radio 5 Live
BBC Breakfast
BBC Scotland
BBC Wales
BBC Two
BBC One
BBC Newsnight
Newsnight
Good Morning Britain
GB News
LBC
Times Radio
TalkTV
Channel 5 News
ITV
ITV1
STV News
UTV
Belfast Telegraph
Belfast News Letter
Irish News
The Irish News
TheJournal.ie
Irish Mirror
Newstalk
RTÉ News
RTE News
Virgin Media News
Press and Journal
Daily Record Sunday Mail
The National Scotland
WalesOnline
Wales Online
Liverpool Echo
Birmingham Mail
Yorkshire Post
Yorkshire Evening Post
Chronicle Live
Leicester Mercury
Eastern Daily Press
Kent Online
MyLondon
City AM
City A.M.
The i Paper
i newspaper
New Statesman
The Spectator
The Economist Group
Private Eye
Construction News
Lloyd's List
Jane's
Janes
Breaking Defense
Task & Purpose
The War Zone
Stars and Stripes
Naval News
Aviation Week
FlightGlobal
SpaceNews
Space News
Nature News
Science News
STAT News
Inside Climate News
Carbon Brief
Grist
Mongabay
E&E News
Platts
Argus Media
CoinDesk
Cointelegraph
Decrypt
Barron's
Investopedia
Seeking Alpha
Morningstar
TheStreet
Motley Fool
Benzinga
Crain's
Quartz
Rest of World
404 Media
BleepingComputer
ZDNet
PC Gamer
Eurogamer
Polygon
Kotaku
Engadget
9to5Mac
MacRumors
The Next Web
TechRadar Pro
Android Authority
VentureBeat
MIT Technology Review
Popular Science
National Geographic
Smithsonian Magazine
Live Law
Bar & Bench
Law360
Reuters Legal
"""
OUTLET_INITIALS = """
ABC BBC Bild Bloomberg BuzzFeed CBC CBS CGTN CNBC CNET CNN CTV Dawn DW ESPN Express EuroNews Forbes FRANCE24
FT Fortune Gizmodo Goal HuffPost IGN ITV Khaama KTLA Libération Mashable MEE MSNBC Mint NBC NDTV Newsmax NHK
NPR NRK NYT NZ PBS POLITICO Politico RNZ RT RTE RTÉ RFI RFA SBS SCMP Semafor Slate Spiegel STV Sportsmail
Tagesspiegel talkSPORT TechRadar SABC NTV TRT RTL RAI KBC NBS KTN LBCI NOS NRC SVT DR ERR LRT LSM ERT RTS N1
MailOnline UrduPoint UrduPoint.com Khabarhub
TMZ TOI TOLOnews TVNZ TVP TVN24 VICE WION WSJ WTOP Yle ZDF ARD Onet Interia Fakt HT SkySports Zvezda TSN
Zerkalo essanews.com Wionews Rediff
"""

PHOTO_NAMES = """
Alamy
AP Photo
Associated Press Photo
Bigstock
Creative Commons
Depositphotos
DVIDS
EAST NEWS
Facebook
Flickr
Forum
Getty
Getty Images
GETTY IMAGES
Getty Images/iStockphoto
Handout
Handout via Reuters
iStock
iStockphoto
NASA
Nur Photo
NurPhoto
PA Images
Pexels
Pixabay
Pool
Press Association Images
Reuters
REUTERS
Rex Features
Rex
Screenshot
Shutterstock
Sipa
SIPA USA
TNS
Twitter
Unsplash
Wikimedia Commons
Wikipedia
X
YouTube
ZUMA Press
AAP Image
AAP Images
AFP via Getty
Action Images
Action Press
Adobe Stock
Alamy Stock Photo
Alamy Live News
Anadolu Agency via Getty Images
Ap Images
AP Images
Avalon
BackGrid
Backgrid
Belga
BelgaImage
Bloomberg
BPI
Canva
Cal Sport Media
Cover Images
Dreamstime
dpa
DPPI
EMPICS
EPA-EFE
Envato
Eurokinissi
Focus Images
Fotolia
Freepik
GC Images
Gallo Images
GettyImages
Google Maps
Google Street View
Hindustan Times
ICON Sportswire
Icon Sportswire
Imago
IMAGO
INPHO
Inpho
Instagram
Jam Press
KCNA
Kyodo
LDRS
Maxar
Maxar Technologies
NASA/JPL
Newscom
NOAA
Offside
PA Wire
PA Archive
PA Media
Panoramic
Picture Alliance
Photolibrary
Photoshot
Photosport
PhotosportNZ
picture alliance
Planet Labs
POOL
PTI
Rawpixel
REX
Rex/Shutterstock
SIPA Press
SOPA Images
SNS
SNS Group
Splash News
Sportsfile
Sputnik
Supplied
SWNS
TASS
Telegram
TikTok
TPX
Twitter/X
UGC
US Navy
USA TODAY Sports
Visionhaus
WENN
WireImage
Xinhua
Yonhap
ZUMA
Zuma Wire
Zuma Press
"""


def _names(table: str) -> frozenset[str]:
    return frozenset(line.strip() for line in table.splitlines() if line.strip())


AGENCIES = _names(AGENCY_NAMES) | frozenset(AGENCY_INITIALS.split())
OUTLETS = _names(OUTLET_NAMES) | frozenset(OUTLET_INITIALS.split())
PHOTO_SOURCES = _names(PHOTO_NAMES)

_AGENCY_KEYS = frozenset(name.lower().removeprefix("the ") for name in AGENCIES)
_KNOWN_KEYS = _AGENCY_KEYS | frozenset(name.lower().removeprefix("the ") for name in OUTLETS)
_PHOTO_KEYS = frozenset(name.lower() for name in PHOTO_SOURCES)

# Words that end the names of newspapers, broadcasters and agencies that no table lists.
OUTLET_WORD = re.compile(
    r"""\b(?:
        News | Times | Post | Herald | Tribune | Journal | Gazette | Chronicle | Observer | Courier
            | Telegraph
      | Mail | Mirror | Guardian | Independent | Standard | Examiner | Inquirer | Register | Dispatch
          | Sentinel
      | Bulletin | Globe | Today | Daily | Weekly | Press | Radio | TV | Television | Agency | Newswire
          | Newspaper
      | Online | Magazine | Review | Monitor | Reporter | Broadcasting | Media | Channel | Pravda | Insider
          | Newsroom
      | Network | Wire | Tonight | Argus | Advertiser | Echo | Sun | Star
    )\b""",
    re.VERBOSE,
)
DOMAIN = re.compile(
    r"\b(?:www\.)?[a-z0-9][a-z0-9-]{0,40}(?:\.[a-z0-9-]{1,30}){0,2}"
    r"\.(?:com|org|net|int|gov|edu|uk|ua|in|info|news|tv|eu|pl|ru|de|fr|io|co|au|ca|us|ie|media|today"
    r"|live|za|ng|pk)\b",
    re.IGNORECASE,
)


OUTLET_STARTS = frozenset(
    {"Radio", "Channel", "Agency", "Telewizja", "Televisa", "Agencia", "Gazeta", "Diario"}
)
# First words that make a section's name, not an outlet's, of what follows: "Latest News", "Breaking News".
_GENERIC_WORDS = """
latest breaking top more world us uk local national international live other all related good bad fake
real big daily good read watch this that our your in on social sports sport business tech entertainment
health science political crime football cricket election state city home main general video and or for
from with new about no mass free state-run private public north south east west united former president
prime white fox's press media get join follow today staff web online
"""
GENERIC_WORDS = frozenset(_GENERIC_WORDS.split())


def bare_name(name: str) -> str:
    """The name as a key: lower case, without an opening article or a final stop."""
    name = name if name.isascii() else name.translate(HOMOGLYPHS)
    key = name.strip().strip(".,;:").lower()
    return key[4:] if key.startswith("the ") else key


_ALIASES = """
ap = associated press
afp = agence france-presse
pti = press trust of india
ani = asian news international
aa = anadolu agency
anadolu = anadolu agency
kuna = kuwait news agency
nan = news agency of nigeria
dpa = deutsche presse-agentur
upi = united press international
pa = press association
cp = canadian press
ians = indo-asian news service
spa = saudi press agency
qna = qatar news agency
bna = bahrain news agency
wsj = wall street journal
nyt = new york times
ft = financial times
scmp = south china morning post
toi = times of india
dw = deutsche welle
itar-tass = tass
russian news agency tass = tass
bbc news = bbc
cnn international = cnn
fox news digital = fox news
nbc news = nbc
abc news = abc
cbs news = cbs
the new voice of ukraine = new voice of ukraine
bloomberg news = bloomberg
kyodo news = kyodo
yonhap news agency = yonhap
unn = ukrainian national news
ukrayinska pravda = ukrainska pravda
reuters news agency = reuters
thomson reuters = reuters
"""
ALIASES = dict(line.split(" = ") for line in _ALIASES.strip().splitlines())
BRACKETED_INITIALS = re.compile(r"\s?\([A-Z]{2,8}\)\Z")
HOMOGLYPHS = str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")


def source_key(name: str) -> str:
    """One key for all the names of one outlet or agency."""
    key = bare_name(BRACKETED_INITIALS.sub("", name).translate(HOMOGLYPHS))
    return ALIASES.get(key, key)


def is_agency(name: str) -> bool:
    """Whether the name is that of a known news agency."""
    return bare_name(name) in _AGENCY_KEYS


def is_known_outlet(name: str) -> bool:
    """Whether the name is that of a known outlet or agency."""
    return bare_name(name) in _KNOWN_KEYS


def is_photo_source(name: str) -> bool:
    """Whether pictures are commonly credited to the name."""
    key = bare_name(name)
    return key in _PHOTO_KEYS or key in _AGENCY_KEYS


def looks_like_outlet(name: str) -> bool:
    """Whether the name is a known outlet, a web address, or is made like the name of a paper or station."""
    words = name.split()
    if not words or len(words) > 7:
        return False
    if is_known_outlet(name) or DOMAIN.fullmatch(name.strip(". ")):
        return True
    return 2 <= len(words) <= 5 and words[0].lower() not in GENERIC_WORDS and _is_made_like_outlet(words)


def _is_made_like_outlet(words: list[str]) -> bool:
    if not all(w[:1].isupper() or w in {"of", "the", "and", "&", "de", "for"} for w in words):
        return False
    last = words[-1].title() if words[-1].isupper() and len(words[-1]) > 2 else words[-1]
    return bool(OUTLET_WORD.fullmatch(last)) or words[0] in OUTLET_STARTS


def source_kind(name: str) -> SourceKind:
    """Agency, outlet, or organisation, as far as the name tells."""
    if is_agency(name):
        return SourceKind.AGENCY
    if looks_like_outlet(name):
        return SourceKind.OUTLET
    return SourceKind.ORGANISATION
