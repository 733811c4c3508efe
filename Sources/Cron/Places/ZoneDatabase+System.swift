extension ZoneDatabase {
  /// Where systems keep their zone files: as the list of Python's `zoneinfo` has it.
  public static let usualFolders = [
    "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo",
  ]

  /// The folder of this machine's zone files: `$TZDIR`, else the first usual one that has any; nil if none has.
  public static func systemFolder(
    environment: [String: String], usualFolders: [String] = usualFolders
  ) -> String? {
    let folders = [environment["TZDIR"]].compactMap(\.self) + usualFolders
    return folders.first { SystemFile(path: "\($0)/UTC").isReadable || SystemFile(path: "\($0)/Etc/UTC").isReadable }
  }

  /// The name of this machine's zone: of `$TZ`, else of what `/etc/localtime` links to, else in `/etc/timezone`.
  ///
  /// Nil if none of them can be read and names one, as for `TZ=EST5EDT,M3.2.0,M11.1.0`. Whether there is such a zone is
  /// not looked up.
  public static func localZoneName(
    environment: [String: String], localtimeLink: String = "/etc/localtime", timezoneFile: String = "/etc/timezone"
  ) -> String? {
    if let setting = environment["TZ"] {
      let name = setting.hasPrefix(":") ? String(setting.dropFirst()) : setting
      if name.isEmpty { return "UTC" }
      if name != localtimeLink { return zoneName(inPath: name) }
    }
    if let target = SystemFile(path: localtimeLink).linkTarget, let name = zoneName(inPath: target) { return name }
    return firstLine(of: timezoneFile).flatMap(zoneName)
  }

  /// Without blanks; nil for a file that is not there, is empty or can't be read.
  private static func firstLine(of path: String) -> String? {
    do throws(ZoneError) {
      let line = try SystemFile(path: path).contents()?.split(separator: UInt8(ascii: "\n")).first
      return line.map { String(decoding: $0, as: UTF8.self).filter { !$0.isWhitespace } }
    } catch {
      return nil
    }
  }

  /// The part of a path that names a zone, `Europe/Paris` of `../usr/share/zoneinfo/posix/Europe/Paris`.
  private static func zoneName(inPath path: String) -> String? {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if let folder = parts.lastIndex(of: "zoneinfo") {
      parts.removeFirst(folder + 1)
      if parts.first == "posix" || parts.first == "right" {
        parts.removeFirst()
      }
    }
    let name = parts.joined(separator: "/")
    return isName(name) ? name : nil
  }
}
