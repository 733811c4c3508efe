import Foundation
import Panes
import TerminalUI
import TestSupport
import Testing
import ViewModels

/// The sizes at which every screen is recorded.
enum ScreenSize: String, CaseIterable {
  case small = "40x10"
  case standard = "80x24"
  case wide = "120x40"

  var size: Size {
    switch self {
    case .small: Size(columns: 40, rows: 10)
    case .standard: Size(columns: 80, rows: 24)
    case .wide: Size(columns: 120, rows: 40)
    }
  }
}

/// Expects the screen of `rig`, at each size, to be the golden `name-80x24`, or whatever the size is.
///
/// One rig serves all sizes, for the screen is a function of the view models and the size alone.
func expect(
  _ rig: ConsoleRig, matchesGolden name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for size in ScreenSize.allCases {
    try expect(
      rig.app.screen(size: size.size), matchesGolden: "\(name)-\(size.rawValue)", sourceLocation: sourceLocation)
  }
}

extension ConsoleRig {
  /// What the screen shows while the person goes down to the end of what is in front: lines without the border.
  ///
  /// The first `steps` are of one line each.
  func seenGoingDown(by key: Key = "j", after steps: Int = 0, presses: Int = 60) async -> String {
    var seen: [String] = []
    for step in 0..<presses {
      seen += text.split(separator: "\n").map { $0.trimmingCharacters(in: ["│", "┃", " "]) }
      await press(step < steps ? "j" : key)
    }
    return "\n" + seen.joined(separator: "\n")
  }

  /// Goes down the list, from its top, to the first line for which `isThere` holds.
  func moveDown(to isThere: (ConsoleViewModel) -> Bool) async {
    await press("g")
    for _ in 0..<50 where !isThere(console) { await press("j") }
  }
}
