import CPty
import Glibc

/// A program without a terminal: nothing to read, and its two outputs kept for the test.
///
/// One test owns it; when it lets go of it, the program is killed.
public final class PipedProgram {
  /// What it wrote to standard output and standard error.
  public private(set) var output: [UInt8] = []
  public private(set) var errors: [UInt8] = []

  private let child: piped_child
  private var ending: Ending?

  /// Starts the program at `path`; its environment holds what `environment` names and nothing else.
  public init(_ path: String, arguments: [String] = [], environment: [String: String] = [:]) throws(TerminalFailure) {
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    child = piped_start(path, &words, &variables)
    for text in words + variables { free(text) }
    guard child.process > 0 else { throw .cannotStart(path) }
  }

  deinit {
    if ending == nil {
      Glibc.kill(child.process, SIGKILL)
      waitpid(child.process, nil, 0)
    }
    for file in [child.output, child.errors, child.life] { close(file) }
  }

  public var outputText: String { String(decoding: output, as: UTF8.self) }
  public var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Sends it a signal.
  public func kill(_ number: Int32) { Glibc.kill(child.process, number) }

  /// Waits for the first line of standard output, and answers it without its end.
  public func firstLine(within limit: Duration = .seconds(20)) throws(TerminalFailure) -> String {
    let deadline = ContinuousClock.now + limit
    while !output.contains(UInt8(ascii: "\n")) {
      guard ContinuousClock.now < deadline else { throw .timedOut(waitingFor: "a line", screen: said) }
      guard pump(until: deadline) else { throw .ended(waitingFor: "a line", screen: said) }
    }
    return String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// Waits until it has ended, and all that it wrote is read.
  public func waitForEnd(within limit: Duration = .seconds(20)) throws(TerminalFailure) -> Ending {
    let deadline = ContinuousClock.now + limit
    while pump(until: deadline) {
      guard ContinuousClock.now < deadline else { throw .timedOut(waitingFor: "the end", screen: said) }
    }
    if let ending { return ending }
    var status: Int32 = 0
    waitpid(child.process, &status, 0)
    let ending = Ending(status: status)
    self.ending = ending
    return ending
  }

  private var said: String { outputText + errorText }

  /// Waits for something to happen and takes it in; false once the program has ended and said all.
  private func pump(until deadline: ContinuousClock.Instant) -> Bool {
    let left = max(.zero, ContinuousClock.now.duration(to: deadline))
    var sources = [child.output, child.errors, child.life].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if isOutputOver { sources[0].fd = -1 }
    if areErrorsOver { sources[1].fd = -1 }
    guard poll(&sources, 3, Int32(left / .milliseconds(1)) + 1) > 0 else { return true }
    if sources[0].revents != 0 { isOutputOver = !Self.take(child.output, into: &output) }
    if sources[1].revents != 0 { areErrorsOver = !Self.take(child.errors, into: &errors) }
    let isQuiet = sources[0].revents == 0 && sources[1].revents == 0
    return !(isQuiet && sources[2].revents != 0)
  }

  private var isOutputOver = false
  private var areErrorsOver = false

  /// Reads what has come; false at the end.
  private static func take(_ file: Int32, into bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(file, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }
}
