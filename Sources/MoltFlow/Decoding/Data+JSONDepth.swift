import FoundationEssentials

extension Data {
  /// How deeply arrays and objects nest, judged by brackets outside strings; the bytes need not be valid JSON.
  ///
  /// Nil where a byte is zero: JSON has none in UTF-8, the one encoding the API speaks, and in others the brackets
  /// would not be found.
  var jsonDepth: Int? {
    withUnsafeBytes { bytes in
      var depth = 0
      var deepest = 0
      var isInString = false
      var isEscaped = false
      for byte in bytes {
        if byte == 0 { return nil }
        if isEscaped {
          isEscaped = false
        } else if isInString {
          isEscaped = byte == UInt8(ascii: "\\")
          isInString = byte != UInt8(ascii: "\"")
        } else {
          switch byte {
          case UInt8(ascii: "\""): isInString = true
          case UInt8(ascii: "["), UInt8(ascii: "{"):
            depth += 1
            deepest = Swift.max(deepest, depth)
          case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
          default: break
          }
        }
      }
      return deepest
    }
  }
}
