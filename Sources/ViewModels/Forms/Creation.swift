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
    /// The reply was lost and the list does not show it, so far.
    case inDoubt(known: Set<Item.ID>)
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
      if let item = await find(besides: known) { return .created(item) }
      return .inDoubt(known: known)
    }
  }

  /// Looks for what was created; nil when the list does not show it, or can't be read.
  func find(besides known: Set<Item.ID>) async -> Item? {
    do {
      return try await list().first { isOurs($0) && !known.contains($0.id) }
    } catch {
      return nil
    }
  }
}
