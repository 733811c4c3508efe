import Testing

@testable import MoltFlow

@Suite struct RouteTests {
  static let ids = [
    "7f9c24e8-3b12-4fef-91e0-d3b5a9c1f0aa", "7", "a b", "a/b", "a%2Fb", "100%", "?x=1#y", "naïve", "日本", "👍🏽", ".", "..",
    "contacts", "wa-groups", "from-wa-groups", "members", "{id}", "\u{0}\n",
  ]

  @Test(arguments: ids)
  func `every route reads back what it writes`(id: String) {
    for route in Route.all(id: id) {
      #expect(Route(method: route.method.rawValue, path: route.path) == route)
    }
  }

  @Test func `no two routes share a request line`() {
    let lines = Route.all(id: "7").map { "\($0.method.rawValue) \($0.path)" }

    #expect(Set(lines).count == 35)
    #expect(lines.count == 35)
  }

  @Test(arguments: [
    (Route.job("7"), "GET /bulk-send/7"), (.pauseJob("7"), "POST /bulk-send/7/pause"),
    (.jobProgress("a/b"), "GET /bulk-send/a%2Fb/progress"), (.groups, "GET /custom-groups"),
    (.removeMembers("g"), "POST /custom-groups/g/members/remove"),
    (.group("contacts"), "GET /custom-groups/%63ontacts"),
    (.renameGroup("é"), "PATCH /custom-groups/%C3%A9"), (.deleteSchedule(".."), "DELETE /scheduled-messages/%2E."),
    (.usage, "GET /usage/current"), (.dailyUsage, "GET /usage/daily"),
    (.subscription, "GET /billing/subscription"), (.plans, "GET /billing/plans"),
    (.campaign("7"), "GET /analytics/campaigns/7"), (.campaign("a/b"), "GET /analytics/campaigns/a%2Fb"),
    (.contacts, "GET /custom-groups/contacts"), (.exportGroupCSV("g"), "GET /custom-groups/g/export/csv"),
  ])
  func `a route is written as documented`(route: Route, line: String) {
    #expect("\(route.method.rawValue) \(route.path)" == line)
  }

  @Test(arguments: [
    ("GET", "/nothing"), ("PUT", "/sessions"), ("get", "/sessions"), ("GET", ""), ("GET", "/"), ("GET", "sessions"),
    ("GET", "/sessions/"), ("GET", "//sessions"), ("GET", "/bulk-send//progress"), ("GET", "/bulk-send/%"),
    ("GET", "/bulk-send/%4"), ("GET", "/bulk-send/%zz"), ("GET", "/bulk-send/%FF"), ("GET", "/bulk-send/7/progress/8"),
    ("GET", "/analytics/campaigns"), ("GET", "/analytics/campaigns/"), ("GET", "/analytics/7/campaigns"),
    ("POST", "/usage/current"), ("GET", "/usage/monthly"), ("GET", "sessions/7"), ("GET", "/analytics/campaigns/%"),
  ])
  func `what is no route is not read`(method: String, path: String) {
    #expect(Route(method: method, path: path) == nil)
  }

  @Test func `the name of a route holds no id`() {
    #expect(Route.cancelSchedule("secret").template == "/scheduled-messages/{id}/cancel")
  }
}
