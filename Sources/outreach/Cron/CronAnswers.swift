import Cron

/// Answers requests one after the other, and reads each zone once.
nonisolated struct CronAnswers {
  private let zones: ZoneDatabase
  private let mine: ResolvedZone
  private let unreadableSetting: String?
  private var known: [String: ResolvedZone] = [:]
  /// Read once a zone is asked for that is not known.
  private var picker: ZonePicker?

  /// `mine` is the zone of requests that name none; they are refused where `TZ` is set to something that names none.
  init(zones: ZoneDatabase, mine: Zone, unreadableSetting: String? = nil) {
    self.zones = zones
    self.unreadableSetting = unreadableSetting
    do throws(ZoneError) {
      self.mine = try zones.resolve(mine.name)
    } catch {
      self.mine = ResolvedZone(zone: mine, alias: nil)
    }
  }

  mutating func answer(_ request: CronRequest, now: GivenInstant) throws(CronRefusal) -> CronAnswer {
    let expression = try expression(request.expression)
    var resolved = mine
    if let name = request.zone {
      resolved = try zone(name, now: now)
    } else if let unreadableSetting {
      throw .setting(unreadableSetting)
    }
    return CronAnswer(
      expression, in: resolved.zone, alias: resolved.alias, database: zones.version,
      from: try start(request.after, now: now), count: request.count, isBackwards: request.isBackwards)
  }

  /// The line of JSON for a line of `--batch`.
  mutating func reply(toLine line: [UInt8], now: GivenInstant) -> String {
    do throws(CronRefusal) {
      return try answer(try CronRequest(line: line), now: now).json
    } catch {
      return error.json
    }
  }

  private func expression(_ text: String) throws(CronRefusal) -> CronExpression {
    do throws(CronError) {
      return try CronExpression(text)
    } catch {
      throw .expression(error)
    }
  }

  private mutating func zone(_ name: String, now: GivenInstant) throws(CronRefusal) -> ResolvedZone {
    if let zone = known[name] { return zone }
    do throws(ZoneError) {
      let zone = try zones.resolve(name)
      known[name] = zone
      return zone
    } catch {
      throw .zone(error, perhaps: places(for: name, error, now: now))
    }
  }

  /// The zones that a picker finds by what was given for a name; none where the name is right.
  private mutating func places(for name: String, _ error: ZoneError, now: GivenInstant) -> [String] {
    guard case .unknown = error, name.contains(where: { !$0.isWhitespace }) else { return [] }
    let picker = picker ?? ZonePicker(zones)
    self.picker = picker
    return picker.choices(for: name, at: now.floor).map(\.place.zoneName)
  }

  private func start(_ text: String?, now: GivenInstant) throws(CronRefusal) -> GivenInstant {
    guard let text else { return now }
    guard let instant = GivenInstant(iso: text) else { throw .instant(text) }
    return instant
  }
}
