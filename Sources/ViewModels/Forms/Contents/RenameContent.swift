import MoltFlow
import MoltFlowClient

/// Another name for a group.
final class RenameContent: FormContent {
  private let group: CustomGroup
  private let groups: GroupsViewModel

  init(group: CustomGroup, groups: GroupsViewModel) {
    self.group = group
    self.groups = groups
  }

  var title: String { "Rename \(group.name)" }

  func initialFields() -> [FormField] { [FormField(.name, "Name", .line(TextInput(group.name)), limit: 255)] }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] { [] }

  func refresh(_ fields: inout [FormField]) {}

  func problems(in fields: [FormField]) -> [FormField.ID: String] { NameField.problems(in: fields) }

  func review(_ fields: [FormField]) async throws(FormRefusal) -> FormReview? {
    FormReview(
      title: "Rename the group?",
      lines: [ReviewLine("From \(group.name)"), ReviewLine("to \(fields.trimmed(.name))")],
      answer: .yes, verb: "rename it")
  }

  func send(_ fields: [FormField]) async -> FormOutcome {
    let name = fields.trimmed(.name)
    let client = groups.workplace.client
    var failure: APIError?
    do throws(APIError) { _ = try await client.send(.renameGroup(group.id, name: name)) } catch { failure = error }
    groups.commands.didChange(group.id)
    if let failure, !failure.leavesDoubt {
      return .refused(FormRefusal(message: "Not renamed. \(failure.message)", problems: failure.formProblems))
    }
    do {
      let read = try await client.send(.group(group.id))
      groups.apply(read)
      guard read.name == name else { return .refused(FormRefusal(message: "It is still called \(read.name).")) }
      groups.conversation.post(.done, "Renamed the group to \(name).")
      return .done
    } catch {
      return .refused(FormRefusal(message: "It is not known whether it was renamed. \(error.message)"))
    }
  }
}
