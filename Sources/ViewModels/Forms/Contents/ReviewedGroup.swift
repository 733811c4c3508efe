import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// To whom a schedule goes, as far as that could be read for its review.
struct ReviewedGroup {
  /// How many they are; nil where that is not known.
  let size: Int?
  let line: ReviewLine

  /// Reads the group of a schedule; `known` is what the list of groups says of it.
  static func read(
    _ id: CustomGroup.ID?, known: CustomGroup?, workplace: Workplace, groups: GroupsViewModel
  ) async -> ReviewedGroup {
    guard let id else {
      return ReviewedGroup(size: nil, line: ReviewLine("The server does not say to which group.", mark: .warning))
    }
    do {
      let group = try await workplace.client.countedGroup(id)
      groups.apply(group)
      guard let size = groups.size(of: group) else {
        return ReviewedGroup(size: nil, line: ReviewLine("To \(group.name); the server does not say how many."))
      }
      let now = workplace.words.clock(workplace.time.now())
      return ReviewedGroup(
        size: size, line: ReviewLine("To \(group.name): \(Words.count(size, "member")), read at \(now)."))
    } catch {
      let name = known?.name ?? "a group"
      return ReviewedGroup(
        size: nil,
        line: ReviewLine("To \(name), which can't be read now: how many they are is not known.", mark: .warning))
    }
  }
}
