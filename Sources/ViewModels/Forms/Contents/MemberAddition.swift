import Contacts
import MoltFlow
import MoltFlowClient

/// Adds pasted contacts to a group in calls of the size that the API allows, and counts what became of them.
///
/// The server skips numbers that are there already, so a call whose reply was lost does no harm when it is repeated;
/// still nothing is repeated here: the group is read afterwards, and what is missing is said.
struct MemberAddition {
  let group: CustomGroup
  let pasted: PastedContacts
  let workplace: Workplace

  struct Report {
    let kind: Notice.Kind
    /// `37 pasted, 31 new, 4 already there, 2 unreadable (lines 5, 9)`.
    let words: String
    /// The group as read afterwards; nil when it could not be read.
    let group: CustomGroup?
    /// Nothing of it is worth trying again.
    var isOver: Bool = false
  }

  func run() async -> Report {
    let client = workplace.client
    let before: CustomGroup
    do {
      before = try await client.wholeGroup(group.id)
    } catch {
      return Report(kind: .failure, words: "nothing was added. \(error.message)", group: nil)
    }
    var failure: APIError?
    for batch in ContactBatches(pasted.contacts).calls where failure == nil {
      let members = batch.map { Member(phone: $0.phone.description, name: $0.name) }
      do throws(APIError) {
        _ = try await client.send(.addMembers(group.id, members))
      } catch {
        failure = error
      }
    }
    do {
      let read = try await client.wholeGroup(group.id)
      if let problem = unlisted([before, read]) {
        return Report(
          kind: .warning, words: "what was added is not known: \(problem)\(failure.map { " \($0.message)" } ?? "")",
          group: read, isOver: failure == nil)
      }
      return report(before: digits(before), after: digits(read), group: read, failure: failure)
    } catch {
      return Report(
        kind: .warning, words: "what was added is not known: the group can't be read. \(error.message)", group: nil)
    }
  }

  private func report(before: Set<String>, after: Set<String>, group: CustomGroup, failure: APIError?) -> Report {
    let wanted = pasted.contacts.map(\.phone.digits)
    let new = wanted.filter { after.contains($0) && !before.contains($0) }.count
    let already = wanted.filter(before.contains).count
    let missing = wanted.count - new - already
    let total = wanted.count + pasted.duplicates.count + pasted.unreadable.count
    var words = ["\(Words.grouped(total)) pasted", "\(Words.grouped(new)) new"]
    if already > 0 { words.append("\(Words.grouped(already)) already there") }
    if !pasted.duplicates.isEmpty {
      words.append("\(pasted.duplicates.count) twice (\(Self.lines(pasted.duplicates)))")
    }
    if !pasted.unreadable.isEmpty {
      words.append("\(pasted.unreadable.count) unreadable (\(Self.lines(pasted.unreadable.map(\.line))))")
    }
    if missing > 0 { words.append("\(Words.grouped(missing)) not added") }
    let sentence = words.joined(separator: ", ") + "." + (failure.map { " \($0.message)" } ?? "")
    return Report(
      kind: failure == nil && missing == 0 ? .done : .warning, words: sentence, group: group,
      isOver: missing == 0 || failure == nil && group.members == nil)
  }

  /// Why nobody can tell who is new: one of the readings shows a part of the members only; nil when they show all.
  private func unlisted(_ readings: [CustomGroup]) -> String? {
    guard let part = readings.first(where: { $0.members != nil && $0.hasUnreadMembers }) else { return nil }
    let shown = Words.grouped(part.members?.count ?? 0)
    return
      "the server lists only \(part.size.map { "\(shown) of \(Words.count($0, "member"))" } ?? "\(shown) members")."
  }

  private func digits(_ group: CustomGroup) -> Set<String> {
    Set((group.members ?? []).map { String($0.phone.filter(\.isNumber)) })
  }

  /// `line 5`, `lines 5, 9`, and from six on `lines 5, 9, 11, 12, 20 and 3 more`.
  static func lines(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(5).map(String.init).joined(separator: ", ")
    let more = numbers.count > 5 ? " and \(numbers.count - 5) more" : ""
    return "\(numbers.count == 1 ? "line" : "lines") \(shown)\(more)"
  }
}
