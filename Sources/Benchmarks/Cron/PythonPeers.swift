import Foundation

/// Two cron libraries of Python, measured by a script of ours in a Python that has them.
struct PythonPeers {
  /// A program on the path, or the path of one.
  let python: String

  struct Question: Encodable {
    let zone: String
    /// Seconds since 1970.
    let start: Int
    var expressions = CronRow.expressions
    var texts = CronRow.texts
  }

  /// What one library took, in microseconds by expression or zone.
  struct Answer: Decodable, Equatable {
    let name: String
    let version: String
    let next: [String: Double]
    let parse: [String: Double]
    let zone: [String: Double]

    func microseconds(of row: CronRow) -> Double? {
      switch row.work {
      case .next: next[row.subject]
      case .parse: parse[row.subject]
      case .zone: zone[row.subject]
      }
    }
  }

  /// How the script says that a library is missing.
  private static let missing: Int32 = 3
  /// How env says that there is no such program.
  ///
  /// Source: env(1), “Exit status”.
  private static let noProgram: Int32 = 127

  /// Nil where this Python, or one of the libraries, is not there.
  ///
  /// Throws a ``BenchmarkFailure`` where the script fails otherwise.
  func measure(_ question: Question) throws -> [Answer]? {
    let process = Process()
    let output = Pipe()
    let asked = String(decoding: try JSONEncoder().encode(question), as: UTF8.self)
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, "-c", String(decoding: PackageResources.peers_py, as: UTF8.self), asked]
    process.standardOutput = output
    try process.run()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return try JSONDecoder().decode([Answer].self, from: answer)
    case Self.missing, Self.noProgram: return nil
    default: throw BenchmarkFailure.peersFailed
    }
  }
}
