import TerminalUI
import ViewModels

/// The help: the key tables that work now, in words, and what the signs of the lists mean.
enum HelpPane {
  static func draw(
    in area: Rect, scrolledTo position: Int, sections: [HelpSection], on canvas: inout Canvas
  ) {
    canvas.box(area, title: "Help", isFocused: true)
    let inside = area.inset
    let lines = lines(of: sections, width: inside.width)
    let window = ScrollWindow(count: lines.count, height: inside.height, first: position)
    for (place, index) in window.rows.enumerated() {
      canvas.write(lines[index].text, x: inside.x, y: inside.y + place, width: inside.width, role: lines[index].role)
    }
    canvas.drawScrollIndicator(window, x: area.maxX - 1, y: inside.y, length: inside.height)
  }

  /// The first line on screen when the end of the help shows.
  static func lastPosition(in area: Rect, sections: [HelpSection]) -> Int {
    max(0, lines(of: sections, width: area.inset.width).count - area.inset.height)
  }

  private static func lines(of sections: [HelpSection], width: Int) -> [(text: String, role: Role)] {
    let parts = sections.map { section in
      [(text: section.heading, role: Role.title)]
        + section.lines(width).map { (text: $0, role: Role.text) }
    }
    let signs = Signs.all.helpLines(width: width).map { (text: $0, role: Role.text) }
    return Array(
      (parts + [[(text: "Signs", role: Role.title)] + signs]).joined(separator: [(text: "", role: Role.text)]))
  }
}
