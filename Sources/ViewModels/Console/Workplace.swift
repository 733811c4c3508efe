public import Cron
public import MoltFlowClient

/// What every view model works with: the server, the time, the zones and files, all passed in.
public struct Workplace: Sendable {
  public let client: APIClient
  public let time: TimeSource
  public let zones: ZoneDatabase
  /// Where a person has something saved.
  public let files: Files
  /// The zone in which the person reads times, and where it is known from.
  public let mine: MyZone
  /// When people may get messages, on their own clocks.
  public let hours: QuietHours
  /// Seconds of ``time`` that pass in one second of the person's: more than one in a demo.
  public let pace: Double
  /// Random numbers in `0..<1`, for the jitter of retries.
  public let random: @Sendable () -> Double

  public init(
    client: APIClient, time: TimeSource, pace: Double = 1, zones: ZoneDatabase, files: Files, mine: MyZone,
    hours: QuietHours = .usual, random: @escaping @Sendable () -> Double
  ) {
    self.pace = pace
    self.client = client
    self.time = time
    self.zones = zones
    self.files = files
    self.mine = mine
    self.hours = hours
    self.random = random
  }

  /// For how many seconds a review holds: 2 minutes of the person's; what is answered later is reviewed anew.
  var reviewLasts: Double { 120 * pace }

  var words: TimeWords { TimeWords(zone: mine.zone) }
}

/// The person's own time zone.
public struct MyZone: Sendable {
  /// Where a zone is known from; over SSH the host's zone is not the person's, so the screen says which it is.
  public enum Source: String, Sendable { case option, environment, host, unknown }

  public let zone: Zone
  public let source: Source

  public init(zone: Zone, source: Source) {
    self.zone = zone
    self.source = source
  }

  /// One sentence for the start where UTC stands in for a zone that is not known.
  public var notice: String? {
    guard source == .unknown else { return nil }
    return "Your time zone is not known here, so times are UTC. Start with --my-zone, such as --my-zone Europe/Paris."
  }

  /// What a clock in this zone is labelled with.
  public var label: String {
    switch source {
    case .option, .environment: "yours"
    case .host, .unknown: "this host"
    }
  }
}
