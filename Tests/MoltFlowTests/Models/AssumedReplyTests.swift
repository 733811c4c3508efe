import FoundationEssentials
import MoltFlow
import Testing

@Suite struct AssumedReplyTests {
  @Test func `sessions are read from a bare array`() throws {
    let sessions = try Endpoint.sessions.response(status: 200, body: Sample.data("session-list.assumed")).items

    #expect(sessions.map(\.status) == [.working, .qrCode, .other("hibernating")])
    #expect(sessions.map(\.canSend) == [true, false, false])
    #expect(sessions.map(\.id) == ["s-1", "2", "s-3"])
    #expect(sessions.map(\.phoneNumber) == ["15550123456", nil, nil])
  }

  @Test func `a wrapped group is read with members of every shape`() throws {
    let group = try Endpoint.group("g-1").response(status: 200, body: Sample.data("custom-group-detail.assumed"))

    let members = [
      Member(id: "7", phone: "+15550123456", name: "Jane Doe"),
      Member(id: "m-8", phone: "15550987654", name: "Bob Smith"),
      Member(phone: "+15551112222"), Member(phone: "", name: "No Number"),
    ]
    #expect(group.id == "g-1" && group.name == "VIP Clients" && group.memberCount == 4)
    #expect(group.memberPage == Listing(items: members))
  }

  @Test func `groups of a list are read with what they say of their members`() throws {
    let page = try Endpoint.groups().response(status: 200, body: Sample.data("custom-group-list.assumed"))

    #expect(page.items.map(\.memberCount) == [2, 41, 2])
    #expect(page.items.map(\.id) == ["g-1", "2", "g-3"])
    #expect([page.total, page.unreadable] == [9, 1])
    #expect(page.hasMore == true)
  }

  @Test func `a change that answers the group or schedule answers it`() throws {
    let renamed = try Endpoint.renameGroup("g-1", name: "x").response(
      status: 200, body: Sample.data("custom-group-rename.assumed"))
    let imported = try Endpoint.createGroupFromWhatsApp(name: "x", groups: []).response(
      status: 201, body: Sample.data("custom-group-from-wa-groups.assumed"))
    let schedule = try Endpoint.updateSchedule("c-1", ScheduleChange()).response(
      status: 200, body: Sample.data("schedule-update.assumed"))

    #expect(renamed == CustomGroup(id: "g-1", name: "VIP Clients 2026", memberCount: 2))
    #expect(imported == CustomGroup(id: "g-9", name: "Imported Leads", memberCount: 57, createdAt: .ten))
    #expect(schedule?.cronExpression == "0 10 * * MON")
  }

  @Test func `an export is read with members of every shape`() throws {
    let page = try Endpoint.exportGroupJSON("g").response(status: 200, body: Sample.data("group-export.assumed"))

    #expect(
      page.items == [
        Member(phone: "+15550123456", name: "Jane Doe", addedAt: .ten),
        Member(phone: "15550987654", name: "Bob Smith", addedAt: .ten), Member(phone: "15551112222"),
      ])
  }

  @Test func `jobs of a list are read with few of their fields`() throws {
    let page = try Endpoint.jobs().response(status: 200, body: Sample.data("bulk-send-list.assumed"))

    #expect(page.items.map(\.status) == [.running, .completed])
    #expect(page.items.map(\.sent) == [45, 0])
    #expect([page.total, page.unreadable] == [40, 1])
  }

  @Test func `a schedule is read with its runs`() throws {
    let schedule = try Endpoint.schedule("c-1").response(status: 200, body: Sample.data("schedule-detail.assumed"))

    let run = ScheduleRun(id: "7", ranAt: Date(timeIntervalSince1970: 1_771_250_400), status: "completed", sent: 126)
    #expect(schedule.history == [run])
    #expect(schedule.scheduleType == .weekly)
  }

  @Test func `a session is read before a phone is paired`() throws {
    let session = try Endpoint.session("session-uuid-...").response(
      status: 200, body: Sample.data("session.platform-reference-2.0.0"))

    #expect(
      session
        == Session(id: "session-uuid-...", name: "Main Line", status: .stopped, isBusiness: false, createdAt: .ten))
  }

  @Test func `a contact known to several sessions is read with the first`() throws {
    let body = Data(#"[{"number":15550123456,"session_ids":[7,"s-2"]}]"#.utf8)

    let contacts = try Endpoint.contacts.response(status: 200, body: body).items

    #expect(contacts == [Contact(phone: "15550123456", sessionID: "7")])
  }

  @Test func `a job is read with its recipients`() throws {
    let job = try Endpoint.job("j-1").response(status: 200, body: Sample.data("bulk-send-detail.assumed"))

    #expect([job.total, job.sent, job.failed] == [3, 1, 1])
    #expect(job.status == .running)
    #expect(job.createdAt == Date(timeIntervalSince1970: 1_770_890_400.25))
    #expect(job.startedAt == Date(timeIntervalSince1970: 1_770_890_405))
    #expect(job.completedAt == nil)
    let recipients = try #require(job.recipients)
    #expect(recipients.map(\.state) == [.delivered, .failed, .other("throttled")])
    #expect(recipients.map(\.status) == ["Delivered", "failed", "throttled"])
    #expect(recipients.map(\.phone) == ["+15550123456", "+15550987654", "15551112222"])
    #expect(recipients[1].reason == "not on WhatsApp")
  }

  @Test func `schedules are read however little they say`() throws {
    let page = try Endpoint.schedules().response(status: 200, body: Sample.data("schedule-list.assumed"))

    #expect(page.total == 12)
    #expect(page.hasMore == true)
    #expect(page.items.map(\.scheduleType) == [.oneTime, .other("recurring"), .other("")])
    #expect(page.items.map(\.status) == [.completed, .other("expired"), .other("")])
    #expect(page.items[0].scheduledTime == "2026-02-15T09:00:00")
    #expect(page.items[0].mediaURL == "https://example.com/a.jpg")
    #expect(page.items[1].targetType == "channel")
    #expect(page.items[2] == ScheduledMessage(id: "c-3", name: "", status: .other(""), scheduleType: .other("")))
  }

  @Test func `past runs are read however little they say`() throws {
    let page = try Endpoint.scheduleHistory("c").response(status: 200, body: Sample.data("schedule-history.assumed"))

    let first = Date(timeIntervalSince1970: 1_771_336_800)
    #expect(page.hasMore == true)
    #expect(
      page.items == [
        ScheduleRun(id: "1", ranAt: first, status: "completed", sent: 126, failed: 1, total: 127, jobID: "j-9"),
        ScheduleRun(
          ranAt: first.addingTimeInterval(604_800), status: "failed", sent: 0, failed: 127, total: 127,
          error: "session not connected"),
        ScheduleRun(status: ""),
      ])
  }

  @Test func `WhatsApp groups are read, nested by session or not`() throws {
    let groups = try Endpoint.whatsAppGroups.response(status: 200, body: Sample.data("wa-groups.assumed")).items

    #expect(
      groups == [
        WhatsAppGroup(id: "120363012345@g.us", name: "Neighbours", sessionID: "s-1", participantCount: 3),
        WhatsAppGroup(id: "120363067890@g.us", name: "Chess", sessionID: "s-2", participantCount: 12),
        WhatsAppGroup(id: "120363000001@g.us", name: "Alone", participantCount: 4),
      ])
  }

  @Test func `contacts are read by number or by WhatsApp address`() throws {
    let contacts = try Endpoint.contacts.response(status: 200, body: Sample.data("contacts.assumed")).items

    #expect(
      contacts == [
        Contact(phone: "+15550123456", name: "Jane Doe", sessionID: "s-1"), Contact(phone: "15550987654", name: "Bob"),
        Contact(phone: ""),
      ])
  }
}
