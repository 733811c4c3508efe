import Foundation
import Settings
import TerminalUI
import Testing

@Suite struct BuiltInThemesTests {
  /// The themes the program is built with, and the backgrounds of the terminals they are for.
  static let themes: [(name: String, backgrounds: [Color])] = [
    ("dark", [.rgb(0, 0, 0), .rgb(0x1E, 0x1E, 0x1E)]),
    ("light", [.rgb(255, 255, 255)]),
  ]

  @Test func `every theme in the folder is held to these tests`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)

    #expect(files.sorted() == Self.themes.map { "\($0.name).yaml" })
  }

  @Test(arguments: themes)
  func `every text stands out from what is behind it`(name: String, backgrounds: [Color]) throws {
    let theme = try theme(name)

    for role in Role.allCases {
      let style = theme.style(of: role)
      for background in style.background.map({ [$0] }) ?? backgrounds {
        let contrast = try #require(style.foreground?.contrast(with: background), "\(role) has no exact colour")
        #expect(contrast >= 4.5, "\(role)")
      }
    }
  }

  @Test(arguments: themes)
  func `states differ in lightness, for eyes that don't tell red from green`(
    name: String, backgrounds: [Color]
  ) throws {
    let theme = try theme(name)

    for states in [[Role.success, .warning, .danger], [.done, .failed, .remaining]] {
      let light = try states.map { try #require(theme.style(of: $0).foreground?.lightness) }.sorted()
      for (darker, lighter) in zip(light, light.dropFirst()) { #expect(lighter - darker >= 8, "\(states)") }
    }
  }

  @Test(arguments: themes)
  func `LIVE and DEMO are told apart without colour`(name: String, backgrounds: [Color]) throws {
    let theme = try theme(name)

    let live = try #require(theme.style(of: .live).background?.lightness)
    let simulated = try #require(theme.style(of: .simulated).background?.lightness)
    #expect(abs(live - simulated) >= 30)
  }

  @Test(arguments: themes)
  func `a terminal of 256 colours shows every colour as it is`(name: String, backgrounds: [Color]) throws {
    let theme = try theme(name)

    for style in theme.styles.values {
      for case .rgb(let red, let green, let blue)? in [style.foreground, style.background] {
        let number = Color.rgb(red, green, blue).nearest256
        #expect(Self.levels(ofXterm: number) == [red, green, blue])
      }
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "themes")

  private func theme(_ name: String) throws -> Theme {
    let text = try String(contentsOf: Self.folder.appending(path: "\(name).yaml"), encoding: .utf8)
    return try ThemeFile.read(text, name: name)
  }

  /// Red, green and blue of a colour 16…255 of xterm: a cube of six levels each, then 24 greys.
  private static func levels(ofXterm number: Int) -> [UInt8] {
    guard number < 232 else { return Array(repeating: UInt8(8 + 10 * (number - 232)), count: 3) }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    return [(number - 16) / 36, (number - 16) / 6 % 6, (number - 16) % 6].map { steps[$0] }
  }
}
