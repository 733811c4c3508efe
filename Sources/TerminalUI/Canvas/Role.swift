/// What a cell of the screen means; a theme decides how each role looks.
///
/// The raw value is the role's letter in the role maps of golden screens.
public enum Role: Character, Sendable, CaseIterable {
  case text = "."
  case muted = "m"
  case border = "b"
  /// The border of the pane that has the keyboard.
  case focus = "f"
  case title = "t"
  case selection = "s"
  case marked = "*"
  case key = "k"
  case success = "+"
  case warning = "w"
  case danger = "!"
  /// The word LIVE: what is done here is done to real people.
  case live = "L"
  /// The words DEMO and SIMULATOR.
  case simulated = "D"
  /// The part of a progress bar that succeeded.
  case done = "#"
  /// The part of a progress bar that failed.
  case failed = "x"
  /// The part of a progress bar that is still to come.
  case remaining = "-"
  /// Text being edited.
  case field = "i"
  /// The character of a text that is wrong.
  case caret = "^"
}
