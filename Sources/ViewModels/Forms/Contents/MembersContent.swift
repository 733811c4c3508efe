import Contacts
import MoltFlow
import MoltFlowClient

/// More members for a group that is there.
final class MembersContent: FormContent {
  private let group: CustomGroup
  private let groups: GroupsViewModel
  private var reading = ContactReading()

  init(group: CustomGroup, groups: GroupsViewModel) {
    self.group = group
    self.groups = groups
  }

  var title: String { "Add members to \(group.name)" }

  func initialFields() -> [FormField] { [NumberFields.field()] }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] { [] }

  func refresh(_ fields: inout [FormField]) { NumberFields.refresh(&fields, reading.pasted(in: fields)) }

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    NumberFields.problems(reading.pasted(in: fields))
  }

  func review(_ fields: [FormField]) async throws(FormRefusal) -> FormReview? {
    NumberFields.review(reading.pasted(in: fields), addedTo: group)
  }

  /// What could not be added stays in the form.
  func send(_ fields: [FormField]) async -> FormOutcome {
    let pasted = reading.pasted(in: fields)
    let report = await MemberAddition(group: group, pasted: pasted, workplace: groups.workplace).run()
    groups.commands.didChange(group.id)
    if let read = report.group { groups.apply(read) }
    let sentence = "\(group.name): \(report.words)"
    guard report.isOver else { return .refused(FormRefusal(message: sentence)) }
    groups.conversation.post(report.kind, sentence)
    return .done
  }
}
