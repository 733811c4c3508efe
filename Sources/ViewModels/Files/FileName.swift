/// Names of files that are safe in every folder and every shell.
enum FileName {
  /// Letters and digits of `text` in any script, all else as single hyphens; `group` where nothing is left.
  ///
  /// At most 180 bytes, for a name may have 255 and an extension follows.
  static func safe(_ text: String) -> String {
    var name = ""
    for scalar in text.unicodeScalars {
      if isSafe(scalar) {
        guard name.utf8.count + UTF8.width(scalar) <= 180 else { break }
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, !name.hasSuffix("-") {
        name += "-"
      }
    }
    while name.hasSuffix("-") { name.removeLast() }
    return name.isEmpty ? "group" : name
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .nonspacingMark, .spacingMark:
      true
    default: scalar == "_"
    }
  }
}
