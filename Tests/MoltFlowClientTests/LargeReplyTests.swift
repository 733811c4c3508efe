import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Testing

@Suite struct LargeReplyTests {
  @Test @MainActor func `a large reply is decoded as a small one is`() async throws {
    let names = (0..<3000).map { #"{"id":"\#($0)","name":"group \#($0)","member_count":\#($0)}"# }
    let body = Data("[\(names.joined(separator: ","))]".utf8)
    let transport = Transport(
      send: { _ in Transport.Response(status: 200, headers: [:], body: body) },
      open: { _ throws(APIError) in throw .unreachable(reason: "no stream here") })

    let listing = try await APIClient(transport: transport).send(.groups())

    #expect(body.count > 64 * 1024)
    #expect(listing.items.map(\.memberCount) == Array(0..<3000))
  }
}
