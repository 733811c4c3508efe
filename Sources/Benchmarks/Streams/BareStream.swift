import NIOCore
import NIOHTTP1

/// One connection: asks for a stream, and counts what comes.
final class BareStream: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundOut = HTTPClientRequestPart

  /// The server gave no stream.
  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  private let path: String
  private let meter: Meter
  private let opened: EventLoopPromise<Void>
  private var blankLines = BlankLines()

  /// `opened` hears when the head of the reply is there.
  init(path: String, meter: Meter, opened: EventLoopPromise<Void>) {
    self.path = path
    self.meter = meter
    self.opened = opened
  }

  func channelActive(context: ChannelHandlerContext) {
    let headers: HTTPHeaders = ["Host": "127.0.0.1", "Accept": "text/event-stream", "X-API-Key": "mf_bench"]
    let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: path, headers: headers)
    context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
    context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch Self.unwrapInboundIn(data) {
    case .head(let head) where head.status == .ok:
      opened.succeed()
    case .head(let head):
      opened.fail(Refusal(description: "the server answered \(head.status.code)"))
    case .body(let bytes):
      meter.add(bytes: bytes.readableBytes)
      meter.add(events: blankLines.count(in: bytes.readableBytesView))
    case .end:
      context.close(promise: nil)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    opened.fail(Refusal(description: "the server closed the connection"))
    meter.addEnd()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
