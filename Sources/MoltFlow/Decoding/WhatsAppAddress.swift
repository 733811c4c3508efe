/// WhatsApp's own addresses of people, such as `15550123456@c.us`.
enum WhatsAppAddress {
  /// The phone number in `text`: without a suffix that marks a person's chat.
  static func phone(_ text: String) -> String {
    for suffix in ["@c.us", "@s.whatsapp.net"] where text.hasSuffix(suffix) {
      return String(text.dropLast(suffix.count))
    }
    return text
  }
}
