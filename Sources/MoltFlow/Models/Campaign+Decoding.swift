extension Campaign: ServerObject {
  static let listNames = ["campaigns"]
  static let objectNames = ["campaign", "analytics"]

  /// Fails when nothing is said.
  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    let failures = fields.value(Breakdown.self, under: "failure_breakdown", "failures", "failure_reasons")
    let contacts = fields.value(ReadableItems<Recipient>.self, under: "contacts", "recipients", "contact_statuses")
    let read = ["delivery_rate", "messages_per_minute", failures?.name, contacts?.name].compactMap { $0 }
    self.init(
      deliveryRate: fields.shown("delivery_rate"),
      messagesPerMinute: fields.shown("messages_per_minute"),
      failures: failures?.value.failures ?? [],
      contacts: contacts?.value.items ?? [],
      facts: fields.facts(besides: Set(read))
    )
    try fields.require(self != Campaign())
  }
}

/// The failures as an object of reasons and counts, or as a list of objects.
private struct Breakdown: Decodable {
  let failures: [Campaign.Failure]

  init(from decoder: any Decoder) throws {
    // No object is no failure here: the reasons may come as a list.
    guard let fields = try? Fields(decoder) else {
      failures = try ReadableItems(from: decoder).items
      return
    }
    failures = fields.names.compactMap { name in
      fields.count(name).map { Campaign.Failure(reason: name, count: $0) }
    }
    try fields.require(failures.count == fields.names.count)
  }
}

extension Campaign.Failure: Decodable {
  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    let reason = fields.text("reason", "error", "error_message", "failure_reason", "category", "code")
    try fields.require(reason != nil)
    self.init(reason: reason ?? "", count: fields.count("count", "total"))
  }
}
