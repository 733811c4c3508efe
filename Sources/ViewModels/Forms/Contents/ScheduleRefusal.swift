/// Why the timing of a form can't be sent, and at which field.
struct ScheduleRefusal: Error, Equatable {
  let field: FormField.ID
  let message: String
}
