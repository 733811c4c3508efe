import TerminalUI
import ViewModels

/// Draws the months in which a schedule runs, and turns keys into moves through them.
struct MonthPane {
  let window: MonthWindow

  private var view: MonthView { window.view }

  func draw(on canvas: inout Canvas) {
    guard !window.isLow else { return drawLow(on: &canvas) }
    let inside = window.area.inset
    canvas.box(window.area, title: "Runs by month · \(view.zone)", notes: [window.note], isFocused: true)
    canvas.drawText(view.meaning, in: inside.rows(from: 0, count: window.meaningHeight))
    for (month, area) in window.places {
      canvas.write(month.title, x: area.x + 1, y: area.y, role: .title)
      let width = TextWidth.columns(of: month.runs)
      canvas.write(month.runs, x: area.x + area.width - width, y: area.y, role: .muted)
      draw(month, in: area.rows(from: 1), on: &canvas)
    }
    canvas.drawText(
      MonthWindow.legend(of: view),
      in: inside.rows(from: inside.height - window.legendHeight, count: window.legendHeight), role: .muted)
    canvas.drawScrollIndicator(window.rows, x: window.area.maxX - 1, y: inside.y, length: inside.height)
  }

  /// One month, and to its right in words what elsewhere stands around it.
  private func drawLow(on canvas: inout Canvas) {
    guard let place = window.shown.first else { return }
    let month = view.months[place]
    draw(month, in: window.area, on: &canvas)
    let words = window.area.columns(from: MonthWindow.monthWidth + 2)
    canvas.write(month.title, x: words.x, y: words.y, width: words.width, role: .title)
    let note = TextWidth.columns(of: window.note)
    canvas.write(window.note, x: words.maxX - note, y: words.y, role: .muted)
    canvas.write(month.runs, x: words.x, y: words.y + 1, width: words.width, role: .text)
    canvas.write(view.zone, x: words.x, y: words.y + 2, width: words.width, role: .text)
    let legend = month.legend.map { "\($0.rawValue) \($0.meaning)" }
    canvas.drawText(view.meaning, in: words.rows(from: 3, count: words.height - 3 - legend.count))
    for (line, text) in legend.enumerated() {
      canvas.write(text, x: words.x, y: words.maxY - legend.count + line, width: words.width, role: .muted)
    }
  }

  /// The weekdays' names and the weeks.
  private func draw(_ month: CalendarMonth, in area: Rect, on canvas: inout Canvas) {
    canvas.write(" Mo Tu We Th Fr Sa Su", x: area.x, y: area.y, width: area.width, role: .muted)
    for (line, week) in month.weeks.enumerated() {
      for (column, day) in week.enumerated() {
        guard let day else { continue }
        draw(day, x: area.x + column * 3, y: area.y + 1 + line, on: &canvas)
      }
    }
  }

  /// `>22*`; the sign of today takes the place of the sign of the day before, which is over.
  private func draw(_ day: CalendarDay, x: Int, y: Int, on canvas: inout Canvas) {
    if day.isToday { canvas.write(CalendarDay.Sign.today.rawValue, x: x, y: y, role: .title) }
    let number = day.number < 10 ? " \(day.number)" : "\(day.number)"
    canvas.write(number + (day.sign?.rawValue ?? ""), x: x + 1, y: y, role: role(of: day))
  }

  private func role(of day: CalendarDay) -> Role {
    switch day.sign {
    case .run, .today: .success
    case .changed: .warning
    case nil: day.isPast ? .muted : .text
    }
  }

  /// Runs what `key` stands for; nil when it means nothing here.
  func press(_ key: Key) -> Task<Void, Never>? {
    guard let binding = MonthKeys.bindings.first(where: { $0.keys.contains(key) }),
      binding.unavailable(window) == nil
    else { return nil }
    return Task.beginning { await binding.run(window) }
  }
}
