/// What there is to warn of at some runs: a mark behind each run's line, and the lines below them.
struct RunFindings {
  let notes: [FormNote]
  /// By the place of the run, ` !clash`, ` !quiet`, ` !quiet?` or both; runs without a mark have none.
  private var flags: [Int: String] = [:]

  init(notes: [FormNote]) { self.notes = notes }

  /// `nights`: who is disturbed by each run.
  init(clashes: [Clash], nights: [[QuietHours.Disturbance]], notes: [FormNote]) {
    self.notes = notes
    let clashing = Set(clashes.flatMap(\.places))
    for (place, disturbed) in nights.enumerated() {
      let quiet = disturbed.isEmpty ? "" : disturbed.contains(where: \.isCertain) ? " !quiet" : " !quiet?"
      let flag = (clashing.contains(place) ? " !clash" : "") + quiet
      if !flag.isEmpty { flags[place] = flag }
    }
  }

  /// What stands behind the line of the run at `place`; nil where nothing is wrong.
  func flag(at place: Int) -> String? { flags[place] }

  /// As a review says it.
  var reviewLines: [ReviewLine] {
    notes.map { ReviewLine($0.text, mark: $0.kind == .warning ? .warning : .plain) }
  }
}
