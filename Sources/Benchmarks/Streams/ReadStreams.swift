import ArgumentParser
import Foundation
import MoltFlow

/// One reader, in a process of its own: opens the streams of the jobs on standard input, and says what it measured.
struct ReadStreams: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "read-streams", shouldDisplay: false)

  @Argument var kind: ReaderKind
  @Option var address: String
  @Option var seconds: Int

  func run() async throws {
    let input = try FileHandle.standardInput.readToEnd() ?? Data()
    let jobs = String(decoding: input, as: UTF8.self).split(separator: "\n").map { Job.ID(rawValue: String($0)) }
    let reading = try await kind.read(jobs, from: address) { [seconds] _ in try await Task.sleep(for: .seconds(seconds))
    }
    try FileHandle.standardOutput.write(contentsOf: JSONEncoder().encode(reading))
  }
}
