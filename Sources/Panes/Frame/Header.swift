import TerminalUI
import ViewModels

extension Canvas {
  /// The first line: what this is connected to, in words that no theme can take away.
  mutating func draw(_ header: Header, in area: Rect) {
    var x = area.x
    func space() -> Int { max(0, area.maxX - x) }
    x += write(" \(header.mode) ", x: x, y: area.y, width: space(), role: header.isLive ? .live : .simulated) + 1
    let link = area.width < 80 ? header.shortLink : header.link
    let linkWidth = min(TextWidth.columns(of: link), space())
    let left =
      area.width < 80 ? header.host : [header.host, header.sessions].filter { !$0.isEmpty }.joined(separator: " · ")
    write(left, x: x, y: area.y, width: max(0, space() - linkWidth - 1), role: .text)
    write(link, x: area.maxX - linkWidth, y: area.y, width: linkWidth, role: header.isLinkUp ? .success : .warning)
  }

  /// The line above the footer: what happened last.
  ///
  /// A long notice takes up to `most` lines, from `area` upwards.
  mutating func draw(_ notice: Notice, in area: Rect, most: Int = 3) {
    let (mark, role): (String, Role) =
      switch notice.kind {
      case .done: ("✓", .success)
      case .warning: ("!", .warning)
      case .failure: ("✗", .danger)
      }
    let lines = WrappedText("\(mark) \(notice.text)", width: area.width).lines
    let shown =
      lines.prefix(lines.count > most ? most - 1 : most).map(\.text)
      + (lines.count > most ? [lines[(most - 1)...].map(\.text).joined(separator: " ")] : [])
    for (offset, line) in shown.enumerated() {
      let row = Rect(x: area.x, y: area.y - shown.count + 1 + offset, width: area.width, height: 1)
      fill(row)
      write(line, x: row.x, y: row.y, width: row.width, role: role)
    }
  }
}
