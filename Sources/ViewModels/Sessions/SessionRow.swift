public import MoltFlow

/// A line of the sessions pane, in the words it shows.
public struct SessionRow: Equatable, Identifiable, Sendable {
  public let id: Session.ID
  public let name: String
  /// Masked, such as `+1555…456`.
  public let number: String
  /// The state in a word, such as `stopped`.
  public let state: String
  /// `can send`, `can't send`, or `may not send` in a state that is not known here.
  public let sending: String
  public let tone: Tone
  public let isSelected: Bool

  init(_ session: Session, isSelected: Bool) {
    id = session.id
    name = session.title
    number = session.phoneNumber.map(PhoneWords.masked) ?? "no number"
    state = session.status == .qrCode ? "needs QR code" : session.status.word.isEmpty ? "unknown" : session.status.word
    sending = session.sending
    tone = session.canSend ? .good : session.isStateKnown ? .bad : .waiting
    self.isSelected = isSelected
  }
}

extension Session {
  /// Its name; where it has none, its id.
  var title: String { name.isEmpty ? id.rawValue : name }

  /// Its name and its number, masked, such as `Shop +1555…456`.
  var label: String {
    guard let phoneNumber else { return title }
    return "\(title) \(PhoneWords.masked(phoneNumber))"
  }

  var isStateKnown: Bool { if case .other = status { false } else { true } }

  /// Whether it can send, in words.
  var sending: String { canSend ? "can send" : isStateKnown ? "can't send" : "may not send" }
}
