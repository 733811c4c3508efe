import Foundation
import Settings
import TerminalUI
import Testing

@Suite struct ThemeGuideTests {
  @Test func `the theme printed in the guide is one`() throws {
    let blocks = try Self.guide().split(separator: "```yaml\n").dropFirst()
    let example = try #require(blocks.first?.split(separator: "```").first)

    let theme = try ThemeFile.read(String(example), name: "mine")

    #expect(theme.style(of: .key) == Style(foreground: .rgb(0x87, 0xD7, 0xD7)))
  }

  @Test func `the guide tells of every role, in the order of the program`() throws {
    let lines = try Self.guide().split(separator: "\n").drop { $0 != "## Roles" }.prefix { $0 != "## What is refused" }

    let roles = lines.compactMap { $0.firstMatch(of: /^\| `(\w+)` \|/).map { String($0.1) } }
    #expect(roles == Role.allCases.map { "\($0)" })
  }

  private static func guide() throws -> String {
    let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: project.appending(path: "docs/themes.md"), encoding: .utf8)
  }
}
