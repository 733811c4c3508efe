import FoundationEssentials

/// What the console needs of a list to keep it fresh, whatever it lists.
protocol ReadableList: AnyObject {
  /// When it should next be read; nil while it is being read.
  var dueAt: Date? { get }
}

extension ServerList: ReadableList {}
