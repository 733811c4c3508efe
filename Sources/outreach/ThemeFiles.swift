import Foundation
import Settings

/// The themes compiled in, and those on this machine.
enum ThemeFiles {
  static var builtIn: [String: String] {
    [
      "dark": String(decoding: PackageResources.dark_yaml, as: UTF8.self),
      "light": String(decoding: PackageResources.light_yaml, as: UTF8.self),
    ]
  }
}

extension FileAccess {
  static var ofThisMachine: FileAccess {
    FileAccess(
      read: { path in
        guard FileManager.default.fileExists(atPath: path) else { return .missing }
        do {
          return .text(try String(contentsOfFile: path, encoding: .utf8))
        } catch {
          return .unreadable(reason: error.localizedDescription)
        }
      },
      list: { folder in
        do {
          return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
          // A folder that is not there holds no themes.
          return []
        }
      })
  }
}

extension [String: String] {
  /// The environment that this process was started with.
  static var ofThisProcess: [String: String] { ProcessInfo.processInfo.environment }
}
