/// What the words of a refusal speak of, where its status does not tell.
///
/// The words are English, as are all that the vendor's documents print.
struct RefusalWords {
  private let words: Set<String>

  init(_ detail: String) { words = Set(detail.lowercased().split { !$0.isLetter }.map(String.init)) }

  var namePermission: Bool { has("scope", "scopes", "permission", "permissions") }

  /// Of the plan in any way: enough where the status is the one of a plan's limit.
  var namePlan: Bool {
    has("plan", "plans", "limit", "limits", "quota", "upgrade", "subscription", "tier", "feature")
  }

  /// Of a quota that is used up; a limit alone may be one of length.
  var nameUsedUpQuota: Bool {
    has("quota", "upgrade") || has("limit", "limits") && has("plan", "tier", "month", "monthly", "daily", "reached")
  }

  /// Of a WhatsApp session that is not connected, such as `Session is not working`.
  var nameDisconnectedSession: Bool {
    guard has("session", "sessions", "whatsapp") else { return false }
    let isDenied = has("not", "no", "isn") && has("connected", "working", "ready", "running", "paired")
    return isDenied || has("disconnected", "stopped", "offline") || has("logged") && has("out")
  }

  private func has(_ any: String...) -> Bool { !words.isDisjoint(with: any) }
}
