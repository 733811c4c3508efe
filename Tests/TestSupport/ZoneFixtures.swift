public import Cron
import Foundation

extension ZoneDatabase {
  /// The zone files of release 2025b beside the tests, so that answers hold on any machine.
  public static var fixtures: ZoneDatabase {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return ZoneDatabase(folder: tests.appending(path: "CronTests/Fixtures/zoneinfo").path)
  }
}
