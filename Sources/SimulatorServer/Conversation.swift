import FoundationEssentials
import Glibc
import MoltFlow
import MoltFlowClient
import NIOCore
import NIOHTTP1
import Simulator

/// One connection: its requests one after another, each with its answer.
struct Conversation {
  private let connection: LoopbackServer.Connection
  private let server: SimulatedServer

  init(connection: LoopbackServer.Connection, server: SimulatedServer) {
    self.connection = connection
    self.server = server
  }

  /// Ends when the client closes, asks for it, or a fault of the simulated server breaks the connection.
  func run() async {
    do {
      try await connection.executeThenClose { inbound, outbound in
        var request: IncomingRequest?
        for try await part in inbound {
          switch part {
          case .head(let head):
            request = IncomingRequest(head: head)
            guard try await begin(head, outbound) else { return }
          case .body(let bytes):
            request?.append(bytes)
          case .end:
            guard let complete = request, try await answer(complete, outbound) else { return }
            request = nil
          }
        }
      }
    } catch {
      // The client is gone, the server stops, or a fault asked for it: either way the connection is closed.
    }
  }

  /// Carries a part of the conversation out; where a fault breaks it, the close that follows is a reset if so ruled.
  private func breaking<Result>(_ part: () async throws -> Result) async throws -> Result {
    do {
      return try await part()
    } catch let error as APIError {
      if server.rules.faults.reset, let socket = connection.channel as? any SocketOptionProvider {
        try await socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
      }
      throw error
    }
  }

  /// Answers a client that asks before it sends its body; false ends the connection.
  private func begin(_ head: HTTPRequestHead, _ outbound: Outbound) async throws -> Bool {
    guard head.headers.first(name: "Expect")?.lowercased() == "100-continue" else { return true }
    let length = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
    guard length <= IncomingRequest.longestBody else {
      try await write(server.counted(IncomingRequest.tooLong), to: head, staysOpen: false, outbound)
      return false
    }
    try await outbound.write(.head(HTTPResponseHead(version: head.version, status: .continue)))
    return true
  }

  /// False ends the connection.
  private func answer(_ request: IncomingRequest, _ outbound: Outbound) async throws -> Bool {
    let head = request.head
    switch request.content {
    case .refused(let response):
      try await write(server.counted(response), to: head, staysOpen: head.isKeepAlive, outbound)
    case .request(let content):
      try await breaking {
        if case .jobProgress? = Route(method: content.method, path: content.path) {
          try await write(server.stream(content), to: head, outbound)
        } else {
          try await write(server.send(content), to: head, staysOpen: head.isKeepAlive, outbound)
        }
      }
    }
    return head.isKeepAlive
  }

  private typealias Outbound = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  private func write(
    _ response: Transport.Response, to request: HTTPRequestHead, staysOpen: Bool, _ outbound: Outbound
  ) async throws {
    var head = head(status: response.status, headers: response.headers, to: request, staysOpen: staysOpen)
    if head.status.mayHaveResponseBody {
      head.headers.replaceOrAdd(name: "Content-Length", value: String(response.body.count))
    }
    try await outbound.write(.head(head))
    if head.status.mayHaveResponseBody, request.method != .HEAD {
      try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: response.body))))
    }
    try await outbound.write(.end(nil))
  }

  /// Writes each piece of a stream as it comes, until it ends or the client is gone.
  private func write(_ stream: Transport.Stream, to request: HTTPRequestHead, _ outbound: Outbound) async throws {
    let head = head(status: stream.status, headers: stream.headers, to: request, staysOpen: request.isKeepAlive)
    try await outbound.write(.head(head))
    let pump = Task {
      for try await chunk in stream.chunks {
        try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: chunk))))
      }
      try Task.checkCancellation()
    }
    connection.channel.closeFuture.whenComplete { _ in pump.cancel() }
    try await withTaskCancellationHandler {
      try await pump.value
    } onCancel: {
      pump.cancel()
    }
    try await outbound.write(.end(nil))
  }

  private func head(
    status: Int, headers: Headers, to request: HTTPRequestHead, staysOpen: Bool
  ) -> HTTPResponseHead {
    var fields = HTTPHeaders(headers.fields.map { ($0.name, $0.value) })
    fields.replaceOrAdd(name: "Server", value: "outreach-simulator")
    if !staysOpen { fields.replaceOrAdd(name: "Connection", value: "close") }
    return HTTPResponseHead(version: request.version, status: HTTPResponseStatus(statusCode: status), headers: fields)
  }
}
