/// One line of a key table: the keys, what they do, and the words that say so.
///
/// The footer, the help pane and `docs/keys.md` are all generated from these; none of them has words of its own.
public struct Binding<Model>: Sendable {
  /// The keys that run the command, the one to show in the footer first.
  public let keys: [Key]
  /// One or two words for the footer.
  public let title: String
  /// One sentence for the help pane.
  public let help: String
  /// Why the command can't run now, for the user to read, or nil when it can.
  ///
  /// Empty where that goes without saying. Must be cheap: the footer asks on every frame.
  public let unavailable: @MainActor (Model) -> String?
  public let run: @MainActor (Model) async -> Void

  public init(
    _ keys: Key..., title: String, help: String,
    unavailable: @escaping @MainActor (Model) -> String? = { _ in nil },
    run: @escaping @MainActor (Model) async -> Void
  ) {
    self.init(keys: keys, title: title, help: help, unavailable: unavailable, run: run)
  }

  /// As above, for keys that come from elsewhere, such as the user's keymap.
  public init(
    keys: [Key], title: String, help: String,
    unavailable: @escaping @MainActor (Model) -> String? = { _ in nil },
    run: @escaping @MainActor (Model) async -> Void
  ) {
    self.keys = keys
    self.title = title
    self.help = help
    self.unavailable = unavailable
    self.run = run
  }

  /// Why the command can't run on `model` now, in a sentence for the user; nil when it can.
  @MainActor public func unavailableReason(for model: Model) -> String? { unavailable(model) }
}
