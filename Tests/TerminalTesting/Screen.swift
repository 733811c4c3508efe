import CVTerm

/// The screen of a terminal, from what a program wrote to it; libvterm tells.
final class Screen {
  private(set) var rows: Int
  private(set) var columns: Int
  private let emulator: OpaquePointer
  private let screen: OpaquePointer

  init?(rows: Int, columns: Int) {
    guard let emulator = vterm_new(Int32(rows), Int32(columns)) else { return nil }
    guard let screen = vterm_obtain_screen(emulator) else {
      vterm_free(emulator)
      return nil
    }
    self.rows = rows
    self.columns = columns
    self.emulator = emulator
    self.screen = screen
    vterm_set_utf8(emulator, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(emulator) }

  func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(emulator, Int32(rows), Int32(columns))
  }

  /// Takes what the program wrote; returns what a terminal answers.
  func feed(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let characters = bytes.map { CChar(bitPattern: $0) }
    vterm_input_write(emulator, characters, characters.count)
    var answer = [CChar](repeating: 0, count: 4096)
    let count = vterm_output_read(emulator, &answer, answer.count)
    return answer.prefix(count).map { UInt8(bitPattern: $0) }
  }

  func cell(x: Int, y: Int) -> ScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(y), col: Int32(x)), &cell)
    vterm_screen_convert_color_to_rgb(screen, &cell.fg)
    vterm_screen_convert_color_to_rgb(screen, &cell.bg)
    let scalars = withUnsafeBytes(of: cell.chars) { bytes in
      bytes.bindMemory(to: UInt32.self).prefix { $0 != 0 && $0 != .max }.compactMap(Unicode.Scalar.init)
    }
    return ScreenCell(
      text: String(String.UnicodeScalarView(scalars)), width: Int(cell.width), isBold: cell.attrs.bold != 0,
      isReverse: cell.attrs.reverse != 0, isUnderlined: cell.attrs.underline != 0,
      foreground: [cell.fg.rgb.red, cell.fg.rgb.green, cell.fg.rgb.blue],
      background: [cell.bg.rgb.red, cell.bg.rgb.green, cell.bg.rgb.blue])
  }

  /// The text of a row, without the blanks at its end.
  func line(_ y: Int) -> String {
    var x = 0
    var line = ""
    while x < columns {
      let cell = cell(x: x, y: y)
      line += cell.text.isEmpty ? " " : cell.text
      x += max(1, cell.width)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  var text: String { (0..<rows).map(line).joined(separator: "\n") }

  var cursor: (x: Int, y: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &position)
    return (Int(position.col), Int(position.row))
  }
}
