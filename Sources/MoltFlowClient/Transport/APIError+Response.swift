import FoundationEssentials
import MoltFlow

extension APIError {
  /// What a reply that is no success means.
  static func reply(_ response: Transport.Response, at now: Date) -> Self {
    from(status: response.status, header: { response.headers[$0] }, body: response.body, now: now)
  }
}
