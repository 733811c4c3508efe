import Foundation
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct ExportFormTests {
  @Test func `an export proposes a file of the group's name`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("1", "j", "E")

    try expect(rig, matchesGolden: "export-fresh")
  }

  @Test func `an export that can't be written says what is wrong with the place`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("1", "j", "E", .control("u"))
    await rig.type("lists/autumn.csv\njson\n")

    await rig.press(.control("s"))

    try expect(rig, matchesGolden: "export-problem")
  }

  @Test func `an export that is saved says where, how large and how many`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("1", "j", .enter)

    await rig.press("E", .control("s"))

    try expect(rig, matchesGolden: "export-saved")
    #expect(rig.files.paths == ["./Клиенты-осень.csv"])
  }

  @Test func `y in the question replaces the file`() async throws {
    let rig = try await ConsoleRig()
    await Asking.replaceFile.ask(rig)

    await rig.type("y")

    #expect(rig.files["./New-leads.csv"] == Data("phone,name\r\n".utf8))
    #expect(rig.notice == "Saved ./New-leads.csv: 12 bytes, 0 people.")
  }

  @Test func `Esc in the question leaves the file and the form`() async throws {
    let rig = try await ConsoleRig()
    await Asking.replaceFile.ask(rig)

    await rig.press(.escape)

    #expect(rig.files["./New-leads.csv"]?.count == 12_345)
    #expect(rig.console.form?.title == "Export New leads")
  }
}
