/// Someone invented: a number of a series that no one has, and what always goes with it.
enum Person {
  /// The digits of the first number, +15550100000; a hundred thousand follow.
  static let firstNumber: UInt64 = 1_555_010_0000

  /// The numbers of so many people, from the `start`th on.
  static func numbers(_ count: Int, from start: Int = 0) -> Range<UInt64> {
    let first = firstNumber + UInt64(start)
    return first..<first + UInt64(count)
  }

  /// The name that goes with a number, in one of several scripts; some have none.
  static func name(of number: UInt64) -> String? {
    let mixed = SplitMix64.mixed(number)
    guard mixed % 12 != 0 else { return nil }
    let script = scripts[Int(mixed >> 8) % scripts.count]
    let given = script.given[Int(mixed >> 16 & 0xFFFF) % script.given.count]
    let family = script.family[Int(mixed >> 32 & 0xFFFF) % script.family.count]
    return script.isFamilyFirst ? "\(family) \(given)" : "\(given) \(family)"
  }

  /// Why messages to this number fail; nil for the most, to whom they go.
  static func failure(of number: UInt64) -> String? {
    let mixed = SplitMix64.mixed(number ^ 0xFA11)
    return mixed % 24 == 0 ? failures[Int(mixed >> 8 & 0xFFFF) % failures.count] : nil
  }

  private static let failures = [
    "Number is not on WhatsApp",
    "Recipient has not written first",
    "Recipient has blocked this number",
    "Delivery timed out",
  ]

  private static let scripts: [(given: [String], family: [String], isFamilyFirst: Bool)] = [
    (
      ["Ada", "Jonas", "Zoë", "Łucja", "Mateo", "Ingrid", "Noor", "Félix"],
      ["Brookfield", "Ångström", "Marchetti", "Okonkwo", "de la Vega", "Nowicka", "Lindqvist", "Hale"], false
    ),
    (
      ["ليلى", "كريم", "سلمى", "يوسف", "نور", "هالة"],
      ["الحداد", "المصري", "بن سالم", "الخطيب", "منصور"], false
    ),
    (
      ["נועה", "איתן", "תמר", "יונתן", "מאיה", "אורי"],
      ["גלעד", "ברקאי", "שחר", "אלמוג", "כרמי"], false
    ),
    (
      ["さくら", "健太", "美咲", "大輔", "陽菜", "翔"],
      ["青山", "星野", "小川", "藤原", "月島"], true
    ),
    (
      ["Анна", "Дмитро", "Світлана", "Павел", "Вера", "Олег"],
      ["Ветрова", "Коваль", "Лесной", "Зоренко", "Ясная"], false
    ),
    (
      ["Mia 🌻", "Sam 🚲", "Lou ☕️", "Kim 🎈"],
      ["Rivers", "Stone", "Winter", "Fields"], false
    ),
  ]
}
