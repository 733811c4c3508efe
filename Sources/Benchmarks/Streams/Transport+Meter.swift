import MoltFlow
import MoltFlowClient

extension Transport {
  /// The same transport; `meter` hears of each piece of a stream, and of its end.
  func metered(by meter: Meter) -> Transport {
    Transport(
      send: send,
      open: { request throws(APIError) in
        let stream = try await open(request)
        nonisolated(unsafe) var pieces = stream.chunks.makeAsyncIterator()
        let chunks = AsyncThrowingStream<[UInt8], any Error> {
          do {
            let piece = try await pieces.next()
            if let piece { meter.add(bytes: piece.count) } else { meter.addEnd() }
            return piece
          } catch {
            meter.addEnd()
            throw error
          }
        }
        return Stream(status: stream.status, headers: stream.headers, chunks: chunks)
      })
  }
}
