import Testing

@testable import MoltFlowClient

struct RedirectTests {
  private static let url = "https://api.example/api/v2/sessions?limit=1"

  @Test(arguments: [
    ("/api/v2/lines", "https://api.example/api/v2/lines"),
    ("lines", "https://api.example/api/v2/lines"),
    ("https://API.example:443/lines", "https://API.example:443/lines"),
    ("https://api.example/lines#top", "https://api.example/lines"),
    ("//api.example/lines", "https://api.example/lines"),
  ])
  func `a GET follows within its origin`(location: String, next: String) {
    let redirect = Redirect(status: 302, location: location, method: "GET", from: Self.url, followed: 4)

    #expect(redirect == .follow(url: next))
  }

  @Test(
    arguments: ["GET", "POST", "DELETE"],
    [
      ("https://evil.example/lines", "evil.example"),
      ("//evil.example/lines", "evil.example"),
      ("https://api.example@evil.example/", "evil.example"),
      ("http://api.example/lines", "http://api.example"),
      ("https://api.example:8443/lines", "https://api.example:8443"),
    ])
  func `another origin is named and not followed`(method: String, target: (location: String, host: String)) {
    let redirect = Redirect(status: 307, location: target.location, method: method, from: Self.url, followed: 0)

    #expect(redirect == .foreign(host: target.host))
  }

  @Test(arguments: [
    (301, "/x", "POST", 0), (308, "/x", "PATCH", 0), (302, "/x", "GET", 5), (302, nil, "GET", 0), (302, "", "GET", 0),
    (200, "/x", "GET", 0), (304, "/x", "GET", 0), (302, "mailto:a@b.example", "GET", 0),
  ])
  func `a reply that is not to be followed counts as it is`(
    status: Int, location: String?, method: String, followed: Int
  ) {
    let redirect = Redirect(status: status, location: location, method: method, from: Self.url, followed: followed)

    #expect(redirect == .none)
  }
}
