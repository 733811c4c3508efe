extension JSON {
  /// A number with one decimal, given as its tenths: 125 is 12.5.
  static func tenths(_ value: Int) -> JSON { JSON(text: "\(value / 10).\(value % 10)") }

  /// How many hundredths of `whole` a part is, with one decimal; 0 of nothing.
  static func percent(_ part: Int, of whole: Int) -> JSON {
    tenths(whole > 0 ? (part * 2000 + whole) / (2 * whole) : 0)
  }
}
