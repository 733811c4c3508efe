import FoundationEssentials
import MoltFlow

/// The commands to the items of a list: each is sent once, and followed until it is seen to be carried out.
///
/// An item takes one command at a time. Once the answer has come, or is lost, the item is read: at once, after 2 s and
/// after 5 s. After that it is said how the item still stands, and it is free for another command.
final class Commands<Command: ItemCommand, Item: Identifiable> {
  /// A command that was sent and that the server has not been seen to carry out.
  struct Request {
    /// Tells it from every other command.
    let number: Int
    let command: Command
    /// The item as it was when it was told.
    let item: Item
    /// The answer has come, or is lost: what is read from now on tells what became of it.
    var isAnswered = false
    /// When the item is read again, soonest first.
    var looks: [Date] = []
  }

  @Observed private(set) var requests: [Item.ID: Request] = [:]
  private var answers: [Item.ID: Int] = [:]
  private var sent = 0

  private let conversation: Conversation
  private let now: @Sendable () -> Date

  init(conversation: Conversation, now: @escaping @Sendable () -> Date) {
    self.conversation = conversation
    self.now = now
  }

  // MARK: What there is to know

  /// What an item was told and has not been seen to do, such as `pausing…`.
  func underWay(_ id: Item.ID?) -> String? { id.flatMap { requests[$0]?.command.underWay } }

  /// Why an item takes no command now; nil when it does.
  func unavailable(_ id: Item.ID?) -> String? { underWay(id).map { "Already \($0)" } }

  /// How often an item was seen to change by our doing: a reading during which that grew may tell what was before.
  func answers(of id: Item.ID) -> Int { answers[id, default: 0] }

  // MARK: Telling

  /// Sends a command once; while another one is under way it only says so.
  func carryOut(_ command: Command, on item: Item, by rules: CommandRules<Command, Item>) async {
    if let reason = unavailable(item.id) { return conversation.post(.warning, reason) }
    sent += 1
    let request = Request(number: sent, command: command, item: item)
    requests[item.id] = request
    do {
      let reply = try await rules.send(command, item.id)
      didAnswer(item.id)
      if command.isDeletion { return isGone(request, by: rules) }
      if let reply { take(reply, by: rules) }
    } catch {
      didAnswer(item.id)
      guard error.leavesDoubt else { return await refused(request, error, by: rules) }
      conversation.post(
        .warning, "\(error.doubtWords(of: command.noun)) Reading the \(rules.kind) to see what became of it.")
    }
    let answer = answers(of: item.id)
    let said = conversation.notice
    guard let read = await read(request, by: rules), answers(of: item.id) == answer else { return }
    // A reading knows more than a short reply, but nothing of what was said or told meanwhile.
    guard conversation.notice == said, underWay(item.id) == nil, rules.isDone(command, read) else { return }
    post(rules.done(command, read))
  }

  /// Takes that an item was changed by our doing, also by a form.
  func didChange(_ id: Item.ID) { answers[id, default: 0] += 1 }

  private func didAnswer(_ id: Item.ID) {
    didChange(id)
    requests[id]?.isAnswered = true
    requests[id]?.looks = [now().addingTimeInterval(2), now().addingTimeInterval(5)]
  }

  /// A refusal because of its state means that the row is out of date.
  private func refused(_ request: Request, _ error: APIError, by rules: CommandRules<Command, Item>) async {
    requests[request.item.id] = nil
    conversation.post(
      .failure, "Not carried out: the \(request.command.noun) of \(rules.name(request.item)). \(error.message)")
    switch error {
    case .conflict, .notFound: await read(request, by: rules)
    default: break
    }
  }

  // MARK: Looking

  /// When ``wake(at:by:)`` is due.
  var nextWake: Date? { requests.values.compactMap { $0.looks.first }.min() }

  /// Looks at all items that are due at once; may be called again while an answer hangs.
  func wake(at now: Date, by rules: CommandRules<Command, Item>) async {
    let due = requests.values.filter { $0.looks.first.map { $0 <= now } == true }
    let looks = due.map { request in Task.immediate { await look(at: request, by: rules) } }
    for look in looks { await look.value }
  }

  /// Reads whether a command was carried out; after the last look says how the item still stands.
  private func look(at request: Request, by rules: CommandRules<Command, Item>) async {
    let id = request.item.id
    requests[id]?.looks = Array(request.looks.dropFirst())
    let item = await read(request, by: rules)
    guard isUnderWay(request), requests[id]?.looks.isEmpty == true else { return }
    requests[id] = nil
    let how =
      item.map { rules.still(request.command, $0) }
      ?? "the \(rules.kind) can't be read, so what became of it is not known"
    conversation.post(.warning, "Asked for the \(request.command.noun), but \(how). ^R reads again.")
  }

  /// Reads the item of a command; nil when it is gone, or can't be read.
  @discardableResult
  private func read(_ request: Request, by rules: CommandRules<Command, Item>) async -> Item? {
    let id = request.item.id
    let before = answers(of: id)
    do {
      let item = try await rules.read(id)
      if answers(of: id) == before { take(item, by: rules) }
      return item
    } catch .notFound {
      isGone(request, by: rules)
    } catch {
      // What became of a command that is over is known, and said.
      if isUnderWay(request) { conversation.post(.warning, "Can't read the \(rules.kind) now: \(error.message)") }
    }
    return nil
  }

  private func isUnderWay(_ request: Request) -> Bool { requests[request.item.id]?.number == request.number }

  // MARK: What the server says

  /// Takes a list: it may show that commands were carried out.
  ///
  /// That an item is not in it shows nothing: it may have moved to another page while the pages were read.
  func settle(_ items: [Item], by rules: CommandRules<Command, Item>) {
    for request in requests.values {
      if let item = items.first(where: { $0.id == request.item.id }) { settle(item, by: rules) }
    }
  }

  private func take(_ item: Item, by rules: CommandRules<Command, Item>) {
    rules.take(item)
    settle(item, by: rules)
  }

  private func settle(_ item: Item, by rules: CommandRules<Command, Item>) {
    guard let request = requests[item.id], request.isAnswered, rules.isDone(request.command, item) else { return }
    requests[item.id] = nil
    // A reading that has been on its way since before may not undo it.
    didChange(item.id)
    post(rules.done(request.command, item))
  }

  private func post(_ notice: Notice) { conversation.post(notice.kind, notice.text) }

  /// The server does not have the item of a command any more: a deletion under way is carried out.
  private func isGone(_ request: Request, by rules: CommandRules<Command, Item>) {
    let isDeleted = request.command.isDeletion && isUnderWay(request)
    if isUnderWay(request) { requests[request.item.id] = nil }
    takeAway(request.item, isDeleted: isDeleted, by: rules)
  }

  /// Takes that the server does not have an item any more, and says so.
  func takeAway(_ item: Item, isDeleted: Bool = false, by rules: CommandRules<Command, Item>) {
    let name = "the \(rules.kind) \(rules.name(item))"
    post(isDeleted ? Notice(.done, "Deleted \(name).") : Notice(.warning, "The server does not have \(name) any more."))
    didChange(item.id)
    rules.remove(item.id)
  }
}

extension APIError {
  /// What is known of a command whose fate is not.
  func doubtWords(of noun: String) -> String {
    switch self {
    case .replyLost, .cancelled: "No reply to the \(noun)."
    default: "The server failed at the \(noun)."
    }
  }
}
