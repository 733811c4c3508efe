import Contacts
import MoltFlow
import MoltFlowClient

/// A new group: its name and, if wanted, its first members.
final class GroupContent: FormContent {
  private let workplace: Workplace
  private let conversation: Conversation
  private let groups: GroupsViewModel
  /// The group, once it is made: what is left to do is to add its members.
  private var made: CustomGroup?
  private var reading = ContactReading()

  init(workplace: Workplace, conversation: Conversation, groups: GroupsViewModel) {
    self.workplace = workplace
    self.conversation = conversation
    self.groups = groups
  }

  var title: String { made.map { "Add members to \($0.name)" } ?? "New group" }

  func initialFields() -> [FormField] {
    [FormField(.name, "Name", .line(TextInput()), hint: "what you call the group", limit: 255), NumberFields.field()]
  }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] { [] }

  func refresh(_ fields: inout [FormField]) {
    NumberFields.refresh(&fields, reading.pasted(in: fields))
    fields.change(.name) { $0.isHidden = made != nil }
  }

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    made == nil ? NameField.problems(in: fields) : NumberFields.problems(reading.pasted(in: fields))
  }

  func review(_ fields: [FormField]) async throws(FormRefusal) -> FormReview? {
    let pasted = reading.pasted(in: fields)
    if let made { return NumberFields.review(pasted, addedTo: made) }
    return FormReview(
      title: "Make the group \(fields.trimmed(.name))?",
      lines: [ReviewLine("With \(Words.count(pasted.contacts.count, "member")). Nothing is sent to them.", mark: .good)]
        + NumberFields.reviewLines(pasted),
      answer: .yes, verb: "make the group")
  }

  func send(_ fields: [FormField]) async -> FormOutcome {
    let pasted = reading.pasted(in: fields)
    if let made { return await add(pasted, to: made) }
    let creation = creation(fields.trimmed(.name))
    switch await creation.run() {
    case .created(let group):
      return await took(group, pasted)
    case .refused(let error):
      return .refused(FormRefusal(message: "Not made. \(error.message)", problems: error.formProblems))
    case .inDoubt(let known, let cause, let unread):
      return .inDoubt(cause: cause, unread: unread) { [self] () throws(APIError) in
        guard let group = try await creation.find(besides: known) else { return .notFound }
        return foundLate(group, pasted)
      }
    }
  }

  /// The group is made empty: its members follow in calls of the size that the API allows.
  private func creation(_ name: String) -> Creation<CustomGroup> {
    let client = workplace.client
    return Creation(
      list: { () async throws(APIError) in
        try await Pages.all { limit, offset throws(APIError) in
          try await client.send(.groups(limit: limit, offset: offset))
        }
      },
      isOurs: { $0.name == name },
      create: { () async throws(APIError) in try await client.send(.createGroup(name: name)) })
  }

  private func took(_ group: CustomGroup, _ pasted: PastedContacts) async -> FormOutcome {
    guard take(group, addsMembers: !pasted.isEmpty) else { return .done }
    return await add(pasted, to: group, after: "Made the group ")
  }

  /// Members are not added unseen, long after they were confirmed.
  private func foundLate(_ group: CustomGroup, _ pasted: PastedContacts) -> FormFinding {
    guard take(group, addsMembers: !pasted.isEmpty) else { return .found }
    return .foundPart("The group \(group.name) was made after all. Review to add the members.")
  }

  /// Takes that the group is made; answers whether its members are still to be added.
  private func take(_ group: CustomGroup, addsMembers: Bool) -> Bool {
    groups.apply(group)
    groups.select(group.id)
    if addsMembers {
      made = group
    } else {
      conversation.post(.done, "Made the group \(group.name). + adds members.")
    }
    return addsMembers
  }

  /// What could not be added stays in the form.
  private func add(_ pasted: PastedContacts, to group: CustomGroup, after words: String = "") async -> FormOutcome {
    let report = await MemberAddition(group: group, pasted: pasted, workplace: workplace).run()
    groups.commands.didChange(group.id)
    if let read = report.group { groups.apply(read) }
    let sentence = "\(words)\(group.name): \(report.words)"
    guard report.isOver else { return .refused(FormRefusal(message: sentence)) }
    conversation.post(report.kind, sentence)
    return .done
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
