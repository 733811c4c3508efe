import Contacts
import Testing

@Suite struct PhoneNumberTests {
  @Test(arguments: [
    "+15550123456", "0015550123456", " +1 555 012 3456 ", "+1 (555) 012-3456", "+1.555.012.3456", "+1/555/0123456",
    "+1\u{A0}555\u{202F}012\u{2009}3456", "+1–555—012‑3456", "+1\u{2212}555\u{2212}0123456", "(+1) 555 0123456",
    "\u{202A}+15550123456\u{202C}", "\u{FEFF}+1555\u{200B}0123456", "+1555\u{AD}0123456", "[+1] 5550123456",
    "+\u{200E}1 555\u{FE0F} 0123456", "＋１５５５０１２３４５６", "００１５５５０１２３４５６", "+1\u{3000}555\u{3000}0123456",
    "15550123456@c.us", "+15550123456@c.us", "15550123456@s.whatsapp.net", "15550123456@C.US",
  ])
  func `one number in any of its spellings is the same number`(text: String) {
    let number = PhoneNumber(text)

    #expect(number?.digits == "15550123456")
  }

  @Test(arguments: ["+12345678", "+123456789012345"])
  func `eight to fifteen digits are a number`(text: String) {
    let number = PhoneNumber(text)

    #expect(number?.description == text)
  }

  @Test(
    arguments: [
      ("", .noDigits), ("   ", .noDigits), ("+", .noDigits), ("Jane Doe", .noDigits), ("-", .noDigits),
      ("@c.us", .noDigits),
      ("5550123456", .noCountryCode), ("15550123456", .noCountryCode), ("030 1234567", .noCountryCode),
      ("011 1 555 0123456", .noCountryCode), ("12", .noCountryCode),
      ("+0305550123", .zeroAfterPlus), ("+00495550123", .zeroAfterPlus), ("00005550123456", .zeroAfterPlus),
      ("0155501234@c.us", .zeroAfterPlus),
      ("+44 (0)20 7946 0958", .trunkZero), ("+49 ( 0 ) 30 1234567", .trunkZero), ("+49 （０）30 1234567", .trunkZero),
      ("4.91E+11", .shortenedBySpreadsheet), ("4,91512E+11", .shortenedBySpreadsheet),
      ("5E+11", .shortenedBySpreadsheet), ("4.91e11", .shortenedBySpreadsheet),
      ("+1", .tooShort(count: 1)), ("+1234567", .tooShort(count: 7)), ("123@c.us", .tooShort(count: 3)),
      ("+1234567890123456", .tooLong(count: 16)),
      ("120363041234567890@g.us", .otherAddress(domain: "g.us")),
      ("5550123456@lid", .otherAddress(domain: "lid")), ("jane@example.com", .otherAddress(domain: "example.com")),
      ("+1555O123456", .unexpected("O")), ("+15550123456x12", .unexpected("x")), ("5550123456 home", .unexpected("h")),
      ("+15550123456/+15550123457", .unexpected("+")), ("+1555٠123456", .unexpected("٠")),
      ("1555-0123456@c.us", .unexpected("-")), ("+1 555 012 34 é6", .unexpected("é")),
      ("#15550123456", .unexpected("#")), ("+1 555\u{301} 0123456", .unexpected("5\u{301}")),
      ("+1 (555)\u{301} 0123456", .unexpected("5\u{301}")),
      ("+4\u{20E3}9\u{20E3}15550123456", .unexpected("4\u{20E3}")),
    ] as [(String, PhoneNumber.Problem)])
  func `what is not surely one international number is refused with its reason`(
    text: String, problem: PhoneNumber.Problem
  ) {
    let result = PhoneNumber.reading(text)

    #expect(result == .failure(problem))
    #expect(PhoneNumber(text) == nil)
  }

  @Test(
    arguments: [
      (.noDigits, "There is no phone number here; write the number first, then the name."),
      (.noCountryCode, "Write the number with + and its country code in front, such as +15550123456."),
      (.zeroAfterPlus, "No country code begins with 0; check the digits after the +."),
      (.trunkZero, "The (0) is dialled only inside the country; leave it out."),
      (
        .shortenedBySpreadsheet,
        "A spreadsheet shortened the number and its last digits are lost; format that column as text and copy it again."
      ),
      (.tooShort(count: 1), "The number has 1 digit; at least 8 are needed."),
      (.tooShort(count: 7), "The number has 7 digits; at least 8 are needed."),
      (.tooLong(count: 16), "The number has 16 digits; at most 15 are allowed."),
      (
        .otherAddress(domain: "g.us"),
        "An address that ends in @g.us is not a person's phone number; leave it out."
      ),
      (.unexpected("x"), "“x” does not belong in a phone number; write one number with the digits 0–9."),
    ] as [(PhoneNumber.Problem, String)])
  func `each problem is told in one sentence with the way out`(problem: PhoneNumber.Problem, message: String) {
    #expect(problem.message == message)
  }

  @Test(arguments: [
    ("+15550123456", "+1555…456"), ("+123456789012345", "+1234…345"), ("+12345678", "+1…678"),
    ("+1234567890", "+123…890"),
  ])
  func `a masked number leaves out at least four digits`(text: String, masked: String) {
    let number = PhoneNumber(text)

    #expect(number?.masked == masked)
  }
}
