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
  private let screen = LiveReading()
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
    let painting = Task { await paintChanges() }
    defer {
      painting.cancel()
      alarm?.task.cancel()
    }
    paint()
    for await event in terminal.events {
      switch event {
      case .input: takeInput()
      case .resized: break
      case .resumed:
        // Not waited for: a server that does not answer must not hold up the keys.
        Task { await console.resume() }
      case .hungUp: return .hungUp
      }
      if console.isQuitting { return .done }
      paint()
    }
    return .hungUp
  }

  /// Commands run on while further keys are taken; what was typed after leaving is dropped.
  private func takeInput() {
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
  private func paint() {
    let size = terminal.size
    let (canvas, due) = screen.read { (app.screen(size: size), console.nextWake) }
    setAlarm(due)
    if app.isNewToRead(on: size, after: shownSize) { terminal.discardPendingInput() }
    terminal.present(canvas)
    shownSize = size
    app.didShow(size: size)
  }

  private func paintChanges() async {
    while await screen.isOutdated() {
      paint()
      await pause(0.033)
    }
  }

  private func setAlarm(_ date: Date?) {
    guard date == nil || date != alarm?.date else { return }
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
