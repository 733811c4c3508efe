import MoltFlow
import MoltFlowClient
import Simulator
import Testing

/// The program's own client bears every dialect.
struct DialectClientTests {
  @Test(arguments: Dialect.names.map(\.name))
  func `lists and details are read in every dialect`(name: String) async throws {
    let test = try TestServer.ruled(.default) { $0.dialect = try Dialect(name) }

    let sessions = try await test.client.send(.sessions).items
    let groups = try await test.client.send(.groups()).items
    let jobs = try await test.client.send(.jobs()).items
    let schedules = try await test.client.send(.schedules()).items
    let job = try await test.client.send(.job(jobs[1].id))
    let history = try await test.client.send(.scheduleHistory(schedules[1].id)).items

    #expect(sessions.map(\.status) == [.working, .working, .stopped])
    #expect(groups.map(\.memberCount) == [0, 9, 310, 48, 127, 2000])
    #expect(jobs.map(\.total) == [127, 310, 310, 48, 9, 310, 2000, 127])
    #expect(schedules.map(\.scheduleType) == [.cron, .monthly, .weekly, .daily, .oneTime])
    #expect(job.recipients?.count == 310)
    #expect(!history.isEmpty)
    #expect(try await test.client.send(.contacts).items.count == 50)
  }

  @Test(arguments: Dialect.names.map(\.name))
  func `commands are carried out in every dialect`(name: String) async throws {
    let test = try TestServer.ruled { $0.dialect = try Dialect(name) }
    let session = Session.ID(rawValue: test.session)

    let group = try await test.client.send(.createGroup(name: "A", members: [Member(phone: "+15550100000")]))
    _ = try await test.client.send(.renameGroup(group.id, name: "B"))
    let job = try await test.client.send(
      .createJob(sessionID: session, groupID: group.id, message: .text("Hi")))
    _ = try await test.client.send(.pauseJob(job.id))
    _ = try await test.client.send(.cancelJob(job.id))
    _ = try await test.client.send(.deleteGroup(group.id))

    #expect(test.server.jobs.map(\.status) == [.cancelled])
    #expect(test.server.groups.isEmpty)
  }

  @Test(arguments: Dialect.names.map(\.name))
  func `a refusal keeps its kind in every dialect`(name: String) async throws {
    let test = try TestServer.ruled { $0.dialect = try Dialect(name) }

    let missing = await #expect(throws: APIError.self) {
      try await test.client.send(.pauseJob(Job.ID(rawValue: "none")))
    }
    let invalid = await #expect(throws: APIError.self) {
      try await test.client.send(.createGroup(name: "", members: []))
    }

    #expect(missing == .notFound(detail: "Bulk send job not found"))
    #expect(invalid.map { "\($0)".hasPrefix("invalid(") } == true)
  }
}
