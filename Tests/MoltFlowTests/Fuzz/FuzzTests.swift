import FoundationEssentials
import MoltFlow
import Testing

/// Whatever a server sends, it is read or refused: never a trap, never a hang.
@Suite(.timeLimit(.minutes(5))) struct FuzzTests {
  static let replies = 20_000
  static let seed: UInt64 = 2026

  @Test func `spoiled replies are read or refused`() throws {
    let files = try Sample.files().filter { $0.hasSuffix(".json") && !$0.contains("-request.") }
    let samples = try files.map { file in
      let json = try JSONDecoder().decode(JSON.self, from: Sample.data(file: file))
      return (kind: Sample.kind(of: file), json: json, bytes: Array(json.written.utf8))
    }
    let readers = Dictionary(ReplyReader.all.map { ($0.kind, $0) }) { first, _ in first }
    var refused = 0

    for number in 0..<Self.replies {
      let sample = samples[number / 2 % samples.count]
      var mutator = ReplyMutator(seed: Self.seed + UInt64(number))
      let body = Data(mutator.spoiled(sample.json, sample.bytes))
      // Every second time its own reader, else all of them in turn.
      let inTurn = ReplyReader.all[number / 3 % ReplyReader.all.count]
      let reader = number.isMultiple(of: 2) ? readers[sample.kind] ?? inTurn : inTurn
      if let error = refusal(of: body, by: reader) {
        refused += 1
        let isTold = error.message.hasPrefix("The answer to \(reader.endpoint) (status 200) can't be used")
        if !isTold || error.message.count > 400 { Issue.record("seed \(Self.seed) + \(number): \(error)") }
      }
      readAsRefusal(body, number)
      readAsStream(body, number)
    }
    #expect((1000..<19_000).contains(refused), "the mutator spoils too little or too much: \(refused)")
  }

  @Test(arguments: ReplyReader.all, Nest.allCases)
  func `a reply of 20,000 levels is refused before it is read`(reader: ReplyReader, nest: Nest) {
    let deep = nest.text(depth: 20_000)

    for body in [deep, #"{"id":"x","name":"x","status":"running","data":\#(deep)}"#, #"[{"id":7},\#(deep)]"#] {
      let answer = try? reader.read(200, Data(body.utf8))
      #expect("\(answer ?? "nil")" == "nil" || reader.kind == "group-export-csv")
    }
  }

  @Test(arguments: Nest.allCases)
  func `a refusal or an event of 20,000 levels says nothing`(nest: Nest) {
    let deep = nest.text(depth: 20_000)

    #expect(
      APIError.from(status: 422, header: { _ in nil }, body: Data(deep.utf8), now: .ten)
        == .invalid(fields: [], detail: ""))
    #expect(JobProgress.snapshots(in: deep).isEmpty)
  }

  private func refusal(of body: Data, by reader: ReplyReader) -> APIError? {
    do throws(APIError) {
      _ = try reader.read(200, body)
      return nil
    } catch {
      return error
    }
  }

  private func readAsRefusal(_ body: Data, _ number: Int) {
    let status = [400, 403, 409, 422, 429, 500][number % 6]
    let text = String(decoding: body.prefix(40), as: UTF8.self)
    let error = APIError.from(status: status, header: { _ in text }, body: body, now: .ten)

    if error.message.count > 400 { Issue.record("seed \(Self.seed) + \(number): \(error)") }
  }

  private func readAsStream(_ body: Data, _ number: Int) {
    var parser = EventStreamParser()
    let events = parser.feed("data: ".utf8) + parser.feed(body) + parser.feed("\n\n".utf8)

    let counts = events.flatMap { JobProgress.snapshots(in: $0.data) }.flatMap { [$0.sent, $0.failed, $0.total] }
    let areCounts = counts.allSatisfy { (0...1_000_000_000).contains($0 ?? 0) }
    if !areCounts { Issue.record("seed \(Self.seed) + \(number): \(counts)") }
  }
}
