"""Words in capitals that are no person: openers of sentences, heads of organisations, known bodies."""

from __future__ import annotations

from .words import word_set


def _listed(names: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in names.split(","))


# Function words and verb forms which stand in capitals only because a sentence or a title begins there.
OPENERS = word_set(
    """
    A An The He She It They We I You His Her Its Their Our My Your This That These Those There Here In On
    At By For From With Without Within About Above Across After Against Ahead Along Alongside Amid Among
    Amongst Around As Aside Before Behind Below Beneath Beside Besides Between Beyond But And Or Nor So
    Yet If Then Than Though Although Unless Until Upon Via Versus Whereas Whether While Whilst When
    Whenever Where Wherever Why How However What Whatever Which Whichever Who Whoever Whom Whose Because
    Since Despite During Down Due Except Following Including Inside Instead Into Like Near Nearly Next Of
    Off Once Onto Opposite Out Outside Over Past Per Regarding Through Throughout To Toward Towards Under
    Underneath Unlike Up Concerning Considering Both Each Either Every Everyone Everybody Everything Few
    Fewer Less Little Many More Most Much Neither No Nobody None Nothing Not Now Other Others Another Any
    Anybody Anyone Anything All Almost Alone Already Also Always Altogether Again Ago Apart Be Been Being
    Am Are Is Was Were Do Does Did Doing Done Don Doesn Didn Isn Aren Wasn Weren Couldn Wouldn Shouldn
    Hasn Haven Hadn Won Can Cannot Could Would Should Shall Might Must Has Have Had Having Let Lets Just
    Only Even Ever Never Still Such Some Somebody Someone Something Sometimes Somewhere Soon Several Same
    Rather Quite Perhaps Maybe Please Yes Yeah Yep Nope Oh Ah Well Okay OK Hi Hello Hey Thanks Thank Sorry
    Too Very Together Today Tomorrow Yesterday Tonight Two Three Four Five Six Seven Eight Nine Ten Eleven
    Twelve Twenty Thirty Forty Fifty Hundred Hundreds Thousand Thousands Million Millions Billion Billions
    Dozens Second Third Fourth Fifth Half According Added Asked Said Says Told Speaking Writing Reporting
    Referring Citing Asking Answering Responding Accordingly Actually Additionally Afterwards Afterward
    Apparently Certainly Clearly Consequently Currently Earlier Early Else Elsewhere Especially
    Essentially Eventually Evidently Exactly Finally Firstly Secondly Thirdly Formerly Fortunately Frankly
    Frequently Further Furthermore Generally Given Hence Hopefully Ideally Immediately Importantly
    Increasingly Indeed Initially Interestingly Ironically Largely Last Lastly Late Lately Later Likewise
    Literally Mainly Meanwhile Merely Moreover Mostly Namely Naturally Nevertheless Nonetheless Normally
    Notably Obviously Occasionally Often Originally Otherwise Overall Particularly Partly Possibly
    Potentially Presumably Previously Primarily Prior Probably Quickly Quietly Rarely Really Recently
    Regardless Relatively Reportedly Roughly Sadly Seemingly Seldom Seriously Shortly Significantly
    Similarly Simply Simultaneously Slowly Somehow Somewhat Specifically Strangely Subsequently Suddenly
    Supposedly Surely Technically Theoretically Therefore Thereafter Thus Traditionally Truly Typically
    Ultimately Undoubtedly Unfortunately Unsurprisingly Usually Virtually Whereby Whoa Asked Based Born
    Built Called Compared Concerned Dressed Faced Founded Located Led Made Named Noting Adding Announcing
    Arguing Assuming Assured Believing Calling Coming Commenting Depending Describing Discussing
    Emphasizing Explaining Feeling Finding Getting Giving Going Growing Having Hearing Holding Hoping
    Keeping Knowing Leaving Living Looking Losing Making Meeting Moving Opening Paying Playing Pointing
    Providing Putting Raising Recalling Returning Running Saying Seeing Seeking Sending Setting Showing
    Sitting Standing Starting Stating Supporting Taking Talking Telling Thinking Touching Traveling
    Travelling Trying Turning Using Waiting Walking Wanting Watching Wearing Winning Working Worried Was
    Ask Back Become Begin Believe Bring Build Buy Come Consider Contact Continue Copy Create Cut Enter
    Expect Explain Explore Find Follow Forget Get Give Go Got Help Imagine Join Keep Know Learn Leave
    Listen Look Make Meet Move Need Note Open Pay Play Put Read Remember Run Save See Seems Send Set Share
    Should Show Sign Speak Stand Start Stay Stop Subscribe Take Talk Tell Think Try Turn Use Visit Wait
    Want Went Work Write View Updated Published Posted Photo Photos Photograph Picture Pictures Image
    Images Video Videos Caption Source Sources Story Article Advertisement Advertising Continue Continued
    Related Comments Comment Reply Report Credit File Files Editor's Click Download Downloading Login
    Register Newsletter Newsletters Trending Exclusive Breaking Developing Analysis Opinion Explainer
    Correction Clarification Details Headlines Highlights Summary Recommended Sponsored Print Email Text
    Home Menu Search Skip Loading Tags Topics Topic Published Written Edited Compiled Reporting Editing
    Additional Contributed Contributing Contents Content Ad Ads Latest Mother's Father's Shares Listen
    """
)

DATES = word_set(
    """
    January February March April May June July August September October November December Jan Feb Mar Apr
    Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues
    Wed Thu Thur Thurs Fri Sat Sun Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
    Christmas Easter Thanksgiving Halloween Ramadan Eid Diwali Hanukkah Passover Spring Summer Autumn
    Noon Midnight AM PM GMT EST EDT PST PDT CET CEST BST UTC IST
    """
)
MONTH_NAMES = word_set("April May June August Jan Sun")

# Common words in capitals by the custom of titles and names of things; they begin no person's name.
COMMON = word_set(
    """
    Cooperation Co-operation Framework Incentive Countdown Guidelines Roadmap Dashboard Webinar
    Ability Access Accident Account Act Action Actions Activists Address Administration Adults Advance
    Advice Affairs Age Agenda Aggression Agreement Aid Aides Air Aircraft Airport Airstrike Alarm Alert
    Allegations Alleged Alliances Allied Allies Alternative Amendment Analysts Ancient Angry Animal
    Animals Anniversary Announcement Annual Answer Answers Anti Apps Area Areas Argument Arms Army Arrest
    Art Arts Assault Assistance Attack Attacks Attempt Attempts Attention Audience Authorities Authority
    Average Avenue Award Awards Baby Background Bad Bail Balance Ballot Ban Bank Banks Base Basic Basis
    Battle Beach Beautiful Beauty Beer Beef Bell Best Better Big Bigger Biggest Bill Bills Bird Birth
    Birthday Blast Block Blood Blue Board Boat Bodies Body Bomb Bond Bonds Bonus Book Books Border Boss
    Bottom Bow Boys Brain Brand Brave Bread Break Brexit Bridge Brief Bright Brilliant British Broad
    Broken Brothers Budget Building Buildings Bus Business Businesses Buyers Cabinet Cable Call Calls Camp
    Campaign Cancer Candidate Candidates Capital Capitol Car Carbon Card Care Career Cars Case Cases Cash
    Cat Cats Cause Ceasefire Celebration Cell Census Centre Century Ceremony Chain Challenge Challenges
    Champions Championship Championships Chance Change Changes Channel Chaos Chapter Charge Charges Charter
    Cheap Check Checks Chemical Chicken Children Choice Chocolate Church Cinema Circuit Cities Citizen
    Citizens City Civil Civilian Civilians Claim Claims Class Classic Clean Clear Climate Clock Close Closed
    Closing Clubs Coal Coast Code Coffee Cold Collection College Colleges Command Comment Commercial
    Common Commons Communities Community Companies Company Comparative Competition Complete Concern
    Concerns Conditions Conflict Confidence Congratulations Construction Consumer Consumers Contract
    Control Controversy Convention Core Corona Coronavirus Corporate Corps Corruption Cost Costs Country
    Countries County Couple Course Courts Cover Coverage Covid Covid-19 COVID-19 Cow Crash Creative Crews
    Crime Crimes Criminal Crisis Critical Critics Crowd Crowds Crown Crude Culture Cup Cuts Cyber Daily
    Damage Danger Dangerous Dark Data Date Dates Day Days Dead Deadly Deal Deals Death Deaths Debate Debt
    Decision Decisions Declaration Deep Default Defence Defense Deficit Demand Demands Democracy Demo
    Department Derby Design Desk Destruction Detail Development Developers Developments Dialogue Different
    Difficult Digital Dinner Direct Direction Director Directors Disaster Discovery Discrimination
    Discussion Discussions Disease Disinformation Dispute Distance Division Doctors Document Documents Dog
    Dogs Dollar Domestic Donations Donors Door Double Downtown Draft Drama Dream Drinking Driver Drivers
    Drone Drones Drop Drug Drugs Dry Duty Earnings Earth Earthquake Eastern Easy Economic Economics
    Economists Economy Edge Edition Education Effect Effective Effects Effort Efforts Eighth Elderly
    Election Elections Electric Electricity Electoral Elementary Elite Emergency Emerging Emissions
    Emotional Employee Employees Employers Employment End Ending Enemy Energy Engineering Enough
    Entertainment Entire Environment Environmental Equal Equality Equipment Equity Era Error Escape
    Essential Estimates Ethics Euro Europe's Evacuation Event Events Evidence Evil Exact Exchange
    Executive Executives Exit Expansion Experience Experts Export Exports Extra Extreme Eye Eyes Facility
    Fact Factory Facts Fair Faith Fake Fall Families Family Famous Fans Farm Farmers Fashion Fast Fat
    Fatal Fear Fears Feature Features Federal Feedback Fellow Festival Fiction Field Fifteen Fight
    Fighters Fighting Figure Figures Film Films Final Finance Financial Fine Fire Fires Firefighters First
    Fiscal Fish Fishing Flag Flash Flat Fleet Flight Flights Flood Floods Floor Flu Focus Food Foods
    Football Force Forces Forecast Foreign Forest Form Formal Format Formula Forum Forward Foundation
    Founder Fraud Free Freedom Fresh Friends Front Fuel Full Fun Fund Funding Fundraising Funds Funeral
    Future Gains Galaxy Gallery Game Games Gang Garden Gas Gay Gender General Generation Genocide Ghost
    Giant Gift Girl Girls Global Goal Goals God Gold Golden Golf Good Goods Governance Government
    Governments Grade Grand Graphic Great Greater Greatest Green Greenhouse Grey Gross Ground Group Groups
    Growth Guards Guests Guide Guilty Gulf Gun Guns Hair Half Hall Hand Hands Happiness Happy Hard Harm
    Hate Head Heads Headquarters Health Healthcare Healthy Heart Heat Heavy Hedge Height Helicopter Hell
    Heritage Hero Heroes Hidden High Higher Highest Highway Hill History Hit Hockey Holiday Holidays Holy
    Homes Honest Honour Hope Horror Horse Horses Hospital Hospitals Host Hot Hotel Hotels Hour Hours House
    Households Houses Housing Human Humanitarian Humanity Humans Hunger Hurricane Hybrid Hydrogen Ice Idea
    Ideas Identity Illegal Illness Immediate Immigrant Immigrants Immigration Impact Impeachment
    Implementation Import Important Imports Improvement Improving Incident Incidents Income Independence
    Independent Index Individual Individuals Industrial Industry Inflation Influence Infrastructure
    Initial Initiative Injuries Injury Innovation Inquiry Insiders Insider Insight Insurance Intelligence
    Intense Inter Interest Interests Interim Interior Internal International Internet Interview Invasion
    Investigation Investigations Investigators Investment Investments Investor Investors Iron Island
    Islands Issue Issues Item Items Jail Job Jobs Joint Journal Journalism Journalist Journalists Journey
    Joy Judges Judicial Judgment Junior Jury Justice Key Kids Killing Kind Kingdom Kitchen Knowledge Labor
    Labour Lack Lady Lake Land Language Large Larger Launch Law Lawmakers Laws Lawyers Leaders Leadership
    League Learning Leave Left Legacy Legal Legislation Legislative Legislators Lesson Lessons Letter
    Letters Level Levels Liberty Library Lies Life Light Lightning Limited Line Lines Link List Literature
    Little Loan Local Locals Lock Logic Long Loss Losses Lost Love Loved Low Lower Luck Lunch Machine Mad
    Magazine Magic Mail Main Mainstream Major Majority Male Man Management Managers Manifesto Manual
    Manufacturing Map Marathon Marine Maritime Market Marketing Markets Marriage Martial Mass Massive
    Master Match Material Materials Math Matter Mayors Meal Measure Measures Meat Media Medical Medicine
    Medium Meetings Member Members Memorial Memory Men Mental Message Messages Metal Method Metro Middle
    Migrant Migrants Migration Mile Miles Military Milk Mind Minimum Mining Ministers Minor Minority
    Minute Minutes Missile Missiles Missing Mission Mix Mobile Model Models Modern Moderate Moment
    Momentum Money Monster Month Monthly Months Moon Moral Morning Mortgage Motion Motor Mountain Mouth
    Movement Movie Movies Multiple Municipal Murder Museum Music Mystery Name Names Narrative Nation
    National Nationalism Nations Native Natural Nature Naval Negative Negotiations Neighbors Neighbours
    Net Network Networks Neutral New Newly Newspaper Newspapers Nice Night Nights Nineteen Noise Normal
    North Northern Nuclear Number Numbers Numerous Nurses Object Objective Observers Occupation Occupied
    Ocean Odds Offence Offense Offer Office Officers Officials Offshore Oil Old Older Olympic Olympics
    Online Operation Operations Opponents Opportunity Opposition Option Options Order Orders Ordinary
    Organic Organization Organizations Organized Organizers Origin Original Outcome Outlook Outrage
    Outstanding Overnight Owners Oxygen Pace Pack Package Page Pain Paint Pair Palace Panel Panic Paper
    Papers Parents Park Parking Parks Parliamentary Part Participants Parties Partner Partners Partnership
    Parts Party Pass Passengers Passion Passport Past Patients Patrol Peace Peaceful Peak People Peoples
    Percent Perfect Performance Period Permanent Person Personal Personnel Perspective Pet Petition Petrol
    Phase Phone Physical Piece Pilot Pilots Pipeline Pipelines Place Places Plain Plan Plane Planes Planet
    Planning Plans Plant Plants Plastic Platform Player Players Plot Plus Pocket Point Points Polar Pole
    Police Policies Policy Political Politically Politicians Politics Poll Polling Polls Pollution Poor
    Pop Popular Population Port Position Positive Possession Possible Post Posts Poverty Power Powerful
    Powers Practice Prayer Prayers Predictions Pregnant Premium Preparations Presence Present Presidential
    Presidents Press Pressure Price Prices Pride Primaries Primary Prime Principle Prison Prisoners
    Privacy Private Privately Prize Pro Problem Problems Procedure Process Producers Product Production
    Products Professional Professors Profit Profits
    Program Programme Programs Progress Progressive Progressives
    Prohibition Project Projects Proof Property Proposal Proposed Prosecutors Prosperity Protection
    Protest Protesters Protests Province Provincial Provinces Public Publication Publishers Pull Pure
    Purple Purpose Quality Quarter Question Questions Quick Quiet Quote Quotes Race Races Racial Racing
    Racism Radical Radio Rail Railway Rain Rally Random Range Rape Rapid Rate Rates Rating Ratings Raw
    Reaction Readers Ready Real Reality Reason Reasons Rebels Recent Recession Recognition Record Records
    Recovery Recycling Red Reform Reforms Refugee Refugees Regime Region Regional Regions Regular
    Regulation Regulations Regulators Relations Relationship Relatives Release Relief Religion Religious
    Remains Remarks Remote Rent Repair Reporters Reports Representatives Republic Reputation Rescue
    Rescuers Research Researchers Reserve Residents Resilience Resistance Resolution Resources Respect
    Respondents Response Responsibility Rest Restaurant Restaurants Result Results Retail Retired
    Retirement Return Returns Revenue Revenues Review Revised Revolution Revolutionary Reward Rice Rich
    Ride Riders Right Rights Ring Rising Risk Risks Rival Rivals River Road Roads Robot Robots Rock Rocket
    Rockets Role Room Root Rough Round Route Routine Row Royal Rule Rules Ruling Rumours Rural Rush Sacred
    Sad Safe Safety Sale Sales Salt Sample Sanctions Sand Satellite Savings Scale Scandal Scene Scheme
    Scholars School Schools Science Scientific Scientists Score Scores Screen Script Sea Season Seat Seats
    Secret Section Sector Secure Security Self Senators Senior Seniors Sense Separate Separately
    September's Series Serious Service Services Session Sessions Settlement Seventh Severe Sex Sexual
    Shadow Shame Shared Shareholders Sharp Shelter Shift Ship Ships Shock Shoes Shooting Shop Shoppers
    Shopping Shops Short Shot Shots Shows Side Signs Silence Silent Silver Similar Simple Single Sister
    Site Sites Situation Sixth Size Sky Slavery Sleep Slow Small Smaller Smart Smoke Snow Soccer Social
    Socialism Society Soft Software Soil Solar Soldiers Solid Solidarity Solution Solutions Song Songs
    Sort Soul Sound South Southern Space Special Speech Speed Spirit Split Sport Sporting Sports Spot
    Spotlight Spread Square Stability Stable Stadium Staff Stage Standard Standards Star Stars State
    Statement Statements States Station Stations Statistics Status Steel Step Steps Stock Stocks Stolen
    Stone Stores Stories Storm Straight Strategic Strategists Strategy Stream Street Streets Strength
    Stress Strike Strikes Strong Stronger Structure Struggle Student Students Studies Study Style Subject
    Success Successful Suicide Summit Sun Sunlight Super Supply Support Supporters Supreme Surface Surge
    Surprise Surveillance Survey Surveys Survival Survivors Suspect Suspects Sustainable Sweet Swift Swing
    System Systems Table Tactics Talent Talks Tank Tanks Target Targets Tariff Tariffs Task Tax Taxes
    Taxpayers Tea Teachers Team Teams Tears Tech Technical Technologies Technology Teen Teenage Teenager
    Teenagers Telephone Television Temperature Temperatures Temporary Tension Tensions Term Terms Terror
    Terrorism Terrorist Terrorists Test Testing Tests Theater Theatre Theme Theory Therapy Thing Things
    Threat Threats Tickets Tide Tie Ties Tight Time Timeline Times Tiny Tip Tips Title Tobacco Toll
    Tomorrow Top Total Touch Tough Tour Tourism Tourists Tournament Tower Town Towns Toxic Track Trade
    Trading Tradition Traditional Traffic Tragedy Train Training Trains Transfer Transition Transparency
    Transport Transportation Travel Travelers Treasury Treatment Treaty Tree Trees Trial Tribal Tribunal
    Tribute Tributes Trip Triple Troops Trouble True Trust Truth Tsunami Turmoil Turnout Twin Twins Type
    Ultimate Uncertainty Unemployment Unfair Unified Uniform Union Unions Unique Unit United Units Unity
    Universal Universities Unknown Unlimited Unprecedented Upper Urban Urgent User Users Vaccination
    Vaccine Vaccines Valley Value Values Van Variety Various Vast Vehicle Vehicles Version Veterans Vice
    Victim Victims Victory Viewers Village Villages Violence Violent Virtual Virus Vision Visitors Visual
    Vital Voice Voices Volunteers Vote Voter Voters Votes Voting Wages Wake Walk Wall War Warm Warning
    Wars Waste Water Wave Waves Way Ways Weak Wealth Wealthy Weapon Weapons Weather Web Website Wedding
    Week Weekend Weekly Weeks Weight Welcome Welfare West Western Wet White Whole Wide Wild Wildfire
    Wildfires Wildlife Win Wind Window Winds Wine Wing Winner Winners Wireless Wise Witnesses Woman Women
    Wonder Wood Word Words Workers Working Workplace World World's Worlds Worldwide Worse Worst Worth
    Written Wrong Yard Year Years Yellow Young Younger Youth Zero Zone Zones Pope's Mr's American-style
    Chief's Presidential Indigenous Anti-corruption Vice-presidential Ms. Billionaire Billionaires
    Superdelegates Delegates Pundits Strategists Caucuses Caucus Moderator Underdog Presumptive Incumbent
    Analysts Insiders Lobbyist Lobbyists Loyalists Opponents Hackers Gunmen Militants Separatists
    Insurgents Jihadists Commuters Drivers Hurricanes Tornado Cyclone Typhoon Lockdown Pandemic Omicron
    Delta Outbreak Bitcoin Blockchain Wi-Fi Internet-based Ebola Zika Constitution Bible Quran Koran Torah
    Internet Senate-passed Medicare Medicaid Obamacare Stonewall Holocaust Renaissance Enlightenment
    Marxism Islam Christianity Judaism Hinduism Buddhism Catholicism Communism Capitalism Nazism Fascism
    Mandarin Cantonese Euros Dollars Pounds Rupees Yen Yuan
    """
)

# Nouns that end, or with "of" begin, the name of an organisation.
ORGANISATION_HEADS = word_set(
    """
    Equities Biosciences Assurance Beverages Brewing Resorts Taskforce Constabulary Seminary Conservatory
    Archive Committees
    Academy Administration Agency Airlines Airways Alliance Archives Army Assembly Associates Association
    Associations Authority Bank Bancorp Bar Battalion Board Books Brewery Brigade Broadcasting Brothers
    Bureau Cabinet Caucus Center Centers Centre Centres Chamber Charity Choir Church Circuit Clinic Club
    Coalition College Command Commission Committee Commons Communications Community Companies Company
    Confederation Conference Congregation Congress Consortium Consulate Consultancy Consulting Convention
    Cooperative Corp Corporation Corps Council Court Courts Department Diocese Directorate Division
    Embassy Emirates Energy Enterprises Exchange Executive Express Faculty Fair Federation Fellowship
    Festival Financial Firm Force Forces Forum Foundation Friends Front Fund Gallery Gazette Government
    Group Guard Guild Headquarters Herald High Holdings Hospital Hotel Hotels House Inc Industries
    Initiative Inquiry Institute Institution Institutes Insurance Intelligence International Investments
    Journal Jury Laboratories Laboratory League Legislature Library Lobby Lordships Ltd LLC LLP PLC Plc
    GmbH SA AG NV Magazine Media Memorial Mills Ministry Mission Monarchy Monitor Mosque Motors Movement
    Museum Navy Network News Nations Observatory Office Opera Orchestra Order Organisation Organization
    Organizations Panel Parliament Partners Partnership Party Patrol Pharma Pharmaceuticals Police Post
    Press Productions Programme Program Project Publishing Quartet Radio Records Regiment Registry
    Republicans Reserve Resources Restaurant School Schools Secretariat Security Senate Service Services
    Society Software Solutions Squad Staff Station Strategies Studio Studios Summit Symphony Systems
    Syndicate TV Task Team Technologies Technology Telegraph Television Temple Theater Theatre Times
    Trades Transit Treasury Tribunal Tribune Trust Union Unions United Universities University Ventures
    Veterans Vatican Volunteers Watch Workers Works Workshop Zoo FC AFC CF SC RFC CC City Rovers Wanderers
    Athletic Albion Hotspur Villa Palace Rangers Celtic Town County Lions Tigers Bears Eagles Hawks Giants
    Jets Kings Sharks Sox Cubs Braves Yankees Mets Dodgers Lakers Celtics Raptors Warriors Bulls Knicks
    Nets Heat Spurs Rockets Mavericks Cowboys Patriots Packers Steelers Raiders Broncos Chiefs Seahawks
    Dolphins Bills Ravens Saints Colts Texans Titans Vikings Panthers Falcons Buccaneers Cardinals Rams
    Chargers Bengals Browns Redskins Canucks Flames Oilers Leafs Canadiens Senators Bruins Sabres Penguins
    Flyers Capitals Hurricanes Predators Blackhawks Avalanche Islanders Devils Ducks Coyotes Stars Blues
    Wild Knights Kraken Lightning Thunder Grizzlies Pelicans Pistons Pacers Cavaliers Hornets Magic
    Wizards Nuggets Timberwolves Clippers Suns Trail Blazers Royals Twins Brewers Pirates Phillies
    Nationals Marlins Orioles Astros Mariners Athletics Padres Rockies Diamondbacks Roughriders Argonauts
    Stampeders Eskimos Alouettes Redblacks Whitecaps Timbers Sounders Galaxy Crusaders Brumbies Waratahs
    Wallabies Springboks Canterbury Broncos Roosters Rabbitohs Bulldogs Magpies Swans Dockers Crows Demons
    Bombers Invitational Securities Analytics Advisors Advisers Ratings Foods Mining Minerals Metals
    Petroleum Electric Aerospace Aviation Logistics Shipping Railways Telecom Wireless Semiconductor
    Semiconductors Biotech Therapeutics Sciences Labs Entertainment Pictures Films Interactive Electronics
    Instruments Robotics Dynamics Stores Supermarkets Properties Realty Homes Builders Architects
    Solicitors LLP Sena Dal Sangh Morcha Parishad Sabha Samiti Brigades Rifles Cavaliers Bros Marines
    Newsroom Newspaper Newspapers Weekly Journal Observer Independent Chronicle Examiner Inquirer Dispatch
    Courier Register Advertiser Sentinel Bulletin Gazette Broadcaster Infirmary Hospice Surgery Ambulance
    Diocese Archdiocese Parishes Synagogue Polytechnic Conservatoire Playhouse Ballet Philharmonic Quartet
    """
)

# Nouns that end the name of a place or a thing, and are no organisation that speaks.
PLACE_HEADS = word_set(
    """
    Airport Arena Avenue Ave Basin Battle Bay Beach Bight Blvd Boulevard Bridge Canal Canyon Cape Castle
    Cathedral Cave Channel Cliff Coast Cove Creek Crescent Crisis Crossing Dam Day Delta Desert District
    Dome Drive Estate Falls Farm Fjord Forest Fort Garden Gardens Gate Glacier Glen Gorge Grounds Gulf
    Hall Harbor Harbour Heights Highway Hill Hills Hotel Inlet Island Islands Isle Isles Jail Junction
    Lake Lakes Landing Lane Lodge Mall Manor Marsh Meadow Meadows Mine Monument Moor Mount Mountain
    Mountains Ocean Oblast Parish Park Parkway Pass Peak Peninsula Pier Pipeline Plain Plains Plateau
    Plaza Port Prairie Prison Province Quay Ranch Range Rapids Reef Region Reservation Reservoir Ridge
    River Rivers Road Rd Rock Route Sea Shore Shores Sound Spring Springs Square St Stadium Strait Straits
    Street Strip Summit Terrace Territory Tower Towers Township Trail Tunnel Valley Village Volcano Walk
    Wall Waterfall Way Wood Woods Zone Act Accord Accords Agreement Amendment Award Awards Bill Bowl
    Championship Championships Code Convention Cup Deal Declaration Doctrine Era Games Grand Prix Holiday
    Law Marathon Medal Memorandum Open Pact Plan Prize Protocol Rebellion Report Resolution Revolution
    Series Storm Tour Tournament Treaty Trophy War Year Week Month Street Airport Line Masters Derby
    Classic Final Finals Playoffs Trophy Oscar Oscars Emmy Grammy Constitution Charter Campaign Debate
    Movement Mission Virus Disease Syndrome Effect Model Test Rule
    """
) - word_set("Movement Mission Summit Convention Hotel")

# Heads of organisations that are surnames too: after a first name alone they end a person's name.
SURNAME_HEADS = word_set(
    """
    Brewer Farmer Carpenter Driver Painter Player Champion Provost Constable Warden Butcher
    Battle Lodge Masters Meadows Ridge Shore
    Reader Rider Bowler
    Bank Banks Bell Church Fair Friend Gates Hall High House Kings Knight Lane Law Mills Park Parks Parish
    Price Reed Rivers Temple Watch Wood Woods Walker Wall Way West Hill Hills Lake Castle Field Fields
    Forest Ford Glen Heath Marsh Moor Pope Port Rock Sharp Stone Street Tower Wells Young Bridges Brooks
    Bush Day Green Grant Mount Peak Pass Brown Rice Love Long Short Strong Small Little Major White Black
    Gray Grey Summit Summers Winters Savage Cook Baker Miller Walker Parker Taylor Mason Barker Carter
    Fisher Hunter Archer Butler Cooper Porter Turner Weaver Chase Mountain Glass Frost Snow Rain Winter
    Bird Fish Fox Wolf Lamb Hawk Swan Drake Finch Swift Best Wise Noble Good Power Powers Cash Cross Rush
    Pitt Stock Storm Sky Moon Star Flowers Rose Lily Holiday Bishop Chambers Dean King Duke Prince Pope
    Abbott Monk Marshall Steel Silver Gold Diamond Ruby Pearl Jewel Ball Batt Bass Berry Bacon Bean Beck
    Boot Bond Bone Bow Box Boxer Boyce Camp Case Cave Chance Coal Coward Crane Crook Curry Darling Dance
    Drew Dunn Early English French Fry Garland Gibbs Goodman Gore Guest Gunn Ham Hand Harm Hart Haven Head
    Heard Heath Holder Hood Hook Horn House Hope Ivory Judge Key Kidd Lack Landry Lord Lovely Low Lynch
    Makepeace Mann Manners Mayor Merry Moody Nice Nightingale North Nunn Nurse Oakes Outlaw Page Paine
    Payne Peace Penny Person Plant Poe Pool Poor Quick Quill Read Reader Rich Root Round Rule Rust Salt
    Sands Savage Self Sharp Shaw Shepherd Ship Singer Slaughter Smart South Speed Spring Starr Still Straw
    Strange Sweet Tate Thorn Toll True Underwood Vice Vine Wade Ward Waters Weeks Welch Wilde Will Wills
    Winner Wolfe Wonder Worth Wright Yates Yard Younger
    """
)

# Bodies known by one word.
KNOWN_BODIES = word_set(
    """
    NATO EU UN UNESCO UNICEF UNHCR UNRWA OPEC OSCE IAEA WHO WTO IMF ECB BBC ITV CNN NBC CBS ABC MSNBC CTV
    CBC PBS NPR AFP AP PTI TASS UNN FBI CIA NSA DHS ICE FEMA FDA CDC EPA NASA FAA FCC SEC IRS DOJ NHS MI5
    MI6 GCHQ RCMP OPP CSIS CRA CUPE NDP BJP ANC GOP DNC RNC SNP DUP UKIP CPI AAP AIADMK DMK TMC RSS ISIS
    ISIL PLO IDF IRGC FSB GRU SBU SVR DPRK ASEAN BRICS AFL-CIO ACLU NAACP NRA AARP UFCW SEIU TUC RMT ASLEF
    FIFA UEFA NFL NBA NHL MLB MLS UFC ICC BCCI ECB IOC WADA FIA NCAA PGA ATP WTA IBM BP HSBC UBS BMW GM GE
    AT&T KPMG EY PwC DHL UPS RBS TSB Acciona Accenture Adidas Adobe Aeroflot Airbnb Airbus Alibaba Allianz
    Alphabet Altria Amazon Amtrak Apple Aramco AstraZeneca Audi Axios Baidu Barclays Bayer Bell Bloomberg
    Boeing Bombardier Breitbart BuzzFeed ByteDance Cargill Carrefour Caterpillar Chevron Chrysler Cineplex
    Cisco Citibank Citigroup Comcast Congress Costco Deloitte Disney Dropbox eBay Enbridge Equifax
    Ericsson Europol Eurostat Expedia ExxonMobil Exxon Facebook FedEx Ferrari Fiat Fitch Foxconn Frontex
    Gallup Gazprom Glencore GlaxoSmithKline Google Greenpeace Groupon Guardian Halliburton Hamas Heineken
    Hezbollah Hezbollah's Honda Honeywell Huawei Hulu Hydro-Québec Hyundai Ikea IKEA Infosys Instagram
    Intel Interpol Ipsos JPMorgan Kellogg Kickstarter Knesset Kodak Kraft Kremlin Kroger Lamborghini
    Lenovo LinkedIn Loblaw Loblaws Lufthansa Lukoil Lyft Macy's Mastercard Mazda McDonald's McKinsey
    Mercedes Meta Metrolinx Microsoft Moderna Monsanto Moody's Mossad Nasdaq Nestle Nestlé Netflix Nike
    Nintendo Nissan Nokia Novartis Nvidia Ofcom Ofgem Ofsted OpenAI Oracle Oxfam Panasonic Parliament
    PayPal Pentagon PepsiCo Petrobras Peugeot Pfizer Pinterest Politico Porsche Procter ProPublica Qantas
    Qualcomm Quinnipiac Reddit Renault Reuters Roche Rogers Rosatom Rosneft Ryanair Safaricom Samsung
    Sanofi SAP Senate Shell Shopify Siemens Skype Snapchat SoftBank Sony SpaceX Spotify Starbucks Stormont
    Sunac Suncor Suzuki Taliban Talisman Target Tata Teamsters TELUS Telus Tencent Tesco Tesla
    Ticketmaster TikTok Toyota TransCanada TransLink Trafigura Tumblr Twitch Twitter Uber Ukrinform Unicef
    Unilever Unifor Verizon Viacom Vodafone Volkswagen Volvo Walgreens Walmart WeChat Westpac WhatsApp
    Wikileaks WikiLeaks Wikipedia Xerox Xiaomi Yahoo Yelp YouTube Zoom Zillow YouGov Rosstat Roscosmos
    Roskomnadzor Naftogaz Ukrenergo Ukroboronprom Energoatom Wagner Azov Fatah Houthis Houthi Hizbullah
    Boko Shabaab Wehrmacht Gestapo Stasi Bundestag Bundeswehr Bundesbank Duma Sejm Rada Storting Riksdag
    Folketing Oireachtas Dáil Seanad Senedd Holyrood Cortes Diet Lok Rajya Sabha Majlis Lords Commons
    Labour Conservatives Fidesz Likud Hadash Kadima Podemos Ciudadanos Syriza Syndicat Sinn Fianna
    Solidarność Wimbledon Arsenal Chelsea Liverpool Everton Tottenham Juventus Bayern Barcelona Ajax
    Celtic Feyenoord Benfica Lakers Celtics Raptors Warriors Yankees Dodgers Canucks Canadiens Leafs
    Oilers Senators Maple Forbes Politifact PolitiFact Fed AFL-CIO Newsweek Slate Vox Vice's Salon Gawker
    """
) - word_set(
    "Chelsea Liverpool Barcelona Guardian Bell Target Shell Meta Intel Rogers Zoom Boko Maple Senators Diet"
    " Sinn Fianna WHO"
)

# Names of two words or more which are no person although they look like one.
BODIES = _listed(
    """
    All Nippon Airways, All Nippon,
    Agence France-Presse, Meteo France, Météo France,
    Customs and Border Protection, Homeland Security, Health and Human Services, World Health Organization,
    Centers for Disease Control and Prevention, Pacific Gas & Electric, Procter & Gamble,
    USA Today, USA TODAY, Huffington Post, Denver Post, National Post, Jerusalem Post, Health Canada,
    Environment Canada, Tourism Vancouver, Elections Ontario, Parks Canada, Public Health England, NHS
    England, Sport England, Green Peace, Judicial Watch, Abercrombie & Fitch, Al Jazeera, Al Qaeda, Al
    Shabaab, Al-Qaeda, Amnesty International, Arthur Andersen, Associated Press, Aston Martin, Aston
    Villa, Austrian Airlines, Baker McKenzie, Bank of America, Barnes & Noble, Bayern Munich, BC Hydro,
    Bell Canada, Berkshire Hathaway, Best Buy, Big Pharma, Black Lives Matter, Bloc Quebecois, Bloc
    Québécois, Boko Haram, Boris Nadezhdin's Team, Bristol Myers Squibb, British Airways, Brooks Brothers,
    Buckingham Palace, Burger King, Calvin Klein, Canada Post, Canadian Tire, Carnegie Mellon, Centrica
    Storage, Charles Schwab, Church of England, Civil Service, Coca Cola, Coca-Cola, Credit Suisse, Crown
    Prosecution Service, Cruz Control, Daily Mail, Daily Mirror, Daily Telegraph, Deutsche Bank, Deutsche
    Welle, Doctors Without Borders, Dow Jones, Downing Street, Dr Pepper, Dr. Pepper, Eli Lilly, El Pais,
    El País, Elections Canada, Ernst & Young, Estee Lauder, European Central Bank, European Commission,
    European Council, European Court of Human Rights, European Parliament, European Union, Extinction
    Rebellion, Fannie Mae, Fianna Fáil, Fianna Fail, Fine Gael, Ford Motor, Fox News, Freddie Mac, Free
    Syrian Army, Freedom House, General Electric, General Motors, Globe and Mail, Goldman Sachs, Green
    Berets, Grenfell United, Harley Davidson, Harley-Davidson, Heritage Foundation, Hewlett Packard,
    Hewlett-Packard, Home Depot, Home Office, House Democrats, House Republicans, Human Rights Watch,
    Hydro One, Islamic State, JD Wetherspoon, John Deere, John Lewis Partnership, Johns Hopkins, Johnson &
    Johnson, JP Morgan, Ku Klux Klan, Land Rover, Le Monde, Lehman Brothers, Lloyds Banking, Lockheed
    Martin, Lok Sabha, London Ambulance, Louis Vuitton, MapleLeafs, Manchester City, Manchester United,
    Maple Leafs, Maple Leaf, Marks & Spencer, Marks and Spencer, Mercedes Benz, Mercedes-Benz, Merrill
    Lynch, Met Office, Metropolitan Police, Morgan Stanley, Moulin Rouge, Mothers Against Drunk Driving,
    Muslim Brotherhood, National Guard, National Rally, Network Rail, New York Post, New York Times,
    Newcastle United, North Atlantic Council, Northrop Grumman, Old Trafford, Paris Saint-Germain,
    People's Vote, Philip Morris, Philip Morris International, Phillip Morris, Planned Parenthood, Press
    Association, Price Waterhouse, Pussy Riot, Quinnipiac University, Rajya Sabha, Ralph Lauren, Ray Ban,
    Real Madrid, Red Crescent, Red Cross, Republican Guard, Revenue Canada, Right Sector, Rolling Stone,
    Rolls Royce, Rolls-Royce, Royal Bank, Royal Dutch Shell, Royal Mail, Salvation Army, Saint Laurent,
    San Francisco Chronicle, Save the Children, Scotland Yard, Sears Canada, Service Canada, Silicon
    Valley Bank, Sinn Fein, Sinn Féin, Sky News, Standard & Poor's, Standard Chartered, Statistics Canada,
    Stop the War, Stryker Corp, Sun Life, Supreme Court, Tea Party, Teachers College, Teck Resources,
    Thomson Reuters, Tim Hortons, Time Warner, Transport Canada, Transport for London, Truth Social, UK
    Finance, UK Hospitality, United Airlines, United Nations, United Way, Universities UK, Veterans
    Affairs, Virgin Atlantic, Wall Street Journal, Walt Disney, Warner Bros, Warner Brothers, Washington
    Post, Wells Fargo, White House, Whole Foods, World Bank, World Health Organization, World Vision, Yves
    Saint Laurent, Crystal Palace, Inter Milan, AC Milan, Toronto Raptors, Golden State, Security Council,
    General Assembly, Secret Service, State Department, Justice Department, House of Commons, House of
    Lords, Capitol Police, Border Force, Border Patrol, Coast Guard, Air Canada, Air France, Air India,
    Met Éireann, Met Eireann, La Stampa, La Repubblica, Le Figaro, La Nación, El Mundo, Der Spiegel,
    Die Zeit, Corriere della Sera,
    Green Party, Labour Party, Liberal Party, Conservative Party, National Front, Northern League, Tory
    Party, Democratic Party, Republican Party, Tim Horton's, Alibaba Group, Lion Air, Korean Air, Delta
    Air Lines, Delta Airlines, Southwest Airlines
    """
)
THINGS = _listed(
    """
    Air Force One, Agent Orange, Air Force, Amber Alert, Bay Street, Beverly Hills, Big Ben, Black Friday,
    Black Sea, Boxing Day, Brexit Day, Canada Day, Champions League, Cold War, Constitution Day, Cyber
    Monday, Dead Sea, Don Valley, Earth Day, Eiffel Tower, Election Day, Euro Zone, Father's Day, Fifth
    Avenue, First Amendment, First Nation, First Nations, First World War, Fort Bragg, Founding Fathers,
    Fourth of July, Game of Thrones, Golan Heights, Golden Gate, Good Friday, Grand Jury, Grand Slam,
    Great Depression, Great War, Green New Deal, Ground Zero, Guantanamo Bay, Guinness World Records,
    Harry Potter, High Court, Hyde Park, Iron Curtain, Iron Dome, Ivy League, Jim Crow, Joe Public, John
    Doe, Labor Day, Labour Day, La Liga, Lake Ontario, Last Night, Lake Michigan, Magna Carta, Masters
    Tournament, Memorial Day, Middle Ages, Mother Nature, Mother's Day, Mount Everest, National Day, New
    Deal, New Testament, New Year, New Year's Day, New Year's Eve, Nobel Peace Prize, Nobel Prize,
    Northern Lights, Old Testament, Operation Desert Storm, Orange Order, Oval Office, Palm Sunday, Peace
    Prize, Pearl Harbor, Prince Edward Island, Pulitzer Prize, Queen Elizabeth II Hospital, Remembrance
    Day, Rose Garden, Route 66, Rugby World Cup, Rust Belt, Sea of Azov, Second Amendment, Second World
    War, Serie A, Six Nations, Social Security, Stanley Cup, Star Trek, Star Wars, State of the Union,
    Super Bowl, Super Tuesday, Third Reich, Tour de France, Trans Mountain, Union Jack, Veterans Day,
    Victory Day, Victory Plan, Wall Street, World Cup, World Series, World War, World War I, World War II,
    World War One, World War Two, World Wide Web, Premier League, Champions Trophy, Premier Division,
    Grand Prix, Great Recession, Affordable Care Act, Bill of Rights, Black Monday, Boston Marathon,
    Commonwealth Games, Davis Cup, Ryder Cup, Asian Games, Olympic Games, Winter Olympics, Summer
    Olympics, El Nino, El Niño, La Nina, La Niña, Good Morning America, Meet the Press, Face the Nation,
    Saturday Night Live, Late Show,
    Tonight Show, Fox & Friends, Morning Joe, Hardball, State of the Union, Article Continued Below,
    Continue Reading, Read More, Read Also, See Also, Story Continues Below, Related Content, Sign Up, Log
    In, Getty Images, Associated Press Writer
    """
)

# Acronyms that name no body.
NOT_BODIES = word_set(
    """
    ABC's AC AD AI AIDS AQI AK-47 ASAP ATM BMI BTW CCTV CD CFR COVID CPR CT CV DIY DJ DNA DVD ER ETA FAQ FM
    FYI GCSE GDP GHG GMO GPS HD HIV HQ HR HST ICU ID IED II III IV VI VII VIII IX XI XII IP IPO IQ IT IUD
    IVF KO LED LGBT LGBTQ LGBTQ2 LNG LP LRT LSD MA MBA MD MMR MOU MRI MS MVP NB NGO NGOs No OK OT PC PCR
    PDF PHD PIN PM PMs POW PPE PR PS PTSD QR RBI RIP RNA RV SARS SAT SMS SNC SOS STD SUV SUVs TB TD TNT
    TPP TV UFO UFOs UTC UV VAT VC VHS VIP VIPs VR WMD WWI WWII XL XXL CEOs MPs MLAs MEPs MPPs TDs URL USB
    HTML CO2 KM MPH AM EST EDT PST GMT CET BST IST ET PT CT MT JPEG JPG PNG ODI T20 F1 A1 M1 NAFTA USMCA
    JCPOA GST PST IELTS SWIFT START AUKUS CETA LIVE WATCH READ NEWS VIDEO PHOTO UPDATE BREAKING EXCLUSIVE
    ALSO MORE RELATED THE AND FOR WITH DON'T
    """
)

# What stands after a person's name where it is not the person that is meant.
BODY_AFTER_NAME = word_set(
    "administration campaign government team camp foundation transition presidency regime ministry"
    " organization organisation"
)
NOT_PERSON_AFTER_NAME = word_set(
    """
    era voter voters supporter supporters loyalist loyalists ally allies aide aides official officials
    associate associates surrogate surrogates estate-owned supporter-led years family rally rallies speech
    voters' fans fan district districts province county municipality constituency
    """
)
COMPOUND_TAILS = word_set(
    """
    era backed led based born style like appointed owned controlled run wide bound area type trained
    educated held listed inspired sponsored affiliated aligned linked related friendly occupied made
    designed built funded supported endorsed approved focused sized imposed ordered registered level day
    year old hour minute week month man woman free only plus themed shaped facing speaking style-based
    brokered mediated chaired hosted sanctioned supplied ruled dominated wide-ranging first second third
    ranked seeded placed rated winning
    """
)

# Surnames borne by people so well known that copy may leave the first name out.
KNOWN_SURNAMES = word_set(
    """
    Abbas Abbott Abiy Albanese Arafat Ardern Assad Attal Austin Barnier Biden Bieber Bin Blair Blinken
    Bolsonaro Bolton Boris Borrell Bush Buttigieg Carney Carson Castro Chavez Chávez Cheney Chirac
    Christie Churchill Clegg Clinton Comey Corbyn Cruz Darwin Draghi Duterte Einstein Erdogan Erdoğan
    Farage Fauci Federer Fico Freud Fujimori Gaddafi Gandhi Gates Ghani Giuliani Gingrich Gorbachev Gove
    Grossi Guterres Hamilton-Smith Harper Haniyeh Hitler Hollande Huckabee Hussein Imamoglu Jinping Jokowi
    Juncker Kadyrov Kaepernick Kaine Kallas Karzai Kasich Kavanaugh Kejriwal Kennedy Kerry Khamenei Khan
    Khrushchev Kim Kissinger Kishida Kohl Kohli Kuleba Kushner Lavrov Le-Pen Lenin Lukashenko Lula Macron
    Maduro Mahathir Mandela Manafort Mao Maradona Mattis Mayorkas McCain McConnell Medvedev Meloni Merkel
    Merz Messi Michel Milei Modi Mbappe Mbappé Morsi Mourinho Mubarak Mueller Mugabe Mujahid Musharraf
    Musk Mussolini Nadal Nasrallah Navalny Nehru Netanyahu Neymar Nixon Obama O'Rourke Orban Orbán Palin
    Pelosi Pence Peskov Petro Poilievre Pompeo Poroshenko Powell Prigozhin Putin Ramaphosa Reagan Romney
    Ronaldo Roosevelt Rouhani Rowling Rubio Rudd Rutte Salvini Sánchez Sanders Sarkozy Scholz Schröder
    Schumer Schwarzenegger Shmyhal Shoigu Sinwar Snowden Solana Soleimani Soros Stalin Starmer Stoltenberg
    Sunak Swift Sybiha Syrsky Syrskyi Tebboune Thatcher Thunberg Tillerson Trudeau Truss Trump Tsai
    Tsipras Tusk Umerov Usyk Vance Varadkar Vučić Vucic Waltz Walz Wagenknecht Warren Weidel Witkoff
    Wolfowitz Xi Yanukovych Yeltsin Yermak Yushchenko Zaluzhny Zaluzhnyi Zakharova Zelensky Zelenskiy
    Zelenskyy Zelenskyi Zuckerberg Zuma Beyoncé Rihanna Madonna Shakira Adele Drake Eminem Pele Pelé
    Neymar Kaká Vinicius Cher Bono Sting Prince-Rogers Lorde Björk Banksy Plato Socrates Aristotle
    Shakespeare Mozart Beethoven Picasso Napoleon Confucius Jesus Muhammad Buddha Moses
    """
) - word_set("Bin Boris Le-Pen Hamilton-Smith Prince-Rogers Michel Swift Austin Warren")

# First parts of surnames in lower case.
PARTICLES = word_set(
    "van von der den de del della dello des di da dos das du la le bin ibn bint al el ter ten zu zur af av"
    " ben ould of"
)

# First names that open sentences as plain words: "Will he", "Mark your calendars".
WORDS_AND_FIRST_NAMES = word_set(
    """
    Will Mark Bill Grant Chase Art Hope Joy Rich Grace Faith Dean Guy Max Drew Frank Jack Pat Sue Rob Bob
    Chip Skip Don Rusty Summer Dawn April May June Rose Iris Ivy Violet Daisy Lance Miles Josh Nick Gene
    Ray Victor Penny Wade Carol Mason Hunter Christian Jordan Jade Pearl Ruby Amber Crystal Gale Gay
    Melody Patience Prudence Chance Colt Reed Dale Dawn Eve Glen Heath Lane Pierce Rod Sterling Stone Trip
    Ford Page Barry Bo Buddy Earnest Ernest Major Young Jay
    """
)
