"""The names of news agencies, outlets and picture sources, in the order of the alphabet.

A name stands once, with or without its article; names of one word stand in tables of their own.
"""

from __future__ import annotations

from .words import word_set

AGENCY_NAMES = """
ACCESSWIRE, AFX News, Agence France Presse, Agence France-Presse, Agencia EFE, Agenzia Nova, Agência Brasil,
Agência Lusa, All Headline News, All India Radio, Anadolu, Anadolu Agency, Angola Press Agency, ANI News,
Asian News International, Associated Press, Associated Press of Pakistan, Athens-Macedonian News Agency,
Australian Associated Press, Azerbaijan State News Agency, Bahrain News Agency, Bakhtar News Agency, Baltic
News Network, Baltic News Service, Bangladesh News Agency, Bangladesh Sangbad Sangstha, Bay City News, Belga
News Agency, BelTA, Bloomberg News, Botswana Press Agency, Bulgarian News Agency, Business Wire, Cambodia
News Agency, Canadian Press, CanWest News Service, CBC Wire, Central News Agency, China News Service,
Chronicle News Service, City News Service, CNN Newsource, CNN Wire, Content Exchange, The Conversation,
Copley News Service, Cover Images, Cover Media, Cox News Service, Croatian News Agency, Cronkite News,
Cyprus News Agency, Czech News Agency, Demirören News Agency, Deutsche Presse-Agentur, Dow Jones, Dow Jones
Newswires, Doğan News Agency, East Asia News Agency, EIN Presswire, Emirates News Agency, Eritrean News
Agency, Ethiopian News Agency, European News Agency, European Pressphoto Agency, Fars, Fars News Agency,
French Press Agency, Georgia Recorder, Ghana News Agency, GlobeNewswire, HealthDay, HealthDay News,
Hungarian News Agency, IANS English, IDG News Service, Ihlas News Agency, Indo-Asian News Service, Inside
Edition, Inter Press Service, Interfax-Azerbaijan, Interfax-Kazakhstan, Interfax-Ukraine, Iranian Labour
News Agency, Iraqi News Agency, Islamic Republic News Agency, Jewish Telegraphic Agency, Jiji Press, Jordan
News Agency, Kaiser Health News, Kazinform, Kenya News Agency, KFF Health News, Khaama Press, Knight Ridder,
Knight Ridder Newspapers, Korean Central News Agency, Kuwait News Agency, Kyodo News, Lao News Agency,
Latvian News Agency, Libyan News Agency, Local Democracy Reporting Service, Lusa News Agency, Macedonian
Information Agency, Malawi News Agency, Maltese News Agency, Market Wire, McClatchy Newspapers,
McClatchy-Tribune, McClatchy-Tribune News Service, Mehr, Mehr News Agency, MENAFN, Middle East News Agency,
Namibia Press Agency, National News Agency, National Press Agency, New York Times News Service, New Zealand
Press Association, News Agency of Nigeria, News Service of Florida, Newsfile, Newsfile Corp, NewsNation
Wire, Newswise, NPR News, Oman News Agency, PA Media, PA Sport, PA SportsTicker, Pajhwok, Pajhwok Afghan
News, Palestine News Agency, Palestinian News and Information Agency, Pan African News Agency, PanARMENIAN,
Philippine News Agency, Polish Press Agency, PR Newswire, Prensa Latina, Press Association, Press
Information Bureau, Press Trust of India, PRNewswire, Qatar News Agency, Reuters Health, Reuters Life!, RIA
Novosti, Rossiya Segodnya, Ruptly, Russian News Agency TASS, Saudi Press Agency, Scripps Howard News
Service, Sierra Leone News Agency, SNO, South African News Agency, South African Press Association, Sports
Network, The Sports Network, Stacker, States Newsroom, StudyFinds, Sudan News Agency, Swazi News Agency,
Swiss News Agency, SWNS, Syrian Arab News Agency, Taiwan News Agency, Tanzania News Agency, Tasnim, Tasnim
News Agency, Thai News Agency, Thomson Financial, Thomson Financial News, Thomson Reuters, Thomson Reuters
Foundation, TMX, Tribune Content Agency, Tribune News Service, Tunis Afrique Presse, Turkmenistan State News
Agency, Uganda News Agency, United News of Bangladesh, United News of India, United Press International,
UzA, Vietnam News Agency, Wafa, WAM Emirates News Agency, Washington Post News Service, Wire Reports, Wire
Services, Xinhua News Agency, Yonhap News Agency, Zambia News and Information Services, Zenger News, Ziana
"""
AGENCY_INITIALS = word_set("""
AA AAP ABNA ABP ACN ADN AFP AFP-JIJI AGERPRES AGI AGP AHN AKIpress AMNA ANA ANGOP ANI ANN ANP ANSA AP
APA APA.az APP
APS APTN Armenpress ATA ATS AZERTAC AzerTAc AZERTAG Belga BelTA Bernama BNA BNO BNS BOPA BSS BTA CMC CNA CNS
CNW CP CTK DHA DPA EFE EPA FENA FIDES GNA GNN Guspil HHA HINA IANS IHA ILNA Imagn INA INN Interfax IPS IRIB
IRNA ISNA ISW ITAR-TASS JTA Kazinform KCNA KFF KNA KNO KPL KUNA KyivPost Kyodo Kyodonews LANA LDRS LETA LUSA
Marketwire MENA MIA MINA Montsame MTI NAMPA NAN NINA NNA NNN Notimex Novosti NTB NZPA PA Pajhwok PAP PETRA
PIB PNA PPI PrimeNewswire PTI PUNCH QNA Report.az Reuters RFE/RL RIA Ritzau Rompres SANA SANEWS Sapa SBA SDA
SLENA SPA SportsTicker Sputnik STA STT SUNA SUNSTAR Tanjug TASR TASS TMTPOST TNA TNN TNS Trend TT Turan
UkrInform Ukrinform UNB UNI UNIAN UNN UPI VNA VOA WAFA WAM WENN WFA Xinhua XINHUA Xinhuanet Yonhap ZANIS
ZIANA ZUMA
""")
OUTLET_NAMES = """
1+1, 10 News, 1News, 20 Minuten, 404 Media, 5 News, 60 Minutes, 90min, 9to5Google, 9to5Mac, A Bola, A Current
Affair, A Haber, The A.V. Club, Aaj Tak, ABC News, ABC Radio, ABC Radio National, ABC Rural, ABP News, ABS-CBN
News, Access Hollywood, Ad Age, Ada Derana, Aftenposten, Aftonbladet, The Age, Agentstvo, Ahram Online, Akron
Beacon Journal, Aktuality, Al Ahram, Al Arabiya, Al Hadath, Al Jazeera, Al Jazeera English, Al Mayadeen,
Al-Ahram, Al-Arabiya, Al-Hayat, Al-Manar, Al-Monitor, Al-Quds Al-Arabi, Albuquerque Journal, Algemeen Dagblad,
AllThingsD, Amar Ujala, American Banker, The American Conservative, The American Prospect, amNewYork, Amu TV,
An Nahar, An-Nahar, Anchorage Daily News, Android Authority, Android Central, Android Police, Antena 3, Apple
Daily, Arab News, ArchDaily, Architectural Digest, Argus Leader, Argus Media, Ariana News, Arise News,
Aristegui Noticias, Arizona Daily Star, Arizona Republic, Arkansas Democrat-Gazette, Army Radio, Ars Technica,
The Art Newspaper, Artforum, Artnet News, ARTnews, ARY News, Asahi Shimbun, Asbury Park Press, Asharq Al
Awsat, Asharq Al-Awsat, Asheville Citizen-Times, Asia Times, Asian Age, Asianet Newsable, Astro Awani, The
Athletic, Atlanta Journal-Constitution, The Atlantic, Augusta Chronicle, Austin American-Statesman, The
Australian, Australian Financial Review, Autoblog, Autocar, Autosport, Autostraddle, Aviation Week, Awful
Announcing, Axios, B92, Babel, Babel.ua, The Bakersfield Californian, Balkan Insight, Baltimore Banner,
Baltimore Sun, Bangalore Mirror, Bangkok Post, Bangor Daily News, Bar & Bench, Barbados Today, Barron's, Bay
Area News Group, BBC Breakfast, BBC News, BBC Newsnight, BBC One, BBC Radio 4, BBC Radio 5 Live, BBC Scotland,
BBC Sport, BBC Two, BBC Wales, BBC World Service, bdnews24, bdnews24.com, Beaumont Enterprise, beIN Sports,
Belfast News Letter, Belfast Telegraph, Belleville News-Democrat, Bellingcat, Benzinga, Berita Harian,
Berlingske, Bernama TV, Better Homes & Gardens, BFM TV, BFMTV, Bild am Sonntag, Billboard, Billings Gazette,
Birmingham Mail, Birmingham News, Birmingham Post, Bleacher Report, Bleeding Cool, BleepingComputer, Block
Club Chicago, Bloomberg Businessweek, Bloomberg Law, Bloomberg Quint, BNN Bloomberg, Boing Boing, BoingBoing,
Bollywood Hungama, Bon Appétit, The Bookseller, Boston Globe, Boston Herald, Boulder Daily Camera, BQ Prime,
Brantford Expositor, The Breakfast Club, Breaking Defense, Breitbart, Bristol Post, Brussels Times, BT Sport,
Buenos Aires Times, Buffalo News, The Bulwark, Burlington Free Press, Business Day, Business Insider, Business
of Fashion, Business Recorder, Business Standard, Business Times, Business Today, BusinessLine, BusinessWeek,
BusinessWorld, Buzzfeed News, C-SPAN, The Cable, Cable News Network, Cadena SER, Caixin, Caixin Global,
Calgary Herald, Calgary Sun, The Canary, Canberra Times, Canton Repository, Cape Argus, Cape Cod Times, Cape
Times, Capital FM, Capital Gazette, Car and Driver, Caracol Radio, The Caravan, Carbon Brief, Casper
Star-Tribune, Castanet, Catholic News Agency, CBC News, CBC Radio, CBS, CBS Mornings, CBS News, CBS Sports,
CBS This Morning, CCTV, Cedar Rapids Gazette, Channel 12, Channel 13, Channel 14, Channel 4, Channel 4 News,
Channel 5, Channel 5 News, Channel NewsAsia, Channel One, Channels Television, Charleston Gazette, Charleston
Gazette-Mail, Charlotte Observer, Chattanooga Times Free Press, Chicago Sun-Times, Chicago Tribune, China
Daily, Chosun Ilbo, Christian Science Monitor, Christianity Today, Chronicle Live, The Chronicle of Higher
Education, Cincinnati Enquirer, Citi FM, Citi News, Citizen TV, The Citizens' Voice, City A.M., City AM, City
Press, CityNews, Civil Beat, Clarion-Ledger, Clarín, CleanTechnica, Cleveland Plain Dealer, Click2Houston,
Climate Home, Climate Home News, Climatewire, CNA Lifestyle, CNBC-TV18, CNN Business, CNN International, CNN
Turk, CNN Türk, CNN-News18, CoinDesk, Cointelegraph, Colombo Gazette, Colorado Springs Gazette, The
Coloradoan, Columbia Journalism Review, Columbus Dispatch, Comic Book Resources, Commercial Appeal, Common
Dreams, Concord Monitor, Condé Nast Traveler, Connecticut Post, Construction News, Contra Costa Times, Cooking
Light, Corpus Christi Caller-Times, Corriere della Sera, Corriere dello Sport, Courier Journal, Courier Mail,
Courier-Journal, Courier-Mail, CP24, Crain's, Cricbuzz, Cricket Australia, cricket.com.au, CricketNext,
Crikey, CTV, CTV News, Cumhuriyet, CyberScoop, Dagbladet, Dagens Nyheter, Daily Beast, Daily Caller, Daily
Dispatch, Daily Express, Daily FT, Daily Graphic, Daily Kos, Daily Mail, Daily Maverick, Daily Mirror, Daily
Mirror Sri Lanka, Daily Monitor, Daily Nation, Daily News Egypt, Daily Post, The Daily Progress, Daily Record,
Daily Record Sunday Mail, Daily Sabah, The Daily Show, Daily Signal, Daily Star, Daily Telegraph, Daily
Telegraph Sydney, Daily Times, Daily Trust, Daily Wire, Dainik Bhaskar, Dainik Jagran, Dallas Morning News,
Dark Reading, Dawn News, Dayton Daily News, DCist, De Morgen, De Standaard, De Telegraaf, De Volkskrant,
Deadline, Deccan Chronicle, Deccan Herald, Decrypt, Defence24, Defense Express, Defense News, Defense One,
Delfi, Democracy Now, Democracy Now!, Den of Geek, Denník N, Denver Post, Der Spiegel, Der Standard, Des
Moines Register, Deseret News, Destructoid, Detik, Detikcom, Detroit Free Press, Detroit News, Deutsche Welle,
Dezeen, Dhaka Tribune, Diario AS, Die Presse, Die Welt, Die Zeit, Digi24, Digital Spy, Digital Trends, The
Diplomat, The Dominion Post, Dong-A Ilbo, Dothan Eagle, Down to Earth, Drudge Report, Duluth News Tribune,
Dunya News, E! News, E! Online, E&E News, The East African, East Anglian Daily Times, East Bay Times, The E!
Entertainment Television, EastAfrican, Eastern Daily Press, EatingWell, Economic Times, The Economist, The
Economist Group, EcoWatch, The Edge Markets, Editor & Publisher, Edmonton Journal, Edmonton Sun, Education
Week, Eenadu, Efecto Cocuyo, Egypt Independent, Egypt Today, Ekathimerini, El Comercio, El Confidencial, El
Mercurio, El Mundo, El Pais, El Paso Times, El País, El Tiempo, El Universal, Electrek, Engadget,
Entertainment Tonight, Entertainment Weekly, Epicurious, Erie Times-News, ESPN Cricinfo, ESPN Deportes,
ESPNcricinfo, Espreso, Espreso TV, Estadão, ET Now, ETV Bharat, Euractiv, EurekAlert, Eurogamer, Euromaidan
Press, Euronews, Europe 1, European Pravda, Evening Standard, Everyday Health, EW, eWeek, The Express, Express
News, Express Tribune, Expressen, Eyewitness News, Face the Nation, FactCheck.org, Fairbanks Daily News-Miner,
Farmers Weekly, Fast Company, Fayetteville Observer, The Federalist, FedScoop, Field & Stream, Financial
Express, Financial Times, First Post, Firstpost, FlightGlobal, Florida Times-Union, Focus Taiwan, Folha de S.
Paulo, Folha de S.Paulo, Fontanka, Football Italia, Forbes.com, Foreign Affairs, Foreign Policy, Fort Worth
Star-Telegram, The Forward, Four Corners, Four Four Two, FourFourTwo, Fox & Friends, Fox Business, Fox News,
Fox News Digital, Fox News Latino, Fox News Sunday, FOX Sports, FOXBusiness, FOXBusiness.com, France 2, France
24, France Info, France Inter, Franceinfo, Frankfurter Allgemeine Zeitung, Free Malaysia Today, The Free
Press, Free Press Journal, Fresno Bee, Front Office Sports, Frontier Myanmar, Game Informer,
GamesIndustry.biz, GamesRadar, The Gateway Pundit, Gateway Pundit, Gawker, Gazeta Wyborcza, Gazeta.pl,
Gazeta.ru, Gazzetta dello Sport, GB News, GeekWire, Geo News, The Georgia Straight, GigaOM, Global BC, Global
News, Global Times, Globe and Mail, Globes, GMA Network, GMA News, Goal.com, GoErie.com, Golf Channel, Golf
Digest, Golfweek, Good Morning America, Good Morning Britain, GQ Magazine, Grand Rapids Press, Graphic Online,
Greater Kashmir, Green Bay Press-Gazette, Greenville News, Grist, The Guardian, Guardian Australia, Guardian
Nigeria, Guardian Unlimited, Guelph Mercury, Guitar World, Gulf News, Gulf Times, Haaretz, Habertürk,
Habertürk TV, The Hacker News, Halifax Chronicle Herald, Hamilton Spectator, Handelsblatt, Hankyoreh, The Hans
India, Harper's Bazaar, Hartford Courant, Hawaii News Now, Healthline, Hello!, Helsingin Sanomat, Herald Sun,
Het Laatste Nieuws, Het Nieuwsblad, High Country News, The Hill, Hill Times, Himalayan Times, The Hindu, The
Hindu BusinessLine, Hindustan Times, Hollywood Reporter, Hong Kong Free Press, Honolulu Star-Advertiser, Hot
97, HotNews, Houston Chronicle, Hromadske, Huffington Post, Hum News, Huntsville Times, Hurriyet, Hurriyet
Daily News, HVG, Hyperallergic, i newspaper, The i Paper, i24NEWS, IBTimes, IBTimes UK, ICv2, Idaho Statesman,
Il Corriere dello Sport, Il Messaggero, Il Sole 24 Ore, Illawarra Mercury, Ilta-Sanomat, Iltalehti, In These
Times, In Touch Weekly, Inc. Magazine, The Independent, Independent Online, India Today, India TV, Indian
Country Today, Indian Express, Indianapolis Star, IndiaTimes, IndieWire, Infobae, The Information,
InformationWeek, Inquirer, Inquirer.net, Inside Climate News, Inside Edition, Inside Higher Ed, InsideClimate
News, InsideEVs, Insider, Institute for the Study of War, Insurance Journal, The Intercept, Investopedia,
Investor's Business Daily, iPolitics, Iran International, Irish Examiner, Irish Independent, Irish Mirror,
Irish News, Irish Times, The Irrawaddy, The Island Packet, Israel Hayom, ITV, ITV News, ITV1, Izvestia,
Jakarta Globe, Jakarta Post, Jalopnik, Jamaica Gleaner, Jamaica Observer, Jane's, Janes, Japan News, Japan
Times, Japan Today, Jerusalem Post, Jeune Afrique, Jewish Chronicle, Jewish News, JoongAng Daily, JoongAng
Ilbo, Jordan Times, Journal du Dimanche, Journal Gazette, The Journal.ie, Joy FM, Joy News, JoyNews, Juneau
Empire, Just Security, Jutarnji list, Jyllands-Posten, Kamloops This Week, Kan 11, Kan News, Kansas City Star,
Kantipur, KARE 11, Kathimerini, Kathmandu Post, Kayhan, KBS, KENS 5, Kent Online, Kenyans.co.ke, Khaleej
Times, Khaosod, Khmer Times, KING 5, Kiplinger, Knoxville News Sentinel, Kommersant, Korea Herald, Korea
JoongAng Daily, Korea Times, Korean Central Television, Kotaku, Kronen Zeitung, KTVI, Kuwait Times, Kyiv
Independent, Kyiv Post, Kyodo News Agency, L'Equipe, L'Express, L'Orient Today, L'Orient-Le Jour, La Gazzetta
dello Sport, La Nacion, La Nación, La Presse, La Repubblica, La Stampa, La Tercera, La Vanguardia,
LancasterOnline, Lansing State Journal, Las Vegas Review-Journal, Las Vegas Sun, Law360, Lawfare, Lawrence
Journal-World, LBC, LBC Radio, Le Devoir, Le Figaro, Le JDD, Le Journal de Montréal, Le Monde, Le Parisien, Le
Point, Le Soir, Le Temps, Leicester Mercury, Lenta.ru, Lexington Herald-Leader, LGBTQ Nation, Liberty Times,
Libération, LIGA.net, Light Reading, Limerick Leader, Lincoln Journal Star, Live Law, Live Science, Livemint,
Liverpool Echo, LiveScience, Lloyd's List, The Local, Lokmat, London Evening Standard, London Free Press,
London Review of Books, Los Angeles Daily News, Los Angeles Review of Books, Los Angeles Times, Lusaka Times,
L’Équipe, Maariv, Maclean's, Macon Telegraph, MacRumors, Mada Masr, Magyar Nemzet, Mail & Guardian, Mail on
Sunday, Mail Online, Mainichi, Mainichi Shimbun, Malay Mail, Malayala Manorama, Malaysiakini, Manchester
Evening News, Manila Bulletin, Manila Standard, Manila Times, Manorama, Marca, Marie Claire, Market Watch,
Marketing Week, MarketWatch, The Marshall Project, Martha Stewart Living, The Mary Sue, Mathrubhumi, MBC,
Mediapart, Mediazona, Medical News Today, MedPage Today, Meduza, Meet the Press, Men's Health, MercoPress,
Mercury News, Metro UK, Mexico News Daily, Miami Herald, Mid-Day, Middle East Eye, Military Times, Milliyet,
Milwaukee Journal Sentinel, Ming Pao, Minneapolis Star Tribune, Minnesota Public Radio, MinnPost, The Mirror,
Mirror Now, Mirror UK, Missoulian, MIT Technology Review, MLB Network, MLB.com, MMA Fighting, MMA Junkie,
Mobile Press-Register, Modesto Bee, Moneycontrol, Mongabay, Monterey Herald, Montgomery Advertiser, Montreal
Gazette, Morgunblaðið, Morning Consult, The Morning Context, Morningstar, Moscow Times, Mother Jones,
Motherboard, Mothership, Motley Fool, Motor Trend, Motorsport.com, MotorTrend, MSNBC, Mumbai Mirror, Mundo
Deportivo, Muscat Daily, My Republica, Myanmar Now, MyJoyOnline, MyLondon, Naharnet, Nairobi News, The
Namibian, Naples Daily News, The Narwhal, Nasha Niva, Nashville Tennessean, Nassau Guardian, The Nation,
Nation Media Group, The Nation Newspaper, The Nation Nigeria, The Nation Pakistan, The Nation Thailand,
Nation's Restaurant News, The National, National Catholic Reporter, National Geographic, National Post,
National Public Radio, National Review, The National Scotland, Nature News, Naval News, NBA.com, NBC News, NBC
Sports, NDTV Sports, Network 10, Network World, Neue Zürcher Zeitung, The New Arab, The New Daily, New Haven
Register, The New Humanitarian, New Indian Express, New Republic, New Scientist, New Statesman, New Straits
Times, New Vision, New Voice of Ukraine, New York Daily News, New York Magazine, New York Observer, New York
Post, New York Review of Books, New York Times, The New Yorker, New Zealand Herald, News & Observer, News &
Record, News 1st, News Corp, The News International, The News Minute, News Nation, News of the World,
news.com.au, News18, News24, Newsday, NewsFirst, Newshub, Newslaundry, Newsmax TV, NewsNation, Newsnight,
Newstalk, Newstalk ZB, Newsweek, NewsX, Newzroom Afrika, The Next Web, NFL Network, NFL.com, NHK TV, NHK
World, NHL.com, Nieman Lab, Nieuwsblad, Nikkei, Nikkei Asia, Nine Network, Nine News, NL Times, NME, North Bay
Nugget, NorthEast Now, Northern Echo, Northern Territory News, Northwest Herald, Notes from Poland, Nottingham
Post, NOTUS, Nova TV, Novaya Gazeta, Novaya Gazeta Europe, NPR News, NT News, NTV, NTV Kenya, NTV Turkey,
Nursing Times, NV, NZ Herald, O Globo, Oakland Tribune, Observador, Okaz, The Oklahoman, Omaha World-Herald,
Oman Observer, One America News, Onet.pl, Onmanorama, OpenDemocracy, OpIndia, Orange County Register,
Oregonian, Orlando Sentinel, Otago Daily Times, Ottawa Citizen, Ottawa Sun, Ouest-France, Outlook India,
Oxford Mail, Page Six, Pagina 12, Pakistan Today, Palm Beach Post, The Paris Review, Patriot-News, PBS
NewsHour, PC Gamer, PC Magazine, PC World, Peace FM, The Peninsula, Peninsula Qatar, Pensacola News Journal,
People Magazine, People's Daily, Peoria Journal Star, Petit Journal, PGATOUR.com, Philadelphia Daily News,
Philadelphia Inquirer, Philippine Daily Inquirer, Philippine Inquirer, Philippine Star, Philly.com, Phnom Penh
Post, Phys.org, PinkNews, The Pioneer, Pioneer Press, Pitchfork, Pittsburgh Post-Gazette, Pittsburgh
Tribune-Review, Plain Dealer, Planet F1, Platts, The Players' Tribune, Pocono Record, Politico Europe,
PolitiFact, Politiken, Polsat, Polsat News, Polsat Sport, Polskie Radio, Polygon, Popular Mechanics, Popular
Science, Portland Press Herald, Post and Courier, Postimees, Poynter, Pratidin Time, Premium Times, Premium
Times Nigeria, Press & Sun-Bulletin, Press and Journal, Press Democrat, Press Gazette, Press of Atlantic City,
Press TV, Press-Telegram, Prince George Citizen, The Print, Private Eye, ProPublica, Prothom Alo, Proto Thema,
Providence Journal, The Province, Public Broadcasting Service, Publishers Weekly, Puck News, The Punch, Punch
Newspapers, Punchbowl News, Q13 Fox, Quad-City Times, Quanta Magazine, Quartz, The Quint, Radar Online, Radio
4, Radio 5 Live, Radio 702, Radio Canada, Radio Farda, Radio Free Asia, Radio Free Europe, Radio Free
Europe/Radio Liberty, Radio Liberty, Radio New Zealand, Radio Okapi, Radio Republika, Radio Times, Radio ZET,
RAI 1, Rapid City Journal, Rappler, Raw Story, RBC, RBC-Ukraine, Reader's Digest, Reading Eagle, ReadWrite,
ReadWriteWeb, RealClearPolitics, Record Searchlight, Red Deer Advocate, Redding Record Searchlight, Regina
Leader-Post, The Register, Register-Guard, Religion News Service, Remezcla, Reno Gazette-Journal, Republic TV,
Republic World, Republica, Rest of World, Restaurant Business, Retail Dive, Reuters Breakingviews, Reuters
Legal, RFE/RL, Richmond Times-Dispatch, The Ringer, Rio Times, Rising Kashmir, RMC, RMC Sport, RMF FM, RND,
RNZ News, Road & Track, Roanoke Times, Rochester Democrat and Chronicle, Rock Paper Shotgun, Rocky Mountain
News, Roll Call, Rolling Stone, Rossiya 1, Rossiya 24, Rossiya-1, Rossiya-24, RTBF, RTE News, RTHK, RTL
Nieuws, RTÉ News, Rudaw, Runner's World, Russia 1, Rzeczpospolita, SABC News, Sacramento Bee, Sahara
Reporters, Sakal, Salt Lake Tribune, Samaa, Samaa TV, San Antonio Express-News, San Diego Union-Tribune, San
Francisco Chronicle, San Jose Mercury News, Sankei, Santa Cruz Sentinel, Santa Fe New Mexican, Sarasota
Herald-Tribune, Saturday PUNCH, Saudi Gazette, Savannah Morning News, Saveur, SB Nation, SBS News, SC Media,
Science Daily, Science News, ScienceAlert, ScienceDaily, Scientific American, The Scotsman, Scranton
Times-Tribune, Screen Daily, Screen Rant, Scroll, Scroll.in, Seattle Post-Intelligencer, Seattle Times,
SecurityWeek, Seeking Alpha, Serious Eats, Setopati, Seven Network, Seven News, Seznam Zprávy, Shreveport
Times, SiliconANGLE, Sin Chew, Sinar Daily, Sinar Harian, Sixth Tone, Sky Italia, Sky News, Sky News Arabia,
Sky News Australia, Sky Sport, Sky Sport Italia, Sky Sports, Smithsonian Magazine, Snopes, Sofia Globe, South
Bend Tribune, South China Morning Post, South Florida Sun Sentinel, South Wales Argus, Space News, Space.com,
SpaceNews, The Spectator, Spiegel Online, The Spinoff, Spokesman-Review, Sport Bild, Sports Illustrated,
Sportskeeda, Sportsnet, Springfield News-Leader, Sputnik International, St. Louis Post-Dispatch, St.
Petersburg Times, Stabroek News, The Standard, The Standard Hong Kong, The Star, The Star Kenya, Star Tribune,
The Star-Ledger, Star-Telegram, Stars and Stripes, STAT News, State Journal-Register, StateScoop, The
Statesman, Statesman Journal, Stereogum, Straits Times, Stuff, Stuff.co.nz, STV News, Suddeutsche Zeitung, The
Sun, Sun Herald, Sun on Sunday, Sun Sentinel, Sun-Sentinel, Sunday Express, Sunday Independent, Sunday Mail,
Sunday Mirror, Sunday Monitor, Sunday Post, Sunday PUNCH, Sunday Telegraph, Sunday Times, Sunday World,
SunStar, Super Express, Supply Chain Dive, Suspilne, Svenska Dagbladet, Sveriges Radio, Swarajya, Sydney
Morning Herald, Syracuse Post-Standard, Sözcü, Süddeutsche Zeitung, Ta Nea, Tablet Magazine, Tacoma News
Tribune, Tages-Anzeiger, Taipei Times, Taiwan News, Talking Points Memo, talkSPORT, TalkTV, Tallahassee
Democrat, Tampa Bay Times, Tampa Tribune, Task & Purpose, Tech Crunch, Tech Radar, TechCrunch, Techdirt,
TechRadar Pro, TechTarget, Teen Vogue, Tehran Times, Telangana Today, The Telegraph, The Telegraph India, The
Tennessean, Texas Monthly, Texas Tribune, TF1, Thai PBS, Thanh Nien, TheBlaze, TheCable, TheJournal.ie,
TheNewsMinute, ThePrint, TheStreet, This Day, THISDAY, Threatpost, Tico Times, Time Magazine, The Times, Times
& Transcript, Times Colonist, Times Literary Supplement, Times Now, Times of India, Times of Israel, Times of
Malta, The Times of Northwest Indiana, Times of Oman, Times Picayune, Times Radio, Times Union, Times-News,
Times-Picayune, TMZ Sports, TNT Sports, Today Online, Today Show, Today's Zaman, Toledo Blade, TOLO News,
Tom's Guide, Tom's Hardware, Topeka Capital-Journal, Toronto Star, Toronto Sun, Total Film, Transfermarkt,
Travel + Leisure, Traverse City Record-Eagle, TreeHugger, Treehugger, TribLIVE, The Tribune, The Tribune
India, Tribune News, Trinidad Express, Trinidad Guardian, TRT Haber, TRT World, Truthdig, TSN, Tulsa World,
Tuoi Tre, Tuttosport, TV 2, TV Globo, TV Rain, TV2, TVA Nouvelles, TVP Info, TVP World, The Two-Way, TyC
Sports, The Tyee, U.S. News & World Report, Ukrainian National News, Ukrainian News, Ukrainska Pravda,
Ukrayinska Pravda, Union Leader, Universe Today, Upworthy, Us Magazine, US Presswire, US Weekly, USA Today,
USA TODAY Sports, Utusan Malaysia, UTV, Vancouver Sun, Vanguard, Vanity Fair, Variety, Vedomosti, VeloNews,
Ventura County Star, VentureBeat, Verdens Gang, The Verge, Večernji list, VG247, The Vibes, Vice News, Vietnam
News, Village Voice, Virgin Media News, Virginian-Pilot, VnExpress, VOA News, Voice of America, Voice of San
Diego, Vox, VRT, VRT NWS, VTDigger, Wales Online, WalesOnline, The Wall Street Journal, Walla, Walla News, The
Walrus, War on the Rocks, The War Zone, Washington Examiner, Washington Free Beacon, Washington Post,
Washington Times, Waterloo Region Record, The Week, The Weekly Standard, Welt am Sonntag, The West Australian,
Western Daily Press, Western Mail, Wheeling Intelligencer, Wichita Eagle, Windsor Star, Winnipeg Free Press,
Winnipeg Sun, Winston-Salem Journal, The Wire, The Wire Science, Wired, Wired Science, Wirtualna Polska,
Wisconsin State Journal, Women's Health, Wonkette, Worcester Telegram & Gazette, World Economic Forum, The
Wrap, XDA Developers, xoJane, Yahoo Finance, Yahoo News, Yahoo Sports, Yahoo! News, Yahoo! Sports, Yakima
Herald-Republic, Yedioth Ahronot, Yedioth Ahronoth, Yicai, Ynet, Yomiuri, Yomiuri Shimbun, Yorkshire Evening
Post, Yorkshire Post, YTN, ZDNet, Zee Business, Zee News, Zeit Online, Zerkalo Nedeli, Zimbabwe Herald, ČT
"""
OUTLET_INITIALS = word_set("""
11Alive 2GB 3AW 4BC 6abc 6PR 7News 9News ABC ABC10 ABC11 ABS-CBN Adweek AllAfrica AlterNet AnandTech
AppleInsider ARD BBC Belsat Bernama Bianet Bild Bloomberg BNT BoomLive BoxingScene bTV BuzzFeed CalMatters
Canal+ CapeTalk CBC CBS CGTN Chalkbeat CinemaBlend CityLab Clarin CNBC CNC3 CNET CNN CNNMoney Coconuts
Collider Computerworld Cosmopolitan Counterpunch CTV Cyclingnews Dabanga Dawn DAZN Deadspin Digiday DR
DutchNews DW EastMojo EconomyNext eNCA Entrackr Eonline ERR ERT ESPN essanews.com Estadao EUobserver EuroNews
Eurosport EWN Express Fakt FAZ Fijivillage Filmfare FiveThirtyEight Folha Forbes Fortune FRANCE24 FT G4Media
GameSpot GhanaWeb Gizmodo Globo GloboNews Goal Gothamist Granma GroundUp Haberturk Hespress HT HuffPost
Hürriyet IGN Inc42 IndyStar InfoWars InfoWorld InStyle Interia io9 IOL ITV Jacobin Jezebel JTBC Junkee KABC
KATU KBC KCBS Khaama Khabarhub KHON2 KHOU KIRO KNBC KOAT KOIN KOMO KPIX KPRC KREM KRON4 KRQE KSDK KSTP KTLA
KTN KTVB KTVU KUSA KUTV KVIA KVUE KXAN KXTV La7 LADbible LAist LBCI Libération Lifehacker LRT LSM Macworld
MailOnline Mashable MassLive Mediaite Medscape MEE Milenio Mint MLive MSNBC Mwananchi n-tv N1 NBC NBC10 NBS
NDTV Netwerk24 Newsmax NHK NITV NOS NPR NRC NRK NTV NYT NZZ OAN OANN Onet OregonLive ORF PBS PCMag PCWorld
PennLive PerthNow PinkVilla PIX11 POLITICO Politico Postmedia Press-Enterprise ProTV Radio-Canada RAI RBK RCN
Recode Rediff RedState Refinery29 RFA RFI RNZ RT RTE RTL RTS RTÉ SABC SaharaReporters Sakshi SBS SCMP
ScreenRant Semafor SFGate SiriusXM SkySports Slashdot Slate Sowetan SowetanLIVE Spiegel Sportsmail SRF
StarPhoenix STAT STV SVT Swissinfo SwissInfo Tagesspiegel talkSPORT TechRadar TechSpot Telemundo teleSUR Tes
TGCom24 TheWrap ThinkProgress TimesLIVE TMZ TNM TodayFM TOI TOLOnews Townhall Tribune242 TRT TruthOut TSN
TVN24 TVNZ TVP Undark UNILAD Univision UOL UrduPoint UrduPoint.com VICE VietnamNet Vogue WABC Washingtonian
WAtoday WBAL WBIR WCCO WCNC WDSU WebMD WESH WFAA WFTV WGN WHAS11 WION Wionews WJLA WKYC WLTX WMAR WPLG WPVI
WRAL WSB-TV WSJ WSOC WSVN WTHR WTOL WTOP WTSP WTVD WTVJ WUSA9 WWD WWL-TV WXIA Yle YourStory ZBC ZDF Zerkalo
Zvezda
""")
# Magazines and programmes named with everyday words: outlets only where somebody speaks to them.
EVERYDAY_NAMES = """
Closer, Elle, Esquire, Focus, Fox, Glamour, GQ, Heat, Kicker, Metro, Observer, OK!, People, Puck, Salon,
Stern, Stylist, Sunrise, Tatler, The Citizen, The Cut, The Edge, The Forward, The Gleaner, The Mercury,
The Project, The State, The Tablet, The View, This Morning, TIME, Time, Today, Woman's Day
"""
PHOTO_NAMES = """
AAP Image, AAP Images, Action Images, Action Press, Adobe, Adobe Stock, AFP via Getty, Alamy, Alamy Live News,
Alamy Stock Photo, Anadolu Agency via Getty Images, Ap Images, AP Photo, Associated Press Photo, Avalon,
BackGrid, Belga, BelgaImage, Bigstock, Bloomberg, BPI, Cal Sport Media, Canva, Cover Images,
Creative Commons, Depositphotos, dpa, DPPI, Dreamstime, DVIDS, EAST NEWS, EMPICS, Envato, EPA-EFE,
Eurokinissi, Facebook, Flickr, Focus Images, Forum, Fotolia, Freepik, Gallo Images, GC Images, Getty,
Getty Images, Getty Images/iStockphoto, GettyImages, Google Maps, Google Street View, Handout,
Handout via Reuters, Hindustan Times, ICON Sportswire, Imago, INPHO, Instagram, iStock, iStockphoto,
Jam Press, KCNA, Kyodo, LDRS, Maxar, Maxar Technologies, NASA, NASA/JPL, Newscom, NOAA, Nur Photo, NurPhoto,
Offside, PA Archive, PA Images, PA Media, PA Wire, Panoramic, Pexels, Photolibrary, Photoshot, Photosport,
PhotosportNZ, Picture Alliance, Pixabay, Planet Labs, Pool, Press Association Images, PTI, Rawpixel,
Reuters, Rex, Rex Features, Rex/Shutterstock, Screenshot, Shutterstock, Sipa, SIPA Press, SIPA USA, SNS,
SNS Group, SOPA Images, Splash News, Sportsfile, Sputnik, Supplied, SWNS, TASS, Telegram, TikTok, TNS, TPX,
Twitter, Twitter/X, UGC, Unsplash, US Navy, USA TODAY Sports, Visionhaus, WENN, Wikimedia Commons,
Wikipedia, WireImage, X, Xinhua, Yonhap, YouTube, ZUMA, ZUMA Press, Zuma Wire
"""
