import Contacts

/// The contacts in the field for numbers, which can be thousands: read once for each text.
struct ContactReading {
  private var characters: [Character] = []
  private var pasted = PastedContacts("")

  /// What stands there now.
  mutating func pasted(in fields: [FormField]) -> PastedContacts {
    guard let input = fields[.numbers]?.input else { return PastedContacts("") }
    // The same array is known by its place in memory, without a look at its characters.
    if input.characters != characters {
      characters = input.characters
      pasted = PastedContacts(input.text)
    }
    return pasted
  }
}
