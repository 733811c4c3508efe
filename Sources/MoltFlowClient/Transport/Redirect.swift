import FoundationEssentials

/// What becomes of a reply that may point elsewhere.
///
/// A key is good for one origin, and a mutation must not be sent twice: so only a GET follows, at most five times,
/// and only within its origin.
enum Redirect: Equatable {
  /// The reply counts as it is.
  case none
  case follow(url: String)
  /// The reply points to another origin; `host` says which, with scheme and port where the host is the same.
  case foreign(host: String)

  /// Judges the reply to a request of `url`, to which `followed` redirects led.
  init(status: Int, location: String?, method: String, from url: String, followed: Int) {
    guard [301, 302, 303, 307, 308].contains(status), let location, !location.isEmpty,
      let start = URLComponents(string: url).flatMap(Origin.init),
      let base = URL(string: url), let absolute = URL(string: location, relativeTo: base)?.absoluteString,
      var target = URLComponents(string: absolute), let origin = Origin(target)
    else {
      self = .none
      return
    }
    target.fragment = nil
    if origin != start {
      self = .foreign(host: origin.name(beside: start))
    } else if method == "GET", followed < 5, let next = target.string {
      self = .follow(url: next)
    } else {
      self = .none
    }
  }
}
