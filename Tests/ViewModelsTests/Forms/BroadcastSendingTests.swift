import MoltFlow
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Default scenario: eight jobs, and nine people in “Клиенты, осень”.
@Suite(.timeLimit(.minutes(5))) struct BroadcastSendingTests {
  @Test func `a broadcast that is confirmed is sent once, and shown`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)

    await rig.sendBroadcast()

    #expect(rig.server.jobs.count == 9)
    #expect(wire.commands == [.createJob])
    #expect(rig.console.form == nil)
    #expect(rig.jobRow?.text == "We are open.")
    #expect(rig.notice == "Sending to 9 recipients.")
  }

  @Test func `the list is read just before the POST`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    await rig.writeBroadcast()
    await rig.review()
    wire.forget()

    await rig.answer("9")

    let group = try #require(rig.console.groups.selectedID)
    #expect(Array(wire.routes.prefix(3)) == [.group(group), .jobs, .createJob])
  }

  @Test func `the review says who, to whom, how long and what`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    await rig.writeBroadcast(text: "Hello {{name}}")

    await rig.review()

    let review = try #require(rig.console.form?.review)
    #expect(review.title == "Send to 9 recipients now?")
    #expect(
      review.lines.map(\.text) == [
        "From Shop +1555…001, which works.", "To Клиенты, осень: 9 members, read at 16:00.",
        "Needs 9 messages. Left this month: 2,004, as the server counted at 16:00.",
        "It starts at once. What is sent can't be taken back.",
        "Likely 9 min to 14 min: it ends between 16:08 and 16:13.",
        "At the soonest 4 min, at the latest 18 min.",
        "Clash: this broadcast may send until 16:18, "
          + "the pending job to زبائن المتجر until 20:14 if it starts now (127 left).",
        "Clash: this broadcast may send until 16:18, the job to お得意様 🌸 until 18:24 (72 left).",
        "Clash: this broadcast may send until 16:18, "
          + "the paused job to לקוחות VIP until 16:56 if it is resumed now (28 left).",
        "How the service handles two sendings at once is not known here.",
        "Quiet hours not checked for 9 people: country unknown", "“Hello {{name}}”",
        "{{name}} arrives as it stands here: the server fills in no names.",
      ])
    #expect(review.prompt == "Type 9 and press Enter to send to Клиенты, осень, Esc to go back.")
  }

  @Test func `Enter alone sends nothing`() async throws {
    let rig = try await ConsoleRig()
    await rig.writeBroadcast()
    await rig.review()

    await rig.console.question?.submit()

    #expect(rig.console.question?.problem == "Nothing is done yet: type 9 first.")
    #expect(rig.server.jobs.count == 8)
  }

  @Test(arguments: [
    ("8", "That is not 9."), ("99", "That is not 9."), ("09", "That is not 9."),
    ("y", "Nothing is done yet: type 9 first."), ("9 ", "Nothing is done yet: type 9 first."),
    ("nine", "Nothing is done yet: type 9 first."),
  ])
  func `any other answer sends nothing`(text: String, problem: String) async throws {
    let rig = try await ConsoleRig()
    await rig.writeBroadcast()
    await rig.review()

    await rig.answer(text)

    #expect(rig.console.question?.problem == problem)
    #expect(rig.server.jobs.count == 8)
  }

  @Test func `keys typed before the question was drawn send nothing`() async throws {
    let rig = try await ConsoleRig()
    await rig.writeBroadcast()
    await rig.console.form?.startReview()
    let question = try #require(rig.console.question)

    await question.type("9")
    await question.submit()
    rig.draw()
    await question.submit()

    #expect(question.typed.isEmpty)
    #expect(rig.server.jobs.count == 8)
  }

  @Test func `a paste with a line end is no Enter`() async throws {
    let rig = try await ConsoleRig()
    await rig.writeBroadcast()
    await rig.review()

    await rig.paste("9\r\n")

    #expect(rig.console.question?.isActing == false)
    #expect(rig.server.jobs.count == 8)
  }

  @Test func `a second Enter while it is being sent does nothing`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    await rig.writeBroadcast()
    await rig.review()
    let question = try #require(rig.console.question)
    await question.type("9")
    wire.hold { $0 == .createJob }

    let first = Task { await question.submit() }
    await wire.holding()
    await question.submit()
    rig.console.back()
    await rig.console.form?.startReview()
    #expect(rig.console.form?.activity == "Sending…")
    wire.release()
    await first.value

    #expect(wire.commands == [.createJob])
    #expect(rig.server.jobs.count == 9)
    #expect(rig.console.form == nil)
  }

  @Test func `^S twice asks once`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    await rig.writeBroadcast()
    wire.forget()
    wire.hold { $0 == .sessions }

    let first = Task { await rig.console.form?.startReview() }
    await wire.holding()
    await rig.console.form?.startReview()
    wire.release()
    await first.value

    #expect(wire.count { $0 == .sessions } == 1)
    #expect(rig.console.form?.review != nil)
  }

  @Test func `a choice that Enter has not taken is asked for, not guessed`() async throws {
    let rig = try await ConsoleRig()
    await rig.writeBroadcast()
    rig.write("Customers", in: .group)

    await rig.review()

    #expect(rig.console.question == nil)
    #expect(rig.field(.group)?.problem == "Take one with Enter, or clear what is typed.")
    #expect(rig.console.form?.message == "Not ready yet: one field needs a look.")
  }
}
