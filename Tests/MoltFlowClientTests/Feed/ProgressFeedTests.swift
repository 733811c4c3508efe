import MoltFlow
import MoltFlowClient
import Testing

@MainActor struct ProgressFeedTests {
  private static let job = Job(id: "7", status: .running, total: 50, sent: 10)
  private let bench = FeedBench()

  @Test func `a feed reads the job and opens its stream`() async {
    await bench.feed.start().value

    #expect(await bench.next() == .job(Self.job))
    #expect(bench.feed.link == .live)
    #expect(bench.feed.lastEventAt == FeedBench.date(0))
    let stream = bench.server.requests.first { $0.path == "/bulk-send/7/progress" }
    #expect(
      stream?.headers
        == ["Accept": "text/event-stream", "Accept-Encoding": "identity", "Cache-Control": "no-store"])
  }

  @Test func `snapshots are reported as they come, up to the end`() async {
    await bench.feed.start().value
    _ = await bench.next()

    bench.server.write("data: {\"sent\":11}\n\ndata: {\"sent\":50,\"status\":\"completed\"}\n\n")

    #expect(await bench.next() == .progress(JobProgress(sent: 11)))
    #expect(await bench.next() == .progress(JobProgress(sent: 50, status: .completed)))
    #expect(await bench.server.closing() == 0)
    #expect(bench.feed.link == .ended)
    #expect(bench.feed.nextWake == nil)
  }

  @Test func `a stream that ends early is read at the seam and opened again when its time has come`() async {
    await bench.feed.start().value
    _ = await bench.next()
    bench.server.write("id: 4\ndata: {\"sent\":11}\n\n")
    _ = await bench.next()
    bench.server.answers(.success(OneJobServer.job("running", sent: 12)))

    bench.server.end()
    let atSeam = await bench.next()
    let link = bench.feed.link
    await bench.wake(at: 1)

    #expect(atSeam == .job(Job(id: "7", status: .running, total: 50, sent: 12)))
    #expect(link == .reconnecting(attempt: 1, at: FeedBench.date(1)))
    #expect(bench.feed.link == .live)
    #expect(bench.server.requests.compactMap { $0.headers["Last-Event-ID"] } == ["4"])
    #expect(bench.server.requests.map(\.path).filter { $0 == "/bulk-send/7" }.count == 3)
  }

  @Test func `a key that is refused at the seam loses the feed, and trying again begins anew`() async {
    await bench.feed.start().value
    bench.server.answers(.success(Transport.Response(status: 401)))
    bench.server.answersStreams(with: 401)
    await bench.feed.tryNow()
    let lost = bench.feed.link
    bench.server.answers(.success(OneJobServer.job("running", sent: 12)))
    bench.server.answersStreams(with: 200)

    await bench.feed.tryNow()

    #expect(lost == .lost(.unauthorized))
    #expect(bench.feed.link == .live)
  }

  @Test func `a stopped feed closes its stream and reports nothing more`() async {
    await bench.feed.start().value
    _ = await bench.next()

    bench.feed.stop()

    #expect(await bench.server.closing() == 0)
    #expect(bench.feed.nextWake == nil)
  }

  @Test func `silence beyond its time closes the stream and reads the job`() async {
    await bench.feed.start().value
    _ = await bench.next()

    await bench.wake(at: 180)

    #expect(await bench.next() == .job(Self.job))
    #expect(await bench.server.closing() == 0)
    #expect(bench.feed.link == .reconnecting(attempt: 1, at: FeedBench.date(181)))
  }
}
