import Foundation
import TerminalUI

extension Color {
  /// The light of an exact colour, from 0 for black to 1 for white; nil for one of the terminal's own.
  ///
  /// Source: Web Content Accessibility Guidelines 2.2, “relative luminance”.
  var luminance: Double? {
    guard case .rgb(let red, let green, let blue) = self else { return nil }
    func linear(_ level: UInt8) -> Double {
      let value = Double(level) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The lightness the eye sees, 0 for black to 100 for white.
  ///
  /// Source: CIE 1976 L*.
  var lightness: Double? {
    luminance.map { $0 > 0.008856 ? 116 * cbrt($0) - 16 : 903.3 * $0 }
  }

  /// From 1 for the same light to 21 for black and white.
  ///
  /// Source: Web Content Accessibility Guidelines 2.2, “contrast ratio”.
  func contrast(with other: Color) -> Double? {
    guard let first = luminance, let second = other.luminance else { return nil }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }
}
