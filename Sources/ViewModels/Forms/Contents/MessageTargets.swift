import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// From which session to which group: the two fields that every message starts with.
struct MessageTargets {
  let workplace: Workplace
  let sessions: SessionsViewModel
  let groups: GroupsViewModel
  let quota: QuotaViewModel

  private var session: SessionField { SessionField(sessions: sessions) }

  /// The session and the group as they are now.
  struct Target {
    let session: Session.ID
    let group: CustomGroup
    let recipients: Int
    let readAt: Date
    let lines: [ReviewLine]
  }

  func sessionField() -> FormField { session.field() }

  func groupField(chosen: CustomGroup.ID?) -> FormField {
    let options = options(for: .group, matching: "")
    let picker = Picker(options: options, chosen: options.first { $0.id == chosen?.rawValue })
    return FormField(.group, "Group", .picker(picker), hint: "type to search")
  }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] {
    switch field {
    case .session: session.options(matching: query)
    case .group: Picker.matching(query, in: groups.list.items.map(option))
    default: []
    }
  }

  /// Fits the session's field to what the key may do now, and says of a group without members that it reaches nobody.
  func refresh(_ fields: inout [FormField]) {
    session.refresh(&fields)
    let group = fields[.group]?.picker?.chosen.flatMap { groups.group(CustomGroup.ID(rawValue: $0.id)) }
    fields.change(.group) {
      $0.notes = group?.memberCount == 0 ? [FormNote(Self.nobody, kind: .warning)] : []
    }
  }

  private static let nobody = "This group has no members; + in the groups pane adds some."

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    var problems: [FormField.ID: String] = [:]
    problems[.session] = session.problem(in: fields)
    if fields[.group]?.picker?.chosen == nil { problems[.group] = "Choose the group to send to." }
    return problems
  }

  /// Reads sessions and group anew, so that the review speaks of now; says what the send needs of the quota.
  func readNow(_ fields: [FormField], needs need: QuotaViewModel.Need) async throws(FormRefusal) -> Target {
    guard let groupID = fields[.group]?.picker?.chosen?.id else {
      throw FormRefusal(message: "Choose a group.", problems: problems(in: fields))
    }
    let session = try await session.readNow(fields)
    let group: CustomGroup
    do {
      group = try await workplace.client.countedGroup(CustomGroup.ID(rawValue: groupID))
    } catch {
      throw FormRefusal(message: "The group can't be read now, so nothing can be sent. \(error.message)")
    }
    groups.apply(group)
    guard let count = groups.size(of: group) else {
      throw FormRefusal(message: "The server does not say how many members the group has, so nothing can be sent.")
    }
    guard count > 0 else {
      throw FormRefusal(
        message: "There is nobody to send to.",
        problems: [.group: Self.nobody])
    }
    let readAt = workplace.time.now()
    let to = "To \(group.name): \(Words.count(count, "member")), read at \(workplace.words.clock(readAt))."
    return Target(
      session: session.id, group: group, recipients: count, readAt: readAt,
      lines: [session.line, ReviewLine(to, mark: .good), quota.reviewLine(needs: count, need)])
  }

  private func option(_ group: CustomGroup) -> Picker.Option {
    Picker.Option(
      id: group.id.rawValue, title: group.name, detail: group.memberCount.map { Words.count($0, "member") } ?? "")
  }
}

extension Session.Status {
  /// How the screen names it, such as `working`.
  var word: String {
    switch self {
    case .stopped: "stopped"
    case .starting: "starting"
    case .qrCode: "waiting for its QR code"
    case .working: "working"
    case .failed: "failed"
    case .other(let word): String(word.prefix(20))
    }
  }
}
