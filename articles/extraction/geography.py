"""Countries, peoples and places by name, so that none of them is taken for a person."""

from __future__ import annotations

from .places import CITIES


def _listed(names: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in names.split(","))


COUNTRIES = _listed(
    """
    Afghanistan, Albania, Algeria, Andorra, Angola, Antigua, Argentina, Armenia, Aruba, Australia,
    Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bermuda,
    Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Botswana, Brazil, Britain, Great Britain, Brunei,
    Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Central African
    Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Curaçao, Cyprus,
    Czechia, Czech Republic, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt,
    El Salvador, England, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France,
    Gabon, Gambia, Georgia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guadeloupe, Guam,
    Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Holland, Honduras, Hong Kong, Hungary, Iceland,
    India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Republic of Ireland, Isle of Man, Israel,
    Italy, Ivory Coast, Jamaica, Japan, Jersey, Jordan, Kazakhstan, Kenya, Kiribati, Korea, North Korea,
    South Korea, Republic of Korea, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia,
    Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macedonia, North Macedonia, Madagascar, Malawi,
    Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova,
    Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New
    Zealand, Aotearoa, Nicaragua, Niger, Nigeria, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua
    New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia,
    Russian Federation, Rwanda, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles,
    Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, Somaliland, South Africa, South
    Sudan, Soviet Union, USSR, Spain, Sri Lanka, St. Kitts, St. Lucia, Sudan, Suriname, Swaziland, Sweden,
    Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Timor-Leste, Togo, Tonga, Trinidad,
    Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab
    Emirates, UAE, United Kingdom, UK, U.K., United States, United States of America, USA, U.S.A., US,
    U.S., America, Uruguay, Uzbekistan, Vanuatu, Vatican, Venezuela, Vietnam, Wales, West Bank, Western
    Sahara, Yemen, Yugoslavia, Zambia, Zimbabwe, DR Congo, Democratic Republic of the Congo, Democratic
    Republic of Congo
    """
)

REGIONS = _listed(
    """
    Alabama, Alaska, Arizona, Arkansas, California, Southern California, Northern California, Colorado,
    Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana,
    Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
    New Hampshire, New Jersey, New Mexico, New York State, Upstate New York, North Carolina, North Dakota,
    Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas,
    Utah, Vermont, Virginia, West Virginia, Washington State, Wisconsin, Wyoming, District of Columbia,
    D.C., DC, Washington D.C., Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan.,
    Ky., La., Mass., Md., Mich., Minn., Miss., Mo., Mont., N.C., N.D., N.H., N.J., N.M., N.Y., Neb., Nev.,
    Okla., Ont., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Va., Vt., W.Va., Wash., Wis., Wyo., B.C., BC,
    Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Newfoundland and Labrador, Labrador,
    Nova Scotia, Ontario, Prince Edward Island, P.E.I., PEI, Quebec, Québec, Saskatchewan, Yukon, Nunavut,
    Northwest Territories, Cape Breton, Vancouver Island, Lower Mainland, Greater Toronto Area, GTA,
    Maritimes, Atlantic Canada, Western Canada, New South Wales, NSW, Queensland, Tasmania, South
    Australia, Western Australia, Northern Territory, Canterbury, Otago, Andhra Pradesh, Arunachal
    Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka,
    Kashmir, Jammu and Kashmir, Kerala, Ladakh, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram,
    Nagaland, Odisha, Punjab, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh,
    Uttarakhand, West Bengal, Bengal, Sindh, Balochistan, Khyber Pakhtunkhwa, Waziristan, Bavaria, Saxony,
    Brandenburg, Hesse, Lower Saxony, North Rhine-Westphalia, Catalonia, Andalusia, Basque Country,
    Galicia, Valencia, Brittany, Normandy, Provence, Corsica, Sardinia, Sicily, Lombardy, Tuscany, Veneto,
    Flanders, Wallonia, Kent, Essex, Sussex, West Sussex, East Sussex, Surrey, Hampshire, Dorset, Devon,
    Cornwall, Somerset, Wiltshire, Gloucestershire, Oxfordshire, Buckinghamshire, Berkshire,
    Hertfordshire, Bedfordshire, Cambridgeshire, Norfolk, Suffolk, Lincolnshire, Leicestershire,
    Nottinghamshire, Derbyshire, Staffordshire, Shropshire, Cheshire, Lancashire, Merseyside, Yorkshire,
    North Yorkshire, South Yorkshire, West Yorkshire, Cumbria, Northumberland, Durham, Tyneside, Teesside,
    Warwickshire, Worcestershire, Herefordshire, Northamptonshire, Rutland, Greater Manchester, West
    Midlands, East Midlands, Midlands, Ulster, Munster, Connacht, Leinster, Highlands, Aberdeenshire,
    Fife, Lothian, Gwent, Dyfed, Powys, Gwynedd, County Durham, County Antrim, Crimea, Donbas, Donbass,
    Luhansk, Zakarpattia, Transcarpathia, Transnistria, Chechnya, Dagestan, Siberia, Kursk, Bryansk,
    Nagorno-Karabakh, Abkhazia, South Ossetia, Kaliningrad, Xinjiang, Guangdong, Hubei, Sichuan, Yunnan,
    Hunan, Fujian, Zhejiang, Jiangsu, Shandong, Shanxi, Shaanxi, Henan, Hebei, Liaoning, Jilin,
    Heilongjiang, Inner Mongolia, Manchuria, Okinawa, Hokkaido, Fukushima, Aceh, Bali, Java, Sumatra,
    Borneo, Papua, Sabah, Sarawak, Penang, Johor, Selangor, Mindanao, Luzon, Cebu, Darfur, Tigray, Amhara,
    Oromia, Puntland, Biafra, Katanga, Kivu, North Kivu, Gauteng, KwaZulu-Natal, Western Cape, Eastern
    Cape, Limpopo, Mpumalanga, Zululand, Borno, Idlib, Golan, Golan Heights, Gaza Strip, Galilee, Sinai,
    Kurdistan, Anatolia, Thrace, Europe, Western Europe, Eastern Europe, Central Europe, Asia, Central
    Asia, South Asia, Southeast Asia, East Asia, Africa, West Africa, East Africa, North Africa, North
    America, South America, Latin America, Central America, Middle East, Near East, Far East, Gulf,
    Persian Gulf, Caribbean, Balkans, Baltics, Caucasus, Scandinavia, Oceania, Antarctica, Arctic,
    Antarctic, Himalayas, Alps, Andes, Pyrenees, Rockies, Pacific, Atlantic, Mediterranean, Baltic, Black
    Sea, Red Sea, Dead Sea, South China Sea, North Sea, Indo-Pacific, Asia-Pacific, Euro-Atlantic, Sahel,
    Sahara, Amazon Basin, Silicon Valley, New England, Midwest, Deep South, West Coast, East Coast, Gulf
    Coast, Northeast, Northwest, Southeast, Southwest, Pacific Northwest, Bay Area, Long Island,
    Manhattan, Brooklyn, Queens, Bronx, Staten Island, Harlem, Wall Street, Fleet Street, Hollywood,
    Beverly Hills, Silicon Alley, Broadway, West End, East End, Westminster, Whitehall, Downing Street,
    Capitol Hill, Times Square, Trafalgar Square, Earth, Mars, Moon, Venus, Jupiter, Saturn, Mount
    Everest, Suez Canal, Panama Canal, Great Lakes, English Channel, Korean Peninsula, North, South, East,
    West, Asia Pacific, Global South, Horn of Africa, Southern Hemisphere, Northern Hemisphere
    """
)

OTHER_CITIES = _listed(
    """
    Aberdeen, Abbotsford, Akron, Albuquerque, Allentown, Ann Arbor, Antwerp, Arlington, Armagh, Arnhem,
    Asheville, Aurora, Bakersfield, Baton Rouge, Bath, Bendigo, Bergen, Bilbao, Blackburn, Blackpool,
    Bloomington, Bochum, Bologna, Bolton, Bonn, Boulder, Bournemouth, Bradford, Brampton, Brandon, Bremen,
    Bridgeport, Brighton, Brno, Bruges, Bucha, Burnaby, Burnley, Burlington, Bursa, Busan, Calais,
    Calcutta, Cambridge, Canterbury, Caracas, Carlisle, Cedar Rapids, Charleston, Charlottetown,
    Chattanooga, Chelmsford, Chester, Chichester, Chittagong, Christchurch, Cluj, Coventry, Cork, Corpus
    Christi, Darwin, Davao, Dayton, Daytona Beach, Dearborn, Debrecen, Derby, Derry, Londonderry,
    Doncaster, Dortmund, Dover, Dresden, Duisburg, Duluth, Dundee, Dunedin, Durham, Düsseldorf,
    Dusseldorf, Eindhoven, El Paso, Essen, Eugene, Evanston, Exeter, Fairfax, Fargo, Flint, Florence, Fort
    Worth, Fort Lauderdale, Fredericton, Fresno, Galway, Gdansk, Gdańsk, Geelong, Genoa, Ghent,
    Gothenburg, Granada, Graz, Grand Rapids, Greensboro, Grimsby, Grozny, Guadalajara, Guangzhou, Guelph,
    Gwangju, Haifa, Halifax, Hamilton, Hampton, Hangzhou, Harbin, Harrogate, Hartford, Heidelberg,
    Hereford, Hiroshima, Hobart, Huddersfield, Huntsville, Incheon, Innsbruck, Inverness, Ipswich, Irpin,
    Irvine, Irving, Ithaca, Jacksonville, Jersey City, Kamloops, Karlsruhe, Katowice, Kelowna, Kingston,
    Kitchener, Knoxville, Kobe, Konstanz, Kharkov, Kryvyi Rih, Kyoto, Lafayette, Lancaster, Laredo, Laval,
    Leicester, Leipzig, Lexington, Lille, Limerick, Linz, Lodz, Łódź, Long Beach, Lubbock, Lublin, Luton,
    Maastricht, Maidstone, Malaga, Málaga, Malmo, Malmö, Mannheim, Mar-a-Lago, Markham, Marrakesh,
    Marrakech, Medellin, Medellín, Mesa, Metz, Middlesbrough, Milton Keynes, Mississauga, Mobile, Modesto,
    Moncton, Monterrey, Montpellier, Nagasaki, Nagoya, Nanaimo, Nancy, Nanjing, Nantes, Newark, Newcastle,
    Newport, Norwich, Nottingham, Nuremberg, Oakland, Oakville, Odense, Okanagan, Oldham, Oshawa, Ostrava,
    Oxnard, Palermo, Palm Beach, Palo Alto, Pasadena, Paterson, Peoria, Perth, Peterborough, Pisa, Plano,
    Plovdiv, Plymouth, Port Moody, Porto, Portsmouth, Potsdam, Poznan, Poznań, Preston, Quetta, Reading,
    Red Deer, Regina, Reno, Rennes, Riverside, Roanoke, Rochester, Rockford, Rostov, Rostov-on-Don,
    Rzeszow, Rzeszów, Salford, Salzburg, San Bernardino, Santa Ana, Santa Barbara, Santa Clara, Santa
    Cruz, Santa Monica, Sao Paulo, São Paulo, Saskatoon, Sault Ste. Marie, Savannah, Scarborough,
    Scottsdale, Seville, Sheffield, Sherbrooke, Shreveport, Sidon, Sioux Falls, Slough, Sochi,
    Southampton, Southend, Spokane, St. Catharines, St. John's, Stamford, Stavanger, Stockton, Stoke,
    Sudbury, Sunderland, Surrey, Swansea, Swindon, Syracuse, Tacoma, Tallahassee, Tampa Bay, Tampere,
    Taunton, Thessaloniki, Thunder Bay, Tianjin, Timisoara, Toledo, Torquay, Toulouse, Trieste, Trondheim,
    Truro, Turku, Tuscaloosa, Tyre, Ufa, Uppsala, Utrecht, Uzhhorod, Valparaiso, Verona, Virginia Beach,
    Volgograd, Wakefield, Walsall, Warrington, Warwick, Waterloo, Watford, Westport, Whitby, Whitehorse,
    Wichita, Wigan, Winchester, Windsor, Wolverhampton, Worcester, Wrexham, Wroclaw, Wrocław, Xi'an,
    Yalta, Yellowknife, Yokohama, York, Zaporizhia, Zaporizhzhya, Zhytomyr, Vinnytsia, Ternopil, Poltava,
    Kremenchuk, Kropyvnytskyi, Ivano-Frankivsk, Chernivtsi, Rivne, Lutsk, Khmelnytskyi, Cherkasy, Uman,
    Izium, Kupiansk, Sievierodonetsk, Avdiivka, Toretsk, Chasiv Yar, Sloviansk, Beersheba, Ashkelon,
    Ashdod, Nablus, Jenin, Bethlehem, Hebron, Nazareth, Homs, Hama, Latakia, Raqqa, Basra, Fallujah,
    Kirkuk, Najaf, Karbala, Isfahan, Shiraz, Tabriz, Mashhad, Aden, Hodeidah, Benghazi, Misrata, Goma,
    Bukavu, Maiduguri, Washington, NYC, LA, Vegas, Philly, Odessa
    """
)

# Peoples and the adjectives of places, of faiths and of parties: they qualify a role and are no name.
DEMONYMS = frozenset(
    """
    Aboriginal Afghan Afghans African African-American African-Americans Africans Afro-American Albanian
    Albanians Algerian Algerians American Americans Anglican Anglicans Anglo Anglo-American Angolan
    Anti-Semitic Arab Arabs Argentine Argentinian Armenian Armenians Asian Asian-American Asians Aussie
    Aussies Australian Australians Austrian Austrians Azerbaijani Azerbaijanis Azeri Bahraini Balkan
    Bangladeshi Bangladeshis Baptist Basque Bavarian Belarusian Belarusians Belgian Belgians Bengali Black
    Blacks Bolivian Bolshevik Bosnian Bosnians Brazilian Brazilians Breton Brexiteer Brexiteers British
    Briton Britons Buddhist Buddhists Bulgarian Bulgarians Burmese Californian Californians Cambodian
    Cameroonian Canadian Canadians Canuck Catalan Catalans Catholic Catholics Caucasian Caucasians Chechen
    Chechens Cherokee Chilean Chileans Chinese Christian Christians Colombian Colombians Communist
    Communists Congolese Conservative Conservatives Cornish Cornishman Corsican Cree Crimean Croat
    Croatian Croatians Croats Cuban Cubans Cypriot Cypriots Czech Czechs Dane Danes Danish Democrat
    Democratic Democrats Dutch Dutchman Dutchmen Dutchwoman Eastern Ecuadorian Egyptian Egyptians Emirati
    Emiratis English Englishman Englishwoman Eritrean Estonian Estonians Ethiopian Ethiopians
    Euro-Atlantic European Europeans Evangelical Evangelicals Fascist Fijian Filipino Filipinos Finn
    Finnish Finns Flemish French Frenchman Frenchwoman Gazan Gazans Georgian Georgians German Germans
    Ghanaian Ghanaians Glaswegian Greek Greeks Guatemalan Gujarati Haida Haitian Haitians Hawaiian Hebrew
    Hindu Hindus Hispanic Hispanics Honduran Hungarian Hungarians Icelandic Indian Indians Indigenous
    Indo-Pacific Indonesian Indonesians Inuit Iranian Iranians Iraqi Iraqis Irish Irishman Irishwoman
    Islamic Islamist Islamists Islamophobic Israeli Israelis Italian Italians Ivorian Jamaican Jamaicans
    Japanese Jew Jewish Jews Jordanian Jordanians Kashmiri Kazakh Kazakhs Kenyan Kenyans Kiwi Kiwis Korean
    Koreans Kosovar Kurd Kurdish Kurds Kuwaiti Kyrgyz Labourite Lao Latin Latina Latino Latinos Latvian
    Latvians Lebanese Leninist Liberal Liberals Liberian Libertarian Libertarians Libyan Libyans
    Lithuanian Lithuanians Liverpudlian Londoner Londoners Lutheran Macedonian Malawian Malay Malaysian
    Malaysians Malian Maltese Mancunian Manxman Maoist Maori Marxist Mauritian Methodist Metis Mexican
    Mexicans Midwestern Mohawk Moldovan Moldovans Mongolian Montenegrin Mormon Mormons Moroccan Moroccans
    Mozambican Muslim Muslims Métis Māori Namibian Nationalist Nationalists Navajo Nazi Nazis Nepalese
    Nepali Nicaraguan Nigerian Nigerians Nordic Northern Northerner Norwegian Norwegians Ojibwe Olympian
    Olympians Omani Ontarian Ontarians Orthodox Pakistani Pakistanis Palestinian Palestinians Pan-African
    Panamanian Paraguayan Paralympian Parisian Persian Peruvian Peruvians Pole Poles Polish Portuguese
    Presbyterian Protestant Protestants Punjabi Qatari Qataris Quebecer Quebecers Quebecois Québécois
    Remainer Remainers Republican Republicans Roma Romanian Romanians Russian Russians Rwandan Rwandans
    Salvadoran Saudi Saudis Scandinavian Scot Scots Scotsman Scottish Senegalese Serb Serbian Serbians
    Serbs Shia Shiite Shiites Siberian Sicilian Sikh Sikhs Singaporean Singaporeans Sioux Slav Slavic
    Slovak Slovakian Slovaks Slovene Slovenian Slovenians Socialist Socialists Somali Somalis Southern
    Southerner Soviet Soviets Spaniard Spaniards Spanish Stalinist Sudanese Sunni Sunnis Swede Swedes
    Swedish Swiss Syrian Syrians Taiwanese Tajik Tamil Tamils Tanzanian Tatar Tatars Texan Texans Thai
    Thais Tibetan Tibetans Tories Torontonian Tory Transatlantic Trinidadian Trumpist Tunisian Tunisians
    Turk Turkish Turkmen Turks Ugandan Ugandans Ukrainian Ukrainians Ulsterman Unionist Unionists
    Uruguayan Uyghur Uyghurs Uzbek Uzbeks Venezuelan Venezuelans Vietnamese Welsh Welshman Western
    Westerners Whig White Whites Yazidi Yemeni Yemenis Yorker Yorkers Yorkshireman Zambian Zimbabwean
    Zimbabweans Zionist Zulu
    """.split()  # noqa: SIM905
)

LONG_DEMONYMS = _listed(
    """
    Costa Rican, Costa Ricans, Puerto Rican, Puerto Ricans, Sri Lankan, Sri Lankans, Sierra Leonean, Sierra
    Leoneans, Cape Verdean, Cape Verdeans, El Salvadoran, New Zealander, New Zealanders, Papua New Guinean,
    Hong Konger, Hong Kongers, San Franciscan, San Franciscans, Los Angeleno, Bosnian Serb, Bosnian Serbs,
    Saudi Arabian, Saudi Arabians, East Timorese, Native American, Native Americans, African American,
    African Americans, Asian American, Asian Americans, Mexican American, Mexican Americans, Latin American,
    Latin Americans, North Korean, North Koreans, South Korean, South Koreans, South African, South Africans,
    South Sudanese, Equatorial Guinean, Burkinabe
    """
)

CITY_NAMES = frozenset(" ".join(word.capitalize() for word in city.split()) for city in CITIES) | OTHER_CITIES
PLACES = COUNTRIES | REGIONS | CITY_NAMES
