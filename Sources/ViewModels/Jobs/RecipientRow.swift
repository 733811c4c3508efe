import MoltFlow

/// One recipient of a job, in the words the drawer shows.
public struct RecipientRow: Equatable, Sendable {
  public let phone: String
  public let name: String
  /// The server's word for its state, with the reason where it failed.
  public let outcome: String
  public let tone: Tone

  init(_ recipient: Recipient) {
    phone = recipient.phone
    name = recipient.name ?? ""
    outcome = [recipient.status, Words.withoutFieldName(recipient.reason ?? "")].filter { !$0.isEmpty }.joined(
      separator: ": ")
    tone =
      switch recipient.state {
      case .sent, .delivered, .read, .replied: .good
      case .failed: .bad
      case .pending: .plain
      case .ignored, .skipped, .cancelled, .other: .waiting
      }
  }
}
