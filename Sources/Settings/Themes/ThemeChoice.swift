/// What `--theme` was given: a theme's name or the path of its file.
enum ThemeChoice: Equatable {
  case name(String)
  case path(String)

  /// A text with a slash, or that ends in `.yaml` or `.yml`, is a path.
  init(_ text: String) {
    let isPath = text.contains("/") || text.hasSuffix(".yaml") || text.hasSuffix(".yml")
    self = isPath ? .path(text) : .name(text)
  }
}
