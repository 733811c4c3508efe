extension World {
  mutating func buildDefault() {
    let shop = addSession("Shop", status: "working")
    let support = addSession("Support", status: "working")
    let events = addSession("Events", status: "stopped")
    contacts = Roster(invented: Person.numbers(2400))
    addWhatsAppGroup("Shop regulars", session: shop, people: Person.numbers(35, from: 20))
    addWhatsAppGroup("Нові покупці", session: shop, people: Person.numbers(12, from: 50))
    addWhatsAppGroup("Support beta 🧪", session: support, people: Person.numbers(64, from: 90))
    addWhatsAppGroup("Hall B", session: events, people: Person.numbers(20, from: 300))

    let customers = addGroup("Customers", people: 2000, age: .days(90))
    let arabic = addGroup("زبائن المتجر", people: 127, from: 200, age: .days(75))
    let hebrew = addGroup("לקוחות VIP", people: 48, from: 400, age: .days(60))
    let japanese = addGroup("お得意様 🌸", people: 310, from: 600, age: .days(45))
    let russian = addGroup("Клиенты, осень", people: 9, from: 1000, age: .days(30))
    _ = addGroup("New leads", people: 0, age: .days(1))

    addJob(.welcome, from: support, to: arabic, age: .hours(50))
    addJob(.sale, from: shop, to: customers, age: .hours(30), .cancelled(after: .minutes(50)))
    addJob(
      .doors, from: events, to: japanese, age: .hours(26), .failed(after: .minutes(35), error: "Session disconnected"))
    addJob(.survey, from: support, to: russian, age: .hours(20))
    addJob(.invitation, from: shop, to: hebrew, age: .hours(3), .paused(after: .minutes(25)))
    addJob(.sale, from: shop, to: japanese, age: .hours(5))
    addJob(.catalogue, from: support, to: japanese, age: .minutes(95))
    addJob(.reminder, from: shop, to: arabic, age: .minutes(1), .pending(startsIn: .minutes(30)))

    addSchedule(
      "Opening day", .invitation, from: shop, to: arabic, .once(inDays: 2, hour: 10), zone: "Europe/Paris",
      age: .days(3))
    addSchedule(
      "Good morning", .welcome, from: shop, to: russian, .recurring(.daily, "0 9 * * *"), zone: "America/New_York",
      age: .days(8))
    addSchedule(
      "Weekly offer", .sale, from: shop, to: japanese, .recurring(.weekly, "30 10 * * MON"), zone: "Asia/Tokyo",
      status: .paused, age: .days(45))
    addSchedule(
      "Monthly catalogue", .catalogue, from: support, to: customers, .recurring(.monthly, "0 8 1 * *"), zone: "UTC",
      age: .days(70))
    addSchedule(
      "Office hours", .reminder, from: support, to: hebrew, .recurring(.cron, "*/30 9-16 * * SUN-THU"),
      zone: "Asia/Jerusalem", status: .cancelled, age: .days(20))
  }
}
