"""Cities that stand at the head of news copy, for datelines that no mark sets off."""

from __future__ import annotations

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
Freetown, Gaborone, Gaza, Gaza City, Geneva, Georgetown, Glasgow, Goa, Guatemala City, Gurugram, Guwahati,
Hamburg, Hanoi, Harare, Havana, Hebron, Helsinki, Ho Chi Minh City, Hong Kong, Honolulu, Houston, Hyderabad,
Imphal, Indianapolis, Indore, Islamabad, Istanbul, Izmir, Jaipur, Jakarta, Jammu, Jeddah, Jerusalem,
Johannesburg, Juba, Kabul, Kampala, Kandahar, Kano, Kansas City, Karachi, Kathmandu, Kazan, Kharkiv,
Khartoum, Kherson, Kiev, Kigali, Kingston, Kinshasa, Kochi, Kolkata, Krakow, Kuala Lumpur, Kuwait City,
Kuwait, Kyiv, Kyoto, La Paz, Lagos, Lahore, Las Vegas, Lausanne, Leeds, Lima, Lisbon, Liverpool, Ljubljana,
London, Los Angeles, Luanda, Lucknow, Lusaka, Luxembourg, Lviv, Lyon, Macau, Madison, Madrid, Malé, Managua,
Manama, Manchester, Manila, Maputo, Margao, Mariupol, Marseille, Mecca, Melbourne, Memphis, Mexico City,
Miami, Milan, Milwaukee, Minneapolis, Minsk, Mogadishu, Monrovia, Montevideo, Montreal, Moscow, Mosul,
Mumbai, Munich, Muscat, Nagpur, Nairobi, Naples, Nashville, Nassau, New Delhi, New Orleans, New York, Nice,
Nicosia, Odesa, Odessa, Orlando, Osaka, Oslo, Ottawa, Oxford, Panama City, Panaji, Paris, Patna, Perth,
Peshawar, Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Podgorica, Port Louis, Port-au-Prince, Portland,
Prague, Pretoria, Pristina, Pune, Pyongyang, Quebec, Quetta, Quito, Rabat, Raipur, Ramallah, Ranchi,
Rawalpindi, Reykjavik, Riga, Rio de Janeiro, Riyadh, Rome, Rotterdam, Sacramento, Saint Petersburg, St.
Petersburg, Salt Lake City, San Antonio, San Diego, San Francisco, San Jose, San Juan, San Salvador, Sanaa,
Santiago, Santo Domingo, Sao Paulo, Sarajevo, Seattle, Seoul, Sevastopol, Shanghai, Shenzhen, Shimla,
Simferopol, Singapore, Skopje, Sofia, Srinagar, St. Louis, St. Paul, Stockholm, Strasbourg, Stuttgart, Suva,
Sydney, Taipei, Tallinn, Tampa, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, The Hague, Thimphu,
Thiruvananthapuram, Tirana, Tokyo, Toronto, Tripoli, Tucson, Tunis, Turin, Ulan Bator, Ulaanbaatar, United
Nations, Valletta, Vancouver, Varanasi, Vatican City, Venice, Vienna, Vientiane, Vijayawada, Vilnius,
Visakhapatnam, Vladivostok, Warsaw, Washington, Wellington, Wiesbaden, Windhoek, Winnipeg, Wuhan, Yangon,
Yaounde, Yekaterinburg, Yerevan, Zagreb, Zaporizhzhia, Zurich, Rafah, Khan Younis, Kramatorsk, Pokrovsk,
Vovchansk, Sumy, Mykolaiv, Chernihiv, Bakhmut, Little Rock, Oklahoma City, Raleigh, Richmond, Topeka,
Albany, Boise, Cheyenne, Des Moines, Hartford, Helena, Jackson, Juneau, Lansing, Lincoln, Louisville,
Montgomery, Montpelier, Olympia, Omaha, Providence, Salem, Santa Fe, Springfield, Tallahassee, Trenton,
Tulsa, Aspen, Noida, Ghaziabad, Surat, Kanpur, Agra, Amritsar, Ludhiana, Coimbatore, Madurai, Mangaluru,
Mysuru, Thane, Nashik, Vadodara
"""

CITIES = frozenset(" ".join(name.split()).lower() for name in CITY_NAMES.split(","))

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
Thailand, Tunisia, Turkey, Türkiye, UAE, Uganda, UK, Ukraine, United Arab Emirates, United Kingdom, USA, US,
Uzbekistan, Venezuela, Vietnam, Wales, West Bank, Yemen, Zambia, Zimbabwe, Florida, California, Michigan,
Oregon, Virginia, Arizona, Minnesota, Tennessee
"""

REGIONS = frozenset(" ".join(name.split()).lower() for name in REGION_NAMES.split(","))


def is_city(name: str) -> bool:
    """Whether the name is that of a city in the table, in any case of letters."""
    return name.strip(" .,").lower() in CITIES


def is_region(name: str) -> bool:
    """Whether the name is a country, a state or a state's dateline abbreviation."""
    key = name.strip(" ,").lower()
    return key in REGIONS or key.rstrip(".") in REGIONS
