/// People in the order they joined, each number once; small even for a hundred thousand.
///
/// A number is kept as its digits. The name of an invented person is made up from the number when it is asked for.
struct Roster: Sendable {
  private(set) var numbers: [UInt64]
  let invented: Range<UInt64>
  /// Names as they were stated; a stated absence of a name too.
  private(set) var statedNames: [UInt64: String?] = [:]

  var count: Int { numbers.count }

  init() {
    self.init(invented: 0..<0)
  }

  init(invented: Range<UInt64>) {
    self.init(invented: invented, numbers: Array(invented), statedNames: [:])
  }

  init(invented: Range<UInt64>, numbers: [UInt64], statedNames: [UInt64: String?]) {
    self.invented = invented
    self.numbers = numbers
    self.statedNames = statedNames
  }

  func name(of number: UInt64) -> String? {
    if let stated = statedNames[number] { return stated }
    return invented.contains(number) ? Person.name(of: number) : nil
  }

  /// Adds those whose number is not there yet; returns how many that were.
  @discardableResult
  mutating func add(_ contacts: [StatedContact]) -> Int {
    var known = Set(numbers)
    var added = 0
    for contact in contacts where known.insert(contact.number).inserted {
      numbers.append(contact.number)
      statedNames.updateValue(contact.name, forKey: contact.number)
      added += 1
    }
    return added
  }

  /// Removes everyone for whom `condition` holds; returns how many that were.
  mutating func remove(where condition: (UInt64) -> Bool) -> Int {
    let before = numbers.count
    numbers.removeAll(where: condition)
    return before - numbers.count
  }
}
