/// What there is to warn of at some runs: a mark behind each run's line, and the lines below them.
struct RunFindings {
  let notes: [FormNote]
  /// The places of runs that meet other sending.
  private var clashing: Set<Int> = []
  /// Of each run by its place, whether it meets somebody's night.
  private var nights: [Night] = []

  private enum Night { case none, possible, certain }

  init(notes: [FormNote]) { self.notes = notes }

  /// `nights`: who is disturbed by each run.
  init(clashes: [Clash], nights: [[QuietHours.Disturbance]], notes: [FormNote]) {
    self.notes = notes
    clashing = Set(clashes.flatMap(\.places))
    self.nights = nights.map { $0.isEmpty ? .none : $0.contains(where: \.isCertain) ? .certain : .possible }
  }

  /// What stands behind the line of the run at `place`: ` !clash`, ` !quiet` or ` !quiet?`, or both kinds; nil where
  /// nothing is wrong.
  func flag(at place: Int) -> String? {
    nights.indices.contains(place) ? flag(of: [place]) : nil
  }

  /// The flag of a line that stands for all runs, of which one is taken.
  var flagForAll: String? { flag(of: Array(nights.indices)) }

  private func flag(of places: [Int]) -> String? {
    let nights = places.map { self.nights[$0] }
    let isQuiet = nights.contains { $0 != .none }
    let isCertain = nights.allSatisfy { $0 == .certain }
    let clash = clashing.isDisjoint(with: places) ? "" : " !clash"
    let quiet = isQuiet ? isCertain ? " !quiet" : " !quiet?" : ""
    return clash.isEmpty && quiet.isEmpty ? nil : clash + quiet
  }

  /// As a review says it.
  var reviewLines: [ReviewLine] {
    notes.map { ReviewLine($0.text, mark: $0.kind == .warning ? .warning : .plain) }
  }
}
