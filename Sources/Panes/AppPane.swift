public import TerminalUI
public import ViewModels

/// The whole screen: a function of the view models, and the way from keys to commands.
public struct AppPane {
  public let console: ConsoleViewModel
  let longText = LongText()

  public init(console: ConsoleViewModel) { self.console = console }

  var groups: GroupsPane { GroupsPane(console: console) }
  var jobs: JobsPane { JobsPane(console: console) }
  var schedules: SchedulesPane { SchedulesPane(console: console) }
  var sessions: SessionsPane { SessionsPane(console: console) }

  func pane(_ pane: ConsoleViewModel.Pane) -> any ListPane {
    switch pane {
    case .groups: groups
    case .jobs: jobs
    case .schedules: schedules
    case .sessions: sessions
    }
  }

  func layout(_ size: Size) -> Layout {
    Layout(size: size, focus: console.focus, isDrawerOpen: console.isDrawerOpen)
  }

  /// The screen as it stands now.
  public func screen(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard size.isEnough else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    let layout = layout(size)
    let formScreen = console.form.map { FormScreen($0, in: layout.content, longText) }
    if formScreen == nil { longText.forget() }
    canvas.draw(console.header, in: layout.header)
    if console.isHelpOpen {
      HelpPane.draw(in: layout.content, scrolledTo: console.helpPosition, sections: helpSections, on: &canvas)
    } else if let formScreen {
      draw(formScreen, in: layout.content, on: &canvas)
    } else {
      drawPanes(layout, on: &canvas)
    }
    if let notice = console.conversation.notice {
      // A question covers what is above the notice's own line.
      canvas.draw(notice, in: layout.notice, most: console.question == nil ? 3 : 1)
    }
    if let question = console.question { QuestionDialog(question: question).draw(in: layout.content, on: &canvas) }
    canvas.write(
      footer(layout, formScreen).text(width: size.columns), x: 0, y: layout.footer.y, width: size.columns, role: .key)
    return canvas
  }

  /// Whether a screen of `size` shows what nobody can have answered before: a new question, or the first screen that is
  /// large enough after one of size `shown` that was not.
  public func isNewToRead(on size: Size, after shown: Size) -> Bool {
    if let question = console.question, !question.isDrawn { return true }
    return size.isEnough && !shown.isEnough
  }

  /// Whether ``didShow(size:)`` may change what the screen says.
  public var mindsBeingShown: Bool {
    console.question != nil || console.isDrawerOpen || console.form?.doubt != nil
  }

  /// Takes that a screen of `size` was shown: what it asks takes keys from now on, and what was in sight is read.
  public func didShow(size: Size) {
    let question = console.question
    guard size.isEnough else {
      if showsQuestion(size: size) { question?.didDraw(0..<0, of: 0, width: size.columns) }
      return
    }
    if let question { QuestionDialog(question: question).didShow(in: layout(size).content) }
    if !console.isHelpOpen { console.didDrawForm() }
    didShowDrawer(in: layout(size).drawer)
  }

  /// Tells the open drawer how much of it scrolls in `area`.
  private func didShowDrawer(in area: Rect?) {
    guard let area else { return }
    if let detail = console.jobs.detail {
      detail.didDraw(above: JobDrawer.page(detail, in: area.inset).scrolled)
    } else if let detail = console.schedules.detail {
      detail.didDraw(above: ScheduleDrawer.page(detail, in: area.inset).scrolled)
    } else if let detail = console.sessions.detail {
      detail.didDraw(above: SessionDrawer.page(console, detail, in: area.inset).scrolled)
    }
  }

  /// How many rows or lines of the open drawer show in `area`, with its border.
  func drawerRowsShown(in area: Rect) -> Int {
    if let detail = console.jobs.detail { return JobDrawer.page(detail, in: area.inset).rowsShown(from: detail.scroll) }
    if let detail = console.schedules.detail {
      return ScheduleDrawer.page(detail, in: area.inset).rowsShown(from: detail.scroll)
    }
    if let detail = console.sessions.detail {
      return SessionDrawer.page(console, detail, in: area.inset).rowsShown(from: detail.scroll)
    }
    return GroupDrawer.rowsShown(in: area)
  }

  /// Whether a screen of `size` shows the question in front; one that is too small has room for a `y` alone.
  func showsQuestion(size: Size) -> Bool {
    guard !size.isEnough, let question = console.question else { return true }
    return question.answer == .yes && question.isRead
  }

  private func draw(_ screen: FormScreen, in area: Rect, on canvas: inout Canvas) {
    switch screen {
    case .fields(let window): FormPane(form: window.form, longText: longText).draw(window, in: area, on: &canvas)
    case .months(let months): MonthPane(window: months).draw(on: &canvas)
    case .warnings(let warnings): WarningPane(window: warnings).draw(on: &canvas)
    case .doubt(let form): FormPane(form: form, longText: longText).drawDoubt(in: area, on: &canvas)
    }
  }

  private func drawPanes(_ layout: Layout, on canvas: inout Canvas) {
    for (name, area) in layout.panes {
      let hasFocus = name == console.focus
      let hasDrawer = layout.drawer != nil
      pane(name).draw(in: area, isFocused: hasFocus && !hasDrawer, hasDrawer: hasFocus && hasDrawer, on: &canvas)
    }
    guard let area = layout.drawer else { return }
    if let detail = console.groups.detail {
      GroupDrawer.draw(detail, in: area, on: &canvas)
    } else if let detail = console.jobs.detail {
      JobDrawer.draw(detail, title: console.jobs.label(of: detail.job), in: area, on: &canvas)
    } else if let detail = console.schedules.detail {
      ScheduleDrawer.draw(detail, in: area, on: &canvas)
    } else if let detail = console.sessions.detail {
      SessionDrawer.draw(console, detail, in: area, on: &canvas)
    }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let need = Layout.smallest
    let has = canvas.size
    var text = "Too small: needs \(need.columns)×\(need.rows), has \(has.columns)×\(has.rows). Jobs go on."
    if let question = console.question, showsQuestion(size: has) {
      let foot = question.isActing ? Confirmation.underWay : question.prompt
      let whole = ([question.title] + question.lines.map(\.textWithPair) + [foot]).joined(separator: " ")
      let isRoom = WrappedText(whole, width: has.columns).lines.count <= has.rows
      text = isRoom ? whole : "\(question.title) \(foot)"
    }
    for (y, line) in WrappedText(text, width: canvas.size.columns).lines.enumerated() {
      canvas.write(line.text, x: 0, y: y, role: .warning)
    }
  }
}
