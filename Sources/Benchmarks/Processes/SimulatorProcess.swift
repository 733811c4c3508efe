import Foundation

/// `outreach simulate`, the program built beside this one, until it is ended.
final class SimulatorProcess {
  /// Where it listens, without a path, such as `http://127.0.0.1:40123`.
  let address: String
  private let process = Process()

  /// By itself it ends after so many seconds, should this program be killed.
  private static let longest = 300

  /// Starts a fresh one and waits for the line that names its address.
  ///
  /// Throws a ``BenchmarkFailure``.
  init(speed: Int) throws {
    let output = Pipe()
    process.executableURL = OwnProgram.folder.appending(path: "outreach")
    process.arguments = ["simulate", "--scenario", "large", "--speed", "\(speed)", "--seconds", "\(Self.longest)"]
    process.standardOutput = output
    guard (try? process.run()) != nil else { throw BenchmarkFailure.notBuilt }
    guard let line = Self.firstLine(output.fileHandleForReading),
      let address = line.firstMatch(of: /http:\/\/127\.0\.0\.1:[0-9]+/)
    else {
      process.terminate()
      throw BenchmarkFailure.noSimulator
    }
    self.address = String(address.output)
  }

  /// What the system says of it.
  ///
  /// Throws a ``BenchmarkFailure``.
  func figures() throws -> ProcessFigures { try ProcessFigures(of: process.processIdentifier) }

  /// Ends it; returns once it has ended.
  func end() {
    process.terminate()
    process.waitUntilExit()
  }

  /// Nil when it ends without one.
  private static func firstLine(_ file: FileHandle) -> String? {
    var bytes = Data()
    while !bytes.contains(UInt8(ascii: "\n")) {
      let piece = file.availableData
      guard !piece.isEmpty else { return nil }
      bytes += piece
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
