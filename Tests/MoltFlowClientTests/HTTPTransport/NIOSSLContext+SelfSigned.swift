import NIOSSL

extension NIOSSLContext {
  /// The side of a server with a certificate for localhost that no authority has signed.
  static func selfSigned() throws -> NIOSSLContext {
    let chain = try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8)).map(NIOSSLCertificateSource.certificate)
    let key = try NIOSSLPrivateKey(bytes: Array(privateKey.utf8), format: .pem)
    return try NIOSSLContext(
      configuration: .makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key)))
  }

  private static let certificate = """
    -----BEGIN CERTIFICATE-----
    MIIBnDCCAUGgAwIBAgIUHhqinfyGLeOs68mdthEtV5h5lPEwCgYIKoZIzj0EAwIw
    FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTE1MzEwNVoYDzIxMjYxMDI4
    MTUzMTA1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
    PQMBBwNCAAQop4CJ8opk/3M+RbdhyiiGSIUoIjOY3neMM1qGW6l9JSDc8w3o4LR/
    FdJ+5qsaNy+ZPNvkTcUC6b4DIKm36riLo28wbTAdBgNVHQ4EFgQUGVH7ifwgH6tO
    kQlcyAZX77cFG00wHwYDVR0jBBgwFoAUGVH7ifwgH6tOkQlcyAZX77cFG00wDwYD
    VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
    zj0EAwIDSQAwRgIhAMm9Bsyf+FOTnhMRoqZMEhjtNiJ5l347/9xX2fvZa20dAiEA
    yVpjRFDaTzHykOigYRGumB4mssJVRd/kK+rbvUZBt8c=
    -----END CERTIFICATE-----
    """

  /// Guards nothing: it was made for this test.
  private static let privateKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgxQD+oY5UK7G/n3YY
    m805mKtoP4FlcfxDuPEg1flVTfOhRANCAAQop4CJ8opk/3M+RbdhyiiGSIUoIjOY
    3neMM1qGW6l9JSDc8w3o4LR/FdJ+5qsaNy+ZPNvkTcUC6b4DIKm36riL
    -----END PRIVATE KEY-----
    """
}
