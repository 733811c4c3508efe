import ArgumentParser
import MoltFlowClient

/// The server that options and environment name, and the key for it.
struct ServerAccess {
  let address: BaseURL
  let credential: Credential

  /// Fails with an exit code, and one sentence on standard error.
  init(baseURL option: String?, environment: [String: String]) throws {
    address = try Self.address(option, environment)
    guard let credential = Credential.from(environment: environment) else {
      throw ExitCode.failure(.configuration, Self.noKey)
    }
    self.credential = credential
  }

  private static let noKey = """
    No API key. Make one in the MoltFlow dashboard under API keys, then: export MOLTFLOW_API_KEY=mf_…
    To look around without a key: outreach --demo
    """

  private static func address(_ option: String?, _ environment: [String: String]) throws -> BaseURL {
    guard let text = option ?? environment["MOLTFLOW_API_URL"], !text.isEmpty else { return .moltFlow }
    do {
      return try BaseURL(text)
    } catch {
      throw ExitCode.failure(option == nil ? .configuration : .usage, error.message)
    }
  }
}
