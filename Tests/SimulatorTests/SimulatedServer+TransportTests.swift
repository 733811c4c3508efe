import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct SimulatedServerTransportTests {
  @Test func `the client's models read all lists`() async throws {
    let test = TestServer(.default)

    let sessions = try await test.client.send(.sessions).items
    let groups = try await test.client.send(.groups()).items
    let jobs = try await test.client.send(.jobs()).items
    let schedules = try await test.client.send(.schedules()).items

    #expect(sessions.map(\.status) == [.working, .working, .stopped])
    #expect(groups.map(\.memberCount) == [0, 9, 310, 48, 127, 2000])
    #expect(
      jobs.map(\.status) == [.pending, .running, .running, .paused, .completed, .failed, .cancelled, .completed])
    #expect(jobs.allSatisfy { $0.total > 0 && $0.createdAt != nil && $0.groupID != nil && $0.sessionID != nil })
    #expect(schedules.map(\.scheduleType) == [.cron, .monthly, .weekly, .daily, .oneTime])
    #expect(schedules.last?.nextRunAt?.offsetSeconds == 3600)
    #expect(try await test.client.send(.whatsAppGroups).items.map(\.name).contains("Shop regulars"))
  }

  @Test func `the client's models read what commands answer`() async throws {
    let test = TestServer()
    let session = Session.ID(rawValue: test.session)

    let group = try await test.client.send(.createGroup(name: "A", members: [Member(phone: "+15550100000")]))
    let renamed = try await test.client.send(.renameGroup(group.id, name: "B"))
    let job = try await test.client.send(
      .createJob(sessionID: session, groupID: group.id, message: .media(url: "https://example.com/a", caption: "C")))
    let paused = try await test.client.send(.pauseJob(job.id))
    let cancelled = try await test.client.send(.cancelJob(job.id))
    let schedule = try await test.client.send(
      .createSchedule(
        name: "S", sessionID: session, groupID: group.id, timing: .recurring(kind: .daily, cron: "0 9 * * *"),
        message: .text("Hello"), timezone: "UTC"))
    let changed = try await test.client.send(.updateSchedule(schedule.id, ScheduleChange(name: "T")))
    _ = try await test.client.send(.cancelSchedule(schedule.id))
    _ = try await test.client.send(.deleteSchedule(schedule.id))
    _ = try await test.client.send(.deleteGroup(group.id))

    #expect(renamed?.name == "B")
    #expect(job.status == .running && job.total == 1)
    #expect(paused?.status == .paused && cancelled?.status == .cancelled)
    #expect(changed?.name == "T" && changed?.nextRunAt?.offsetSeconds == 0)
    #expect(test.server.schedules.isEmpty && test.server.groups.isEmpty)
  }

  @Test func `the client learns whom it speaks with, and that a key is wrong`() async throws {
    let server = TestServer().server

    let client = APIClient(transport: .simulated(server))

    _ = try await client.send(.sessions)

    #expect(await client.server.text == "outreach-simulator")
    for key in [nil, "mf_wrong"] {
      await #expect(throws: APIError.unauthorized) {
        try await APIClient(transport: .simulated(server, key: key)).send(.sessions)
      }
    }
  }

  @Test func `the client learns of conflicts in the server's words`() async throws {
    let test = TestServer(.default)
    let id = Job.ID(rawValue: try #require(test.server.jobs.first).id)

    await #expect(throws: APIError.conflict(detail: "A job that is completed can't be paused")) {
      try await test.client.send(.pauseJob(id))
    }
  }

  @Test @MainActor func `asking in process stays on the caller's actor`() async throws {
    let test = TestServer()
    let client = test.client
    var order: [Int] = []

    let task = Task.immediate {
      _ = try await client.send(.sessions)
      order.append(1)
    }
    order.append(2)
    try await task.value

    #expect(order == [1, 2])
  }
}
