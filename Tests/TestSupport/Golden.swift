import Foundation
public import TerminalUI
public import Testing

/// Expects `screen` to be the one recorded as `name` in the `Goldens` folder of the calling test's target.
///
/// A golden holds the text of the screen and, below it, the roles, a letter a cell.
public func expect(
  _ screen: Canvas, matchesGolden name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let golden = try targetFolder(of: file).appending(path: "Goldens/\(name).txt")
  try expect(screen.text + "\n\n" + screen.roles + "\n", at: golden, sourceLocation)
}

/// Expects `text` to be what the file at `path`, relative to the package, says.
public func expect(
  _ text: String, matchesFile path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
  try expect(text, at: package.appending(path: path), sourceLocation)
}

/// The folder right below `Tests` that holds `file`, such as `Tests/PanesTests`.
private func targetFolder(of file: String) throws -> URL {
  var folder = URL(filePath: file).deletingLastPathComponent()
  while folder.deletingLastPathComponent().lastPathComponent != "Tests" {
    folder = folder.deletingLastPathComponent()
    try #require(folder.pathComponents.count > 1, "\(file) is not below a folder Tests")
  }
  return folder
}

/// With `UPDATE_GOLDENS=1` the file is written first: read the difference before committing it.
private func expect(_ actual: String, at file: URL, _ sourceLocation: SourceLocation) throws {
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try actual.write(to: file, atomically: true, encoding: .utf8)
  }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  #expect(actual == recorded, "\(file.lastPathComponent) is out of date", sourceLocation: sourceLocation)
}
