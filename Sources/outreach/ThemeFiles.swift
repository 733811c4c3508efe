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
        guard let file = fopen(path, "r") else {
          return errno == ENOENT ? .missing : .unreadable(reason: String(cString: strerror(errno)))
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        guard ferror(file) == 0 else { return .unreadable(reason: String(cString: strerror(errno))) }
        guard let text = String(validating: bytes, as: UTF8.self) else { return .unreadable(reason: "it is not UTF-8") }
        return .text(text)
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
