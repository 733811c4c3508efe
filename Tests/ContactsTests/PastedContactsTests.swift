import Contacts
import Testing

@Suite struct PastedContactsTests {
  @Test(arguments: [
    ("+15550123456", nil), ("+15550123456, Jane Doe", "Jane Doe"), ("+15550123456;Jane Doe", "Jane Doe"),
    ("+15550123456\tJane Doe", "Jane Doe"), ("+1 555 012-3456 , Jane Doe ", "Jane Doe"),
    ("+15550123456,\"Doe, Jane\"", "Doe, Jane"), ("+15550123456;\"Jane \"\"JD\"\" Doe\"", "Jane \"JD\" Doe"),
    ("\"+15550123456\",\"Jane Doe\"", "Jane Doe"), ("+15550123456,Doe, Jane", "Doe, Jane"),
    ("+15550123456,", nil), ("+15550123456;;", nil), ("+15550123456,\"\"", nil),
    ("+15550123456, Jane Doe,,", "Jane Doe"),
    ("+15550123456,\"Jane\" Doe", "\"Jane\" Doe"), ("+15550123456,\"Jane", "\"Jane"),
    ("\u{FEFF}+15550123456,Jane Doe\u{200B}", "Jane Doe"), ("15550123456@c.us,Zoë 👩‍🔧", "Zoë 👩‍🔧"),
  ])
  func `a line is a number and perhaps a name`(line: String, name: String?) throws {
    let pasted = PastedContacts(line)

    let phone = try #require(PhoneNumber("+15550123456"))
    #expect(pasted.contacts == [PastedContacts.Contact(phone: phone, name: name)])
    #expect(pasted.unreadable.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end as any system ends them`(end: String) {
    let pasted = PastedContacts(["+15550000001", "+15550000002,B", "", "+15550000003", ""].joined(separator: end))

    #expect(pasted.contacts.map(\.phone.digits) == ["15550000001", "15550000002", "15550000003"])
  }

  @Test func `blank lines are skipped but counted`() {
    let pasted = PastedContacts("\n  \n+15550000001\n\t\u{A0}\n,,\nnobody\n")

    #expect(pasted.contacts.count == 1)
    #expect(pasted.unreadable.map(\.line) == [6])
  }

  @Test(arguments: [
    "phone,name", "Phone;Name", "PHONE\tNAME", "\u{FEFF}\"phone\",\"name\"", "Phone number, Name", "mobile_number",
    "\n\nphone,name", "WhatsApp,Name,City",
  ])
  func `a header is skipped`(header: String) {
    let pasted = PastedContacts(header + "\n+15550000001,A")

    #expect(pasted.contacts.map(\.name) == ["A"])
    #expect(pasted.unreadable.isEmpty)
  }

  @Test func `only the first line can be a header`() {
    let pasted = PastedContacts("+15550000001\nphone,name")

    #expect(pasted.unreadable.map(\.reason) == [.noDigits])
  }

  @Test func `a name in the number's place is no header`() {
    let pasted = PastedContacts("name,phone\nJane Doe,+15550000001")

    #expect(pasted.contacts.isEmpty)
    #expect(pasted.unreadable.map(\.line) == [1, 2])
  }

  @Test func `a number counts once, by its digits, and its first line wins`() {
    let pasted = PastedContacts("phone\n+1 555 000 0001,A\n0015550000001,B\n+15550000002\n15550000001@c.us")

    #expect(pasted.contacts.map(\.name) == ["A", nil])
    #expect(pasted.duplicates == [3, 5])
  }

  @Test func `an unreadable line is kept as it was pasted and told with its number`() throws {
    let pasted = PastedContacts("+15550000001\n  0301234567 , Jane\r\n")

    let unreadable = try #require(pasted.unreadable.first)
    #expect(unreadable.line == 2)
    #expect(unreadable.text == "0301234567 , Jane")
    #expect(unreadable.reason == .noCountryCode)
    #expect(
      unreadable.message
        == "Line 2: Write the number with + and its country code in front, such as +15550123456.")
  }

  @Test(arguments: ["4.91E+11,Jane", "4,91E+11,Jane", "4,91512E+11", "\"4,91E+11\";Jane", "4,91E+11;Jane"])
  func `a number that a spreadsheet shortened is told as one`(line: String) {
    let pasted = PastedContacts(line)

    #expect(pasted.unreadable.map(\.reason) == [.shortenedBySpreadsheet])
  }

  @Test func `every line that is meant as a contact is counted in one place`() {
    let lines = (0..<3_000).map { index in
      index.isMultiple(of: 3) ? "nobody" : "+1555\(1_000_000 + index / 2),Name \(index)"
    }

    let pasted = PastedContacts(lines.joined(separator: "\r\n"))

    #expect(pasted.contacts.count + pasted.duplicates.count + pasted.unreadable.count == 3_000)
    #expect(pasted.unreadable.count == 1_000)
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "phone,name\n"])
  func `a text without contacts holds nothing`(text: String) {
    let pasted = PastedContacts(text)

    #expect(pasted.contacts.isEmpty)
    #expect(pasted.duplicates.isEmpty)
    #expect(pasted.unreadable.isEmpty)
  }
}
