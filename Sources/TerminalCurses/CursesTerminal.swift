import CNCurses
import Glibc
public import TerminalUI

/// The real terminal, shown through ncurses.
///
/// From ``open(theme:environment:)`` to ``close()`` the screen is this program's. It is given back as it was found
/// when the program ends, is stopped, or dies of a signal or a crash; what a crash says on standard error is shown
/// after that. There can be one at a time.
public final class CursesTerminal: TerminalDevice {
  /// One sentence for the user if the terminal's type is unknown and another stands in for it.
  public let notice: String?
  /// How the roles look; takes effect with the next canvas.
  public var theme: Theme { didSet { applyTheme() } }

  let window: UnsafeMutablePointer<WINDOW>
  let events = EventQueue()
  let farewell: String
  private let depth: ColorDepth
  private let hasDefaultColors: Bool
  private(set) var palette: Palette

  /// What is on the screen; nil if that is not known.
  var shown: Canvas?
  /// Whether the screen is this program's now.
  var isOnScreen = true
  var isHungUp = false

  var decoder: InputDecoder
  var inputs: [Input] = []
  var wakeups: Wakeups?

  init(
    window: UnsafeMutablePointer<WINDOW>, type: TerminalType, theme: Theme, environment: [String: String]
  ) {
    self.window = window
    self.theme = theme
    notice = type.notice
    decoder = InputDecoder(sequences: .current())
    (depth, hasDefaultColors) = Self.startColors(environment: environment)
    palette = Palette(theme, depth: depth, hasDefaults: hasDefaultColors)
    farewell = TerminalModes.farewell(usesColors: depth != .none)
  }

  /// Calls `answer` with all that a run loop wakes up for, one event after the other, until the terminal is closed.
  public func listen(_ answer: @escaping (TerminalEvent) -> Void) { events.listen(answer) }

  /// Does `work`, as if it answered an event: what happens meanwhile is told after it.
  public func holdingEvents(_ work: () -> Void) { events.hold(work) }

  public var size: Size { Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))) }

  /// Gives the screen back; does nothing the second time.
  public func close() {
    guard let wakeups else { return }
    self.wakeups = nil
    wakeups.cancel()
    leaveScreen()
    guard_remove()
    events.finish()
  }

  private func applyTheme() {
    palette = Palette(theme, depth: depth, hasDefaults: hasDefaultColors)
    shown = nil
  }

  private static func startColors(environment: [String: String]) -> (depth: ColorDepth, hasDefaults: Bool) {
    let described = curses_described_colors()
    let depth = ColorDepth(
      colors: Int(described.colors), pairs: Int(described.pairs), pairsNeeded: Palette.pairsNeeded,
      environment: environment)
    guard depth != .none, start_color() == OK else { return (.none, false) }
    return (depth, use_default_colors() == OK)
  }
}
