import Cron
import Foundation
import Testing

struct SystemZoneTests {
  @Test func `this machine's own zones can be read`() throws {
    let folder = try #require(ZoneDatabase.systemFolder(environment: ProcessInfo.processInfo.environment))
    let database = ZoneDatabase(folder: folder)

    for place in database.places {
      #expect(throws: Never.self) { try database.zone(named: place.zoneName) }
    }

    #expect(database.places.count > 300)
    #expect(database.unreadableTables.isEmpty)
  }

  @Test func `a folder of one's own comes first if it has zones`() {
    let own = Fixture.path("zoneinfo")

    let folders = [own, "/nowhere"].map {
      ZoneDatabase.systemFolder(environment: ["TZDIR": $0], usualFolders: ["/nowhere/else"])
    }

    #expect(folders == [own, nil])
  }

  @Test(arguments: [
    (":Europe/Paris", "Europe/Paris"), ("Asia/Kolkata", "Asia/Kolkata"), ("", "UTC"), (":", "UTC"),
    ("/usr/share/zoneinfo/Europe/Rome", "Europe/Rome"), (":/usr/share/zoneinfo/posix/Europe/Rome", "Europe/Rome"),
    ("EST5EDT,M3.2.0,M11.1.0", nil), ("<-03>3", nil), ("/etc/my zone", nil),
  ])
  func `the setting TZ names the zone`(setting: String, name: String?) {
    let found = ZoneDatabase.localZoneName(environment: ["TZ": setting], localtimeLink: "/no", timezoneFile: "/no")

    #expect(found == name)
  }

  @Test(arguments: [
    ("../usr/share/zoneinfo/Europe/Paris", "Europe/Paris"), ("/usr/share/zoneinfo/UTC", "UTC"),
    ("/etc/clock", "Asia/Tokyo"),
  ])
  func `without TZ the link names the zone, else the file does`(target: String, name: String) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(atPath: folder.path("localtime"), withDestinationPath: target)
    try Data(" Asia/Tokyo \n".utf8).write(to: URL(filePath: folder.path("timezone")))

    let found = ZoneDatabase.localZoneName(
      environment: [:], localtimeLink: folder.path("localtime"), timezoneFile: folder.path("timezone"))

    #expect(found == name)
  }

  @Test func `without the table of links the old names that are known are still other names of a place`() throws {
    let folder = try TemporaryFolder()
    for table in ["zone1970.tab", "iso3166.tab"] {
      try FileManager.default.copyItem(atPath: Fixture.path("zoneinfo/\(table)"), toPath: folder.path(table))
    }

    let database = ZoneDatabase(folder: folder.path(""))

    #expect(database.places.first { $0.zoneName == "Europe/Kyiv" }?.aliases.contains("Europe/Kiev") == true)
  }

  @Test func `a machine that names no zone has none`() {
    #expect(ZoneDatabase.localZoneName(environment: [:], localtimeLink: "/no", timezoneFile: "/no") == nil)
  }
}

/// A folder that is gone with the last reference to it.
private final class TemporaryFolder {
  private let url = FileManager.default.temporaryDirectory.appending(path: "cron-\(UUID())")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      Issue.record(error)
    }
  }

  func path(_ name: String) -> String { url.appending(path: name).path }
}
