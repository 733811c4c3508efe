import FoundationEssentials
import MoltFlow
import Testing

@Suite struct RetryTimeTests {
  @Test(
    arguments: [
      (["Retry-After": "30"], 30.0), (["Retry-After": "0"], 0), (["Retry-After": "-5"], 0),
      (["Retry-After": "1e300"], 86_400), (["Retry-After": "Thu, 12 Feb 2026 10:01:00 GMT"], 60),
      (["Retry-After": "Thu, 12 Feb 2026 09:00:00 GMT"], 0), (["X-RateLimit-Reset": "45"], 45),
      (["X-RateLimit-Reset": "1770890460"], 60), (["X-RateLimit-Reset": "1770890460500"], 60.5),
      (["X-RateLimit-Reset": "1770890000"], 0), (["Retry-After": "30", "X-RateLimit-Reset": "45"], 30),
      (["Retry-After": "soon", "X-RateLimit-Reset": "45"], 45),
    ] as [([String: String], Double)])
  func `headers say in how many seconds the next request is welcome`(headers: [String: String], seconds: Double) {
    let error = APIError.from(status: 429, header: { headers[$0] }, body: Data(), now: .ten)

    #expect(error == .rateLimited(until: Date.ten.addingTimeInterval(seconds)))
  }

  @Test(
    arguments: [
      [:], ["Retry-After": "soon"], ["Retry-After": "12 Feb 2026"], ["X-RateLimit-Reset": "nan"],
      ["Retry-After": "Thu, 12 Foo 2026 10:01:00 GMT"],
    ] as [[String: String]])
  func `headers without a readable time say nothing`(headers: [String: String]) {
    #expect(RetryTime.date(header: { headers[$0] }, now: .ten) == nil)
  }
}
