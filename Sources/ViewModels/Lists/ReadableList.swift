import FoundationEssentials
import MoltFlow

/// What the console needs of a list to keep it fresh, whatever it lists.
protocol ReadableList: AnyObject {
  /// When it should next be read; nil while it is being read.
  var dueAt: Date? { get }
  /// It was read, or was tried to.
  var isTried: Bool { get }
  /// Why the last reading failed; nil once one succeeds.
  var failure: APIError? { get }
  /// Pages that a reading takes.
  var pages: Int { get }
  /// The next page is wanted.
  var wantsMore: Bool { get }
  /// Asks for the next page.
  func wantMore()
  /// Takes that it can't be read now, though nobody tried: the server is away.
  func miss(_ error: APIError)
}

extension ServerList: ReadableList {}
