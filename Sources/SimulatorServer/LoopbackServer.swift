import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
public import Simulator

/// Puts a simulated server on a port of this machine, for this machine alone: 127.0.0.1.
///
/// Drives the simulated server as long as it runs. Whoever starts one calls ``stop()``.
public final class LoopbackServer: Sendable {
  private let listener: Listener
  private let work: Task<Void, Never>

  typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>
  private typealias Listener = NIOAsyncChannel<Connection, Never>

  /// Listens at once; `port` 0 takes any free one.
  ///
  /// Throws a ``LoopbackServerError``.
  public init(server: SimulatedServer, port: Int) async throws {
    guard (0...65535).contains(port) else { throw LoopbackServerError.noSuchPort(port) }
    do {
      listener = try await Self.listen(port, server)
    } catch let error as IOError {
      throw LoopbackServerError(errno: error.errnoCode, port: port)
    }
    work = Task { [listener] in await Self.serve(listener, server) }
  }

  /// The port it listens on.
  public var port: Int { listener.channel.localAddress?.port ?? 0 }

  /// Closes the port and all connections, streams too; returns once they are closed.
  public func stop() async {
    work.cancel()
    await work.value
  }

  private static func listen(_ port: Int, _ server: SimulatedServer) async throws -> Listener {
    try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.backlog, value: 1024)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .bind(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: false)
          try channel.pipeline.syncOperations.addHandlers([
            CountedReplies(server: server), HTTPServerProtocolErrorHandler(),
          ])
          return try Connection(wrappingChannelSynchronously: channel)
        }
      }
  }

  private static func serve(_ listener: Listener, _ server: SimulatedServer) async {
    await withDiscardingTaskGroup { group in
      group.addTask { await server.run() }
      do {
        try await listener.executeThenClose { connections in
          for try await connection in connections {
            group.addTask { await Conversation(connection: connection, server: server).run() }
          }
        }
      } catch {
        // The port was closed under way; what is left is to end the connections.
      }
      group.cancelAll()
    }
  }
}
