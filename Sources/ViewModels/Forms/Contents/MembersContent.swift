import Contacts
import MoltFlow
import MoltFlowClient

/// More members for a group that is there.
final class MembersContent: FormContent {
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

  var title: String { "Add members to \(group.name)" }

  func initialFields() -> [FormField] { [NumberFields.field()] }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] { [] }

  func refresh(_ fields: inout [FormField]) { NumberFields.refresh(&fields) }

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    PastedContacts(fields[.numbers]?.text ?? "").contacts.isEmpty
      ? [.numbers: "Paste or type at least one number."] : [:]
  }

  func review(_ fields: [FormField]) async throws(FormRefusal) -> FormReview {
    let pasted = PastedContacts(fields[.numbers]?.text ?? "")
    return FormReview(
      title: "Add \(Words.count(pasted.contacts.count, "number")) to \(group.name)?",
      lines: [ReviewLine("Numbers that are there already are skipped. Nothing is sent to them.", mark: .good)]
        + NumberFields.reviewLines(pasted),
      answer: .yes, verb: "add them")
  }

  func send(_ fields: [FormField]) async -> FormOutcome {
    let pasted = PastedContacts(fields[.numbers]?.text ?? "")
    let report = await MemberAddition(group: group, pasted: pasted, workplace: workplace).run()
    guard let read = report.group else {
      return .refused(FormRefusal(message: "\(group.name): \(report.words)"))
    }
    groups.apply(read)
    conversation.post(report.kind, "\(group.name): \(report.words)")
    return .done
  }
}
