import Contacts

/// Phone numbers as the screen shows them.
enum PhoneWords {
  /// `+1555…456` for a number that can be read, else the text as the server gave it.
  static func masked(_ phone: String) -> String {
    PhoneNumber(phone.hasPrefix("+") ? phone : "+\(phone)")?.masked ?? phone
  }
}
