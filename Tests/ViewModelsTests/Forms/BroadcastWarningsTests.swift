import FoundationEssentials
import MoltFlow
import Observation
import Simulator
import Synchronization
import TestSupport
import Testing

@testable import ViewModels

/// Clashes and quiet hours of a broadcast, in its form and in the question before it is sent.
///
/// It is 16:00 in Berlin: half past eight in the evening in India, half past six in Iran.
@Suite(.timeLimit(.minutes(5))) struct BroadcastWarningsTests {
  private static let unsaid = "How the service handles two sendings at once is not known here."

  /// A console with a broadcast to people of this calling code, written and not reviewed yet.
  private func written(
    to code: String, _ count: Int, beside busy: Bool = false, over wire: Wire = Wire()
  ) async throws -> ConsoleRig {
    let rig = try await ConsoleRig.running(busy ? 1 : 0, rules: .plain, over: wire)
    let people = (0..<count).map { Member(phone: "\(code)\(5_000_000 + $0)") }
    try await rig.makeGroup(named: "Night", members: people)
    await rig.console.readAgain()
    await rig.writeBroadcast(to: "Night")
    return rig
  }

  /// The lines of the question on clashes and quiet hours.
  private func warnings(_ rig: ConsoleRig) -> [ReviewLine] {
    let starts = ["Clash", "Quiet hours", "How the service", "Not compared", "Compared"]
    return rig.console.form?.review?.lines.filter { line in starts.contains { line.text.hasPrefix($0) } } ?? []
  }

  private func notes(_ rig: ConsoleRig) -> [String] { rig.field(.group)?.notes.map(\.text) ?? [] }

  @Test func `a send into the night is warned of before it is confirmed, and can be confirmed`() async throws {
    let rig = try await written(to: "+9198", 3)

    await rig.review()

    #expect(
      warnings(rig) == [
        ReviewLine("Quiet hours: 20:30-20:36 in India (3 people) is outside 09:00-20:00", mark: .warning)
      ])
    await rig.answer("3")
    #expect(rig.server.jobs.count == 1)
  }

  @Test func `a send beside another job of the session is warned of before it is confirmed`() async throws {
    let rig = try await written(to: "+4915", 3, beside: true)

    await rig.review()

    #expect(
      warnings(rig) == [
        ReviewLine(
          "Clash: this broadcast may send until 16:06, the job to Customers until 16:18 (9 left).", mark: .warning),
        ReviewLine(Self.unsaid),
      ])
    await rig.answer("3")
    #expect(rig.server.jobs.count == 2)
  }

  @Test func `the warnings stand behind how long it takes, before the text that goes out`() async throws {
    let rig = try await written(to: "+9198", 3)

    await rig.review()

    let lines = try #require(rig.console.form?.review?.lines.map(\.text))
    #expect(
      lines.suffix(3) == [
        "At the soonest 1 min, at the latest 6 min.",
        "Quiet hours: 20:30-20:36 in India (3 people) is outside 09:00-20:00", "“We are open.”",
      ])
  }

  @Test func `by day and alone the question has nothing to warn of`() async throws {
    let rig = try await written(to: "+4915", 3)

    await rig.review()

    #expect(rig.console.form?.review != nil)
    #expect(warnings(rig) == [])
    #expect(notes(rig) == [])
  }

  @Test func `a question that is made anew warns of the moment it is made`() async throws {
    let rig = try await written(to: "+98912", 44)
    await rig.review()
    #expect(warnings(rig) == [])

    await rig.pass(seconds: 180)
    #expect(warnings(rig) == [])
    await rig.answer("44")

    #expect(rig.server.jobs.isEmpty)
    #expect(
      warnings(rig) == [
        ReviewLine("Quiet hours: may be 20:00-20:01 in Iran (44 people), outside 09:00-20:00", mark: .warning)
      ])
  }

  @Test func `the form warns below the group once it is chosen, and asks the server nothing for it`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(rules: .plain, network: wire.joined)
    rig.console.openBroadcast()
    #expect(notes(rig) == [])
    wire.forget()

    await rig.choose("Клиенты", in: .group)
    #expect(
      notes(rig) == [
        "Quiet hours not checked: members not read", "Clashes not checked yet: no session is chosen",
      ])
    await rig.choose("Support", in: .session)

    #expect(
      notes(rig) == [
        "Clash: this broadcast may send until 16:18, the job to お得意様 🌸 until 23:52 (236 left).", Self.unsaid,
        "Quiet hours not checked: members not read",
      ])
    #expect(wire.routes == [])
  }

  @Test func `what the form says of now is true each minute`() async throws {
    let rig = try await written(to: "+98912", 44)
    await rig.review()
    rig.console.back()
    #expect(notes(rig) == [])
    #expect(rig.console.form?.nextWake == rig.time.now.addingTimeInterval(60))

    await rig.pass(seconds: 119)
    #expect(notes(rig) == [])

    await rig.pass(seconds: 61)
    #expect(
      rig.field(.group)?.notes == [
        FormNote("Quiet hours: may be 20:00-20:01 in Iran (44 people), outside 09:00-20:00", kind: .warning)
      ])
  }

  @Test func `once the form says something of now the console hears when that is out of date`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    rig.console.openBroadcast()
    let told = Mutex(false)
    withObservationTracking {
      _ = rig.console.nextWake
    } onChange: {
      told.withLock { $0 = true }
    }

    await rig.choose("Клиенты", in: .group)

    #expect(told.withLock { $0 })
    #expect(try #require(rig.console.nextWake) <= rig.time.now.addingTimeInterval(60))
  }

  @Test func `without a group the form has nothing to keep true`() async throws {
    let rig = try await ConsoleRig()

    rig.console.openBroadcast()

    #expect(rig.console.form?.nextWake == nil)
  }
}
