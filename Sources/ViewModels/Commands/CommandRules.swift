import MoltFlow

/// What ``Commands`` must know of the items of one list: how they are told and read, and in which words.
struct CommandRules<Command, Item: Identifiable> {
  /// What an item is called, such as `schedule`.
  let kind: String
  /// The name of one.
  let name: (Item) -> String
  /// Sends a command; answers the item, where the reply describes it.
  let send: (Command, Item.ID) async throws(APIError) -> Item?
  /// Reads the item.
  let read: (Item.ID) async throws(APIError) -> Item
  /// Takes the item into the list, as the server describes it.
  let take: (Item) -> Void
  /// Takes it out of the list: the server does not have it.
  let remove: (Item.ID) -> Void
  /// Whether an item has done as told.
  let isDone: (Command, Item) -> Bool
  /// What is said of one that has.
  let done: (Command, Item) -> Notice
  /// How one stands that has not, such as `the server still says running`.
  let still: (Command, Item) -> String
}
