public import MoltFlow
import MoltFlowClient
public import Observation

/// The WhatsApp sessions a message can be sent from.
@Observable
public final class SessionsViewModel {
  public let list: ServerList<Session>
  /// What the server calls itself in its `Server` header; nil before the first answer.
  public private(set) var serverName: String?

  private let client: APIClient

  init(workplace: Workplace) {
    let client = workplace.client
    self.client = client
    list = ServerList(every: 120, now: workplace.time.now) { _, _ throws(APIError) in try await client.send(.sessions) }
  }

  @discardableResult
  func read(asked: Bool = false) async -> APIError? {
    let reading = list.begin()
    do {
      let reply = try await client.reply(to: .sessions)
      if serverName != reply.server { serverName = reply.server }
      list.take(reply.value.items, isPartial: reply.value.hasMore == true, asked: asked, of: reading)
      return nil
    } catch {
      list.fail(error, of: reading)
      return error
    }
  }

  /// `Shop +1555…456` for one session that works, else how many of them do; nil before they are known.
  public var summary: String? {
    guard list.asOf != nil else { return nil }
    let working = list.items.filter(\.canSend)
    if let only = working.first, working.count == 1, list.items.count == 1 { return only.label }
    if list.items.isEmpty { return "no session" }
    return "\(working.count) of \(list.items.count) sessions \(working.count == 1 ? "works" : "work")"
  }
}

extension Session {
  /// Its name and its number, masked, such as `Shop +1555…456`.
  var label: String {
    guard let phoneNumber else { return name }
    return "\(name) \(PhoneWords.masked(phoneNumber))"
  }
}
