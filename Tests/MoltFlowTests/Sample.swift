import FoundationEssentials

/// A sample body from `Samples/`, named for what it is and the document it is from.
enum Sample {
  static func data(_ name: String) throws -> Data {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return try Data(contentsOf: URL(filePath: "/\(folder)/Samples/\(name).json"))
  }
}
