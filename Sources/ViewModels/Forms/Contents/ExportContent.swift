import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// The members of a group as a file on this machine.
///
/// The file is the server's, to the byte. Nothing is asked unless there is a file of that name.
final class ExportContent: FormContent {
  private let group: CustomGroup
  private let groups: GroupsViewModel
  /// What the program put into the field; another text is the person's own.
  private var proposal: String
  /// The file that the person was asked to replace.
  private var replaced: ExistingFile?

  init(group: CustomGroup, groups: GroupsViewModel) {
    self.group = group
    self.groups = groups
    proposal = Self.proposal(group, .csv)
  }

  var title: String { "Export \(group.name)" }
  var action: String { "Export" }
  var working: String { "Exporting…" }
  var fateOfLeaving: String { "The export is under way; its file would not be written." }

  private static func proposal(_ group: CustomGroup, _ format: ExportFormat) -> String {
    "./\(FileName.safe(group.name))\(format.ending)"
  }

  func initialFields() -> [FormField] {
    [
      FormField(.file, "File", .line(TextInput(proposal)), hint: "where to save it, such as ~/people.csv"),
      ExportFormat.field(),
    ]
  }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] {
    field == .format ? ExportFormat.options(matching: query) : []
  }

  /// The proposed name goes with the format; a name that the person typed stays, whatever its ending.
  func refresh(_ fields: inout [FormField]) {
    let format = ExportFormat.chosen(in: fields)
    if fields[.file]?.text == proposal {
      proposal = Self.proposal(group, format)
      fields.change(.file) { if $0.text != proposal { $0.input = TextInput(proposal) } }
    }
    let others = ExportFormat.allCases.filter { $0 != format }
    let other = others.first { fields.trimmed(.file).lowercased().hasSuffix($0.ending) }
    let doubt = other.map { FormNote("The name ends in \($0.ending), the file is \(format.title).", kind: .warning) }
    fields.change(.file) { $0.notes = [doubt, folderNote($0)].compactMap(\.self) }
  }

  /// Which folder `./` is, where the path begins there.
  private func folderNote(_ field: FormField) -> FormNote? {
    let path = [field].trimmed(.file)
    guard let folder = workplace.files.folder, !path.isEmpty, !["/", "~"].contains(path.first) else { return nil }
    return FormNote("./ is \(folder), where outreach was started.")
  }

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    let path = fields.trimmed(.file)
    if path.isEmpty { return [.file: "Give the file a name."] }
    let isPlain = path.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    return isPlain ? [:] : [.file: "The name holds a character that can't be seen: type it anew."]
  }

  /// Asks only where there is something to replace.
  func review(_ fields: [FormField]) async throws(FormRefusal) -> FormReview? {
    let path = fields.trimmed(.file)
    do throws(FileProblem) {
      replaced = try await workplace.files.look(path)
    } catch {
      throw Self.refusal(error, path)
    }
    guard let replaced else { return nil }
    return FormReview(
      title: "Replace the file?", lines: [ReviewLine(sentence(of: replaced, path), mark: .warning)], answer: .yes,
      verb: "replace it")
  }

  func send(_ fields: [FormField]) async -> FormOutcome {
    let path = fields.trimmed(.file)
    let format = ExportFormat.chosen(in: fields)
    let bytes: Data
    do throws(APIError) {
      bytes = try await workplace.client.send(format.endpoint(group.id))
    } catch {
      return .refused(FormRefusal(message: "Not saved. \(error.message)"))
    }
    do throws(FileProblem) {
      try await workplace.files.write(bytes, path, replaced)
    } catch {
      return .refused(Self.refusal(error, path))
    }
    tellSaved(path, bytes.count, people: await ExportedPeople.count(bytes, format))
    return .done
  }

  // MARK: Words

  private static func refusal(_ problem: FileProblem, _ path: String) -> FormRefusal {
    FormRefusal(message: "Nothing is saved.", problems: [.file: problem.message(for: path)])
  }

  private func sentence(of file: ExistingFile, _ path: String) -> String {
    if let target = file.target {
      return "\(path) is a link to \(target). y replaces the link, and leaves alone what it leads to."
    }
    let day = workplace.words.day(file.changedAt, now: workplace.time.now())
    return "\(path) exists (\(Words.size(file.size)), from \(day)). y replaces it."
  }

  private func tellSaved(_ path: String, _ size: Int, people count: ExportedPeople.Count?) {
    let sentence = "Saved \(path): \(Words.count(size, "byte"))"
    guard let count else { return groups.conversation.post(.done, "\(sentence).") }
    let people = count.people
    let persons = people == 1 ? "1 person" : "\(Words.grouped(people)) people"
    guard !count.isPart else {
      return groups.conversation.post(.warning, "\(sentence), \(persons), but it says that there are more.")
    }
    guard let members = known.size, people < members else {
      return groups.conversation.post(.done, "\(sentence), \(persons).")
    }
    groups.conversation.post(
      .warning,
      "\(sentence), \(persons), but the group had \(Words.count(members, "member")) when it was last read.")
  }

  /// The group as it was last read.
  private var known: CustomGroup {
    if let detail = groups.detail, detail.group.id == group.id { return detail.group }
    return groups.group(group.id) ?? group
  }

  private var workplace: Workplace { groups.workplace }
}
