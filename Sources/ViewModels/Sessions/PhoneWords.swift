import Contacts

/// Phone numbers as the screen shows them.
enum PhoneWords {
  /// `+1555…456` for a number that can be read, else the text as the server gave it.
  static func masked(_ phone: String) -> String {
    read(phone)?.masked ?? phone
  }

  /// `+15550123456` for a number that can be read, else the text as the server gave it.
  static func full(_ phone: String) -> String { read(phone)?.description ?? phone }

  private static func read(_ phone: String) -> PhoneNumber? { PhoneNumber(phone.hasPrefix("+") ? phone : "+\(phone)") }
}
