/// Reads tables of a folder, and keeps account of those that can't be read.
struct TableReader {
  let folder: String?
  private(set) var failures: [ZoneError] = []

  /// Nil if there is no such table, or none that can be read.
  mutating func read(_ name: String) -> [UInt8]? {
    guard let folder else { return nil }
    do throws(ZoneError) {
      return try SystemFile(path: "\(folder)/\(name)").contents()
    } catch {
      failures.append(error)
      return nil
    }
  }
}
