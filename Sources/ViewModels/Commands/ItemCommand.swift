/// What a person can tell an item of a list, in the words that the screen uses for it.
protocol ItemCommand {
  /// What the item's row says until the server says what is, such as `pausing…`.
  var underWay: String { get }
  /// What was asked for, such as `pause`.
  var noun: String { get }
  /// Once it is carried out, the item is gone.
  var isDeletion: Bool { get }
}

extension ItemCommand {
  var isDeletion: Bool { false }
}
