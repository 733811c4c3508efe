import TerminalUI
import ViewModels

/// What to say of a key that has a meaning, but in another place.
enum KeysElsewhere {
  /// The tables whose keys work in one place only, by its name and the key that leads there.
  private static let places: [(name: String, bindings: [Binding<ConsoleViewModel>])] = [
    ("Groups (1)", GroupsPane.bindings), ("Jobs (2)", JobsPane.bindings), ("Schedules (3)", SchedulesPane.bindings),
    ("a group's drawer (1, Enter)", GroupDrawer.bindings),
  ]

  /// Where `key` works, such as `p Pause works in Jobs (2) and Schedules (3).`; nil for a key that works nowhere.
  ///
  /// The drawer is named only for what no list can do, the title again only where it is another.
  static func sentence(for key: Key) -> String? {
    let found = places.compactMap { place in
      place.bindings.first { $0.keys.contains(key) }.map { (name: place.name, title: $0.title) }
    }
    guard let first = found.first else { return nil }
    let lists = found.filter { $0.name != places.last?.name }
    let names = (lists.isEmpty ? found : lists).map { place in
      place.title == first.title ? place.name : "\(key.label) \(place.title) in \(place.name)"
    }
    return "\(key.label) \(first.title) works in \(names.joined(separator: " and "))."
  }
}
