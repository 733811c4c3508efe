import CPty
import Glibc

/// A program in a terminal of its own, for a test to type into and to read the screen of.
///
/// Nothing sleeps: whoever waits, waits for what is on the screen, with a deadline. One test owns a terminal; when
/// it lets go of it, the program is killed.
public final class Terminal {
  /// All that the program wrote, and what the terminal echoed.
  public private(set) var output: [UInt8] = []

  private let process: pid_t
  private let life: Int32
  private var terminal: Int32
  private let screen: Screen
  private var ending: Ending?

  /// Starts the program at `path`; its environment holds what `environment` names and nothing else.
  public init(
    _ path: String, arguments: [String] = [], environment: [String: String], columns: Int = 80, rows: Int = 24
  ) throws(TerminalFailure) {
    guard let screen = Screen(rows: rows, columns: columns) else { throw .cannotStart(path) }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    let child = pty_start(path, &words, &variables, Int32(rows), Int32(columns))
    for text in words + variables { free(text) }
    guard child.process > 0 else { throw .cannotStart(path) }
    self.screen = screen
    process = child.process
    terminal = child.terminal
    life = child.life
  }

  deinit {
    loseConnection()
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(life)
  }

  // MARK: What the user does

  /// Types `text`, all of it at once as far as the terminal takes it.
  public func send(_ text: String) { write(Array(text.utf8)) }

  public func resize(columns: Int, rows: Int) {
    screen.resize(rows: rows, columns: columns)
    pty_resize(terminal, Int32(rows), Int32(columns))
  }

  /// Takes the terminal away, as a broken connection does.
  public func loseConnection() {
    guard terminal >= 0 else { return }
    close(terminal)
    terminal = -1
  }

  // MARK: What the user sees

  public var text: String { screen.text }

  /// The text of a row, from 0, without the blanks at its end.
  public func line(_ y: Int) -> String { screen.line(y) }

  public func cell(x: Int, y: Int) -> ScreenCell { screen.cell(x: x, y: y) }

  public var cursor: (x: Int, y: Int) { screen.cursor }

  /// Whether one of the terminal's private modes, such as 1049 for the alternate screen, was last switched on.
  public func isOn(mode: Int) -> Bool {
    let written = written
    let on = written.ranges(of: "\u{1B}[?\(mode)h").last?.lowerBound
    let off = written.ranges(of: "\u{1B}[?\(mode)l").last?.lowerBound
    guard let on else { return false }
    return off.map { $0 < on } ?? true
  }

  /// The line discipline's settings: input, output, control and local flags.
  public var settings: [UInt32] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  /// All that was written to the terminal, as text.
  public var written: String { String(decoding: output, as: UTF8.self) }

  /// What of the terminal is not as it was while it had `settings`; empty if it is restored.
  public func damage(since settings: [UInt32]) -> [String] {
    let modes = [1049: "alternate screen", 1000: "mouse", 1006: "mouse format", 2004: "paste", 1: "cursor keys"]
    let left = modes.filter { isOn(mode: $0.key) }.map { $0.value }
    return
      (left + (isOn(mode: 25) ? [] : ["cursor hidden"]) + (self.settings == settings ? [] : ["line settings"]))
      .sorted()
  }

  // MARK: Waiting

  /// Waits until `condition` holds; `what` names it in a failure.
  public func wait(
    for what: String, within limit: Duration = .seconds(20), until condition: (Terminal) -> Bool
  ) throws(TerminalFailure) {
    let deadline = ContinuousClock.now + limit
    while !condition(self) {
      guard ContinuousClock.now < deadline else { throw .timedOut(waitingFor: what, screen: text) }
      guard pump(until: deadline) || condition(self) else { throw .ended(waitingFor: what, screen: text) }
    }
  }

  /// Waits until `words` stand on the screen.
  public func wait(for words: String, within limit: Duration = .seconds(20)) throws(TerminalFailure) {
    try wait(for: "“\(words)”", within: limit) { $0.text.contains(words) }
  }

  /// Whether the program writes anything within `limit`; answers as soon as it does.
  public func writes(within limit: Duration) -> Bool {
    let before = output.count
    let deadline = ContinuousClock.now + limit
    while output.count == before {
      guard ContinuousClock.now < deadline, pump(until: deadline) else { return false }
    }
    return true
  }

  /// Waits until the program has ended, and all that it wrote is read.
  public func waitForEnd(within limit: Duration = .seconds(20)) throws(TerminalFailure) -> Ending {
    let deadline = ContinuousClock.now + limit
    while pump(until: deadline) {
      guard ContinuousClock.now < deadline else { throw .timedOut(waitingFor: "the end", screen: text) }
    }
    if let ending { return ending }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let ending = Ending(status: status)
    self.ending = ending
    return ending
  }

  /// Waits for something to happen and takes it in; false once the program has ended and said all.
  private func pump(until deadline: ContinuousClock.Instant) -> Bool {
    let left = max(.zero, ContinuousClock.now.duration(to: deadline))
    let milliseconds = Int32(left / .milliseconds(1)) + 1
    var sources = [
      pollfd(fd: terminal, events: Int16(POLLIN), revents: 0), pollfd(fd: life, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&sources, 2, milliseconds) > 0 else { return true }
    if sources[0].revents != 0, takeOutput() { return true }
    let hasEnded = sources[1].revents != 0
    if sources[0].revents != 0, !hasEnded { return poll(&sources[1], 1, milliseconds) == 0 }
    return !hasEnded
  }

  /// Takes in what the program wrote; false if there is nothing and there will be nothing.
  private func takeOutput() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else { return count < 0 && errno == EAGAIN }
    output += buffer[..<count]
    let answer = screen.feed(buffer[..<count])
    if !answer.isEmpty { write(answer) }
    return true
  }

  /// Writes all of `bytes`, taking in meanwhile what the program writes.
  private func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        var source = pollfd(fd: terminal, events: Int16(POLLIN | POLLOUT), revents: 0)
        guard poll(&source, 1, 20_000) > 0, source.revents & Int16(POLLHUP) == 0 else { return }
        if source.revents & Int16(POLLIN) != 0, !takeOutput() { return }
      }
    }
  }
}
