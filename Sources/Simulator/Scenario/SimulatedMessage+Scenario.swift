/// The messages of the scenarios.
extension SimulatedMessage {
  static let welcome = SimulatedMessage(
    text: "Welcome to the shop! We are here Monday to Friday, 9 to 17.\nReply STOP to hear no more from us.")
  static let sale = SimulatedMessage(
    text: "Our *spring sale* starts on Friday: 20 % off everything, and 🎁 for the first fifty.\nReply STOP to opt out.")
  static let doors = SimulatedMessage(text: "本日の開場は18時です。お待ちしております。配信停止は STOP とご返信ください。")
  static let survey = SimulatedMessage(
    text: "Как вам наш сервис? Ответьте числом от 1 до 5. Чтобы отписаться, ответьте STOP.")
  static let invitation = SimulatedMessage(text: "נשמח לראותכם ביום הפתיחה! להסרה השיבו STOP.")
  static let reminder = SimulatedMessage(text: "نذكركم بموعدكم غدا الساعة العاشرة. لإلغاء الاشتراك أرسلوا STOP.")
  static let catalogue = SimulatedMessage(
    mediaURL: "https://example.com/catalogue.pdf", caption: "This month's catalogue. Reply STOP to opt out.")
}
