import Cron
import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Testing

@testable import ViewModels

@MainActor
struct SessionSendingsTests {
  private let shop = Session.ID(rawValue: "shop")
  private let zones = ZoneCache(ZoneDatabase(folder: ScheduleDesk.zoneFolder))

  /// A list that was read, as far as `isRead` says.
  private func list<Item>(_ items: [Item], isRead: Bool = true, hasMore: Bool = false) async -> ServerList<Item>
  where Item: Equatable & Identifiable & Sendable, Item.ID: Sendable {
    let list = ServerList<Item>(every: 60, now: { Date(timeIntervalSince1970: 0) }) { _, _ throws(APIError) in
      Listing(items: items, hasMore: hasMore)
    }
    if isRead { await list.read() }
    return list
  }

  private func job(
    _ id: String, from session: String? = "shop", _ status: Job.Status = .running, total: Int = 10
  ) -> Job {
    Job(
      id: Job.ID(rawValue: id), sessionID: session.map { Session.ID(rawValue: $0) }, status: status, total: total,
      sent: min(3, total))
  }

  private func schedule(
    _ name: String, from session: String? = "shop", _ status: ScheduledMessage.Status = .active,
    cron: String? = "0 9 * * *"
  ) -> ScheduledMessage {
    ScheduledMessage(
      id: ScheduledMessage.ID(rawValue: name), name: name, status: status, scheduleType: .daily, cronExpression: cron,
      sessionID: session.map { Session.ID(rawValue: $0) })
  }

  private func sendings(jobs: [Job], besides own: RunWatch.Own? = nil) async -> SessionSendings {
    var sendings = SessionSendings(shop)
    sendings.add(await list(jobs), besides: own) { $0.id.rawValue }
    return sendings
  }

  private func sendings(
    schedules: [ScheduledMessage], besides own: RunWatch.Own? = nil, recipients: Int? = 5
  ) async -> SessionSendings {
    var sendings = SessionSendings(shop)
    sendings.add(await list(schedules), besides: own, zones: zones, begun: { _ in nil }) { _ in recipients }
    return sendings
  }

  @Test func `jobs of the session that are not over are compared by those left of them`() async {
    let sendings = await sendings(jobs: [
      job("runs"), job("waits", .pending), job("rests", .paused), job("done", .completed), job("failed", .failed),
      job("cancelled", .cancelled), job("other", from: "support"), job("odd", .other("queued")),
    ])

    #expect(sendings.others.map(\.name) == ["runs", "waits", "rests", "odd"])
    #expect(sendings.others.map(\.recipients) == [7, 7, 7, 7])
    #expect(sendings.gaps == [])
  }

  @Test func `schedules of the session that run by themselves are compared by their group's count`() async {
    let sendings = await sendings(
      schedules: [
        schedule("runs"), schedule("rests", .paused), schedule("done", .completed), schedule("cancelled", .cancelled),
        schedule("failed", .failed), schedule("other", from: "support"), schedule("odd", .other("live")),
        schedule("own"),
      ], besides: .schedule("own"))

    #expect(sendings.others.map(\.name) == ["runs", "odd"])
    #expect(sendings.others.map(\.recipients) == [5, 5])
    #expect(sendings.gaps == [])
  }

  @Test func `what is not known of one is said with its name`() async {
    let jobs = await sendings(jobs: [job("a", from: nil), job("b", total: 0)])
    let schedules = await sendings(schedules: [schedule("c", from: nil), schedule("d", cron: "at night")])
    let uncounted = await sendings(schedules: [schedule("e")], recipients: nil)

    #expect(
      jobs.gaps == [
        "Not compared with the job to a: its session is not known.",
        "Not compared with the job to b: its number of recipients is not known.",
      ])
    #expect(
      schedules.gaps == [
        "Not compared with the schedule c: its session is not known.",
        "Not compared with the schedule d: its times are not known here.",
      ])
    #expect(uncounted.gaps == ["Not compared with the schedule e: its number of recipients is not known."])
    #expect((jobs.others + schedules.others + uncounted.others).isEmpty)
  }

  @Test func `what is not known of several is said once`() async {
    var sendings = await sendings(jobs: [job("a", from: nil), job("b", total: 0)])
    sendings.add(
      await list([schedule("c", from: nil), schedule("d"), schedule("e", cron: nil), schedule("f", cron: nil)]),
      besides: nil, zones: zones, begun: { _ in nil }
    ) { $0.name == "d" ? nil : 5 }

    #expect(
      sendings.gaps == [
        "Not compared with 2 jobs or schedules: their sessions are not known.",
        "Not compared with 2 jobs or schedules: their numbers of recipients are not known.",
        "Not compared with 2 jobs or schedules: their times are not known here.",
      ])
  }

  @Test func `lists that are not read, or not to their end, are no proof`() async {
    var unread = SessionSendings(shop)
    unread.add(await list([job("a")], isRead: false), besides: nil) { $0.id.rawValue }
    var partial = SessionSendings(shop)
    partial.add(await list([schedule("b")], hasMore: true), besides: nil, zones: zones, begun: { _ in nil }) { _ in 5 }

    #expect(unread.gaps == ["Not compared with jobs: they are not read."])
    #expect(partial.gaps == ["Compared with the schedules read so far only."])
    #expect(partial.others.map(\.name) == ["b"])
  }

  @Test func `a list that can't be read any more is compared as it was, and said to be so`() async {
    let failing = await list([job("a")])
    failing.fail(.unreachable(reason: "no route"), of: failing.begin())
    var sendings = SessionSendings(shop)
    sendings.add(failing, besides: nil) { $0.id.rawValue }

    #expect(sendings.gaps == ["Compared with the jobs as last read: they can't be read now."])
    #expect(sendings.others.map(\.name) == ["a"])
  }

  @Test func `no more than a hundred schedules are compared`() async {
    let sendings = await sendings(schedules: (0...100).map { schedule("s\($0)") })

    #expect(sendings.others.count == 100)
    #expect(sendings.gaps == ["Compared with 100 schedules of this session only."])
  }
}
