import Cron

/// Answers requests one after the other, and reads each zone once.
nonisolated struct CronAnswers {
  private let zones: ZoneDatabase
  private let mine: Zone
  private var known: [String: ResolvedZone] = [:]

  /// `mine` is the zone of requests that name none.
  init(zones: ZoneDatabase, mine: Zone) {
    self.zones = zones
    do throws(ZoneError) {
      self.mine = try zones.resolve(mine.name).zone
    } catch {
      self.mine = mine
    }
  }

  mutating func answer(_ request: CronRequest, now: GivenInstant) throws(CronRefusal) -> CronAnswer {
    let expression = try expression(request.expression)
    var named: ResolvedZone?
    if let name = request.zone { named = try zone(name) }
    return CronAnswer(
      expression, in: named?.zone ?? mine, alias: named?.alias, database: zones.version,
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

  private mutating func zone(_ name: String) throws(CronRefusal) -> ResolvedZone {
    if let zone = known[name] { return zone }
    do throws(ZoneError) {
      let zone = try zones.resolve(name)
      known[name] = zone
      return zone
    } catch {
      throw .zone(error)
    }
  }

  private func start(_ text: String?, now: GivenInstant) throws(CronRefusal) -> GivenInstant {
    guard let text else { return now }
    guard let instant = GivenInstant(iso: text) else { throw .instant(text) }
    return instant
  }
}
