import Foundation

extension SourceFile {
  /// The folder that holds Package.swift.
  static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every Swift file below `folder` of the project, in the order of the paths.
  static func all(below folder: String) throws -> [SourceFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: project.appending(path: folder).path)
    return try names.sorted().flatMap { name -> [SourceFile] in
      let path = "\(folder)/\(name)"
      let url = project.appending(path: path)
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      if isThere, isFolder.boolValue { return try all(below: path) }
      guard isThere, name.hasSuffix(".swift") else { return [] }
      let parts = path.split(separator: "/")
      let target = parts[0] == "Sources" ? String(parts[1]) : nil
      return [SourceFile(target: target, path: path, text: try String(contentsOf: url, encoding: .utf8))]
    }
  }
}
