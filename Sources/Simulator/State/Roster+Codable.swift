/// A roster in a saved state: of one that holds just its invented people, only who they are.
extension Roster: Codable {
  private enum CodingKeys: String, CodingKey {
    case invented, numbers
    case statedNames = "stated_names"
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let invented = try values.decode(Range<UInt64>.self, forKey: .invented)
    self.init(
      invented: invented, numbers: try values.decodeIfPresent([UInt64].self, forKey: .numbers) ?? Array(invented),
      statedNames: try values.decodeIfPresent([UInt64: String?].self, forKey: .statedNames) ?? [:])
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(invented, forKey: .invented)
    if !numbers.elementsEqual(invented) { try values.encode(numbers, forKey: .numbers) }
    if !statedNames.isEmpty { try values.encode(statedNames, forKey: .statedNames) }
  }
}
