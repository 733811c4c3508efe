import Foundation
import TerminalTesting
import Testing

@Suite("End to end: outreach cron and zones") struct ProgramCronTests {
  /// The zone files of release 2025b, so that answers hold on any machine.
  private static let environment = [
    "TZDIR": URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../CronTests/Fixtures/zoneinfo").standardizedFileURL.path,
    "TZ": "Europe/Berlin", "PATH": "/usr/bin:/bin",
  ]

  @Test func `an answer for a person names the zone of TZ`() throws {
    let program = try Self.run(["cron", "0 9 * * MON", "--after", "2026-11-23T09:00:00+01:00", "--count", "1"])

    #expect(try program.waitForEnd() == .exited(0))
    #expect(
      program.outputText == """
        at 09:00 every Monday, Europe/Berlin time (clocks change on Sun 28 Mar 2027)
        Europe/Berlin is the zone of TZ.

        Mon 30 Nov 2026 09:00 +01:00

        Runs are at least 7 days apart, 6 days 23 hours where clocks change.\n
        """)
    #expect(program.errorText == "")
  }

  @Test func `with --json it is one line`() throws {
    let program = try Self.run(["cron", "*/5 * * * *", "--zone", "Asia/Calcutta", "--json", "--previous"])

    #expect(try program.waitForEnd() == .exited(0))
    #expect(
      program.outputText.hasPrefix(#"{"alias":"Asia/Calcutta","description":"every 5 minutes, Asia/Kolkata time "#))
    #expect(program.outputText.hasSuffix(#""tzdb":"2025b","warnings":[],"zone":"Asia/Kolkata"}"# + "\n"))
    #expect(program.outputText.matches(of: /"note":null/).count == 5)
    #expect(program.outputText.filter(\.isNewline).count == 1)
  }

  @Test(arguments: [
    (["60 9 * * *"], "", "minute 60 is out of range 0-59\n60 9 * * *\n^^\n"),
    (["@daily", "--zone", "Mars"], "", "There is no time zone “Mars”; names look like Europe/Paris.\n"),
    (
      ["@daily", "--json", "--after", "x"],
      #"{"error":{"code":"badInstant","field":null,"message":"“x” is not an instant; write 2026-11-23T09:00:00+01:00 "#
        + #"or 2026-11-23T08:00:00Z.","range":null,"suggestion":null}}"# + "\n", ""
    ),
  ])
  func `what is wrong ends it with 65`(arguments: [String], output: String, errors: String) throws {
    let program = try Self.run(["cron"] + arguments)

    #expect(try program.waitForEnd() == .exited(65))
    #expect(program.outputText == output)
    #expect(program.errorText == errors)
  }

  @Test(arguments: [
    (
      ["@daily", "--json"], "Nowhere/X",
      #"{"error":{"code":"unknownZone","field":null,"message":"TZ is “Nowhere/X”, which names no time zone here; "#
        + #"set it to a name like Europe/Paris, or give a zone.","range":null,"suggestion":null}}"# + "\n", ""
    ),
    (
      ["@daily"], "EST5EDT,M3.2.0,M11.1.0", "",
      "TZ is “EST5EDT,M3.2.0,M11.1.0”, which names no time zone here; set it to a name like Europe/Paris, "
        + "or give a zone.\n"
    ),
  ])
  func `a setting TZ that can't be read is not taken for UTC`(
    arguments: [String], setting: String, output: String, errors: String
  ) throws {
    let program = try Self.run(["cron"] + arguments, setting: setting)

    #expect(try program.waitForEnd() == .exited(65))
    #expect(program.outputText == output)
    #expect(program.errorText == errors)
  }

  @Test func `with a zone given the setting TZ does not matter`() throws {
    let program = try Self.run(["cron", "@daily", "--zone", "UTC", "--json"], setting: "Nowhere/X")

    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.outputText.hasSuffix(#""zone":"UTC"}"# + "\n"))
  }

  @Test func `an expression without quotes is wrong usage`() throws {
    let program = try Self.run(["cron", "0", "9", "*", "*", "1"])

    #expect(try program.waitForEnd() == .exited(64))
    #expect(program.errorText.hasPrefix("Error: An expression is one argument: quote it, as in "))
  }

  @Test func `each line is answered before the next is sent, and a bad one ends nothing`() throws {
    let script = """
      folder=$(mktemp -d) && mkfifo $folder/in $folder/out
      "$0" cron --batch <$folder/in >$folder/out &
      exec 3>$folder/in 4<$folder/out
      rm -r $folder
      for line in '{"expr":"61 * * * *"}' 'nonsense' '{"expr":"0 9 * * *","zone":"UTC"}'; do
        echo "$line" >&3; read -r answer <&4; echo "$answer"
      done
      exec 3>&-; wait $!; echo status $?
      """

    let program = try PipedProgram("/bin/sh", arguments: ["-c", script, Program.path], environment: Self.environment)

    #expect(try program.waitForEnd() == .exited(0))
    let lines = program.outputText.split(separator: "\n")
    try #require(lines.count == 4)
    #expect(lines[0].hasPrefix(#"{"error":{"code":"outOfRange","field":"minute","#))
    #expect(lines[1].hasPrefix(#"{"error":{"code":"badRequest","field":null,"#))
    #expect(lines[2].hasPrefix(#"{"description":"at 09:00 every day, UTC","expression":"0 9 * * *","#))
    #expect(lines[3] == "status 0")
  }

  @Test func `standard input that can't be read is no end`() throws {
    let program = try PipedProgram(
      "/bin/sh", arguments: ["-c", #"exec "$0" cron --batch </"#, Program.path], environment: Self.environment)

    #expect(try program.waitForEnd() == .exited(66))
    #expect(program.errorText == "Standard input can't be read: is a directory.\n")
  }

  @Test func `standard input that is closed is no end`() throws {
    let program = try PipedProgram(
      "/bin/sh", arguments: ["-c", #"exec "$0" cron --batch <&-"#, Program.path], environment: Self.environment)

    #expect(try program.waitForEnd() == .exited(66))
    #expect(program.errorText == "Standard input can't be read: bad file descriptor.\n")
  }

  @Test func `an answer that can't be written is no success`() throws {
    let program = try PipedProgram(
      "/bin/sh", arguments: ["-c", #"exec "$0" cron '0 9 * * *' >&-"#, Program.path], environment: Self.environment)

    #expect(try program.waitForEnd() == .exited(74))
    #expect(program.errorText.hasPrefix("Can't write to standard output: Bad file descriptor."))
  }

  @Test func `zones go to standard output, the release of their data to standard error`() throws {
    let program = try Self.run(["zones", "new", "york"])

    #expect(try program.waitForEnd() == .exited(0))
    let lines = program.outputText.split(separator: "\n")
    #expect(
      lines.map { $0.prefix(44) } == [
        "ZONE              CITY      COUNTRY        O", "America/New_York  New York  United States  -",
      ])
    #expect(program.errorText.hasSuffix("\nZone data: tz database 2025b.\n"))
  }

  @Test func `that no zone is found is no failure`() throws {
    let program = try Self.run(["zones", "nowhere"])

    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.outputText == "")
    #expect(program.errorText.hasPrefix("No zone fits “nowhere”. Try a city, a country, "))
  }

  /// `setting`: another value of `TZ`.
  private static func run(_ arguments: [String], setting: String? = nil) throws -> PipedProgram {
    var environment = environment
    if let setting { environment["TZ"] = setting }
    return try PipedProgram(Program.path, arguments: arguments, environment: environment)
  }
}
