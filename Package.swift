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
  .target(name: "TerminalUI", swiftSettings: strict),
  .target(name: "Contacts", swiftSettings: strict),
  .target(name: "Settings", dependencies: ["TerminalUI", "Yams"], swiftSettings: strict),
  .executableTarget(name: "outreach", dependencies: [argumentParser], swiftSettings: mainActor),
]

let tests: [Target] = [
  .target(name: "TestSupport", dependencies: ["TerminalUI"], path: "Tests/TestSupport", swiftSettings: strict),
  .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  .testTarget(name: "ContactsTests", dependencies: ["Contacts"], swiftSettings: strict),
  .testTarget(
    name: "TerminalUITests", dependencies: ["TerminalUI", "TestSupport"], exclude: ["Goldens", "Scripts"],
    swiftSettings: strict),
  .testTarget(name: "SettingsTests", dependencies: ["Settings", "TerminalUI"], swiftSettings: strict),
  .testTarget(name: "OutreachTests", dependencies: ["outreach", argumentParser], swiftSettings: mainActor),
]

let package = Package(
  name: "outreach",
  dependencies: [
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: sources + tests
)
