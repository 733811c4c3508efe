import Testing

/// Holds the arrows of docs/architecture.md, which the compiler lets pass when a target reaches another by way of a
/// third.
@Suite struct ImportTests {
  @Test func `every import is in its target's row`() throws {
    let files = try SourceFile.all(below: "Sources")

    #expect(!files.isEmpty)
    #expect(files.flatMap(\.complaints) == [])
  }

  @Test(arguments: ["Sources", "Tests"])
  func `no file is longer than 300 lines`(folder: String) throws {
    let files = try SourceFile.all(below: folder)

    #expect(files.filter { $0.lineCount > 300 }.map { "\($0.path): \($0.lineCount) lines" } == [])
  }

  @Test(arguments: [
    ("Sources/ViewModels/A.swift", "MoltFlow"), ("Sources/TerminalCurses/A.swift", "CNCurses"),
    ("Sources/MoltFlowClient/HTTPTransport.swift", "AsyncHTTPClient"),
    ("Sources/MoltFlowClient/HTTP/HTTPTransport+Stream.swift", "NIOCore"),
    ("Sources/SimulatorServer/A.swift", "NIOHTTP1"), ("Sources/MoltFlow/A.swift", "FoundationEssentials"),
    ("Sources/Settings/A.swift", "Yams"), ("Sources/Settings/A.swift", "Foundation"),
    ("Sources/Cron/A.swift", "Glibc"), ("Sources/ViewModels/A.swift", "Observation"),
    ("Sources/outreach/A.swift", "Panes"), ("Sources/Benchmarks/A.swift", "NIOPosix"),
    ("Tests/PanesTests/A.swift", "CNCurses"),
  ])
  func `an import in the row is let pass`(path: String, module: String) {
    #expect(file(path, "import \(module)").complaints == [])
  }

  @Test(arguments: [
    ("Sources/Panes/A.swift", "MoltFlow"), ("Sources/ViewModels/A.swift", "TerminalUI"),
    ("Sources/Panes/A.swift", "CNCurses"), ("Sources/outreach/A.swift", "CNCurses"),
    ("Sources/MoltFlowClient/Feed.swift", "AsyncHTTPClient"), ("Sources/MoltFlowClient/Feed.swift", "NIOCore"),
    ("Sources/MoltFlowClient/HTTPTransport.swift", "Foundation"), ("Sources/outreach/A.swift", "NIOPosix"),
    ("Sources/Simulator/HTTPTransport.swift", "NIOHTTP1"), ("Sources/Simulator/A.swift", "Foundation"),
    ("Sources/MoltFlow/A.swift", "FoundationNetworking"), ("Sources/Cron/A.swift", "FoundationEssentials"),
    ("Sources/Contacts/A.swift", "Foundation"), ("Sources/TerminalUI/A.swift", "FoundationEssentials"),
    ("Sources/Panes/A.swift", "Yams"), ("Sources/ViewModels/A.swift", "ArgumentParser"),
    ("Sources/Benchmarks/A.swift", "ViewModels"), ("Sources/outreach/A.swift", "Benchmarks"),
  ])
  func `an import outside the row is told with file and line`(path: String, module: String) {
    let target = path.split(separator: "/")[1]

    #expect(file(path, "// A.\nimport \(module)").complaints == ["\(path):2: \(target) may not import \(module) here"])
  }

  @Test func `a target without a row is told`() {
    let complaints = file("Sources/Extra/A.swift", "").complaints

    #expect(complaints == ["Sources/Extra/A.swift: the target Extra has no row in the table of imports"])
  }

  @Test(arguments: [
    "import Cron", "  import Cron // why", "public import Cron", "internal import Cron", "@testable import Cron",
    "@preconcurrency public import Cron", "@_spi(Wire) import Cron", "import struct Cron.Zone", "import Cron.Zones",
    "import Glibc; import Cron",
  ])
  func `an import is seen in all its spellings`(line: String) {
    #expect(file("Sources/Panes/A.swift", line).imports.map(\.module).contains("Cron"))
  }

  @Test(arguments: ["// import Cron", "let important = Cron()", "#if canImport(Cron)", "/// imports Cron"])
  func `what only looks like an import is none`(line: String) {
    #expect(file("Sources/Panes/A.swift", line).imports.isEmpty)
  }

  @Test(arguments: [("", 0), ("a", 1), ("a\n", 1), ("a\r\nb\r\n", 2), ("a\n\nb", 3)])
  func `lines are counted as editors count them`(text: String, count: Int) {
    #expect(file("Sources/Panes/A.swift", text).lineCount == count)
  }

  private func file(_ path: String, _ text: String) -> SourceFile {
    let parts = path.split(separator: "/")
    return SourceFile(target: parts[0] == "Sources" ? String(parts[1]) : nil, path: path, text: text)
  }
}
