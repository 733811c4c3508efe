import Dispatch
import Glibc
import Synchronization
import TerminalTesting

/// Stands between a program and a server: passes all on, until it is told to answer by itself.
final class FailingProxy: Sendable {
  let port: Int
  private let listener: Int32
  private let upstream: Int
  private let state = Mutex(State())

  private struct State {
    /// What every request is answered with; nil while they are passed on.
    var answer: String?
    /// The sockets of programs that are connected.
    var connected: Set<Int32> = []
  }

  /// Listens on any free port, for what is meant for `upstream` on this machine.
  init(upstream: Int) throws {
    self.upstream = upstream
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    self.listener = listener
    var address = sockaddr_in.loopback(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && listen(listener, 64) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard isListening else { throw TerminalFailure.cannotStart("a proxy: \(errno)") }
    port = Int(UInt16(bigEndian: address.sin_port))
    DispatchQueue.global().async { [self] in acceptAll() }
  }

  var address: String { "http://127.0.0.1:\(port)" }

  /// From now on answers every request with these bytes, and ends what is under way.
  func fail(with answer: String) {
    state.withLock { state in
      state.answer = answer
      for socket in state.connected { shutdown(socket, Int32(SHUT_RDWR)) }
    }
  }

  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  private func acceptAll() {
    while case let client = accept(listener, nil, nil), client >= 0 {
      DispatchQueue.global().async { [self] in
        state.withLock { _ = $0.connected.insert(client) }
        serve(client)
        state.withLock { _ = $0.connected.remove(client) }
        close(client)
      }
    }
    close(listener)
  }

  private func serve(_ client: Int32) {
    guard let request = Self.request(from: client) else { return }
    if let answer = state.withLock({ $0.answer }) {
      Self.write(Array(answer.utf8), to: client)
      return
    }
    let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(server) }
    var address = sockaddr_in.loopback(port: upstream)
    let isConnected = withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { return }
    Self.write(request, to: server)
    while let bytes = Self.read(server), Self.write(bytes, to: client) {}
  }

  /// One request, head and body, that asks for its connection to be closed after the reply.
  private static func request(from client: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let head = text.firstRange(of: "\r\n\r\n") {
        let length = text.firstMatch(of: /(?i)content-length: ([0-9]+)/).flatMap { Int($0.output.1) } ?? 0
        if text[head.upperBound...].utf8.count >= length {
          return Array(
            text.replacing("HTTP/1.1\r\n", with: "HTTP/1.1\r\nConnection: close\r\n", maxReplacements: 1).utf8)
        }
      }
      guard let more = read(client) else { return nil }
      bytes += more
    }
  }

  /// The next bytes; nil at the end.
  private static func read(_ socket: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &bytes, bytes.count, 0)
    return count > 0 ? Array(bytes[..<count]) : nil
  }

  @discardableResult
  private static func write(_ bytes: [UInt8], to socket: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

extension sockaddr_in {
  fileprivate static func loopback(port: Int) -> Self {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }
}
