import Contacts
import MoltFlow

/// The field into which phone numbers are pasted, a contact a line.
enum NumberFields {
  static func field() -> FormField {
    FormField(
      .numbers, "Numbers", .text(TextInput(isMultiline: true)),
      hint: "one a line: +15550123456, Jane Doe (the name is optional)")
  }

  static func refresh(_ fields: inout [FormField], _ pasted: PastedContacts) {
    fields.change(.numbers) { field in
      guard !field.input.isEmpty else { return field.notes = [] }
      var counts = [Words.count(pasted.contacts.count, "number")]
      if !pasted.duplicates.isEmpty { counts.append("\(pasted.duplicates.count) twice") }
      if !pasted.unreadable.isEmpty { counts.append("\(pasted.unreadable.count) unreadable") }
      field.notes = [FormNote(counts.joined(separator: ", "))]
      field.notes += pasted.unreadable.prefix(3).map { FormNote($0.message, kind: .warning) }
    }
  }

  static func problems(_ pasted: PastedContacts) -> [FormField.ID: String] {
    pasted.contacts.isEmpty ? [.numbers: "Paste or type at least one number."] : [:]
  }

  static func review(_ pasted: PastedContacts, addedTo group: CustomGroup) -> FormReview {
    FormReview(
      title: "Add \(Words.count(pasted.contacts.count, "number")) to \(group.name)?",
      lines: [ReviewLine("Numbers that are there already are skipped. Nothing is sent to them.", mark: .good)]
        + reviewLines(pasted),
      answer: .yes, verb: "add them")
  }

  static func reviewLines(_ pasted: PastedContacts) -> [ReviewLine] {
    var lines: [ReviewLine] = []
    if !pasted.duplicates.isEmpty {
      lines.append(
        ReviewLine("Taken once: the same number again in \(MemberAddition.lines(pasted.duplicates)).", mark: .warning))
    }
    if !pasted.unreadable.isEmpty {
      lines.append(ReviewLine("Left out: \(pasted.unreadable.count) unreadable.", mark: .warning))
      lines += pasted.unreadable.prefix(5).map { ReviewLine($0.message) }
    }
    return lines
  }
}
