import MoltFlowClient
import NIOCore
import NIOPosix
import Simulator
import SimulatorServer

extension LoopbackServer {
  /// Runs `body` with a server of the usual scenario, and stops it on every path.
  static func serving<Result>(
    _ simulated: SimulatedServer = SimulatedServer(scenario: .default, now: TimeSource.system().now),
    _ body: (LoopbackServer) async throws -> Result
  ) async throws -> Result {
    let server = try await LoopbackServer(server: simulated, port: 0)
    do {
      let result = try await body(server)
      await server.stop()
      return result
    } catch {
      await server.stop()
      throw error
    }
  }

  /// Writes bytes to the port and answers what came back once so many replies are complete, or the server has closed.
  func exchange(_ text: String, replies count: Int) async throws -> String {
    let connection = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await connection.executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: text))
      var received = ""
      for try await bytes in inbound {
        received += String(buffer: bytes)
        if received.replies.count == count, received.hasSuffix("\r\n\r\n") || received.hasSuffix("}") { break }
      }
      return received
    }
  }
}

extension String {
  /// Each reply of HTTP/1.1, from its status on.
  var replies: [Substring] { split(separator: "HTTP/1.1 ") }
}
