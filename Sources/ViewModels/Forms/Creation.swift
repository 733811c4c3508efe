import MoltFlow

/// Creates something exactly once, and finds out what became of it when the reply is lost.
///
/// The API knows no idempotency key, so the list is read just before the creation: after a lost reply, what matches and
/// was not there before is what we made. Nothing is ever sent a second time.
struct Creation<Item: Identifiable & Sendable> where Item.ID: Sendable {
  enum Outcome {
    case created(Item)
    /// Nothing was created.
    case refused(APIError)
    /// It may have been created: `cause` says why that is not known.
    ///
    /// The list does not show it, so far, or can't be read because of `unread`.
    case inDoubt(known: Set<Item.ID>, cause: APIError, unread: APIError?)
  }

  let list: () async throws(APIError) -> [Item]
  /// Whether an item is as the one that is to be created.
  let isOurs: (Item) -> Bool
  let create: () async throws(APIError) -> Item

  func run() async -> Outcome {
    let known: Set<Item.ID>
    do {
      known = Set(try await list().map(\.id))
    } catch {
      return .refused(error)
    }
    do {
      return .created(try await create())
    } catch {
      guard error.leavesDoubt else { return .refused(error) }
      return await look(besides: known, because: error)
    }
  }

  /// Looks for what was created; nil when the list does not show it.
  func find(besides known: Set<Item.ID>) async throws(APIError) -> Item? {
    try await list().first { isOurs($0) && !known.contains($0.id) }
  }

  private func look(besides known: Set<Item.ID>, because cause: APIError) async -> Outcome {
    do {
      if let item = try await find(besides: known) { return .created(item) }
      return .inDoubt(known: known, cause: cause, unread: nil)
    } catch {
      return .inDoubt(known: known, cause: cause, unread: error)
    }
  }
}
