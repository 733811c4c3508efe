import TerminalUI
import TestSupport
import Testing

@Suite struct GroupFormTests {
  @Test func `a new group's form says what it takes`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("1", "n")

    try expect(rig, matchesGolden: "new-group-fresh")
  }

  @Test func `pasted numbers are counted, and the lines that can't be read are named`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("1", "n")
    await rig.type("Winter coats\n")

    await rig.paste("+15550140001, Ana\n+15550140002\nnot a number\n+15550140001\n12")

    try expect(rig, matchesGolden: "new-group-unreadable")
  }

  @Test func `on a low screen the line with the cursor stays above its notes`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await rig.press("1", "n", .tab)

    await rig.paste("+15550140001, Ana\nnot a number\n12\n")

    try expect(rig.screen, matchesGolden: "new-group-low")
    #expect(rig.text.contains("12"))
    #expect(rig.text.contains("1 number, 2 unreadable"))
  }

  @Test func `a group without a name is not ready, and the form goes to the name`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("1", "n", .tab)
    await rig.paste("+15550140001, Ana\n+15550140002, Bo")

    await rig.press(.control("s"))

    try expect(rig, matchesGolden: "new-group-problem")
  }

  @Test func `adding members names the group`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("1", "+")

    await rig.paste("+15550140001, Ana\n+15550140002")

    try expect(rig, matchesGolden: "add-members")
  }

  @Test func `renaming starts with the name as it is`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("1", "j", "e")

    try expect(rig, matchesGolden: "rename-group")
  }
}
