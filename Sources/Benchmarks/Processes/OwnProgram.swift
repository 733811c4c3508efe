import Foundation

/// The program that runs, as a file.
enum OwnProgram {
  static let file = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
  static let folder = file.deletingLastPathComponent()

  /// Runs it once more with other arguments; returns all it said once it has ended, nil if that was no success.
  ///
  /// What it complains of goes to this one's standard error.
  static func run(_ arguments: [String], input: String) throws -> Data? {
    let process = Process()
    let (stdin, stdout) = (Pipe(), Pipe())
    process.executableURL = file
    process.arguments = arguments
    process.standardInput = stdin
    process.standardOutput = stdout
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? output ?? Data() : nil
  }
}
