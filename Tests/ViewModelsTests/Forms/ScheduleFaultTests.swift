import MoltFlow
import MoltFlowClient
import Simulator
import Testing

@testable import ViewModels

/// A new schedule under faults: never more of them than the person confirmed.
@Suite(.timeLimit(.minutes(5))) struct ScheduleFaultTests {
  private func confirmed(on desk: ScheduleDesk, under fault: Fault? = nil) async -> ScheduleForm {
    let form = ScheduleForm(desk)
    await form.fillIn()
    await form.choose("daily", in: .timing)
    if let fault { desk.server.plan(fault) }
    await form.send()
    return form
  }

  private func made(on desk: ScheduleDesk) -> Int { desk.server.schedules.count { $0.name == "Autumn" } }

  @Test(arguments: [Fault.replyLost(.carriedOut), .garbled])
  func `one that was made without a usable reply is found at once`(fault: Fault) async throws {
    let desk = try await ScheduleDesk()

    let form = await confirmed(on: desk, under: fault)

    #expect(form.form.isFinished)
    #expect(made(on: desk) == 1)
  }

  @Test(arguments: [Fault.replyLost(.dropped), .refused(status: 500, body: "")])
  func `one that is not found waits for the person, with its text`(fault: Fault) async throws {
    let desk = try await ScheduleDesk()

    let form = await confirmed(on: desk, under: fault)
    #expect(form.form.doubt != nil)
    await form.send()
    #expect(made(on: desk) == 0)
    form.form.decideItWasNotSent()
    #expect(form.field(.text)?.text == "We are open.")
    await form.send()

    #expect(form.form.isFinished)
    #expect(made(on: desk) == 1)
  }

  @Test(arguments: [401, 403, 409, 422, 429])
  func `a refusal makes nothing and keeps the text`(status: Int) async throws {
    let desk = try await ScheduleDesk()

    let form = await confirmed(on: desk, under: .refused(status: status, body: "{}"))

    #expect(form.form.doubt == nil)
    #expect(form.form.message?.hasPrefix("Not scheduled. ") == true)
    #expect(form.field(.text)?.text == "We are open.")
    #expect(made(on: desk) == 0)
  }

  @Test func `one that appears after it was given up is not made again`() async throws {
    let desk = try await ScheduleDesk()
    let form = await confirmed(on: desk, under: .replyLost(.delayed(.seconds(60))))
    form.form.decideItWasNotSent()
    desk.time.advance(seconds: 61)

    await form.send()

    #expect(form.form.review == nil)
    #expect(
      form.form.message
        == "What you decided was not sent was carried out after all. Review it only to send once more.")
    #expect(made(on: desk) == 1)
  }

  @Test(arguments: [
    (
      "30 7 * * *",
      "The server has a new schedule of this name, but not as you confirmed it: the expression is 30 7 * * * now. "
        + "It may be yours: look at it before you schedule again."
    ), ("0 9 * * *", nil),
  ])
  func `a schedule of the same name that is otherwise is not said to be made, and the form stays`(
    cron: String, message: String?
  ) async throws {
    let desk = try await ScheduleDesk()
    let form = await confirmed(on: desk, under: .replyLost(.dropped))
    let group = try #require(desk.groups.list.items.first { $0.name == "Клиенты, осень" })
    let shop = try #require(desk.sessions.list.items.first { $0.name == "Shop" })
    _ = try await desk.workplace.client.send(
      .createSchedule(
        name: "Autumn", sessionID: shop.id, groupID: group.id, timing: .recurring(kind: .daily, cron: cron),
        message: .text("We are open."), timezone: "Europe/Berlin"))

    await form.form.lookAgain()

    #expect(form.form.doubt == nil)
    #expect(form.form.message == message)
    #expect(form.form.isFinished == (message == nil))
    #expect(made(on: desk) == 1)
  }
}
