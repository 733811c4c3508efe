import AsyncHTTPClient
import Glibc
import MoltFlow
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

extension APIError {
  /// Tells a request that surely did not leave from one whose reply is lost, in words of our own.
  ///
  /// What the libraries say names files of the machine that built them, so nothing of it is repeated. Whatever is not
  /// known to come before the request was sent counts as a lost reply.
  init(_ error: any Error, timing: HTTPTransport.Timing) {
    switch error {
    case let error as APIError: self = error
    case is CancellationError: self = .cancelled
    case let error as HTTPClientError: self = Self.mapped(error, timing)
    case let error as NIOConnectionError: self = .unreachable(reason: Self.reason(error))
    case let error as IOError where error.errnoCode == ECONNREFUSED: self = .unreachable(reason: "connection refused")
    case ChannelError.connectTimeout: self = .unreachable(reason: Self.noConnection(timing))
    case let error as NIOSSLError: self = Self.mapped(error)
    case is NIOSSLExtraError: self = .tls(reason: "the server's certificate is for another host")
    case is NIOTooManyBytesError: self = .replyLost(reason: "it is longer than 64 MiB")
    case is HTTPTransport.ReplyTooSlow:
      self = .replyLost(reason: "not whole within \(timing.whole.components.seconds) seconds")
    case is HTTPTransport.StreamTooFast: self = .replyLost(reason: "the stream is faster than it can be read")
    case HTTPParserError.invalidEOFState: self = .replyLost(reason: "the server closed the connection")
    case is HTTPParserError: self = .replyLost(reason: "what came is not HTTP")
    default: self = .replyLost(reason: "the connection broke")
    }
  }

  private static func mapped(_ error: HTTPClientError, _ timing: HTTPTransport.Timing) -> Self {
    switch error {
    case .cancelled: .cancelled
    case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout:
      .unreachable(reason: noConnection(timing))
    case .alreadyShutdown: .unreachable(reason: "the program is about to end")
    case .invalidURL, .emptyHost, .emptyScheme: .unreachable(reason: "the address can't be used")
    case .readTimeout, .deadlineExceeded: .replyLost(reason: "none within \(timing.head.components.seconds) seconds")
    case .remoteConnectionClosed: .replyLost(reason: "the server closed the connection")
    default: .replyLost(reason: "the connection broke")
    }
  }

  private static func mapped(_ error: NIOSSLError) -> Self {
    guard case .handshakeFailed(let cause) = error else { return .replyLost(reason: "the secure connection broke") }
    let isUntrusted = "\(cause)".contains("CERTIFICATE_VERIFY_FAILED")
    return isUntrusted
      ? .tls(reason: "the server's certificate is not trusted")
      : .unreachable(reason: "the server does not speak TLS")
  }

  private static func reason(_ error: NIOConnectionError) -> String {
    if error.connectionErrors.isEmpty { return "the name \(error.host) is not known" }
    let isRefused = error.connectionErrors.allSatisfy { ($0.error as? IOError)?.errnoCode == ECONNREFUSED }
    return isRefused ? "connection refused" : "no connection"
  }

  private static func noConnection(_ timing: HTTPTransport.Timing) -> String {
    "no connection within \(timing.connect.components.seconds) seconds"
  }
}
