import MoltFlowClient
import NIOCore
import NIOHTTP1
import Simulator

/// Adds to replies of NIO's own, such as 400 to what is no HTTP, what all replies say of the server and its limit.
final class CountedReplies: ChannelOutboundHandler, RemovableChannelHandler {
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let server: SimulatedServer

  init(server: SimulatedServer) {
    self.server = server
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .head(var head) = Self.unwrapOutboundIn(data), head.status.code >= 200,
      !head.headers.contains(name: "X-RateLimit-Remaining")
    else { return context.write(data, promise: promise) }
    let counted = server.counted(Transport.Response(status: Int(head.status.code)))
    for field in counted.headers.fields { head.headers.replaceOrAdd(name: field.name, value: field.value) }
    head.headers.replaceOrAdd(name: "Server", value: "outreach-simulator")
    context.write(Self.wrapOutboundOut(.head(head)), promise: promise)
  }
}
