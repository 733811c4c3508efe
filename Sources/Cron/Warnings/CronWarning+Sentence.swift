extension CronWarning {
  /// The code and the message as a sentence.
  ///
  /// `W3 “1-5”: some servers count weekdays from Monday; names are safe.`
  public var sentence: String {
    let first = message.prefix(1).uppercased()
    return "\(code.rawValue) \(first)\(message.dropFirst())."
  }
}
