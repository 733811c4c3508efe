/// The gaps between a job's messages, as long as the service makes them.
///
/// Each is 30 to 120 seconds, every millisecond between equally likely. The service's other limit, 4 messages in
/// 2 minutes, follows: a fifth is at least four gaps behind the first. Source: outreach guide 2.0.0, “Bulk send”.
struct Pacing: Codable, Sendable {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func gap() -> Duration { .milliseconds(Int.random(in: 30_000...120_000, using: &random)) }
}
