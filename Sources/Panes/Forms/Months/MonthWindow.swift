import TerminalUI
import ViewModels

/// How the months are laid out on a screen, and which of them show.
public struct MonthWindow {
  /// A blank for the sign of today, then seven days of two digits and a sign each.
  static let monthWidth = 22
  /// The month's name, those of the weekdays, and at the most six weeks.
  static let monthHeight = 8

  let form: FormViewModel
  let view: MonthView
  /// The whole space, for the frame.
  let area: Rect
  /// What the expression means stands on top, in so many lines; what the signs mean at the bottom.
  let meaningHeight, legendHeight: Int
  /// There is no room for a frame: one month shows, and the words beside it.
  let isLow: Bool
  /// How many months stand side by side.
  let columns: Int
  /// Which rows of months show.
  let rows: ScrollWindow

  /// Nil while the months are closed.
  init?(_ form: FormViewModel, in area: Rect) {
    guard let view = form.months else { return nil }
    let inside = area.inset
    self.form = form
    self.view = view
    self.area = area
    meaningHeight = min(2, WrappedText(view.meaning, width: inside.width).lines.count)
    legendHeight = min(2, WrappedText(Self.legend(of: view), width: inside.width).lines.count)
    let height = inside.height - meaningHeight - legendHeight
    isLow = height < Self.monthHeight
    columns = isLow ? 1 : max(1, min(4, inside.width / (Self.monthWidth + 2)))
    rows = ScrollWindow(
      count: (view.months.count + columns - 1) / columns, height: isLow ? 1 : height / Self.monthHeight,
      first: form.sheetPosition / columns)
  }

  /// The months that show, and where each of them is drawn.
  var places: [(month: CalendarMonth, area: Rect)] {
    let space = area.inset.rows(from: meaningHeight, count: area.inset.height - meaningHeight - legendHeight)
    let width = space.width / columns
    let height = min(Self.monthHeight + 1, space.height / max(1, rows.rows.count))
    return shown.enumerated().map { place, index in
      let corner = Rect(
        x: space.x + place % columns * width + (width - Self.monthWidth) / 2,
        y: space.y + place / columns * height, width: Self.monthWidth, height: Self.monthHeight)
      return (view.months[index], corner)
    }
  }

  /// The months that show, by their places.
  var shown: Range<Int> {
    rows.rows.lowerBound * columns..<min(view.months.count, rows.rows.upperBound * columns)
  }

  /// How many months there are further down, `↓ +6`; empty where there is none.
  var note: String {
    let more = view.months.count - shown.upperBound
    return more > 0 ? "↓ +\(more)" : ""
  }

  /// `12* run · 12! moved or twice where clocks change · >12 today`.
  static func legend(of view: MonthView) -> String {
    let signs = Set(view.months.flatMap(\.legend))
    let words = CalendarDay.Sign.allCases.filter(signs.contains).map { sign in
      "\(sign == .today ? "\(sign.rawValue)12" : "12\(sign.rawValue)") \(sign.meaning)\(sign.detail)"
    }
    return words.joined(separator: " · ")
  }

  // MARK: Scrolling

  var canGoDown: Bool { rows.rows.upperBound < rows.count }
  var canGoUp: Bool { rows.rows.lowerBound > 0 }

  /// Rows of months on, or back if negative, as far as there are any.
  func scroll(by lines: Int) { form.showSheet(from: rows.scrolled(by: lines).first * columns) }

  /// A screen of months on or back.
  func scroll(byPages pages: Int) { scroll(by: pages * max(1, rows.rows.count)) }
}
