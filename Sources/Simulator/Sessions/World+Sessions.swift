extension World {
  func listSessions(_ page: Page) -> Answer {
    page.answer(sessions, "sessions", \.json)
  }

  func showSession(_ id: String) throws(Refusal) -> Answer {
    guard let session = sessions.first(where: { $0.id == id }) else { throw .notFound("Session") }
    return Answer(session.json)
  }

  mutating func setSession(_ id: String, status: String) {
    guard let index = sessions.firstIndex(where: { $0.id == id }) else { return }
    sessions[index].status = status
  }
}
