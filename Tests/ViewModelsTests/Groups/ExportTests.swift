import Foundation
import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Saving a group as a file.
@Suite(.timeLimit(.minutes(5))) struct ExportTests {
  /// The form for the group of nine, Customers.
  private func open(rules: ServerRules = .tested, over wire: Wire = Wire()) async throws -> ConsoleRig {
    let rig = try await ConsoleRig.running(0, rules: rules, over: wire)
    rig.console.focus(on: .groups)
    rig.console.openExport()
    return rig
  }

  private let csv = "phone,name\r\n" + (1...9).map { "+1555014000\($0),Person \($0)\r\n" }.joined()

  @Test func `a file that is not there is saved without a question, to the byte`() async throws {
    let wire = Wire()
    let rig = try await open(over: wire)
    #expect(rig.console.form?.title == "Export Customers")
    #expect(rig.field(.file)?.text == "./Customers.csv")

    await rig.review()

    #expect(rig.console.question == nil)
    #expect(rig.console.form == nil)
    #expect(rig.files["./Customers.csv"] == Data(csv.utf8))
    #expect(rig.notice == "Saved ./Customers.csv: 219 bytes, 9 people.")
    #expect(wire.routes.allSatisfy { $0.method == .get })
  }

  @Test func `JSON is saved as it comes, and the proposed name goes with the format`() async throws {
    let rig = try await open(rules: .plain)

    await rig.choose("json", in: .format)
    #expect(rig.field(.file)?.text == "./Customers.json")
    await rig.review()

    let text = String(decoding: rig.files["./Customers.json"] ?? Data(), as: UTF8.self)
    #expect(text.hasPrefix(#"[{"phone":"+15550140001","name":"Person 1"},"#))
    #expect(rig.notice == "Saved ./Customers.json: \(text.utf8.count) bytes, 9 people.")
  }

  @Test(arguments: [
    ("./x.csv", true), ("x.csv", true), (" lists/x.csv", true), ("/tmp/x.csv", false), ("~/x.csv", false), ("", false),
  ])
  func `which folder a path begins in is said where it does not say so itself`(path: String, isSaid: Bool) async throws
  {
    let rig = try await open()
    let note = FormNote("./ is /home/ada/lists, where outreach was started.")
    #expect(rig.field(.file)?.notes == [note])

    rig.write(path, in: .file)

    #expect(rig.field(.file)?.notes == (isSaid ? [note] : []))
  }

  @Test func `a name that was typed stays, and another ending is remarked`() async throws {
    let rig = try await open()
    rig.write("~/mine.csv", in: .file)

    await rig.choose("json", in: .format)

    #expect(rig.field(.file)?.text == "~/mine.csv")
    #expect(rig.field(.file)?.notes.map(\.text) == ["The name ends in .csv, the file is JSON."])
  }

  @Test func `a file that is there is replaced only after a y`() async throws {
    let rig = try await open()
    rig.files.put(String(repeating: "x", count: 12_345), at: "./Customers.csv", changedAt: .october)

    await rig.review()
    #expect(rig.console.question?.title == "Replace the file?")
    #expect(
      rig.console.question?.lines.map(\.text) == ["./Customers.csv exists (12 KB, from 3 Oct). y replaces it."])
    #expect(rig.console.question?.prompt == "Press y to replace it, Esc to go back.")
    #expect(rig.files["./Customers.csv"]?.count == 12_345)
    await rig.answer("y")

    #expect(rig.files["./Customers.csv"] == Data(csv.utf8))
    #expect(rig.notice == "Saved ./Customers.csv: 219 bytes, 9 people.")
  }

  @Test func `of a link it is said where it leads`() async throws {
    let rig = try await open()
    rig.files.put("x", at: "./Customers.csv", target: "/srv/list.csv")

    await rig.review()

    #expect(
      rig.console.question?.lines.map(\.text) == [
        "./Customers.csv is a link to /srv/list.csv. y replaces the link, and leaves alone what it leads to."
      ])
  }

  @Test func `a file that changed after the question is not replaced`() async throws {
    let rig = try await open()
    rig.files.put("old", at: "./Customers.csv")
    await rig.review()
    rig.files.put("new", at: "./Customers.csv")

    await rig.answer("y")

    #expect(rig.files["./Customers.csv"] == Data("new".utf8))
    #expect(rig.console.form?.message == "Nothing is saved.")
    #expect(
      rig.field(.file)?.problem == "./Customers.csv was made or changed just now: ^S asks whether to replace it.")
    await rig.review()
    #expect(rig.console.question?.title == "Replace the file?")
  }

  @Test func `a file that was made while the server answered is not replaced`() async throws {
    let wire = Wire()
    let rig = try await open(over: wire)
    let files = rig.files
    wire.after(next: { if case .exportGroupCSV = $0 { true } else { false } }) { files.put("x", at: "./Customers.csv") }

    await rig.review()

    #expect(rig.files["./Customers.csv"] == Data("x".utf8))
    #expect(
      rig.field(.file)?.problem == "./Customers.csv was made or changed just now: ^S asks whether to replace it.")
  }

  @Test(arguments: [
    (Fault.replyLost(.dropped), "The server's answer was lost: the simulated connection was cut."),
    (.refused(status: 500, body: ""), "The server failed with status 500."),
    (.refused(status: 404, body: ""), "The server does not have this."),
    (.refused(status: 403, body: ""), "The server does not allow this."),
  ])
  func `without the server's whole answer no file is made`(fault: Fault, words: String) async throws {
    let rig = try await open()
    rig.server.plan(fault) { if case .exportGroupCSV = $0 { true } else { false } }

    await rig.review()

    #expect(rig.files.paths.isEmpty)
    #expect(rig.console.form?.message?.hasPrefix("Not saved. \(words)") == true)
    #expect(rig.field(.file)?.text == "./Customers.csv")
  }

  @Test func `what can't be written is said at the field, and the form stays`() async throws {
    let rig = try await open()
    rig.files.refuse(.diskFull)

    await rig.review()

    #expect(rig.files.paths.isEmpty)
    #expect(rig.console.form?.message == "Nothing is saved.")
    #expect(rig.field(.file)?.problem == "The disk is full: make room, or choose a folder on another disk.")
  }

  @Test(arguments: [
    (" ", "Give the file a name."), ("lists/a.csv", "There is no folder lists: make it first, or choose another."),
    ("~/", "~/ is a folder: put a file's name behind it."),
    ("a\u{0}.csv", "The name holds a character that can't be seen: type it anew."),
  ])
  func `a place where nothing can be saved is said before the server is asked`(
    path: String, problem: String
  ) async throws {
    let wire = Wire()
    let rig = try await open(over: wire)
    rig.write(path, in: .file)
    wire.forget()

    await rig.review()

    #expect(rig.field(.file)?.problem == problem)
    #expect(wire.routes.isEmpty)
  }

  @Test func `a file with fewer people than the group is saved, and that is said`() async throws {
    let rig = try await open()
    rig.server.plan(.refused(status: 200, body: "phone\n+15550140001\n")) {
      if case .exportGroupCSV = $0 { true } else { false }
    }

    await rig.review()

    #expect(
      rig.notice == "Saved ./Customers.csv: 19 bytes, 1 person, but the group had 9 members when it was last read.")
  }
}

extension Date {
  /// 3 October 2026.
  fileprivate static let october = Date(timeIntervalSince1970: 1_791_000_000)
}
