import MoltFlow

extension CustomGroup {
  /// Its number of members: the greater of what the server says and what it lists, for a list may be one page only.
  var size: Int? { [memberCount, members?.count].compactMap(\.self).max() }
}
