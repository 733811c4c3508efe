/// A Swift file of the project, and what it may not do.
struct SourceFile: Sendable {
  /// The folder below Sources, which is the target; nil for a file of the tests.
  let target: String?
  /// Below the project, such as `Sources/Cron/Zone.swift`.
  let path: String
  let text: String

  /// Every module the file imports, with its line from 1, whatever stands before or after its name.
  var imports: [(module: String, line: Int)] {
    let statement =
      #/
      ^ \s* (?: @\w+ (?: \( [^)]* \) )? \s+ )*
      (?: (?: public | package | internal | fileprivate | private ) \s+ )?
      import \s+ (?: (?: struct | class | enum | protocol | actor | func | var | let | typealias ) \s+ )?
      (?<module> \w+ )
      /#
    return lines.enumerated().flatMap { offset, line in
      line.split(separator: ";").compactMap { part in
        part.firstMatch(of: statement).map { (String($0.module), offset + 1) }
      }
    }
  }

  var lineCount: Int { lines.last == "" ? lines.count - 1 : lines.count }

  /// One sentence for each import that the target's row does not allow.
  var complaints: [String] {
    guard let target else { return [] }
    guard let row = ImportTable.rows.first(where: { $0.target == target }) else {
      return ["\(path): the target \(target) has no row in the table of imports"]
    }
    return imports.compactMap { module, line in
      allows(module, row) ? nil : "\(path):\(line): \(target) may not import \(module) here"
    }
  }

  private func allows(_ module: String, _ row: ImportRow) -> Bool {
    if ImportTable.targets.contains(module) { return row.targets.contains(module) }
    if module.hasPrefix("Foundation") {
      return row.foundation == .full || row.foundation == .essentials && module == "FoundationEssentials"
    }
    let package = module.hasPrefix("NIO") ? "NIO" : module
    guard ImportTable.packages.contains(package) else { return true }
    return row.packages.contains(package) || isHTTPTransport && row.inHTTPTransport.contains(package)
  }

  private var isHTTPTransport: Bool { path.split(separator: "/").last?.hasPrefix("HTTPTransport") == true }

  private var lines: [Substring] { text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) }
}
