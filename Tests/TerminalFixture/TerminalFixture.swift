import Glibc
import TerminalCurses
import TerminalUI

/// Shows what the terminal sends, and dies in any way on request: the program that the terminal's tests run.
@main
enum TerminalFixture {
  /// How often the main queue's work was announced.
  @MainActor private static var announced = 0

  static func main() { MainThread.run { await start() } }

  @MainActor private static func start() async {
    do {
      let terminal = try CursesTerminal.open(theme: FixtureScreen.theme, environment: environment())
      let screen = FixtureScreen(size: terminal.size, notice: terminal.notice)
      terminal.present(screen.canvas)
      MainThread.beforeWork { announced += 1 }
      terminal.listen { event in
        guard let exitCode = answer(event, terminal, screen) else { return }
        terminal.close()
        exit(exitCode)
      }
    } catch {
      complain(error.message)
      exit(64)
    }
    await forever()
  }

  /// The exit code once the user quits or the terminal is lost; nil until then.
  @MainActor private static func answer(
    _ event: TerminalEvent, _ terminal: CursesTerminal, _ screen: FixtureScreen
  ) -> Int32? {
    switch event {
    case .input:
      for input in terminal.pendingInput() {
        if input == .key("q") { return 0 }
        screen.note(input)
        if case .key(let key) = input { act(on: key, terminal, screen) }
      }
    case .resized: screen.size = terminal.size
    case .resumed: screen.note("resumed")
    case .hungUp: return 129
    }
    terminal.present(screen.canvas)
    return nil
  }

  private static func forever() async {
    let (nothing, _) = AsyncStream.makeStream(of: Never.self)
    for await _ in nothing {}
  }

  private static func act(on key: Key, _ terminal: CursesTerminal, _ screen: FixtureScreen) {
    switch key {
    case "F": fatalError("the fixture was asked to fail")
    case "I": print(FixtureScreen.roles[screen.size.columns * 1000])
    case "A": abort()
    case "S": UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case "O": print(overflow(1))
    case "E": complain("a complaint in between")
    case "C": screen.hasCursor.toggle()
    case "T": terminal.theme = FixtureScreen.otherTheme
    case "P":
      screen.entries.removeFirst()
      for _ in 0..<100 { terminal.present(screen.canvas) }
    case "W":
      let before = announced
      Task {
        screen.note("work, announced \(announced - before) time before")
        terminal.present(screen.canvas)
      }
    case "D": ask(terminal, screen)
    case .control("z"): terminal.suspend()
    default: break
    }
  }

  /// Waits for something to be typed before it asks a question, which that must not answer.
  private static func ask(_ terminal: CursesTerminal, _ screen: FixtureScreen) {
    screen.note("about to ask")
    terminal.present(screen.canvas)
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    poll(&input, 1, 10_000)
    terminal.discardPendingInput()
    screen.note("asked")
  }

  private static func overflow(_ depth: Int) -> Int { depth == 0 ? 0 : overflow(depth + 1) + 1 }

  private static func complain(_ sentence: String) {
    let line = sentence + "\n"
    write(STDERR_FILENO, line, line.utf8.count)
  }

  private static func environment() -> [String: String] {
    let names = ["TERM", "NO_COLOR"]
    return names.reduce(into: [:]) { found, name in
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
  }
}
