import MoltFlow
import MoltFlowClient

/// Jobs on a fresh simulator, which all send for longer than anything is measured.
enum RunningJobs {
  /// As many as the API takes in one request: at four messages a second enough for four minutes.
  private static let recipients = 1000

  /// Makes so many.
  ///
  /// Throws a ``BenchmarkFailure``.
  static func make(_ count: Int, at address: String) async throws -> [Job.ID] {
    let transport = HTTPTransport(baseURL: try BaseURL(address), credential: .key("mf_bench"))
    let result: Result<[Job.ID], any Error>
    do {
      result = .success(try await make(count, by: APIClient(transport: transport.transport)))
    } catch let error as APIError {
      result = .failure(BenchmarkFailure.noJobs(reason: error.message))
    } catch {
      result = .failure(error)
    }
    await transport.shutdown()
    return try result.get()
  }

  private static func make(_ count: Int, by client: APIClient) async throws -> [Job.ID] {
    let members = (0..<recipients).map { Member(phone: "+\(15_550_300_000 + $0)") }
    let group = try await client.send(.createGroup(name: "Benchmark", members: members))
    guard let session = try await client.send(.sessions).items.first else {
      throw BenchmarkFailure.noJobs(reason: "There is no session.")
    }
    var jobs: [Job.ID] = []
    for _ in 0..<count {
      let job = try await client.send(
        .createJob(sessionID: session.id, groupID: group.id, message: .text("Hello")))
      jobs.append(job.id)
    }
    return jobs
  }
}
