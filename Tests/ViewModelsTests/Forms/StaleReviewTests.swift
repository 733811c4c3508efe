import FoundationEssentials
import MoltFlow
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// A check speaks of the moment when it was read: answered much later, it is made anew, and nothing is sent.
@Suite(.timeLimit(.minutes(5))) struct StaleReviewTests {
  @Test func `a broadcast confirmed after more than 2 minutes is checked anew`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(.empty, network: wire.joined)
    let nine = (1...9).map { Member(phone: "+1555014000\($0)", name: "Person \($0)") }
    try await rig.makeGroup(named: "Customers", members: nine)
    await rig.console.readAgain()
    await rig.writeBroadcast(to: "Customers")
    await rig.review()
    wire.forget()

    await rig.pass(seconds: 121)
    await rig.answer("9")

    #expect(wire.commands == [])
    let review = try #require(rig.console.question)
    #expect(
      review.lines.first == ReviewLine("The check was more than 2 minutes old: here is a new one.", mark: .warning))
    #expect(review.lines.map(\.text).contains("To Customers: 9 members, read at 16:02."))
    #expect(review.typed.isEmpty)

    await rig.answer("9")
    #expect(wire.commands == [.createJob])
  }

  @Test func `in a demo of 20 times the pace the 2 minutes are those of the person`() async throws {
    let rig = try await ConsoleRig(pace: 20)
    await rig.writeBroadcast()
    await rig.review()

    await rig.pass(seconds: 2400)
    await rig.answer("9")

    #expect(rig.console.form == nil)
    #expect(rig.server.jobs.count == 9)
  }

  @Test func `within 2 minutes it is sent`() async throws {
    let rig = try await ConsoleRig()
    await rig.writeBroadcast()
    await rig.review()

    await rig.pass(seconds: 120)
    await rig.answer("9")

    #expect(rig.console.form == nil)
    #expect(rig.server.jobs.count == 9)
  }

  @Test func `a new check that can't be made says why, and nothing is sent`() async throws {
    let rig = try await ConsoleRig()
    await rig.writeBroadcast()
    await rig.review()
    await rig.pass(seconds: 121)
    rig.server.plan(.refused(status: 503, body: "{}")) { $0 == .sessions }

    await rig.answer("9")

    #expect(rig.console.question == nil)
    #expect(rig.console.form?.message?.hasPrefix("The sessions can't be read now, so nothing can be sent.") == true)
    #expect(rig.server.jobs.count == 8)
  }

  @Test func `a schedule is checked anew as well; a new group, of which nothing was read, is made`() async throws {
    let rig = try await ConsoleRig()
    rig.console.openNewGroup()
    rig.write("Coats", in: .name)
    await rig.review()
    await rig.pass(seconds: 300)
    await rig.answer("y")
    #expect(rig.server.groups.last?.name == "Coats")

    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.fillIn()
    await form.form.startReview()
    form.form.review?.didDraw(0..<1, of: 1, width: 40)
    desk.time.advance(seconds: 121)
    await form.form.review?.type("y")

    #expect(desk.server.schedules.count == 5)
    #expect(form.form.review?.lines.first?.text == "The check was more than 2 minutes old: here is a new one.")
  }

  @Test func `a schedule confirmed once its first run is over is checked anew`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk, zone: "UTC")
    await form.fillIn()
    form.type("*/5 * * * *", in: .cron)
    desk.time.advance(seconds: 240)
    await form.form.startReview()
    #expect(form.form.review?.lines.contains { $0.text.contains(" November 2026 at 15:05 ") } == true)
    form.form.review?.didDraw(0..<1, of: 1, width: 40)

    desk.time.advance(seconds: 60)
    await form.form.review?.type("y")

    #expect(desk.server.schedules.count == 5)
    #expect(form.form.review?.lines.first?.text == "Its first run would have begun by now: here is a new check.")
    #expect(form.form.review?.lines.contains { $0.text.contains(" November 2026 at 15:10 ") } == true)
  }

  @Test func `one that runs more often than a check lasts is taken, and its first run is the next one`() async throws {
    let desk = try await ScheduleDesk(pace: 20)
    let form = ScheduleForm(desk, zone: "UTC")
    await form.fillIn()
    form.type("*/5 * * * *", in: .cron)
    await form.form.startReview()
    form.form.review?.didDraw(0..<1, of: 1, width: 40)

    desk.time.advance(seconds: 660)
    await form.form.review?.type("y")

    #expect(desk.server.schedules.count == 6)
    #expect(desk.notice == "Scheduled Autumn: first Sat 21 Nov 15:15 +00:00 · 16:15 yours")
  }

  @Test(arguments: [
    // A paused schedule waits for no run.
    ("Good morning", "0 9 * * *", "Its first run would have begun by now: here is a new check."),
    ("Weekly offer", "1 * * * *", nil),
  ])
  func `so is a change whose first run is over`(name: String, sent: String, reason: String?) async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: name)
    let id = try #require(desk.schedules.selected).id.rawValue
    form.type("1 * * * *", in: .cron)
    await form.form.startReview()
    form.form.review?.didDraw(0..<1, of: 1, width: 40)

    desk.time.advance(seconds: 61)
    await form.form.review?.type("y")

    #expect(desk.server.schedules.first { $0.id == id }?.cronExpression == sent)
    #expect(form.form.review?.lines.first?.text == reason)
  }

  @Test func `so is a change once a run is due that was to come before it`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    let schedule = try #require(desk.schedules.selected)
    let next = try #require(schedule.nextRunAt).date
    desk.time.advance(seconds: next.timeIntervalSince(desk.time.now) - 60)
    form.type("Good evening", in: .name)
    await form.form.startReview()
    #expect(
      form.form.review?.lines.last?.text == "It runs in 60 s as it stands: that run may come before the change.")
    form.form.review?.didDraw(0..<1, of: 1, width: 40)

    desk.time.advance(seconds: 61)
    await form.form.review?.type("y")

    #expect(desk.server.schedules.first { $0.id == schedule.id.rawValue }?.name == "Good morning")
    #expect(form.form.review?.lines.first?.text == "It was due to run meanwhile, as it stands: here is a new check.")
    #expect(form.form.review?.lines.contains { $0.text.contains("It runs in") } == false)

    form.form.review?.didDraw(0..<1, of: 1, width: 40)
    await form.form.review?.type("y")
    #expect(desk.server.schedules.first { $0.id == schedule.id.rawValue }?.name == "Good evening")
  }

  @Test func `a change of what runs more often than a check lasts is made`() async throws {
    let desk = try await ScheduleDesk(pace: 20)
    let often = try await ScheduleForm(desk, editing: "Good morning")
    let id = try #require(desk.schedules.selected).id.rawValue
    often.type("*/5 * * * *", in: .cron)
    await often.form.startReview()
    often.form.review?.didDraw(0..<1, of: 1, width: 40)
    await often.form.review?.type("y")
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Good evening", in: .name)
    await form.form.startReview()
    form.form.review?.didDraw(0..<1, of: 1, width: 40)

    desk.time.advance(seconds: 660)
    await form.form.review?.type("y")

    #expect(desk.server.schedules.first { $0.id == id }?.cronExpression == "*/5 * * * *")
    #expect(desk.server.schedules.first { $0.id == id }?.name == "Good evening")
  }
}
