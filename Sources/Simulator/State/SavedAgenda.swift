/// What is to happen, in a saved state: the steps of jobs and the runs of schedules.
///
/// Requests, replies and streams that were under way are not saved: whoever asked for them is gone.
struct SavedAgenda: Codable {
  struct Entry: Codable {
    let moment: Moment
    let number: Int
    var job: String?
    var schedule: String?
  }

  let entries: [Entry]

  init(_ agenda: Agenda) {
    entries = agenda.heap.compactMap { entry in
      switch entry.event {
      case .job(let id): Entry(moment: entry.moment, number: entry.number, job: id)
      case .schedule(let id): Entry(moment: entry.moment, number: entry.number, schedule: id)
      case .request, .signal, .heartbeat: nil
      }
    }
  }

  var agenda: Agenda {
    Agenda(
      entries.compactMap { entry in
        let event = entry.job.map(Agenda.Event.job) ?? entry.schedule.map(Agenda.Event.schedule)
        return event.map { Agenda.Entry(moment: entry.moment, number: entry.number, event: $0) }
      })
  }
}
