extension World {
  mutating func buildLarge() {
    let shop = addSession("Shop", status: "working")
    let support = addSession("Support", status: "working")
    contacts = Roster(invented: Person.numbers(100_000))
    addWhatsAppGroup("Shop regulars", session: shop, people: Person.numbers(1000))
    let everyone = addGroup("Everyone", people: 100_000, age: .days(365))

    for index in 0..<20 {
      addJob(.sale, from: index % 2 == 0 ? shop : support, to: everyone, age: .hours(20 - index) - .minutes(10))
    }
    let zoneNames = ["UTC", "Europe/Paris", "America/New_York", "Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney"]
    for index in 0..<200 {
      addSchedule(
        "Campaign \(index + 1)", .welcome, from: shop, to: everyone, plan(index),
        zone: zoneNames[index % zoneNames.count], status: index % 5 == 4 ? .paused : .active, age: .zero)
    }
  }

  private func plan(_ index: Int) -> Plan {
    let (minute, hour) = (index * 7 % 60, index % 24)
    switch index % 4 {
    case 0: return .once(inDays: 2 + index % 30, hour: hour)
    case 1: return .recurring(.daily, "\(minute) \(hour) * * *")
    case 2: return .recurring(.weekly, "\(minute) \(hour) * * \(["MON", "WED", "FRI"][index % 3])")
    default: return .recurring(.monthly, "\(minute) \(hour) \(1 + index % 28) * *")
    }
  }
}
