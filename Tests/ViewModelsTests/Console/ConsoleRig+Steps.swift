import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport

@testable import ViewModels

/// What a person does in the console, in steps that tests share.
extension ConsoleRig {
  /// An account with nothing but `count` running jobs to nine people, the newest selected, and all streams open.
  static func running(
    _ count: Int, rules: ServerRules = .tested, over wire: Wire = Wire()
  ) async throws -> ConsoleRig {
    let rig = try await ConsoleRig(.empty, rules: rules, network: wire.joined)
    let client = rig.console.workplace.client
    let people = (1...9).map { Member(phone: "+1555014000\($0)", name: "Person \($0)") }
    let group = try await client.send(.createGroup(name: "Customers", members: people))
    for number in 0..<count {
      let session = rig.console.sessions.list.items[0].id
      _ = try await client.send(.createJob(sessionID: session, groupID: group.id, message: .text("Text \(number)")))
    }
    await rig.console.readAgain()
    await rig.streamsCaughtUp()
    rig.draw()
    wire.forget()
    return rig
  }

  /// Answers the question on screen, once it is drawn: with a letter, or with a number and Enter.
  func answer(_ text: String) async {
    draw()
    guard let question = console.question else { return }
    await question.type(text)
    if case .number = question.answer { await question.submit() }
    draw()
  }

  /// The last question of the open form, on screen.
  func review() async {
    await console.form?.startReview()
    draw()
  }

  /// Opens a broadcast to the group of that name and fills it in; nothing is asked of the server yet.
  func writeBroadcast(to group: String = "Клиенты, осень", from session: String = "Shop", text: String = "We are open.")
    async
  {
    console.focus(on: .groups)
    select(group: group)
    console.openBroadcast()
    await choose(session, in: .session)
    write(text, in: .text)
  }

  /// A broadcast to nine people, reviewed and confirmed.
  func sendBroadcast() async {
    await writeBroadcast()
    await review()
    await answer("9")
  }

  func select(group name: String) {
    if let group = console.groups.list.items.first(where: { $0.name == name }) { console.groups.select(group.id) }
  }

  /// Selects the first job in `status`.
  @discardableResult
  func select(_ status: Job.Status) -> Job? {
    guard let job = console.jobs.list.items.first(where: { $0.status == status }) else { return nil }
    console.jobs.select(job.id)
    return job
  }

  /// Replaces what stands in a field of the open form.
  func write(_ text: String, in id: FormField.ID) {
    guard let form = console.form else { return }
    while form.focus > 0 { form.previousField() }
    while let focused = form.focused, focused.id != id { form.nextField() }
    form.edit { input in
      input.move(to: .max)
      input.clear()
      input.insert(text)
    }
  }

  /// Takes the first option of a picker that matches `text`.
  func choose(_ text: String, in id: FormField.ID) async {
    write(text, in: id)
    await console.form?.enter()
  }

  func field(_ id: FormField.ID) -> FormField? { console.form?.fields[id] }

  /// The row of the selected job.
  var jobRow: JobRow? { console.jobs.rows.first(where: \.isSelected) }

  /// The selected job as the server has it.
  var serverJob: SimulatedJob? { server.jobs.first { $0.id == console.jobs.selectedID?.rawValue } }

  func row(_ id: Job.ID) -> JobRow? { console.jobs.rows.first { $0.id == id } }
}

nonisolated extension Route {
  var isJob: Bool { if case .job = self { true } else { false } }
  var isStream: Bool { if case .jobProgress = self { true } else { false } }
  var isGroup: Bool { if case .group = self { true } else { false } }
}
