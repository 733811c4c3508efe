import Testing

@testable import Contacts

@Suite struct CallingCodeTests {
  @Test(arguments: [
    ("+4915112345678", "49", ["DE"]), ("+33612345678", "33", ["FR"]), ("+351912345678", "351", ["PT"]),
    ("+919812345678", "91", ["IN"]), ("+971501234567", "971", ["AE"]), ("+38344123456", "383", ["XK"]),
    ("+24740123", "247", ["SH"]), ("+5511912345678", "55", ["BR"]),
  ])
  func `a number's calling code names its country`(phone: String, digits: String, countries: [String]) {
    let code = PhoneNumber(phone)?.callingCode

    #expect(code == CallingCode(digits: digits, countries: countries))
  }

  @Test(arguments: [
    ("+15550123456", ["US", "CA"]), ("+18765550123", ["JM"]), ("+16585550123", ["JM"]), ("+18095550123", ["DO"]),
    ("+18295550123", ["DO"]), ("+18495550123", ["DO"]), ("+17875550123", ["PR"]), ("+18005550123", ["US", "CA"]),
    ("+79161234567", ["RU"]), ("+74951234567", ["RU"]), ("+77011234567", ["KZ"]), ("+76001234567", ["KZ"]),
    ("+75001234567", ["RU", "KZ"]),
    ("+447700900123", ["GB", "GG", "IM", "JE"]), ("+441481960123", ["GG"]), ("+441534960123", ["JE"]),
    ("+441624960123", ["IM"]), ("+447624960123", ["IM"]),
    ("+393123456789", ["IT", "VA"]), ("+390669812345", ["VA"]), ("+379123456", ["VA"]),
    ("+358412345678", ["FI", "AX"]), ("+3581812345", ["AX"]), ("+4740612345", ["NO", "SJ"]), ("+4779123456", ["SJ"]),
    ("+61412345678", ["AU", "CC", "CX"]), ("+61891621234", ["CC"]), ("+61891641234", ["CX"]),
    ("+212612345678", ["MA", "EH"]), ("+590690001234", ["GP", "BL", "MF"]),
    ("+262692123456", ["RE"]), ("+262639012345", ["YT"]), ("+262709212345", ["RE", "YT"]),
    ("+59995181234", ["CW"]), ("+5997181234", ["BQ"]), ("+672381234", ["NF"]), ("+672112345", ["NF", "AQ"]),
  ])
  func `countries of one code are told apart as far as its areas go, the main one first`(
    phone: String, countries: [String]
  ) {
    #expect(PhoneNumber(phone)?.callingCode?.countries == countries)
  }

  @Test(arguments: ["800", "808", "870", "878", "881", "882", "883", "888", "979", "388", "991"])
  func `services of the whole world have a code and no country`(code: String) {
    #expect(PhoneNumber("+\(code)12345678")?.callingCode == CallingCode(digits: code, countries: []))
  }

  @Test func `only spare and reserved codes belong to nobody`() {
    let unassigned = (100...999).map(String.init).filter { CallingCode(startOf: $0) == nil }

    #expect(unassigned == Self.spareOrReserved)
  }

  @Test func `every row is a code that no other row has, and countries of two capitals`() {
    let codes = CallingCode.rows.map(\.digits)

    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) })
    #expect(CallingCode.rows.flatMap(\.countries).allSatisfy { $0.count == 2 && $0.allSatisfy(\.isUppercase) })
  }

  /// The codes of three digits that the list calls spare or reserved.
  private static let spareOrReserved = """
    210 214 215 217 219 259 280 281 282 283 284 285 286 287 288 289 292 293 294 295 296 384 422 424 425 426 427 428 429 \
    671 684 693 694 695 696 697 698 699 801 802 803 804 805 806 807 809 830 831 832 833 834 835 836 837 838 839 851 854 \
    857 858 859 871 872 873 874 875 876 877 879 884 885 887 889 890 891 892 893 894 895 896 897 898 899 969 978 990 997 \
    999
    """.split(separator: " ").map(String.init)
}
