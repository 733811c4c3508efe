import Contacts
import MoltFlow
import MoltFlowClient

/// A new group: its name and, if wanted, its first members.
final class GroupContent: FormContent {
  let title = "New group"

  private let workplace: Workplace
  private let conversation: Conversation
  private let groups: GroupsViewModel

  init(workplace: Workplace, conversation: Conversation, groups: GroupsViewModel) {
    self.workplace = workplace
    self.conversation = conversation
    self.groups = groups
  }

  func initialFields() -> [FormField] {
    [FormField(.name, "Name", .line(TextInput()), hint: "what you call the group", limit: 255), NumberFields.field()]
  }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] { [] }

  func refresh(_ fields: inout [FormField]) { NumberFields.refresh(&fields) }

  func problems(in fields: [FormField]) -> [FormField.ID: String] { NameField.problems(in: fields) }

  func review(_ fields: [FormField]) async throws(FormRefusal) -> FormReview {
    let pasted = PastedContacts(fields[.numbers]?.text ?? "")
    return FormReview(
      title: "Make the group \(fields.trimmed(.name))?",
      lines: [ReviewLine("With \(Words.count(pasted.contacts.count, "member")). Nothing is sent to them.", mark: .good)]
        + NumberFields.reviewLines(pasted),
      answer: .yes, verb: "make the group")
  }

  func send(_ fields: [FormField]) async -> FormOutcome {
    let name = fields.trimmed(.name)
    let pasted = PastedContacts(fields[.numbers]?.text ?? "")
    let creation = creation(name)
    switch await creation.run() {
    case .created(let group):
      await took(group, pasted)
      return .done
    case .refused(let error):
      return .refused(FormRefusal(message: "Not made. \(error.message)", problems: error.formProblems))
    case .inDoubt(let known):
      return .inDoubt { [self] in
        guard let group = await creation.find(besides: known) else { return false }
        await took(group, pasted)
        return true
      }
    }
  }

  /// The group is made empty: its members follow in calls of the size that the API allows.
  private func creation(_ name: String) -> Creation<CustomGroup> {
    let client = workplace.client
    return Creation(
      list: { () async throws(APIError) in
        try await Pages.read { limit, offset throws(APIError) in
          try await client.send(.groups(limit: limit, offset: offset))
        }.items
      },
      isOurs: { $0.name == name },
      create: { () async throws(APIError) in try await client.send(.createGroup(name: name)) })
  }

  private func took(_ group: CustomGroup, _ pasted: PastedContacts) async {
    groups.apply(group)
    groups.select(group.id)
    guard !pasted.contacts.isEmpty || !pasted.unreadable.isEmpty else {
      return conversation.post(.done, "Made the group \(group.name). + adds members.")
    }
    let addition = MemberAddition(group: group, pasted: pasted, workplace: workplace)
    let report = await addition.run()
    if let group = report.group { groups.apply(group) }
    conversation.post(report.kind, "Made the group \(group.name): \(report.words)")
  }
}

/// The field of a group's name.
enum NameField {
  static func problems(in fields: [FormField]) -> [FormField.ID: String] {
    let name = fields.trimmed(.name)
    if name.isEmpty { return [.name: "Give it a name."] }
    if let counter = fields[.name]?.counter, counter.isOver { return [.name: "Too long: \(counter.words) characters."] }
    return [:]
  }
}
