/// What one target may import, as docs/architecture.md says under “Targets and arrows”.
struct ImportRow: Sendable {
  /// How much of Foundation a target may import.
  enum Foundation { case none, essentials, full }

  let target: String
  /// Targets of ours.
  let targets: Set<String>
  /// Modules of other packages; NIO stands for all modules whose names begin with it.
  let packages: Set<String>
  /// As `packages`, in files whose name begins with `HTTPTransport` only.
  let inHTTPTransport: Set<String>
  let foundation: Foundation

  init(
    _ target: String, _ targets: Set<String> = [], packages: Set<String> = [], inHTTPTransport: Set<String> = [],
    foundation: Foundation = .full
  ) {
    self.target = target
    self.targets = targets
    self.packages = packages
    self.inHTTPTransport = inHTTPTransport
    self.foundation = foundation
  }
}

/// The table of imports: a row for every target under Sources.
enum ImportTable {
  static let rows: [ImportRow] = [
    ImportRow("CBenchmarks", foundation: .none),
    ImportRow("CNCurses", foundation: .none),
    ImportRow("TerminalUI", foundation: .none),
    ImportRow("TerminalCurses", ["CNCurses", "TerminalUI"]),
    ImportRow("MoltFlow", foundation: .essentials),
    ImportRow(
      "MoltFlowClient", ["MoltFlow"], inHTTPTransport: ["AsyncHTTPClient", "NIO"], foundation: .essentials),
    ImportRow("Cron", foundation: .none),
    ImportRow("Contacts", foundation: .none),
    ImportRow("Settings", ["TerminalUI"], packages: ["Yams"]),
    ImportRow("Simulator", ["Cron", "MoltFlow", "MoltFlowClient"], foundation: .essentials),
    ImportRow("SimulatorServer", ["MoltFlow", "MoltFlowClient", "Simulator"], packages: ["NIO"]),
    ImportRow(
      "ViewModels", ["Contacts", "Cron", "MoltFlow", "MoltFlowClient"], foundation: .essentials),
    ImportRow("Panes", ["TerminalUI", "ViewModels"]),
    ImportRow(
      "outreach",
      [
        "Contacts", "Cron", "MoltFlow", "MoltFlowClient", "Panes", "Settings", "Simulator",
        "SimulatorServer", "TerminalCurses", "TerminalUI", "ViewModels",
      ], packages: ["ArgumentParser"]),
    ImportRow(
      "Benchmarks", ["CBenchmarks", "Cron", "MoltFlow", "MoltFlowClient"], packages: ["ArgumentParser", "NIO"]),
  ]

  /// The names of our targets.
  static let targets = Set(rows.map(\.target))

  /// The modules of other packages that some row names.
  static let packages = rows.reduce(into: Set<String>()) { $0.formUnion($1.packages.union($1.inHTTPTransport)) }
}
