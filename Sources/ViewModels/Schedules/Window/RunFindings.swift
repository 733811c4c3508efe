/// What there is to warn of at some runs: a mark behind each run's line, and the lines below them.
struct RunFindings {
  let notes: [FormNote]
  /// The places of runs that meet other sending.
  private var clashing: Set<Int> = []
  /// Of each run by its place, whether it surely meets somebody's night; nil where it meets none.
  private var disturbs: [Bool?] = []

  init(notes: [FormNote]) { self.notes = notes }

  /// `nights`: who is disturbed by each run.
  init(clashes: [Clash], nights: [[QuietHours.Disturbance]], notes: [FormNote]) {
    self.notes = notes
    clashing = Set(clashes.flatMap(\.places))
    disturbs = nights.map { $0.isEmpty ? nil : $0.contains(where: \.isCertain) }
  }

  /// What stands behind the line of the run at `place`: ` !clash`, ` !quiet` or ` !quiet?`, or both kinds; nil where
  /// nothing is wrong.
  func flag(at place: Int) -> String? {
    disturbs.indices.contains(place) ? flag(of: [place]) : nil
  }

  /// The flag of a line that stands for all runs, of which one is taken.
  var flagForAll: String? { flag(of: Array(disturbs.indices)) }

  private func flag(of places: [Int]) -> String? {
    let nights = places.map { disturbs[$0] }
    let isQuiet = nights.contains { $0 != nil }
    let isCertain = nights.allSatisfy { $0 == true }
    let clash = clashing.isDisjoint(with: places) ? "" : " !clash"
    let quiet = isQuiet ? isCertain ? " !quiet" : " !quiet?" : ""
    return clash.isEmpty && quiet.isEmpty ? nil : clash + quiet
  }

  /// As a review says it.
  var reviewLines: [ReviewLine] {
    notes.map { ReviewLine($0.text, mark: $0.kind == .warning ? .warning : .plain) }
  }
}
