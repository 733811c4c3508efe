import TerminalUI
import ViewModels

/// Draws what servers differ in about an expression, and turns keys into moves through it.
struct WarningPane {
  let window: WarningWindow

  func draw(on canvas: inout Canvas) {
    canvas.box(window.area, title: "Warnings · \(window.view.expression)", isFocused: true)
    let inside = window.area.inset
    for (place, index) in window.rows.rows.enumerated() {
      let line = window.lines[index]
      canvas.write(
        line.text, x: inside.x + line.indent, y: inside.y + place, width: inside.width - line.indent, role: line.role)
    }
    canvas.drawScrollIndicator(window.rows, x: window.area.maxX - 1, y: inside.y, length: inside.height)
  }

  /// Runs what `key` stands for; nil when it means nothing here.
  func press(_ key: Key) -> Task<Void, Never>? {
    guard let binding = WarningKeys.bindings.first(where: { $0.keys.contains(key) }),
      binding.unavailable(window) == nil
    else { return nil }
    return Task.beginning { await binding.run(window) }
  }
}
