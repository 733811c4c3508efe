import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A server on a loopback port that does as it is told with each request, whatever HTTP says.
final class RawServer: Sendable {
  /// What becomes of one request.
  enum Answer: Sendable {
    case bytes(String)
    case bytesThenClose(String)
    case close
    case silence
    /// Goes on with a byte at a time until the client closes the connection.
    case drip(String)
  }

  typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

  let port: Int
  private let work: Task<Void, Never>
  private let log: Log

  /// Answers the first request with the first of `answers` and so on, those after the last as the last.
  convenience init(_ answers: Answer..., tls: NIOSSLContext? = nil) async throws {
    try await self.init(answers: answers, tls: tls)
  }

  init(answers: [Answer], tls: NIOSSLContext? = nil) async throws {
    let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .bind(host: "127.0.0.1", port: 0) { channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
          return try Connection(wrappingChannelSynchronously: channel)
        }
      }
    let log = Log(answers)
    self.log = log
    port = listener.channel.localAddress?.port ?? 0
    work = Task {
      await withDiscardingTaskGroup { group in
        do {
          try await listener.executeThenClose { connections in
            for try await connection in connections { group.addTask { await Self.serve(connection, log) } }
          }
        } catch {
          // The test is over.
        }
        group.cancelAll()
      }
    }
  }

  /// The requests so far, each as its head and body came.
  var requests: [String] { log.requests }
  /// Connections that brought a request.
  var connections: Int { log.connections }

  /// Returns once a client has closed a connection.
  func closing() async {
    var iterator = log.closings.makeAsyncIterator()
    await iterator.next(isolation: #isolation)
  }

  func stop() async {
    work.cancel()
    await work.value
  }

  private static func serve(_ connection: Connection, _ log: Log) async {
    do {
      try await connection.executeThenClose { inbound, outbound in
        var text = ""
        var isFirst = true
        for try await bytes in inbound {
          text += String(buffer: bytes)
          guard isWhole(text) else { continue }
          let answer = log.take(text, isFirst: isFirst)
          (text, isFirst) = ("", false)
          switch answer {
          case .bytes(let reply): try await outbound.write(ByteBuffer(string: reply))
          case .bytesThenClose(let reply):
            try await outbound.write(ByteBuffer(string: reply))
            return
          case .close: return
          case .silence: break
          case .drip(let head):
            try await outbound.write(ByteBuffer(string: head))
            while true { try await outbound.write(ByteBuffer(string: " ")) }
          }
        }
      }
    } catch {
      // The client is gone, or the test is over.
    }
    log.closed()
  }

  /// Whether the head is complete and the body as long as the head says, or the client speaks TLS.
  private static func isWhole(_ text: String) -> Bool {
    if text.utf8.first == 0x16 { return true }
    guard let end = text.firstRange(of: "\r\n\r\n") else { return false }
    let line = text.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length: ") }
    let length = line.flatMap { Int($0.dropFirst("content-length: ".count)) } ?? 0
    return text[end.upperBound...].utf8.count >= length
  }

  /// What came, and what is to be answered.
  private final class Log: Sendable {
    private let state: Mutex<(answers: [Answer], requests: [String], connections: Int)>
    let closings: AsyncStream<Void>
    private let closing: AsyncStream<Void>.Continuation

    init(_ answers: [Answer]) {
      state = Mutex((answers, [], 0))
      (closings, closing) = AsyncStream.makeStream()
    }

    var requests: [String] { state.withLock { $0.requests } }
    var connections: Int { state.withLock { $0.connections } }

    func take(_ request: String, isFirst: Bool) -> Answer {
      state.withLock { state in
        state.requests.append(request)
        state.connections += isFirst ? 1 : 0
        return state.answers[min(state.requests.count, state.answers.count) - 1]
      }
    }

    func closed() { closing.yield() }
  }
}
