import Foundation
import Panes
import TerminalCurses
import TerminalUI
import ViewModels

/// Runs the console on a terminal.
///
/// Keys are handled and painted at once, what the server changes at most 30 times a second, and what is due when it is
/// due. Nothing runs while nothing changes.
final class RunLoop {
  private let terminal: CursesTerminal
  private let console: ConsoleViewModel
  private let app: AppPane
  private let now: @Sendable () -> Date
  private let pace: Double
  /// What the last screen was made of.
  private lazy var screen = LiveReading { [weak self] in self?.paintSoon() }
  /// What the alarm was set by; apart from the screen, since few keys change it.
  private lazy var due = LiveReading { [weak self] in self?.paintSoon() }
  private var isOver = false
  /// Whether keys are being taken: the screen is painted after them anyway.
  private var isTakingInput = false
  /// Paints what changes, until nothing has changed for a frame's time.
  private var painting: Task<Void, Never>?
  /// The size of the screen that was shown last: what is typed is meant for that one.
  private var shownSize: Size
  /// When the console is woken next, and what waits for that; nil once that has come.
  private var alarm: (date: Date, task: Task<Void, Never>)?
  /// Commands that have not ended yet.
  private var commands: Set<Task<Void, Never>> = []

  /// `now` is the console's clock, of which `pace` seconds pass in one second.
  init(terminal: CursesTerminal, console: ConsoleViewModel, now: @escaping @Sendable () -> Date, pace: Double) {
    self.terminal = terminal
    self.console = console
    app = AppPane(console: console)
    shownSize = terminal.size
    self.now = now
    self.pace = pace
  }

  /// Until the person leaves or the terminal is lost.
  func run() async -> Ending {
    if let notice = terminal.notice { console.conversation.post(.warning, notice) }
    defer { stop() }
    paint()
    MainThread.beforeWork { [weak self] in self?.watch() }
    let (endings, ending) = AsyncStream.makeStream(of: Ending.self)
    terminal.listen { [weak self] event in
      if let end = self?.answer(event) { ending.yield(end) }
    }
    for await ending in endings { return ending }
    return .hungUp
  }

  /// From now on nothing is painted, and nothing is done that is due.
  private func stop() {
    isOver = true
    MainThread.beforeWork {}
    painting?.cancel()
    alarm?.task.cancel()
  }

  /// How the program ends; nil while it goes on.
  private func answer(_ event: TerminalEvent) -> Ending? {
    guard !console.isQuitting else { return .done }
    switch event {
    case .input: takeInput()
    case .resized: break
    case .resumed:
      // Not waited for: a server that does not answer must not hold up the keys.
      Task { await console.resume() }
    case .hungUp: return .hungUp
    }
    if console.isQuitting { return .done }
    paint(isWatched: event != .input)
    return nil
  }

  /// Commands run on while further keys are taken; what was typed after leaving is dropped.
  private func takeInput() {
    isTakingInput = true
    defer { isTakingInput = false }
    for input in terminal.pendingInput() where !console.isQuitting {
      if let command = app.handle(input, size: shownSize) { follow(command) }
      switch console.takeRequest() {
      case .suspend: terminal.suspend()
      case .repaint: terminal.repaint()
      case nil: break
      }
    }
  }

  private func follow(_ command: Task<Void, Never>) {
    commands.insert(command)
    Task {
      await command.value
      commands.remove(command)
    }
  }

  /// Gives what was told just before leaving up to a second to reach the server.
  func finishCommands() async {
    let (end, signal) = AsyncStream.makeStream(of: Void.self)
    let waits = [
      Task { [commands] in
        for command in commands { await command.value }
        signal.finish()
      },
      Task {
        await pause(1)
        signal.finish()
      },
    ]
    for await _ in end {}
    for wait in waits { wait.cancel() }
  }

  /// Shows the screen; where something is new on it, it takes only what is typed from now on.
  ///
  /// A screen that a key leads to need not be watched yet: other work has it watched before it begins.
  private func paint(isWatched: Bool = true) {
    let size = terminal.size
    let canvas =
      isWatched || app.mindsBeingShown
      ? screen.read { app.screen(size: size) } : screen.glance { app.screen(size: size) }
    if alarm == nil || due.isOutdated { setAlarm(due.read { console.nextWake }) }
    if app.isNewToRead(on: size, after: shownSize) { terminal.discardPendingInput() }
    terminal.present(canvas)
    shownSize = size
    app.didShow(size: size)
  }

  /// What is on the screen is watched from now on.
  private func watch() {
    if !screen.isWatched { _ = screen.read { app.screen(size: shownSize) } }
  }

  private func paintSoon() {
    guard painting == nil, !isTakingInput, !isOver else { return }
    painting = Task {
      while screen.isOutdated || due.isOutdated, !Task.isCancelled {
        terminal.holdingEvents { paint() }
        await pause(0.033)
      }
      painting = nil
    }
  }

  private func setAlarm(_ date: Date?) {
    guard !isOver, date == nil || date != alarm?.date else { return }
    alarm?.task.cancel()
    alarm = date.map { date in (date, Task { await wakeInTime(date) }) }
  }

  /// Wakes the console when it is due; what that changes is painted, and painting sets the next alarm.
  private func wakeInTime(_ date: Date) async {
    repeat {
      await pause(date.timeIntervalSince(now()) / pace)
      guard !Task.isCancelled else { return }
    } while now() < date
    alarm = nil
    await console.wake(at: now()).value
    // Nothing was painted where nothing that shows has changed; what is due still is tried again a second later.
    if alarm == nil { setAlarm(console.nextWake.map { max($0, now().addingTimeInterval(pace)) }) }
  }

  /// Waits; returns early when its task is cancelled.
  private func pause(_ seconds: Double) async {
    guard seconds > 0 else { return }
    do {
      try await Task.sleep(for: .seconds(min(seconds, 3600)))
    } catch {
      // Cancelled: who called looks at that itself.
    }
  }
}
