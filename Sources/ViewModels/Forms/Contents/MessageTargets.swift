import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// From which session to which group: the two fields that every message starts with.
struct MessageTargets {
  let workplace: Workplace
  let sessions: SessionsViewModel
  let groups: GroupsViewModel

  /// The session and the group as they are now.
  struct Target {
    let session: Session
    let group: CustomGroup
    let recipients: Int
    let readAt: Date
    let lines: [ReviewLine]
  }

  func sessionField() -> FormField {
    let options = options(for: .session, matching: "")
    let usable = options.filter { $0.unavailable == nil }
    let picker = Picker(options: options, chosen: usable.count == 1 ? usable.first : nil)
    return FormField(.session, "Session", .picker(picker), hint: "the number it is sent from")
  }

  func groupField(chosen: CustomGroup.ID?) -> FormField {
    let options = options(for: .group, matching: "")
    let picker = Picker(options: options, chosen: options.first { $0.id == chosen?.rawValue })
    return FormField(.group, "Group", .picker(picker), hint: "type to search")
  }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] {
    let all =
      switch field {
      case .session: sessions.list.items.map(option)
      case .group: groups.list.items.map(option)
      default: [Picker.Option]()
      }
    return Picker.matching(query, in: all)
  }

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    var problems: [FormField.ID: String] = [:]
    if fields[.session]?.picker?.chosen == nil { problems[.session] = "Choose the session to send from." }
    if fields[.group]?.picker?.chosen == nil { problems[.group] = "Choose the group to send to." }
    return problems
  }

  /// Reads sessions and group anew, so that the review speaks of now.
  func readNow(_ fields: [FormField]) async throws(FormRefusal) -> Target {
    guard let sessionID = fields[.session]?.picker?.chosen?.id, let groupID = fields[.group]?.picker?.chosen?.id else {
      throw FormRefusal(message: "Choose a session and a group.", problems: problems(in: fields))
    }
    if let failure = await sessions.read(asked: true) {
      throw FormRefusal(message: "The sessions can't be read now, so nothing can be sent. \(failure.message)")
    }
    guard let session = sessions.list.items.first(where: { $0.id.rawValue == sessionID }) else {
      throw FormRefusal(message: "That session is gone.", problems: [.session: "Choose another session."])
    }
    if let reason = option(session).unavailable {
      throw FormRefusal(message: "The session can't send now.", problems: [.session: reason])
    }
    let group: CustomGroup
    do {
      group = try await workplace.client.countedGroup(CustomGroup.ID(rawValue: groupID))
    } catch {
      throw FormRefusal(message: "The group can't be read now, so nothing can be sent. \(error.message)")
    }
    groups.apply(group)
    guard let count = group.size else {
      throw FormRefusal(message: "The server does not say how many members the group has, so nothing can be sent.")
    }
    guard count > 0 else {
      throw FormRefusal(
        message: "There is nobody to send to.",
        problems: [.group: "This group has no members; + in the groups pane adds some."])
    }
    let readAt = workplace.time.now()
    return Target(
      session: session, group: group, recipients: count, readAt: readAt, lines: lines(session, group, count, readAt))
  }

  private func lines(_ session: Session, _ group: CustomGroup, _ count: Int, _ readAt: Date) -> [ReviewLine] {
    [
      session.canSend
        ? ReviewLine("From \(session.label), which works.", mark: .good)
        : ReviewLine("From \(session.label), whose state “\(session.status.word)” is not known here.", mark: .warning),
      ReviewLine(
        "To \(group.name): \(Words.count(count, "member")), read at \(workplace.words.clock(readAt)).", mark: .good),
    ]
  }

  private func option(_ session: Session) -> Picker.Option {
    var reason: String?
    if !session.canSend {
      if case .other = session.status {
      } else {
        reason = "This session is \(session.status.word); only a working one can send."
      }
    }
    return Picker.Option(
      id: session.id.rawValue, title: session.label, detail: session.status.word, unavailable: reason)
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
