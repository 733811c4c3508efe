import Foundation
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct ReadmeTests {
  private static let marker = "<!-- screen: golden -->\n"

  @Test func `the screen in the README is what the demo shows`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.standard.size, kind: .demo(speed: 20))
    await rig.pass(seconds: 60)

    try expect(rig.screen, matchesGolden: "readme")

    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    let parts = readme.split(separator: Self.marker, maxSplits: 1)
    try #require(parts.count == 2, "README.md has no line \(Self.marker)")
    let block = "```\n\(rig.text)\n```\n"
    let rest = parts[1].wholeMatch(of: /```\n(?:.*\n)*?```\n(?<rest>(?:.*\n)*)/)?.output.rest ?? parts[1]
    try expect(parts[0] + Self.marker + block + rest, matchesFile: "README.md")
  }
}
