import MoltFlow
import MoltFlowClient

/// Another name for a group.
final class RenameContent: FormContent {
  private let group: CustomGroup
  private let workplace: Workplace
  private let conversation: Conversation
  private let groups: GroupsViewModel

  init(group: CustomGroup, workplace: Workplace, conversation: Conversation, groups: GroupsViewModel) {
    self.group = group
    self.workplace = workplace
    self.conversation = conversation
    self.groups = groups
  }

  var title: String { "Rename \(group.name)" }

  func initialFields() -> [FormField] { [FormField(.name, "Name", .line(TextInput(group.name)), limit: 255)] }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] { [] }

  func refresh(_ fields: inout [FormField]) {}

  func problems(in fields: [FormField]) -> [FormField.ID: String] { NameField.problems(in: fields) }

  func review(_ fields: [FormField]) async throws(FormRefusal) -> FormReview {
    FormReview(
      title: "Rename the group?",
      lines: [ReviewLine("From \(group.name)"), ReviewLine("to \(fields.trimmed(.name))")],
      answer: .yes, verb: "rename it")
  }

  func send(_ fields: [FormField]) async -> FormOutcome {
    let name = fields.trimmed(.name)
    let client = workplace.client
    do {
      _ = try await client.send(.renameGroup(group.id, name: name))
      groups.apply(try await client.send(.group(group.id)))
      conversation.post(.done, "Renamed the group to \(name).")
      return .done
    } catch {
      return .refused(FormRefusal(message: error.message, problems: error.formProblems))
    }
  }
}
