"""Cities that stand at the head of news copy, for datelines that no mark sets off."""

from __future__ import annotations

import unicodedata

CITY_NAMES = """
Abu Dhabi, Abuja, Accra, Addis Ababa, Adelaide, Ahmedabad, Aleppo, Algiers, Almaty, Amman, Amsterdam,
Anchorage, Ankara, Antalya, Ashgabat, Asmara, Astana, Athens, Atlanta, Auckland, Austin, Baghdad, Baku,
Baltimore, Bamako, Bangkok, Bangalore, Barcelona, Basel, Basra, Beijing, Beirut, Belfast, Belgorod,
Belgrade, Bengaluru, Berlin, Bern, Bhopal, Bhubaneswar, Birmingham, Bishkek, Bogota, Bordeaux, Boston,
Brasilia, Bratislava, Brazzaville, Bridgetown, Brisbane, Bristol, Brussels, Bucharest, Budapest, Buenos
Aires, Buffalo, Bujumbura, Cairo, Calgary, Canberra, Cape Town, Caracas, Cardiff, Casablanca, Chandigarh,
Charlotte, Chennai, Chicago, Chisinau, Cincinnati, Cleveland, Cologne, Colombo, Columbus, Conakry,
Copenhagen, Dakar, Dallas, Damascus, Dar es Salaam, Davos, Dehradun, Delhi, Denver, Detroit, Dhaka,
Djibouti, Dnipro, Doha, Donetsk, Dubai, Dublin, Durban, Dushanbe, Edinburgh, Edmonton, Erbil, Frankfurt,
Freetown, Gaborone, Gaza, Gaza City, Geneva, Glasgow, Goa, Guatemala City, Gurugram, Guwahati, Hamburg,
Hanoi, Harare, Havana, Hebron, Helsinki, Ho Chi Minh City, Hong Kong, Honolulu, Houston, Hyderabad, Imphal,
Indianapolis, Indore, Islamabad, Istanbul, Izmir, Jaipur, Jakarta, Jammu, Jeddah, Jerusalem, Johannesburg,
Juba, Kabul, Kampala, Kandahar, Kano, Kansas City, Karachi, Kathmandu, Kazan, Kharkiv, Khartoum, Kherson,
Kiev, Kigali, Kingston, Kinshasa, Kochi, Kolkata, Krakow, Kuala Lumpur, Kuwait City, Kuwait, Kyiv, Kyoto, La
Paz, Lagos, Lahore, Las Vegas, Lausanne, Leeds, Lima, Lisbon, Liverpool, Ljubljana, London, Los Angeles,
Luanda, Lucknow, Lusaka, Luxembourg, Lviv, Lyon, Macau, Madison, Madrid, Malé, Managua, Manama, Manchester,
Manila, Maputo, Margao, Mariupol, Marseille, Mecca, Melbourne, Memphis, Mexico City, Miami, Milan,
Milwaukee, Minneapolis, Minsk, Mogadishu, Monrovia, Montevideo, Montreal, Moscow, Mosul, Mumbai, Munich,
Muscat, Nagpur, Nairobi, Naples, Nashville, Nassau, New Delhi, New Orleans, New York, Nice, Nicosia, Odesa,
Odessa, Orlando, Osaka, Oslo, Ottawa, Oxford, Panama City, Panaji, Paris, Patna, Perth, Peshawar,
Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Podgorica, Port Louis, Port-au-Prince, Portland, Prague,
Pretoria, Pristina, Pune, Pyongyang, Quebec, Quetta, Quito, Rabat, Raipur, Ramallah, Ranchi, Rawalpindi,
Reykjavik, Riga, Rio de Janeiro, Riyadh, Rome, Rotterdam, Sacramento, Saint Petersburg, St. Petersburg, Salt
Lake City, San Antonio, San Diego, San Francisco, San Jose, San Juan, San Salvador, Sanaa, Santiago, Santo
Domingo, Sao Paulo, Sarajevo, Seattle, Seoul, Sevastopol, Shanghai, Shenzhen, Shimla, Simferopol, Singapore,
Skopje, Sofia, Srinagar, St. Louis, St. Paul, Stockholm, Strasbourg, Stuttgart, Suva, Sydney, Taipei,
Tallinn, Tampa, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, The Hague, Thimphu, Thiruvananthapuram,
Tirana, Tokyo, Toronto, Tripoli, Tucson, Tunis, Turin, Ulan Bator, Ulaanbaatar, United Nations, Valletta,
Vancouver, Varanasi, Vatican City, Venice, Vienna, Vientiane, Vijayawada, Vilnius, Visakhapatnam,
Vladivostok, Warsaw, Washington, Washington DC, Washington D.C., Wellington, Wiesbaden, Windhoek, Winnipeg,
Wuhan, Yangon, Yaounde, Yekaterinburg, Yerevan, Zagreb, Zaporizhzhia, Zurich, Rafah, Khan Younis,
Kramatorsk, Pokrovsk, Vovchansk, Sumy, Mykolaiv, Chernihiv, Bakhmut, Little Rock, Oklahoma City, Raleigh,
Richmond, Topeka, Albany, Boise, Cheyenne, Des Moines, Hartford, Helena, Jackson, Juneau, Lansing, Lincoln,
Louisville, Montgomery, Montpelier, Olympia, Omaha, Providence, Salem, Santa Fe, Springfield, Tallahassee,
Trenton, Tulsa, Aspen, Noida, Ghaziabad, Surat, Kanpur, Agra, Amritsar, Ludhiana, Coimbatore, Madurai,
Mangaluru, Mysuru, Thane, Nashik, Vadodara, Petaling Jaya, Putrajaya, Johor Bahru, Ipoh, Kuching, Kota
Kinabalu, Shah Alam, George Town, Penang, Melaka, Seremban, Kuantan, Alor Setar, Quezon City, Davao City,
Cebu City, Baguio City, Makati, Zamboanga City, Iloilo City, Bandung, Surabaya, Yogyakarta, Medan, Denpasar,
Bali, Chiang Mai, Phuket, Pattaya, Mandalay, Naypyidaw, Nay Pyi Taw, Danang, Da Nang, Haiphong, Luang
Prabang, Multan, Faisalabad, Gujranwala, Sialkot, Sukkur, Muzaffarabad, Gilgit, Gwadar, Chattogram,
Chittagong, Sylhet, Khulna, Rajshahi, Barishal, Pokhara, Kandy, Jaffna, Herat, Mazar-i-Sharif, Jalalabad,
Kunduz, Mombasa, Kisumu, Nakuru, Eldoret, Thika, Nyeri, Entebbe, Gulu, Mwanza, Arusha, Dodoma, Zanzibar,
Lilongwe, Blantyre, Mzuzu, Bulawayo, Mutare, Kitwe, Ndola, Livingstone, Ibadan, Kaduna, Port Harcourt,
Benin, Benin City, Enugu, Maiduguri, Ilorin, Abeokuta, Akure, Owerri, Calabar, Uyo, Asaba, Awka, Lokoja,
Minna, Makurdi, Lafia, Yola, Gombe, Bauchi, Sokoto, Katsina, Dutse, Damaturu, Osogbo, Ado-Ekiti, Umuahia,
Abakaliki, Yenagoa, Kumasi, Tamale, Takoradi, Lomé, Lome, Cotonou, Ouagadougou, Niamey, N'Djamena, Bangui,
Libreville, Malabo, Abidjan, Yamoussoukro, Bissau, Praia, Banjul, Nouakchott, Antananarivo, Maseru, Mbabane,
Polokwane, Bloemfontein, Gqeberha, Soweto, East London, Pietermaritzburg, Alexandria, Giza, Luxor, Benghazi,
Misrata, Marrakech, Fez, Tangier, Port Sudan, Hargeisa, Mekelle, Sidon, Zahle, Homs, Latakia, Idlib, Raqqa,
Najaf, Karbala, Kirkuk, Sulaymaniyah, Hodeidah, Sharjah, Ajman, Fujairah, Ras Al Khaimah, Medina, Madinah,
Makkah, Dammam, Salalah, Nablus, Jenin, Haifa, Beersheba, Ashkelon, Sderot, Mashhad, Isfahan, Shiraz,
Tabriz, Qom, Gyumri, Ganja, Batumi, Sukhumi, Shymkent, Aktau, Samarkand, Novosibirsk, Rostov-on-Don, Sochi,
Kursk, Bryansk, Grozny, Makhachkala, Krasnodar, Volgograd, Murmansk, Kaliningrad, Luhansk, Poltava,
Vinnytsia, Rivne, Lutsk, Ternopil, Uzhhorod, Chernivtsi, Ivano-Frankivsk, Zhytomyr, Cherkasy, Kropyvnytskyi,
Kryvyi Rih, Nikopol, Kupiansk, Sloviansk, Avdiivka, Gomel, Brest, Grodno, Tiraspol, Gdansk, Wroclaw, Poznan,
Lodz, Lublin, Katowice, Rzeszow, Szczecin, Brno, Ostrava, Kosice, Cluj-Napoca, Iasi, Timisoara, Plovdiv,
Varna, Thessaloniki, Novi Sad, Nis, Mostar, Banja Luka, Dubrovnik, Maribor, Graz, Salzburg, Linz, Dresden,
Leipzig, Dusseldorf, Duesseldorf, Hanover, Bonn, Essen, Dortmund, Nuremberg, Karlsruhe, Antwerp, Ghent,
Liege, Utrecht, Eindhoven, Lille, Toulouse, Nantes, Rennes, Grenoble, Seville, Bilbao, Malaga, Porto,
Palermo, Bologna, Genoa, Lugano, Gothenburg, Malmo, Trondheim, Aarhus, Odense, Tampere, Turku, Tartu,
Kaunas, Klaipeda, Daugavpils, Cork, Galway, Limerick, Derry, Londonderry, Aberdeen, Dundee, Inverness,
Swansea, Newport, Sheffield, Nottingham, Leicester, Coventry, Newcastle, Sunderland, Southampton,
Portsmouth, Plymouth, Norwich, Cambridge, York, Hull, Bradford, Wolverhampton, Brighton, Exeter, Halifax,
Fredericton, Moncton, Charlottetown, St. John's, Quebec City, Gatineau, Kitchener, Thunder Bay, Sudbury,
Saskatoon, Red Deer, Kelowna, Iqaluit, Yellowknife, Whitehorse, Darwin, Hobart, Gold Coast, Cairns,
Townsville, Geelong, Alice Springs, Christchurch, Dunedin, Rotorua, Tauranga, Port Moresby, Honiara, Port
Vila, Apia, Nuku'alofa, Noumea, Papeete, Funafuti, Majuro, Palikir, Tarawa, Dili, Bandar Seri Begawan,
Hangzhou, Nanjing, Chengdu, Chongqing, Xi'an, Guangzhou, Tianjin, Harbin, Shenyang, Dalian, Qingdao, Urumqi,
Lhasa, Kunming, Sanya, Haikou, Changsha, Zhengzhou, Jinan, Fuzhou, Xiamen, Busan, Incheon, Daegu, Gwangju,
Sejong, Nagoya, Sapporo, Fukuoka, Hiroshima, Nagasaki, Kobe, Yokohama, Sendai, Kaohsiung, Taichung, Tainan,
Monterrey, Guadalajara, Tijuana, Ciudad Juarez, Cancun, Medellin, Cali, Cartagena, Guayaquil, Arequipa,
Cusco, Valparaiso, Asuncion, Ciudad del Este, Santa Cruz, Cochabamba, Belem, Manaus, Recife, Fortaleza,
Curitiba, Porto Alegre, Belo Horizonte, Maracaibo, Paramaribo, Port of Spain, Port-of-Spain, Castries,
Kingstown, Roseau, Basseterre, St. George's, Belmopan, Belize City, San Pedro Sula, Montego Bay, Santiago de
Cuba, Fresno, Bakersfield, Oakland, San Bernardino, Long Beach, Anaheim, Santa Barbara, Eugene, Spokane,
Tacoma, Carson City, Tempe, Flagstaff, Albuquerque, El Paso, Lubbock, Amarillo, Fort Worth, Arlington,
Plano, Waco, Corpus Christi, Galveston, Baton Rouge, Shreveport, Huntsville, Chattanooga, Knoxville,
Savannah, Jacksonville, Gainesville, Pensacola, Sarasota, Fort Myers, West Palm Beach, Fort Lauderdale,
Charleston, Greenville, Greensboro, Durham, Wilmington, Norfolk, Virginia Beach, Roanoke, Charlottesville,
Annapolis, Harrisburg, Allentown, Scranton, Newark, Jersey City, Atlantic City, Syracuse, Rochester,
Yonkers, New Haven, Bridgeport, Worcester, Bangor, Burlington, Toledo, Dayton, Youngstown, Grand Rapids,
Kalamazoo, Fort Wayne, South Bend, Peoria, Rockford, Green Bay, Duluth, St. Cloud, Fargo, Bismarck, Sioux
Falls, Pierre, Rapid City, Wichita, Billings, Missoula, Bozeman, Casper, Colorado Springs, Boulder, Fort
Collins, Pueblo, Provo, Ogden, Cedar Rapids, Davenport, Jefferson City, Fayetteville, Fort Smith, Jonesboro,
Akron, Ann Arbor, Asheville, Biloxi, Brownsville, Champaign, Chapel Hill, Chula Vista, Daytona Beach,
Dearborn, Evansville, Fort Meade, Hialeah, Hoboken, Huntington Beach, Irvine, Joliet, Killeen, Lake Charles,
Laredo, Myrtle Beach, New Bedford, Oceanside, Palm Springs, Pasadena, Port Arthur, Port St. Lucie, Racine,
Reno, Saginaw, San Angelo, Santa Ana, Schenectady, Scottsdale, Sioux City, Stamford, Terre Haute, Tupelo,
Tuscaloosa, Utica, Uvalde, Victorville, Wichita Falls, Yakima, Yuma, Cape Canaveral, Murfreesboro, Beaumont,
Bridgewater, Palo Alto, Santa Monica, Long Island, Staten Island, Prayagraj, Allahabad, Aligarh, Aurangabad,
Bareilly, Belagavi, Bikaner, Bilaspur, Cuttack, Dhanbad, Dispur, Faridabad, Gandhinagar, Gangtok, Gorakhpur,
Gwalior, Haridwar, Hubballi, Hubli, Itanagar, Jabalpur, Jalandhar, Jamshedpur, Jhansi, Jodhpur, Kohima,
Kollam, Kottayam, Kozhikode, Meerut, Mohali, Moradabad, Muzaffarpur, Mysore, Navi Mumbai, Panchkula,
Puducherry, Pathanamthitta, Rajkot, Rourkela, Shillong, Siliguri, Silchar, Solapur, Thrissur,
Tiruchirappalli, Tirupati, Udaipur, Ujjain, Warangal, Aizawl, Agartala, Dimapur, Kannur, Palakkad,
Malappuram, Kasaragod, Alappuzha, Ernakulam, Mangalore, Tadepalli, Kisii, Machakos, Jinja, Mbarara, Tema,
Cape Coast, Sunyani, Jalingo, Ado Ekiti, Warri, Onitsha, Nsukka, Port Elizabeth, Gweru, Masvingo, Lindi,
Morogoro, Tanga, Moshi, Iringa, Mbeya, Gitega, Goma, Bukavu, Lubumbashi, Pointe-Noire, Douala, Buea,
Bamenda, Sfax, Agadir, Aswan, Port Said, Suez, Chonburi, Hat Yai, Can Tho, Nha Trang, Siem Reap, Battambang,
Makassar, Palembang, Semarang, Balikpapan, Pontianak, Jayapura, Sandakan, Kuala Terengganu, Kota Bharu,
Subang Jaya, Batam, Taguig, Taguig City, Pasay, Pasay City, Caloocan, Mandaluyong, Mandaluyong City, Makati
City, Cagayan de Oro, Cagayan de Oro City, General Santos, Tacloban, Tacloban City, Legazpi, Legazpi City,
Dumaguete, Puerto Princesa, Marawi, Cotabato, Cotabato City, Bacolod, Bacolod City, Angeles City, Hsinchu,
Keelung, Jeju, Ulsan, Suwon, Daejeon, Niigata, Kanazawa, Naha, Lanzhou, Xining, Yinchuan, Hohhot, Taiyuan,
Shijiazhuang, Nanchang, Guiyang, Nanning, Hefei, Suzhou, Ningbo, Wenzhou, Bahawalpur, Larkana, Abbottabad,
Chaman, Turbat, Cox's Bazar, Rangpur, Mymensingh, Cumilla, Narayanganj, Galle, Trincomalee, Batticaloa,
Anuradhapura, Biratnagar, Birgunj, Lalitpur, Bhaktapur, Tromso, Bergen, Stavanger, Uppsala, Lund, Vaasa,
Oulu, Espoo, Narva, Parnu, Bruges, Namur, Charleroi, Leuven, Groningen, Maastricht, Aachen, Bremen, Kiel,
Rostock, Potsdam, Mainz, Freiburg, Augsburg, Innsbruck, Klagenfurt, Winterthur, St. Gallen, Lucerne,
Trieste, Verona, Catania, Cagliari, Siena, Pisa, Zaragoza, Granada, Murcia, Alicante, Coimbra, Braga,
Cannes, Metz, Reims, Dijon, Calais, Le Havre, Patras, Heraklion, Larnaca, Limassol, Paphos, Famagusta,
Bursa, Adana, Gaziantep, Diyarbakir, Konya, Trabzon, Kayseri, Mersin, Sanliurfa, Burgas, Constanta, Craiova,
Debrecen, Szeged, Pecs, Olomouc, Rijeka, Osijek, Kragujevac, Prizren, Mitrovica, Shkoder, Durres, Bitola,
Tetovo, Kutaisi, Vanadzor, Stepanakert, Karaganda, Pavlodar, Atyrau, Bukhara, Namangan, Fergana, Khujand,
Wrexham, Carlisle, Stoke-on-Trent, Milton Keynes, Cheltenham, Gloucester, Ipswich, Colchester,
Middlesbrough, Gateshead, Blackpool, Rochdale, Bournemouth, Torquay, Stirling, Newry, Armagh, Waterford,
Kilkenny, Sligo, Letterkenny, Tralee, Lethbridge, Kamloops, Nanaimo, Prince George, Brantford, Guelph,
Oshawa, Mississauga, Brampton, Sherbrooke, Trois-Rivieres, Saguenay, Saint John, Sault Ste. Marie, Timmins,
Ballarat, Bendigo, Wollongong, Launceston, Toowoomba, Rockhampton, Palmerston North, Invercargill,
Queenstown, Whangarei, Puebla, Merida, Acapulco, Culiacan, Nuevo Laredo, Matamoros, Reynosa, Oaxaca,
Quetzaltenango, Barranquilla, Bucaramanga, Cucuta, Barquisimeto, Ciudad Guayana, Iquitos, Antofagasta, La
Plata, Bahia Blanca, Goiania, Campinas, Florianopolis, Cuiaba
"""


def _plain(name: str) -> str:
    """The name in small letters and without the marks above them: "İSTANBUL", "Lomé"."""
    if name.isascii():
        return name.lower()
    parts = unicodedata.normalize("NFKD", name.lower())
    return "".join(c for c in parts if not unicodedata.combining(c))


CITIES = frozenset(_plain(" ".join(name.split())) for name in CITY_NAMES.split(","))

# States and countries as they follow a city in a dateline.
REGION_NAMES = """
Ala., Alaska, Ariz., Ark., Calif., Colo., Conn., D.C., DC, Del., Fla., Ga., Hawaii, Idaho, Ill., Ind., Iowa,
Kan., Ky., La., Maine, Mass., Md., Mich., Minn., Miss., Mo., Mont., N.C., N.D., N.H., N.J., N.M., N.Y.,
Neb., Nev., Ohio, Okla., Ont., Ore., Pa., R.I., S.C., S.D., Tenn., Texas, Utah, Va., Vt., W.Va., Wash.,
Wis., Wyo., Que., B.C., Alta., Sask., Man., Afghanistan, Albania, Algeria, Argentina, Armenia, Australia,
Austria, Azerbaijan, Bangladesh, Belarus, Belgium, Bosnia, Brazil, Britain, Bulgaria, Canada, Chile, China,
Colombia, Croatia, Cuba, Cyprus, Denmark, Egypt, England, Estonia, Ethiopia, Finland, France, Georgia,
Germany, Ghana, Greece, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Jamaica,
Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Latvia, Lebanon, Libya, Lithuania, Malaysia, Mexico,
Moldova, Mongolia, Morocco, Myanmar, Nepal, Netherlands, New Zealand, Nigeria, Northern Ireland, Norway,
Oman, Pakistan, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Saudi Arabia, Scotland, Serbia,
Slovakia, Slovenia, South Africa, South Korea, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan,
Thailand, Tunisia, Turkey, Türkiye, UAE, Uganda, UK, Ukraine, United Arab Emirates, United Kingdom, United
States, USA, US, Uzbekistan, Venezuela, Vietnam, Wales, West Bank, Yemen, Zambia, Zimbabwe, Florida,
California, Michigan, Oregon, Virginia, Arizona, Minnesota, Tennessee, Angola, Bahamas, Bahrain, Barbados,
Benin, Bhutan, Bolivia, Botswana, Brunei, Burkina Faso, Burundi, Cambodia, Cameroon, Chad, Costa Rica, Czech
Republic, Czechia, Djibouti, Dominican Republic, Ecuador, El Salvador, Eritrea, Eswatini, Fiji, Gabon,
Gambia, Gaza Strip, Guatemala, Guinea, Guyana, Haiti, Honduras, Ivory Coast, Kyrgyzstan, Laos, Lesotho,
Liberia, Liechtenstein, Luxembourg, Madagascar, Malawi, Maldives, Mali, Malta, Mauritania, Mauritius,
Monaco, Montenegro, Mozambique, Namibia, Nicaragua, Niger, North Macedonia, North Korea, Panama, Papua New
Guinea, Paraguay, Rwanda, Samoa, Senegal, Seychelles, Sierra Leone, Singapore, Solomon Islands, Somalia,
Somaliland, South Sudan, Suriname, Tajikistan, Tanzania, Timor-Leste, Togo, Tonga, Trinidad and Tobago,
Turkmenistan, Uruguay, Vanuatu, Vatican, Hong Kong, Puerto Rico, Crimea, Kashmir, Alabama, Arkansas,
Colorado, Connecticut, Delaware, Illinois, Indiana, Kansas, Kentucky, Louisiana, Maryland, Massachusetts,
Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North
Carolina, North Dakota, Oklahoma, Pennsylvania, Rhode Island, South Carolina, South Dakota, Vermont,
Washington, West Virginia, Wisconsin, Wyoming, Ontario, Quebec, Alberta, Manitoba, Saskatchewan, British
Columbia, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut, Queensland, Tasmania, New South Wales,
South Australia, Western Australia, N.S., N.B., QC, BC, AB, SK, MB, NS, N.L., P.E.I., AL, AK, AZ, AR, CA,
CO, CT, DE, FL, GA, HI, ID, IL, IA, KS, KY, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH,
OK, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY
"""

REGIONS = frozenset(" ".join(name.split()).lower() for name in REGION_NAMES.split(","))


def is_city(name: str) -> bool:
    """Whether the name is that of a city in the table, in any case of letters."""
    return _plain(name.strip(" .,")) in CITIES


def is_region(name: str) -> bool:
    """Whether the name is a country, a state or a state's dateline abbreviation."""
    key = name.strip(" ,").lower()
    return key in REGIONS or key.rstrip(".") in REGIONS or key + "." in REGIONS


def is_abbreviated_region(name: str) -> bool:
    """Whether the name is a state's abbreviation that ends in a stop of its own."""
    return name.strip(" ,").lower().rstrip(".") + "." in REGIONS
