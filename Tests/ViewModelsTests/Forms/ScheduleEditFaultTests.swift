import MoltFlow
import MoltFlowClient
import Simulator
import Synchronization
import Testing

@testable import ViewModels

/// A change of a schedule under faults: never lost, never said to be done when it is not known.
@Suite(.timeLimit(.minutes(5))) struct ScheduleEditFaultTests {
  private func confirmed(on desk: ScheduleDesk, under fault: Fault) async throws -> ScheduleForm {
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Autumn", in: .name)
    form.type("30 8 * * *", in: .cron)
    desk.server.plan(fault)
    await form.send()
    return form
  }

  private func isChanged(on desk: ScheduleDesk) -> Bool {
    desk.server.schedules.contains { $0.name == "Autumn" && $0.cronExpression == "30 8 * * *" }
  }

  @Test(arguments: [Fault.replyLost(.carriedOut), .garbled])
  func `one that was made without a usable reply is seen at once`(fault: Fault) async throws {
    let desk = try await ScheduleDesk()

    let form = try await confirmed(on: desk, under: fault)

    #expect(form.form.isFinished)
    #expect(isChanged(on: desk))
    #expect(desk.row?.name == "Autumn")
    #expect(desk.notice == "Changed Autumn: next Sun 22 Nov 08:30 -05:00 · 13:30 UTC · 14:30 yours")
  }

  @Test(arguments: [Fault.replyLost(.dropped), .refused(status: 500, body: "")])
  func `one that the server does not show waits for the person, with its text`(fault: Fault) async throws {
    let desk = try await ScheduleDesk()

    let form = try await confirmed(on: desk, under: fault)
    #expect(form.form.doubt != nil)
    #expect(
      form.form.doubtLines[1]
        == "The server still has the old version (last looked at 16:00:00); it may still be making the change. "
        + "It is looked for again at 16:00:05.")
    await form.send()
    #expect(!isChanged(on: desk))

    form.form.decideItWasNotSent()
    #expect(form.field(.name)?.text == "Autumn")
    await form.send()
    #expect(form.form.isFinished)
    #expect(isChanged(on: desk))
  }

  @Test func `one that is made late is found by a later look`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await confirmed(on: desk, under: .replyLost(.delayed(.seconds(3))))
    #expect(form.form.doubt != nil)

    desk.time.advance(seconds: 5)
    await form.form.wake(at: desk.time.now)

    #expect(form.form.isFinished)
    #expect(desk.row?.name == "Autumn")
  }

  @Test func `one that appears after it was given up is said, and leaves nothing to send`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await confirmed(on: desk, under: .replyLost(.delayed(.seconds(60))))
    form.form.decideItWasNotSent()
    desk.time.advance(seconds: 61)

    await form.send()
    #expect(
      form.form.message
        == "What you decided was not sent was carried out after all. Review it only to send once more.")
    await form.send()

    #expect(form.form.message == "Nothing is changed, so there is nothing to send.")
    #expect(isChanged(on: desk))
  }

  @Test func `what the server has in a third way is not taken for either`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await confirmed(on: desk, under: .replyLost(.dropped))
    let schedule = try #require(desk.schedules.selected)
    _ = try await desk.workplace.client.send(.updateSchedule(schedule.id, ScheduleChange(name: "Hers")))

    await form.form.lookAgain()

    #expect(
      form.form.doubtLines[1].hasPrefix(
        "The server's version is neither the old one nor the one asked for (last looked at 16:00:00); "
          + "somebody else may have changed it."))
  }

  @Test(arguments: ["", #", "name": "Autumn""#])
  func `a server that does not say all that was to change is said to have it neither as before nor otherwise`(
    part: String
  ) async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let id = try #require(desk.schedules.selected).id
    let requests = Count()
    // Read for the form, for the review and for the send; what the first look reads says neither name nor times.
    desk.server.plan(.refused(status: 200, body: #"{"id": "\#(id)", "status": "active"\#(part)}"#)) {
      $0 == .schedule(id) && requests.next() == 4
    }

    let form = try await confirmed(on: desk, under: .replyLost(.carriedOut))

    #expect(form.form.doubt != nil)
    #expect(
      form.form.doubtLines[1].hasPrefix(
        "The server does not say all that was to change (last looked at 16:00:00); look for it in the MoltFlow dashboard."
      ))
  }

  @Test func `one that is deleted while nobody knows leaves the form with its text`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await confirmed(on: desk, under: .replyLost(.dropped))
    let schedule = try #require(desk.schedules.selected)
    desk.server.plan(.refused(status: 404, body: "{}")) { $0 == .schedule(schedule.id) }

    await form.form.lookAgain()

    #expect(form.form.doubt == nil)
    #expect(form.form.message == "The server does not have this schedule any more.")
    #expect(form.field(.name)?.text == "Autumn")
  }

  @Test(arguments: [401, 403, 409, 422, 429])
  func `a refusal changes nothing and keeps the text`(status: Int) async throws {
    let desk = try await ScheduleDesk()

    let form = try await confirmed(on: desk, under: .refused(status: status, body: "{}"))

    #expect(form.form.doubt == nil)
    #expect(form.form.message?.hasPrefix("Not changed. ") == true)
    #expect(form.field(.name)?.text == "Autumn")
    #expect(!isChanged(on: desk))
  }

  @Test func `a refusal stands at the field it is about`() async throws {
    let desk = try await ScheduleDesk()

    let form = try await confirmed(
      on: desk,
      under: .refused(
        status: 422, body: #"{"detail": [{"loc": ["body", "cron_expression"], "msg": "weekdays only"}]}"#))

    #expect(form.field(.cron)?.problem == "weekdays only")
  }

  @Test func `a change that misses something else leaves the schedule, which is there, in the list`() async throws {
    let desk = try await ScheduleDesk()

    let form = try await confirmed(on: desk, under: .refused(status: 404, body: "{}"))

    #expect(form.form.message == "Not changed. The server does not have this. Press ^R to read the list again.")
    #expect(desk.row?.name == "Good morning")
  }

  @Test func `one that is not there any more leaves the list`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let id = try #require(desk.schedules.selected).id
    let requests = Count()
    // Read for the form, for the review and for the send; after the change read once more, and gone.
    desk.server.plan(.refused(status: 404, body: "{}")) { $0 == .schedule(id) && requests.next() == 4 }

    let form = try await confirmed(on: desk, under: .refused(status: 404, body: "{}"))

    #expect(form.form.message == "The server does not have this schedule any more.")
    #expect(desk.row == nil)
  }

  @Test func `a reply that is about another schedule is not taken for it`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Autumn", in: .name)
    let id = try #require(desk.schedules.selected).id
    let body = #"{"id": "x", "name": "Good morning", "status": "active", "schedule_type": "daily"}"#
    desk.server.plan(.refused(status: 200, body: body)) { $0 == .schedule(id) }

    await form.send()

    #expect(form.form.review == nil)
    #expect(
      form.form.message
        == "The schedule can't be read now, so nothing is changed. The answer to GET /scheduled-messages/{id} "
        + "(status 200) can't be used; it holds the id of another. Press ^R to read again.")
    #expect(!desk.schedules.list.items.contains { $0.id.rawValue == "x" })
    #expect(desk.server.schedules.allSatisfy { $0.name != "Autumn" })
  }

  @Test func `nothing is sent while the schedule can't be read`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Autumn", in: .name)
    desk.server.goAway()

    await form.form.startReview()

    #expect(form.form.review == nil)
    #expect(form.form.message?.hasPrefix("The schedule can't be read now, so nothing is changed. ") == true)
  }
}

/// Counts from one on.
nonisolated private final class Count: Sendable {
  private let value = Atomic(0)

  func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}
