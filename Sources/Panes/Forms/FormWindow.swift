import TerminalUI
import ViewModels

/// The part of a form that shows: what is being edited and, as far as it is scrolled, what follows from that.
struct FormWindow {
  let form: FormViewModel
  let layout: FormLines
  /// Where the lines are drawn.
  let space: Rect
  let scroll: ScrollWindow
  /// How many lines further down than it rests it can be scrolled: to the last line of the focused field.
  let last: Int

  var rows: Range<Int> { scroll.rows }

  /// `area` is the one inside the border; the message is at its top.
  init(_ form: FormViewModel, in area: Rect, _ longText: LongText) {
    let space = area.rows(from: Self.messageHeight(form, in: area))
    let whole = FormLines(form, longText, width: space.width, height: space.height, isWhole: true)
    let resting = Self.resting(form, whole, height: space.height)
    self.form = form
    self.space = space
    let hasNotes = form.focused?.notes.isEmpty == false
    last = hasNotes ? max(0, whole.focused.upperBound - space.height - resting.first) : 0
    let lines = min(form.scroll, last)
    // Only a low screen leaves anything out.
    let isCut = lines == 0 && space.height < FormLines.lowHeight
    layout = isCut ? FormLines(form, longText, width: space.width, height: space.height, isWhole: false) : whole
    scroll =
      lines > 0
      ? ScrollWindow(count: layout.lines.count, height: space.height, first: resting.first + lines)
      : Self.resting(form, layout, height: space.height)
  }

  /// PgDn and PgUp: a screen on or back, with one line that stays in sight.
  func scroll(byPages pages: Int) { form.scroll(by: pages * max(1, space.height - 1), last: last) }

  /// Lines that an expression takes with what follows from it, as a rule.
  private static let previewHeight = 18

  /// The lines in sight: the cursor's, the focused field's label, and as much of what follows as there is room for.
  private static func resting(_ form: FormViewModel, _ layout: FormLines, height: Int) -> ScrollWindow {
    let start = layout.focused.lowerBound
    let hasCursor = (layout.cursor?.y ?? start) - start < height - 1
    if form.focused?.id == .cron, hasCursor, height >= FormLines.lowHeight, start + previewHeight > height {
      // At the top, so that the line being typed stays where it is while what follows from it comes and goes.
      return ScrollWindow(count: max(layout.lines.count, start + height), height: height, first: start)
    }
    let cursorLine = layout.cursor?.y ?? layout.focused.lowerBound
    let end = ScrollWindow(count: layout.lines.count, height: height, selected: layout.focused.upperBound - 1)
    let label = ScrollWindow(
      count: layout.lines.count, height: height, selected: layout.focused.lowerBound, first: end.first)
    let wanted = !layout.hasOffer && cursorLine - layout.focused.lowerBound < height - 1 ? label : end
    let cursor = ScrollWindow(
      count: layout.lines.count, height: height, selected: cursorLine, first: wanted.first)
    guard layout.hasProblem, cursorLine < layout.focused.upperBound - 1, !cursor.rows.contains(cursorLine + 1) else {
      return cursor
    }
    return ScrollWindow(count: layout.lines.count, height: height, selected: cursorLine + 1, first: cursor.first)
  }

  // MARK: The message

  /// Lines that the message may take: on a low screen one of them leaves room for the problem of the focused field.
  static func mostOfMessage(_ form: FormViewModel, in area: Rect) -> Int {
    area.height < FormLines.lowHeight && form.focused?.problem != nil ? 1 : 3
  }

  private static func messageHeight(_ form: FormViewModel, in area: Rect) -> Int {
    guard let message = form.message else { return 0 }
    let lines = WrappedText(message, width: area.width).lines.count
    return min(lines, mostOfMessage(form, in: area), area.height)
  }
}
