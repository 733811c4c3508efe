import MoltFlow

/// The session that a message is sent from: chosen from a list, or its id typed where the key may not list them.
struct SessionField {
  let sessions: SessionsViewModel

  /// The session as far as it is known now.
  struct Checked {
    let id: Session.ID
    /// What the review says of it.
    let line: ReviewLine
  }

  private static let hint = "the number it is sent from"

  func field() -> FormField {
    let options = options(matching: "")
    let usable = options.filter { $0.unavailable == nil }
    let picker = Picker(options: options, chosen: usable.count == 1 ? usable.first : nil)
    return FormField(.session, "Session", .picker(picker), hint: Self.hint)
  }

  func options(matching query: String) -> [Picker.Option] {
    Picker.matching(query, in: sessions.list.items.map(option))
  }

  private func option(_ session: Session) -> Picker.Option {
    let isOff = !session.canSend && session.isStateKnown
    return Picker.Option(
      id: session.id.rawValue, title: session.label, detail: session.status.word,
      unavailable: isOff ? "This session is \(session.status.word); only a working one can send." : nil)
  }

  // MARK: From a list to a typed id and back

  /// Fits the field to what the key may do now; the session that stands in it stays the same.
  func refresh(_ fields: inout [FormField]) { fields.change(.session, refresh) }

  private func refresh(_ field: inout FormField) {
    if let lacks = sessions.lacks {
      let why = "The server does not let this key list sessions (\(lacks))."
      field.hint = "\(why) Type the session's id."
      if let picker = field.picker {
        // What was typed to find a name is no id, and the one chosen before is not what is being looked for.
        field.content = .line(TextInput(picker.filter.isEmpty ? picker.chosen?.id ?? "" : ""))
        field.problem = nil
      }
      field.notes = field.text.isEmpty ? [] : [FormNote(why, kind: .warning)]
    } else if let id = [field].typed(.session), sessions.isListed {
      field.hint = Self.hint
      field.notes = []
      field.problem = nil
      let options = options(matching: "")
      let unlisted = id.isEmpty ? nil : Picker.Option(id: id, title: id, detail: "not in the list")
      field.content = .picker(Picker(options: options, chosen: options.first { $0.id == id } ?? unlisted))
    }
    keepChoice(&field)
  }

  /// Offers a chosen session that is not in the list first, so that Enter does not put another in its place.
  private func keepChoice(_ field: inout FormField) {
    guard var picker = field.picker, let chosen = picker.chosen, picker.filter.isEmpty,
      !picker.options.contains(where: { $0.id == chosen.id })
    else { return }
    picker.options.insert(chosen, at: 0)
    picker.highlighted = 0
    field.content = .picker(picker)
  }

  // MARK: What stands in it

  func problem(in fields: [FormField]) -> String? {
    guard let typed = fields.typed(.session) else {
      return fields[.session]?.picker?.chosen == nil ? "Choose the session to send from." : nil
    }
    if typed.isEmpty { return "Type the id of the session to send from." }
    return typed.contains(where: \.isWhitespace) ? "An id has no blanks in it." : nil
  }

  /// Reads the sessions anew, and says what is known of the one in the field.
  func readNow(_ fields: [FormField]) async throws(FormRefusal) -> Checked {
    let chosen = fields.typed(.session) ?? fields[.session]?.picker?.chosen?.id
    guard let chosen, problem(in: fields) == nil else {
      throw FormRefusal(message: "Choose a session.", problems: [.session: problem(in: fields) ?? ""])
    }
    let id = Session.ID(rawValue: chosen)
    let failure = await sessions.read(asked: true)
    if let lacks = sessions.lacks {
      return unchecked(id, because: "the server does not let this key list sessions (\(lacks))")
    }
    if let failure {
      throw FormRefusal(message: "The sessions can't be read now, so nothing can be sent. \(failure.message)")
    }
    guard let session = sessions.list.items.first(where: { $0.id == id }) else {
      guard !sessions.list.isPartial else { return unchecked(id, because: "the server lists only a part of them") }
      throw FormRefusal(
        message: "The server does not list that session.", problems: [.session: "Choose another session."])
    }
    if let reason = option(session).unavailable {
      throw FormRefusal(message: "The session can't send now.", problems: [.session: reason])
    }
    return Checked(
      id: id,
      line: session.canSend
        ? ReviewLine("From \(session.label), which works.", mark: .good)
        : ReviewLine("From \(session.label), whose state “\(session.status.word)” is not known here.", mark: .warning))
  }

  private func unchecked(_ id: Session.ID, because why: String) -> Checked {
    Checked(id: id, line: ReviewLine("From the session \(id), which could not be checked: \(why).", mark: .warning))
  }
}

extension [FormField] {
  /// The text of a field that is no picker, without blanks around it; nil for a picker.
  fileprivate func typed(_ id: FormField.ID) -> String? { self[id]?.picker == nil ? trimmed(id) : nil }
}
