import MoltFlow
import Testing

@testable import MoltFlowClient

struct BaseURLTests {
  @Test(arguments: [
    ("https://apiv2.waiflow.app", "https://apiv2.waiflow.app/api/v2"),
    ("https://apiv2.waiflow.app/", "https://apiv2.waiflow.app/api/v2"),
    ("https://apiv2.waiflow.app/api/v2", "https://apiv2.waiflow.app/api/v2"),
    ("https://apiv2.waiflow.app/api/v2/", "https://apiv2.waiflow.app/api/v2"),
    ("HTTPS://Api.Example:8443", "https://api.example:8443/api/v2"),
    ("https://api.example:443", "https://api.example/api/v2"),
    ("http://127.0.0.1:8080", "http://127.0.0.1:8080/api/v2"),
    ("http://127.9.8.7", "http://127.9.8.7/api/v2"),
    ("http://localhost:9", "http://localhost:9/api/v2"),
    ("http://[::1]:9/api/v2", "http://[::1]:9/api/v2"),
  ])
  func `an address names the host alone or with the path of the API`(text: String, url: String) throws {
    let base = try BaseURL(text)

    #expect(base.description == url)
  }

  @Test(arguments: [
    ("", BaseURLError.unreadable("")),
    ("apiv2.waiflow.app", .unreadable("apiv2.waiflow.app")),
    ("https://", .unreadable("https://")),
    ("http://127.0.0.1:70000", .unreadable("http://127.0.0.1:70000")),
    ("http://127.0.0.1:0", .unreadable("http://127.0.0.1:0")),
    ("http://127.0.0.1:99999999999999999999", .unreadable("http://127.0.0.1:99999999999999999999")),
    ("ftp://apiv2.waiflow.app", .otherScheme("ftp")),
    ("http://apiv2.waiflow.app", .insecure(host: "apiv2.waiflow.app")),
    ("http://127.evil.example", .insecure(host: "127.evil.example")),
    ("http://127.0.0.1.evil.example", .insecure(host: "127.0.0.1.evil.example")),
    ("http://127.0.0.256", .insecure(host: "127.0.0.256")),
    ("http://localhost.evil.example", .insecure(host: "localhost.evil.example")),
    ("https://api.example/api/v3", .otherPath("https://api.example/api/v3")),
    ("https://api.example/?a=b", .otherPath("https://api.example/?a=b")),
    ("https://me:mf_secret@api.example", .holdsSecret),
  ])
  func `an address that can't be used says why`(text: String, error: BaseURLError) {
    #expect(throws: error) { try BaseURL(text) }
  }

  @Test(arguments: [
    (BaseURLError.unreadable("x"), "“x” is no address; write one such as https://apiv2.waiflow.app."),
    (.otherScheme("ftp"), "The API speaks https, not ftp; write https://apiv2.waiflow.app or the like."),
    (.insecure(host: "h"), "Plain http would show your key to the network; write https://h."),
    (.otherPath("https://h/x"), "“https://h/x” says more than the host; leave out all after it."),
    (
      .holdsSecret,
      "The address holds a user name or password; take it out, the key has its own place."
    ),
  ])
  func `each error has its sentence`(error: BaseURLError, message: String) {
    #expect(error.message == message)
  }

  @Test func `only addresses of this machine are loopback`() throws {
    let local = try BaseURL("https://127.0.0.1")
    let remote = try BaseURL("https://128.0.0.1")

    #expect(local.isLoopback)
    #expect(!remote.isLoopback)
    #expect(!BaseURL.moltFlow.isLoopback)
    #expect(BaseURL.moltFlow.host == "apiv2.waiflow.app")
  }

  @Test func `a query is percent-encoded down to the unreserved characters`() {
    let query = [URLQuery(name: "limit", value: "50"), URLQuery(name: "q", value: "a&b=é +~")]

    let url = BaseURL.moltFlow.url(path: "/sessions", query: query)

    #expect(url == "https://apiv2.waiflow.app/api/v2/sessions?limit=50&q=a%26b%3D%C3%A9%20%2B~")
  }
}
