import MoltFlowClient
import Testing

struct RawTargetTests {
  private static func base() throws -> BaseURL { try BaseURL("https://api.example") }

  @Test(arguments: [
    ("/bulk-send", "/api/v2/bulk-send"), ("bulk-send", "/api/v2/bulk-send"),
    ("/bulk-send?limit=5&q=a%26b+c&x", "/api/v2/bulk-send?limit=5&q=a%26b+c&x"),
    ("/api/v2/bulk-send?a=/api/v2/", "/api/v2/bulk-send?a=/api/v2/"), ("api/v2/bulk-send", "/api/v2/bulk-send"),
    ("/api/v2", "/api/v2"), ("/api/v2?a=1", "/api/v2?a=1"), ("/api/v21/x", "/api/v2/api/v21/x"), ("/", "/api/v2/"),
    ("?a=1", "/api/v2/?a=1"), ("/a%2Fb", "/api/v2/a%2Fb"), ("/a#top", "/api/v2/a"),
    ("/x?to=http://evil.example/", "/api/v2/x?to=http://evil.example/"),
    ("//evil.example/x", "/api/v2//evil.example/x"),
    ("@evil.example", "/api/v2/@evil.example"),
    ("https://api.example/other?a=b", "/other?a=b"), ("HTTPS://API.example:443/other", "/other"),
    ("https://api.example", "/"), ("https://api.example?a=b", "/?a=b"), ("https://api.example/x#top", "/x"),
  ])
  func `a path is below the server's address, and a URL on its origin`(text: String, path: String) throws {
    #expect(try RawTarget(text, base: Self.base()).url == "https://api.example" + path)
  }

  @Test(arguments: [
    ("https://evil.example/x", "evil.example"), ("http://api.example/x", "http://api.example"),
    ("https://api.example:8443/x", "https://api.example:8443"),
    ("https://api.example.evil.example", "api.example.evil.example"),
  ])
  func `a URL on another origin is refused`(text: String, host: String) {
    #expect(throws: RawTargetError.foreign(host: host, base: "https://api.example")) {
      try RawTarget(text, base: Self.base())
    }
  }

  @Test(arguments: ["", "/a b", "/é", "/a\nb", "/a\r\nX-Y: z", "ftp://api.example/x", "https:///x"])
  func `what is no path is refused`(text: String) {
    #expect(throws: RawTargetError.unreadable(text)) { try RawTarget(text, base: Self.base()) }
  }

  @Test(arguments: [
    "https://me:mf_secret@api.example/x", "https://api.example@evil.example/x", "https://me@api.example",
  ])
  func `a URL that holds a secret is refused`(text: String) {
    #expect(throws: RawTargetError.holdsSecret) { try RawTarget(text, base: Self.base()) }
  }

  @Test(arguments: [
    (
      RawTargetError.unreadable("a b"),
      "“a b” is no path; write one such as /bulk-send?limit=5, with blanks and accents percent-encoded."
    ),
    (
      .foreign(host: "evil.example", base: "https://api.example"),
      "The key is for https://api.example and is not sent to evil.example. "
        + "If that is your server, name it with --base-url."
    ),
    (.holdsSecret, "The address holds a user name or password; take it out, the key has its own place."),
  ])
  func `each error has its sentence`(error: RawTargetError, message: String) {
    #expect(error.message == message)
  }
}
