/// A choice from a list that is filtered by typing.
public struct Picker: Equatable, Sendable {
  /// One thing to choose.
  public struct Option: Equatable, Identifiable, Sendable {
    public let id: String
    public let title: String
    /// What tells it from others, such as a number or a state.
    public let detail: String
    /// Why it can't be chosen; nil when it can.
    public let unavailable: String?

    public init(id: String, title: String, detail: String = "", unavailable: String? = nil) {
      self.id = id
      self.title = title
      self.detail = detail
      self.unavailable = unavailable
    }
  }

  public var filter = TextInput()
  /// What the filter leaves, best first.
  public internal(set) var options: [Option]
  /// The option that Enter takes, an index of ``options``.
  public internal(set) var highlighted = 0
  public internal(set) var chosen: Option?

  public init(options: [Option], chosen: Option? = nil) {
    self.options = options
    self.chosen = chosen
    highlighted = options.firstIndex { $0.id == chosen?.id } ?? 0
  }

  /// The options whose title or detail has every word of `query`, capitals or not.
  static func matching(_ query: String, in options: [Option]) -> [Option] {
    let words = query.lowercased().split(separator: " ")
    return options.filter { option in
      let text = "\(option.title) \(option.detail)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// Why there is nothing to take; nil when there is.
  public var nothing: String? {
    guard options.isEmpty else { return nil }
    guard !filter.isEmpty else { return "There is nothing to choose." }
    let start = String(filter.characters.prefix(30))
    let words = "Nothing matches “\(start)\(filter.characters.count > 30 ? "…" : "")”"
    return chosen.map { "\(words): clear it to keep \($0.title)." } ?? "\(words)."
  }

  /// Takes what the filter leaves: the best is highlighted, and without a filter what is chosen.
  mutating func show(_ found: [Option]) {
    guard found != options else { return }
    options = found
    highlighted = filter.isEmpty ? found.firstIndex { $0.id == chosen?.id } ?? 0 : 0
  }

  /// Takes other words for the same options, such as a later time of day.
  mutating func renew(_ same: [Option]) {
    if same != options, same.map(\.id) == options.map(\.id) { options = same }
  }

  /// Chooses without a key; the highlight goes along, so that Enter does not undo it.
  mutating func choose(_ option: Option) {
    if option.id != chosen?.id, filter.isEmpty, let index = options.firstIndex(where: { $0.id == option.id }) {
      highlighted = index
    }
    chosen = option
  }

  mutating func moveHighlight(by offset: Int) {
    highlighted = min(max(0, highlighted + offset), max(0, options.count - 1))
  }

  /// Takes the highlighted option; answers why not when it can't be taken.
  mutating func choose() -> String? {
    guard options.indices.contains(highlighted) else { return nothing }
    let option = options[highlighted]
    if let reason = option.unavailable { return reason }
    chosen = option
    filter.clear()
    return nil
  }
}
