import Glibc

/// Calls the main actor when the keyboard has something, and when a signal came that the program answers.
final class Wakeups {
  /// A signal by the letter with which the guard reports it.
  enum Signal: Character {
    case windowChanged = "W"
    case askedToStop = "Z"
    case continued = "C"
  }

  private let signalFile: Int32

  /// `signalFile` gives one letter a signal, and never blocks.
  init(signalFile: Int32, onInput: @escaping () -> Void, onSignals: @escaping (Set<Signal>) -> Void) {
    self.signalFile = signalFile
    MainThread.watch(signalFile) { onSignals(Self.signals(from: signalFile)) }
    MainThread.watch(STDIN_FILENO) { onInput() }
  }

  func ignoreKeyboard() { MainThread.ignore(STDIN_FILENO) }

  func cancel() {
    ignoreKeyboard()
    MainThread.ignore(signalFile)
  }

  /// All that came since; many of one kind count once.
  private static func signals(from file: Int32) -> Set<Signal> {
    var letters = [UInt8](repeating: 0, count: 256)
    let count = read(file, &letters, letters.count)
    return Set(letters.prefix(max(0, count)).compactMap { Signal(rawValue: Character(Unicode.Scalar($0))) })
  }
}
