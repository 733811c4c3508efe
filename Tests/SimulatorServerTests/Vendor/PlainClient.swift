import Dispatch
import Foundation
import Glibc

/// A client that knows the vendor's documents and plain sockets, and nothing of this program.
struct PlainClient: Sendable {
  struct Reply: Sendable {
    let status: Int
    /// By their names in lower case.
    let headers: [String: String]
    let body: String
  }

  let port: Int
  var key: String? = "mf_documented"

  /// Sends one request on a connection of its own, as the vendor's script does, and reads the reply to its end.
  func send(_ method: String, _ path: String, _ json: String? = nil) async throws -> Reply {
    try await exchange(request(method, path, json))
  }

  /// The bytes of a request; a GET too says that it is JSON.
  func request(_ method: String, _ path: String, _ json: String? = nil, closes: Bool = true) -> String {
    var text = "\(method) /api/v2\(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/json\r\n"
    if let key { text += "X-API-Key: \(key)\r\n" }
    if let json { text += "Content-Length: \(json.utf8.count)\r\n" }
    if closes { text += "Connection: close\r\n" }
    return text + "\r\n" + (json ?? "")
  }

  /// Writes `text` to a new connection and reads one reply until the server closes it.
  func exchange(_ text: String) async throws -> Reply {
    try Self.reply(try await bytes(text))
  }

  /// Writes `text` to a new connection and reads until the server closes it.
  func bytes(_ text: String) async throws -> String {
    try await Self.apart { [port] in try Wire(port: port).talk(text) }
  }

  /// Does what waits on a thread of its own.
  static func apart<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result(catching: work)) }
    }
  }

  static func reply(_ text: String) throws -> Reply {
    let parts = text.components(separatedBy: "\r\n\r\n")
    let lines = parts[0].components(separatedBy: "\r\n")
    guard let status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") else { throw Wire.Failure(errno: 0) }
    let fields = lines.dropFirst().map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
    let headers = Dictionary(
      fields.map { ($0[0].lowercased(), $0[1].trimmingCharacters(in: .whitespaces)) }, uniquingKeysWith: { $1 })
    return Reply(status: status, headers: headers, body: parts.dropFirst().joined(separator: "\r\n\r\n"))
  }
}

/// One connection to this machine; every call waits.
final class Wire {
  struct Failure: Error, Equatable {
    let errno: Int32
  }

  let descriptor: Int32

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw Failure(errno: errno) }
  }

  deinit { close(descriptor) }

  func talk(_ text: String) throws -> String {
    try write(text)
    var received = ""
    while let more = try read() { received += more }
    return received
  }

  func write(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { throw Failure(errno: errno) }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Reads on until `words` have come; false where the end came first.
  func read(until words: String) throws -> Bool {
    var text = ""
    while !text.contains(words) {
      guard let more = try read() else { return false }
      text += more
    }
    return true
  }

  /// What has come; nil at the end.
  func read() throws -> String? {
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &piece, piece.count, 0)
    guard count >= 0 else { throw Failure(errno: errno) }
    return count == 0 ? nil : String(decoding: piece[..<count], as: UTF8.self)
  }
}
