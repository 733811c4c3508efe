import FoundationEssentials
import MoltFlow
import Testing

/// A reply that a document gives, and what a server may do with it.
struct DocumentedReply: Sendable, CustomTestStringConvertible {
  let sample: String
  let envelopes: [Envelope]
  let optional: Set<String>
  /// Dialects that change what the reply says.
  var excluded: Dialect = []
  /// Of the plain reply makes a comparison: how what a body says differs from it, nil when it says the same.
  let comparison: @Sendable (_ plain: Data) throws -> (_ body: Data, _ isLean: Bool) throws -> String?

  /// `lean` takes out of the model what the server says under `optional`.
  init<Response: Equatable>(
    _ sample: String, _ endpoint: Endpoint<Response>, envelopes: [Envelope], optional: Set<String> = [],
    excluding excluded: Dialect = [], lean: @escaping @Sendable (inout Response) -> Void = { _ in }
  ) {
    self.sample = sample
    self.envelopes = [.bare] + envelopes
    self.optional = optional
    self.excluded = excluded
    comparison = { plain in
      let full = try endpoint.response(status: 200, body: plain)
      var less = full
      lean(&less)
      return { body, isLean in
        let expected = isLean ? less : full
        let read = try endpoint.response(status: 200, body: body)
        return read == expected ? nil : "\(read) is not \(expected)"
      }
    }
  }

  var testDescription: String { sample }

  /// The sample; a list without the `{"plans": …}` around it.
  func bareJSON() throws -> JSON {
    let json = try JSONDecoder().decode(JSON.self, from: Sample.data(sample))
    guard case .object(let members) = json, members.count == 1, let list = members.values.first else { return json }
    return list
  }
}

extension DocumentedReply {
  static func one(_ name: String) -> [Envelope] { [.named(name), .named("data"), .nested(name)] }

  static func many(_ name: String) -> [Envelope] {
    [.named(name), .named("items"), .named("data"), .named("results"), .nested(name), .nested("items")]
  }

  static let all = [
    DocumentedReply("session-list.script-2.0.3", Endpoint.sessions, envelopes: many("sessions")),
    DocumentedReply(
      "session.platform-reference-2.0.0", Endpoint.session("7001"), envelopes: one("session"),
      optional: ["phone_number", "is_business", "created_at"]
    ) { session in
      session.isBusiness = nil
      session.createdAt = nil
    },
    DocumentedReply(
      "custom-group-create.guide-2.0.0", Endpoint.createGroup(name: "x"), envelopes: one("group"),
      optional: ["member_count", "created_at"]
    ) { group in
      group.memberCount = nil
      group.createdAt = nil
    },
    DocumentedReply(
      "bulk-send-create.guide-2.0.0", Endpoint.job("7002"), envelopes: one("job"),
      optional: ["session_id", "custom_group_id", "total_recipients", "sent_count", "failed_count", "created_at"]
    ) { job in
      job = Job(id: job.id, status: job.status)
    },
    DocumentedReply(
      "schedule-create.guide-2.0.0", Endpoint.schedule("7001"),
      envelopes: one("message") + one("schedule"),
      optional: ["name", "status", "schedule_type", "cron_expression", "timezone", "next_run_at", "created_at"]
    ) { schedule in
      schedule = ScheduledMessage(id: schedule.id, name: "", status: .other(""), scheduleType: .other(""))
    },
    DocumentedReply(
      "usage.script-2.0.3", Endpoint.usage, envelopes: one("usage"),
      optional: ["period", "messages_sent", "messages_received", "leads_detected", "api_calls", "usage_percentage"]
    ) { usage in
      usage = Usage(messagesTotal: usage.messagesTotal, messageLimit: usage.messageLimit)
    },
    DocumentedReply(
      "subscription.admin-guide-2.0.0", Endpoint.subscription, envelopes: one("subscription"),
      optional: ["display_name", "status", "billing_cycle", "current_period_end", "usage"]
    ) { subscription in
      subscription = Subscription(
        planID: subscription.planID, sessions: .init(limit: subscription.sessions.limit),
        messages: .init(limit: subscription.messages.limit), groups: .init(limit: subscription.groups.limit),
        labels: .init(limit: subscription.labels.limit), aiReplies: .init(limit: subscription.aiReplies.limit))
    },
    // Of a plan, what is not known is shown: a member more is a fact more.
    DocumentedReply("plans.script-2.0.3", Endpoint.plans, envelopes: many("plans"), excluding: .extraMembers),
  ]
}
