import Testing

@testable import MoltFlowClient

struct CredentialTests {
  @Test(arguments: [
    (["MOLTFLOW_API_KEY": "mf_1"], Credential.key("mf_1")),
    (["MOLTFLOW_API_KEY": " mf_1\n"], .key("mf_1")),
    (["MOLTFLOW_TOKEN": "eyJ"], .token("eyJ")),
    (["MOLTFLOW_API_KEY": "mf_1", "MOLTFLOW_TOKEN": "eyJ"], .key("mf_1")),
    (["MOLTFLOW_API_KEY": " ", "MOLTFLOW_TOKEN": "eyJ"], .token("eyJ")),
  ])
  func `the environment names the key, else a token`(environment: [String: String], credential: Credential) {
    #expect(Credential.from(environment: environment) == credential)
  }

  @Test(arguments: [[:], ["MOLTFLOW_API_KEY": ""], ["MOLTFLOW_API_KEY": " \n"]])
  func `an environment without a key has none`(environment: [String: String]) {
    #expect(Credential.from(environment: environment) == nil)
  }

  @Test(arguments: [Credential.key("mf_secret"), .token("mf_secret")])
  func `no description shows the secret`(credential: Credential) {
    var dumped = ""
    dump(credential, to: &dumped)
    dump([credential], to: &dumped)

    let shown = "\(credential) \(String(reflecting: credential)) \([credential]) \(dumped)"

    #expect(!shown.contains("secret"))
  }

  @Test(arguments: [
    (Credential.key("mf_1"), Headers.Field(name: "X-API-Key", value: "mf_1")),
    (.token("eyJ"), Headers.Field(name: "Authorization", value: "Bearer eyJ")),
  ])
  func `a credential travels in its own header`(credential: Credential, field: Headers.Field) {
    #expect(credential.header == field)
  }

  @Test(arguments: [("mf_1", true), ("", false), ("a b", false), ("a\r\nHost: x", false), ("clé", false)])
  func `only printable ASCII without blanks can be sent`(secret: String, isSendable: Bool) {
    #expect(Credential.key(secret).isSendable == isSendable)
  }

  @Test(arguments: [("mf_12345", "key …"), ("mf_1234", "key mf_12345"), ("", "key mf_12345")])
  func `a secret is hidden unless it is too short to be one`(secret: String, shown: String) {
    #expect(Credential.key(secret).hidden(in: "key mf_12345") == shown)
    #expect((Credential.token(secret).filter != nil) == (shown == "key …"))
  }
}
