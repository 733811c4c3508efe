import AsyncHTTPClient
import FoundationEssentials
import MoltFlow
import NIOCore
import NIOHTTP1

/// Opens the sockets: HTTP/1.1 to one server, with the key in each request's head.
///
/// Whoever makes one calls ``shutdown()`` once, on every path.
public struct HTTPTransport: Sendable {
  let baseURL: BaseURL
  let credential: Credential?
  private let timing: Timing
  /// Connections for what only reads.
  private let reads: HTTPClient
  /// Connections for what changes something, each used once: one that lay idle may be closed at the other end, and a
  /// command sent into it would be in doubt for nothing.
  private let commands: HTTPClient
  /// Connections for streams, which may stay silent; their readers watch the time.
  private let streams: HTTPClient

  /// Sends no key without a `credential`.
  public init(baseURL: BaseURL, credential: Credential?) {
    self.init(baseURL: baseURL, credential: credential, timing: Timing())
  }

  init(baseURL: BaseURL, credential: Credential?, timing: Timing) {
    self.baseURL = baseURL
    self.credential = credential
    self.timing = timing
    reads = Self.client(timing) { $0.timeout.read = TimeAmount(timing.head) }
    commands = Self.client(timing) {
      $0.timeout.read = TimeAmount(timing.head)
      $0.maximumUsesPerConnection = 1
    }
    streams = Self.client(timing) { $0.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 256 }
  }

  /// The seam for an ``APIClient``.
  public var transport: Transport {
    Transport(
      send: { request throws(APIError) in try await send(request) },
      open: { request throws(APIError) in try await open(request) })
  }

  /// Breaks off what is under way and closes all connections.
  public func shutdown() async {
    for client in [reads, commands, streams] {
      do {
        try await client.shutdown()
      } catch {
        // It fails only where it was done before, which leaves nothing to do.
      }
    }
  }

  private func send(_ request: Transport.Request) async throws(APIError) -> Transport.Response {
    let client = request.method == "GET" ? reads : commands
    do {
      return try await Self.within(timing.whole) {
        let response = try await reply(to: RawRequest(request, base: baseURL), by: client)
        let body = try await response.body.collect(upTo: Self.longestBody)
        let status = Int(response.status.code)
        var filter = filter(for: status)
        let bytes = filter?.whole(body.readableBytesView) ?? Array(body.readableBytesView)
        return Transport.Response(status: status, headers: Headers(response.headers), body: Data(bytes))
      }
    } catch {
      throw failure(error)
    }
  }

  private func open(_ request: Transport.Request) async throws(APIError) -> Transport.Stream {
    let response = try await reply(to: RawRequest(request, base: baseURL), by: streams)
    let status = Int(response.status.code)
    let chunks = Self.chunks(of: response.body, through: filter(for: status)) { failure($0) }
    return Transport.Stream(status: status, headers: Headers(response.headers), chunks: chunks)
  }

  /// Sends a request of a command line and answers as soon as the head of the reply is there, whatever its status.
  func open(_ request: RawRequest) async throws(APIError) -> RawReply {
    let response = try await reply(to: request, by: streams)
    return RawReply(response, filter: filter(for: Int(response.status.code)), timing: timing)
  }

  /// Hides the key in what a refusal says, which is shown to people; a reply of success stays as it is, byte for byte.
  private func filter(for status: Int) -> SecretFilter? {
    (200..<300).contains(status) ? nil : credential?.filter
  }

  /// Sends a request and follows where its reply points, as far as ``Redirect`` allows.
  private func reply(to request: RawRequest, by client: HTTPClient) async throws(APIError) -> HTTPClientResponse {
    guard credential?.isSendable != false else { throw .unauthorized }
    var url = request.url
    var followed = 0
    while true {
      let response = try await once(request, url: url, by: client)
      let redirect = Redirect(
        status: Int(response.status.code), location: response.headers.first(name: "Location"), method: request.method,
        from: url, followed: followed)
      switch redirect {
      case .none: return response
      case .foreign(let host): throw .foreignRedirect(host: host)
      case .follow(let next):
        url = next
        followed += 1
      }
    }
  }

  private func once(
    _ request: RawRequest, url: String, by client: HTTPClient
  ) async throws(APIError) -> HTTPClientResponse {
    var message = HTTPClientRequest(url: url)
    message.method = HTTPMethod(rawValue: request.method)
    for field in request.headers.fields { message.headers.add(name: field.name, value: field.value) }
    message.headers.replaceOrAdd(name: "User-Agent", value: "outreach")
    if let field = credential?.header { message.headers.replaceOrAdd(name: field.name, value: field.value) }
    if let body = request.body { message.body = .bytes(ByteBuffer(bytes: body)) }
    do {
      let response = try await client.execute(message, deadline: .now() + TimeAmount(timing.connect + timing.head))
      return credential.map(response.hiding) ?? response
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: any Error) -> APIError { APIError(error, timing: timing) }

  /// No reply that is read whole is longer: 64 MiB.
  private static let longestBody = 64 << 20
}
