import Foundation
import Testing

extension PlainClient.Reply {
  /// The body as a JSON object.
  func object() throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any])
  }

  /// The body as a bare JSON array of objects.
  func array() throws -> [[String: Any]] {
    try #require(JSONSerialization.jsonObject(with: Data(body.utf8)) as? [[String: Any]])
  }

  /// Whether it has this status and what every documented reply has.
  func isDocumented(_ status: Int) -> Bool {
    self.status == status && !body.isEmpty && headers["x-ratelimit-remaining"].flatMap { Int($0) } != nil
      && headers["x-ratelimit-reset"].flatMap { Int($0) } != nil
  }
}

extension Dictionary where Key == String, Value == Any {
  func text(_ name: String) -> String { self[name] as? String ?? "" }
  func number(_ name: String) -> Int? { self[name] as? Int }
  func list(_ name: String) throws -> [[String: Any]] { try #require(self[name] as? [[String: Any]]) }

  /// Which of these fields are missing.
  func missing(_ names: String) -> [String] { names.split(separator: " ").map(String.init).filter { self[$0] == nil } }
}
