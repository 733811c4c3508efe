import FoundationEssentials

/// A sample body from `Samples/`, named for what it is and the document it is from.
///
/// `custom-group-create.guide-2.0.0.json` is the reply to `custom-group-create` as the outreach guide 2.0.0 prints it;
/// `….assumed.json` has a shape that no document gives. Of a script's reply only the names are documented.
enum Sample {
  private static let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Samples"

  /// The names of all files, in order.
  static func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  /// The bytes of a file of JSON.
  static func data(_ name: String) throws -> Data { try data(file: name + ".json") }

  static func data(file: String) throws -> Data { try Data(contentsOf: URL(filePath: "\(folder)/\(file)")) }

  /// What a file is a sample of: its name up to the first point.
  static func kind(of file: String) -> String { String(file.prefix { $0 != "." }) }
}
