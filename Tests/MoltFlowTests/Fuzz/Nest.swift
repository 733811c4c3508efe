/// Values inside values inside values.
enum Nest: CaseIterable {
  case lists, objects, mixed, unclosed

  func text(depth: Int) -> String {
    switch self {
    case .lists: String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    case .objects: String(repeating: #"{"data":"#, count: depth) + "{}" + String(repeating: "}", count: depth)
    case .mixed: String(repeating: #"[{"id":"#, count: depth / 2) + "7" + String(repeating: "}]", count: depth / 2)
    case .unclosed: String(repeating: #"{"job":["#, count: depth / 2)
    }
  }
}
