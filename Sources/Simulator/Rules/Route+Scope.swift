import MoltFlow

extension Route {
  /// What a key must be allowed for this route; nil where no key is needed.
  ///
  /// No document says which scope campaign analytics need; here it is the one that reads jobs.
  var scope: String? {
    let action = method == .get ? "read" : "manage"
    return switch template.split(separator: "/")[0] {
    case "sessions": "sessions:\(action)"
    case "custom-groups": "custom-groups:\(action)"
    case "bulk-send", "analytics": "bulk-send:\(action)"
    case "scheduled-messages": "scheduled:\(action)"
    case "usage": "usage:\(action)"
    default: self == .plans ? nil : "billing:\(action)"
    }
  }
}
