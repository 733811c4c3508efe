import Yams

/// One `name: value` of a theme file, and where its name stands.
struct ThemeEntry {
  let name: String
  let place: Place
  private let value: Node
}

extension ThemeEntry {
  /// The theme's outermost entries.
  static func all(of yaml: String, file: String) throws(SettingsError) -> [ThemeEntry] {
    let start = Place(file: file, line: 1, column: 1)
    guard let root = try composed(yaml, file: file) else { throw .theme(.empty, start) }
    return try entries(of: root, place: root.mark.map { Place(file: file, mark: $0) } ?? start, key: nil)
  }

  /// The entries inside this one.
  func entries() throws(SettingsError) -> [ThemeEntry] {
    try Self.entries(of: value, place: valuePlace, key: name)
  }

  /// Whether the value holds entries of its own.
  var holdsEntries: Bool { value.mapping != nil }

  /// The value as it is written, without quotes; nil where it is no single word.
  var text: String? { value.scalar?.string }

  /// Where the value stands.
  var valuePlace: Place { value.mark.map { Place(file: place.file, mark: $0) } ?? place }

  private static func entries(of node: Node, place: Place, key: String?) throws(SettingsError) -> [ThemeEntry] {
    guard let mapping = node.mapping else { throw .theme(.noMapping(key: key), place) }
    var entries: [ThemeEntry] = []
    for (name, value) in mapping {
      let here = name.mark.map { Place(file: place.file, mark: $0) } ?? place
      guard let name = name.scalar?.string else { throw .theme(.noMapping(key: key), here) }
      if let first = entries.first(where: { $0.name == name }) { throw .theme(.duplicate(name), first.place) }
      entries.append(ThemeEntry(name: name, place: here, value: value))
    }
    return entries
  }

  private static func composed(_ yaml: String, file: String) throws(SettingsError) -> Node? {
    do {
      return try compose(yaml: yaml)
    } catch YamlError.duplicatedKeysInMapping(let names, let context) {
      throw .theme(.duplicate(names.first ?? ""), Place(file: file, mark: context.mark))
    } catch YamlError.scanner(_, let reason, let mark, _), YamlError.parser(_, let reason, let mark, _),
      YamlError.composer(_, let reason, let mark, _)
    {
      throw .theme(.notYAML(reason: reason), Place(file: file, mark: mark))
    } catch YamlError.reader(let reason, let offset, _, let yaml) {
      throw .theme(.notYAML(reason: reason), Place(file: file, offset: offset ?? 0, of: yaml))
    } catch {
      throw .theme(.notYAML(reason: "\(error)"), Place(file: file, line: 1, column: 1))
    }
  }
}

extension Place {
  fileprivate init(file: String, mark: Mark) {
    self.init(file: file, line: mark.line, column: mark.column)
  }

  /// The place of the Character at `offset` in `text`.
  fileprivate init(file: String, offset: Int, of text: String) {
    let lines = text.prefix(offset).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    self.init(file: file, line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}
