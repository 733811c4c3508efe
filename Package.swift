// swift-tools-version: 6.2
import PackageDescription

/// Language settings every Swift target shares.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
]

/// As `strict`, and every declaration is `@MainActor` unless it says otherwise.
let mainActor: [SwiftSetting] = strict + [.defaultIsolation(MainActor.self)]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = ["NIOCore", "NIOHTTP1", "NIOPosix"].map { Target.Dependency.product(name: $0, package: "swift-nio") }
let nioTLS = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")

/// The end-to-end tests need libvterm, so they are built only where this is set: see the README's test command.
let endToEnd = Context.environment["OUTREACH_E2E"] != nil

let sources: [Target] = [
  .target(name: "CBenchmarks", linkerSettings: [.linkedLibrary("util")]),
  .target(name: "CNCurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
  .target(name: "TerminalUI", swiftSettings: strict),
  .target(name: "TerminalCurses", dependencies: ["CNCurses", "TerminalUI"], swiftSettings: mainActor),
  .target(name: "Cron", swiftSettings: strict),
  .target(name: "Contacts", swiftSettings: strict),
  .target(name: "MoltFlow", swiftSettings: strict),
  .target(
    name: "MoltFlowClient", dependencies: ["MoltFlow", asyncHTTPClient, nioTLS] + nio, swiftSettings: strict),
  .target(name: "Settings", dependencies: ["TerminalUI", "Yams"], swiftSettings: strict),
  .target(name: "Simulator", dependencies: ["Cron", "MoltFlow", "MoltFlowClient"], swiftSettings: strict),
  .target(
    name: "SimulatorServer", dependencies: ["MoltFlow", "MoltFlowClient", "Simulator"] + nio, swiftSettings: strict),
  .target(
    name: "ViewModels", dependencies: ["Contacts", "Cron", "MoltFlow", "MoltFlowClient"], swiftSettings: mainActor),
  .target(name: "Panes", dependencies: ["TerminalUI", "ViewModels"], swiftSettings: mainActor),
  .executableTarget(
    name: "outreach",
    dependencies: [
      "Cron", "MoltFlow", "MoltFlowClient", "Panes", "Settings", "Simulator", "SimulatorServer", "TerminalCurses",
      "TerminalUI", "ViewModels", argumentParser,
    ],
    resources: [.embedInCode("Themes")],
    swiftSettings: mainActor),
  // Depends on the program only so that it is built beside the benchmarks, which start it.
  .executableTarget(
    name: "Benchmarks",
    dependencies: ["CBenchmarks", "Cron", "MoltFlow", "MoltFlowClient", "outreach", argumentParser] + nio,
    resources: [.embedInCode("Cron/peers.py")], swiftSettings: strict),
]

let tests: [Target] = [
  .target(
    name: "TestSupport",
    dependencies: ["Cron", "MoltFlow", "MoltFlowClient", "Panes", "Simulator", "TerminalUI", "ViewModels"],
    path: "Tests/TestSupport", swiftSettings: strict),
  .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  .testTarget(
    name: "BenchmarksTests",
    dependencies: ["Benchmarks", "Cron", "MoltFlow", "Simulator", "SimulatorServer", argumentParser],
    swiftSettings: strict),
  .testTarget(name: "ContactsTests", dependencies: ["Contacts"], swiftSettings: strict),
  .testTarget(name: "CronTests", dependencies: ["Cron"], exclude: ["Fixtures"], swiftSettings: strict),
  .testTarget(name: "MoltFlowTests", dependencies: ["MoltFlow"], exclude: ["Samples"], swiftSettings: strict),
  .testTarget(
    name: "MoltFlowClientTests", dependencies: ["MoltFlow", "MoltFlowClient", "Simulator", nioTLS] + nio,
    swiftSettings: strict),
  .testTarget(
    name: "SimulatorTests", dependencies: ["Cron", "MoltFlow", "MoltFlowClient", "Simulator"], swiftSettings: strict),
  .testTarget(
    name: "SimulatorServerTests", dependencies: ["MoltFlow", "MoltFlowClient", "Simulator", "SimulatorServer"] + nio,
    swiftSettings: strict),
  .testTarget(name: "SettingsTests", dependencies: ["Settings", "TerminalUI"], swiftSettings: strict),
  .testTarget(
    name: "TerminalUITests", dependencies: ["TerminalUI", "TestSupport"], exclude: ["Goldens", "width-table.py"],
    swiftSettings: strict),
  .testTarget(
    name: "TerminalCursesTests", dependencies: ["CNCurses", "TerminalCurses", "TerminalUI"], swiftSettings: strict),
  .testTarget(
    name: "ViewModelsTests",
    dependencies: ["Contacts", "Cron", "MoltFlow", "MoltFlowClient", "Simulator", "TestSupport", "ViewModels"],
    swiftSettings: mainActor),
  .testTarget(
    name: "PanesTests", dependencies: ["MoltFlow", "Panes", "Simulator", "TerminalUI", "TestSupport", "ViewModels"],
    exclude: ["Goldens"], swiftSettings: mainActor),
  .testTarget(
    name: "OutreachTests",
    dependencies: ["Cron", "MoltFlow", "MoltFlowClient", "TestSupport", "ViewModels", "outreach", argumentParser],
    swiftSettings: mainActor),
]

let endToEndTests: [Target] = [
  .target(name: "CPty", path: "Tests/CPty", linkerSettings: [.linkedLibrary("util")]),
  .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
  .target(
    name: "TerminalTesting", dependencies: ["CPty", "CVTerm"], path: "Tests/TerminalTesting", swiftSettings: strict),
  .executableTarget(
    name: "TerminalFixture", dependencies: ["TerminalCurses", "TerminalUI"], path: "Tests/TerminalFixture",
    swiftSettings: mainActor),
  .testTarget(
    name: "EndToEndTests", dependencies: ["TerminalFixture", "TerminalTesting", "outreach"], swiftSettings: strict),
]

let package = Package(
  name: "outreach",
  products: [.executable(name: "outreach-bench", targets: ["Benchmarks"])],
  dependencies: [
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: sources + tests + (endToEnd ? endToEndTests : [])
)
